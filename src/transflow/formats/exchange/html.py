"""A page with a table for people without tools: a browser opens it, the cells can be typed into, and the page
saved from the browser, or from a word processor, is read back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.decoding import decoded
from transflow.formats._bytes.xml import line_of, local
from transflow.formats.exchange import MARKS, Bundle, Exchange, Holds, Unit, exchanges
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
from transflow.formats.exchange.codes import Building, Code, numbers, pieces
from transflow.model import Mark, Marked
from transflow.text.normalise import storable_in_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #999;padding:.4rem .6rem;text-align:left;vertical-align:top;white-space:pre-wrap}"
    "td[lang]{unicode-bidi:plaintext}h1{font-size:1.5rem}"
    "td:first-child{color:#666;font-size:.7rem;width:6rem;white-space:normal;overflow-wrap:anywhere}"
    "[contenteditable]{background:#fffbe6}[contenteditable]:focus{outline:2px solid #1a5fb4}"
)
TAGS = {"link": "a", "image": "span", "strong": "strong", "emphasis": "em", "code": "code", "footnote": "sup"}
KIND_OF = {"a": "link", "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis", "code": "code"}
SAFE = ("http", "https", "mailto", "tel", "")
DECLARED = re.compile(rb"<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
BROKEN = re.compile(r"[ \t\r\n\f]*[\t\r\n\f][ \t\r\n\f]*")
PARAGRAPH, LINE = ("p", "h1", "h2", "h3", "h4", "h5", "h6"), ("div", "li")


def write(bundles: Sequence[Bundle]) -> bytes:
    """A heading and a table for each release; it runs no script and loads nothing."""
    first = bundles[0]
    title = escape(", ".join(each.release for each in bundles))
    parts = [
        f'<!DOCTYPE html>\n<html lang="{escape(first.target_language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
        *(f'<p lang="{language}">{each}</p>\n' for language, each in ADVICE.items()),
    ]
    for bundle in bundles:
        parts += _table(bundle)
    return storable_in_xml("".join((*parts, "</main>\n</body>\n</html>\n"))).encode("utf-8")


def _table(bundle: Bundle) -> Iterator[str]:
    yield f"<h1>{escape(bundle.release)}</h1>\n<table>\n<thead><tr>"
    yield from (f"<th>{escape(cell)}</th>" for cell in header_cells(SHOWN, bundle))
    yield "</tr></thead>\n<tbody>\n"
    languages = escape(bundle.source_language), escape(bundle.target_language)
    for unit in bundle.units:
        ours, theirs = numbers(unit.source, unit.target)
        key, was = (escape(each) for each in key_cell(unit))
        edit = ' contenteditable="true"'
        yield f'<tr id="{key}"><td>{key} {was}</td>'
        yield f'<td lang="{languages[0]}">{_inside(unit.source, ours)}</td>'
        yield f'<td lang="{languages[1]}"{edit}>{_inside(unit.target, theirs)}</td>'
        yield f"<td{edit}>{escape(state_cell(unit))}</td><td{edit}>{_plain(unit.comment)}</td>"
        yield f"<td>{_plain(remark(unit))}</td></tr>\n"
    yield "</tbody>\n</table>\n"


def _plain(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _inside(text: Marked, numbered: dict[Mark, int]) -> str:
    return "".join(
        _plain(piece) if isinstance(piece, str) else _tag(piece) for piece in pieces(text, numbered)
    )


def _tag(code: Code) -> str:
    kind, value = code.mark.kind, code.mark.value
    name = TAGS[kind]
    if code.what == "close":
        return f"</{name}>"
    about = f' data-kind="{kind}"' + (f' data-value="{escape(value)}"' if value else "")
    if kind == "link" and urlsplit(value).scheme.lower() in SAFE:
        about += f' href="{escape(value)}"'
    return f"<{name}{about}>" + (f"</{name}>" if code.what == "alone" else "")


def read(data: bytes, path: str) -> list[Bundle]:
    """The bundles of the tables whose first row names our columns; each is of the release in the heading
    before it."""
    from lxml import etree

    found = DECLARED.search(data[:2048])
    content, _ = decoded(data, path, found[1].decode("ascii", "replace") if found else "")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    rows = list(_rows(root, path)) if root is not None else []
    if not rows:
        raise UnreadableFileError(path, NO_TABLE)
    return bundles_of(((release, unit) for release, _, unit in rows), rows[0][1].languages)


def _rows(root: _Element, path: str) -> Iterator[tuple[str, Header, Unit]]:
    release, table, reading = "", 0, Reading(path, 0)
    for element in root.iter("h1", "h2", "h3", "table", "tr"):
        name = local(element)
        if name == "table":
            table += 1
            reading = Reading(path, table)
        elif name != "tr":
            release = " ".join("".join(map(str, element.itertext())).split())
        else:
            own = [each for each in element if local(each) in ("td", "th")]
            width = sum(columns_wide(each.get("colspan", "")) for each in own)
            if unit := reading.unit([_cell(each) for each in own], line_of(element), width=width):
                yield release, reading.header, unit


def _cell(element: _Element) -> Marked:
    building = Building()
    _read_inline(element, building)
    return building.built(is_trimmed=True)


def _read_inline(element: _Element, building: Building) -> None:
    _add(building, element.text)
    for each in element:
        name = local(each)
        if name == "br":
            building.add("\n")
        elif name in PARAGRAPH or name in LINE:
            _read_block(each, building, "\n\n" if name in PARAGRAPH else "\n")
        else:
            _read_element(each, building)
        _add(building, each.tail)


def _read_block(element: _Element, building: Building, end: str) -> None:
    """A paragraph stands apart from what is before and after it."""
    _end_line(building, end)
    _read_inline(element, building)
    _end_line(building, end)


def _end_line(building: Building, end: str) -> None:
    if building.text.strip():
        ended = len(building.text) - len(building.text.rstrip("\n"))
        building.add(end[ended:])


def _read_element(element: _Element, building: Building) -> None:
    kind = element.get("data-kind") or KIND_OF.get(local(element), "")
    value = element.get("data-value") or (element.get("href") if kind == "link" else "") or ""
    if len(element) or element.text:
        building.open("", kind, value)
        _read_inline(element, building)
        building.close()
    else:
        building.alone(kind, value)


def _add(building: Building, text: str | None) -> None:
    """Adds text; where the page's own code is broken into lines that is a space, or nothing."""
    flat = BROKEN.sub(" ", text or "")
    is_at_start = not building.text or building.text.endswith("\n")
    building.add(flat.lstrip(" ") if is_at_start and text and BROKEN.match(text) else flat)


HOLDS: frozenset[Holds] = frozenset(("state", "comment", "key", "line end"))
exchanges.add("html", Exchange("html", (".html", ".htm"), write, read, HOLDS, frozenset(MARKS)))
