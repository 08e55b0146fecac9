"""A denial that got lost where other words of the sentence deny, too: less is denied, and what was denied stands there
as if it were so."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from transflow.checks._linked import read
from transflow.checks._sense.otherwise import PRONOUN, not_said_otherwise
from transflow.checks._sense.undenied import DENIED, explanations, silent_beside, stands_undenied, unexplained
from transflow.languages.en import denials as english
from transflow.languages.lv import denials as latvian
from transflow.text.clauses import clause_of
from transflow.text.tokens import Token

DOUBLE = re.compile(r"\b(?:or|only|once|vai|un|tikai|vienīgi)\b", re.IGNORECASE)
WHILE = re.compile(r"\bkamēr\b", re.IGNORECASE)  # „kamēr ne-” is "until", „līdz” is without a denial
UNTIL = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)
ONLY = re.compile(r"\b(?:only|once|tikai|vienīgi)\b", re.IGNORECASE)  # "those who have not … will not"

DENIALS: Mapping[str, Callable[[str], tuple[Token, ...]]] = {"lv": latvian.denials, "en": english.denials}
SAYING_NO: Mapping[str, Callable[[str], tuple[Token, ...]]] = {
    "lv": latvian.saying_no,
    "en": english.saying_no,
}
BESIDE_WITHOUT = {"lv": latvian.denied_without, "en": english.denied_without}
WITHOUT = {"lv": latvian.WITHOUT, "en": english.WITHOUT}
NOT_ABOVE = {
    "lv": re.compile(r"[nN](?<!\w.)(?i:e(?=pārsnie))"),
    "en": re.compile(r"[nN](?<!\w.)(?i:(?:ot|ever)(?=\s(?:to\s|be\s)?exceed))"),
}


def without_limits(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[str, str]:
    """The texts with nothing in the place of each "not" of „nepārsniegs” and "will not exceed", where both say so as
    often: such a word renders the other, and denies nothing else."""
    counts = {len(NOT_ABOVE[tag].findall(text)) for text, tag in zip(texts, tags, strict=True)}
    if len(counts) > 1 or counts == {0}:
        return texts
    one, other = (
        NOT_ABOVE[tag].sub(lambda found: " " * len(found[0]), text)
        for text, tag in zip(texts, tags, strict=True)
    )
    return one, other


def lost_denial(one: str, other: str, tags: tuple[str, str], found: tuple[Token, ...]) -> Token | None:
    """One of the words `found` to deny in `one`, where `other` denies less: too few words there may deny at all, none
    may where its clause is rendered, or what it denies stands there undenied."""
    said, heard = SAYING_NO[tags[0]](one), SAYING_NO[tags[1]](other)
    if heard and len(said) == len(found) == 1:
        return None
    if _clauses(one, found) <= _clauses(other, heard) and _times(one, said) <= _times(other, heard):
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    found = not_said_otherwise(ours, theirs, found)
    if not found:
        return None
    count = _clauses(one, found)
    known = explanations(ours, found)
    may = unexplained(theirs, known) + (len(UNTIL.findall(other)) if WHILE.search(one) else 0)
    if may + (len(DOUBLE.findall(other)) if may else 0) < count:
        return found[-1]
    if (count == 1 or not ONLY.search(other)) and (denial := silent_beside(ours, theirs, found, known)):
        return denial
    pairs = ((denial, denied) for denial, denied in DENIED[tags[0]](one) if denial in found)
    return next((denial for denial, denied in pairs if stands_undenied(ours, theirs, denial, denied)), None)


def lost_beside_without(one: str, other: str, tags: tuple[str, str]) -> Token | None:
    """The word that denies beside "without" in `one`, where "without" is all that denies in `other`: "may enter
    without a permit" for „nedrīkst iebraukt bez atļaujas”."""
    without = WITHOUT[tags[1]].findall(other)
    beside = BESIDE_WITHOUT[tags[0]](one) if without else ()
    if not beside:
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    if unexplained(theirs, explanations(ours, (*beside, *SAYING_NO[tags[0]](one)))) > len(without):
        return None
    return next(iter(not_said_otherwise(ours, theirs, beside)), None)


def _clauses(text: str, tokens: tuple[Token, ...]) -> int:
    """In how many clauses the words stand: „Neviens to nedarīs” denies once."""
    return len({clause_of(text, token) for token in tokens}) if len(tokens) > 1 else len(tokens)


def _times(text: str, tokens: tuple[Token, ...]) -> int:
    """How often the words deny: each verb, and a pronoun where no verb of its clause does."""
    verbs = [each for each in tokens if not PRONOUN.fullmatch(each.text)]
    taken = {clause_of(text, each) for each in verbs}
    return len(verbs) + len({clause_of(text, each) for each in tokens} - taken)
