"""What the gate says of each pair; of one that is as it was in an earlier run, what it said then.

A verdict is kept by the digest of all that it was made from: both files and the ledger, the settings that
matter, the glossaries, the day, and the program with all it is built on. So it is never out of date."""

from __future__ import annotations

import json
import logging
import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from transflow.config import OPTIONS, Settings
from transflow.errors import UnreadableFileError
from transflow.formats.own_files.verdict_json import read_verdict, write_verdict
from transflow.frozen import Frozen
from transflow.io.derived import cache_folder, code_digest, digest_of
from transflow.io.dictionaries import dictionary_files
from transflow.io.files import read_bytes
from transflow.io.results import store, stored
from transflow.io.scratch import Pile
from transflow.model import LINE_END, Bitext, Finding, Lines, Verdict
from transflow.registry import has_plugins
from transflow.services.glossaries import termbase_files
from transflow.services.ledgers.files import file_agreed_in
from transflow.services.processes import mapped
from transflow.services.releases.pairs import Chosen, Pair
from transflow.text.remembered import Remembered

if TYPE_CHECKING:
    from transflow.services.checking.judging import Judged

T = TypeVar("T")
Watched = Callable[[Iterable[T], int], Iterable[T]]
"""Passes on what comes, and may show how many of how many are there."""
FILE = "verdicts.db"
AT_ONCE = 200  # verdicts written or read together
FOLDERS = 10_000  # whose place is remembered
# The settings that no verdict depends on: what they lead to is in the key itself, or comes after.
NEUTRAL = frozenset(
    "source targets releases fail_level waivers baseline translations store four_eyes user git machine embargo"
    " webhooks report_language".split()
)

log = logging.getLogger(__name__)


class GateRun(Frozen):
    """What the verdicts of one run have in common: settings, day, and the commit to judge staleness by."""

    settings: Settings
    today: str
    commit: str | None


def verdicts(pairs: Sequence[Pair], run: GateRun, *, jobs: int, is_cached: bool) -> Iterator[Verdict]:
    """The verdict on each pair, in order; with `is_cached`, those of earlier runs stand in."""
    if is_cached and not has_plugins():  # the code of a plug-in may change unseen
        return _cached(pairs, run, jobs)
    return mapped(partial(_verdict, run=run), pairs, jobs)


def _cached(pairs: Sequence[Pair], run: GateRun, jobs: int) -> Iterator[Verdict]:
    file, key_of = cache_folder() / FILE, _Keys(run)
    keys: Pile[str] = Pile(str, str)
    keys.extend(map(key_of, pairs))
    is_known = bytearray(key in rows for key, rows in _rows(file, keys))
    unknown = array("L", (number for number, known in enumerate(is_known) if not known))
    judge = partial(_verdict, run=run)
    fresh = mapped(judge, Chosen(pairs, unknown), jobs)
    new: dict[str, bytes] = {}
    for pair, was_known, (key, rows) in zip(pairs, is_known, _rows(file, keys), strict=True):
        known = read_verdict(rows[key]) if was_known and key in rows else None
        if known:
            log.info("%s, %s: as it was", pair.release, pair.target_language)
            yield known
            continue
        verdict = judge(pair) if was_known else next(fresh)
        log.info("%s, %s: judged", pair.release, pair.target_language)
        if key and not verdict.problem and key_of(pair) == key:
            new[key] = write_verdict(verdict)
        if len(new) == AT_ONCE:
            store(file, new)
            new.clear()
        yield verdict
    if new:
        store(file, new)


def _rows(file: Path, keys: Sequence[str]) -> Iterator[tuple[str, Mapping[str, bytes]]]:
    """Each key with the rows of some, its own among them where it has one."""
    for start in range(0, len(keys), AT_ONCE):
        part = keys[start : start + AT_ONCE]
        rows = stored(file, part)
        yield from ((key, rows) for key in part)


def _common(run: GateRun) -> bytes:
    """A digest of what all verdicts of a run are made from."""
    settings = run.settings
    options = {name: getattr(settings, name) for name in OPTIONS if name not in NEUTRAL}
    glossaries = termbase_files(settings)
    parts = [
        code_digest().encode(),
        json.dumps([options, run.today, run.commit, list(map(str, glossaries))]).encode(),
        *(read_bytes(each) for each in glossaries),
        read_bytes(settings.root / settings.index) if settings.index else b"",
        *(read_bytes(file) for _, file in dictionary_files(settings.checks, settings.root)),
    ]
    return digest_of(parts).encode()


class _Keys:
    """The digests by which the verdicts of a run are kept."""

    def __init__(self, run: GateRun) -> None:
        self._settings, self._common = run.settings, _common(run)
        self._folders = Remembered(self._place, FOLDERS)

    def __call__(self, pair: Pair) -> str:
        """That of the verdict on a pair; empty where a file cannot be read. A file that is not there and an empty
        one are not the same: the latter cannot be read."""
        ledger = file_agreed_in(self._settings, pair)
        files = (*pair.texts, ledger)
        shown = [*map(self._place, files)]
        names = json.dumps([pair.release, pair.source_language, pair.target_language, shown])
        try:
            contents = [read_bytes(file) if file.is_file() else b"" for file in files]
        except UnreadableFileError:
            return ""
        return digest_of((self._common, names.encode(), *contents))

    def _place(self, path: Path) -> str:
        """Where a file or a folder really lies, as seen from the project."""
        if path == self._settings.root or path.is_symlink() or path.parent == path:
            return os.path.relpath(os.path.realpath(path), self._settings.root)
        return f"{self._folders[path.parent]}/{path.name}"


def _verdict(pair: Pair, *, run: GateRun) -> Verdict:
    from transflow.services.checking.judging import (
        judge_pair,  # a run in which nothing is new starts without it
    )

    return verdict_of(judge_pair(pair, settings=run.settings, today=run.today, commit=run.commit))


def verdict_of(judged: Judged) -> Verdict:
    """What the gate says of a pair that was judged."""
    if judged.bitext is None:
        return Verdict(judged.pair.release, problem=judged.problem)
    lines = _lines(judged.bitext, (*judged.findings, *(each.finding for each in judged.uses)))
    segments, lacking = len(judged.bitext.source.segments), _lacking(judged.bitext)
    return Verdict(judged.pair.release, judged.findings, segments, lines, uses=judged.uses, lacking=lacking)


def _lacking(bitext: Bitext) -> int:
    """How many source segments have no counterpart, in a release that is to be translated in full."""
    if bitext.scope != "full":
        return 0
    partners = bitext.bead_of_block
    return sum(not partners["source", each.block].target for each in bitext.source.segments)


def _lines(bitext: Bitext, findings: Iterable[Finding]) -> Lines:
    """The lines that findings speak of."""
    wanted = {
        (each.file, line) for each in findings if (own := each.place) for line in (own.line, own.end_line)
    }
    wanted |= {(there.file, there.line) for each in findings if (there := each.related)}
    contents = {each.path: LINE_END.split(each.content) for each in (bitext.source, bitext.target)}
    return {
        (path, number): contents[path][number - 1]
        for path, number in sorted(wanted)
        if path in contents and 0 < number <= len(contents[path])
    }
