"""Bitexts for tests of checks: two Markdown texts, read, cut, annotated with the shipped terms, aligned."""

from __future__ import annotations

from functools import lru_cache

from transflow.checks import Example
from transflow.formats.markdown import read
from transflow.formats.termbase_csv import read as read_termbase
from transflow.io.shipped import glossary_files
from transflow.model import Bitext
from transflow.pipeline import Circumstances, line_up
from transflow.terms.termbase import Termbase


@lru_cache(maxsize=1)
def shipped_terms() -> Termbase:
    concepts = [each for path in glossary_files() for each in read_termbase(path.read_bytes(), path.name)]
    return Termbase(tuple(concepts))


def bitext_of(
    source: str, target: str, known: Circumstances | None = None, languages: tuple[str, str] = ("lv", "en")
) -> Bitext:
    """The bitext of two Markdown texts."""
    return line_up(
        read(source.encode(), f"{languages[0]}.md", languages[0]),
        read(target.encode(), f"{languages[1]}.md", languages[1]),
        shipped_terms(),
        known,
    )


def example_bitext(example: Example) -> Bitext:
    languages = (example.source_language, example.target_language)
    return bitext_of(example.source, example.target, Circumstances(today="2025-06-01"), languages)
