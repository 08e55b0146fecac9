"""Years that a date has lost, where a reader takes another one for it: "the school was opened on 7 March" for „skolu
atvēra 1921. gada 7. martā”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._facts.reading import Facts, Located
from transflow.model import Bitext, Document
from transflow.text.facts import Date

FIRST_ONLINE = 1990  # no earlier year can be that of a release
NEAR = 1  # years about that of the release, which go without saying: „janvārī” in December
YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
DATED_BY = ("date", "datums")


def lost_years(sides: tuple[Facts, Facts], bitext: Bitext) -> Iterator[Located]:
    """The dates of the source whose day or month the target names without the year, which stands nowhere in the target
    and is surely not that of the release. A year that the target adds tells foreign readers what everyone at home
    knows: "the deportations of 25 March 1949"."""
    source, target = sides
    without_year = {(each.month, each.day) for each in _dates(target) if each.year is None}
    for each in source if without_year else ():
        value = each.value
        if not isinstance(value, Date) or value.year is None or value.month is None:
            continue
        is_lost = (value.month, value.day) in without_year and not _names(bitext.target, value.year)
        if is_lost and _is_far(value.year, (bitext.source, bitext.target)):
            yield each


def _dates(facts: Facts) -> Iterator[Date]:
    return (each.value for each in facts if isinstance(each.value, Date) and each.value.month)


def _names(document: Document, year: int) -> bool:
    return any(str(year) in each.text for each in document.blocks)


def _is_far(year: int, documents: tuple[Document, Document]) -> bool:
    """Whether the year is neither that of the release nor one beside it; a release without a date may be of any year
    since there are web pages."""
    dated = [found[0] for each in documents if (found := YEAR.search(_date(each)))]
    return year < FIRST_ONLINE or any(abs(int(each) - year) > NEAR for each in dated)


def _date(document: Document) -> str:
    """What the front matter gives as the date of the release."""
    return next((document.metadata[key] for key in DATED_BY if key in document.metadata), "")
