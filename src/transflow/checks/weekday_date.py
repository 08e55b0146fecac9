"""Weekdays that contradict their date or differ between the versions: one of the two is wrong, and editors
find it only with a calendar at hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from transflow.checks import check
from transflow.checks._facts.comparison import Compared, compared_beads
from transflow.checks._facts.reading import Facts, Located
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.text.fact_dates import is_day
from transflow.text.facts import Date

NAMES = (
    Message("Monday"),
    Message("Tuesday"),
    Message("Wednesday"),
    Message("Thursday"),
    Message("Friday"),
    Message("Saturday"),
    Message("Sunday"),
)


@check(
    "weekday-date",
    Level.WARNING,
    passes=[
        ("Otrdien, 2024. gada 24. septembrī.", "On Tuesday, 24 September 2024."),
        ("Trešdien sanāk Saeima.", "The Saeima meets on Wednesday."),
        ("Piektdien, 24. maijā.", "On Friday, 24 May."),
        ("Pirmdien un otrdien slēgts.", "Closed on Monday and Tuesday."),
        ("Sēde notiks 2024. gada 7. martā.", "The sitting is on Thursday, 7 March 2024."),
        ("Svētdien atpūta.", "A day of rest."),
    ],
    fails=[
        ("Otrdien, 2024. gada 24. septembrī.", "On Wednesday, 24 September 2024."),
        ("Trešdien sanāk Saeima.", "The Saeima meets on Thursday."),
        ("Piektdien, 24. maijā.", "On Saturday, 24 May."),
        ("Pirmdien un otrdien slēgts.", "Closed on Monday and Wednesday."),
        ("Sēde notiks 2024. gada 7. martā.", "The sitting is on Friday, 7 March 2024."),
        ("Sestdien atvērts.", "Open on Sunday."),
    ],
)
def weekday_date(bitext: Bitext) -> Remarks:
    """A weekday agrees with its date, and with the other version."""
    for each in compared_beads(bitext):
        wrong = [one for one in (*each.source, *each.target) if is_contradictory(one)]
        yield from (_contradiction(one) for one in wrong)
        if not wrong:
            yield from _differing(bitext, each)


def is_contradictory(located: Located) -> bool:
    """Whether the weekday is not that of the date, so far as the year is given."""
    value = located.value
    if not isinstance(value, Date) or value.weekday is None:
        return False
    if not (value.year and value.month and value.day and is_day(value.year, value.month, value.day)):
        return False
    return date(value.year, value.month, value.day).weekday() != value.weekday


def _contradiction(located: Located) -> Remark:
    value = located.value
    assert isinstance(value, Date)  # as is_contradictory says
    right = NAMES[date(value.year or 1, value.month or 1, value.day or 1).weekday()]
    surface = located.fact.surface
    return Remark(Message("{date} is a {day}.", date=surface, day=right), located.spot, value=surface)


def _differing(bitext: Bitext, bead: Compared) -> Iterator[Remark]:
    source, target = _weekdays(bead.source), _weekdays(bead.target)
    only_source = [one for day, one in source.items() if day not in target]
    only_target = [one for day, one in target.items() if day not in source]
    for first, second in zip(only_source, only_target, strict=False):
        yield Remark(
            Message(
                "The weekday differs: {source} ({source_language}) but {target} ({target_language}).",
                source=first.fact.surface,
                source_language=bitext.source.language,
                target=second.fact.surface,
                target_language=bitext.target.language,
            ),
            second.spot,
            first.spot,
            value=f"{first.fact.surface} → {second.fact.surface}",
        )


def _weekdays(facts: Facts) -> dict[int, Located]:
    found: dict[int, Located] = {}
    for each in facts:
        if isinstance(each.value, Date) and each.value.weekday is not None:
            found.setdefault(each.value.weekday, each)
    return found
