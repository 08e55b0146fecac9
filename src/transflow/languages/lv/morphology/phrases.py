"""Every form that a Latvian designation may take: the head inflects, adjectives agree with it, genitives
before it stay, and so does all from a preposition on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from transflow.frozen import replace
from transflow.languages.designations import Reading, Word, readings
from transflow.languages.lv.morphology.adjectives import CERTAIN_ENDINGS, AdjectiveCells, adjective_stem
from transflow.languages.lv.morphology.capitals import capitalised
from transflow.languages.lv.morphology.declensions import CASES, Case, Gender, Number, Paradigm
from transflow.languages.lv.morphology.heads import agreeing_forms, head_paradigms
from transflow.languages.lv.morphology.knows import adjectives, nouns
from transflow.languages.lv.morphology.lemmas import lemmas
from transflow.languages.lv.morphology.nouns import is_second_without_i, is_sixth, noun
from transflow.languages.lv.morphology.persons import is_persons_name, persons_cells

PREPOSITIONS = frozenset("par ar bez pret no uz pie pēc līdz starp zem virs caur pa kopš ārpus".split())
JOINERS = frozenset("un vai".split())
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
    if is_persons_name(words):
        for case, parts in persons_cells(words):
            yield ("s", case), parts + fixed_tail
        if not words[0].core.endswith("a") or head.core not in nouns():
            return
        modifiers = [replace(word, inflects=False) for word in modifiers]
    paradigms = head_paradigms(head, is_alone=len(words) == 1)
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
    """The head in each cell after its modifiers."""
    frozen_only = all(not agreeing for _, agreeing in choices)
    fixed = list(product(*(frozen for frozen, _ in choices)))
    for cell, heads in paradigm.cells.items():
        if not frozen_only:
            options = [frozen + _agreement(agreeing, paradigm, cell) for frozen, agreeing in choices]
            fixed = list(product(*options))
        for form in heads:
            if cell != ("s", "voc") or _may_be_called(form, head):
                last = (head.with_core(form), *tail)
                for before in fixed:
                    yield cell, before + last


def _may_be_called(vocative: str, head: Word) -> bool:
    """Whether a vocative counts: one without ending does only for proper nouns, since "sport" would be found in
    English."""
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
    if stem is None or _is_genitive(word):
        return frozen, None
    return (() if _is_surely_adjective(word) else frozen), agreeing_forms(word.core, stem)


def _is_genitive(word: Word) -> bool:
    """Whether what ends as an adjective of the feminine is the genitive of a noun: „klimata”, „Stradiņa”."""
    if not word.core.endswith(("a", "as")):
        return False
    if _is_of(adjectives(), word.core):
        return False
    # „ilgtermiņa” is in the lexicon as it stands.
    is_listed = word.core in adjectives() or _is_of(nouns(), word.core)
    return is_listed or word.core.endswith("uma") or word.written[:1].isupper()


def _is_surely_adjective(word: Word) -> bool:
    """Whether the word before a head can be no genitive: „ārējā”, „noziedzīgs”, „sociāla”."""
    core = word.core
    if core.endswith(CERTAIN_ENDINGS) or (core.endswith(("s", "š")) and word.written[:1].islower()):
        return True
    return core.endswith(("a", "as")) and _is_of(adjectives(), core) and not _is_of(nouns(), core)


def _is_of(dictionary: frozenset[str], form: str) -> bool:
    """Whether the word may be a form of one there; a genitive that stands there itself, „dzelzceļa”, is none."""
    return not dictionary.isdisjoint(lemmas(form) - {form})


def _stays(word: Word) -> bool:
    """Whether it is certainly no adjective: an abbreviation, "un", "valsts", "Eiropas", a word in quotes."""
    return (
        word.inflects is False
        or word.is_fixed_by_capitals
        or word.core in JOINERS
        or is_sixth(word.core)
        or is_second_without_i(word.core)
        or bool(word.before or word.after)
        or (word.written[:1].isupper() and word.core.endswith("as"))
    )


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
    paradigms = head_paradigms(head, is_alone=len(starred) == 1)
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
    agreeing = agreeing_forms(word.core, stem)[gender, *cell] if stem else ()
    if agreeing and word.core.endswith(CERTAIN_ENDINGS):
        return tuple(word.with_core(each) for each in agreeing)
    apposed = [form for each in noun(word.core) for form in each.cells.get(cell, ())]
    return tuple(dict.fromkeys(word.with_core(each) for each in (*agreeing, *apposed)))
