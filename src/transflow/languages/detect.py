"""Which of a few languages a text is in, by its small words, letters and the shape of its words.

Function words first: on short official texts they beat statistical identifiers, which fall to names. A
text that is mostly names stays undecided."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from transflow.languages import language
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS
from transflow.text.tokens import word_texts

LEAST_SCORE = 1.0
LEAST_LEAD = 2.0
LEAST_SHARE = 0.08
SMALL_WORD = 1.5
PLAIN_LETTERS = frozenset("qwxy")  # what an alphabet with letters of its own tends to lack


def language_of(text: str, candidates: Iterable[str]) -> str | None:
    """The tag among `candidates` whose language `text` is in; None where the evidence is thin or divided."""
    tags = tuple(dict.fromkeys(candidates))
    words = word_texts(text)
    scores = {tag: sum(_evidence(word, tag, tags) for word in words) for tag in tags}
    ranked = sorted(tags, key=lambda tag: -scores[tag])
    if not ranked:
        return None
    best, rest = scores[ranked[0]], max((scores[tag] for tag in ranked[1:]), default=0.0)
    is_clear = best >= LEAST_SCORE and best >= LEAST_LEAD * rest and best >= LEAST_SHARE * len(words)
    return ranked[0] if is_clear else None


def _evidence(word: str, tag: str, tags: tuple[str, ...]) -> float:
    """How much the word speaks for the language: nothing for a name or figure, less for a capitalised word."""
    if word[0].isdigit():
        return 0.0
    weight = _weight(matching_form(word), tag, tags)
    return weight if weight == SMALL_WORD or word[0].islower() else weight * 0.2


@lru_cache(maxsize=WORDS)
def _weight(word: str, tag: str, tags: tuple[str, ...]) -> float:
    """How much the form of a word, capital or not, speaks for one of the languages and for none of the others."""
    others = [language(each) for each in tags if each != tag]
    own = language(tag)
    if any(word in each.function_words for each in others):
        return 0.0
    if word in own.function_words:
        return SMALL_WORD
    if any(each.letters.intersection(word) for each in others):
        return 0.0
    if own.letters.intersection(word):
        return 1.0
    has_plain = not own.letters and any(each.letters for each in others) and PLAIN_LETTERS.intersection(word)
    if has_plain or (own.knows(word) and not any(each.knows(word) for each in others)):
        return 0.8
    return 0.0
