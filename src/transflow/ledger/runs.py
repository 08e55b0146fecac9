"""Texts that follow one another and read together as another does: paragraphs that were joined, or one that was cut."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import merge

from transflow.text.alike import Form

FEWEST = 2  # words by which a paragraph is known again
HEAD = 3  # words by which the first text of a run is looked up
Run = tuple[int, ...]


def beginnings_and_ends(text: Form, lengths: Collection[int]) -> Iterator[Form]:
    """The words at the beginning of a text and those at its end, as many as each of the lengths says and not all."""
    for length in lengths:
        if FEWEST <= length < len(text):
            yield text[:length]
            yield text[-length:]


class Runs:
    """The forms of texts in their order, by their numbers; a form that is () is in no run."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._forms = [*forms]
        self._beginning: dict[Form, list[int]] = defaultdict(list)
        for number, own in enumerate(self._forms):
            self._beginning[own[:HEAD]].append(number)

    def reading(self, wanted: Form) -> Iterator[Run]:
        """The runs that make up a form, in order."""
        heads = {wanted[:length] for length in range(1, HEAD + 1)}
        starts = merge(*(self._beginning.get(head, ()) for head in heads))
        return (run for start in starts if (run := self._run(start, wanted)))

    def _run(self, start: int, wanted: Form) -> Run:
        length, end = 0, start
        while length < len(wanted) and end < len(self._forms):
            own = self._forms[end]
            if not own or wanted[length : length + len(own)] != own:
                return ()
            length += len(own)
            end += 1
        return tuple(range(start, end)) if length == len(wanted) else ()

    def take(self, numbers: Iterable[int]) -> None:
        """Takes texts out: they are in no run from now on."""
        for number in numbers:
            if own := self._forms[number]:
                self._beginning[own[:HEAD]].remove(number)
                self._forms[number] = ()
