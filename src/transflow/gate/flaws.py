"""What is wrong with the waivers and the glossaries themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from transflow.checks import checks
from transflow.errors import likeliest
from transflow.gate.housekeeping import Told, housekeeping
from transflow.gate.waivers import speaks_of
from transflow.model import Document, Finding, InlineWaiver, Level, Message, Waiver
from transflow.terms.flaws import Flaw

NO_REASON = Message('This waiver gives no reason; write it as reason = "…".')


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
    return [
        housekeeping(told, at=(file, each.line), release=each.release, about=each.fingerprint)
        for each in waivers
        if (told := _flaw(each, today, is_met=(each.check, each.fingerprint) in present, has_run=has_run))
    ]


def _flaw(waiver: Waiver, today: str, *, is_met: bool, has_run: Callable[[str], bool]) -> Told | None:
    if not waiver.reason.strip():
        return "waiver-without-reason", Level.ERROR, NO_REASON
    if waiver.until and waiver.until < today:
        message = Message("This waiver of {check} ended on {day}.", check=waiver.check, day=waiver.until)
        return "waiver-expired", Level.WARNING, message
    if waiver.check not in checks:
        return "waiver-unused", Level.WARNING, _no_check(waiver.check)
    if is_met or not has_run(waiver.check):
        return None
    message = Message(
        "Nothing is found any more that this waiver of {check} speaks of; remove it.", check=waiver.check
    )
    return "waiver-unused", Level.WARNING, message


def on_inline_waivers(
    documents: Sequence[Document],
    findings: Sequence[Finding],
    release: str,
    has_run: Callable[[str], bool],
) -> list[Finding]:
    """The flaws of comments that waive: no reason, or nothing to waive where the checks have run."""
    return [
        housekeeping(
            told,
            at=(document.path, each.line),
            release=release,
            about=f"{told[0]}:{','.join(each.checks)}",
        )
        for document in documents
        for each in document.waivers
        if (told := _inline_flaw(each, document, findings, has_run))
    ]


def _inline_flaw(
    waiver: InlineWaiver, document: Document, findings: Sequence[Finding], has_run: Callable[[str], bool]
) -> Told | None:
    names = ", ".join(waiver.checks)
    if not names:
        return (
            "waiver-unused",
            Level.WARNING,
            Message("This comment names no check to waive; name one or remove it."),
        )
    if not waiver.reason.strip():
        message = Message(
            "This comment waives {checks} and gives no reason; write it after two hyphens.", checks=names
        )
        return "waiver-without-reason", Level.ERROR, message
    if unknown := [name for name in waiver.checks if name not in checks]:
        return "waiver-unused", Level.WARNING, _no_check(unknown[0])
    if not all(map(has_run, waiver.checks)) or any(speaks_of(waiver, document, each) for each in findings):
        return None
    message = Message(
        "Nothing is found that this comment's waiver of {checks} speaks of; remove it.", checks=names
    )
    return "waiver-unused", Level.WARNING, message


def _no_check(name: str) -> Message:
    """What is said of a waiver that names no check."""
    if close := likeliest(name, checks):
        return Message("There is no check {name!r} to waive; did you mean {other!r}?", name=name, other=close)
    return Message("There is no check {name!r} to waive.", name=name)


def on_glossaries(flaws: Iterable[Flaw]) -> Iterator[Finding]:
    """That two rows of the project's glossaries claim one form, told at the later one."""
    for each in flaws:
        file, _, line = each.origin.rpartition(":")
        yield housekeeping(
            ("glossary-conflict", each.level, each.message),
            at=(file, int(line)),
            release="",
            about=each.message,
        )
