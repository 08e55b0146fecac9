"""What one text says of an office and its translation does not: that it is a deputy's, a former or an acting one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from transflow.checks._linked import read
from transflow.checks._sentences import is_sure
from transflow.languages import table
from transflow.languages.tables.offices import Offices, Saying
from transflow.model import Bitext, Message, Remark
from transflow.terms.names.found import find_names
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

LONGEST_BEFORE = 20  # characters
LONGEST_OFFICE = 40
CLAUSE_END = LazyPattern(rf"[.!?;:]|,\s(?!{CAPITAL})")


class Telling(NamedTuple):
    """One thing that may be said of an office, and what is said where the target has lost it, or added it; whether that
    is asked only where both texts name the office."""

    of: Callable[[Offices], Saying]
    lost: Callable[[str], Message]
    added: Callable[[str], Message]
    is_of_both: bool = False


def said_by_one(bitext: Bitext, tellings: Sequence[Telling]) -> Iterator[Remark]:
    """A remark for each side of a sure pair of paragraphs that alone says one of these."""
    tags = bitext.languages
    ours, theirs = (table(Offices, tag) for tag in tags)
    told = [
        each
        for each in tellings
        if each.of(ours).sign in bitext.source.text or each.of(theirs).sign in bitext.target.text
    ]
    for bead, source, target in bitext.passages() if told and not bitext.target.is_missing else ():
        for each in told if is_sure(bead) else ():
            here, there = each.of(ours), each.of(theirs)
            texts = source.text, target.text
            if (found := _said_alone(texts, tags, here, there)) and _is_asked(each, found, texts, tags):
                spot = source.spot(*found.span(1))
                yield Remark(each.lost(found[1]), target.spot(), related=spot, value=found[1])
            texts, turned = texts[::-1], tags[::-1]
            if (found := _said_alone(texts, turned, there, here)) and _is_asked(each, found, texts, turned):
                spot = target.spot(*found.span(1))
                yield Remark(each.added(found[1]), spot, related=source.spot(), value=found[1])


def _said_alone(
    texts: tuple[str, str], tags: tuple[str, str], saying: Saying, theirs: Saying
) -> re.Match[str] | None:
    """Where the first text says it, if nothing in the other may, nor a pronoun means whom it speaks of again."""
    (text, other), (tag, _) = texts, tags
    found = saying.words.search(text) if saying.sign in text else None
    if found is None or theirs.answers.search(other):
        return None
    is_again = saying.again.search(text, max(0, found.start() - LONGEST_BEFORE), found.start())
    may_be_pronoun = is_again and theirs.pronouns.search(other) and not _is_named(text, found.end(), tag)
    return None if may_be_pronoun else found


def _is_named(text: str, end: int, tag: str) -> bool:
    """Whether the name of the holder stands after an office: „Vietniece Anna Liepa”."""
    behind = text[end : end + LONGEST_OFFICE]
    return any(not CLAUSE_END.search(behind[: each.start]) for each in find_names(behind, tag))


def _is_asked(telling: Telling, found: re.Match[str], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether a name stands after the office, or the other text names it, if that is needed: the last word of what was
    found is that of the office, or the one before. It may leave out whom somebody told."""
    if not telling.is_of_both or _is_named(texts[0], found.end(), tags[0]):
        return True
    ours, theirs = (read(each, tag) for each, tag in zip(texts, tags, strict=True))
    end = found.end() if found.end() > found.end(1) else found.start()
    before = [stems for token, stems in zip(ours.tokens, ours.stems, strict=True) if token.start < end]
    are_known = any(theirs.stems) and before and before[-1]
    return not are_known or any(before[-1] & each for each in theirs.stems)
