"""What tells one document from another, in terms that hold in both languages: values, names, terms, addresses,
and words by their renderings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from zlib import crc32

import numpy as np

from transflow.align.words.cognates import plain, skeleton_of
from transflow.align.words.vocabulary import Floats, Integers
from transflow.frozen import Frozen
from transflow.languages import are_latvian_and_english, base, language, languages
from transflow.languages.english_stems import english_stem
from transflow.languages.lexicon import english_of
from transflow.model import Document
from transflow.text.facts import Date, Email, LegalReference, Link, Phone, TimeOfDay, Value
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS
from transflow.text.tokens import word_texts

ISO_DATE = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
LEAST_NAME = 3  # consonants
START = 5  # letters that loan words share
LOOKS_ALIKE = 0.5
MOST_OFTEN = 4.0


class Sketch(Frozen):
    """A document as numbered features, ascending, and how strongly each is in it. An odd number is a fact:
    what a translation must keep."""

    features: Integers
    strengths: Floats


def sketch(document: Document, other_language: str) -> Sketch:
    """The features of a document whose counterpart is in `other_language`; its mentions count where it has
    been annotated."""
    text = "\n".join(block.text for block in document.blocks)
    facts = Counter(_facts(document))
    found = {_number(name, is_fact=True): float(count) for name, count in facts.items()}
    for name, strength in _words(document, text, other_language).items():
        found[_number(name, is_fact=False)] = strength
    features = np.array(sorted(found), dtype=np.int64)
    strengths = np.array([found[each] for each in features.tolist()], dtype=np.float64)
    return Sketch(features, np.sqrt(np.minimum(strengths, MOST_OFTEN)))


def _number(name: str, *, is_fact: bool) -> int:
    """The number of a feature, which every run and process gives it alike."""
    return crc32(name.encode("utf-8", "surrogatepass")) << 1 | is_fact


def _facts(document: Document) -> Iterator[str]:
    facts_in = language(document.language).facts
    for block in document.blocks:
        for fact in facts_in(block.text):
            yield from _names_of(fact.value)
    for value in document.metadata.values():
        for year, month, day in ISO_DATE.findall(value):
            yield from _names_of(Date(int(year), int(month), int(day)))
    for block in document.blocks:
        for mark in block.marks:
            if mark.kind in ("link", "image"):
                yield "@" + mark.value.rstrip("/").rpartition("/")[2].casefold()


def _names_of(value: Value) -> Iterator[str]:
    """A value in words that do not depend on how a language writes it, the most telling ones and plain
    figures."""
    match value:
        case Date(year, month, day):
            if month and day:
                yield f"{month}/{day}"
            if year and month:
                yield f"{year}/{month}/{day or ''}"
            yield from (str(each) for each in (year, day) if each)
        case TimeOfDay(hour, minute):
            yield f"{hour}:{minute:02}"
        case Phone(digits):
            yield digits
        case Email(address) | Link(address):
            yield "@" + address.casefold().rstrip("/").rpartition("/")[2]
        case LegalReference(_, number):
            yield number
        case _:
            amount = getattr(value, "amount", None)
            yield str(getattr(value, "rank", "")) if amount is None else f"{amount.normalize():f}"


def _words(document: Document, text: str, other_language: str) -> dict[str, float]:
    tag = base(document.language)
    lexicon = tag if are_latvian_and_english(tag, other_language) else ""
    skeleton = skeleton_of(tag)
    found: dict[str, float] = {}
    for written, count in Counter(word_texts(text)).items():
        if written[0].isdigit():
            continue
        for name, strength in _named(written, lexicon, skeleton(_bare(written))):
            found[name] = found.get(name, 0.0) + count * strength
    for name, count in Counter(_concepts(document)).items():
        found[name] = float(count)
    return found


@lru_cache(maxsize=1)
def _small() -> frozenset[str]:
    """The commonest words of all languages."""
    return frozenset(word for each in languages.values() for word in each.commonest)


@lru_cache(maxsize=WORDS)
def _bare(word: str) -> str:
    return plain(matching_form(word))


@lru_cache(maxsize=WORDS)
def _named(written: str, lexicon: str, skeleton: str) -> tuple[tuple[str, float], ...]:
    """The features of one word: its sound where it is a name, its renderings in English, how it begins."""
    word, bare = matching_form(written), _bare(written)
    if len(word) < 3 or word[0].isdigit() or word in _small():
        return ()
    names = list(_renderings(word, lexicon))
    if written[0].isupper() and len(skeleton) >= LEAST_NAME:
        names.append(("~" + skeleton, 1.0))
    if len(bare) > 3:
        names.append(("=" + bare[:START], LOOKS_ALIKE if lexicon else 1.0))
    return tuple(names)


def _renderings(word: str, lexicon: str) -> Iterable[tuple[str, float]]:
    if lexicon == "lv":
        return english_of(word)
    return ((english_stem(word), 1.0),) if lexicon == "en" else ()


def _concepts(document: Document) -> Iterator[str]:
    own = base(document.language)
    for mention in document.mentions:
        if mention.designation.language == own:
            yield f"§{mention.concept.origin or mention.concept.designations[0].text}"
