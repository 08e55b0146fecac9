"""What a translation of some sentences leaves out: one of them, or more than it has room for."""

from __future__ import annotations

from transflow.checks._missing.lost_sentences import LEAST_OF_TOLD, SHORT, answer, is_too_short, lost
from transflow.checks._missing.said_otherwise import is_told
from transflow.checks._missing.unsaid import unsaid
from transflow.languages import are_latvian_and_english

LEAST_LONE = 22  # characters of a sentence that has no counterpart at all
LEAST_ANSWERED = 3  # known words of a sentence
WELL_ANSWERED = 0.6  # share of them that is surely enough
LEAST_OF_TWO = 45  # characters of two sentences, of which one is short


def left_out(
    sentences: list[str], target: str, tags: tuple[str, str], usual: float | None
) -> tuple[int | None, bool]:
    """The index of the sentence, and no very short one, that the target leaves out, and whether that is certain; it is
    not where the target is long enough to say it as well. `usual` is None where the two may not belong together."""
    if len(sentences) == 1:
        return None, False
    at, is_certain = lost(sentences, target, tags), True
    if at is None and usual is not None:
        at, is_certain = unsaid(sentences, target, tags, 1 / usual), is_too_short(sentences, target, usual)
    return None if at is None or len(sentences[at]) < LEAST_LONE else at, is_certain


def is_cut(sentences: list[str], target: str, usual: float, tags: tuple[str, str]) -> bool:
    """Whether the target is too short for the sentences; one that has the facts of each may be shorter. `usual` is the
    share of their length that it should have."""
    if min(map(len, sentences)) < SHORT:
        return _is_half_lost(sentences, target, usual, tags)
    if not is_too_short(sentences, target, usual):
        return False
    told = all(
        is_told(sentences, at, target, tags) or _is_answered(each, target, tags)
        for at, each in enumerate(sentences)
    )
    return not told or is_too_short(sentences, target, usual, LEAST_OF_TOLD)


def _is_answered(sentence: str, target: str, tags: tuple[str, str]) -> bool:
    """Whether the target renders most words of a sentence, as one that left it out could not."""
    if not are_latvian_and_english(*tags):
        return False
    answered = answer(sentence, target, tags[0])
    return answered.known >= LEAST_ANSWERED and answered.share >= WELL_ANSWERED


def _is_half_lost(sentences: list[str], target: str, usual: float, tags: tuple[str, str]) -> bool:
    """Whether the target is far too short for a short sentence and a longer one: „Cietušo nav. Cēloņus noskaidro.” and
    "There are no casualties."""
    is_enough = len(sentences) > 1 and sum(map(len, sentences)) >= LEAST_OF_TWO
    if not is_enough or not is_too_short(sentences, target, usual, LEAST_OF_TOLD):
        return False
    return not all(is_told(sentences, at, target, tags) for at in range(len(sentences)))
