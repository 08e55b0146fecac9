"""`queue dismiss`: a finding that is none, with a reason, for the gate to see."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.own_files.waivers_toml import appended, read_waivers
from transflow.io.own_folder import one_at_a_time
from transflow.io.writing import write_bytes_atomically
from transflow.model import Finding, Message, Waiver
from transflow.services.checking.judging import judge_pair
from transflow.services.checking.waivers import waivers_bytes
from transflow.services.committing import commit_written
from transflow.services.desk import Desk, is_day
from transflow.services.queue.opening import open_queue
from transflow.services.releases.pairs import Pair, all_pairs, demand_readable
from transflow.store import Work
from transflow.store.claims import held
from transflow.store.history import record_event
from transflow.store.items import Wanted, listed

SHORTEST = 6


def dismiss_finding(
    desk: Desk, fingerprint: str, reason: str, *, release: str = "", until: str = ""
) -> Waiver:
    """Writes the waiver of a finding into the waivers file. `fingerprint` may be its beginning; the
    releases with items held at the desk are looked at first, or only `release`."""
    if not reason.strip():
        raise TransflowError(Message("A waiver needs a reason."))
    _demand_day(until)
    settings = desk.settings
    with open_queue(desk) as store:
        with store.begin() as work:
            mine = {each.release for each in held(work, desk.by, desk.now)}
        finding = _finding(settings, fingerprint, release, mine, desk.today)
        waiver = _waiver(desk, finding, reason.strip(), until)
        _write(settings, waiver)
        with store.begin() as work:
            _record(work, desk, finding, f"{finding.check}: {reason.strip()}")
        return waiver


def _waiver(desk: Desk, finding: Finding, reason: str, until: str) -> Waiver:
    return Waiver(finding.check, finding.fingerprint, finding.release, reason, desk.by, desk.today, until)


def _record(work: Work, desk: Desk, finding: Finding, reason: str) -> None:
    """Writes into the history of each item with the source of the finding that it was dismissed."""
    for item in listed(work, Wanted(release=finding.release, language=finding.language, is_any=True)):
        if item.record.source and item.record.source.replace("\n\n", "\n") == finding.source_text:
            record_event(work, item, "dismiss", desk.by, desk.now, reason=reason)


def _demand_day(until: str) -> None:
    """Refuses an end that is no day; none is no end."""
    if until and not is_day(until):
        raise TransflowError(
            Message("{given!r} is no day such as 2026-01-31 on which a waiver could end.", given=until)
        )


def _finding(settings: Settings, fingerprint: str, release: str, first: set[str], on: str) -> Finding:
    digits = fingerprint.removeprefix("v1:")
    if len(digits) < SHORTEST:
        raise TransflowError(
            Message(
                "{digits!r} is too short; write at least {least} digits of it.",
                digits=fingerprint,
                least=SHORTEST,
            )
        )
    known = all_pairs(settings)
    demand_readable(known, release)
    pairs = [each for each in known if not release or each.release == release]
    pairs.sort(key=lambda pair: pair.release not in first)
    found = next(_findings_like(settings, pairs, digits, on), None)
    if found is None:
        where = Message(" in {place}", place=release) if release else ""
        raise TransflowError(
            Message(
                "Nothing is found{where} whose fingerprint begins with {digits!r}.",
                where=where,
                digits=digits,
            )
        )
    return found


def _findings_like(settings: Settings, pairs: list[Pair], digits: str, on: str) -> Iterator[Finding]:
    for pair in pairs:
        for each in judge_pair(pair, settings=settings, today=on, commit=None).findings:
            if each.fingerprint.removeprefix("v1:").startswith(digits):
                yield each


def _write(settings: Settings, waiver: Waiver) -> None:
    file = settings.root / settings.waivers
    with one_at_a_time(settings.root):
        data = waivers_bytes(settings)
        known = read_waivers(data, settings.waivers)
        if any(each.fingerprint == waiver.fingerprint and each.reason.strip() for each in known):
            raise TransflowError(
                Message(
                    "{file} holds a waiver of this {check} already.",
                    file=settings.waivers,
                    check=waiver.check,
                )
            )
        write_bytes_atomically(file, appended(data, waiver, settings.waivers))
        deed = f"Waive {waiver.check} in {waiver.release}"
        commit_written(settings, [file], waiver.by, deed, waiver.reason)
