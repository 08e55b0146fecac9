"""What a figure counts: the words that stand after it, and the place or the part that it takes turns with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from transflow.checks._facts.reading import Facts, Located
from transflow.frozen import Frozen
from transflow.languages import table
from transflow.languages.tables import NOTHING
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.languages.tables.figure_roles import FigureRoles
from transflow.terms.places.declined import all_english_names, forms_of, latvian_names
from transflow.text.facts import Date, Number, TimeOfDay
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS
from transflow.text.tokens import capitalised, words

BETWEEN = 10  # characters between a preposition and its figure: "from the ", „no plkst. ”
NEAR = 12  # characters before an amount in which such a word stands
TWO = 2
DASH = re.compile(r"\s[–—]\s(?=[^\W\d])")
SENTENCE_END = re.compile(rf"[.!?][”\"]?\s+(?=[„“]|{CAPITAL})")
MARKS = r"[.,;:()–—]"
IN = re.compile(r"\s(?:[–—-]|in|from)\s")  # between a figure and its place


class Anchors(Frozen):
    """What is counted: the words after the figure in matching form, the English stems that they are likely to mean,
    and its place or its part."""

    forms: tuple[str, ...]
    tag: str
    stems: frozenset[str]
    place: str = ""

    @property
    def says_anything(self) -> bool:
        """Whether there is a word or a place at all."""
        return bool(self.stems or self.place)

    def answer(self, others: Anchors) -> bool:
        """Whether the places are the same, or, where either side names none, any of the words."""
        if self.place and others.place:
            return self.place == others.place
        return not self.stems.isdisjoint(others.stems)

    def may_answer(self, others: Anchors) -> bool:
        """Whether the places are the same, or, where either side names none, any meaning that the words may have."""
        if self.place and others.place:
            return self.place == others.place
        return not self._may_mean().isdisjoint(others._may_mean())

    def _may_mean(self) -> frozenset[str]:
        may_count = table(FigureRoles, self.tag).may_count
        return frozenset().union(*map(may_count, self.forms))


def anchors(text: str, facts: Facts, wanted: list[Located], tag: str) -> list[Anchors]:
    """The anchors of each of the `wanted` facts."""
    starts = sorted(each.fact.start for each in facts)
    named = _parts(text, wanted, tag)
    if not named:
        named = (
            _by_places(text, starts, wanted, tag)
            or _beside_places(text, wanted, tag)
            or _bounds(text, wanted, tag)
        )
    return [_anchor(text, each, starts, tag, named.get(each.fact.start, "")) for each in wanted]


def _anchor(text: str, located: Located, starts: list[int], tag: str, name: str) -> Anchors:
    """A time of day or a date counts nothing."""
    counts = not isinstance(located.value, TimeOfDay | Date)
    forms = _behind(text, located, starts, tag) if counts else ()
    return Anchors(forms, tag, frozenset().union(*(_stems(each, tag) for each in forms)), name)


def _by_places(text: str, starts: list[int], wanted: list[Located], tag: str) -> Mapping[int, str]:
    """The place of each figure, by its start, in the sentences all of whose facts, two or more, are wanted; the whole
    text may take turns as well."""
    if len(wanted) < TWO:
        return {}
    known = {each.fact.start: each for each in wanted}
    if len(starts) == len(wanted) and (named := _in_turns([*_places(text, tag)], wanted)):
        return named
    named, begin = {}, 0
    ends = [each.end() for each in SENTENCE_END.finditer(text)]
    for end in [*ends, len(text)] if ends else ():
        here = [start for start in starts if begin <= start < end]
        if len(here) >= TWO and known.keys() >= {*here}:
            places = [(name, begin + at) for name, at in _places(text[begin:end], tag)]
            named |= _in_turns(places, [known[start] for start in here])
        begin = end
    return named


def _beside_places(text: str, wanted: list[Located], tag: str) -> Mapping[int, str]:
    """The place right after each figure, by its start, where no other figure has that: "36 in Vidzeme"."""
    places = {start: name for name, start in _places(text, tag)} if len(wanted) >= TWO else {}
    behind = ((each.fact.start, IN.match(text, each.fact.end)) for each in wanted) if places else ()
    named = {start: places[found.end()] for start, found in behind if found and found.end() in places}
    return named if len({*named.values()}) == len(named) >= TWO else {}


def _parts(text: str, wanted: list[Located], tag: str) -> Mapping[int, str]:
    """Which part each figure plays, by its start: for or against, the first or the last."""
    kinds = {type(each.value) for each in wanted}
    if len(kinds) != 1:
        return {}
    roles = table(FigureRoles, tag)
    pattern = roles.votes if Number in kinds else roles.ends if kinds & {TimeOfDay, Date} else NOTHING
    found = (each for each in pattern.finditer(text) if _is_of_one(each, wanted, roles.prepositions))
    return _in_turns([(str(each.lastgroup), each.end()) for each in found], wanted)


def _bounds(text: str, wanted: list[Located], tag: str) -> Mapping[int, str]:
    """The amounts right after "from" and "to", by their start."""
    bounds = table(FigureRoles, tag).bounds
    starts = [each.fact.start for each in wanted if not isinstance(each.value, TimeOfDay | Date)]
    found = ((start, bounds.search(text, max(0, start - NEAR), start)) for start in starts)
    return {start: str(bound.lastgroup) for start, bound in found if bound}


def _is_of_one(part: re.Match[str], wanted: list[Located], prepositions: frozenset[str]) -> bool:
    """Whether the word may belong to one of the figures: a preposition to the one right after it."""
    if part[0].lower() not in prepositions:
        return True
    return any(0 <= each.fact.start - part.end() <= BETWEEN for each in wanted)


def _in_turns(found: list[tuple[str, int]], wanted: list[Located]) -> Mapping[int, str]:
    """The name that stands with each figure, by its start, where names and figures take turns from the first to the
    last."""
    if len(found) != len(wanted) or len({name for name, _ in found}) != len(found):
        return {}
    figures = sorted(each.fact.start for each in wanted)
    pairs = list(zip(figures, found, strict=True))
    turns = [at for figure, (_, place) in pairs for at in sorted((figure, place))]
    is_first = {figure < place for figure, (_, place) in pairs}
    in_turns = turns == sorted(turns) and len(is_first) == 1
    return {figure: name for figure, (name, _) in pairs} if in_turns else {}


def _places(text: str, tag: str) -> Iterator[tuple[str, int]]:
    """The places of one word that the text names, by their Latvian names, and where."""
    known = _known_places(tag)
    for token in capitalised(text):
        if name := known.get(matching_form(token.text)):
            yield name, token.start


@lru_cache(maxsize=2)
def _known_places(tag: str) -> Mapping[str, str]:
    if tag == "lv":
        return {form: usual for name, usual in latvian_names().items() for form in forms_of(name)}
    if tag != "en":
        return {}
    return {each.casefold(): name for each, name in all_english_names() if " " not in each}


def _behind(text: str, located: Located, starts: list[int], tag: str) -> tuple[str, ...]:
    dash = DASH.match(text, located.fact.end)  # „294 – sievietes”
    first = dash.end() if dash else located.fact.end
    end = next((start for start in starts if start > located.fact.start), len(text))
    stop = table(Conjunctions, tag).coordinating(MARKS).search(text, first, end)
    reach = table(FigureRoles, tag).reach
    tokens = words(text[first : stop.start() if stop else end])[:reach]
    return tuple(matching_form(each.text) for each in tokens)


@lru_cache(maxsize=WORDS)
def _stems(form: str, tag: str) -> frozenset[str]:
    return table(FigureRoles, tag).counted(form)
