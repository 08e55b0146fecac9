"""A block or sentence of the target, and how much of it is in the source's language."""

from __future__ import annotations

from transflow.frozen import Frozen, replace
from transflow.languages import language, table
from transflow.languages.detect import language_of
from transflow.languages.place_names import KEPT_IN_ENGLISH
from transflow.languages.shared_words import ALIKE
from transflow.languages.tables.word_shapes import WordShapes
from transflow.model import Mention, Spot
from transflow.text.facts import Duration, Money, Quantity
from transflow.text.normalise import matching_form
from transflow.text.spans import covering
from transflow.text.tokens import Token, addresses, first_word, words
from transflow.untranslated.capitals import is_plain_word
from transflow.untranslated.evidence import Evidence, evidence_of, standing, suspects
from transflow.untranslated.proper_names import is_person_with_title, is_product, says_where
from transflow.untranslated.streets import streets
from transflow.untranslated.third_language import is_of_a_third_language, third_language

MEASURED = Quantity | Duration | Money
A_LETTER = 1  # of a group or a numeral, and no "I"
LEAST_IN_CAPITALS = 6  # letters of a heading in capitals; fewer are an abbreviation


class Unit(Frozen):
    """A block or sentence of the target: `blocks[block].text[start:end]`, with the spans in it that are
    no evidence and the terms of the source's language."""

    text: str
    block: int
    start: int
    spared: list[tuple[int, int]]
    mentions: list[Mention]

    def spot(self, start: int = 0, end: int | None = None) -> Spot:
        """The place of `text[start:end]` in the target."""
        end = len(self.text) if end is None else end
        return Spot("target", self.block, self.start + start, self.start + end)


def weigh(unit: Unit, own: str, other: str) -> tuple[int, int]:
    """How many words are surely of the other language, and how many are small ones of it."""
    alone = {word: kind for word, (kind, _) in suspects(unit.text, own, other).items()}
    is_spared = covering(unit.spared)
    kinds = [
        kind
        for token, kind in standing(unit.text, alone)
        if token.start and not is_spared(token.start, token.end)
    ]
    first = first_word(unit.text)
    if first and not is_spared(0, len(first)):
        kinds.append(_first_evidence(first, own, other))
    return kinds.count(Evidence.SURE), kinds.count(Evidence.SMALL)


def is_foreign(unit: Unit, counterpart: str, own: str, other: str) -> bool:
    """Whether names of a third language that the source has as well are all that looks left over in it."""
    kept = third_language(unit.text, counterpart, own, other)
    return bool(kept) and sum(weigh(replace(unit, spared=[*unit.spared, *kept]), own, other)) < 2


def free_words(unit: Unit) -> list[Token]:
    """The words that are evidence."""
    is_spared = covering(unit.spared)
    return [each for each in words(unit.text) if not is_spared(each.start, each.end)]


def _first_evidence(word: str, own: str, other: str) -> Evidence:
    """The first word of a sentence has its capital for another reason."""
    is_small = matching_form(word) in language(other).function_words
    return evidence_of(word.lower() if is_small else word, own, other)


def is_translatable(unit: Unit, own: str, other: str) -> bool:
    """Whether a text that stands in both languages alike should have been translated: it is not all names,
    codes, figures, abbreviations and words of both."""
    if unit.mentions:
        return True
    tokens = free_words(unit)
    return not _tells_no_language(unit, tokens, own, other) and _is_of_the_other(unit, tokens, own, other)


def _tells_no_language(unit: Unit, tokens: list[Token], own: str, other: str) -> bool:
    """Whether figures, codes and names are all that a text says, or it is in a third language."""
    if _is_alike_in_all(unit.text, own, other):
        return True
    if len(tokens) == 1 and tokens[0].text.isupper() and unit.spared:
        return True  # „AS "BalticGroup"”
    letters = sum(len(each.text) for each in tokens)
    return letters <= A_LETTER or is_of_a_third_language(unit.text, own, other)


def _is_of_the_other(unit: Unit, tokens: list[Token], own: str, other: str) -> bool:
    """Whether something in a text says that it is in language `other`, and nothing certain that it is in its own."""
    texts = [each.text for each in tokens]
    if other == "lv" and (is_person_with_title(unit.text) or says_where(texts)):
        return True
    if other == "en" and any(is_plain_word(unit.text, each, own) for each in tokens):
        return True
    sure, small = weigh(unit, own, other)
    if not sure and _is_own(unit.text, own, other, is_free=not small):
        return False
    if sure or small or language_of(_without_addresses(unit.text), (own, other)) == other:
        return True
    if len(texts) == 1 and table(WordShapes, other).label.search(texts[0]):
        return True
    return _is_of_other_words(texts, own, other)


def _is_alike_in_all(text: str, own: str, other: str) -> bool:
    """Whether figures with units that both languages write so, codes, companies and addresses are all that a text says,
    or places of Latvia: "10 km", "30 min", "A4", "@policija"."""
    here, there = (
        {(each.start, each.end) for each in language(tag).facts(text) if isinstance(each.value, MEASURED)}
        for tag in (own, other)
    )
    is_spared = covering([*(here & there), *streets(text), *(each.span() for each in ALIKE.finditer(text))])
    return all(each.text in KEPT_IN_ENGLISH or is_spared(each.start, each.end) for each in words(text))


def _is_of_other_words(tokens: list[str], own: str, other: str) -> bool:
    """Whether the words are known in the other language and not in their own; of one without a lexicon, whether most
    look like words."""
    lettered = [each for each in tokens if each.isalpha()]
    known = [language(other).knows(matching_form(each)) for each in lettered]
    mine = [language(own).knows(matching_form(each)) for each in tokens]
    is_known = bool(known) and all(known) and not any(mine)
    if is_known and all(each.isupper() for each in lettered):
        return other == "lv" and max(map(len, tokens)) >= LEAST_IN_CAPITALS  # a heading, no abbreviation
    if is_known and (len(known) == 1 or other == "en"):
        return not (other == "en" and is_product(tokens))
    plain = [each for each in tokens if len(each) > 3 and each.islower()]
    return not language(other).function_words and 2 * len(plain) >= len(tokens) > 1


def _is_own(text: str, own: str, other: str, *, is_free: bool) -> bool:
    """Whether a word is certainly of language `own`, so that it is the source that has kept it: it has letters that the
    other lacks, or nothing in the text is of the other (`is_free`)."""
    mine, theirs = language(own), language(other)
    special = {letter for letter in mine.letters - theirs.letters if letter > "\x7f"}
    forms = [matching_form(each.text) for each in words(text)]
    return any(
        mine.knows(form) and not theirs.knows(form) and (is_free or not special.isdisjoint(form))
        for form in forms
    )


def _without_addresses(text: str) -> str:
    """The text in whose addresses no letters say a language: "youtu.be"."""
    for start, end in reversed([*addresses(text)]):
        text = text[:start] + text[end:]
    return text
