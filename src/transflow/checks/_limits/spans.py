"""Numbers from which and to which a text runs: "from 100 to 200"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located
from transflow.checks._limits.placed import placed
from transflow.languages import table
from transflow.languages.tables.limits import Limits
from transflow.model import Bitext
from transflow.text.facts.equality import amount

Span = tuple[Located, Located]


def turned_spans(bitext: Bitext, bead: Compared) -> Iterator[tuple[Span, Span]]:
    """The spans of the source with those of the target that run the other way, "from 100 to 200" for
    „no 200 līdz 100”."""
    said = {_ends(each): each for each in reversed(_spans(bitext, bead.source))}
    for target in _spans(bitext, bead.target) if said else ():
        first, last = _ends(target)
        if first != last and (source := said.get((last, first))):
            yield source, target


def _ends(span: Span) -> tuple[Decimal | None, Decimal | None]:
    """From which amount to which a span goes."""
    return amount(span[0].value), amount(span[1].value)


def _spans(bitext: Bitext, facts: Facts) -> list[Span]:
    return [
        (first, last)
        for first, last in pairwise(facts)
        if first.spot.block == last.spot.block
        and None not in _ends((first, last))
        and _runs(bitext, first, last)
    ]


def _runs(bitext: Bitext, first: Located, last: Located) -> bool:
    text, start, end, tag = placed(bitext, first)
    return table(Limits, tag).is_span(text, start, end, last.spot.start)
