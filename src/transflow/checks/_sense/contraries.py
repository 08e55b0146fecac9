"""Words of two texts that exclude each other, where the one stands for the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from transflow.checks._sense.also import ALSO
from transflow.checks._sense.answers import is_denied, unanswered
from transflow.checks._sense.crossed import crossed, standing_for
from transflow.checks._sense.nearby import exchanged_beside_answers, exchanged_nearby
from transflow.checks._sense.texts import Texts
from transflow.languages import table
from transflow.languages.tables.contraries import Contraries, Said
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token

Groups = dict[str, list[Said]]
ALL = ("portion", "all")
SPECIES = LazyPattern(r"\s[\w-]+\s\([A-Z][a-z]+\s[a-z]+\)")  # „zaķis (Lepus europaeus)”


def contraries(source: str, target: str, tags: tuple[str, str]) -> Iterator[tuple[Said, Said]]:
    """What the source surely says and the target in no way, with what the target says instead; else what it says in
    no way nearby."""
    readers = table(Contraries, tags[0]), table(Contraries, tags[1])
    texts = Texts((source, target), tags)
    ours = _by_group(readers[0].said(source), source, tags[0])
    theirs = _by_group(readers[1].said(target), target, tags[1]) if ours else {}
    for group in filter(theirs.__contains__, ours):  # in the order of the text
        if found := crossed(ours[group], theirs[group], texts):
            yield found
            continue
        if [each.value for each in ours[group]] == [each.value for each in theirs[group]]:
            continue
        lone = unanswered(ours[group], theirs[group], texts.texts, tags)
        strange = lone and (
            unanswered(theirs[group], ours[group], texts.texts[::-1], tags[::-1])
            or _repeated(ours[group], theirs[group])
            or standing_for(lone, ours[group], theirs[group], texts)
        )
        if lone and strange:
            yield lone, strange
        elif found := (
            exchanged_nearby(ours[group], theirs[group], readers, texts)
            or exchanged_beside_answers(
                ours[group], theirs[group], readers, texts, _answered(ours, theirs, group)
            )
        ):
            yield found


def _answered(ours: Groups, theirs: Groups, asked: str) -> tuple[list[Token], list[Token]]:
    """The words of either text that say what the other says as often, in other groups than the one asked about, and
    nothing in that one."""
    alike = [
        group
        for group in ours
        if group != asked
        and group in theirs
        and sorted(each.value for each in ours[group]) == sorted(each.value for each in theirs[group])
    ]
    return _beside(alike, ours, asked), _beside(alike, theirs, asked)


def _beside(alike: list[str], said: Groups, asked: str) -> list[Token]:
    """The words that say something in the groups that are alike, and nothing in the one asked about."""
    own = [each.token for each in said[asked]]
    return [each.token for group in alike for each in said[group] if each.token not in own]


def _repeated(ours: list[Said], theirs: list[Said]) -> Said | None:
    """What the target says once more than the source, and another value once less: "fell here and fell there"."""
    if len(ours) != len(theirs):
        return None
    count, more = (Counter(each.value for each in said) for said in (ours, theirs))
    return next((each for each in reversed(theirs) if more[each.value] == count[each.value] + 1 > 1), None)


def _by_group(said: Iterator[Said], text: str, tag: str) -> Groups:
    groups: Groups = {}
    for each in said:
        if each.group == "colour" and SPECIES.match(text, each.token.end):
            continue  # which each language names by a colour of its own: „pelēkais zaķis” is the brown hare
        if each[:2] == ALL and is_denied(each, text, tag):
            continue  # not all have come: some are missing
        groups.setdefault(each.group, []).append(each)
        if also := ALSO.get((each.group, each.value)):
            groups.setdefault(also[0], []).append(Said(*also, each.token))
    return groups
