"""Two folders of documents, linked by what the documents say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from msgspec.structs import astuple

from transflow.errors import TransflowError
from transflow.io.files import real_path
from transflow.io.heaps import files_below, unfollowed
from transflow.io.scratch import Pile, scratch_files
from transflow.languages import languages
from transflow.report.pairing import HeapSide, PairedFiles, Pairing
from transflow.services.pairing.sketching import (
    Gathered,
    Sketched,
    Tags,
    language_by_text,
    left_alone,
    links_between,
    sketched,
    told_apart,
)
from transflow.services.releases.documents import read_document
from transflow.services.releases.named_files import is_document
from transflow.terms.termbase import Termbase

PROBE = 25  # documents that tell the language of a folder

Homes = Sequence[tuple[str, str]]  # each file with the language of its folder, empty where that holds both


def pair_folders(
    source: Path,
    target: Path,
    *,
    tags: Tags,
    termbase: Termbase,
    least: float,
    watched: Callable[[Homes], Iterable[tuple[str, str]]] = iter,
) -> Pairing:
    """Links the documents below two folders, or below one that holds both languages. What lies in the wrong folder
    is linked after all that lies in the right one. What cannot be read is a problem of the result, and the others
    are linked all the same."""
    links: list[str] = []
    homes, passed_over = _heaps(source, target, tags, links)
    problems = unfollowed(links, (source, target))
    with scratch_files() as room:
        read = Gathered(room)
        for each in _all_read(watched(homes), tags, termbase, problems):
            read.add(each)
        pairs = links_between(read, tags, least)
    files = read.names
    unpaired: dict[str, Pile[str]] = {tag: Pile(str, str) for tag in tags}
    for at, tag in left_alone(read, pairs, tags):
        unpaired[tag].append(files[at])
    named: Pile[PairedFiles] = Pile(astuple, lambda told: PairedFiles(*told))
    named.extend(PairedFiles(files[one], files[other], sure) for one, other, sure in pairs)
    one, other = (
        HeapSide(folder, tag, len(pairs) + len(unpaired[tag]), unpaired[tag])
        for folder, tag in zip((source, target), tags, strict=True)
    )
    return Pairing(one, other, named, tuple(problems), passed_over)


def languages_of_folders(
    source: Path, target: Path, told: tuple[str | None, str | None], usual: Tags
) -> Tags:
    """The languages of two folders: as told, by their names (`lv`, `en`), by what most documents are in; where
    that does not tell them apart, the usual ones."""
    found = [tag or _language_of_folder(folder) for tag, folder in zip(told, (source, target), strict=True)]
    one, other = found
    if one is None or other is None or one == other:
        one, other = (tag or usually for tag, usually in zip(told, usual, strict=True))
    return told_apart(one, other)


def _language_of_folder(folder: Path) -> str | None:
    name = real_path(folder).name.lower()
    if name in languages:
        return name
    first = islice(filter(is_document, files_below(folder)), PROBE)
    votes = Counter(filter(None, map(_language_of_file, first)))
    return votes.most_common(1)[0][0] if votes else None


def _language_of_file(file: str) -> str | None:
    try:
        return language_by_text(read_document(Path(file), ""), tuple(languages))
    except TransflowError:
        return None


def _heaps(source: Path, target: Path, tags: Tags, links: list[str]) -> tuple[Homes, int]:
    """The documents of both folders with the language of their folder, how many files are of kinds that are not read,
    and the `links` to folders there. A folder inside the other is no part of it."""
    one, other = real_path(source), real_path(target)
    sides = [("", source, None)] if one == other else [(tags[0], source, other), (tags[1], target, one)]
    homes: Pile[tuple[str, str]] = Pile(tuple, tuple)
    passed_over = 0
    for tag, folder, without in sides:
        before = len(homes)
        for file in files_below(folder, without, links):
            if is_document(file):
                homes.append((file, tag))
            else:
                passed_over += 1
        if len(homes) == before:
            raise TransflowError(f"No document was found below {folder}; nothing was paired.")
    return homes, passed_over


def _all_read(
    files: Iterable[tuple[str, str]], tags: Tags, termbase: Termbase, problems: list[str]
) -> Iterator[Sketched]:
    for file, home in files:
        try:
            document = read_document(Path(file), "")
        except TransflowError as error:
            problems.append(str(error))
            continue
        yield sketched(Path(file).as_posix(), document, home, tags, termbase)
