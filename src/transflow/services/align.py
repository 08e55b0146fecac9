"""Two files to a bitext."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from transflow.align.documents import Pin
from transflow.errors import UnreadableFileError
from transflow.formats.documents.lines import read_lines
from transflow.frozen import replace
from transflow.io.files import read_bytes
from transflow.model import Bitext, Document
from transflow.pipeline import Circumstances, line_up
from transflow.services.releases.documents import read_document
from transflow.terms.termbase import Termbase

Units = Literal["blocks", "lines"]


def align_files(
    source: Path,
    target: Path,
    *,
    languages: tuple[str, str],
    termbase: Termbase,
    units: Units = "blocks",
    pins: Path | None = None,
    scorers: tuple[str, ...] = (),
) -> Bitext:
    """The bitext of two files; with `units` "lines" every line, even an empty one, is a unit."""
    first, second = (
        _document(file, language, units) for file, language in zip((source, target), languages, strict=True)
    )
    held = read_pins(pins, first, second) if pins else ()
    bitext = line_up(first, second, termbase, Circumstances(pins=tuple(held), scorers=scorers))
    return replace(bitext, sentences=bitext.beads) if units == "lines" else bitext


def _document(file: Path, language: str, units: Units) -> Document:
    if units == "lines":
        return replace(read_lines(read_bytes(file), file.as_posix(), language), format="lines")
    return read_document(file, language)


def read_pins(file: Path, source: Document, target: Document) -> Sequence[Pin]:
    """Pins from JSON: what `align --format json` prints, or any object with `beads` that have `source` and
    `target` unit indexes at paragraph level; of our own output only beads marked `pinned` count."""
    try:
        content = json.loads(read_bytes(file))
        beads = [bead for bead in content["beads"] if bead.get("pinned", True)]
        pins = [Pin(_indexes(bead["source"]), _indexes(bead["target"])) for bead in beads]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        why = 'A pin file is JSON such as {"beads": [{"source": [0], "target": [0, 1]}]}.'
        raise UnreadableFileError(str(file), why) from error
    for pin in pins:
        _demand_units(pin.source, len(source.blocks), file)
        _demand_units(pin.target, len(target.blocks), file)
    return pins


def _indexes(listed: object) -> tuple[int, ...]:
    if not isinstance(listed, list) or any(type(each) is not int for each in listed):
        raise TypeError("not a list of numbers")
    return tuple(listed)


def _demand_units(indexes: Sequence[int], count: int, file: Path) -> None:
    for index in indexes:
        if not 0 <= index < count:
            raise UnreadableFileError(
                str(file), f"A pin names unit {index}, but there are {count}, counted from 0."
            )
