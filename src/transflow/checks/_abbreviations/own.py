"""Abbreviations that a text explains itself, "Slimību profilakses un kontroles centrs (SPKC)", and what its
translation makes of them, "(CDPC)"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from transflow.languages import every
from transflow.languages.designations import plain
from transflow.languages.tables import joined
from transflow.languages.tables.short_forms import ShortForms
from transflow.model import Bitext, Concept, Document, Level, Mention, Message, Remark, Side, Spot
from transflow.terms.claims import is_abbreviation
from transflow.terms.renderings import is_named
from transflow.text.letters import CAPITAL
from transflow.text.remembered import kept
from transflow.text.spans import covering
from transflow.untranslated.shielded import shielded

LONGEST_NAME = 120  # characters
LONGEST_LINK = 3  # letters of "of", „un”, which give no initial
NAME = re.compile(r"[^\W\d_]+")


class Own(NamedTuple):
    """What the target calls an abbreviation of the source, and whether it also introduces that of the source."""

    other: str
    is_also_kept: bool


@lru_cache(maxsize=1)
def introduced() -> re.Pattern[str]:
    """An abbreviation in brackets, `short`, behind what it stands for, in any language."""
    words = joined(each.introducing for each in every(ShortForms))
    short = rf"{CAPITAL}[^\W\d_]*{CAPITAL}[\w-]*"
    return re.compile(rf"\((?<=[\w”\"]\s\()(?:{words})?(?P<short>{short})\)")


def own_abbreviations(bitext: Bitext) -> Mapping[str, Own]:
    """The abbreviations of the source with those of the target, where a bead introduces as many on either side and
    they differ."""
    found: dict[str, list[str]] = defaultdict(list)
    for bead, source, target in bitext.passages():
        in_source = introduced().findall(source.text) if bead.target else []
        in_target = introduced().findall(target.text) if in_source else []
        if len(in_source) == len(in_target):
            for one, other in zip(in_source, in_target, strict=True):
                found[one].append(other)
    if not found:
        return {}
    there = {match for block in bitext.target.blocks for match in introduced().findall(block.text)}
    others = {
        short: [each for each in answers if each != short and each not in found]  # else two changed places
        for short, answers in found.items()
        if short not in there or short in answers
    }
    return {short: Own(answers[0], short in there) for short, answers in others.items() if answers}


def left_by_the_text(bitext: Bitext) -> Iterator[Remark]:
    """A remark for each place of the target where the source's own abbreviation is left; for the first one alone, and
    a warning, where the target introduces both."""
    for ours, own in own_abbreviations(bitext).items():
        left = _left(bitext, ours, own)
        yield from islice(left, 1) if own.is_also_kept else left


def _left(bitext: Bitext, ours: str, own: Own) -> Iterator[Remark]:
    word = re.compile(rf"(?<![\w./-]){re.escape(ours)}(?![\w/]|[-.:]\w)")
    for index, block in enumerate(bitext.target.blocks):
        if ours not in block.text:
            continue
        is_spared = covering(shielded(block.text))
        for match in word.finditer(block.text):
            if not is_spared(*match.span()):
                yield Remark(
                    Message("“{name}” is “{other}” elsewhere in this text.", name=ours, other=own.other),
                    Spot("target", index, *match.span()),
                    level=Level.WARNING if own.is_also_kept else None,
                    value=ours,
                    suggestion=own.other,
                )


def is_spelled_by_another(mention: Mention, bitext: Bitext, side: Side) -> bool:
    """Whether the text gives the letters to a name whose initials they are and that is not the term's: „Pasaules
    Pārtikas programma (PPP)” is no public–private partnership."""
    if not is_abbreviation(mention.designation):
        return False
    name = _names_given(bitext)[side != "source"].get(mention.surface)
    return name is not None and not is_named(mention.concept, bitext.document(side).language, name)


@kept
def _names_given(bitext: Bitext) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The words that stand before each abbreviation where source and target introduce it, if it is made of their
    initials."""
    return _spelled(bitext.source), _spelled(bitext.target)


def _spelled(document: Document) -> Mapping[str, str]:
    given: dict[str, str] = {}
    for block in document.blocks:
        for match in introduced().finditer(block.text):
            name = block.text[max(0, match.start() - LONGEST_NAME) : match.start()]
            if ends_in_words_of(match["short"].casefold(), NAME.findall(name)):
                given.setdefault(match["short"], name)
    return given


def may_be_short_for(mention: Mention, concept: Concept) -> bool:
    """Whether it is an abbreviation of the initials of a name that the concept has in that language: „VARAM” of the
    ministry that had these letters before."""
    if not is_abbreviation(mention.designation):
        return False
    letters, tag = mention.surface.casefold(), mention.designation.language
    return any(ends_in_words_of(letters, NAME.findall(plain(each.text))) for each in concept.names(tag))


def ends_in_words_of(initials: str, names: list[str]) -> bool:
    """Whether the last of the words begin with the letters, small links left out."""
    for word in reversed(names):
        if initials and word[0].casefold() == initials[-1]:
            initials = initials[:-1]
        elif not initials or len(word) > LONGEST_LINK or not word.islower():
            break
    return not initials
