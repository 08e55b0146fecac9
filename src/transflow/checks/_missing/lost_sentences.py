"""Sentences that one of the target stands against, though it does not say all of them: told by its length
and by the words that the lexicon finds in it again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from statistics import median

from transflow.frozen import Frozen
from transflow.languages import are_latvian_and_english, language
from transflow.languages.english_stems import english_stem, without_possessive
from transflow.languages.lexicon import english_of, is_english
from transflow.model import Bitext
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import kept
from transflow.text.tokens import word_texts

LEAST_SHARE = 0.76  # of the length that is usual between the two texts; good translations have 0.8 and more
LEAST_OF_TOLD = 0.6  # where the facts of each sentence are there
LEAST_OF_ONE = 0.45  # of the length of a single sentence that is long enough
USUAL = {"en": 1.0, "lv": 0.9}  # by the language of the target, where a text is too short to tell
LEAST_PAIRS = 6
SHORT, LONG = 40, 100  # characters of a sentence
LEAST_KNOWN = 5  # words
LEAST_OF_NONE = 4  # where the target is too short as well and has none of them
LEAST_WITH_ROOM = 7  # where it is long enough to say the sentence in other words
HARDLY_ANSWERED, BADLY_ANSWERED = 0.2, 0.35  # share of the known words
SHORT_SHARE = 0.82
LONGEST_SMALL_WORD = 3
BRACKETED = LazyPattern(r"\([^()]*\)|\[[^\[\]]*\]")


class Answer(Frozen):
    """How many words of a sentence the lexicon knows, and how many of them the target renders."""

    known: int
    found: int

    @property
    def share(self) -> float:
        """The part of the known words that was found, from 0 to 1."""
        return self.found / self.known if self.known else 1.0


def lost(sentences: list[str], target: str, tags: tuple[str, str]) -> int | None:
    """The index of the sentence that the target leaves out, if the words tell; `tags` are the languages."""
    if not are_latvian_and_english(*tags):
        return None
    answers = [answer(each, target, tags[0]) for each in sentences]
    worst = min(range(len(answers)), key=lambda at: answers[at].share)
    best = max(each.share for each in answers)
    share = answers[worst].share
    is_short = len(target) < SHORT_SHARE * sum(map(len, sentences))
    least = (LEAST_KNOWN if share else LEAST_OF_NONE) if is_short else LEAST_WITH_ROOM
    if answers[worst].known < least or share > best / 2:
        return None
    return worst if share <= HARDLY_ANSWERED or (is_short and share <= BADLY_ANSWERED) else None


@kept
def usual_share(bitext: Bitext) -> float:
    """How long a sentence of the target usually is, measured by its source sentence."""
    shares = [
        len(target.text) / len(source.text)
        for bead, source, target in bitext.sentence_passages()
        if bead.kind == "1-1" and len(source.text) >= SHORT
    ]
    if len(shares) < LEAST_PAIRS:
        return USUAL.get(bitext.target.language, 0.9)
    return median(shares)


def is_too_short(sentences: list[str], target: str, usual: float, least: float = LEAST_SHARE) -> bool:
    """Whether the target is too short for all the sentences, `usual` being the share of their length that
    it should have, `least` what of it several must have."""
    if len(sentences) > 1:
        return len(target) < least * usual * sum(map(len, sentences))
    if len(target) >= LEAST_OF_ONE * len(sentences[0]):
        return False  # as mostly
    plain = BRACKETED.sub("", sentences[0])
    return len(plain) >= LONG and len(target) < LEAST_OF_ONE * len(plain)


def answer(sentence: str, target: str, tag: str) -> Answer:
    """How well the target answers a sentence in language `tag`, Latvian or English."""
    there = stems_in(target, tag)
    known = [
        not stems.isdisjoint(there) for stems in map(STEMS_OF[tag], content_words(sentence, tag)) if stems
    ]
    return Answer(len(known), sum(known))


@lru_cache(maxsize=64)  # each clause of a sentence is held against the same target
def stems_in(target: str, tag: str) -> frozenset[str]:
    """The English stems of what a text may render of another one in language `tag`."""
    if tag == "lv":
        return frozenset(english_stem(without_possessive(matching_form(each))) for each in word_texts(target))
    return frozenset(stem for each in word_texts(target) for stem, _ in english_of(matching_form(each)))


def _stems_of_latvian(word: str) -> AbstractSet[str]:
    return {stem for stem, _ in english_of(word)}


def _stems_of_english(word: str) -> AbstractSet[str]:
    return {english_stem(word)} if is_english(word) else set()


STEMS_OF: Mapping[str, Callable[[str], AbstractSet[str]]] = {"lv": _stems_of_latvian, "en": _stems_of_english}
"""By language: the English stems of a word in matching form; none of one that the lexicon does not know."""


def content_words(text: str, tag: str) -> Iterable[str]:
    """The words of a text that tell something, in matching form."""
    small = language(tag).function_words
    forms = (matching_form(each) for each in word_texts(text) if len(each) > LONGEST_SMALL_WORD)
    return (form for form in forms if form not in small)
