"""Putting the approved rendering in the place of another form: with its number, article and capitals."""

from __future__ import annotations

import re

from transflow.languages import base
from transflow.languages.designations import plain
from transflow.languages.en.articles import (
    MASS_NOUNS,
    begins_a_name,
    has_the_right_article,
    is_spelt,
)
from transflow.languages.en.variants import pluralised
from transflow.languages.lv.morphology.phrases import table
from transflow.model import Mention
from transflow.terms.claims import is_abbreviation, looks_like_abbreviation
from transflow.terms.folding import folded_form
from transflow.terms.renderings import approved
from transflow.text.patterns import LazyPattern

DETERMINED = LazyPattern(
    r"(?:^|\W)(?:the|a|an|this|its|their|our|his|her|every|each|no|['’]s|s['’])\s+$", re.IGNORECASE
)
SENTENCE_START = LazyPattern(r"(?:^|[.!?]['\"”)]*\s+|\n)$")
LABEL = LazyPattern(r"\s*[:–—/|-]")
LONGEST_BEFORE = 40  # characters that are read before a name
WITH_ARTICLE = frozenset({"institution"})
TAKES_NO_ARTICLE = LazyPattern(
    r"^(?:The |Saeima|Parliament$|Riga |Latvijas |Eurojust|Europol|NATO)|^[A-Z]\w+$"
)


def replacement(text: str, rendering: str, mention: Mention, tag: str) -> str | None:
    """What should stand in the place of a mention in a text in the language `tag`, so that its concept is called
    `rendering`; None where the number, the article or the case cannot be told."""
    number = _number(mention)
    if number is None:
        return None
    if base(tag) == "en":
        return _in_english(text, pluralised(rendering) if number == "p" else rendering, mention)
    # only a name that nothing is joined to is surely in the nominative
    is_sure = _is_a_line(text[: mention.start], text[mention.end :]) or looks_like_abbreviation(rendering)
    return rendering if is_sure and number == "s" else None


def _in_english(text: str, name: str, mention: Mention) -> str | None:
    """The name, in the number of the mention, with the article that the text wants; None where that cannot be told."""
    start, end = mention.start, mention.end
    before = text[max(0, start - LONGEST_BEFORE) : start]
    is_short = looks_like_abbreviation(name)
    if not has_the_right_article(before, name, spelt=is_short and is_spelt(name)):
        return None
    if mention.designation.language == "en":
        return _with_capital(name, text[start:end], text, start)
    if _stands_alone(text, mention) or DETERMINED.search(before):
        return _with_capital(name, name, text, start)
    if is_short:
        return _short(text, name, mention)
    is_institution = mention.concept.category in WITH_ARTICLE
    if is_institution and _number(mention) == "s" and not TAKES_NO_ARTICLE.search(name):
        return _with_capital(f"the {name}", name, text, start)
    return _with_capital(name, name, text, start)


def _stands_alone(text: str, mention: Mention) -> bool:
    """Whether nothing but the mention stands on its line or between brackets."""
    start, end = mention.start, mention.end
    is_in_brackets = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    return is_in_brackets or _is_a_line(text[:start], text[end:])


def _short(text: str, name: str, mention: Mention) -> str | None:
    """An abbreviation has the article of the full name, if it is said letter by letter; None where that, or that the
    name begins here, is not certain."""
    start, end = mention.start, mention.end
    full = approved(mention.concept, "en") or name
    if TAKES_NO_ARTICLE.search(full) or full.split()[-1] in MASS_NOUNS:
        return _with_capital(name, name, text, start)
    before = text[max(0, start - LONGEST_BEFORE) : start]
    is_head = SENTENCE_START.search(text, max(0, start - LONGEST_BEFORE), start) is not None
    is_sure = (is_head and not LABEL.match(text, end)) or begins_a_name(
        before, text[end : end + LONGEST_BEFORE]
    )
    if not full[:1].isupper() or not is_spelt(name) or not is_sure:
        return None
    return _with_capital(f"the {name}", name, text, start)


def _is_a_line(before: str, after: str) -> bool:
    """Whether a name has a line to itself, as in an address, and no sentence runs on after it."""
    rest, _, following = after.partition("\n")
    is_alone = not before.rpartition("\n")[2].strip() and not rest.strip(" .:")
    return is_alone and not following[:1].islower()


def rendering_of(mention: Mention, tag: str) -> str | None:
    """What answers the mention in the language `tag`: an abbreviation an abbreviation, where there is one,
    else the approved name."""
    if is_abbreviation(mention.designation):
        names = mention.concept.names(tag, abbreviations=True)
        short = next((plain(each.text) for each in names if is_abbreviation(each)), None)
        return short or approved(mention.concept, tag)
    return approved(mention.concept, tag)


def correction(text: str, mention: Mention, tag: str) -> str | None:
    """What should stand in the place of a name that is forbidden in `text`, or left in another language; None
    where that is not certain."""
    rendering = rendering_of(mention, tag)
    return replacement(text, rendering, mention, tag) if rendering else None


def _number(mention: Mention) -> str | None:
    """Singular or plural, where the surface tells."""
    surface = folded_form(tuple(mention.surface.split())).casefold()
    own = mention.designation
    if own.language == "en":
        name = folded_form(tuple(plain(own.text).split())).casefold()
        several = folded_form(tuple(pluralised(plain(own.text)).split())).casefold()
        return "s" if surface == name else "p" if surface == several else None
    if is_abbreviation(own):
        return "s"
    if own.language != "lv":
        return None
    numbers = _latvian_numbers(own.text, surface)
    if len(numbers) > 1 and mention.concept.category == "institution":
        return "s"
    return numbers.pop() if len(numbers) == 1 else None


def _latvian_numbers(designation: str, surface: str) -> set[str]:
    return {
        number
        for (number, _), forms in table(designation)
        if surface in {folded_form(tuple(each.split())).casefold() for each in forms}
    }


def _with_capital(name: str, model: str, text: str, start: int) -> str:
    """A capital at the head of a sentence, or where the replaced form had one and the name is a common
    noun."""
    is_head = SENTENCE_START.search(text, max(0, start - LONGEST_BEFORE), start) is not None
    return name[:1].upper() + name[1:] if is_head and model[:1].isupper() else name
