"""A Word file with a table, for people who work with Word and e-mail alone, and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats.documents.docx.blank import HEAD, new_package
from transflow.formats.documents.docx.package import (
    DOCUMENT,
    MAIN,
    NOT_DOCX,
    OFFICE,
    RELATIONS,
    parsed,
    part,
    with_part,
)
from transflow.formats.exchange import NOTHING, Bundle, Exchange, Holds, Unit, divided, exchanges
from transflow.formats.exchange._table import (
    ADVICE,
    NO_TABLE,
    SHOWN,
    Header,
    Reading,
    bundles_of,
    columns_wide,
    header_cells,
    key_cell,
    remark,
    state_cell,
)
from transflow.formats.exchange.codes import Building, numbers, pieces
from transflow.model import BlockKind, Marked
from transflow.text.normalise import storable_in_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

    from transflow.formats.documents.docx.paragraphs import Paragraph

W = f"{{{MAIN}}}"
WIDTHS = (1500, 4300, 4300, 1400, 1900, 1400)  # twentieths of a point, of a landscape page
HELD = frozenset(("link", "strong", "emphasis"))
LOOKS = {  # in the order that the schema wants
    "strong": "<w:b/>",
    "emphasis": "<w:i/>",
    "link": '<w:color w:val="0563C1"/><w:u w:val="single"/>',
}
SMALL = '<w:color w:val="777777"/><w:sz w:val="14"/>'
BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
PAGE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1000" '
PAGE += 'w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>'


def write(bundles: Sequence[Bundle]) -> bytes:
    """A heading and a table for each release."""
    links: dict[str, str] = {}
    body = [_paragraph(_run(each)) for each in ADVICE.values()]
    for bundle in bundles:
        body += [_paragraph(_run(bundle.release), '<w:pStyle w:val="Heading1"/>'), *_table(bundle, links)]
        body.append("<w:p/>")
    spaces = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}/relationships"'
    document = f"{HEAD}<w:document {spaces}><w:body>{''.join(body)}{PAGE}</w:body></w:document>"
    package = with_part(new_package(), DOCUMENT, storable_in_xml(document).encode("utf-8"))
    return with_part(package, RELATIONS, _relations(package, links))


def _relations(package: bytes, links: dict[str, str]) -> bytes:
    known = (part(package, RELATIONS, "") or b"").decode("utf-8")
    own = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/relationships/hyperlink" Target="{escape(storable_in_xml(value))}" '
        'TargetMode="External"/>'
        for value, name in links.items()
    )
    return known.replace("</Relationships>", f"{own}</Relationships>").encode("utf-8")


def _table(bundle: Bundle, links: dict[str, str]) -> Iterator[str]:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in WIDTHS)
    yield f'<w:tbl><w:tblPr><w:tblW w:w="{sum(WIDTHS)}" w:type="dxa"/><w:tblBorders>{BORDERS}</w:tblBorders>'
    yield f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
    head = [_paragraph(_run(cell, "<w:b/>")) for cell in header_cells(SHOWN, bundle)]
    yield _row(head, "<w:trPr><w:tblHeader/></w:trPr>")
    for unit in bundle.units:
        yield _row(
            [
                "".join(_paragraph(_run(word, SMALL)) for word in key_cell(unit)),
                _text(unit.source, links),
                _text(unit.target, links),
                _paragraph(_run(state_cell(unit))),
                _text(Marked(unit.comment), links),
                _text(Marked(remark(unit)), links),
            ]
        )
    yield "</w:tbl>"


def _row(cells: Sequence[str], properties: str = "") -> str:
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, WIDTHS, strict=True)
    )
    return f"<w:tr>{properties}{inside}</w:tr>"


def _paragraph(runs: str, properties: str = "") -> str:
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def _run(text: str, looks: str = "") -> str:
    lines = (f'<w:t xml:space="preserve">{escape(line, quote=False)}</w:t>' for line in text.split("\n"))
    return f"<w:r>{f'<w:rPr>{looks}</w:rPr>' if looks else ''}{'<w:br/>'.join(lines)}</w:r>" if text else ""


def _text(text: Marked, links: dict[str, str]) -> str:
    """The paragraphs of a text, with links, bold and italics."""
    held = Marked(
        text.text, tuple(mark for mark in text.marks if mark.kind in HELD and mark.start < mark.end)
    )
    return "".join(_paragraph("".join(_runs(each, links))) for each in divided(held) or [NOTHING])


def _runs(text: Marked, links: dict[str, str]) -> Iterator[str]:
    opened: list[str] = []
    for piece in pieces(text, numbers(text, NOTHING)[0]):
        if isinstance(piece, str):
            yield _run(piece, "".join(look for kind, look in LOOKS.items() if kind in opened))
            continue
        kind = piece.mark.kind
        if piece.what == "open":
            opened.append(kind)
        else:
            opened.remove(kind)
        if kind == "link":
            name = links.setdefault(piece.mark.value, f"rIdLink{len(links) + 1}")
            yield f'<w:hyperlink r:id="{name}">' if piece.what == "open" else "</w:hyperlink>"


def read(data: bytes, path: str) -> list[Bundle]:
    """The bundles of the tables whose first row names our columns; each is of the release in the heading
    before it. Tracked changes count as accepted."""
    document = part(data, DOCUMENT, path)
    if document is None:
        raise UnreadableFileError(path, NOT_DOCX)
    root = parsed(document, path)
    rows = list(_rows(root, data, path))
    if not rows:
        raise UnreadableFileError(path, NO_TABLE)
    return bundles_of(((release, unit) for release, _, unit in rows), rows[0][1].languages)


def _rows(root: _Element, data: bytes, path: str) -> Iterator[tuple[str, Header, Unit]]:
    releases, cells = _placed(root, data, path)
    for place, table in enumerate(root.iter(f"{W}tbl"), 1):
        reading = Reading(path, place)
        for number, row in enumerate(_inside(table, "tr", "tbl"), 1):
            own = [*_inside(row, "tc", "tr")]
            texts = [_cell(cells.get(each, [])) for each in own]
            width, is_merged = sum(map(_width, own)), any(map(_is_merged, own))
            if unit := reading.unit(texts, number, width=width, is_merged=is_merged):
                yield releases.get(table, ""), reading.header, unit


def _width(cell: _Element) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return columns_wide("" if span is None else span.get(f"{W}val", ""))


def _is_merged(cell: _Element) -> bool:
    """Whether a cell is one with others of its column; in files of old programs, of its row. Cells that were merged
    in a row are fewer: a `gridSpan` has one too whose border was moved."""
    return any(cell.find(f"{W}tcPr/{W}{each}") is not None for each in ("vMerge", "hMerge"))


def _inside(whole: _Element, name: str, kind: str) -> Iterator[_Element]:
    """The rows of a table, or the cells of a row, without those of tables within."""
    return (each for each in whole.iter(f"{W}{name}") if next(each.iterancestors(f"{W}{kind}")) is whole)


def _placed(
    root: _Element, data: bytes, path: str
) -> tuple[dict[_Element, str], dict[_Element, list[Paragraph]]]:
    """The heading before each table, and the paragraphs of each cell."""
    from transflow.formats.documents.docx.kinds import styles_of
    from transflow.formats.documents.docx.paragraphs import links_of, paragraphs

    releases: dict[_Element, str] = {}
    cells: dict[_Element, list[Paragraph]] = {}
    release = ""
    for each in paragraphs(root, styles_of(data, path), links_of(data, path)):
        cell = next(each.element.iterancestors(f"{W}tc"), None)
        table = next(each.element.iterancestors(f"{W}tbl"), None)
        if cell is not None and table is not None:
            cells.setdefault(cell, []).append(each)
            releases.setdefault(table, release)
        elif each.kind is BlockKind.HEADING:
            release = " ".join(each.whole.split())
    return releases, cells


def _cell(own: Sequence[Paragraph]) -> Marked:
    building = Building()
    for number, paragraph in enumerate(own):
        building.add("\n\n" if number else "")
        _read_paragraph(paragraph, building)
    return building.built(is_trimmed=True)


def _read_paragraph(paragraph: Paragraph, building: Building) -> None:
    """Runs that look alike side by side are one."""
    opened: list[tuple[str, str]] = []
    for piece in paragraph.pieces:
        wanted = [("link", piece.link)] if piece.link else []
        wanted += [("strong", "")] if piece.is_strong else []
        wanted += [("emphasis", "")] if piece.is_emphasised else []
        while opened and opened != wanted[: len(opened)]:
            opened.pop()
            building.close()
        for kind, value in wanted[len(opened) :]:
            building.open("", kind, value)
        opened = wanted
        building.add(piece.text)
    for _ in opened:
        building.close()


HOLDS: frozenset[Holds] = frozenset(("state", "comment", "key", "line end"))
exchanges.add("docx", Exchange("docx", (".docx",), write, read, HOLDS, HELD))
