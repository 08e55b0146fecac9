"""Formulas in Word files, read as a line (ECMA-376, part 1, 22.1): powers are raised, a bar divides a fraction."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from transflow.formats._bytes.xml import XML_SPACE

if TYPE_CHECKING:
    from lxml.etree import _Element

MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
FORMULAS = frozenset((f"{MATH}oMath", f"{MATH}oMathPara"))
TEXT, POWER, DIVISOR = f"{MATH}t", f"{MATH}sup", f"{MATH}den"
RUN, BAR = f"{MATH}r", "/"
SHOWING = (TEXT, DIVISOR)


def shown_in(formula: _Element) -> Iterator[tuple[_Element, str, bool]]:
    """The elements of a formula that show something, what that is, and whether it is raised."""
    for each in formula.iter(*SHOWING):
        if each.tag == DIVISOR:
            yield each, BAR, False
        elif each.text:
            yield each, each.text, next(each.iterancestors(POWER), None) is not None


def put_in_formula(element: _Element, text: str) -> None:
    """Makes an element of a formula show `text`; a fraction without its bar is none any more."""
    if element.tag == TEXT:
        element.text = text
        element.set(XML_SPACE, "preserve")
    elif text != BAR:
        _take_apart(element, text)


def _take_apart(divisor: _Element, text: str) -> None:
    """Puts what stands in a fraction into the line, and `text` between."""
    from lxml import etree

    fraction = divisor.getparent()
    if fraction is None:
        return
    between = etree.Element(RUN)
    etree.SubElement(between, TEXT).text = text
    divisor.insert(0, between)
    for run in list(fraction.iter(RUN)):
        fraction.addprevious(run)
    divisor.clear()
    around = fraction.getparent()
    if around is not None:
        around.remove(fraction)
