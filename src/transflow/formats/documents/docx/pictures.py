"""What pictures in Word files are described as: alternative texts and titles, of drawings (ECMA-376, part 1,
20.4.2.5) and of the older pictures in VML (part 4, 19.1.2.19)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from transflow.formats._reading.picture_names import is_description
from transflow.formats._writing.splicing import tidy
from transflow.formats.documents.docx.package import W
from transflow.frozen import Frozen
from transflow.model import Attribute, Block, BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

Holder = tuple["_Element", str]
DRAWINGS = tuple(f"{W}{name}" for name in ("drawing", "pict", "object"))
PICTURED = ("{*}blip", "{*}chart", "{*}relIds")  # a picture, a chart, a diagram
TEXT_BOX = f"{W}txbxContent"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
VML = "{urn:schemas-microsoft-com:vml}"
IMAGE_TITLE = "{urn:schemas-microsoft-com:office:office}title"
ON = ("1", "true", "on")
SAID_IN: tuple[tuple[Attribute, str], ...] = (("alt", "descr"), ("title", "title"))


class Picture(Frozen):
    """A description of a picture, the attributes that say it, and the paragraph in which the picture stands;
    without a text it is one that the picture lacks."""

    text: str
    attribute: Attribute
    holders: tuple[Holder, ...]
    element: _Element

    kind: BlockKind = BlockKind.CAPTION
    level: int = 0

    @property
    def whole(self) -> str:
        """The text."""
        return self.text

    @property
    def place(self) -> Holder:
        """The attribute that is read."""
        return self.holders[0]

    def block(self, start: int) -> Block:
        """The block that begins at `start` of the content."""
        end = start + len(self.text)
        return Block(self.text, self.kind, start, end, ((0, start),), attribute=self.attribute)

    def describe(self, text: str) -> None:
        """Gives the picture another description."""
        for element, name in self.holders:
            element.set(name, text)


def pictures(drawing: _Element, paragraph: _Element) -> Iterator[Picture]:
    """The descriptions of what is drawn in a paragraph, none twice, and those that it lacks; decoration and
    the text of a text box said once more are none."""
    outer = drawing.find(f"*/{DRAWN}")
    if outer is not None and _is_decoration(outer):
        return
    sayings = _of_drawing(drawing, outer, paragraph) if outer is not None else _of_vml(drawing, paragraph)
    found: dict[str, tuple[Attribute, list[Holder]]] = {}
    for attribute, holders in sayings:
        text = next(filter(None, map(_description, holders)), "")
        if text:
            said_by = found.setdefault(text, (attribute, []))[1]
            said_by += [each for each in holders if _description(each) == text]
    lacking = {each.attribute: each for each in _lacking(drawing, outer, paragraph)}
    for attribute, _ in found.values():
        lacking.pop(attribute, None)
    if "alt" in lacking:
        yield lacking["alt"]
    shown = _squeezed(str(text) for box in _boxes(drawing) for text in box.itertext()) if found else ""
    for text, (attribute, said_by) in found.items():
        if not shown or ((said := _squeezed(text)) not in shown and shown not in said):
            yield Picture(text, attribute, tuple(said_by), paragraph)
    if "title" in lacking:
        yield lacking["title"]


def _of_drawing(
    drawing: _Element, outer: _Element, paragraph: _Element
) -> Iterator[tuple[Attribute, list[Holder]]]:
    """What may say a description, the first that does so counting: of each picture of a group by itself."""
    inner = [each for each in _own(drawing, ("{*}cNvPr",), paragraph) if not _is_decoration(each)]
    things = [[outer, *inner]] if len(inner) < 2 else [[outer], *([each] for each in inner)]
    for thing in things:
        for attribute, name in SAID_IN:
            yield attribute, [(each, name) for each in thing]


def _of_vml(drawing: _Element, paragraph: _Element) -> Iterator[tuple[Attribute, list[Holder]]]:
    for shape in _own(drawing, (f"{VML}*",), paragraph):
        images = [(each, IMAGE_TITLE) for each in shape.iterchildren(f"{VML}imagedata")]
        yield "alt", [(shape, "alt"), *images]
        yield "title", [(shape, "title")]


def _lacking(drawing: _Element, outer: _Element | None, paragraph: _Element) -> Iterator[Picture]:
    """What a picture without any description could be given."""
    if outer is not None and next(_own(drawing, PICTURED, paragraph), None) is not None:
        for attribute, name in SAID_IN:
            yield Picture("", attribute, ((outer, name),), paragraph)
    for image in _own(drawing, (f"{VML}imagedata",), paragraph):
        shape = image.getparent()
        if shape is not None:
            yield Picture("", "alt", ((shape, "alt"),), paragraph)


def _own(drawing: _Element, tags: Sequence[str], paragraph: _Element) -> Iterator[_Element]:
    """The elements of a drawing that are in no text box of it."""
    return (each for each in drawing.iter(*tags) if next(each.iterancestors(f"{W}p"), None) is paragraph)


def _boxes(drawing: _Element) -> Iterator[_Element]:
    """The text boxes of a drawing, those of drawings in them left out."""
    return (
        box for box in drawing.iter(TEXT_BOX) if next(box.iterancestors(TEXT_BOX, *DRAWINGS), None) is drawing
    )


def _is_decoration(properties: _Element) -> bool:
    said = (each.get("val", "1") for each in properties.iter(DECORATIVE))
    return properties.get("hidden") in ON or any(each in ON for each in said)


def _description(holder: Holder) -> str:
    """What an attribute says for readers; the title of an image in VML is most often the name of its file."""
    element, name = holder
    text = tidy(element.get(name, ""))
    is_one_word = name == IMAGE_TITLE and len(text.split()) < 2
    return text if is_description(text) and not is_one_word else ""


def _squeezed(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())
