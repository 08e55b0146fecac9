"""What is found in a bitext: a check's `Remark`, which becomes a `Finding` with a place, which may be waived."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum

from transflow.frozen import Frozen, field
from transflow.model.bitexts import Side, Spot
from transflow.model.documents import Place

Lines = Mapping[tuple[str, int], str]  # by path as shown and number


class Level(IntEnum):
    """How much a finding weighs: an error blocks, a warning asks an editor to look, info is style."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """As the command line and JSON write it: info, warning, error."""
        return self.name.lower()


class Fix(Frozen):
    """A certain correction: the spot's text becomes `replacement`. Where it is read so already, the file writes
    letters in two characters; then all of them become one."""

    spot: Spot
    replacement: str


class Remark(Frozen):
    """What a check says of one thing in a bitext. `related` is the counterpart; where it is None the
    bead's other side stands in. `value` is the thing at fault, for the fingerprint. `settles` are stretches
    of which it says all there is to say: what lies in them needs no remark of its own."""

    message: str
    spot: Spot | None
    related: Spot | None = None
    level: Level | None = None  # None: the check's own
    value: str = ""
    suggestion: str | None = None
    fix: Fix | None = None
    settles: tuple[Spot, ...] = ()
    key: str = ""  # the value in the front matter that is at fault, where that is no block


Remarks = Iterator[Remark]


class Waived(Frozen):
    """Why a finding does not count."""

    reason: str
    by: str = ""
    until: str = ""


class Related(Frozen):
    """The line of a file that says the same in the other language, and where in it to look."""

    file: str
    line: int
    column: int = 1


class Finding(Frozen):
    """A flaw in a text, at its place. `place` is None where it has none in any file."""

    check: str
    level: Level
    message: str
    file: str
    place: Place | None
    side: Side
    release: str
    language: str  # of the target
    source_text: str
    target_text: str
    related: Related | None
    suggestion: str | None
    fingerprint: str
    waived: Waived | None = None
    fix: Fix | None = None


class Use(Frozen):
    """A name by which a target calls an institution of the source, and the finding that it is where other
    releases call it otherwise."""

    institution: str
    name: str
    finding: Finding


class Verdict(Frozen):
    """What the gate says of a pair: its findings with the lines that they speak of, how many source segments
    it has and how many of them lack the counterpart that is asked for, or the problem that kept it from being read."""

    release: str
    findings: tuple[Finding, ...] = ()
    segments: int = 0
    lines: Lines = field(default_factory=dict)
    problem: str = ""
    uses: tuple[Use, ...] = ()
    lacking: int = 0


@dataclasses.dataclass(slots=True)
class Tally:
    """The sums of verdicts, made one by one, those on a release beside each other. `counted` and `waived` say how
    many findings there are of each check and level, `forgiven` how many the baseline keeps out of these."""

    releases: int = 0
    segments: int = 0
    lacking: int = 0
    counted: Counter[tuple[str, Level]] = dataclasses.field(default_factory=Counter)
    waived: Counter[tuple[str, Level]] = dataclasses.field(default_factory=Counter)
    forgiven: int = 0
    problems: list[str] = dataclasses.field(default_factory=list)
    _known: set[str] = dataclasses.field(default_factory=set)
    _release: str | None = None

    def add(self, verdict: Verdict) -> None:
        """Adds a verdict on a pair."""
        if verdict.problem:
            self._add_problem(verdict.problem)
            return
        self.releases += verdict.release != self._release
        self._release = verdict.release
        self.segments += verdict.segments
        self.lacking += verdict.lacking
        self.count(verdict.findings)

    def _add_problem(self, problem: str) -> None:
        """Adds what could not be read, once: a file may belong to several pairs."""
        if problem not in self._known:
            self._known.add(problem)
            self.problems.append(problem)

    def count(self, findings: Iterable[Finding]) -> None:
        """Adds findings."""
        for each in findings:
            counts = self.counted if each.waived is None else self.waived
            counts[each.check, each.level] += 1

    @property
    def percent_answered(self) -> float:
        """How many of a hundred source segments have the counterpart that is asked for."""
        return 100 * (1 - self.lacking / self.segments) if self.segments else 100.0

    def of_level(self, level: Level) -> int:
        """How many findings count that have this level."""
        return sum(number for (_, own), number in self.counted.items() if own is level)

    def by_check(self) -> dict[str, int]:
        """How many findings count of each check, by its name."""
        sums: Counter[str] = Counter()
        for (check, _), number in sorted(self.counted.items()):
            sums[check] += number
        return dict(sums)


class Waiver(Frozen):
    """An entry of the waivers file: this one finding, identified by its fingerprint, is accepted."""

    check: str
    fingerprint: str
    release: str = ""
    reason: str = ""
    by: str = ""
    on: str = ""
    until: str = ""
    line: int = 1
