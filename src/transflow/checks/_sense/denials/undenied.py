"""Where a text says what another denies, and whether anything denies it there."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator

from transflow.checks._linked import Read, links, stems_of
from transflow.checks._sense.denials.clauses import beginnings
from transflow.languages import language, table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.particles import Particles
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token

BEFORE, AFTER, BESIDE = 8, 4, 5  # words around the one that was denied
MOST_PLACES = 3  # where a text may say what is denied
LEAST_LINKS = 2  # words of a clause that have one place each in the other text
WINDOW, ASIDE = 8, 5  # words around a denial that tell of what it is; words beside their counterparts
LEAST_TOLD = 3  # of the words in the window, with one place each
LONG = 4  # their letters
FARTHEST = 0.2  # of a text, between the places of two words that deny by a prefix
UN = "un-"


def explanations(ours: Read, found: tuple[Token, ...]) -> frozenset[str]:
    """The stems of all words of ours but those found to deny; those of what „nereģistrēts” denies as well, marked as
    denied."""
    known = {token: stems for token, stems in zip(ours.tokens, ours.stems, strict=True) if token not in found}
    return frozenset().union(*known.values(), *(_by_prefix(token, ours.tag) for token in known))


def _by_prefix(token: Token, tag: str) -> frozenset[str]:
    """The stems of what the word denies by its prefix, with the prefix "un-"."""
    denied = table(Negation, tag).by_prefix(token.text)
    return frozenset(f"{UN}{stem}" for stem in stems_of(denied, tag)) if denied else frozenset()


def unexplained(ours: Read, theirs: Read, known: frozenset[str]) -> int:
    """How many words and phrases of theirs may deny and render no word of ours except those that deny. Of words that
    deny by a prefix, each renders one that stands about as far on: „nepieņemams” and "inadmissible"."""
    negation = table(Negation, theirs.tag)
    may, by_prefix = len(negation.phrases(theirs.text)), []
    once = _said_with_verb(theirs) if negation.has_concord else frozenset()
    for at, (token, stems) in enumerate(zip(theirs.tokens, theirs.stems, strict=True)):
        if at not in once and negation.may_deny(token.text) and not _renders(token, stems, theirs.tag, known):
            may += 1
            if _denies_itself(negation, token.text) and not meant_by(theirs, token) & known:
                by_prefix.append(at / len(theirs.tokens))
    return may - (_answered(ours, theirs, by_prefix) if by_prefix else 0)


def _said_with_verb(side: Read) -> frozenset[int]:
    """The places of pronouns that deny in a clause whose verb does: „neviens nevar” denies once."""
    negation = table(Negation, side.tag)
    denying = [at for at, each in enumerate(side.tokens) if negation.may_deny(each.text)]
    pronouns = {at for at in denying if negation.pronouns.fullmatch(side.tokens[at].text)}
    without = {each.start() for each in negation.without.finditer(side.text)}
    verbs = {
        side.clauses[at] for at in denying if at not in pronouns and side.tokens[at].start not in without
    }
    return frozenset(at for at in pronouns if side.clauses[at] in verbs)


def _renders(token: Token, stems: frozenset[str], tag: str, known: frozenset[str]) -> bool:
    """Whether a word that may deny renders a known one; what may deny any word near it does not."""
    negation = table(Negation, tag)
    if not negation.is_general(token.text):
        return bool((stems | _by_prefix(token, tag)) & known)
    if negation.is_declined(token.text):
        return bool(_by_prefix(token, tag) & known)
    return token.text.lower() in table(Particles, tag).uncertain and bool(stems & known)


def _answered(ours: Read, theirs: Read, by_prefix: list[float]) -> int:
    """How many of the words that deny by a prefix, each by how far on it stands, have one of ours for themselves that
    no other word of theirs renders."""
    negation = table(Negation, ours.tag)
    heard = explanations(theirs, ())
    left = [
        at / len(ours.tokens)
        for at, (token, stems) in enumerate(zip(ours.tokens, ours.stems, strict=True))
        if _denies_itself(negation, token.text)
        and not (stems | _by_prefix(token, ours.tag)) & heard
        and not (at and negation.is_general(ours.tokens[at - 1].text))  # „neko neizsakošs”
    ]
    count = 0
    for place in by_prefix:
        near = [each for each in left if abs(each - place) < FARTHEST]
        if near:
            left.remove(near[0])
            count += 1
    return count


def _denies_itself(negation: Negation, word: str) -> bool:
    """Whether the word denies by its prefix, and nothing but itself."""
    if not negation.may_deny(word) or not negation.by_prefix(word):
        return False
    return negation.is_declined(word) or not negation.is_general(word)


def meant_by(ours: Read, denial: Token) -> frozenset[str]:
    """The stems of what a word denies by its prefix; its own where it denies another."""
    denied = table(Negation, ours.tag).by_prefix(denial.text)
    return stems_of(denied or matching_form(denial.text), ours.tag)


def stands_undenied(ours: Read, theirs: Read, denial: Token, denied: Token) -> bool:
    """Whether each word that may render the denied one stands there without a denial near it in its clause, one of
    its neighbours beside it."""
    at = ours.tokens.index(denied)
    meant = meant_by(ours, denied) if denied == denial else ours.stems[at]
    places = [place for place, stems in enumerate(theirs.stems) if stems & meant]
    if not 0 < len(places) <= MOST_PLACES:
        return False
    heard = frozenset().union(*(theirs.stems[place] for place in places))
    others = [stems for place, stems in enumerate(ours.stems) if place != at and ours.tokens[place] != denial]
    if len(places) != 1 + sum(bool(stems & heard) for stems in others):
        return False
    known = frozenset().union(*others)
    if any(denies(theirs, each, known, places) for place in places for each in _near(theirs, place)):
        return False
    if any(_is_banned(theirs, place) for place in places):
        return False
    return any(_share_a_neighbour(ours, at, theirs, place) for place in places)


def _near(theirs: Read, place: int) -> Iterator[int]:
    """The places of the words around in its clause, and of the first of that: "No such big nest of a sea eagle has been
    found"."""
    clause = theirs.clauses[place]
    yield theirs.clauses.index(clause)
    yield from (each for each in _around(theirs, place, BEFORE, AFTER) if theirs.clauses[each] == clause)


def _is_banned(theirs: Read, place: int) -> bool:
    """Whether the clause says that what stands at the place is not allowed."""
    bans = {each.start() for each in table(Negation, theirs.tag).forbidding.finditer(theirs.text)}
    pairs = zip(theirs.tokens, theirs.clauses, strict=True)
    return bool(bans) and any(
        clause == theirs.clauses[place] and token.start in bans for token, clause in pairs
    )


def _around(side: Read, place: int, before: int, after: int) -> range:
    return range(max(0, place - before), min(len(side.tokens), place + after + 1))


def denies(side: Read, place: int, known: frozenset[str], denied: list[int]) -> bool:
    """Whether a word near what was denied may deny it; one that renders another word of ours does not."""
    text, negation = side.tokens[place].text, table(Negation, side.tag)
    if any(each.start <= side.tokens[place].start < each.end for each in negation.phrases(side.text)):
        return True
    if not negation.may_deny(text):
        return False
    if place in denied:
        return negation.is_negative(text)
    return negation.is_general(text) or not side.stems[place] & known


def _share_a_neighbour(ours: Read, at: int, theirs: Read, place: int) -> bool:
    """Whether a word beside the one renders a word beside the other."""
    there = [theirs.stems[each] for each in _around(theirs, place, BESIDE, BESIDE) if each != place]
    here = (ours.stems[each] for each in _around(ours, at, BESIDE, BESIDE) if each != at)
    return any(stems & each for stems in here for each in there)


def silent_beside(ours: Read, theirs: Read, found: tuple[Token, ...], known: frozenset[str]) -> Token | None:
    """A denial where the stretch of theirs that renders its clause has no word that may deny; from what renders a
    clause before to what renders one after, but not what was moved from one end to the other."""
    begins = beginnings(ours)
    linked = [
        (bisect(begins, ours.tokens[at].start), place)
        for at, place in links(ours, theirs)
        if ours.tokens[at] not in found
    ]
    clauses = ((denial, bisect(begins, denial.start)) for denial in found)
    aside = {
        bisect(begins, each.start()) for each in table(Particles, ours.tag).subordinate.finditer(ours.text)
    }
    return next((denial for denial, here in clauses if _is_silent(theirs, linked, here, known, aside)), None)


def _is_silent(
    theirs: Read, linked: list[tuple[int, int]], here: int, known: frozenset[str], aside: set[int]
) -> bool:
    """Whether nothing may deny in the stretch of theirs that renders the clause `here` of ours: `linked` are clauses of
    ours, each with the place of a word of theirs that renders one of it. What renders a clause that depends on another,
    `aside`, may stand amid that one and ends no stretch: „vētra, kad vējš plosījās, nav gaidāma”."""
    own = [place for clause, place in linked if clause == here]
    if len(own) < LEAST_LINKS:
        return False
    small = table(Particles, theirs.tag)
    others = [
        (clause, place)
        for clause, place in linked
        if clause != here and _is_bound(theirs.tokens[place].text, theirs.tag)
    ]
    if any(min(own) < place < max(own) for _, place in others):
        return False
    bounds = [each for each in others if theirs.tokens[each[1]].text.lower() not in small.adding]
    first = max((place for clause, place in bounds if clause < here and place < min(own)), default=-1) + 1
    if any(token.text.lower() in small.sharing for token in theirs.tokens[first : min(own)]):
        first = 0
    after = (place for clause, place in bounds if clause > here and clause not in aside and place > max(own))
    last = min(after, default=len(theirs.tokens))
    return not any(denies(theirs, place, known, []) for place in range(first, last))


def _is_bound(word: str, tag: str) -> bool:
    """Whether the word shows where a clause lies: no "from" does, nor what may deny the clause beside it."""
    return word.lower() not in language(tag).function_words and not table(Negation, tag).may_deny(word)


def is_silent_around(ours: Read, theirs: Read, denial: Token, known: frozenset[str]) -> bool:
    """Whether the words around a denial are rendered by words of one clause, and none of that clause near them may
    deny; of the words after it, one at least."""
    at = ours.place_of(denial)
    told = [
        (each, place)
        for each, place in links(ours, theirs)
        if 0 < abs(each - at) <= WINDOW
        and ours.clauses[each] == ours.clauses[at]
        and len(ours.tokens[each].text) >= LONG
    ]
    places = [place for _, place in told]
    if len(told) < LEAST_TOLD or told[-1][0] < at or len({theirs.clauses[each] for each in places}) > 1:
        return False
    first, last, there = min(places), max(places), theirs.clauses[places[0]]
    near = range(max(0, first - ASIDE), min(len(theirs.tokens), last + ASIDE + 1))
    return last - first <= 2 * WINDOW and not any(
        denies(theirs, each, known, [])
        for each in (theirs.clauses.index(there), *near)
        if theirs.clauses[each] == there
    )
