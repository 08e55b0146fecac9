"""What became of each block between two versions of a document."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from transflow.languages import language
from transflow.model import Document, Side, Staleness
from transflow.text.normalise import matching_form

Change = Literal["none", "cosmetic", "wording", "facts"]

ALIKE = 0.5
STRETCHED = 0.9
WORD_OR_SIGN = re.compile(r"\w+|[%€$£§+]|(?<!\w)[-−](?=\d)")


@dataclass(frozen=True, slots=True)
class Descent:
    """A block of the new version and the old blocks it came from; none where it is new."""

    block: int
    old: tuple[int, ...]
    old_text: str
    change: Change


def changes(old: Document, new: Document, side: Side = "source") -> tuple[Staleness, ...]:
    """The blocks of `new` that came from blocks of `old` and differ from them."""
    return tuple(
        Staleness(side, each.block, each.old_text, each.change)
        for each in changed_blocks(old, new)
        if each.old and each.change != "none"
    )


def changed_blocks(old: Document, new: Document) -> tuple[Descent, ...]:
    """Where each block of `new` came from, in order: kept, moved, edited, cut in two, joined, or new."""
    origins = _origins([block.text for block in old.blocks], [block.text for block in new.blocks])
    siblings: dict[tuple[int, ...], list[int]] = {}
    for block, sources in origins.items():
        siblings.setdefault(sources, []).append(block)
    return tuple(
        _descent(old, new, block, origins.get(block, ()), siblings) for block in range(len(new.blocks))
    )


def _descent(
    old: Document,
    new: Document,
    block: int,
    sources: tuple[int, ...],
    siblings: dict[tuple[int, ...], list[int]],
) -> Descent:
    old_text = "\n".join(old.blocks[each].text for each in sources)
    together = "\n".join(new.blocks[each].text for each in siblings[sources]) if sources else ""
    return Descent(block, sources, old_text, change_between(old_text, together, new.language))


def change_between(old: str, new: str, tag: str) -> Change:
    """How far `new` is from `old`: the same, other only in spacing, punctuation or typography, in its
    wording, or in the facts it states."""
    if old == new:
        return "none"
    if bare(old) == bare(new):
        return "cosmetic"
    return "facts" if _values(old, tag) != _values(new, tag) else "wording"


def bare(text: str) -> tuple[str, ...]:
    """The words and figures of a text, without what is only punctuation, spacing or typography."""
    return tuple(WORD_OR_SIGN.findall(matching_form(unicodedata.normalize("NFKC", text))))


def _values(text: str, tag: str) -> list[str]:
    return sorted(repr(fact.value) for fact in language(tag).facts(text) if fact.is_demanded)


def _origins(old: Sequence[str], new: Sequence[str]) -> dict[int, tuple[int, ...]]:
    """The old blocks behind each new block that has any: equal ones first, then the likest, then the parts
    of what was cut or joined."""
    before, after = [bare(text) for text in old], [bare(text) for text in new]
    found = dict(_equal(before, after))
    _pair_likest(before, after, found)
    _find_parts(before, after, found)
    return {block: tuple(sorted(sources)) for block, sources in sorted(found.items())}


Bare = tuple[str, ...]
Origins = dict[int, tuple[int, ...]]


def _equal(before: Sequence[Bare], after: Sequence[Bare]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Blocks with the same words: those in place first, then those that moved."""
    kept: set[int] = set()
    placed: set[int] = set()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for at in matcher.get_matching_blocks():
        for step in range(at.size):
            kept.add(at.a + step)
            placed.add(at.b + step)
            yield at.b + step, (at.a + step,)
    free: dict[Bare, list[int]] = {}
    for block, words in enumerate(before):
        if block not in kept:
            free.setdefault(words, []).append(block)
    for block, words in enumerate(after):
        if block not in placed and free.get(words):
            yield block, (free[words].pop(0),)


def _pair_likest(before: Sequence[Bare], after: Sequence[Bare], found: Origins) -> None:
    """Adds pairs of blocks that share most of their words, the likest first."""
    gone = _gone(before, found)
    scored = []
    matcher = SequenceMatcher(autojunk=False)
    for block in (each for each in range(len(after)) if each not in found):
        matcher.set_seq2(after[block])  # what it prepares of a text serves all that are compared with it
        for source in gone:
            matcher.set_seq1(before[source])
            likeness = _likeness(matcher)
            if likeness >= ALIKE:
                scored.append((-likeness, abs(source - block), block, source))
    taken: set[int] = set()
    for _, _, block, source in sorted(scored):
        if block not in found and source not in taken:
            found[block] = (source,)
            taken.add(source)


def _gone(before: Sequence[Bare], found: Origins) -> list[int]:
    used = {source for sources in found.values() for source in sources}
    return [block for block in range(len(before)) if block not in used]


def _likeness(matcher: SequenceMatcher[str]) -> float:
    """The share of words that two texts have in common; 0 where it is certainly too small."""
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    return matcher.ratio()


def _find_parts(before: Sequence[Bare], after: Sequence[Bare], found: Origins) -> None:
    """Adds to a pair the old block that was joined to it, and to a new block the old one it was cut from:
    parts beside the pair that lie whole inside the other side."""
    for source in _gone(before, found):
        for block in sorted(found):
            near = min(abs(source - each) for each in found[block]) <= len(found[block])
            if (
                near
                and _covers(after[block], before[source])
                and not _covers(_of(before, found[block]), before[source])
            ):
                found[block] = (*found[block], source)
                break
    for block in (each for each in range(len(after)) if each not in found):
        for neighbour in (block - 1, block + 1):
            sources = found.get(neighbour, ())
            if (
                sources
                and _covers(_of(before, sources), after[block])
                and not _covers(after[neighbour], after[block])
            ):
                found[block] = sources
                break


def _of(before: Sequence[Bare], sources: tuple[int, ...]) -> Bare:
    return tuple(word for source in sources for word in before[source])


def _covers(whole: Bare, part: Bare) -> bool:
    """Whether nearly all words of `part` stand in `whole`, in order."""
    matcher = SequenceMatcher(None, whole, part, autojunk=False)
    shared = sum(each.size for each in matcher.get_matching_blocks())
    return bool(part) and shared >= STRETCHED * len(part) and len(whole) > len(part)
