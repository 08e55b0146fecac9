"""Where a text says what another denies, and whether anything denies it there."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Iterator, Mapping

from transflow.checks._linked import Read, links, stems_of
from transflow.languages.en import denials as english
from transflow.languages.lexicon import english_stem
from transflow.languages.lv import denials as latvian
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token

BEFORE, AFTER, BESIDE = 8, 4, 5  # words around the one that was denied
MOST_PLACES = 3
LEAST_LINKS = 2  # words of a clause that have one place each in the other text
GENERAL = re.compile(
    r"(?:not?|never|n[oe]\w*|without|cannot|\w+n['’]t|nav|bez|fail\w*|unless|until|only|still|hardly|barely|few|little|vēl|joprojām|vienīgi|tikai)"
)
UN = "un-"
BANNED: Mapping[str, re.Pattern[str]] = {  # anywhere in the clause: "to ride … is prohibited"
    "lv": re.compile(r"aizlie[gdz]\w*|liegt\w*|nedrīkst\w*|nevajag|nedrīkstēja"),
    "en": re.compile(r"prohibited|forbidden|banned|illegal|unlawful"),
}
UNTIL = frozenset(("until", "till", "only", "tikai"))  # „līdz” says no less, nor one “only” than another
SHARING = frozenset(
    "or nor vai".split()
)  # "no dogs or cats": what follows may be denied by what stands before

MAY_DENY: Mapping[str, Callable[[str], bool]] = {"lv": latvian.may_deny, "en": english.may_deny}
DENIED: Mapping[str, Callable[[str], Iterator[tuple[Token, Token]]]] = {
    "lv": latvian.denied,
    "en": english.denied,
}
PHRASES: Mapping[str, Callable[[str], tuple[Token, ...]]] = {"lv": lambda _: (), "en": english.phrases}
CLAUSES = {"lv": latvian.CLAUSE_BEGINS, "en": english.CLAUSE_BEGINS}


def explanations(ours: Read, found: tuple[Token, ...]) -> frozenset[str]:
    """The stems of all words of ours but those found to deny; those of „nereģistrēts” with "un" before them as well."""
    known = {token: stems for token, stems in zip(ours.tokens, ours.stems, strict=True) if token not in found}
    prefixed = (
        stems for token, stems in known.items() if ours.tag == "lv" and token.text[:2].lower() == "ne"
    )
    return frozenset().union(*known.values(), (f"{UN}{stem}" for stems in prefixed for stem in stems))


def unexplained(theirs: Read, known: frozenset[str]) -> int:
    """How many words and phrases of theirs may deny and render no word of ours but those that do."""
    tag = theirs.tag
    may = sum(
        MAY_DENY[tag](token.text)
        and (
            not (stems & known or _is_prefixed(token, known))
            or (_is_general(token.text) and token.text.lower() not in UNTIL)
        )
        for token, stems in zip(theirs.tokens, theirs.stems, strict=True)
    )
    return may + len(PHRASES[tag](theirs.text))


def _is_prefixed(token: Token, known: frozenset[str]) -> bool:
    """Whether an English word denies by a prefix what „ne-” does."""
    denied = english.denied_by_prefix(token.text)
    return bool(denied) and f"{UN}{english_stem(denied)}" in known


def stands_undenied(ours: Read, theirs: Read, denial: Token, denied: Token) -> bool:
    """Whether each word that may render the denied one stands there without a denial near it in its clause, one of
    its neighbours beside it."""
    at = ours.tokens.index(denied)
    meant = (
        stems_of(matching_form(denied.text).removeprefix("ne"), "lv") if ours.tag == "lv" else ours.stems[at]
    )
    places = [place for place, stems in enumerate(theirs.stems) if stems & meant]
    if not 0 < len(places) <= MOST_PLACES:
        return False
    heard = frozenset().union(*(theirs.stems[place] for place in places))
    others = [stems for place, stems in enumerate(ours.stems) if place != at and ours.tokens[place] != denial]
    if len(places) != 1 + sum(bool(stems & heard) for stems in others):
        return False
    known = frozenset().union(*others)
    if any(_denies(theirs, each, known, places) for place in places for each in _near(theirs, place)):
        return False
    if any(_is_banned(theirs, place) for place in places):
        return False
    return any(_share_a_neighbour(ours, at, theirs, place) for place in places)


def _near(theirs: Read, place: int) -> Iterator[int]:
    clause = theirs.clauses[place]
    return (each for each in _around(theirs, place, BEFORE, AFTER) if theirs.clauses[each] == clause)


def _is_banned(theirs: Read, place: int) -> bool:
    """Whether the clause says that what stands at the place is not allowed."""
    is_ban = BANNED[theirs.tag].fullmatch
    pairs = zip(theirs.tokens, theirs.clauses, strict=True)
    return any(clause == theirs.clauses[place] and is_ban(token.text.lower()) for token, clause in pairs)


def _around(side: Read, place: int, before: int, after: int) -> range:
    return range(max(0, place - before), min(len(side.tokens), place + after + 1))


def _denies(side: Read, place: int, known: frozenset[str], denied: list[int]) -> bool:
    """Whether a word near what was denied may deny it; one that renders another word of ours does not."""
    text = side.tokens[place].text
    if any(each.start <= side.tokens[place].start < each.end for each in PHRASES[side.tag](side.text)):
        return True
    if not MAY_DENY[side.tag](text):
        return False
    if place in denied:
        return side.tag == "lv" or english.is_negative(text)
    return _is_general(text) or not side.stems[place] & known


def _is_general(text: str) -> bool:
    return GENERAL.fullmatch(matching_form(text)) is not None


def _share_a_neighbour(ours: Read, at: int, theirs: Read, place: int) -> bool:
    there = [theirs.stems[each] for each in _around(theirs, place, BESIDE, BESIDE) if each != place]
    here = (ours.stems[each] for each in _around(ours, at, BESIDE, BESIDE) if each != at)
    return any(stems & each for stems in here for each in there)


def silent_beside(ours: Read, theirs: Read, found: tuple[Token, ...], known: frozenset[str]) -> Token | None:
    """A denial where the stretch of theirs that renders its clause has no word that may deny; from what renders the
    clause before to what renders the one after."""
    begins = [each.start() for each in CLAUSES[ours.tag].finditer(ours.text)]
    linked = [
        (bisect(begins, ours.tokens[at].start), place)
        for at, place in links(ours, theirs)
        if ours.tokens[at] not in found
    ]
    clauses = ((denial, bisect(begins, denial.start)) for denial in found)
    return next((denial for denial, here in clauses if _is_silent(theirs, linked, here, known)), None)


def _is_silent(theirs: Read, linked: list[tuple[int, int]], here: int, known: frozenset[str]) -> bool:
    own = [place for clause, place in linked if clause == here]
    if len(own) < LEAST_LINKS:
        return False
    others = [
        place
        for clause, place in linked
        if clause != here and not MAY_DENY[theirs.tag](theirs.tokens[place].text)
    ]
    if any(min(own) < place < max(own) for place in others):
        return False
    first = max((place for place in others if place < min(own)), default=-1) + 1
    if any(token.text.lower() in SHARING for token in theirs.tokens[first : min(own)]):
        first = 0
    last = min((place for place in others if place > max(own)), default=len(theirs.tokens))
    return not any(_denies(theirs, place, known, []) for place in range(first, last))
