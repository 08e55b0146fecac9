"""The baseline: findings that were there before, counted by fingerprint."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from transflow.gate.housekeeping import housekeeping
from transflow.model import Finding, Level, Message


def counted(findings: Iterable[Finding]) -> dict[str, int]:
    """The findings as a baseline: how many by fingerprint, waived ones left out."""
    return dict(sorted(Counter(each.fingerprint for each in findings if each.waived is None).items()))


class Debt:
    """What is left of a baseline while findings are held against it: of each fingerprint as many are forgiven as were
    counted, never more; `forgiven` is how many that were so far."""

    def __init__(self, baseline: Mapping[str, int]) -> None:
        self._left = Counter(baseline)
        self.forgiven = 0

    def beyond(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings that the baseline does not count."""
        for each in findings:
            if each.waived is None and self._left[each.fingerprint] > 0:
                self._left[each.fingerprint] -= 1
                self.forgiven += 1
            else:
                yield each

    def gone(self, file: str) -> Iterator[Finding]:
        """One finding for debt that is no longer there, when all findings were held against the baseline."""
        count = self._left.total()
        if count:
            message = Message(
                "One of the baseline's findings is gone; write it anew with --write-baseline."
                if count == 1
                else "{count} of the baseline's findings are gone; write it anew with --write-baseline.",
                count=count,
            )
            told = "baseline-stale", Level.WARNING, message
            yield housekeeping(told, at=(file, 1), release="", about="baseline")
