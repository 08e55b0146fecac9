"""What is known of each language. One folder a language; it registers one `Language`. Any other tag gets
neutral rules."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

from transflow.frozen import Frozen, replace
from transflow.languages.tables import NO_TABLES, Tables
from transflow.model import Bitext, Side
from transflow.registry import Registry
from transflow.text.facts import Fact, Value
from transflow.text.facts.neutral import neutral_facts
from transflow.text.remembered import Remembered
from transflow.text.segmentation import sentence_spans

TABLES = 4096  # more than any two languages have

T = TypeVar("T")
Spans = tuple[tuple[int, int], ...]
Forms = frozenset[tuple[str, ...]]
Paradigm = tuple[tuple[tuple[str, str], tuple[str, ...]], ...]


def _one_form(designation: str) -> Forms:
    return frozenset({tuple(designation.casefold().split())})


class Language(Frozen):
    """The knowledge of one language, as functions and tables; words are asked about in `matching_form`."""

    tag: str
    segments: Callable[[str], Spans]
    """Cuts a text into sentences: half-open spans without outer spaces, covering all but space."""
    facts: Callable[[str], tuple[Fact, ...]] = neutral_facts
    """Finds the values in a text, ascending and disjoint."""
    written: Callable[[Value], str | None] = lambda value: None
    """Puts a value in this language's notation, or gives None."""
    forms: Callable[[str], Forms] = _one_form
    """Expands a designation in termbase markup into every token sequence that it may take."""
    lemmas: Callable[[str], frozenset[str]] = lambda word: frozenset({word})
    """The dictionary forms that an inflected word may belong to."""
    knows: Callable[[str], bool] = lambda word: False
    """Whether a word is certainly one of this language, in any of its forms."""
    stem: Callable[[str], str] = lambda word: word[:6]
    """A key for comparing words of one lemma."""
    skeleton: Callable[[str], str] = lambda word: word
    """A key for comparing transcribed names across languages."""
    glosses: Callable[[str], frozenset[str]] = lambda word: frozenset()
    """The English stems that may render a word: by these the words of two languages are held against each other."""
    renderings: Callable[[str], frozenset[str]] = lambda word: frozenset()
    """The same stems and those that prove little, "use" and "take"."""
    letters: frozenset[str] = frozenset()
    """Those that English lacks."""
    function_words: frozenset[str] = frozenset()
    """The commonest small words."""
    never_last: frozenset[str] = frozenset()
    """Small words that another word follows: with them no line ends but one that was torn."""
    commonest: tuple[str, ...] = ()
    """The commonest words of any kind in running text, in that order."""
    paradigm: Callable[[str], Paradigm] | None = None
    """The forms of a designation by number and case, the usual one first."""
    quotes: tuple[tuple[str, str], ...] = ()
    """The accepted pairs of quotation marks, best first."""
    tables: Tables = NO_TABLES
    """Those of the classes in `languages/tables`, read when first asked for."""


languages: Registry[Language] = Registry("language", "transflow.languages")


@lru_cache(maxsize=256)
def language(tag: str) -> Language:
    """The language of a tag such as "lv" or "en-GB"; neutral rules for one that is not known."""
    if tag in languages:
        return languages[tag]
    base = tag.lower().replace("_", "-").partition("-")[0]
    return languages[base] if base in languages else Language(base, segments=sentence_spans)


def table(kind: type[T], tag: str) -> T:
    """The table of a kind that the language of `tag` gives; a neutral one where it gives none."""
    found: T = _tables[kind, tag]
    return found


def _given_or_neutral(asked: tuple[type[Any], str]) -> Any:
    kind, tag = asked
    found = language(tag).tables(kind)
    return kind() if found is None else found


_tables = Remembered(_given_or_neutral, TABLES)


def all_give(kind: type[T], *tags: str) -> bool:
    """Whether each of these languages gives a table of the kind."""
    return all(language(each).tables(kind) is not None for each in tags)


def every(kind: type[T]) -> list[T]:
    """The tables of a kind of all languages that give one."""
    return [found for each in languages.values() if (found := each.tables(kind)) is not None]


def base(tag: str) -> str:
    """The language of a tag without its region: "en" of "en-GB"."""
    return language(tag).tag


def bases(bitext: Bitext) -> tuple[str, str]:
    """The languages of source and target without their regions."""
    return base(bitext.source.language), base(bitext.target.language)


def without_regions(bitext: Bitext) -> Bitext:
    """The bitext with languages as termbases name them, "en" for "en-GB"."""
    source, target = (
        each if each.language == tag else replace(each, language=tag)
        for each, tag in zip((bitext.source, bitext.target), bases(bitext), strict=True)
    )
    is_same = source is bitext.source and target is bitext.target
    return bitext if is_same else replace(bitext, source=source, target=target)


def are_latvian_and_english(*tags: str) -> bool:
    """Whether these are, in any order, the two languages whose words are listed with what renders them."""
    return {base(each) for each in tags} == {"lv", "en"}


def english_side(bitext: Bitext) -> Side:
    """The side that is in English, of a bitext of Latvian and English."""
    return "target" if is_english_target(bitext) else "source"


def is_english_target(bitext: Bitext) -> bool:
    """Whether the target is in English, of a bitext of Latvian and English."""
    return base(bitext.target.language) == "en"


def has_grammar(tag: str) -> bool:
    """Whether facts in words can be read in the language of `tag`, not only figures."""
    return language(tag).facts is not neutral_facts
