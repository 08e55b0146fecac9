"""Signing a release off."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from transflow import gate
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.own_files.ledger_po import write_ledger
from transflow.frozen import Frozen
from transflow.io.files import read_bytes
from transflow.io.own_folder import one_at_a_time
from transflow.io.writing import write_bytes_atomically
from transflow.ledger.signing import signed
from transflow.model import Finding, Level, Message
from transflow.services.checking.judging import Judged
from transflow.services.checking.with_texts import check_with_texts
from transflow.services.committing import commit_written
from transflow.services.desk import Desk
from transflow.services.ledgers.files import ledger_file, read_ledger_of
from transflow.services.releases.demands import NothingToDoError, no_release
from transflow.services.releases.pairs import Pair, pairs_named
from transflow.services.releases.paths import shown_path


class SignedOff(Frozen):
    """The ledgers that were signed, or the reasons why none was."""

    ledgers: tuple[str, ...]
    reasons: tuple[str, ...]
    is_judged: bool = True
    """Whether the gate could read all that it was to judge."""


def sign_off(desk: Desk, release: str, language: str = "") -> SignedOff:
    """Signs all languages of a release, or one, in its ledger. Refused while the gate would fail for it or
    it isn't synced; then nothing is written."""
    settings = desk.settings
    if not desk.by.strip():
        raise TransflowError(Message("Say who signs with --as, or set the user name in git."))
    pairs = _pairs(settings, release, language)
    with one_at_a_time(settings.root):
        checked = check_with_texts(
            settings, today=desk.today, paths=[pair.source for pair in pairs if pair.has_source]
        )
        judged = [each for each in checked.judged if each.pair in pairs]
        reasons = [
            *checked.problems,
            *_unsynced(judged),
            *_untranslated(judged),
            *_failing(checked.findings, judged, settings.gate_level),
        ]
        if reasons:
            return SignedOff((), tuple(reasons), is_judged=not checked.problems)
        files = [_written(desk, each) for each in judged if each.bitext]
        commit_written(settings, files, desk.by, f"Sign {release} off")
        return SignedOff(tuple(shown_path(each, settings.root) for each in files), ())


def _pairs(settings: Settings, release: str, language: str) -> list[Pair]:
    """The pairs of a release, or the one of a language; there is one at least."""
    known = pairs_named(settings, release)
    if not known:
        raise no_release(release, settings)
    pairs = [pair for pair in known if language in ("", pair.target_language)]
    if not pairs:
        raise NothingToDoError(
            Message(
                "The release {release!r} has no language {language!r}.", release=release, language=language
            )
        )
    return pairs


def _unsynced(judged: Sequence[Judged]) -> list[str]:
    return [
        Message(
            "{release} → {language} is not synced; run transflow sync first.",
            release=each.pair.release,
            language=each.pair.target_language,
        )
        for each in judged
        if each.bitext and each.bitext.scope != "none" and not each.is_synced
    ]


def _untranslated(judged: Sequence[Judged]) -> list[str]:
    return [
        Message(
            "{release} → {language} has no translation yet that could be signed off.",
            release=each.pair.release,
            language=each.pair.target_language,
        )
        for each in judged
        if each.bitext and each.bitext.scope != "none" and each.bitext.target.is_missing
    ]


def _failing(findings: Sequence[Finding], judged: Sequence[Judged], level: Level | None) -> list[str]:
    ours = {(each.pair.release, each.pair.target_language) for each in judged}
    return [
        gate.where_and_why(each)
        for each in findings
        if (each.release, each.language) in ours and gate.fails([each], level)
    ]


def _written(desk: Desk, judged: Judged) -> Path:
    file = ledger_file(desk.settings, judged.pair)
    shown = shown_path(file, desk.settings.root)
    if not file.is_file() or not read_bytes(file):
        raise TransflowError(Message("{file} is not there; run transflow sync first.", file=shown))
    if read_ledger_of(desk.settings, judged.pair) != judged.ledger:
        raise TransflowError(
            Message(
                "{file} was changed while it was judged; nothing was lost, sign it off again.", file=shown
            )
        )
    write_bytes_atomically(file, write_ledger(signed(judged.ledger, desk.by, desk.today)))
    return file
