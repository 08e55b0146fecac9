"""Every form that a Latvian designation may take: the head inflects, adjectives agree with it, genitives
before it stay, and so does all from a preposition on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from transflow.languages.designations import Reading, Word, readings
from transflow.languages.lv.adjectives import (
    ADJECTIVAL_SUFFIXES,
    CERTAIN_ENDINGS,
    AdjectiveCells,
    adjective,
    adjective_stem,
    definite,
    degrees,
    is_ordinal,
)
from transflow.languages.lv.capitals import capitalised
from transflow.languages.lv.declensions import CASES, Case, Gender, Number, Paradigm, indeclinable
from transflow.languages.lv.gender import feminine
from transflow.languages.lv.given_names import WOMEN
from transflow.languages.lv.knows import adjectives
from transflow.languages.lv.nouns import is_sixth, noun
from transflow.languages.lv.transcription import originals_of_given

PREPOSITIONS = frozenset("par ar bez pret no uz pie pēc līdz starp zem virs caur pa kopš ārpus".split())
JOINERS = frozenset("un vai".split())
PARTICLES = frozenset("fon van der de den di da du la le el al bin ibn dos del".split())
GENDERED_GENITIVES = {
    "ministra": "ministres",
    "prezidenta": "prezidentes",
    "sekretāra": "sekretāres",
    "direktora": "direktores",
    "prokurora": "prokurores",
    "ģenerāldirektora": "ģenerāldirektores",
    "priekšnieka": "priekšnieces",
    "priekšsēdētāja": "priekšsēdētājas",
    "vadītāja": "vadītājas",
    "komisāra": "komisāres",
    "vēstnieka": "vēstnieces",
}

Cell = tuple[Number, Case]
Placed = tuple[Cell, tuple[str, ...]]
Choice = tuple[tuple[str, ...], AdjectiveCells | None]  # frozen readings, and how it agrees


def forms(designation: str) -> frozenset[tuple[str, ...]]:
    """Every token sequence of the designation in any case, number and gender."""
    found: set[tuple[str, ...]] = set()
    for reading in readings(designation):
        found.update(tokens for _, tokens in cells(reading))
        found.add(tuple(word.with_core(word.core) for word in reading.words))
        found -= reading.excluded
    return frozenset(found)


def table(designation: str) -> tuple[tuple[Cell, tuple[str, ...]], ...]:
    """The forms by number and case, singular first, capitals as in the designation; a bare vocative of a
    thing is shown nowhere."""
    rows: dict[Cell, dict[str, None]] = {(n, case): {} for n in ("s", "p") for case in CASES}
    for reading in readings(designation):
        for cell, tokens in cells(reading):
            if tokens not in reading.excluded:
                rows[cell][capitalised(tokens, reading.words)] = None
    return tuple((cell, tuple(shown)) for cell, shown in rows.items() if shown)


def cells(reading: Reading) -> Iterator[Placed]:
    """Each form of one alternative with its number and case; one cell may have several."""
    words, tail = _cut(reading.words)
    if any(word.inflects for word in tail):
        words, tail = reading.words, ()
    fixed_tail = tuple(word.with_core(word.core) for word in tail)
    if any(word.inflects is not None for word in words):
        yield from _marked(words, fixed_tail)
        return
    *modifiers, head = words
    if _is_personal_name(words):
        yield from _name(words, fixed_tail)
        if not words[0].core.endswith("a"):
            return
        modifiers = [replace(word, inflects=False) for word in modifiers]
    paradigms = _head_paradigms(head, is_alone=len(words) == 1)
    choices = [_modifier(word, paradigms[0]) for word in modifiers]
    for paradigm in paradigms:
        yield from _agreeing(choices, head, paradigm, fixed_tail)


def _cut(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    for index, word in enumerate(words):
        if index and (word.core in PREPOSITIONS or _opens_tail(words, index)):
            return words[:index], words[index:]
    return words, ()


def _opens_tail(words: tuple[Word, ...], index: int) -> bool:
    """Whether a bracket or quotation mark opens before the word that is not closed before the last one."""
    return bool(words[index].before) and not any(word.after for word in words[index:-1])


def _agreeing(
    choices: list[Choice], head: Word, paradigm: Paradigm, tail: tuple[str, ...]
) -> Iterator[Placed]:
    """The head in each cell behind its modifiers."""
    frozen_only = all(not agreeing for _, agreeing in choices)
    fixed = list(product(*(frozen for frozen, _ in choices)))
    for cell, nouns in paradigm.cells.items():
        if not frozen_only:
            options = [frozen + _agreement(agreeing, paradigm, cell) for frozen, agreeing in choices]
            fixed = list(product(*options))
        for form in nouns:
            if cell != ("s", "voc") or _may_be_called(form, head):
                last = (head.with_core(form), *tail)
                for before in fixed:
                    yield cell, before + last


def _may_be_called(vocative: str, head: Word) -> bool:
    """A vocative without ending is kept only for proper nouns: "sport" would be found in English."""
    return vocative[-1:] in "aeiīuos" or head.written[:1].isupper()


def _agreement(agreeing: AdjectiveCells | None, paradigm: Paradigm, cell: Cell) -> tuple[str, ...]:
    return agreeing[paradigm.gender, *cell] if agreeing else ()


def _modifier(word: Word, paradigm: Paradigm) -> Choice:
    """The frozen readings of a word before the head, and how it agrees where it can be an adjective."""
    frozen = (word.with_core(word.core),)
    if _stays(word):
        return frozen, None
    if word.core in GENDERED_GENITIVES:
        return (word.core, GENDERED_GENITIVES[word.core]), None
    stem = adjective_stem(word.core, paradigm.gender, paradigm.number)
    if stem is None:
        return frozen, None
    return (() if word.core.endswith(CERTAIN_ENDINGS) else frozen), _agreeing_forms(word.core, stem)


def _agreeing_forms(core: str, stem: str) -> AdjectiveCells:
    return definite(stem) if is_ordinal(stem) and core.endswith(CERTAIN_ENDINGS) else adjective(stem)


def _stays(word: Word) -> bool:
    """Certainly not an adjective: an abbreviation, "un", "valsts", "Eiropas", a word in quotes."""
    return (
        word.inflects is False
        or word.is_fixed_by_capitals
        or word.core in JOINERS
        or is_sixth(word.core)
        or bool(word.before or word.after)
        or (word.written[:1].isupper() and word.core.endswith("as"))
    )


def _head_paradigms(head: Word, *, is_alone: bool) -> tuple[Paradigm, ...]:
    if head.is_fixed_by_capitals:
        return (indeclinable(head.core, "m"),)
    found = _adjective_heads(head.core, is_alone) or noun(head.core)
    if is_alone and found[0].number == "p" and head.written[:1].islower():
        found += _singular(head.core)
    partner = feminine(head.core) if found[0].gender == "m" and found[0].number == "s" else None
    return found + noun(partner) if partner else found


def _singular(plural: str) -> tuple[Paradigm, ...]:
    """A single word listed in the plural is found in the singular too: noteikumi, noteikums."""
    endings = {"i": "s", "as": "a", "es": "e"}
    for ending, singular in endings.items():
        if plural.endswith(ending):
            return noun(plural.removesuffix(ending) + singular)
    return ()


def _adjective_heads(core: str, is_alone: bool) -> tuple[Paradigm, ...]:
    """An adjective used as a noun, in both genders; alone it has its degrees too. Where it is definite, „cietušais”,
    only definite forms are the noun: „ir cietis” tells what befell somebody."""
    is_definite = core.endswith("ais")
    if not (is_definite or (is_alone and _is_adjective(core))):
        return ()
    stem = adjective_stem(core, "m", "s")
    if stem is None:
        return ()
    stems = degrees(stem) if is_alone and not is_definite else (stem,)
    found = [
        definite(each) if is_definite or each.startswith("vis") else _agreeing_forms(core, each)
        for each in stems
    ]
    return tuple(_as_noun(each, gender) for each in found for gender in ("m", "f"))


def _is_adjective(core: str) -> bool:
    return core.endswith(ADJECTIVAL_SUFFIXES) or (core.endswith(("s", "š")) and core in adjectives())


def _as_noun(found: AdjectiveCells, gender: Gender) -> Paradigm:
    own = {(number, case): each for (g, number, case), each in found.items() if g == gender}
    return Paradigm(gender, "s", own)


def _is_personal_name(words: tuple[Word, ...]) -> bool:
    """All words capitalised, the first in the nominative: Baiba Braže, but not Latvijas Banka."""
    if len(words) < 2 or not all(word.written[:1].isupper() or word.core in PARTICLES for word in words):
        return False
    first = words[0]
    if first.is_fixed_by_capitals or is_sixth(first.core) or first.before or first.after:
        return False
    return first.core in originals_of_given() or not first.core.endswith(("as", "es", "u", "ās", "ā", "ais"))


def _name(words: tuple[Word, ...], tail: tuple[str, ...]) -> Iterator[Placed]:
    """All parts of a person's name inflect together, in the singular; a man's Pūce is „Pūcem” rather than „Pūcei”."""
    options = [_name_part(word) for word in words]
    first, last = words[0].core, words[-1].core
    if first in WOMEN and last.endswith(("s", "š")):
        options[-1] = {case: (*each, last) for case, each in options[-1].items()}
    elif first.endswith(("s", "š")) and first not in WOMEN and last.endswith(("a", "e")):
        options[-1] |= {"dat": options[-1]["dat"][::-1]}
    for case in CASES:
        for parts in product(*(each.get(case, ()) for each in options)):
            joined = tuple(word.with_core(part) for word, part in zip(words, parts, strict=True))
            yield ("s", case), joined + tail


def _name_part(word: Word) -> dict[Case, tuple[str, ...]]:
    if word.core in PARTICLES or len(word.core) == 1:
        return dict.fromkeys(CASES, (word.core,))
    found: dict[Case, dict[str, None]] = {case: {} for case in CASES}
    hyphenated = word.core.rpartition("-")
    for paradigm in _name_paradigms(hyphenated[2]):
        for (number, case), each in paradigm.cells.items():
            if number == "s":
                found[case].update(dict.fromkeys(_rejoined(hyphenated, case, each)))
    return {case: tuple(each) for case, each in found.items()}


def _name_paradigms(core: str) -> tuple[Paradigm, ...]:
    if core.endswith("ā") and len(core) > 3:
        return (_as_noun(adjective(core[:-1]), "f"),)
    return _adjective_heads(core, is_alone=False) or noun(core, is_name=True)


def _rejoined(hyphenated: tuple[str, str, str], case: Case, last: tuple[str, ...]) -> Iterator[str]:
    """Both parts of a double name inflect (Vīķe-Freiberga, Vīķes-Freibergas)."""
    first, hyphen, _ = hyphenated
    if not hyphen:
        yield from last
        return
    for paradigm in noun(first, is_name=True):
        for before in {first, *paradigm.cells.get(("s", case), ())}:
            yield from (f"{before}-{each}" for each in last)


def _marked(words: tuple[Word, ...], tail: tuple[str, ...]) -> Iterator[Placed]:
    """Only the starred words inflect: the last of them is the head, the others agree with it or, where
    they are nouns, stand in its case. Without a star (only `=`) the last word is, unless it is frozen too."""
    starred = [index for index, word in enumerate(words) if word.inflects]
    if not starred and words[-1].inflects is None:
        starred = [len(words) - 1]
    if not starred:
        yield ("s", "nom"), tuple(word.with_core(word.core) for word in words) + tail
        return
    head = words[starred[-1]]
    paradigms = _head_paradigms(head, is_alone=len(starred) == 1)
    for paradigm in paradigms:
        for cell, heads in paradigm.cells.items():
            options = [
                tuple(head.with_core(each) for each in heads)
                if word is head
                else _beside_head(word, cell, paradigms[0], paradigm.gender)
                for word in words
            ]
            for tokens in product(*options):
                yield cell, tokens + tail


def _beside_head(word: Word, cell: Cell, lemma: Paradigm, gender: Gender) -> tuple[str, ...]:
    """A starred word agrees with the head, or is a noun in its case; another stays."""
    if not word.inflects:
        return (word.with_core(word.core),)
    stem = adjective_stem(word.core, lemma.gender, lemma.number)
    agreeing = _agreeing_forms(word.core, stem)[gender, *cell] if stem else ()
    if agreeing and word.core.endswith(CERTAIN_ENDINGS):
        return tuple(word.with_core(each) for each in agreeing)
    apposed = [form for each in noun(word.core) for form in each.cells.get(cell, ())]
    return tuple(dict.fromkeys(word.with_core(each) for each in (*agreeing, *apposed)))
