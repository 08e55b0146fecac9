"""Words of two texts that exclude each other, where the one stands for the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from transflow.checks._sense.contraries.also import also_said
from transflow.checks._sense.contraries.answers import is_denied, unanswered
from transflow.checks._sense.contraries.crossed import crossed, standing_for
from transflow.checks._sense.contraries.nearby import exchanged_beside_answers, exchanged_nearby
from transflow.checks._sense.contraries.texts import Texts
from transflow.languages import table
from transflow.languages.tables.comparisons import Comparisons
from transflow.languages.tables.contraries import Contraries, Said
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token

Groups = dict[str, list[Said]]
ALL = ("portion", "all")
UNTIL = "until then"
WAY = "way in time"
LONGEST_SPAN = 60  # characters before "in ten years" that tell that it is no time ahead
SPECIES = LazyPattern(r"\s[\w-]+\s\([A-Z][a-z]+\s[a-z]+\)")  # „zaķis (Lepus europaeus)”


def contraries(source: str, target: str, tags: tuple[str, str]) -> Iterator[tuple[Said, Said]]:
    """What the source surely says and the target in no way, with what the target says instead; else what it says in
    no way nearby."""
    readers = table(Contraries, tags[0]), table(Contraries, tags[1])
    texts = Texts((source, target), tags)
    in_source = _by_group(readers[0].said(source), source, tags[0])
    in_target = _by_group(readers[1].said(target), target, tags[1]) if in_source else {}
    for group in filter(in_target.__contains__, in_source):  # in the order of the text
        said, heard = in_source[group], in_target[group]
        found = crossed(said, heard, texts)
        if not found and [each.value for each in said] != [each.value for each in heard]:
            found = (
                _standing_alone(said, heard, texts)
                or exchanged_nearby(said, heard, readers, texts)
                or exchanged_beside_answers(
                    said, heard, readers, texts, _answered(in_source, in_target, group)
                )
            )
        if found:
            yield found


def shown(said: Said, text: str, tag: str) -> Token:
    """The words that say it; with "until", what is so until then."""
    own = said.token
    if said.group != UNTIL:
        return own
    words = [own, *(each.token for each in table(Contraries, tag).said(text) if each.group == "door")]
    words = sorted(words, key=lambda each: abs(each.start - own.start))[:2]
    start, end = min(each.start for each in words), max(each.end for each in words)
    return Token(text[start:end], start, end)


def _standing_alone(said: list[Said], heard: list[Said], texts: Texts) -> tuple[Said, Said] | None:
    """What the source says of a group and the target in no way, with what stands in its place."""
    lone = unanswered(said, heard, texts.texts, texts.tags)
    strange = lone and (
        unanswered(heard, said, texts.texts[::-1], texts.tags[::-1])
        or _repeated(said, heard)
        or standing_for(lone, said, heard, texts)
    )
    return (lone, strange) if lone and strange else None


def _answered(in_source: Groups, in_target: Groups, asked: str) -> tuple[list[Token], list[Token]]:
    """The words of either text that say what the other says as often, in other groups than the one asked about, and
    nothing in that one."""
    alike = [
        group
        for group in in_source
        if group != asked
        and group in in_target
        and sorted(each.value for each in in_source[group]) == sorted(each.value for each in in_target[group])
    ]
    return _beside(alike, in_source, asked), _beside(alike, in_target, asked)


def _beside(alike: list[str], said: Groups, asked: str) -> list[Token]:
    """The words that say something in the groups that are alike, and nothing in the one asked about."""
    own = [each.token for each in said[asked]]
    return [each.token for group in alike for each in said[group] if each.token not in own]


def _repeated(in_source: list[Said], in_target: list[Said]) -> Said | None:
    """What the target says once more than the source, and another value once less: "fell here and fell there"."""
    if len(in_source) != len(in_target):
        return None
    count, more = (Counter(each.value for each in said) for said in (in_source, in_target))
    return next((each for each in reversed(in_target) if more[each.value] == count[each.value] + 1 > 1), None)


def _by_group(said: Iterator[Said], text: str, tag: str) -> Groups:
    groups: Groups = {}
    for each in said:
        if each.group == "colour" and SPECIES.match(text, each.token.end):
            continue  # which each language names by a colour of its own: „pelēkais zaķis” is the brown hare
        if each[:2] == ALL and is_denied(each, text, tag):
            continue  # not all have come: some are missing
        if each.group == WAY and _is_of_a_span(each.token, text, tag):
            continue
        groups.setdefault(each.group, []).append(each)
        for also in also_said(each.group, each.value):
            groups.setdefault(also[0], []).append(Said(*also, each.token))
    return groups


def _is_of_a_span(token: Token, text: str, tag: str) -> bool:
    """Whether it is the time in which something has come to pass: "the first in ten years", "has doubled in a year"."""
    before = max(0, token.start - LONGEST_SPAN), token.start
    return table(Comparisons, tag).in_a_span.search(text, *before) is not None
