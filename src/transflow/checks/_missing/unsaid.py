"""A sentence of one version that is none of what the other says: added, or left out."""

from __future__ import annotations

from transflow.checks._missing.lost_sentences import answer, content_words
from transflow.checks._missing.said_otherwise import says_any_fact
from transflow.languages import are_latvian_and_english
from transflow.text.tokens import capitalised

REST_SHARE = 0.7  # of the usual length, which the other sentences have where they say all by themselves
WHOLE_SHARE = 0.85  # where they have so much of it, a sentence of two words is none of what they say
LEAST = 20  # characters
NAME = 4  # letters by which a name is known in another language
TWO, LEAST_KNOWN, MANY_KNOWN = 2, 3, 5  # words
HARDLY_ANSWERED = 0.2  # share of many known words
WELL_ANSWERED = 0.4  # share of those of the other sentences


def unsaid(sentences: list[str], other: str, tags: tuple[str, str], usual: float) -> int | None:
    """The index of the sentence of which `other` renders no word, name or fact, where the rest are long enough to say
    all of it; `usual` is their share of its length. The first of `tags` is their language."""
    if len(sentences) < 2 or not are_latvian_and_english(*tags):
        return None
    whole = sum(map(len, sentences))
    full = usual * len(other)
    alone = (
        at
        for at, each in enumerate(sentences)
        if len(each) >= LEAST
        and whole - len(each) >= REST_SHARE * full
        and (whole - len(each) >= WHOLE_SHARE * full or not _has_two_words(each, tags[0]))
        and _is_unsaid(each, " ".join(sentences[:at] + sentences[at + 1 :]), other, tags)
    )
    return next(alone, None)


def _has_two_words(sentence: str, tag: str) -> bool:
    return len([*content_words(sentence, tag)]) == TWO


def _is_unsaid(sentence: str, rest: str, other: str, tags: tuple[str, str]) -> bool:
    own, beside = answer(sentence, other, tags[0]), answer(rest, other, tags[0])
    most = HARDLY_ANSWERED * own.known if own.known >= MANY_KNOWN else 0
    least = TWO if _has_two_words(sentence, tags[0]) else LEAST_KNOWN
    if own.known < least or own.found > most:
        return False
    if beside.known >= LEAST_KNOWN and beside.share < max(WELL_ANSWERED, 2 * own.share):
        return False
    return not shares_a_name(sentence, other) and not says_any_fact(sentence, other, tags)


def shares_a_name(text: str, other: str) -> bool:
    """Whether the other text has a name that the text has; it may end in another way."""
    names = (each.text[:NAME] for each in capitalised(text) if len(each.text) >= NAME)
    return any(map(other.__contains__, names))
