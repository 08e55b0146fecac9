"""Latvian pronouns that deny nothing by themselves: „neviens” and „vairs” go with a denied verb, and where their clause
has a verb that is not, the denial got lost from it."""

from __future__ import annotations

import re

from transflow.languages.lexicon import entries_of
from transflow.languages.lv.morphology.knows import is_finite
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token, token_of, words
from transflow.text.word_patterns import WordPattern

BOUND = WordPattern(
    r"[nNvV](?<![\w(].)(?i:e(?:vien(?:[sauiā]|am|ai|[aou]s|iem|ām)|ka[ds]|kam|ko|kur"
    r"|kād(?:ā\s(?:veidā|ziņā|gadījumā|mērā)|[sauiā]|am|ai|[aou]s|iem|ām)|maz|\sreizi)|airs)(?![\w”“\"'’)])",
    "nevien* nek* nemaz ne vairs",
    flags=0,
)
LIKE = LazyPattern(r"\b(?:kā|kas|ko|kur|kāds)\s$", re.IGNORECASE)  # „kā neviens cits”
NOTHING_MUCH = LazyPattern(  # „tas ir nekas”, „kur nu vairs”
    r"\b(?:ir|bija|būs)\s(?:nekas|neviens|nekād[sa])\b|\b(?:nekas|nekā|neko|neviens|neviena|nekur|nekad)\scit"
    r"|\bvairs\b[^.;]*\b(?:tikai|vien|vienīgi)\b|\b(?:vai|diez|grūti|maz|reti|retāk|tikai|vien|vienīgi|nu)\b[^.;]*\bvairs\b",
    re.IGNORECASE,
)
ENDS = LazyPattern(r"[,;:()–—.!?]|\b(?:un|vai|bet|kas|kur\w*|ka|lai|jo|ja|kad|tomēr)\b", re.IGNORECASE)
BEFORE = 12  # characters before a clause, in which „diez vai” stands
QUOTES = "„“”\"'‘"  # after which a title begins, unless the text begins with them
DENYING = LazyPattern(
    r"(?<!\w)(?:ne(?!liel\w|dēļ\w|sen\b|daudz\w|kustam\w|atkarīg\w|tikai\b|vien\b)\w|nav\b|bez\b|nē\b|izņem)",
    re.IGNORECASE,
)
AFFIRMED = LazyPattern(
    r"ir|bij[au]|būs|esot|ti(?:ek|ka|ks)|var|var(?:ot|ēja|ēs)|drīkst(?:ēja|ēs)?|vajag|vajadzē(?:ja|s)|jā\w{3,}"
)


def unbound(text: str) -> tuple[Token, ...]:
    """Each such pronoun whose clause says something and denies nothing."""
    return tuple(token_of(each) for each in BOUND.finditer(text) if _is_unbound(text, each))


def without_unbound(text: str) -> str:
    """The text with nothing in the place of each of them; every place stays where it is."""
    for token in unbound(text):
        text = text[: token.start] + " " * len(token.text) + text[token.end :]
    return text


def _is_unbound(text: str, found: re.Match[str]) -> bool:
    if found.start() > 1 and text[found.start() - 1] in QUOTES:
        return False
    start = max((each.end() for each in ENDS.finditer(text, 0, found.start())), default=0)
    end = ENDS.search(text, found.end())
    last = end.start() if end else len(text)
    before, after = text[start : found.start()], text[found.end() : last]
    if DENYING.search(before) or DENYING.search(after):
        return False
    if LIKE.search(before) or NOTHING_MUCH.search(text[max(0, start - BEFORE) : last]):
        return False
    return any(_affirms(matching_form(each.text)) for each in words(f"{before} {after}"))


def _affirms(form: str) -> bool:
    if AFFIRMED.fullmatch(form):
        return True
    rows = entries_of(form) if len(form) > 3 and is_finite(form) else ()
    return bool(rows) and all(each.pos == "v" for each in rows)
