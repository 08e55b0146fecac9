"""How an English designation may stand in a text: head in the plural, hyphen or space, with or without its
article, British or American spelling. A possessive needs no form of its own: it ends the word."""

from __future__ import annotations

import re
from functools import lru_cache

from transflow.languages.designations import Reading, Word, readings

AFTER_HEAD = frozenset("of for in on to at with from against under between the de des du".split())
ARTICLES = frozenset({"the", "a", "an"})
IRREGULAR = dict(
    pair.split("=")
    for pair in """
    man=men woman=women child=children person=people foot=feet tooth=teeth mouse=mice goose=geese
    life=lives half=halves shelf=shelves leaf=leaves wife=wives knife=knives thief=thieves wolf=wolves loaf=loaves
    calf=calves self=selves
    potato=potatoes tomato=tomatoes hero=heroes veto=vetoes embargo=embargoes echo=echoes cargo=cargoes
    criterion=criteria phenomenon=phenomena memorandum=memoranda bacterium=bacteria axis=axes matrix=matrices
    gas=gases lens=lenses quiz=quizzes monarch=monarchs patriarch=patriarchs stomach=stomachs
    staff=staff police=police personnel=personnel series=series species=species headquarters=headquarters
    aircraft=aircraft spacecraft=spacecraft fish=fish sheep=sheep deer=deer
    """.split()
)
ENDING_COMPOUNDS = ("man", "woman", "child")
NO_MEN = ("human", "german", "roman", "norman", "ottoman", "talisman", "shaman")
ALSO_PLURAL = {"person": "persons"}  # as the law says
UNCOUNTED = frozenset("affairs forces police staff information legislation equipment economics".split())
SPELLINGS = (
    ("defence", "defense"),
    ("offence", "offense"),
    ("licence", "license"),
    ("centre", "center"),
    ("theatre", "theater"),
    ("programme", "program"),
    ("labour", "labor"),
    ("harbour", "harbor"),
    ("neighbour", "neighbor"),
    ("favour", "favor"),
    ("behaviour", "behavior"),
    ("fulfilment", "fulfillment"),
    ("judgement", "judgment"),
    ("counsellor", "counselor"),
)
ISE = re.compile(r"(?<=\w{3})i([sz])(e|es|ed|er|ers|ing|ation|ations|ational)$")
ALWAYS_ISE = tuple(
    """advis revis supervis televis improvis exercis excis precis concis enterpris franchis surpris compris premis
    promis demis expertis merchandis paradis otherwis likewis prais apprais cruis bruis""".split()
)
SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$")
CONSONANT_Y = re.compile(r"[^aeiou]y$")

Forms = frozenset[tuple[str, ...]]


@lru_cache(maxsize=10_000)
def plural(noun: str) -> str:
    """The plural of an English noun; one that is plural already, or has none, stays."""
    if noun in UNCOUNTED:
        return noun
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    for singular in ENDING_COMPOUNDS:
        if noun.endswith(singular) and not noun.endswith(NO_MEN):
            return noun.removesuffix(singular) + IRREGULAR[singular]
    if noun.endswith("sis"):
        return noun[:-2] + "es"
    if CONSONANT_Y.search(noun):
        return noun[:-1] + "ies"
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun
    return noun + ("es" if SIBILANT.search(noun) else "s")


def forms(designation: str) -> Forms:
    """Every token sequence of an English designation; a hyphen counts as a space."""
    found: set[tuple[str, ...]] = set()
    for reading in readings(designation):
        found |= _forms(reading) - reading.excluded
    return frozenset(found)


def table(designation: str) -> tuple[tuple[tuple[str, str], tuple[str, ...]], ...]:
    """The forms by number, as `terms forms` shows them."""
    words = [word for reading in readings(designation)[:1] for word in reading.words]
    if not words:
        return ()
    singular = tuple(word.with_core(word.written) for word in words)
    at = head_index(words)
    several = _pluralised(singular, at) if words[at].inflects is not False else singular
    rows = [(("s", "nom"), (" ".join(singular),))]
    return tuple(rows if several == singular else [*rows, (("p", "nom"), (" ".join(several),))])


def pluralised(name: str) -> str:
    """A name with its head in the plural: Chiefs of Police."""
    words = [word for reading in readings(name)[:1] for word in reading.words]
    if not words:
        return ""
    return " ".join(_pluralised(tuple(word.with_core(word.written) for word in words), head_index(words)))


def head_index(words: list[Word] | tuple[Word, ...]) -> int:
    """Where the head noun stands: before the first of, for, in …, else last."""
    for index, word in enumerate(words):
        if index and word.core in AFTER_HEAD:
            return index - 1
    return len(words) - 1


def _pluralised(words: tuple[str, ...], at: int) -> tuple[str, ...]:
    head = words[at]
    if head.isupper() and len(head) > 1:
        return (*words[:at], head + "s", *words[at + 1 :])
    more = plural(head.lower())
    shown = more if head.islower() else head[:1] + more[1:]
    return (*words[:at], shown, *words[at + 1 :])


def _forms(reading: Reading) -> set[tuple[str, ...]]:
    words = reading.words
    if len(words) > 1 and words[0].core in ARTICLES:
        words = words[1:]
    starred = [index for index, word in enumerate(words) if word.inflects]
    at = starred[-1] if starred else head_index(words)
    base = tuple(word.with_core(word.core) for word in words)
    found = {base}
    if words[at].inflects is not False:
        several = {plural(words[at].core), ALSO_PLURAL.get(words[at].core, words[at].core)}
        found |= {(*base[:at], words[at].with_core(each), *base[at + 1 :]) for each in several}
    if all(word.inflects is None for word in words):
        found |= {respelt for each in found for respelt in _respelt(each)}
    return {_without_hyphens(each) for each in found}


def _without_hyphens(tokens: tuple[str, ...]) -> tuple[str, ...]:
    if any("-" in token for token in tokens):
        return tuple(part for token in tokens for part in token.split("-") if part)
    return tokens


def _respelt(tokens: tuple[str, ...]) -> set[tuple[str, ...]]:
    other = tuple(other_spelling(each) for each in tokens)
    return set() if other == tokens else {other}


@lru_cache(maxsize=10_000)
def other_spelling(word: str) -> str:
    """The American spelling of a British word and the other way round."""
    for british, american in SPELLINGS:
        for one, other in ((british, american), (american, british)):
            if word in (one, one + "s"):
                return other + word[len(one) :]
    match = ISE.search(word)
    if match is None or word.startswith(ALWAYS_ISE):
        return word
    return f"{word[: match.start()]}i{'z' if match[1] == 's' else 's'}{match[2]}"
