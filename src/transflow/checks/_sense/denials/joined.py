"""A contrast that became a sum: "schools and businesses" for "schools, not businesses"."""

from __future__ import annotations

import re
from itertools import product

from transflow.checks._linked import Read, links, read
from transflow.checks._sense.denials.otherwise import is_said_outright
from transflow.checks._sense.denials.turned import contrasts
from transflow.languages import language, table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.turns import Turns
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token, words

LONG = 3  # letters of a word that tells what is spoken of
LONGEST = 12  # characters in which the next word stands
NEAR = 3  # words around both in which they may be denied
MARK = LazyPattern(r"[^\w\s'’-]")


def joined_contrast(one: str, other: str, tags: tuple[str, str]) -> Token | None:
    """The word that sets one thing against another in `one`, where `other` adds the two and says no contrast at all."""
    if not table(Turns, tags[0]).contrast.search(one) or table(Turns, tags[1]).may_contrast.search(other):
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    pairs = [pair for pair in links(ours, theirs) if len(ours.tokens[pair[0]].text) >= LONG]
    for contrast in contrasts(ours):
        if is_said_outright(ours, theirs, contrast.sign):
            continue
        said, denied = (
            [place for at, place in pairs if at in part] for part in (contrast.said, contrast.denied)
        )
        if any(_are_added(theirs, *each) for each in product(said, denied)):
            return contrast.sign
        if said and denied and _is_kept_whole(contrast.sign, other, tags):
            return contrast.sign
    return None


def _is_kept_whole(sign: Token, other: str, tags: tuple[str, str]) -> bool:
    """Whether the other text has nothing that denies for a word that surely does, „nevis”; "ten instead of five" may be
    „no pieciem līdz desmit”."""
    is_denial = bool(table(Negation, tags[0]).saying_no(sign.text))
    return is_denial and not table(Negation, tags[1]).may_deny(other)


def _is_before_sum(side: Read, mark: re.Match[str]) -> bool:
    """Whether the mark is a comma before a word that adds: "to judges, and to teachers"."""
    return mark[0] == "," and _adds(side, mark.end())


def _is_whole(side: Read, place: int) -> bool:
    """Whether no verb follows the word: "and teachers retire" is a sentence of its own."""
    end = side.tokens[place].end
    return not side.text[end:].strip() or MARK.match(side.text, end) is not None or _adds(side, end)


def _adds(side: Read, start: int) -> bool:
    """Whether the next word adds one thing to another."""
    following = words(side.text[start : start + LONGEST])[:1]
    return any(each.text.lower() in table(Conjunctions, side.tag).adding for each in following)


def _are_added(theirs: Read, said: int, denied: int) -> bool:
    """Whether nothing but a word that adds and such as say little stand between two things, and none near that
    denies."""
    first, last = sorted((said, denied))
    between = {each.text.lower() for each in theirs.tokens[first + 1 : last]}
    adding = table(Conjunctions, theirs.tag).adding
    if between.isdisjoint(adding) or not between <= adding | language(theirs.tag).function_words:
        return False
    marks = [*MARK.finditer(theirs.text, theirs.tokens[first].end, theirs.tokens[last].start)]
    if marks and not (all(_is_before_sum(theirs, each) for each in marks) and _is_whole(theirs, last)):
        return False
    near = theirs.tokens[max(0, first - NEAR) : last + NEAR]
    return not table(Negation, theirs.tag).saying_no(theirs.text[near[0].start : near[-1].end])
