"""By which names institutions are called across releases."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from transflow.frozen import replace
from transflow.model import Finding, Message, Related, Use, Verdict
from transflow.terms.shortened import is_shortened


class Names:
    """The uses of names, of each of which only the number of its verdict is kept."""

    def __init__(self) -> None:
        self._calls: dict[tuple[str, str], dict[str, array[int]]] = {}

    def add(self, number: int, uses: Iterable[Use]) -> None:
        """Adds the uses of the verdict with that number; the numbers ascend."""
        for each in uses:
            calls = self._calls.setdefault((each.finding.language, each.institution), {})
            calls.setdefault(each.name, array("I")).append(number)

    def unlike_most(self, verdicts: Callable[[int], Verdict]) -> Iterator[Verdict]:
        """A finding for each use in a release that calls an institution otherwise than most do, with the lines that
        it speaks of; a name that is part of the usual one is none other. `verdicts` gives a verdict by its number."""
        for (_, institution), calls in self._calls.items():
            yield from _unlike_usual(institution, calls, verdicts)


def _unlike_usual(
    institution: str, calls: Mapping[str, Sequence[int]], verdicts: Callable[[int], Verdict]
) -> Iterator[Verdict]:
    """The findings about one institution; `calls` are the numbers of the verdicts in which it has each name."""
    usual = min(calls, key=lambda name: (-len(calls[name]), name))
    others = {name for name in calls if name != usual and not is_shortened(name, usual)}
    if not others:
        return
    model = verdicts(calls[usual][0])
    first = next(each for each in _uses(model, institution) if each.name == usual)
    for number in sorted({number for name in others for number in calls[name]}):
        verdict = verdicts(number)
        own = _uses(verdict, institution)
        if all(each.name != usual for each in own):
            unlike = (each for each in own if each.name in others)
            findings = tuple(_called(each, first, len(calls[usual])) for each in unlike)
            yield Verdict("", findings, lines={**model.lines, **verdict.lines})


def _uses(verdict: Verdict, institution: str) -> list[Use]:
    return [each for each in verdict.uses if each.institution == institution]


def _called(use: Use, first: Use, count: int) -> Finding:
    """That an institution is called otherwise in `count` other releases, the first of which is given."""
    usual, model = first.name, first.finding
    message = Message(
        "“{name}” is called “{usual}” in another release."
        if count == 1
        else "“{name}” is called “{usual}” in {count} other releases.",
        name=use.name,
        usual=usual,
        count=count,
    )
    place = model.place
    related = Related(model.file, place.line, place.column) if place else None
    return replace(use.finding, message=message, suggestion=usual, related=related)
