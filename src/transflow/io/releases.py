"""Releases on disk: which files are the language versions of one text, by the templates of the settings."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from transflow.errors import UnreadableFileError


@dataclass(frozen=True, slots=True)
class Release:
    """A release with the file of each language that has one."""

    name: str
    files: Mapping[str, Path]


def find_releases(root: Path, templates: Sequence[str], languages: Sequence[str]) -> list[Release]:
    """All releases below `root`, by name. A template holds `{release}` and `{lang}`; where two templates
    give one release a file of the same language, the earlier template counts."""
    found: dict[str, dict[str, Path]] = {}
    for template in templates:
        pattern = _pattern(template, languages)
        for file in _files(root / _fixed_folder(template)):
            match = pattern.fullmatch(file.relative_to(root).as_posix())
            if match:
                _refuse_link_out(file, root)
                found.setdefault(match["release"], {}).setdefault(match["lang"], file)
    return [Release(name, found[name]) for name in sorted(found)]


def _refuse_link_out(file: Path, root: Path) -> None:
    """A link must not bring a file from outside into a report or an annotation."""
    if file.is_symlink() and not file.resolve().is_relative_to(root.resolve()):
        raise UnreadableFileError(str(file), "this is a link out of the project; put the file itself here.")


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


def _files(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            yield Path(parent) / name
