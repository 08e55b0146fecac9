"""Which pairs a run of the gate is about: all, those selected, or those that a branch has changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from transflow.config import FILE, Settings
from transflow.errors import UnreadableFileError
from transflow.formats.own_files.waivers_toml import read_waivers
from transflow.io.dictionaries import dictionary_files
from transflow.io.git import changed_files, file_at, merge_base
from transflow.model import Waiver
from transflow.services.checking.waivers import waivers_of
from transflow.services.ledgers.files import place_of_ledger
from transflow.services.ledgers.orphans import with_former_ledgers
from transflow.services.releases.pairs import Chosen, Pair
from transflow.services.releases.passed_by import passed_by
from transflow.services.releases.selecting import selected_pairs


class AskedFor(NamedTuple):
    """The pairs of a run, the commit that they changed since (None: any may be judged), why others that the paths
    speak of are refused, and a sentence on those that are passed by."""

    pairs: Sequence[Pair]
    commit: str | None
    refused: Sequence[str]
    passed_by: str = ""


def pairs_asked_for(settings: Settings, paths: Sequence[Path], base: str | None) -> AskedFor:
    """The pairs that `paths` speak of, with `base` only those changed since the merge base with that revision."""
    readable, refused = selected_pairs(settings, paths)
    pairs = with_former_ledgers(readable, settings)
    if not base:
        return AskedFor(pairs, None, refused, passed_by(readable, paths))
    commit = merge_base(settings.root, base)
    return AskedFor(changed_since(pairs, settings, commit), commit, refused)


def changed_since(pairs: Sequence[Pair], settings: Settings, commit: str) -> Sequence[Pair]:
    """The pairs with a file, a ledger or a waiver changed since `commit`; changed settings, an index, a glossary, a
    dictionary or a baseline select all. Where git names a folder, as of a submodule, all in it counts as changed."""
    changed = changed_files(settings.root, commit)
    if changed & _common(settings):
        return pairs
    releases = (
        _waived_otherwise(settings, commit) if settings.root / settings.waivers in changed else frozenset()
    )
    if "" in releases:  # of whichever release
        return pairs
    folders = {each for each in changed if each.is_dir()}

    def is_changed(pair: Pair) -> bool:
        files = (*pair.texts, place_of_ledger(settings, pair))
        if pair.release in releases or not changed.isdisjoint(files):
            return True
        return bool(folders) and any(not folders.isdisjoint(each.parents) for each in files)

    return Chosen(pairs, [at for at, pair in enumerate(pairs) if is_changed(pair)])


def _common(settings: Settings) -> set[Path]:
    """The files of which every verdict depends."""
    names = (FILE, *settings.glossaries, settings.index, settings.baseline)
    dictionaries = (file for _, file in dictionary_files(settings.checks, settings.root))
    common = {settings.root / name for name in names if name}
    return common | set(dictionaries) | ({settings.file} if settings.file else set())


def _waived_otherwise(settings: Settings, commit: str) -> frozenset[str]:
    """The releases of which another finding is waived now, or no longer."""
    then = file_at(settings.root, commit, settings.root / settings.waivers) or b""
    try:
        former = read_waivers(then, settings.waivers)
    except UnreadableFileError:
        former = ()
    return frozenset(release for release, *_ in _told(former) ^ _told(waivers_of(settings)))


def _told(waivers: Sequence[Waiver]) -> set[tuple[str, ...]]:
    return {(each.release, each.check, each.fingerprint, each.reason, each.until) for each in waivers}
