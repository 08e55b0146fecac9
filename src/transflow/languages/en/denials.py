"""Which words of an English text deny: "not" and its kin for certain, and whatever else may say no."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from transflow.languages.en import denying_words as denying
from transflow.languages.english_stems import without_possessive
from transflow.languages.lexicon import is_english
from transflow.text.clauses import apart, together
from transflow.text.normalise import matching_form
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import Token, matching, word_texts, words, words_of

LONGEST_ASKING = 6  # characters
ASKED_OF = 4096  # words and texts
FARTHEST = 3  # words from "not" to what it denies


def denials(text: str) -> tuple[Token, ...]:
    """The words that certainly deny something, "without" among them; "not more than" and "not only" do not, nor
    "cannot do without"."""
    return tuple(each for each in apart(text, *_denying(text)) if not denying.QUALIFIED.match(text, each.end))


def denied_without(text: str) -> tuple[Token, ...]:
    """The words that deny beside "without": "cannot do without"."""
    return together(text, *_denying(text))


def denied_until(text: str) -> tuple[Token, ...]:
    """The words that deny until a time: "will not be open before June"."""
    return tuple(each for each in _denying(text)[0] if denying.UNTIL.match(text, each.end))


@lru_cache(maxsize=64)  # asked for several times of one text
def _denying(text: str) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words that certainly deny, and each "without"."""
    without = matching(denying.WITHOUT, text)
    if not denying.SIGN.search(text):
        return (), without
    found = tuple(
        token
        for token in words(text)
        if _may_deny[token.text]
        and (
            _denies(matching_form(token.text))
            or denying.NO.match(text, token.start)
            or (token.text == "against" and denying.ADVISED_AGAINST.search(text, 0, token.start))
        )
        and not denying.NOTHING_DENIED.search(text, 0, token.end)
        and not denying.EITHER_WAY.match(text, max(0, token.start - len("or ")))
        and not _is_asked(text, token)
    )
    return found, without


def _is_asked(text: str, token: Token) -> bool:
    """Whether the word begins a question that expects a yes: "Isn't it true?", "is open, isn't it?"."""
    if denying.SHORT_NOT.fullmatch(token.text) is None or not denying.ASKED.match(text, token.end):
        return False
    return denying.ASKING.search(text, max(0, token.start - LONGEST_ASKING), token.start) is not None


@lru_cache(maxsize=64)
def phrases(text: str) -> tuple[Token, ...]:
    """The phrases that may deny: "other than", "out of order"."""
    return matching(denying.MAY_PHRASE, text)


@lru_cache(maxsize=64)
def saying_no(text: str) -> tuple[Token, ...]:
    """All words that say no, "no" and "without" among them, whatever stands beside them, and phrases that do."""
    return (*words_of(text, _says_no.__getitem__), *phrases(text))


def denied(text: str) -> Iterator[tuple[Token, Token]]:
    """Each "not" with the word that it denies: "not" and "apply" of "does not always apply"."""
    tokens = words(text)
    for at, token in enumerate(tokens):
        if denying.DENYING.fullmatch(matching_form(token.text)):
            following = tokens[at + 1 : at + 1 + FARTHEST]
            first = next(
                (each for each in following if not denying.BETWEEN.fullmatch(matching_form(each.text))), None
            )
            if first and len(first.text) > 2 and not denying.CLAUSE.search(text, token.end, first.start):
                yield token, first


def without_numero(text: str) -> str:
    """The text with its "No 5" as "Nr 5", which nobody takes for a denial; every place stays where it is."""
    return denying.NUMERO.sub("Nr", text) if "No" in text else text


def is_negative(word: str) -> bool:
    """Whether the word denies by its prefix: "unclear"."""
    return bool(denied_by_prefix(word))


def is_general(word: str) -> bool:
    """Whether the word may deny any word near it."""
    return denying.GENERAL.fullmatch(matching_form(word)) is not None


def _denied_by_prefix(word: str) -> str:
    """What the word denies by its prefix, "clear" of "unclear"; nothing where it denies so nothing."""
    form = matching_form(word)
    prefixed = denying.PREFIX.fullmatch(form)
    if (
        not prefixed
        or denying.MAY.fullmatch(form)
        or denying.REVERSING.fullmatch(form)
        or not _has_negative_prefix(form)
    ):
        return ""
    return prefixed["rest"]


denied_by_prefix = RememberedWords(_denied_by_prefix).__getitem__


@lru_cache(maxsize=ASKED_OF)
def may_deny(text: str) -> bool:
    """Whether any word may say no, by its meaning or by a prefix, or a phrase: "out of order"."""
    return any(map(_may_deny.__getitem__, word_texts(text))) or denying.MAY_PHRASE.search(text) is not None


def _denies(form: str) -> bool:
    return without_possessive(form) in denying.SURE or denying.SHORT_NOT.fullmatch(form) is not None


def _has_part_that_may(word: str) -> bool:
    return any(map(_part_may_deny, matching_form(word).split("-")))


_may_deny = RememberedWords(_has_part_that_may)


def _part_may_deny(form: str) -> bool:
    if _denies(form) or denying.MAY.fullmatch(form):
        return True
    return _has_negative_prefix(form)


def _is_no(word: str) -> bool:
    form = matching_form(word)
    return form in ("no", "without") or _denies(form)


_says_no = RememberedWords(_is_no)


def _has_negative_prefix(form: str) -> bool:
    if denying.UN.fullmatch(form) or denying.UNABLE.fullmatch(form):
        return True
    prefixed = denying.PREFIX.fullmatch(form) if form not in denying.NO_PREFIX else None
    return prefixed is not None and is_english(prefixed["rest"])
