"""Latvian noun phrases that may be terms: a noun with the genitives and agreeing adjectives before it; and
their dictionary forms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from transflow.frozen import Frozen
from transflow.languages.lv.keys import stem
from transflow.languages.lv.morphology.adjectives import adjective
from transflow.languages.lv.morphology.analysis import Analysis, analyses
from transflow.languages.lv.morphology.given_names import given_name
from transflow.languages.lv.morphology.lemmas import lemmas
from transflow.languages.lv.morphology.nouns import noun
from transflow.languages.lv.morphology.phrases import forms
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS
from transflow.text.tokens import Token, words

LONGEST = 8
GAPS = (" ", "\u00a0")
LONGEST_PLAIN_WORD = 9
SAID_OF_ANYTHING = frozenset(
    """
    minēts minētais attiecīgs attiecīgais konkrēts konkrētais noteikts noteiktais turpmāks turpmākais nepieciešams
    nepieciešamais iepriekšējs iepriekšējais jauns jaunais liels lielais mazs mazais labs labais pēdējais nākamais
    pirmais otrais trešais viss dažāds vairāki daudzi katrs abi šāds tāds pats
    viens divs četrs piecs sešs septiņš astoņš deviņš
    """.split()
)
MONTHS = frozenset(
    "janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra".split()
)
ABBREVIATION = LazyPattern(rf"{CAPITAL}{{2,6}}")
Cell = tuple[str, str, str]


class Phrase(Frozen):
    """A phrase as it stands at `start`; `key` is one for all its inflected forms."""

    words: tuple[str, ...]
    start: int
    key: str
    is_initial: bool  # the first of its sentence, where a capital says nothing


def phrases(sentence: str) -> Iterator[Phrase]:
    """The noun phrases of a sentence, those inside longer ones among them."""
    tokens = words(sentence)
    for end in range(len(tokens)):
        head = _nouns(tokens[end].text)
        if not head:
            continue
        for start in _starts(sentence, tokens, end, frozenset((a.gender, a.number, a.case) for a in head)):
            chosen = tuple(token.text for token in tokens[start : end + 1])
            if not _says_nothing(chosen[0]) and (len(chosen) > 1 or _is_telling(chosen[0], start)):
                key = " ".join(_stem(word) for word in chosen)
                yield Phrase(chosen, tokens[start].start, key, start == 0)


def _starts(sentence: str, tokens: Sequence[Token], end: int, cells: frozenset[Cell]) -> Iterator[int]:
    """Where phrases with the head at `end` may begin."""
    yield end
    for at in range(end - 1, max(-1, end - LONGEST), -1):
        between = sentence[tokens[at].end : tokens[at + 1].start]
        if between not in GAPS:
            return
        is_joint = tokens[at].text == "un" and at + 1 < end and _is_genitive(tokens[at + 1].text)
        if not is_joint and not _may_modify(tokens[at].text, cells):
            return
        if not is_joint:
            if any(token.text == "un" for token in tokens[at:end]) and not tokens[at].text[:1].isupper():
                continue
            yield at


@lru_cache(maxsize=WORDS)
def _nouns(word: str) -> tuple[Analysis, ...]:
    return tuple(each for each in analyses(matching_form(word)) if each.kind == "noun")


@lru_cache(maxsize=WORDS)
def _stem(word: str) -> str:
    return stem(matching_form(word))


@lru_cache(maxsize=WORDS)
def _is_genitive(word: str) -> bool:
    return any(each.case == "gen" for each in analyses(matching_form(word)))


def _may_modify(word: str, cells: frozenset[Cell]) -> bool:
    if _is_genitive(word) or ABBREVIATION.fullmatch(word):
        return True
    return any(
        each.kind == "adjective" and (each.gender, each.number, each.case) in cells
        for each in analyses(matching_form(word))
    )


@lru_cache(maxsize=WORDS)
def _says_nothing(word: str) -> bool:
    """Whether it is a first word that no term begins with: "the said", "July's"."""
    plain = matching_form(word)
    return plain in MONTHS or not SAID_OF_ANYTHING.isdisjoint(lemmas(plain))


def _is_telling(word: str, at: int) -> bool:
    """Whether a single word may be a term: a name or a long compound, neither of which the lexicon has."""
    if any(each.is_known for each in _nouns(word)) or given_name(matching_form(word)):
        return False
    return at > 0 if word[:1].isupper() else len(word) > LONGEST_PLAIN_WORD


class Name(Frozen):
    """A designation in the termbase's markup."""

    text: str
    is_plural: bool


def dictionary_form(surfaces: Mapping[tuple[str, ...], int]) -> Name | None:
    """The designation, in the nominative and with marks where it needs them, whose forms the surfaces are;
    None where no reading explains most of them."""
    counted = Counter({_plain(words): count for words, count in surfaces.items()})
    ranked = [
        (_explained(candidate, counted), is_known, is_singular, -index, candidate)
        for index, (candidate, is_known, is_singular) in enumerate(_candidates(surfaces))
    ]
    if not ranked:
        return None
    best = max(ranked)
    if 2 * best[0] < counted.total():
        return None
    text = best[4] if best[0] == counted.total() else _marked(best[4], best[0], counted)
    return Name(text, is_plural=not best[2])


def _marked(candidate: str, explained: int, counted: Counter[tuple[str, ...]]) -> str:
    """With a star at the head, where that explains more."""
    starred = candidate + "*"
    return starred if _explained(starred, counted) > explained else candidate


def _explained(candidate: str, counted: Counter[tuple[str, ...]]) -> int:
    own = forms(candidate)
    return sum(count for words, count in counted.items() if words in own)


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(matching_form, words))


def _candidates(surfaces: Mapping[tuple[str, ...], int]) -> dict[tuple[str, bool, bool], None]:
    """Nominatives that the commonest surfaces may be forms of, whether the lexicon knows the head, and
    whether they are singular."""
    found: dict[tuple[str, bool, bool], None] = {}
    numbers: Counter[str] = Counter()
    for surface, count in surfaces.items():
        numbers[_number(surface[-1])] += count
    number = "p" if numbers["p"] > 2 * numbers["s"] else "s"
    for surface in sorted(surfaces, key=lambda each: (-surfaces[each], each))[:3]:
        for reading in _nouns(surface[-1]):
            if text := _nominative(surface, reading, number):
                found[text, reading.is_known, number == "s"] = None
    return found


def _number(word: str) -> str:
    """The number of a noun, where its form tells."""
    readings = _nouns(word)
    known = [each for each in readings if each.is_known] or readings
    found = {each.number for each in known}
    return found.pop() if len(found) == 1 else "?"


def _nominative(surface: tuple[str, ...], head: Analysis, number: str) -> str | None:
    paradigm = next((each for each in noun(head.lemma) if each.gender == head.gender), None)
    cell = paradigm.cells.get(("p" if number == "p" else "s", "nom")) if paradigm else None
    if cell is None:
        return None
    before = [
        word
        if at + 2 < len(surface) and _belongs_to(word, surface[at + 1])
        else _modifier(word, head, number)
        for at, word in enumerate(surface[:-1])
    ]
    return " ".join([*before, _as_written(cell[0], surface[-1])])


def _belongs_to(word: str, following: str) -> bool:
    """Whether a word is an adjective in the genitive that belongs to the noun after it: "civilās aizsardzības"."""
    nouns = {(each.gender, each.number) for each in _nouns(following) if each.case == "gen"}
    return any(
        each.kind == "adjective" and each.case == "gen" and (each.gender, each.number) in nouns
        for each in analyses(matching_form(word))
    )


def _modifier(word: str, head: Analysis, number: str) -> str:
    """An adjective that agrees with the head in the nominative, definite or not as it stands; a genitive as
    it is."""
    plain = matching_form(word)
    readings = [
        each
        for each in analyses(plain)
        if each.kind == "adjective" and each[2:5] == (head.gender, head.number, head.case)
    ]
    if not readings or (head.case != "gen" and _is_genitive(word) and not readings[0].is_known):
        return word
    cells = adjective(readings[0].lemma)
    index = cells[head.gender, head.number, head.case].index(plain)
    return _as_written(cells[head.gender, "p" if number == "p" else "s", "nom"][index], word)


def _as_written(form: str, model: str) -> str:
    return form[:1].upper() + form[1:] if model[:1].isupper() else form
