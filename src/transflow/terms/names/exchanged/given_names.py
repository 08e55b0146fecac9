"""Given names alone that stand for another person's: „ar tanti Zentu” and "with his aunt Gundega"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transflow.languages import english_side, language
from transflow.languages.lv.morphology.given_names import given_name
from transflow.languages.lv.transcription import bare, likeness, originals_of_given
from transflow.model import Bitext
from transflow.terms.names.exchanged.lone_surnames import ALIKE
from transflow.terms.names.exchanged.surnames import LONGEST
from transflow.terms.names.found import CAPITALISED, Name
from transflow.terms.names.given import given_likeness, usual_given
from transflow.terms.names.paired import Exchanged, document_words, name_beads
from transflow.terms.names.words import nominatives
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import Token, token_of

SHORTEST = 3
LONGEST_QUOTED = 60
QUOTED = LazyPattern(r"[“„\"«‘'][^”“\"»’']*\Z")  # the name of a firm or a sweet: „Laima”
CAPITAL_BEHIND = LazyPattern(rf"[ \u00a0-]{CAPITAL}")
WORD_BEFORE = LazyPattern(r"([^\W\d_][\w’'.-]*)[ \u00a0-]\Z")
LONGEST_WORD = 30
TRANSLATED = LazyPattern(  # saints and rulers are called in each language by a name of its own: „Jēkaba ceļš”
    r"(?<!\w)(?:St\.?|Saint|King|Queen|Emperor|Empress|Tsar|Duke|Duchess|Pope)[ \u00a0]\Z"
)


def exchanged_given(bitext: Bitext) -> Iterator[Exchanged]:
    """The only given name that stands alone in the Latvian text of a sure bead and has no like in the English, where it
    is the other way round with another one."""
    said = [*filter(GIVEN["en"].__getitem__, document_words(bitext, english_side(bitext)))]
    for bead in name_beads(bitext) if said else ():
        texts = bead.texts
        if not any(map(texts[1].__contains__, said)) or not bead.is_sure or max(map(len, texts)) > LONGEST:
            continue
        english = [*_alone(texts[1], bead.names[1], "en")]
        latvian = [*_alone(texts[0], bead.names[0], "lv")] if english else []
        lone = [each for each in latvian if not any(_are_alike(each.text, word) for word in bead.words[1])]
        strange = [each for each in english if not any(_are_alike(word, each.text) for word in bead.words[0])]
        if len({each.text for each in lone}) == len({each.text for each in strange}) == 1:
            yield Exchanged(bead, lone[0], strange[0])


def _alone(text: str, names: Sequence[Name], tag: str) -> Iterator[Token]:
    """The given names that stand in no full name, beside no other capitalised word and in no quotation marks."""
    for match in CAPITALISED.finditer(text):
        if not GIVEN[tag][match[0]]:
            continue
        token = token_of(match)
        is_in_name = any(each.start <= token.start < each.end for each in names)
        if is_in_name or _has_neighbour(text, token, tag):
            continue
        if not QUOTED.search(text[max(0, token.start - LONGEST_QUOTED) : token.start]):
            yield token


def _has_neighbour(text: str, token: Token, tag: str) -> bool:
    """Whether a capitalised word stands beside it, before it one that is no word of the language or a title."""
    if CAPITAL_BEHIND.match(text, token.end):
        return True
    if TRANSLATED.search(text, max(0, token.start - LONGEST_WORD), token.start):
        return True
    before = WORD_BEFORE.search(text, max(0, token.start - LONGEST_WORD), token.start)
    return before is not None and before[1][0].isupper() and not language(tag).knows(matching_form(before[1]))


def _is_given_in_english(word: str) -> bool:
    return bare(word) in usual_given() and _is_no_word(word, "en")


def _is_given_in_latvian(word: str) -> bool:
    form = matching_form(word)
    is_given = bool(given_name(form)) or not nominatives(form).isdisjoint(originals_of_given())
    return is_given and _is_no_word(word, "lv")


def _is_no_word(word: str, tag: str) -> bool:
    """Whether it looks like a name and is no word of the language."""
    is_name = len(word) >= SHORTEST and word[1:].islower()
    return is_name and not language(tag).knows(matching_form(word))


GIVEN = {"en": RememberedWords(_is_given_in_english), "lv": RememberedWords(_is_given_in_latvian)}


def _are_alike(latvian: str, english: str) -> bool:
    return given_likeness(latvian, english) >= ALIKE or likeness(latvian, english) >= ALIKE
