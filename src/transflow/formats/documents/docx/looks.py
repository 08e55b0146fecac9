"""How new paragraphs of Word files look: as another one of the same file, or as the style of their kind says."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from transflow.formats._writing.marking import Text, words_of
from transflow.formats.documents.docx.marking import Relations, put_marks
from transflow.formats.documents.docx.package import W
from transflow.formats.documents.docx.paragraphs import Paragraph, put
from transflow.model import Block, BlockKind, Marked

if TYPE_CHECKING:
    from lxml.etree import _Element

ONCE = tuple(f"{W}{name}" for name in ("sectPr", "pPrChange", "pageBreakBefore", "framePr"))
TRACKED = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange"))
STYLE_NAMES = {
    BlockKind.LIST_ITEM: "list bullet",
    BlockKind.QUOTE: "quote",
    BlockKind.CAPTION: "caption",
}


def properties_of(paragraph: _Element) -> _Element | None:
    """The properties of a paragraph that another may have too."""
    found = paragraph.find(f"{W}pPr")
    if found is None:
        return None
    own = deepcopy(found)
    for each in [each for each in own.iter() if each.tag in (*ONCE, *TRACKED)]:
        _take_out(each)
    return own


def styled(like: Block, styles: Mapping[str, str]) -> _Element | None:
    """The properties that say the style of a kind; None where the file has no such style."""
    from lxml import etree

    name = f"heading {like.level}" if like.kind is BlockKind.HEADING else STYLE_NAMES.get(like.kind)
    style = next((own for own, each in styles.items() if each.lower() == name), None)
    if style is None:
        return None
    properties = etree.Element(f"{W}pPr")
    etree.SubElement(properties, f"{W}pStyle").set(f"{W}val", style)
    return properties


def look_of(model: Paragraph) -> _Element | None:
    """The formatting of most of a paragraph."""
    runs = [each for each in model.element.findall(f"{W}r") if each.find(f"{W}t") is not None]
    longest = max(runs, key=lambda run: sum(len(str(text)) for text in run.itertext()), default=None)
    found = longest.find(f"{W}rPr") if longest is not None else None
    if found is None:
        return None
    return _as_now(found)


def look_of_empty(paragraph: _Element) -> _Element | None:
    """The formatting that an empty paragraph has ready for its text."""
    for place in (f"{W}r/{W}rPr", f"{W}pPr/{W}rPr"):
        if (found := paragraph.find(place)) is not None:
            return _as_now(found)
    return None


def _as_now(look: _Element) -> _Element:
    """A copy of the formatting of a run that tells nothing of how it came about."""
    own = deepcopy(look)
    for each in [each for each in own if each.tag in TRACKED]:
        own.remove(each)
    return own


def new_paragraph(
    text: Text, properties: _Element | None, look: _Element | None, relations: Relations
) -> _Element:
    """A paragraph with a text in it."""
    from lxml import etree

    paragraph = etree.Element(f"{W}p", nsmap={"w": W[1:-1]})
    if properties is not None:
        paragraph.append(deepcopy(properties))
    add_run(paragraph, text, look, relations)
    return paragraph


def add_run(paragraph: _Element, text: Text, look: _Element | None, relations: Relations) -> None:
    """Puts a text into a paragraph, in a run with this look."""
    from lxml import etree

    run = etree.SubElement(paragraph, f"{W}r")
    if look is not None:
        run.append(deepcopy(look))
    put(etree.SubElement(run, f"{W}t"), words_of(text))
    if isinstance(text, Marked):
        put_marks(paragraph, text, relations)


def _take_out(element: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
