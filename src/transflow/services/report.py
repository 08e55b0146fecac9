"""Pages for editors: one a release, and an index."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, count
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.frozen import Frozen, replace
from transflow.io.files import real_path
from transflow.io.writing import make_folder, write_bytes_atomically
from transflow.model import Bitext, Finding, Verdict
from transflow.report.page import IndexRow, index_page, index_row, release_page
from transflow.services.checking.judging import Judged, judge_pair
from transflow.services.checking.settling import settled
from transflow.services.checking.verdicts import verdict_of
from transflow.services.ledgers.orphans import with_former_ledgers
from transflow.services.processes import mapped
from transflow.services.releases.pairs import Chosen, Pair
from transflow.services.releases.selecting import named_pairs
from transflow.text.normalise import text_hash

UNSAFE = re.compile(r"[^\w.-]+")
LONGEST = 200  # bytes of a page's name before its language; file systems hold 255 in all


class Written(Frozen):
    """The files of a report, and what could not be read."""

    index: Path
    pages: tuple[Path, ...]
    problems: tuple[str, ...]


def write_report(
    settings: Settings,
    releases: Sequence[str],
    folder: Path,
    *,
    today: str,
    jobs: int = 1,
    language: str = "en",
) -> Written:
    """Checks the releases (names, folders or files; none: all) and writes their pages into `folder`, each as soon as
    its release is judged; the pages of which something is said across releases are written once more in the end. What
    the baseline forgives is shown too: it is wrong all the same. `language` is that of the reader."""
    settings = replace(settings, baseline="")
    readable, refused = named_pairs(settings, releases)
    pairs = with_former_ledgers(readable, settings)
    judge_one = partial(judge_pair, settings=settings, today=today, commit=None)
    _demand_no_texts(folder, pairs)
    make_folder(folder)
    pages = _Pages(folder, language)
    found = settled(
        settings,
        pages.taken_up(mapped(judge_one, pairs, jobs)),
        today=today,
        is_complete=not releases,
        refused=refused,
        passing=pages.put_down_each,
    )
    late = _by_release(found.of_none())
    own = _by_release(each for each in found.of_pairs() if each.release in late)
    numbers = [number for number, pair in enumerate(pairs) if pair.release in late]
    for each in mapped(judge_one, Chosen(pairs, numbers), jobs):
        if each.bitext:
            pages.put_down(each.bitext, own[each.pair.release] + late[each.pair.release])
    index = folder / "index.html"
    rows = [*pages.rows.values()]
    write_bytes_atomically(index, index_page(rows, language).encode("utf-8", "replace"))
    return Written(index, tuple(folder / row.file for row in rows), found.problems)


def _demand_no_texts(folder: Path, pairs: Iterable[Pair]) -> None:
    """Refuses a folder in which a page could be written over a text."""
    place = real_path(folder)
    for file in (file for pair in pairs for file in pair.texts if file.suffix == ".html"):
        if real_path(file).parent == place:
            raise TransflowError(
                f"{folder} holds texts of releases, such as {file.name}; name another folder."
            )


class _Pages:
    """The pages of a folder, and the line of each in the index."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._language = language
        self._names: set[str] = set()
        self._at_hand: deque[Judged] = deque()
        self.rows: dict[tuple[str, str], IndexRow] = {}

    def taken_up(self, judged: Iterable[Judged]) -> Iterator[Verdict]:
        """The verdict on each pair, which is at hand until `put_down_each` has written its page."""
        for each in judged:
            self._at_hand.append(each)
            yield verdict_of(each)

    def put_down_each(self, remaining: Iterable[Verdict]) -> Iterator[Verdict]:
        """What remains of each pair taken up, when its page is written."""
        for left in remaining:
            if bitext := self._at_hand.popleft().bitext:
                self.put_down(bitext, left.findings)
            yield left

    def put_down(self, bitext: Bitext, findings: Sequence[Finding]) -> None:
        """Writes the page of a release in one language, in place of the one that is there."""
        which = bitext.release, bitext.target.language
        known = self.rows.get(which)
        name = known.file if known else _page_name(*which, self._names)
        self._names.add(name.casefold())
        own = [each for each in findings if each.language in ("", which[1])]
        page = release_page(bitext, own, self._language)
        write_bytes_atomically(self._folder / name, page.encode("utf-8", "replace"))
        self.rows[which] = index_row(name, bitext, own)


def _page_name(release: str, language: str, taken: set[str]) -> str:
    """A file name like the release's, that no other page has, not even where case does not count."""
    plain = UNSAFE.sub("-", release)
    if len(plain.encode()) > LONGEST:
        plain = f"{plain.encode()[:LONGEST].decode(errors='ignore')}-{text_hash(release)[:8]}"
    suffixes = chain([""], (f"-{number}" for number in count(2)))
    names = (f"{plain}{suffix}.{language}.html" for suffix in suffixes)
    return next(name for name in names if name.casefold() not in taken)


def _by_release(verdicts: Iterable[Verdict]) -> defaultdict[str, list[Finding]]:
    found = defaultdict[str, list[Finding]](list)
    for each in (finding for verdict in verdicts for finding in verdict.findings):
        found[each.release].append(each)
    return found
