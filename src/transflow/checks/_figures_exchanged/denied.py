"""Figures that do not hold, "instead of 2025", where another one holds: „2024. gadā, nevis 2025.”."""

from __future__ import annotations

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.languages import table
from transflow.languages.tables.figure_roles import FigureRoles
from transflow.text.facts import Ordinal
from transflow.text.facts.equality import answers

FEWEST = 2


def denied_for_another(bead: Compared, tags: tuple[str, str]) -> tuple[Pair, Pair] | None:
    """Where each version denies one figure, and they deny different ones: the figure that the source denies with the
    equal one that the target has as valid, and the one that the source has as valid with the equal one that the
    target denies. None where a version denies no figure or several."""
    if min(map(len, bead.sides)) < FEWEST:
        return None
    in_source, in_target = (
        _denied(facts, passage.text, tag)
        for facts, passage, tag in zip(bead.sides, bead.passages, tags, strict=True)
    )
    if len(in_source) != 1 or len(in_target) != 1 or answers(in_source[0].value, in_target[0].value):
        return None
    there, here = _answer(in_source[0], bead.target), _answer(in_target[0], bead.source)
    return ((in_source[0], there), (here, in_target[0])) if there and here else None


def _denied(facts: Facts, text: str, tag: str) -> list[Located]:
    """The figures that the text says do not hold; „3. vietā” is a rank."""
    roles = table(FigureRoles, tag)
    starts = {each.end() for each in roles.denied.finditer(text)}
    ends = {end for each in roles.replaced.finditer(text) for end in (each.start(), each.start(1))}
    return [
        each
        for each in facts
        if each.fact.start in starts or (each.fact.end in ends and not isinstance(each.value, Ordinal))
    ]


def _answer(lone: Located, facts: Facts) -> Located | None:
    return next((each for each in facts if answers(lone.value, each.value)), None)
