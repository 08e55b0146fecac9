"""Finding the terms of a termbase in running text: in any form, the longest first, in linear time."""

from __future__ import annotations

import gc
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate

from transflow.frozen import Frozen
from transflow.languages import Language
from transflow.languages import language as language_of
from transflow.model import Concept, Designation
from transflow.terms.claims import Claim, claimants, claims, designation_forms
from transflow.terms.coordination import Coordination
from transflow.terms.folding import Folded, fold
from transflow.terms.indexes import LARGE, ExactIndex, HashIndex, Hit, Index, Table, tabled

WITHIN_ADDRESS = re.compile(r"://|www\.|@|\w\.\w+/")
ADDRESS_MARKS = frozenset("./@:")
SPACES = " \n\t\u00a0"
REACH = 300
REACH_OF_WORD = 30  # characters
CAPITALS_BEFORE = re.compile(r"(?<![\w’'-])([^\W\d_a-z]{3,})\s\Z")
CAPITALS_BEHIND = re.compile(r"\s([^\W\d_a-z]{3,})(?![\w’'-])")
SENTENCE_END = re.compile(r"(?:^|[.!?:…]['\")\]]*\s|\n|[\"(]|[•*–—-]\s)$")


Keeper = Callable[[str, int, Callable[[], Table]], Table]
"""Gives the table of a language's forms, claimed by so many, as made by the function or as once made by it."""
Candidate = tuple[int, int, list[int]]  # start and end in the folded text, claims


class Match(Frozen):
    """A form of a designation at `text[start:end] == surface`; `inside` are the shorter ones that it holds."""

    designation: Designation
    concept: Concept
    start: int
    end: int
    surface: str
    inside: tuple[Match, ...] = ()


class Matcher:
    """All forms of one language's designations, compiled; it keeps no other state."""

    def __init__(self, known: Iterable[Claim], index: Index, language: Language) -> None:
        self.language = language
        self._claims = list(known)
        self._index = index
        self._coordination = Coordination()
        for at, claim in enumerate(self._claims):
            self._coordination.add(claim, at)
        self._choosy = frozenset(at for at, claim in enumerate(self._claims) if claim.is_choosy)

    def find(self, text: str) -> list[Match]:
        """The terms in `text`, ascending and disjoint; where two overlap the longer stands, and where two
        concepts claim one form the approved one, then the earlier row."""
        (found,) = self.find_each([fold(text)])
        return found

    def find_each(self, texts: Sequence[Folded]) -> list[list[Match]]:
        """The terms in each of several folded texts, which are looked through in one go."""
        begins = [0, *accumulate(len(each.text) + 1 for each in texts)]
        hits: list[list[Hit]] = [[] for _ in texts]
        for start, end, who in self._index.hits("\n".join([each.text for each in texts])):
            at = bisect_right(begins, start) - 1
            hits[at].append((start - begins[at], end - begins[at], who))
        return [self._among(own, folded) if own else [] for folded, own in zip(texts, hits, strict=True)]

    def _among(self, hits: list[Hit], folded: Folded) -> list[Match]:
        candidates = self._without_heads(sorted(self._candidates(folded, hits)))
        kept = _longest_first(candidates)
        found = [_match(folded, start, end, self._claims[who[0]]) for start, end, who in kept]
        for at, shorter in _nested(candidates, kept).items() if len(candidates) > len(kept) else ():
            inside = [
                _match(folded, start, end, self._claims[who[0]])
                for start, end, who in _longest_first(shorter)
            ]
            start, end, who = kept[at]
            found[at] = _match(folded, start, end, self._claims[who[0]], tuple(inside))
        shared = list(self._coordinated(folded, kept))
        return sorted(found + shared, key=lambda each: each.start) if shared else found

    def _without_heads(self, candidates: list[Candidate]) -> list[Candidate]:
        """The candidates but for the offices that begin with the last word of a body's name: „komisijas
        priekšsēdētājs” of „Juridiskās komisijas priekšsēdētājs”."""
        kinds = [self._claims[who[0]].concept.category for _, _, who in candidates]
        if "position" not in kinds or "institution" not in kinds:
            return candidates
        left: list[Candidate] = []
        bodies: list[tuple[int, int]] = []  # those that go on where a candidate begins
        for (start, end, who), kind in zip(candidates, kinds, strict=True):
            bodies = [each for each in bodies if each[1] > start]
            if kind != "position" or not any(first < start and last < end for first, last in bodies):
                left.append((start, end, who))
            if kind == "institution":
                bodies.append((start, end))
        return left

    def find_all(self, text: str) -> list[Match]:
        """Every form of every concept in `text`, those inside longer ones and rival claims included."""
        folded = fold(text)
        return [
            _match(folded, start, end, self._claims[index])
            for start, end, who in sorted(self._candidates(folded, self._index.hits(folded.text)))
            for index in who
        ]

    def _candidates(self, folded: Folded, hits: Iterable[Hit]) -> Iterator[Candidate]:
        text = folded.text
        for start, end, found in hits:
            who = found
            if not self._index.is_exact:
                who = [at for at in who if self._has(self._claims[at], text[start:end])]
            if len(who) > 1 or (who and who[0] in self._choosy) or _is_beside_mark(text, start, end):
                who = self._admitted(folded, who, start, end)
            if who:
                yield start, end, who

    def _has(self, claim: Claim, form: str) -> bool:
        return form in designation_forms(claim.concept, claim.designation, self.language)

    def _admitted(self, folded: Folded, found: list[int], start: int, end: int) -> list[int]:
        first, last = folded.span(start, end)
        if _is_in_address(folded.original, first, last):
            return []
        surface = folded.original[first:last]
        starts = first == 0 or SENTENCE_END.search(folded.original[max(0, first - 4) : first]) is not None
        who = [at for at in found if self._claims[at].admits(surface, starts_sentence=starts)]
        if surface.isupper() and any(self._claims[at].abbreviations for at in who):
            is_word = self._is_word_in_capitals(folded.original, first, last)
            who = [at for at in who if not (is_word and self._claims[at].abbreviations)]
        form = folded.text[start:end]
        return sorted(who, key=lambda at: (_rank(self._claims[at], form), at))

    def _is_word_in_capitals(self, text: str, start: int, end: int) -> bool:
        """Whether what looks like an abbreviation is a word, beside another in capitals: "SEA CUP"."""
        if not self.language.knows(text[start:end].casefold()):
            return False
        beside = (
            CAPITALS_BEFORE.search(text, max(0, start - REACH_OF_WORD), start),
            CAPITALS_BEHIND.match(text, end),
        )
        return any(found and self.language.knows(found[1].casefold()) for found in beside)

    def _coordinated(self, folded: Folded, kept: list[Candidate]) -> Iterator[Match]:
        previous_end = 0
        for start, end, who in kept:
            for first, last, index in self._coordination.before(folded.text, start, who[0]):
                if first >= previous_end:
                    yield _match(folded, first, last, self._claims[index])
            previous_end = end


def compile_matcher(concepts: Sequence[Concept], tag: str, keeper: Keeper) -> Matcher:
    """The matcher of the concepts' designations in the language `tag`; the keeper may have the table of
    their forms."""
    language = language_of(tag)
    known = tuple(claimants(concepts, language.tag))

    def forms() -> Iterator[tuple[int, frozenset[str]]]:
        return ((at, own) for at, (_, own) in enumerate(claims(concepts, language)))

    with _without_collecting():
        if len(concepts) > LARGE:
            return Matcher(known, HashIndex(forms()), language)
        return Matcher(known, ExactIndex(keeper(language.tag, len(known), lambda: tabled(forms()))), language)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Hundreds of thousands of forms are made, none of which is garbage: the collector would look through
    them over and over, for a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _rank(claim: Claim, form: str) -> int:
    status = claim.designation.status
    return 2 * (status in ("deprecated", "forbidden")) + (claim.name.casefold() != form)


def _is_beside_mark(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] in ADDRESS_MARKS or text[end : end + 1] in ADDRESS_MARKS


def _is_in_address(text: str, start: int, end: int) -> bool:
    """Whether it stands inside a mail or web address."""
    if "@" not in text and "/" not in text and "www." not in text:
        return False
    left = max(text.rfind(space, max(0, start - REACH), start) for space in SPACES)
    rights = [at for at in (text.find(space, end, end + REACH) for space in SPACES) if at >= 0]
    around = text[max(left + 1, start - REACH) : min(rights, default=end + REACH)]
    return WITHIN_ADDRESS.search(around) is not None


def _longest_first(candidates: list[Candidate]) -> list[Candidate]:
    """Of the candidates, which ascend, the longest of those that overlap."""
    if len(candidates) < 2:
        return candidates
    kept: list[Candidate] = []
    cluster: list[Candidate] = []
    reach = 0
    for candidate in candidates:
        if candidate[0] >= reach and cluster:
            kept.extend(_settled(cluster))
            cluster = []
        cluster.append(candidate)
        reach = max(reach, candidate[1])
    return kept + _settled(cluster)


def _settled(cluster: list[Candidate]) -> list[Candidate]:
    if len(cluster) < 2:
        return cluster
    kept: list[Candidate] = []
    for candidate in sorted(cluster, key=lambda each: each[0] - each[1]):
        if all(candidate[1] <= each[0] or each[1] <= candidate[0] for each in kept):
            kept.append(candidate)
    return sorted(kept)


def _nested(candidates: list[Candidate], kept: list[Candidate]) -> dict[int, list[Candidate]]:
    """The candidates that lie inside a longer one that is kept, by the place of that one."""
    found: dict[int, list[Candidate]] = {}
    at = 0
    for candidate in candidates:
        while kept[at][1] <= candidate[0]:
            at += 1
        if kept[at][0] <= candidate[0] and candidate[1] <= kept[at][1] and candidate is not kept[at]:
            found.setdefault(at, []).append(candidate)
    return found


def _match(folded: Folded, first: int, last: int, claim: Claim, inside: tuple[Match, ...] = ()) -> Match:
    start, end = folded.span(first, last)
    return Match(claim.designation, claim.concept, start, end, folded.original[start:end], inside)
