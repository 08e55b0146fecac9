"""Amounts that only one side says below nothing: „−0,3 %” and "0.3%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Located, Pair
from transflow.checks._facts.versions import Version
from transflow.frozen import replace
from transflow.languages import table
from transflow.languages.tables.signs import Signs
from transflow.text.facts import Money, Number, Percent, Quantity
from transflow.text.facts.amounts import DEGREES
from transflow.text.patterns import LazyPattern

Signed = Number | Percent | Money | Quantity
NUMBER_ALONE = LazyPattern(r"\s*(?P<sign>[+−–-]?)\d[\d.,\s]*(?:%|[^\W\d_]{1,4})?\s*")
MAY_BE_MINUS = re.compile(  # a sign or a letter first, which is soon looked for
    r"[−–mM-](?:(?<=[−–-])(?:\d|[^\W\d_]{0,3}[€$£\s]\d)|(?<=\b[mM])(?i:[iī]nus))"
)
MINUS = re.compile(r"(?:(?<![^\s(])−|[(=]\s?[–-])$")
MINUS_OF_SHARE = re.compile(r":\s?[–-]$")  # „Cena: -500 eiro” may have a dash
PLUS = LazyPattern(r"(?<!\S)\+\d+(?:[.,]\d+)?\s?[%°]")  # beside which „–2,2 %” has a sign, too
DASH = re.compile(r"(?<=\s)[–-]$")
BEHIND_CURRENCY = LazyPattern(r"\D{1,4}[−–-](?=\d)")  # "EUR −120 million"
DASHES = ("-", "–", "−")
NEAR = 24  # characters before an amount that are read for its sign
FAR = 120  # and on either side for words that say the same


def with_signs(bead: Compared) -> Compared:
    """The bead with a minus at the amounts that only one side says below nothing."""
    if not any(MAY_BE_MINUS.search(each.text) for each in bead.passages):
        return bead
    if bead.source and bead.target and all(NUMBER_ALONE.fullmatch(each.text) for each in bead.passages):
        found = dict(_of_cells(bead))
    else:
        found = {**dict(_alone(bead)), **dict(_compared(bead))}
    if not found:
        return bead
    source, target = (tuple(found.get(each, each) for each in side) for side in bead.sides)
    return replace(bead, source=source, target=target)


def _of_cells(bead: Compared) -> Iterator[Pair]:
    """The figures that are all that the side says, and what each is with the sign before it."""
    for side, passage in zip(bead.sides, bead.passages, strict=True):
        alone = NUMBER_ALONE.fullmatch(passage.text)
        if len(side) == 1 and isinstance(side[0].value, Signed) and alone and alone["sign"] in DASHES:
            yield side[0], _below_zero(side[0], alone["sign"])


def _alone(bead: Compared) -> Iterator[Pair]:
    """The amounts, each of them once on either side, that one side surely says below nothing and the other in no way,
    and what each is with its sign."""
    for pair in bead.said_once:
        signed = [*map(_with_minus, pair, bead.versions)]
        if (lone := signed[0] or signed[1]) and not all(signed):
            at = signed.index(None)
            if not _may_be_less(pair[at], bead.versions[at]):
                yield pair[1 - at], lone


def _compared(bead: Compared) -> Iterator[Pair]:
    """The degrees below nothing for which the other side says by how many it is colder than usual, and what each is
    without the sign: „novirze ir –1,2 grādi” and "1.2 degrees below the norm"."""
    for own, other in (bead.versions, bead.versions[::-1]):
        under = table(Signs, other.tag).under
        fewer = {each.value for each in other.facts if under.match(other.text, each.fact.end)}
        for each in own.facts if fewer else ():
            if isinstance(each.value, Quantity):
                more = replace(each.value, amount=-each.value.amount)
                if more in fewer:
                    yield each, replace(each, fact=replace(each.fact, value=more))


def _with_minus(located: Located, version: Version) -> Located | None:
    """The amount with the minus that surely stands before it; none of degrees, which have taken theirs in."""
    value, fact = located.value, located.fact
    if not isinstance(value, Signed) or (isinstance(value, Quantity) and value.unit == DEGREES):
        return None
    if isinstance(value, Money) and BEHIND_CURRENCY.match(fact.surface):
        return _below_zero(located, "")
    before = version.text[max(0, fact.start - NEAR) : fact.start]
    sign = MINUS.search(before) or table(Signs, version.tag).minus.search(before)
    if sign is None and isinstance(value, Percent):
        sign = MINUS_OF_SHARE.search(before) or (DASH.search(before) if PLUS.search(version.text) else None)
    if sign is None:
        return None
    return _below_zero(located, before[-1] if before.endswith(DASHES) else sign[0])


def _may_be_less(located: Located, version: Version) -> bool:
    """Whether a dash stands before the amount, or the words around it may say what a minus says."""
    fact, text = located.fact, version.text
    if text[: fact.start].rstrip().endswith(DASHES):
        return True
    return table(Signs, version.tag).less.search(text, max(0, fact.start - FAR), fact.end + FAR) is not None


def _below_zero(located: Located, sign: str) -> Located:
    """The amount below nothing, with the sign before it."""
    value, fact, spot = located.value, located.fact, located.spot
    assert isinstance(value, Signed)
    if value.amount < 0:
        return located
    negative = replace(
        fact,
        value=replace(value, amount=-value.amount),
        start=fact.start - len(sign),
        surface=sign + fact.surface,
    )
    return Located(negative, replace(spot, start=spot.start - len(sign)))
