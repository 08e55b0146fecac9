"""Releases that no template of the settings finds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from transflow.io.files import real_path
from transflow.io.releases import Releases
from transflow.report import plural
from transflow.services.releases.named_files import is_document
from transflow.services.releases.pairs import Pair, releases_among


def passed_by(pairs: Sequence[Pair], paths: Sequence[Path] = ()) -> str:
    """A sentence on the releases that have only documents of a kind for which there is no template, where there are
    `paths` on those below them; empty where there are none."""
    releases, places = releases_among(pairs), [*map(real_path, paths)]
    files = [
        each
        for each in documents_passed_by(releases)
        if not paths or any(map(real_path(each).is_relative_to, places))
    ]
    if not files:
        return ""
    count, file = plural(len(files), "release"), files[0].relative_to(releases.root).as_posix()
    return f"Not read, since `releases` in the settings has no template for it: {count}, such as {file}."


def documents_passed_by(releases: Releases) -> list[Path]:
    """A document of each release that has only some of a kind for which there is no template."""
    return [each for each in releases.unnamed if is_document(each.name)]
