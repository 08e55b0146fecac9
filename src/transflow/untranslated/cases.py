"""What of the target is still in the source's language: whole blocks, whole sentences, single words.

One thing is reported once: a text equal to the source is neither "nearly the same", nor in the wrong
language, nor full of left-over words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from transflow.frozen import Frozen, replace
from transflow.languages.detect import language_of
from transflow.model import Bitext, Mention, Spot
from transflow.text.brackets import is_bracketed_word, opening_before
from transflow.text.normalise import matching_form, normal
from transflow.text.remembered import kept
from transflow.text.spans import Spans, is_covered
from transflow.text.tokens import word_texts
from transflow.untranslated.kept_names import is_kept_name, names_registered, without_companies
from transflow.untranslated.labels import is_publisher_label
from transflow.untranslated.left_over import is_between_words, left_over
from transflow.untranslated.letterheads import letterhead_in_both
from transflow.untranslated.reading import unit_of
from transflow.untranslated.runs import Counterpart, Run
from transflow.untranslated.short_forms import short_forms
from transflow.untranslated.units import Unit, free_words, is_foreign, is_translatable, weigh

Kind = Literal["same", "near", "wrong", "leftover"]
LEAST_WRONG_LETTERS = 40
LEAST_WRONG_SHARE = 0.3
LEAST_SHARED = 0.8
LEAST_KEPT = 3


class Case(Frozen):
    """A stretch of the target in the source's language."""

    kind: Kind
    text: str
    spot: Spot
    related: Spot | None = None
    is_certain: bool = True
    mention: Mention | None = None


def cases(bitext: Bitext, kind: Kind) -> Iterator[Case]:
    """The cases of one kind, by place."""
    return (case for case in _all_cases(bitext) if case.kind == kind)


@kept
def _all_cases(bitext: Bitext) -> tuple[Case, ...]:
    return tuple(_cases(bitext))


def _cases(bitext: Bitext) -> Iterator[Case]:
    if bitext.target.is_missing or bitext.source.language == bitext.target.language:
        return
    letterhead = letterhead_in_both(bitext)
    for index, block in enumerate(bitext.target.blocks):
        if index in letterhead:
            continue
        if any(map(str.isalpha, block.text)) and not is_publisher_label(bitext, index):
            yield from _in_block(bitext, unit_of(bitext.target, index, 0, len(block.text)))


@kept
def _originals(bitext: Bitext) -> dict[str, list[Spot]]:
    """Where each block and each sentence of the source stands, by its normal form."""
    found: dict[str, list[Spot]] = {}
    for at, block in enumerate(bitext.source.blocks):
        found.setdefault(normal(block.text), []).append(Spot("source", at))
    for each in bitext.source.segments:
        spot = Spot("source", each.block, each.start, each.end)
        found.setdefault(normal(each.text), []).append(spot)
    return found


def _original(bitext: Bitext, unit: Unit) -> Spot | None:
    """Where the source has the text of a unit: in its counterpart, if it is there."""
    found = _originals(bitext).get(normal(unit.text))
    if not found:
        return None
    counterpart = bitext.bead_of_block["target", unit.block].source
    return next((each for each in found if each.block in counterpart), found[0])


def _in_block(bitext: Bitext, unit: Unit) -> Iterator[Case]:
    """What is untranslated in a block, given as a unit: all of it, or sentences of it, or words in these."""
    text = bitext.source_of_block.get(unit.block, "")
    if (0, len(unit.text)) in names_registered(bitext, unit, text) or is_kept_name(bitext, unit):
        return
    unit = without_companies(bitext, unit)
    if whole := _whole(bitext, unit, text):
        yield whole
        return
    counterpart = Counterpart(text, bitext.target.language, bitext.source.language)
    is_alone = len(bitext.target.segments_of_block.get(unit.block, ())) < 2
    for sentence in _sentences(bitext, unit):
        case = None if is_alone else _whole(bitext, sentence, "")
        if case:
            yield case
        elif normal(sentence.text) not in _originals(bitext):  # what both have is theirs by right
            yield from _left_over(bitext, sentence, counterpart)


def _sentences(bitext: Bitext, unit: Unit) -> Iterator[Unit]:
    """The sentences of a block, but for those that may be in any language; the block itself where it is one."""
    whole, spared = (0, len(unit.text)), Spans(unit.spared)
    segments = bitext.target.segments_of_block.get(unit.block, ())
    for span in [(each.start, each.end) for each in segments] or [whole]:
        if not spared.hold(*span):
            is_all = span == whole
            yield unit if is_all else without_companies(bitext, unit_of(bitext.target, unit.block, *span))


def _whole(bitext: Bitext, unit: Unit, counterpart: str) -> Case | None:
    """A unit that is as a whole the source's text, nearly that of its counterpart, or in the source's language."""
    other, own = bitext.languages
    original = _original(bitext, unit)
    if not original and counterpart and normal(counterpart) == normal(unit.text):  # paragraphs run together
        original = Spot("source", bitext.bead_of_block["target", unit.block].source[0])
    if original and is_translatable(unit, own, other):
        return Case("same", unit.text, unit.spot(), original)
    if named := names_registered(bitext, unit, counterpart):
        unit = replace(unit, spared=[*unit.spared, *named])
    sure, small = weigh(unit, own, other)
    if (
        sure + small >= 2
        and _is_near(unit.text, counterpart)
        and not is_foreign(unit, counterpart, own, other)
    ):
        return Case("near", unit.text, unit.spot())
    is_dense = sure >= 1 and small >= 1 and sure + small >= LEAST_WRONG_SHARE * len(free_words(unit))
    if is_dense and _is_in(unit.text, other, own):
        return Case("wrong", unit.text, unit.spot())
    return None


def _is_in(text: str, tag: str, other: str) -> bool:
    """Whether a text that is not short is in the language `tag` and not in the other one."""
    is_long = sum(map(str.isalpha, text)) >= LEAST_WRONG_LETTERS
    return is_long and language_of(text, (other, tag)) == tag


def _is_near(text: str, counterpart: str) -> bool:
    """Whether the two share nearly all of their words, and have several."""
    mine, theirs = Counter(_plain_words(text)), Counter(_plain_words(counterpart))
    most = max(mine.total(), theirs.total())
    return most >= 4 and (mine & theirs).total() > LEAST_SHARED * most


def _plain_words(text: str) -> list[str]:
    return [matching_form(word) for word in word_texts(text) if word.isalpha()]


def _left_over(bitext: Bitext, unit: Unit, counterpart: Counterpart) -> Iterator[Case]:
    """The terms, the abbreviations and the other words of a unit that are left over."""
    found = left_over(unit.text, counterpart, unit.spared)
    taken: set[Run] = set()
    for mention in unit.mentions:
        beside = _touching(found, mention.start - unit.start, mention.end - unit.start)
        taken.update(beside)
        yield _of_term(unit, mention, beside)
    for start, end in short_forms(unit.text, counterpart.text, counterpart.other):
        if not is_covered(start, end, unit.spared):
            yield Case("leftover", unit.text[start:end], unit.spot(start, end), None, is_certain=False)
    cases = (_of_run(bitext, unit, run, counterpart) for run in found if run not in taken)
    yield from filter(None, cases)


def _of_term(unit: Unit, mention: Mention, beside: list[Run]) -> Case:
    """A term that is left over, with the words of its language that touch it."""
    start, end = mention.start - unit.start, mention.end - unit.start
    first = min([start, *(each.start for each in beside)])
    last = max([end, *(each.end for each in beside)])
    is_certain = bool(mention.concept.source) or any(each.is_certain for each in beside)
    return Case("leftover", unit.text[first:last], unit.spot(first, last), None, is_certain, mention)


def _of_run(bitext: Bitext, unit: Unit, run: Run, counterpart: Counterpart) -> Case | None:
    """Words that are left over; a single one that says little, or that is an expert's term or a gloss, is not."""
    if not (
        run.is_certain
        or run.is_likely
        or is_between_words(unit.text, run, counterpart.own, counterpart.other)
    ):
        return None
    text = unit.text[run.start : run.end]
    if not run.is_certain and text in _kept_words(bitext):
        return None
    is_in_brackets = opening_before(unit.text, run.start) > 0 and ")" not in text  # and no brackets hold all
    is_aside = counterpart.other == "en" and is_in_brackets
    if is_aside and is_bracketed_word(unit.text, run.start, run.end):
        return None
    is_certain = run.is_certain and not is_aside
    return Case("leftover", text, unit.spot(run.start, run.end), None, is_certain)


def _touching(found: list[Run], start: int, end: int) -> list[Run]:
    """Those of the runs, which ascend, that have a part of the stretch."""
    first = bisect_right(found, start, key=lambda each: each.end)
    return found[first : bisect_left(found, end, key=lambda each: each.start)]


@kept
def _kept_words(bitext: Bitext) -> frozenset[str]:
    """Words that both texts use in the same form, three times or more: a term of experts."""
    in_source, in_target = (
        Counter(word.lower() for block in document.blocks for word in word_texts(block.text))
        for document in (bitext.source, bitext.target)
    )
    return frozenset(word for word, count in in_target.items() if min(count, in_source[word]) >= LEAST_KEPT)
