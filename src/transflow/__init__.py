"""Keeps the Latvian and English versions of press releases in sync.

`read` a file, `align` two documents, `check` the bitext; all on values. `import transflow` itself is light: what the
three functions need is imported when they are called."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.align.form.pins import Pin
    from transflow.model import Bitext, Document, Finding
    from transflow.rules import Rules
    from transflow.terms.termbase import Termbase

__all__ = ["align", "check", "read"]

# Importing a subpackage sets it as an attribute here, once. Done now, it leaves the name to the function below.
import_module("transflow.align")


def read(path: str | Path, language: str | None = None) -> Document:
    """The document in a Markdown, HTML, DOCX or text file. Its language is told by its name (`lv.md`,
    `text.en.html`), else by its text. Raises `TransflowError`."""
    from transflow.services.releases.documents import language_of_file, read_document

    file = Path(path)
    return read_document(file, language or language_of_file(file))


def align(
    source: Document, target: Document, *, termbase: Termbase | None = None, pins: Sequence[Pin] = ()
) -> Bitext:
    """The two documents lined up: beads of blocks, and of sentences inside them. The termbase, by default
    the shipped glossaries, is evidence and is annotated in the result."""
    from transflow.pipeline import Circumstances, line_up

    return line_up(source, target, _known(termbase), Circumstances(pins=tuple(pins)))


def check(
    bitext: Bitext, *, termbase: Termbase | None = None, rules: Rules | None = None
) -> tuple[Finding, ...]:
    """What the checks find in a bitext, in the order of the files. With a termbase the documents are
    annotated with its terms first; without one the mentions of `align` stand."""
    from transflow.frozen import replace
    from transflow.pipeline import judge
    from transflow.terms.annotating import annotated

    if termbase is not None:
        source = annotated(bitext.source, termbase, bitext.target.language)
        target = annotated(bitext.target, termbase, bitext.source.language)
        bitext = replace(bitext, source=source, target=target)
    return judge(bitext, rules)


def _known(termbase: Termbase | None) -> Termbase:
    from transflow.io.shipped import glossary_files
    from transflow.services.glossaries import read_termbases

    return read_termbases(glossary_files()) if termbase is None else termbase
