"""What became of each block between two versions of a document."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from typing import Literal

from transflow.frozen import Frozen
from transflow.languages import language
from transflow.model import Document, Side, Staleness
from transflow.text.alike import Alike, Form, bare

Change = Literal["none", "cosmetic", "wording", "facts"]
Origins = dict[int, tuple[int, ...]]  # the old blocks that new ones come from

ALIKE = 0.5  # of two texts, to be versions of one
NEARLY_ALL = 0.9  # of the words of a part, to stand in the whole


class Descent(Frozen):
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


def _values(text: str, tag: str) -> list[str]:
    return sorted(repr(fact.value) for fact in language(tag).facts(text) if fact.is_demanded)


def _origins(old: Sequence[str], new: Sequence[str]) -> Origins:
    """The old blocks that each new block comes from, if any: equal ones first, then those most alike, then the parts
    of what was cut or joined."""
    before, after = [bare(text) for text in old], [bare(text) for text in new]
    found = dict(_equal(before, after))
    _pair_most_alike(before, after, found)
    _find_joined(before, after, found)
    _find_cut(before, after, found)
    return {block: tuple(sorted(sources)) for block, sources in sorted(found.items())}


def _equal(before: Sequence[Form], after: Sequence[Form]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Blocks with the same words: those in place first, then those that moved."""
    from rapidfuzz.distance import LCSseq

    kept: set[int] = set()
    placed: set[int] = set()
    for at in LCSseq.opcodes(before, after).as_matching_blocks():
        for step in range(at.size):
            kept.add(at.a + step)
            placed.add(at.b + step)
            yield at.b + step, (at.a + step,)
    free: dict[Form, list[int]] = {}
    for block, words in enumerate(before):
        if block not in kept:
            free.setdefault(words, []).append(block)
    for block, words in enumerate(after):
        if block not in placed and free.get(words):
            yield block, (free[words].pop(0),)


def _pair_most_alike(before: Sequence[Form], after: Sequence[Form], found: Origins) -> None:
    """Adds pairs of blocks that share most of their words, the most alike first."""
    gone = _gone(before, found)
    former = Alike([before[source] for source in gone], ALIKE)
    scored = [
        (-likeness, abs(gone[at] - block), block, gone[at])
        for block, words in enumerate(after)
        if block not in found
        for at, likeness in former.near(words)
    ]
    taken: set[int] = set()
    for _, _, block, source in sorted(scored):
        if block not in found and source not in taken:
            found[block] = (source,)
            taken.add(source)


def _gone(before: Sequence[Form], found: Origins) -> list[int]:
    used = {source for sources in found.values() for source in sources}
    return [block for block in range(len(before)) if block not in used]


def _find_joined(before: Sequence[Form], after: Sequence[Form], found: Origins) -> None:
    """Adds to a pair the old block that was joined to its own, with nothing between them but what has gone."""
    holder = {source: block for block, sources in found.items() for source in sources}
    held = sorted(holder)
    for source in _gone(before, found):
        at = bisect(held, source)
        for block in sorted({holder[near] for near in held[max(0, at - 1) : at + 1]}):
            if _is_only_in(after[block], _of(before, found[block]), before[source]):
                found[block] = (*found[block], source)
                holder[source] = block
                held.insert(at, source)
                break


def _find_cut(before: Sequence[Form], after: Sequence[Form], found: Origins) -> None:
    """Adds to a new block the old ones of the block beside it from which it was cut."""
    for block in (each for each in range(len(after)) if each not in found):
        for neighbour in (block - 1, block + 1):
            sources = found.get(neighbour, ())
            if sources and _is_only_in(_of(before, sources), after[neighbour], after[block]):
                found[block] = sources
                break


def _of(before: Sequence[Form], sources: tuple[int, ...]) -> Form:
    return tuple(word for source in sources for word in before[source])


def _is_only_in(whole: Form, other: Form, part: Form) -> bool:
    """Whether one of two versions of a text has a part that the other lacks."""
    return _covers(whole, part) and not _covers(other, part)


def _covers(whole: Form, part: Form) -> bool:
    """Whether nearly all words of `part` stand in `whole`, in order, and others with them."""
    from rapidfuzz.distance import LCSseq

    return 0 < len(part) < len(whole) and LCSseq.similarity(whole, part) >= NEARLY_ALL * len(part)
