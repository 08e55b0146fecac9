"""Findings that a waiver, or a comment in a file, speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from transflow.frozen import replace
from transflow.model import Document, Finding, InlineWaiver, Waived, Waiver


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
