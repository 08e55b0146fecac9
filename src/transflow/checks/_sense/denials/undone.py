"""A word that denies beside another that does so, too: together they deny nothing."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.checks._linked import read, stems_of
from transflow.languages import language, table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.particles import Particles
from transflow.text.clauses import clause_of
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token, matching, words, words_of

LONGEST = 40  # characters of a word and the space before it


def is_undone(text: str, token: Token, other: str, tags: tuple[str, str]) -> bool:
    """Whether what follows denies as well, "will not fail", where two do not go together; not a word that the other
    text has by itself, and denies nothing: "was not rejected" for „noraidīja”."""
    negation = table(Negation, tags[0])
    if negation.undoing.match(text, token.start):
        return not table(Negation, tags[1]).may_deny(other)
    if negation.has_concord:
        return False
    for each in _said_of(text, token, tags[0]):
        may_deny = negation.may_deny(each.text) and not negation.certain(each.text)
        if may_deny and not negation.affirming.fullmatch(each.text.lower()):
            return not _stands_alone(matching_form(each.text), other, tags)
    return False


def are_undone_together(text: str, denials: tuple[Token, ...], tag: str) -> bool:
    """Whether a clause that denies depends on another that does so, too: „neticēja, ka nav” means that it is, and no
    slip loses both."""
    begins = matching(table(Particles, tag).subordinate, text)
    if not begins:
        return False
    denying = (*denials, *words_of(text, lambda word: _may_deny_all(word, tag)))
    clauses, depending = ({clause_of(text, each) for each in tokens} for tokens in (denying, begins))
    return len(clauses) > 1 and bool(clauses & depending)


def _may_deny_all(word: str, tag: str) -> bool:
    """Whether the word denies by its prefix and may be a verb: „neskartu”."""
    negation = table(Negation, tag)
    return bool(negation.by_prefix(word)) and negation.is_general(word)


def _said_of(text: str, token: Token, tag: str) -> Iterator[Token]:
    """The word after one that denies, or what is said after one that denies somebody: "exempt" of "nobody is exempt"
    and "no company is exempt"."""
    following = words(text[token.end : token.end + LONGEST])
    yield from following[:1]
    if table(Negation, tag).nobody.fullmatch(token.text):
        small = language(tag).function_words
        yield from [each for each in following[1:] if each.text.lower() not in small][:1]


def _stands_alone(form: str, other: str, tags: tuple[str, str]) -> bool:
    """Whether the other text has the word, and denies nothing."""
    if table(Negation, tags[1]).saying_no(other):
        return False
    meant = stems_of(form, tags[0])
    return any(stems & meant for stems in read(other, tags[1]).stems)
