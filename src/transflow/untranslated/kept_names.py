"""Names that a target keeps as its Latvian source has them: those of companies, and of stops in a timetable."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.frozen import replace
from transflow.model import Bitext, Block
from transflow.text.alternatives import any_of
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import kept
from transflow.untranslated.firms import named_companies, registered_names
from transflow.untranslated.shielded import CODE
from transflow.untranslated.units import Unit

STOPS = LazyPattern(  # Latvian
    r"\b(?:pietur(?:viet)?|stacij|galapunkt|iel|adres)(?:a|as|u|ai|ām|s|i|iem|e|es)\b", re.IGNORECASE
)


def names_registered(bitext: Bitext, unit: Unit, counterpart: str) -> list[tuple[int, int]]:
    """Where a text has the names of companies as Latvian registers them."""
    return registered_names(unit.text, counterpart) if bitext.source.language == "lv" else []


def is_kept_name(bitext: Bitext, unit: Unit) -> bool:
    """Whether a cell keeps what its counterpart says, as the name of a stop or one in code."""
    return _is_name_of_stop(bitext, unit) or _is_name_in_code(bitext, unit)


def _is_name_of_stop(bitext: Bitext, unit: Unit) -> bool:
    """Whether a cell has the same name as its counterpart in a column of stops or streets, which stay as signs say."""
    cells, at = bitext.target.blocks, unit.block
    source = bitext.bead_of_block["target", at].source
    if bitext.source.language != "lv" or not cells[at].column or not source:
        return False
    if bitext.source_of_block.get(at, "") != unit.text or not unit.text[:1].isupper():
        return False
    heading = _heading(bitext.source.blocks, source[0])
    return heading is not None and STOPS.search(heading) is not None


def _is_name_in_code(bitext: Bitext, unit: Unit) -> bool:
    """Whether a cell has the same word as its counterpart in a column of such, of which one is written as in code:
    the names of cookies or of fields."""
    if not bitext.target.blocks[unit.block].column or " " in unit.text:
        return False
    column = [*_column(bitext.target.blocks, unit.block)]
    texts = [bitext.target.blocks[each].text for each in column]
    is_alike = all(
        bitext.source_of_block.get(each, "") == text for each, text in zip(column, texts, strict=True)
    )
    return is_alike and any(CODE.fullmatch(text) for text in texts)


def _column(cells: tuple[Block, ...], at: int) -> Iterator[int]:
    """Where the cells of a column stand, but for what stands at its head."""
    first, last = at, at + 1
    while first and cells[first - 1].column:
        first -= 1
    while last < len(cells) and cells[last].column:
        last += 1
    yield from [each for each in range(first, last) if cells[each].column == cells[at].column][1:]


def _heading(cells: tuple[Block, ...], at: int) -> str | None:
    """What stands at the head of a cell's column."""
    first = at
    while first and cells[first - 1].column:
        first -= 1
    return next((each.text for each in cells[first:at] if each.column == cells[at].column), None)


def without_companies(bitext: Bitext, unit: Unit) -> Unit:
    """The unit without what names a company that the Latvian text has elsewhere with its form."""
    pattern = _companies(bitext)
    found = [match.span() for match in pattern.finditer(unit.text)] if pattern else []
    return replace(unit, spared=[*unit.spared, *found]) if found else unit


@kept
def _companies(bitext: Bitext) -> re.Pattern[str] | None:
    """What finds the names that a Latvian source has in quotation marks after the form of a company."""
    if bitext.source.language != "lv":
        return None
    names = {name for block in bitext.source.blocks for name in named_companies(block.text)}
    return re.compile(rf"(?<!\w)(?:{any_of(sorted(names))})(?!\w)") if names else None
