"""What counts: waivers, the baseline and the level at which the gate fails."""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from transflow.checks import checks
from transflow.errors import likeliest
from transflow.model import (
    Document,
    Finding,
    InlineWaiver,
    Level,
    Message,
    Place,
    Related,
    Tally,
    Use,
    Verdict,
    Waived,
    Waiver,
)
from transflow.terms.auditing import Flaw
from transflow.terms.renderings import is_shortened


def with_waivers(findings: Sequence[Finding], waivers: Iterable[Waiver], today: str) -> tuple[Finding, ...]:
    """Marks the findings that a waiver with a reason, not yet expired on `today` (ISO), speaks of."""
    valid = valid_waivers(waivers, today)
    return tuple(waived_by(finding, valid.get(finding.fingerprint)) for finding in findings)


def valid_waivers(waivers: Iterable[Waiver], today: str) -> Mapping[str, Waiver]:
    """The waivers with a reason that have not expired on `today` (ISO), by fingerprint."""
    return {
        each.fingerprint: each
        for each in waivers
        if each.reason.strip() and not (each.until and each.until < today)
    }


def waived_by(finding: Finding, waiver: Waiver | None) -> Finding:
    """The finding, marked where the waiver speaks of it."""
    if waiver is None or waiver.check != finding.check:
        return finding
    return replace(finding, waived=Waived(waiver.reason, waiver.by, waiver.until))


def with_inline_waivers(findings: Sequence[Finding], documents: Sequence[Document]) -> tuple[Finding, ...]:
    """Marks the findings that a comment with a reason in one of the two files speaks of."""
    return tuple(_waived_inline(finding, documents) for finding in findings)


def _waived_inline(finding: Finding, documents: Sequence[Document]) -> Finding:
    if finding.waived:
        return finding
    for document in documents:
        for waiver in document.waivers:
            if waiver.reason.strip() and speaks_of(waiver, document, finding):
                return replace(finding, waived=Waived(waiver.reason))
    return finding


def speaks_of(waiver: InlineWaiver, document: Document, finding: Finding) -> bool:
    """Whether a comment covers a finding: of its check, and in its block or in one paired with it."""
    if finding.check not in waiver.checks:
        return False
    if waiver.block is None:
        return True
    place = document.place(waiver.block)
    if finding.file == document.path and finding.place:
        return place.line <= finding.place.line <= place.end_line
    return bool(
        finding.related
        and finding.related.file == document.path
        and place.line <= finding.related.line <= place.end_line
    )


def on_waivers(
    file: str,
    waivers: Sequence[Waiver],
    findings: Sequence[Finding],
    today: str,
    has_run: Callable[[str], bool],
) -> list[Finding]:
    """The flaws of the waivers themselves: no reason, expired, unused. Whether one is unused can only be told where
    its check has run on everything."""
    present = {(each.check, each.fingerprint) for each in findings}
    flaws = []
    for each in waivers:
        if not each.reason.strip():
            flaws.append(
                ("waiver-without-reason", Level.ERROR, Message("This waiver gives no reason."), each)
            )
        elif each.until and each.until < today:
            message = Message("This waiver of {check} ended on {day}.", check=each.check, day=each.until)
            flaws.append(("waiver-expired", Level.WARNING, message, each))
        elif each.check not in checks:
            flaws.append(("waiver-unused", Level.WARNING, _no_check(each.check), each))
        elif has_run(each.check) and (each.check, each.fingerprint) not in present:
            message = Message(
                "Nothing is found any more that this waiver of {check} speaks of; remove it.",
                check=each.check,
            )
            flaws.append(("waiver-unused", Level.WARNING, message, each))
    return [
        _housekeeping(
            check, level, message, at=(file, each.line), release=each.release, about=each.fingerprint
        )
        for check, level, message, each in flaws
    ]


def on_inline_waivers(
    documents: Sequence[Document],
    findings: Sequence[Finding],
    release: str,
    has_run: Callable[[str], bool],
) -> list[Finding]:
    """The flaws of comments that waive: no reason, or nothing to waive where the checks have run."""
    flaws = []
    for document in documents:
        for each in document.waivers:
            names = ", ".join(each.checks)
            if not each.reason.strip():
                message = Message("This comment waives {checks} and gives no reason.", checks=names)
                flaws.append(("waiver-without-reason", Level.ERROR, message, document, each))
            elif unknown := [name for name in each.checks if name not in checks]:
                flaws.append(("waiver-unused", Level.WARNING, _no_check(unknown[0]), document, each))
            elif all(map(has_run, each.checks)) and not any(
                speaks_of(each, document, finding) for finding in findings
            ):
                message = Message(
                    "Nothing is found that this comment's waiver of {checks} speaks of; remove it.",
                    checks=names,
                )
                flaws.append(("waiver-unused", Level.WARNING, message, document, each))
    return [
        _housekeeping(
            check,
            level,
            message,
            at=(document.path, each.line),
            release=release,
            about=f"{check}:{','.join(each.checks)}",
        )
        for check, level, message, document, each in flaws
    ]


def _no_check(name: str) -> Message:
    """What is said of a waiver that names no check."""
    if close := likeliest(name, checks):
        return Message("There is no check {name!r} to waive; did you mean {other!r}?", name=name, other=close)
    return Message("There is no check {name!r} to waive.", name=name)


def on_glossaries(flaws: Iterable[Flaw]) -> Iterator[Finding]:
    """That two rows of the project's glossaries claim one form, told at the later one."""
    for each in flaws:
        file, _, line = each.origin.rpartition(":")
        yield _housekeeping(
            "glossary-conflict",
            each.level,
            each.message,
            at=(file, int(line)),
            release="",
            about=each.message,
        )


class Names:
    """By which names institutions are called across releases. Of each use only the number of its verdict is kept."""

    def __init__(self) -> None:
        self._calls: dict[tuple[str, str], dict[str, array[int]]] = {}

    def add(self, number: int, uses: Iterable[Use]) -> None:
        """Adds the uses of the verdict with that number; the numbers ascend."""
        for each in uses:
            calls = self._calls.setdefault((each.finding.language, each.institution), {})
            calls.setdefault(each.name, array("I")).append(number)

    def unlike_most(self, verdicts: Callable[[int], Verdict]) -> Iterator[Verdict]:
        """A finding for each use in a release that calls an institution otherwise than most do, with the lines that
        it speaks of; a name that is part of the usual one is none other. `verdicts` gives a verdict by its number."""
        for (_, institution), calls in self._calls.items():
            usual = min(calls, key=lambda name: (-len(calls[name]), name))
            others = {name for name in calls if name != usual and not is_shortened(name, usual)}
            if others:
                model = verdicts(calls[usual][0])
                (first, *_) = (each for each in _uses(model, institution) if each.name == usual)
                for number in sorted({number for name in others for number in calls[name]}):
                    verdict = verdicts(number)
                    own = _uses(verdict, institution)
                    if all(each.name != usual for each in own):
                        unlike = (each for each in own if each.name in others)
                        findings = tuple(_called(each, first, len(calls[usual])) for each in unlike)
                        yield Verdict("", findings, lines={**model.lines, **verdict.lines})


def _uses(verdict: Verdict, institution: str) -> list[Use]:
    return [each for each in verdict.uses if each.institution == institution]


def _called(use: Use, first: Use, count: int) -> Finding:
    """That an institution is called otherwise in so many other releases, the first of which is given."""
    usual, model = first.name, first.finding
    message = Message(
        "“{name}” is called “{usual}” in another release."
        if count == 1
        else "“{name}” is called “{usual}” in {count} other releases.",
        name=use.name,
        usual=usual,
        count=count,
    )
    place = model.place
    related = Related(model.file, place.line, place.column) if place else None
    return replace(use.finding, message=message, suggestion=usual, related=related)


def _housekeeping(
    check: str, level: Level, message: str, *, at: tuple[str, int], release: str, about: str
) -> Finding:
    file, line = at
    place = Place(line, 1, line, 1)
    digest = hashlib.sha256("\x1f".join((check, release, about)).encode("utf-8", "surrogatepass")).hexdigest()
    return Finding(
        check, level, message, file, place, "source", release, "", "", "", None, None, f"v1:{digest}"
    )


class Debt:
    """What is left of a baseline while findings are held against it: of each fingerprint as many are forgiven as were
    counted, never more."""

    def __init__(self, baseline: Mapping[str, int]) -> None:
        self._left = Counter(baseline)

    def beyond(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings that the baseline does not count."""
        for each in findings:
            if each.waived is None and self._left[each.fingerprint] > 0:
                self._left[each.fingerprint] -= 1
            else:
                yield each

    def gone(self, file: str) -> Iterator[Finding]:
        """One finding for debt that is no longer there, when all findings were held against the baseline."""
        count = self._left.total()
        if count:
            message = Message(
                "{count} of the baseline's findings are gone; write it anew with --write-baseline.",
                count=count,
            )
            yield _housekeeping(
                "baseline-stale", Level.WARNING, message, at=(file, 1), release="", about="baseline"
            )


def where_and_why(finding: Finding) -> Message:
    """A finding at which the gate stops, in one line."""
    place = f"{finding.file}:{finding.place.line}" if finding.place else finding.file
    return Message("{place}: {check}: {message}", place=place, check=finding.check, message=finding.message)


def counted(findings: Iterable[Finding]) -> dict[str, int]:
    """The findings as a baseline: how many by fingerprint, waived ones left out."""
    return dict(sorted(Counter(each.fingerprint for each in findings if each.waived is None).items()))


def fails(findings: Iterable[Finding], level: Level | None) -> bool:
    """Whether a finding that is not waived stands at or above `level`; None never fails."""
    return level is not None and any(each.level >= level for each in findings if each.waived is None)


def fails_by(tally: Tally, level: Level | None) -> bool:
    """Whether one of the findings that were counted stands at or above `level`; None never fails."""
    return level is not None and any(own >= level for _, own in tally.counted)
