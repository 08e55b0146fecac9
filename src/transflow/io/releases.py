"""Releases on disk: which files are the language versions of one text, by the templates of the settings."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

from transflow.errors import UnreadableFileError
from transflow.frozen import Frozen, field
from transflow.io.files import is_left_beside, refuse_link_out, refuse_way_out, unreadable_folder
from transflow.io.writing import is_abandoned
from transflow.model import Message
from transflow.text.patterns import LazyPattern

PLACEHOLDER = LazyPattern(r"\{.*?\}|[{}]")
UNFIT = re.compile("[\ud800-\udfff\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class Release(Frozen):
    """A release with the file of each language that has one."""

    name: str
    files: Mapping[str, Path]


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
    files: dict[str, Path] = {}
    for at, (template, language) in enumerate(product(templates, languages)):
        if bits >> at & 1 and language not in files:
            files[language] = root / template.format(release=name, lang=language)
    return Release(name, files)


def flaw_of_template(template: str) -> str:
    """Why releases cannot be found by a template, as what follows its name in a sentence; empty where they can."""
    if "{release}" not in template or "{lang}" not in template:
        return "must hold {release} and {lang}"
    if unknown := set(PLACEHOLDER.findall(template)) - {"{release}", "{lang}"}:
        return f"may hold {{release}} and {{lang}}, but no {min(unknown)}"
    if wild := set(template) & {"*", "?"}:
        return (
            f"holds {min(wild)!r}, which stands for nothing here; {{release}} may stand for several folders"
        )
    if "." not in template.rpartition("/")[2]:
        return "must end in a suffix such as .md"
    return "must lie below the folder of this file" if leads_out(template) else ""


def leads_out(path: str) -> bool:
    """Whether a path of the settings leads out of their folder."""
    return path.startswith("/") or ".." in path.split("/")


def find_releases(root: Path, templates: Sequence[str], languages: Sequence[str]) -> Releases:
    """All releases below `root`, by name. A template holds `{release}` and `{lang}`; where two templates
    give one release a file of the same language, the earlier template counts."""
    bits: dict[str, int] = {}
    flaws: dict[str, UnreadableFileError] = {}
    strays: set[Path] = set()
    for number, template in enumerate(templates):
        pattern = _pattern(template, languages)
        for file in _files(root, _fixed_folder(template)):
            if match := pattern.fullmatch(file):
                if flaw := _flaw(file, root):
                    flaws.setdefault(match["release"], flaw)
                bit = number * len(languages) + list(languages).index(match["lang"])
                bits[match["release"]] = bits.get(match["release"], 0) | 1 << bit
            elif file.endswith(".new") and is_abandoned(file.rpartition("/")[2]):
                strays.add(root / file)
    names = sorted(bits.keys() - flaws.keys())
    found = [bits[name] for name in names]
    refused = {
        name: Refused(_release(root, templates, languages, name, bits[name]), flaws[name])
        for name in sorted(flaws)
    }
    return Releases(root, templates, languages, names, found, tuple(sorted(strays)), refused)


def release_named(
    root: Path, templates: Sequence[str], languages: Sequence[str], name: str
) -> Release | None:
    """The release of that name, as `find_releases` would find it among the others; None where there is
    none. The name may come from anywhere."""
    files: dict[str, Path] = {}
    for template, language in product(templates, languages):
        shown = template.format(release=name, lang=language)
        match = _pattern(template, languages).fullmatch(shown)
        if match and match["release"] == name and _is_walked(root, shown, _fixed_folder(template)):
            if not is_fit(shown):
                raise _unfit(shown)
            refuse_way_out(root / shown, root)
            files.setdefault(language, root / shown)
    return Release(name, files) if files else None


def _is_walked(root: Path, shown: str, fixed: str) -> bool:
    """Whether a walk through the fixed folder comes to a file: through no hidden folder and no link."""
    folder = root / fixed
    *folders, last = shown.removeprefix(f"{fixed}/" if fixed else "").split("/")
    for each in folders:
        folder /= each
        if each.startswith(".") or not each or os.path.islink(folder):  # noqa: PTH114  (it may be no name)
            return False
    return last not in ("", ".", "..") and not is_left_beside(last) and os.path.isfile(folder / last)  # noqa: PTH113


def is_fit(name: str) -> bool:
    """Whether a file of a release may be called so: a name that is not UTF-8 fits into no ledger and no store; one of
    several lines could pass for a line of ours."""
    return not UNFIT.search(name)


def _flaw(file: str, root: Path) -> UnreadableFileError | None:
    """Why a file of a release must not be read; None where it may be."""
    if not is_fit(file):
        return _unfit(file)
    try:
        refuse_link_out(root / file, root)
    except UnreadableFileError as error:
        return error
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


def _pattern(template: str, languages: Sequence[str]) -> re.Pattern[str]:
    pattern = re.escape(template)
    for name, group in (("release", ".+?"), ("lang", "|".join(map(re.escape, languages)))):
        placeholder = re.escape("{" + name + "}")
        pattern = pattern.replace(placeholder, f"(?P<{name}>{group})", 1).replace(placeholder, f"(?P={name})")
    return re.compile(pattern, re.DOTALL)


def _fixed_folder(template: str) -> str:
    return template.partition("{")[0].rpartition("/")[0]


def _files(root: Path, folder: str) -> Iterator[str]:
    """The paths below `root` of the files in a folder of it, with forward slashes."""
    refuse_way_out(root / folder, root)
    for parent, folders, names in os.walk(root / folder, onerror=_refuse_folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        own = Path(parent).relative_to(root).as_posix()
        yield from (f"{own}/{name}".removeprefix("./") for name in sorted(names) if not is_left_beside(name))


def _refuse_folder(error: OSError) -> None:
    """A folder that cannot be listed may hold releases: to pass over it would be to say that all is well."""
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        raise unreadable_folder(error)
