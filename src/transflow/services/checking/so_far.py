"""What the gate says of all releases, for pages, which cannot wait until thousands of them are judged."""

from __future__ import annotations

import time
from collections.abc import Mapping

from transflow.config import Settings
from transflow.frozen import Frozen, replace
from transflow.model import Verdict
from transflow.services.checking.settling import Found, settled
from transflow.services.checking.stamps import Stamp, files_of, stamp_of, stamps_in_common
from transflow.services.checking.verdicts import GateRun, verdicts
from transflow.services.releases.pairs import Pair, all_pairs

AT_ONCE = 10  # pairs whose verdicts are looked up, and kept, together


class FoundSoFar(Frozen):
    """What is found in the pairs that have been judged since they last changed; how many of all `pairs` are still
    `unjudged`."""

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
        self._refused: tuple[str, ...] = ()

    def look(self) -> None:
        """Finds out which pairs there are, which takes a second where they are ten thousand."""
        pairs = all_pairs(self._settings)
        self._files = {pair: files_of(pair, self._settings) for pair in pairs}
        refused = pairs.releases.refused.values()
        self._refused = tuple(dict.fromkeys(each.flaw.message for each in refused))

    def found_so_far(self, today: str, seconds: float) -> FoundSoFar:
        """What is found on a day (ISO) in the pairs of the last look, after judging for some seconds, those first that
        were judged before and have changed since."""
        if not self._files:
            self.look()
        now = self.judge_more(today, seconds)
        known = [self._known[pair][1] for pair in now if self._is_known(pair, now)]
        unjudged = len(now) - len(known)
        found = settled(self._settings, known, today=today, is_complete=not unjudged, refused=self._refused)
        return FoundSoFar(found, unjudged, len(now))

    def judge_more(self, today: str, seconds: float) -> dict[Pair, Stamp]:
        """Judges pairs that are new or have changed, for about so long; returns the stamp of every pair as it is
        now."""
        until = time.monotonic() + seconds
        now = self._stamps(today)
        waiting = [pair for pair in now if not self._is_known(pair, now)]
        waiting.sort(key=lambda pair: pair not in self._known)
        run = GateRun(self._settings, today, commit=None)
        for start in range(0, len(waiting), AT_ONCE):
            some = waiting[start : start + AT_ONCE]
            for pair, verdict in zip(some, verdicts(some, run, jobs=1, is_cached=True), strict=True):
                self._known[pair] = now[pair], replace(verdict, lines={})
            if time.monotonic() > until:
                break
        return now

    def _is_known(self, pair: Pair, now: Mapping[Pair, Stamp]) -> bool:
        return pair in self._known and self._known[pair][0] == now[pair]

    def _stamps(self, today: str) -> dict[Pair, Stamp]:
        """What each verdict depends on, told by times and sizes."""
        common = (today, *stamps_in_common(self._settings))
        return {pair: (common, *map(stamp_of, files)) for pair, files in self._files.items()}
