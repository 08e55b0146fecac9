"""Paired documents copied into the layout of the project, as releases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.files import read_bytes, refuse_way_out
from transflow.io.writing import make_folder, write_bytes_atomically
from transflow.report.pairing import PairedFiles, Pairing

Copy = tuple[Path, Path]  # from, to


def adopt(pairing: Pairing, settings: Settings) -> int:
    """Copies both files of each pair to where the settings' templates say, the release named after the source
    file, and says how many releases there are now. Nothing is copied where a file would be overwritten or its
    kind has no template."""
    copies = [copy for pair in pairing.pairs for copy in _copies(pair, pairing, settings)]
    goals = Counter(goal for _, goal in copies)
    for origin, goal in copies:
        refuse_way_out(goal, settings.root)
        if goal.exists():
            raise TransflowError(f"{goal} is there already; nothing was copied.")
        if goals[goal] > 1:
            raise TransflowError(
                f"{origin} and another document would both become {goal}; nothing was copied."
            )
    for origin, goal in copies:
        make_folder(goal.parent)
        write_bytes_atomically(goal, read_bytes(origin))
    return len(pairing.pairs)


def _copies(pair: PairedFiles, pairing: Pairing, settings: Settings) -> Iterator[Copy]:
    files = Path(pair.source), Path(pair.target)
    release = _name(files[0], (pairing.source.path, pairing.target.path))
    for file, side in zip(files, (pairing.source, pairing.target), strict=True):
        template = _template(file, settings.releases)
        yield file, settings.root / template.format(release=release, lang=side.language)


def _name(file: Path, folders: tuple[Path, Path]) -> str:
    """The path below its folder in one word: `2024/a.md` is "2024-a"."""
    for folder in folders:
        if file.is_relative_to(folder):
            return "-".join(file.relative_to(folder).with_suffix("").parts)
    return file.stem


def _template(file: Path, templates: Sequence[str]) -> str:
    for template in templates:
        if template.lower().endswith(file.suffix.lower()):
            return template
    wanted = f"releases/{{release}}/{{lang}}{file.suffix}"
    raise TransflowError(
        f"No template of the settings is for {file.suffix} files; add {wanted!r} to releases."
    )
