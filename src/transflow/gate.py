"""What counts: waivers, the baseline and the level at which the gate fails."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from transflow.checks.glossary_inconsistent import is_shortened
from transflow.model import Document, Finding, InlineWaiver, Level, Message, Place, Use, Waived, Waiver


def with_waivers(findings: Sequence[Finding], waivers: Iterable[Waiver], today: str) -> tuple[Finding, ...]:
    """Marks the findings that a waiver with a reason, not yet expired on `today` (ISO), speaks of."""
    valid = {
        each.fingerprint: each
        for each in waivers
        if each.reason.strip() and not (each.until and each.until < today)
    }
    return tuple(_waived_by(finding, valid.get(finding.fingerprint)) for finding in findings)


def _waived_by(finding: Finding, waiver: Waiver | None) -> Finding:
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
        and finding.related[0] == document.path
        and place.line <= finding.related[1] <= place.end_line
    )


def on_waivers(
    file: str, waivers: Sequence[Waiver], findings: Sequence[Finding], today: str, *, is_complete: bool
) -> list[Finding]:
    """The flaws of the waivers themselves: no reason, expired, unused. Whether one is unused can only be
    told from a run over everything (`is_complete`)."""
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
        elif is_complete and (each.check, each.fingerprint) not in present:
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
    documents: Sequence[Document], findings: Sequence[Finding], release: str
) -> list[Finding]:
    """The flaws of comments that waive: no reason, or nothing to waive."""
    flaws = []
    for document in documents:
        for each in document.waivers:
            names = ", ".join(each.checks)
            if not each.reason.strip():
                message = Message("This comment waives {checks} and gives no reason.", checks=names)
                flaws.append(("waiver-without-reason", Level.ERROR, message, document, each))
            elif not any(speaks_of(each, document, finding) for finding in findings):
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


def across_releases(uses: Iterable[Use]) -> list[Finding]:
    """One finding for each release that calls an institution otherwise than most do; a name that is part of
    the usual one is none other."""
    by_institution: dict[tuple[str, str], list[Use]] = defaultdict(list)
    for each in uses:
        by_institution[each.finding.language, each.institution].append(each)
    return [finding for own in by_institution.values() for finding in _unlike_most(own)]


def _unlike_most(uses: Sequence[Use]) -> Iterator[Finding]:
    counts = Counter(each.name for each in uses)
    usual = min(counts, key=lambda name: (-counts[name], name))
    model = next(each.finding for each in uses if each.name == usual)
    at_home = {each.finding.release for each in uses if each.name == usual}
    for each in uses:
        if each.finding.release not in at_home and not is_shortened(each.name, usual):
            message = Message(
                "“{name}” is called “{usual}” in another release."
                if counts[usual] == 1
                else "“{name}” is called “{usual}” in {count} other releases.",
                name=each.name,
                usual=usual,
                count=counts[usual],
            )
            related = (model.file, model.place.line) if model.place else None
            yield replace(each.finding, message=message, suggestion=usual, related=related)


def _housekeeping(
    check: str, level: Level, message: str, *, at: tuple[str, int], release: str, about: str
) -> Finding:
    file, line = at
    place = Place(line, 1, line, 1)
    return Finding(
        check, level, message, file, place, "source", release, "", "", "", None, None, f"{check}:{about}"
    )


def beyond_baseline(
    findings: Sequence[Finding], baseline: Mapping[str, int], file: str, *, is_complete: bool
) -> list[Finding]:
    """The findings that the baseline does not count, and one finding for debt that is no longer there.
    For each fingerprint as many are forgiven as were counted, never more."""
    left = Counter(baseline)
    fresh = []
    for each in findings:
        if each.waived is None and left[each.fingerprint] > 0:
            left[each.fingerprint] -= 1
        else:
            fresh.append(each)
    gone = +left
    if gone and is_complete:
        message = Message(
            "{count} of the baseline's findings are gone; write it anew with --write-baseline.",
            count=gone.total(),
        )
        fresh.append(
            _housekeeping(
                "baseline-stale", Level.WARNING, message, at=(file, 1), release="", about="baseline"
            )
        )
    return fresh


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
