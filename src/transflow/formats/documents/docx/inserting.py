"""New paragraphs in Word files, which look like their like in the same file (`looks`); every other part of the package
keeps its bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from transflow.formats._writing.gap import Gap
from transflow.formats._writing.marking import Text, tidied, words_of
from transflow.formats._writing.marking import paragraphs as paragraphs_of
from transflow.formats.documents.docx.blank import new_package
from transflow.formats.documents.docx.kinds import column_of, styles_of
from transflow.formats.documents.docx.looks import (
    add_run,
    look_of,
    look_of_empty,
    new_paragraph,
    properties_of,
    styled,
)
from transflow.formats.documents.docx.marking import Relations, relations_of, with_relations
from transflow.formats.documents.docx.package import DOCUMENT, W, document_root, serialised, with_part
from transflow.formats.documents.docx.paragraphs import Paragraph, is_in_text_box
from transflow.formats.documents.docx.pictures import DRAWINGS, Picture
from transflow.formats.documents.docx.texts import Place, places, texts
from transflow.model import BlockKind, Document

if TYPE_CHECKING:
    from lxml.etree import _Element


def insert(data: bytes, document: Document, gap: Gap, text: Text) -> bytes | None:
    """The package (a new one where `data` is empty) with a text in the gap; None where it has no place."""
    package = data or new_package()
    root, styles = document_root(package, document.path), styles_of(package, document.path)
    known = list(texts(root, styles, {}))
    if gap.after is not None and gap.after >= len(known):
        return None  # among the notes
    relations = relations_of(package, document.path)
    news = [tidied(each) for each in paragraphs_of(text)]
    match gap.like.kind:
        case BlockKind.FRONT_MATTER:
            return None
        case BlockKind.TABLE_CELL:
            is_placed = _fill_cell(root, known, gap, news, relations)
        case BlockKind.CAPTION if gap.like.attribute:
            is_placed = _describe(root, gap, words_of(tidied(text)))
        case BlockKind.CAPTION:
            elements = _paragraphs(known, gap, styles, news, relations)
            is_placed = _put_beside_picture(root, known, gap, elements)
        case _:
            is_placed = _put_behind(root, known, gap, _paragraphs(known, gap, styles, news, relations))
    return (
        with_relations(with_part(package, DOCUMENT, serialised(root), document.path), relations)
        if is_placed
        else None
    )


def _paragraphs(
    known: Sequence[Place],
    gap: Gap,
    styles: Mapping[str, str],
    texts: Sequence[Text],
    relations: Relations,
) -> list[_Element]:
    """New paragraphs that look like the nearest of their kind, else as the style of their kind says."""
    model = _nearest(known, gap)
    properties = properties_of(model.element) if model else styled(gap.like, styles)
    look = look_of(model) if model else None
    return [new_paragraph(text, properties, look, relations) for text in texts]


def _nearest(known: Sequence[Place], gap: Gap) -> Paragraph | None:
    at = gap.after or 0
    alike = [
        (abs(n - at), n, each)
        for n, each in enumerate(known)
        if isinstance(each, Paragraph)
        and (_kind(each.kind), each.level) == (_kind(gap.like.kind), gap.like.level)
        and not is_in_text_box(each.element)
    ]
    return min(alike)[2] if alike else None


def _kind(kind: BlockKind) -> BlockKind:
    """The kind as far as it can be seen: a contact line looks like a paragraph."""
    return BlockKind.PARAGRAPH if kind is BlockKind.CONTACT else kind


def _put_behind(root: _Element, known: Sequence[Place], gap: Gap, news: Sequence[_Element]) -> bool:
    before, follower = _neighbours(known, gap)
    if before is not None and before is not follower:
        _insert_behind(before, news)
    elif before is None and follower is not None:
        for each in news:
            follower.addprevious(each)
    elif before is None:
        body = root.find(f"{W}body")
        if body is None:
            return False
        section = body.find(f"{W}sectPr")
        for each in news:
            body.append(each) if section is None else section.addprevious(each)
    return before is None or before is not follower


def _neighbours(known: Sequence[Place], gap: Gap) -> tuple[_Element | None, _Element | None]:
    """The paragraphs around the gap, or the tables, or what the text boxes hang on."""
    at = -1 if gap.after is None else gap.after
    return (
        _outermost(known[at].element) if at >= 0 else None,
        _outermost(known[at + 1].element) if at + 1 < len(known) else None,
    )


def _outermost(paragraph: _Element) -> _Element:
    around = [each for each in paragraph.iterancestors() if each.tag in (f"{W}tbl", f"{W}p")]
    return around[-1] if around else paragraph


def _insert_behind(element: _Element, news: Sequence[_Element]) -> None:
    for each in reversed(news):
        element.addnext(each)


def _describe(root: _Element, gap: Gap, text: str) -> bool:
    """Gives a picture in the gap the description that it lacks."""
    lacking: list[Picture] = []
    at = -1
    for each in places(root, {}, {}):
        at += bool(each.whole)
        is_in_gap = at == (-1 if gap.after is None else gap.after)
        if (
            is_in_gap
            and isinstance(each, Picture)
            and (each.text, each.attribute) == ("", gap.like.attribute)
        ):
            lacking.append(each)
    picture = gap.counterpart(lacking)
    if picture is not None:
        picture.describe(text)
    return picture is not None


def _put_beside_picture(root: _Element, known: Sequence[Place], gap: Gap, news: Sequence[_Element]) -> bool:
    """A caption stands below its picture, and above or below its table."""
    pictures = [each for each in _between(root, known, gap, f"{W}p") if _has_picture(each)]
    picture = gap.counterpart(pictures)
    if picture is not None:
        _insert_behind(picture, news)
        return True
    before, follower = _neighbours(known, gap)
    tables = [each is not None and each.tag == f"{W}tbl" for each in (before, follower)]
    return not pictures and any(tables) and before is not follower and _put_behind(root, known, gap, news)


def _between(root: _Element, known: Sequence[Place], gap: Gap, tag: str) -> Iterator[_Element]:
    """The elements that begin in the gap, the paragraph of a picture after whose description it is too."""
    at = -1 if gap.after is None else gap.after
    first = known[at].element if at >= 0 else None
    last = known[at + 1].element if at + 1 < len(known) else None
    is_within, is_picture = first is None, at >= 0 and isinstance(known[at], Picture)
    for each in root.iter(tag, f"{W}p"):
        if each is last:
            return
        if (is_within or (is_picture and each is first)) and each.tag == tag:
            yield each
        is_within = is_within or each is first


def _has_picture(paragraph: _Element) -> bool:
    return any(True for _ in paragraph.iter(*DRAWINGS)) and _outermost(paragraph) is paragraph


def _fill_cell(
    root: _Element, known: Sequence[Place], gap: Gap, texts: Sequence[Text], relations: Relations
) -> bool:
    empty = (each for each in _between(root, known, gap, f"{W}tc") if _is_empty(each))
    cell = gap.counterpart([each for each in empty if column_of(each) == gap.like.column])
    paragraph = cell.find(f"{W}p") if cell is not None else None
    if paragraph is None:
        return False
    model = _nearest(known, gap)
    look = look_of_empty(paragraph)
    look = look_of(model) if look is None and model else look
    properties = properties_of(paragraph)
    add_run(paragraph, texts[0], look, relations)
    _insert_behind(paragraph, [new_paragraph(each, properties, look, relations) for each in texts[1:]])
    return True


def _is_empty(cell: _Element) -> bool:
    """Whether a cell has nothing in it, and is not the continuation of the one above."""
    merged = cell.find(f"{W}tcPr/{W}vMerge")
    if merged is not None and merged.get(f"{W}val") != "restart":
        return False
    if any(True for _ in cell.iter(*DRAWINGS, f"{W}tbl")):
        return False
    return not any((each.text or "").strip() for each in cell.iter(f"{W}t"))
