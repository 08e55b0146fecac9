"""Weekdays that contradict their date or differ between the versions: one of the two is wrong, and editors
find it only with a calendar at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from transflow.checks import Example, check
from transflow.checks._facts.compared import Compared, compared_beads
from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.checks._limits.days_left_out import days_left_out, days_spanned
from transflow.checks._limits.placed import placed
from transflow.checks._wording import language_name, paragraph_lacks
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.text.facts import Date
from transflow.text.facts.dates import is_day

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
        ("Naktī uz svētdienu plkst. 2.47 izcēlās ugunsgrēks.", "A fire broke out at 2:47 a.m. on Sunday."),
        ("Brīvdienās, sestdienās un svētdienās, atvērts.", "Open at weekends."),
        ("Muzejs strādā no otrdienas līdz svētdienai.", "The museum is open every day except Monday."),
        ("Veikals atvērts katru dienu, izņemot svētdienu.", "The shop is open from Monday to Saturday."),
        (
            "Muzejs atvērts no otrdienas līdz svētdienai, ceturtdienās līdz plkst. 20.00.",
            "The museum is open every day except Monday, and until 8 p.m. on Thursdays.",
        ),
        ("Muzejs strādā no otrdienas līdz svētdienai.", "The museum is open daily, closed on Mondays."),
        (
            "Muzejs strādā no otrdienas līdz svētdienai.",
            "The museum is open Tuesday to Sunday and closed on Mondays.",
        ),
        (
            "Darba laiks: P.–Pk. 9.00–17.00, Sv. slēgts.",
            "Opening hours: 9:00–17:00 on weekdays, closed on Sundays.",
        ),
        (
            "Bibliotēka strādā: P.–C. 10.00–19.00, Sv. slēgta.",
            "Library hours: Mon–Thu 10:00–19:00, closed on Sundays.",
        ),
        (
            "Vilciens kursē piektdienās, sestdienās un svētdienās.",
            "The train is a Friday-to-Sunday service.",
        ),
        (
            "Sēdes notiks pirmdien, 7. decembrī, un otrdien, 8. decembrī.",
            "There will be sittings on Tuesday, 8 December, and on Monday, 7 December.",
        ),
    ],
    fails=[
        ("Otrdien, 2024. gada 24. septembrī.", "On Wednesday, 24 September 2024."),
        ("Trešdien sanāk Saeima.", "The Saeima meets on Thursday."),
        ("Piektdien, 24. maijā.", "On Saturday, 24 May."),
        ("Pirmdien un otrdien slēgts.", "Closed on Monday and Wednesday."),
        ("Sēde notiks 2024. gada 7. martā.", "The sitting is on Friday, 7 March 2024."),
        ("Sestdien atvērts.", "Open on Sunday."),
        ("Pieņem pirmdienās un trešdienās.", "Visitors are received on Mondays."),
        Example("Open on Mondays and Fridays.", "Atvērts piektdienās.", "en", "lv"),
        ("Muzejs strādā no otrdienas līdz svētdienai.", "The museum is open every day except Tuesday."),
        ("Darba laiks: P.–C. 9.00–17.00.", "Opening hours: Mon–Wed 9:00–17:00."),
        (
            "Pasts strādā: P.–Pk. 9.00–17.00, S. slēgts.",
            "Post office hours: Mon–Fri 9:00–17:00, closed on Sundays.",
        ),
        ("Muzejs strādā no otrdienas līdz svētdienai.", "The museum is closed on Tuesdays."),
        (
            "Muzejs atvērts no otrdienas līdz svētdienai, ceturtdienās līdz plkst. 20.00.",
            "The museum is open every day except Monday, and until 8 p.m. on Fridays.",
        ),
        ("Vilciens kursē ceturtdienās un piektdienās.", "The train is a Friday-to-Sunday service."),
        (
            "Lekcija ir ceturtdien, 3. decembrī; jāpiesakās līdz trešdienai.",
            "The lecture is on Wednesday, 3 December; register by Wednesday.",
        ),
    ],
)
def weekday_date(bitext: Bitext) -> Remarks:
    """A weekday agrees with its date, and with the other version."""
    for each in compared_beads(bitext):
        named = [one for one in (*each.source, *each.target) if one.weekday is not None]
        wrong = [one for one in named if is_contradictory(one)]
        yield from (_contradiction(one) for one in wrong)
        if named and not wrong:
            differing = [*_differing(bitext, each)]
            yield from differing or _lost_of_a_list(bitext, each)


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
    """The weekdays of one date, or of what both versions leave out, that differ; then the others, one by one."""
    source, target = _weekdays(bead.source), _weekdays(bead.target)
    dated = [*_of_one_date(bead)] if source and target else []
    told = [each for pair in dated for each in pair]
    if left_out := days_left_out(bitext, bead.source, bead.target):
        one, other = left_out
        dated += [(one.told_by[0], other.told_by[0])] if one.days != other.days else []
        source, target = (
            _weekdays(tuple(each for each in facts if each not in side.told_by))
            for facts, side in ((bead.source, one), (bead.target, other))
        )
    only_source = [one for day, one in source.items() if day not in target and one not in told]
    only_target = [one for day, one in target.items() if day not in source and one not in told]
    for pair in (*dated, *zip(only_source, only_target, strict=False)):
        yield _other_weekday(bitext, *pair)


def _other_weekday(bitext: Bitext, first: Located, second: Located) -> Remark:
    message = Message(
        "The weekday differs: {source} ({source_language}) but {target} ({target_language}).",
        source=first.fact.surface,
        source_language=bitext.source.language,
        target=second.fact.surface,
        target_language=bitext.target.language,
    )
    value = f"{first.fact.surface} → {second.fact.surface}"
    return Remark(message, second.spot, first.spot, value=value)


def _lost_of_a_list(bitext: Bitext, bead: Compared) -> Iterator[Remark]:
    """A weekday that one version alone names, beside one that both do: „pirmdienās un trešdienās”, "on Mondays"."""
    for ours, theirs in ((bead.source, bead.target), (bead.target, bead.source)):
        days, others = [each for each in ours if each.weekday is not None], _weekdays(theirs)
        if days[1:] and others and not days_left_out(bitext, bead.source, bead.target):
            spanned = days_spanned(bitext, theirs)
            for pair in pairwise(days):
                if not {each.weekday for each in pair} <= spanned:
                    yield from _lost_of_two(bitext, pair, others)


def _lost_of_two(bitext: Bitext, pair: Pair, others: Mapping[int, Located]) -> Iterator[Remark]:
    """The one of two listed weekdays that is not among the others, where only the other one is."""
    lone = [each for each in pair if each.weekday not in others]
    kept = [said for day, said in others.items() if day in (pair[0].weekday, pair[1].weekday)]
    if len(lone) == 1 and _is_listed(bitext, *pair):
        surface, language = lone[0].fact.surface, language_name(placed(bitext, kept[0]).tag)
        yield Remark(paragraph_lacks(language, surface), lone[0].spot, kept[0].spot, value=surface)


def _is_listed(bitext: Bitext, first: Located, second: Located) -> bool:
    """Whether a comma or a word that adds stands between the two, and no more: „naktī uz svētdienu” is no list."""
    (text, _, end, tag), last = placed(bitext, first), placed(bitext, second)
    between = text[end : last.start]
    words = between.replace(",", " ").split()
    is_near = first.spot.block == second.spot.block and bool(between.strip())
    return is_near and table(Conjunctions, tag).adding.issuperset(words)


def _of_one_date(bead: Compared) -> Iterator[tuple[Located, Located]]:
    """The same day of the year on both sides, on another day of the week, which may stand there of another date."""
    in_target = _by_date(bead.target)
    for date_of, first in _by_date(bead.source).items():
        second = in_target.get(date_of)
        if first and second and first.weekday != second.weekday:
            yield first, second


def _by_date(facts: Facts) -> dict[tuple[int, int], Located | None]:
    """The dates with a weekday by their month and day; None for one that stands there twice."""
    found: dict[tuple[int, int], Located | None] = {}
    for each in facts:
        value = each.value
        if isinstance(value, Date) and value.month and value.day and value.weekday is not None:
            date_of = value.month, value.day
            found[date_of] = None if date_of in found else each
    return found


def _weekdays(facts: Facts) -> dict[int, Located]:
    found: dict[int, Located] = {}
    for each in facts:
        if each.weekday is not None:
            found.setdefault(each.weekday, each)
    return found
