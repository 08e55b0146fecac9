"""Pages for editors: one a release, and an index."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from transflow.config import Settings
from transflow.io.writing import make_folder, write_bytes_atomically
from transflow.model import Finding
from transflow.report.page import IndexRow, index_page, index_row, release_page
from transflow.services.check import check
from transflow.services.pairs import NothingToDoError, all_pairs
from transflow.text.normalise import text_hash

UNSAFE = re.compile(r"[^\w.-]+")
LONGEST = 200  # bytes of a page's name before its language; file systems hold 255 in all


@dataclass(frozen=True, slots=True)
class Written:
    """The files of a report, and what could not be read."""

    index: Path
    pages: tuple[Path, ...]
    problems: tuple[str, ...]


def write_report(
    settings: Settings, releases: Sequence[str], folder: Path, *, today: str, jobs: int = 1
) -> Written:
    """Checks the releases (names, folders or files; none: all) and writes their pages into `folder`."""
    checked = check(settings, today=today, paths=_paths(settings, releases), jobs=jobs)
    make_folder(folder)
    rows: list[IndexRow] = []
    found, taken = _by_release(checked.findings), set[str]()
    for judged in checked.judged:
        bitext = judged.bitext
        if bitext is None:
            continue
        languages = ("", bitext.target.language)
        findings = tuple(each for each in found[bitext.release] if each.language in languages)
        name = _page_name(bitext.release, bitext.target.language, taken)
        taken.add(name.casefold())
        write_bytes_atomically(folder / name, release_page(bitext, findings).encode("utf-8", "replace"))
        rows.append(index_row(name, bitext, findings))
    index = folder / "index.html"
    write_bytes_atomically(index, index_page(rows).encode("utf-8", "replace"))
    return Written(index, tuple(folder / row.file for row in rows), checked.problems)


def _page_name(release: str, language: str, taken: set[str]) -> str:
    """A file name like the release's, that no other page has, not even where case does not count."""
    plain = UNSAFE.sub("-", release)
    if len(plain.encode()) > LONGEST:
        plain = f"{plain.encode()[:LONGEST].decode(errors='ignore')}-{text_hash(release)[:8]}"
    suffixes = chain([""], (f"-{number}" for number in count(2)))
    names = (f"{plain}{suffix}.{language}.html" for suffix in suffixes)
    return next(name for name in names if name.casefold() not in taken)


def _by_release(findings: Iterable[Finding]) -> Mapping[str, list[Finding]]:
    found: dict[str, list[Finding]] = defaultdict(list)
    for each in findings:
        found[each.release].append(each)
    return found


def _paths(settings: Settings, releases: Sequence[str]) -> list[Path]:
    by_name: dict[str, list[Path]] = {}
    for pair in all_pairs(settings):
        by_name.setdefault(pair.release, []).append(pair.source if pair.has_source else pair.target)
    paths = []
    for release in releases:
        if release in by_name:
            paths += by_name[release]
        elif Path(release).exists():
            paths.append(Path(release))
        else:
            raise NothingToDoError(f"There is no release {release!r} below {settings.root}.")
    return paths
