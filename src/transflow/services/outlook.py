"""What the gate says of all releases, for pages, which cannot wait until thousands of them are judged."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from transflow.config import Settings
from transflow.model import Verdict
from transflow.services.glossaries import termbase_files
from transflow.services.ledger_files import ledger_file
from transflow.services.pairs import Pair, all_pairs, pairs_named
from transflow.services.settling import Found, settled
from transflow.services.status import Row, status
from transflow.services.verdicts import Circle, verdicts

AT_ONCE = 10  # pairs whose verdicts are looked up, and kept, together
Stamp = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is found in the pairs that have been judged as they are now, and how many of how many have not."""

    found: Found
    unjudged: int
    pairs: int


class Judge:
    """Judges the pairs of a project a slice at a time, and knows what it said of those that stand as they did.
    Several threads may ask it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._files: dict[Pair, tuple[str, ...]] = {}
        self._known: dict[Pair, tuple[Stamp, Verdict]] = {}

    def look(self) -> None:
        """Finds out which pairs there are, which takes a second where they are ten thousand."""
        self._files = {pair: _files(pair, self._settings) for pair in all_pairs(self._settings)}

    def outlook(self, today: str, seconds: float) -> Outlook:
        """What is found on a day (ISO) in the pairs of the last look, after judging for so many seconds, those
        first that were judged before and have changed since."""
        if not self._files:
            self.look()
        now = self.judge_more(today, seconds)
        known = [self._known[pair][1] for pair in now if self._is_known(pair, now)]
        unjudged = len(now) - len(known)
        found = settled(self._settings, known, today=today, is_complete=not unjudged)
        return Outlook(found, unjudged, len(now))

    def judge_more(self, today: str, seconds: float) -> dict[Pair, Stamp]:
        """Judges for so many seconds what is not as it was when it was judged; returns what all is made from."""
        until = time.monotonic() + seconds
        now = self._stamps(today)
        waiting = [pair for pair in now if not self._is_known(pair, now)]
        waiting.sort(key=lambda pair: pair not in self._known)
        circle = Circle(self._settings, today, commit=None)
        for start in range(0, len(waiting), AT_ONCE):
            some = waiting[start : start + AT_ONCE]
            for pair, verdict in zip(some, verdicts(some, circle, jobs=1, is_cached=True), strict=True):
                self._known[pair] = now[pair], replace(verdict, lines={})
            if time.monotonic() > until:
                break
        return now

    def _is_known(self, pair: Pair, now: Mapping[Pair, Stamp]) -> bool:
        return pair in self._known and self._known[pair][0] == now[pair]

    def _stamps(self, today: str) -> dict[Pair, Stamp]:
        """What each verdict depends on, told by times and sizes."""
        common = (today, *_glossaries(self._settings))
        return {pair: (common, *map(_stamp, files)) for pair, files in self._files.items()}


def _glossaries(settings: Settings) -> Stamp:
    return tuple(_stamp(str(file)) for file in termbase_files(settings))


def _files(pair: Pair, settings: Settings) -> tuple[str, ...]:
    ledger = ledger_file(settings, pair.release, pair.target_language)
    return str(pair.source), str(pair.target), str(ledger)


def _stamp(file: str) -> Stamp:
    try:
        found = os.stat(file)  # noqa: PTH116  (there may be thousands)
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


class Standings:
    """The rows of `status`, made anew for releases that are not as they were."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._known: dict[str, tuple[Stamp, list[Row]]] = {}

    def rows(self, names: Sequence[str], today: str) -> list[Row]:
        """The rows of the releases named, in no order; a release that is gone has none."""
        waivers = self._settings.root / self._settings.waivers
        common = (today, _stamp(str(waivers)), *_glossaries(self._settings))
        now = {name: self._stamp(name, common) for name in names}
        new = [name for name, stamp in now.items() if stamp and self._known.get(name, ((), []))[0] != stamp]
        made = list(status(self._settings, new, today=today).rows) if new else ()
        for name in new:
            self._known[name] = now[name], [each for each in made if each.release == name]
        return [row for name in names if now[name] for row in self._known[name][1]]

    def _stamp(self, name: str, common: Stamp) -> Stamp:
        pairs = pairs_named(self._settings, name)
        files = [file for pair in pairs for file in _files(pair, self._settings)]
        return (common, *map(_stamp, files)) if pairs else ()
