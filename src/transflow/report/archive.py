"""What became of an archive: sums over all pairs, and the page that shows them."""

from __future__ import annotations

import heapq
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from transflow.frozen import Frozen
from transflow.messages import of_plain
from transflow.model import Level, Message
from transflow.report import plural
from transflow.report.page import rendered
from transflow.report.plots import Plot, Series, bars, columns
from transflow.wording import catalogue_of, said
from transflow.wording.figures import percent_sign

TENTHS = tuple(f"{at * 10}–{at * 10 + 10}" for at in range(10))
MOST_CHECKS = 15
MOST_WORST = 25  # pairs
SHOWN = 100  # rows of a list on the page
UNKNOWN = "?"


class Unpaired(Frozen):
    """A document without a counterpart, its language and its year (0: not known)."""

    name: str
    language: str
    year: int


class Loss(NamedTuple):
    """Which share of a pair's source text is untranslated, and which pair it is."""

    share: float
    release: str
    source: str
    target: str


@dataclass(slots=True)
class _Pairs:
    """How many pairs there are, of how many characters of source text, and how many of these are untranslated."""

    pairs: int = 0
    characters: int = 0
    untranslated: int = 0

    def add(self, row: Mapping[str, Any]) -> None:
        """Adds a pair."""
        self.pairs += 1
        self.characters += row["characters"]
        self.untranslated += row["untranslated"]


@dataclass(slots=True)
class Year(_Pairs):
    """The sums of a year, with the documents that have no counterpart."""

    alone: int = 0


@dataclass(slots=True)
class ArchiveSummary(_Pairs):
    """The sums of an archive, made pair by pair; it takes no more room for a hundred thousand than for ten."""

    segments: int = 0
    beads: int = 0
    covered: int = 0
    passed_over: int = 0
    years: dict[int, Year] = field(default_factory=dict)
    coverage: Counter[int] = field(default_factory=Counter)
    bead_sureness: Counter[int] = field(default_factory=Counter)
    pair_sureness: Counter[int] = field(default_factory=Counter)
    checks: Counter[tuple[str, str]] = field(default_factory=Counter)
    worst: list[Loss] = field(default_factory=list)
    unpaired: Sequence[Unpaired] = ()
    problems: tuple[str, ...] = ()

    @property
    def findings(self) -> dict[str, int]:
        """How many findings of each level, the gravest first."""
        found: Counter[str] = Counter()
        for (_, level), count in self.checks.items():
            found[level] += count
        return {level.label: found[level.label] for level in reversed(Level)}

    def of_year(self, year: int) -> Year:
        """The sums of a year, to be added to."""
        return self.years.setdefault(year, Year())


def summed(
    rows: Iterable[Mapping[str, Any]], unpaired: Sequence[Unpaired], problems: Sequence[str], passed_over: int
) -> ArchiveSummary:
    """The sums over the rows of judged pairs and the documents left alone."""
    summary = ArchiveSummary(unpaired=unpaired, passed_over=passed_over)
    troubles = list(problems)
    for row in rows:
        if "problem" in row:
            troubles.append(of_plain(row["problem"]))
        else:
            _add(summary, row)
    for each in unpaired:
        summary.of_year(each.year).alone += 1
    summary.problems = tuple(troubles)
    summary.worst.sort(reverse=True)
    return summary


def _add(summary: ArchiveSummary, row: Mapping[str, Any]) -> None:
    summary.add(row)
    summary.of_year(row["year"]).add(row)
    summary.segments += row["segments"]
    summary.beads += len(row["beads"])
    summary.covered += row["covered"]
    summary.coverage[_tenth(_share(row["covered"], row["characters"]))] += 1
    summary.pair_sureness[_tenth(row["confidence"])] += 1
    two_sided = (bead for bead in row["beads"] if bead[3] and bead[4])
    summary.bead_sureness.update(_tenth(bead[1]) for bead in two_sided)
    summary.checks.update((each["check"], each["level"]) for each in row["findings"] if not each["waived"])
    if row["untranslated"]:
        share = _share(row["untranslated"], row["characters"])
        _keep_worst(summary.worst, Loss(share, row["release"], row["source"], row["target"]))


def _keep_worst(worst: list[Loss], loss: Loss) -> None:
    if len(worst) < MOST_WORST:
        heapq.heappush(worst, loss)
    else:
        heapq.heappushpop(worst, loss)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _tenth(share: float) -> int:
    return min(9, int(share * 10 + 1e-9))


def archive_page(summary: ArchiveSummary, tags: tuple[str, str], language: str = "en") -> str:
    """One self-contained page: sums, plots, what was left alone, what is translated least, what could not be read."""
    return rendered(
        "archive.html.j2",
        language,
        summary=summary,
        tags=tags,
        plots=_plots(summary, language),
        percent=lambda part, whole: 100 * _share(part, whole),
        numbers={tag: _numbers(summary.unpaired, tag) for tag in tags},
        shown=SHOWN,
    )


def _numbers(unpaired: Iterable[Unpaired], tag: str) -> Sequence[int]:
    """The numbers of the documents in that language."""
    return array("L", (at for at, each in enumerate(unpaired) if each.language == tag))


def _plots(summary: ArchiveSummary, language: str) -> list[Plot]:
    """The charts of an archive in the language of the page, but for those without anything to show."""
    say = partial(said, catalogue=catalogue_of(language))
    found = [(check, count, level) for (check, level), count in summary.checks.most_common(MOST_CHECKS)]
    plots = [
        *_by_year(summary, language),
        *_by_percent(summary, language),
        bars(say(Message("Most frequent findings")), say(Message("count")), found, language),
    ]
    return [plot for plot in plots if not plot.is_empty]


def _by_year(summary: ArchiveSummary, language: str) -> Iterator[Plot]:
    """How many documents each year has, and what of it is untranslated; last those of which no year is known."""
    say = partial(said, catalogue=catalogue_of(language))
    years = sorted(summary.years, key=lambda year: (not year, year))
    names = [str(year or UNKNOWN) for year in years]
    of_years = [summary.years[year] for year in years]
    documents = {
        say(Message("paired")): ("done", [each.pairs for each in of_years]),
        say(Message("without a counterpart")): ("alone", [each.alone for each in of_years]),
    }
    yield columns(say(Message("Documents by year")), names, documents, language=language)
    shares = [round(100 * _share(each.untranslated, each.characters), 1) for each in of_years]
    title = say(Message("Untranslated share of the source text by year"))
    lost = {say(Message("untranslated")): ("lost", shares)}
    yield columns(title, names, lost, percent_sign(language), language=language)


def _by_percent(summary: ArchiveSummary, language: str) -> Iterator[Plot]:
    """How many pairs and beads there are by what of them is covered, and by how sure they are."""
    say = partial(said, catalogue=catalogue_of(language))
    pairs, beads = say(Message("pairs")), say(Message("beads"))
    for title, series in (
        (
            Message("Pairs by the percent of their source text that has a counterpart"),
            _tenths(pairs, summary.coverage),
        ),
        (Message("Beads by confidence, in percent"), _tenths(beads, summary.bead_sureness)),
        (Message("Pairs by confidence, in percent"), _tenths(pairs, summary.pair_sureness)),
    ):
        yield columns(say(title), TENTHS, series, language=language)


def _tenths(what: str, counts: Counter[int]) -> Series:
    return {what: ("done", [counts[at] for at in range(10)])}


def archive_summary(summary: ArchiveSummary, tags: tuple[str, str]) -> str:
    """The sums in some lines of text."""
    alone = Counter(each.language for each in summary.unpaired)
    found = ", ".join(
        plural(count, "note" if level == "info" else level) for level, count in summary.findings.items()
    )
    lost = 100 * _share(summary.untranslated, summary.characters)
    return (
        f"{plural(summary.pairs, 'pair')}, {plural(summary.beads, 'bead')}, {found}.\n"
        f"Left alone: {alone[tags[0]]} in {tags[0]}, {alone[tags[1]]} in {tags[1]}. "
        f"Untranslated: {lost:.1f}% of the source text.\n"
    )
