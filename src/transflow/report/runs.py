"""A block's text cut into runs, each with all that is to be shown of it, so that findings, terms, facts and
sentences may overlap freely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Span:
    """Something to show of `text[start:end]`: a CSS class, a tooltip, the sentence bead it belongs to."""

    start: int
    end: int
    css: str = ""
    title: str = ""
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text over which the same spans lie."""

    text: str
    css: str
    titles: tuple[str, ...]
    sentence: int | None


def runs(text: str, spans: Sequence[Span]) -> list[Run]:
    """The text as consecutive runs; joined they give the text back."""
    inside = [span for span in spans if span.start < len(text) and span.end > span.start]
    borders = sorted(
        {0, len(text), *(edge for span in inside for edge in (span.start, min(span.end, len(text))))}
    )
    return [_run(text, start, end, inside) for start, end in pairwise(borders)]


def _run(text: str, start: int, end: int, spans: Sequence[Span]) -> Run:
    over = [span for span in spans if span.start <= start and end <= span.end]
    sentence = next((span.sentence for span in over if span.sentence is not None), None)
    css = " ".join(dict.fromkeys(span.css for span in over if span.css))
    titles = tuple(dict.fromkeys(span.title for span in over if span.title))
    return Run(text[start:end], css, titles, sentence)
