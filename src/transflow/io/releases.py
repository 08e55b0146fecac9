"""Releases on disk: which files are the language versions of one text, by the templates of the settings."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

from transflow.errors import UnreadableFileError
from transflow.frozen import Frozen, field
from transflow.io.files import refuse_link_out, refuse_way_out
from transflow.io.linked_folders import (
    files_behind,
    files_in,
    flaw_of_link,
    is_read_elsewhere,
    leads_round,
    lost_release,
    way_to,
)
from transflow.io.templates import fixed_folder, pattern_of
from transflow.io.writing import is_abandoned
from transflow.model import Message

UNFIT = re.compile("[\ud800-\udfff\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class Release(Frozen):
    """A release with the file of each language that has one; where several templates give it one, that of the earliest
    is read, the others are `unread`."""

    name: str
    files: Mapping[str, Path]
    unread: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)


def _release_of(name: str, files: Iterable[tuple[str, Path]]) -> Release:
    """The release of files with their languages, in the order of the templates."""
    read: dict[str, Path] = {}
    unread: dict[str, tuple[Path, ...]] = {}
    for language, file in files:
        if read.setdefault(language, file) != file:
            unread[language] = (*unread.get(language, ()), file)
    return Release(name, read, unread)


class Refused(Frozen):
    """A release of which a file must not be read, and why."""

    release: Release
    flaw: UnreadableFileError


class Releases(Frozen):
    """The releases of a project, by name. Of each only the name is kept, and a bit for each template and
    language that it has a file of; the rest is made when it is asked for."""

    root: Path
    templates: Sequence[str]
    languages: Sequence[str]
    names: Sequence[str]
    bits: Sequence[int]
    strays: tuple[Path, ...] = ()
    """What processes that were killed left unfinished in the folders of the releases."""
    refused: Mapping[str, Refused] = field(default_factory=dict)
    """The releases that are left out, by their names."""
    unnamed: tuple[Path, ...] = ()
    """A file of each release that has only files whose suffix no template has."""

    def __len__(self) -> int:
        return len(self.names)

    def __iter__(self) -> Iterator[Release]:
        return map(self.__getitem__, range(len(self.names)))

    def number_of(self, name: str) -> int | None:
        """The number of the release of that name; None where there is none."""
        at = bisect_left(self.names, name)
        return at if at < len(self.names) and self.names[at] == name else None

    def has(self, name: str) -> bool:
        """Whether there is a release of that name, even one that was refused."""
        return name in self.refused or self.number_of(name) is not None

    def __getitem__(self, number: int) -> Release:
        return _release(self.root, self.templates, self.languages, self.names[number], self.bits[number])


def _release(root: Path, templates: Sequence[str], languages: Sequence[str], name: str, bits: int) -> Release:
    every = enumerate(product(templates, languages))
    there = (each for at, each in every if bits >> at & 1)
    return _release_of(
        name,
        ((language, root / template.format(release=name, lang=language)) for template, language in there),
    )


def find_releases(root: Path, templates: Sequence[str], languages: Sequence[str]) -> Releases:
    """All releases below `root`, by name. A template holds `{release}` and `{lang}`; where two templates
    give one release a file of the same language, the earlier template counts."""
    walk = _Walk(root, templates, languages)
    for number in range(len(templates)):
        walk.add_files_of(number)
    return walk.releases()


class _Walk:
    """What comes to light below a folder, one template after the other."""

    def __init__(self, root: Path, templates: Sequence[str], languages: Sequence[str]) -> None:
        self._root, self._templates, self._languages = root, templates, languages
        self._bits: dict[str, int] = {}
        self._flaws: dict[str, UnreadableFileError] = {}
        self._strays: set[Path] = set()
        self._unnamed: dict[str, str] = {}

    def add_files_of(self, number: int) -> None:
        """Adds what the template of that number speaks of, or nearly does."""
        template, links = self._templates[number], list[str]()
        pattern = pattern_of(template, self._languages)
        of_any_suffix = _of_any_suffix(template, self._templates, self._languages)
        for file in _files(self._root, template, links):
            if match := pattern.fullmatch(file):
                self._add(match, number, _flaw(file, self._root))
            else:
                self._add_other(file, template, of_any_suffix)
        for link in links:
            self._add_behind(link, number, pattern)

    def releases(self) -> Releases:
        """All that was found."""
        names = sorted(self._bits.keys() - self._flaws.keys())
        unnamed = sorted(self._unnamed.keys() - self._bits.keys())
        return Releases(
            self._root,
            self._templates,
            self._languages,
            names,
            [self._bits[name] for name in names],
            tuple(sorted(self._strays)),
            {name: self._refused(name) for name in sorted(self._flaws)},
            tuple(self._root / self._unnamed[name] for name in unnamed),
        )

    def _add(self, match: re.Match[str], number: int, flaw: UnreadableFileError | None) -> None:
        """Adds a file of a release, and why it must not be read."""
        name, bit = match["release"], number * len(self._languages) + self._languages.index(match["lang"])
        self._bits[name] = self._bits.get(name, 0) | 1 << bit
        if flaw:
            self._flaws.setdefault(name, flaw)

    def _add_other(
        self, file: str, template: str, of_any_suffix: Callable[[str], re.Match[str] | None]
    ) -> None:
        """Adds what is no file of the template: one that was never finished, a link in the place of a folder that
        leads nowhere, a file with a suffix that no template has."""
        if file.endswith(".new") and is_abandoned(file.rpartition("/")[2]):
            self._strays.add(self._root / file)
        elif lost := lost_release(self._root, file, template, self._languages):
            self._bits.setdefault(lost, 0)
            self._flaws.setdefault(lost, flaw_of_link(self._root, file))
        elif match := of_any_suffix(file):
            self._unnamed.setdefault(match["release"], file)

    def _add_behind(self, link: str, number: int, pattern: re.Pattern[str]) -> None:
        """Adds the files behind a link to a folder, none of which is read there."""
        for file in files_behind(self._root, link):
            match = pattern.fullmatch(file)
            if match and not is_read_elsewhere(self._root, file, self._templates, self._languages):
                self._add(match, number, flaw_of_link(self._root, link))

    def _refused(self, name: str) -> Refused:
        release = _release(self._root, self._templates, self._languages, name, self._bits[name])
        return Refused(release, self._flaws[name])


def _of_any_suffix(
    template: str, templates: Sequence[str], languages: Sequence[str]
) -> Callable[[str], re.Match[str] | None]:
    """Matches a file that a template would speak of if it had the file's suffix, where no template has it; none where a
    file is not called after its language."""
    suffixes = tuple(each[each.rindex(".") :] for each in templates)
    beginning = template[: template.rindex(".")]
    is_telling = "{lang}" in beginning.rpartition("/")[2]
    pattern = pattern_of(beginning, languages)
    return lambda file: (
        pattern.fullmatch(file.rpartition(".")[0]) if is_telling and not file.endswith(suffixes) else None
    )


def release_named(
    root: Path, templates: Sequence[str], languages: Sequence[str], name: str
) -> Release | None:
    """The release of that name, as `find_releases` would find it among the others; None where there is
    none. The name may come from anywhere."""
    files: list[tuple[str, Path]] = []
    for template, language in product(templates, languages):
        shown = template.format(release=name, lang=language)
        match = pattern_of(template, languages).fullmatch(shown)
        way = way_to(root, shown, fixed_folder(template)) if match and match["release"] == name else None
        if way:
            _refuse_behind(root, way, shown, templates, languages)
        elif way is not None:
            if flaw := _flaw(shown, root):
                raise flaw
            refuse_way_out(root / shown, root)
            files.append((language, root / shown))
    return _release_of(name, files) if files else None


def _refuse_behind(
    root: Path, link: str, file: str, templates: Sequence[str], languages: Sequence[str]
) -> None:
    """Refuses a file behind a link to a folder, as far as a walk comes to it and it is not read elsewhere."""
    if not (leads_round(root / link) or is_read_elsewhere(root, file, templates, languages)):
        raise flaw_of_link(root, link)


def is_fit(name: str) -> bool:
    """Whether a file of a release may be called so: a name that is not UTF-8 fits into no ledger and no store; one of
    several lines could pass for a line of ours."""
    return not UNFIT.search(name)


def _flaw(file: str, root: Path) -> UnreadableFileError | None:
    """Why a file of a release must not be read; None where it may be."""
    if not is_fit(file):
        return _unfit(file)
    path = root / file
    try:
        refuse_link_out(path, root)
    except UnreadableFileError as error:
        return error
    if not os.path.isfile(path):  # noqa: PTH113  (there may be thousands)
        return UnreadableFileError(file, Message("this is no ordinary file; put the text here as one."))
    return None


def _unfit(file: str) -> UnreadableFileError:
    shown = UNFIT.sub("�", file)
    return UnreadableFileError(shown, Message("this name is not UTF-8 or holds a line break; rename it."))


def expected_file(root: Path, templates: Sequence[str], release: Release, language: str) -> Path:
    """Where the version in `language` would stand: beside the ones that are there."""
    for template in templates:
        for tag, file in release.files.items():
            if root / template.format(release=release.name, lang=tag) == file:
                return root / template.format(release=release.name, lang=language)
    return root / templates[0].format(release=release.name, lang=language)


def _files(root: Path, template: str, links: list[str]) -> Iterator[str]:
    """The paths below `root` of what may be files of a template, and of the `links` to folders there."""
    folder = fixed_folder(template)
    refuse_way_out(root / folder, root)
    above, found = f"{folder}/" if folder else "", list[str]()
    suffix = template[template.rindex(".") :]
    yield from (above + each for each in files_in(root / folder, found, suffix))
    links += (above + each for each in found)
