"""A block's text cut into runs, each with all that is to be shown of it, so that findings, terms, facts and
sentences may overlap freely."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from transflow.frozen import Frozen


class Span(Frozen):
    """Something to show of `text[start:end]`: a CSS class, a tooltip, the sentence bead it belongs to."""

    start: int
    end: int
    css: str = ""
    title: str = ""
    sentence: int | None = None


class Run(Frozen):
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
    return [_run(text, *stretch, over) for stretch, over in _lying_over(borders, inside)]


def _lying_over(
    borders: Sequence[int], spans: Sequence[Span]
) -> Iterator[tuple[tuple[int, int], Sequence[Span]]]:
    """Each stretch between two borders with the spans that lie over it, in their order."""
    waiting = deque(sorted(enumerate(spans), key=lambda each: each[1].start))
    over: list[tuple[int, Span]] = []
    for start, end in pairwise(borders):
        over = [each for each in over if each[1].end > start]
        while waiting and waiting[0][1].start <= start:
            over.append(waiting.popleft())
        over.sort(key=itemgetter(0))
        yield (start, end), [span for _, span in over]


def _run(text: str, start: int, end: int, over: Sequence[Span]) -> Run:
    sentence = next((span.sentence for span in over if span.sentence is not None), None)
    css = " ".join(dict.fromkeys(span.css for span in over if span.css))
    titles = tuple(dict.fromkeys(span.title for span in over if span.title))
    return Run(text[start:end], css, titles, sentence)
