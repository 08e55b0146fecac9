"""Words of Word files that programs put there themselves, out of fields (ECMA-376, part 1, 17.16) and the data to which
content controls are bound (17.5.2.6): where they are changed they stand for good, or the old ones would be back as soon
as the file is opened."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from transflow.formats.documents.docx.fields import FIELD_PARTS, SIMPLE
from transflow.formats.documents.docx.package import W

if TYPE_CHECKING:
    from lxml.etree import _Element

FREE = re.compile(r"\s*(?:HYPERLINK|FORM\w+)\b", re.IGNORECASE)  # fields that show what anybody writes
CONTROL = f"{W}sdt"
BOUND = ("{*}dataBinding", f"{W}showingPlcHdr")  # the words are of data, or only tell what to write


@dataclass(slots=True)
class Field:
    """A field of a paragraph: what is not shown of it, and whether words that it shows were changed."""

    unseen: list[_Element] = field(default_factory=list)
    instruction: str = ""
    has_begun: bool = False
    is_changed: bool = False


def settle(paragraph: _Element, changed: Collection[_Element]) -> None:
    """Parts of runs keep what they will be made to show: the fields around them become plain text, those of links
    and forms but for it, and content controls are bound to nothing."""
    for each in list(_fields(paragraph, changed)):
        if each.is_changed and not FREE.match(each.instruction):
            _take_out(each.unseen)
    for control in {control for each in changed for control in each.iterancestors(CONTROL)}:
        _take_out([bond for name in BOUND for bond in control.iterfind(f"{W}sdtPr/{name}")])


def _fields(paragraph: _Element, changed: Collection[_Element]) -> Iterator[Field]:
    """The fields that begin and end in a paragraph."""
    from lxml import etree

    opened: list[Field] = []
    for event, each in etree.iterwalk(paragraph, ("start", "end")):
        kind = _kind(each, event)
        if kind == "begin":
            opened.append(Field())
        if opened and event == "start":
            opened[-1].is_changed |= each in changed
            _take_in(opened, each, kind)
        if opened and kind == "end":
            yield opened.pop()


def _kind(element: _Element, event: str) -> str:
    """What an element does to a field: it begins one, begins what that shows, or ends it."""
    if element.tag == SIMPLE:
        return "begin" if event == "start" else "end"
    return element.get(f"{W}fldCharType", "") if event == "start" else ""


def _take_in(opened: Sequence[Field], element: _Element, kind: str) -> None:
    """What stands in an instruction, other fields too, is not shown of the field that has that."""
    last = opened[-1]
    owner = next((each for each in opened if not each.has_begun), last)
    if element.tag == SIMPLE:
        last.instruction, last.has_begun = element.get(f"{W}instr", ""), True
        owner.unseen.append(element)
    elif element.tag in FIELD_PARTS or (element.tag == f"{W}t" and not owner.has_begun):
        last.instruction += "" if last.has_begun else element.text or ""
        last.has_begun |= kind == "separate"
        owner.unseen.append(element)


def _take_out(elements: Iterable[_Element]) -> None:
    """Takes elements away; the runs of a simple field stay in its place."""
    for each in elements:
        around = each.getparent()
        if around is None:
            continue
        if each.tag == SIMPLE:
            for run in list(each):
                each.addprevious(run)
        around.remove(each)
