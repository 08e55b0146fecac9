"""Markup that goes with its words into a new text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import accumulate

from transflow.formats._reading.markup import Markup
from transflow.formats._writing.marking import Notation
from transflow.formats._writing.words import word_before, words_around
from transflow.frozen import Frozen, replace
from transflow.model import Block, Mark
from transflow.text.diff import Replacement, by_words, replacements

LEAST_KEPT = 0.5  # of the letters of a link, say, into which a change reaches: with fewer, its words are gone
SCHEME = re.compile(r"(?:https?://|mailto:|tel:)?(?:www\.)?", re.IGNORECASE)
SHORTEST_ADDRESS = 6  # letters; a shorter one may stand anywhere by chance
Extent = tuple[int, int]


@lru_cache(maxsize=16)  # what makes patches asks first, what places markup asks again
def changes(old: str, new: str) -> Sequence[Replacement]:
    """What makes `new` of `old`, word by word where as many came as went."""
    return tuple(by_words(replacements(old, new), old))


def occurrences(words: str, text: str) -> Iterator[Extent]:
    """Where words stand in a text, none of them a part of another."""
    at = text.find(words)
    while words and at >= 0:
        end = at + len(words)
        if not any(each.isalnum() or each == "_" for each in (text[at - 1 : at], text[end : end + 1])):
            yield at, end
        at = text.find(words, at + 1)


class Course(Frozen, dict=True):
    """What becomes of the stretches of an old text in a new one."""

    old: str
    new: str

    @property
    def changes(self) -> Sequence[Replacement]:
        """What makes the new text of the old one."""
        return changes(self.old, self.new)

    @cached_property
    def _bounds(self) -> tuple[list[int], list[int], list[int]]:
        """Where each change starts and ends, and how far what stands before it has moved."""
        grown = (len(each.text) - (each.end - each.start) for each in self.changes)
        return (
            [each.start for each in self.changes],
            [each.end for each in self.changes],
            list(accumulate(grown, initial=0)),
        )

    def extent(self, start: int, end: int) -> Extent | None:
        """Where `old[start:end]` stands, with what changed inside and without what changed across its ends; None
        where that leaves nothing, or less than half of it."""
        starts, ends, shifts = self._bounds
        first, last = bisect_right(ends, start), bisect_left(starts, end)
        touching = self.changes[first:last]
        is_cut = bool(touching) and touching[0].start < start
        is_cut_off = bool(touching) and touching[-1].end > end
        lost = sum(min(each.end, end) - max(each.start, start) for each in touching)
        if (is_cut or is_cut_off) and lost > (1 - LEAST_KEPT) * (end - start):
            return None
        begins = ends[first] + shifts[first + 1] if is_cut else start + shifts[first]
        finishes = starts[last - 1] + shifts[last - 1] if is_cut_off else end + shifts[last]
        words = self.new[begins:finishes]
        begins, finishes = begins + len(words) - len(words.lstrip()), begins + len(words.rstrip())
        return (begins, finishes) if begins < finishes else None


def with_markup(block: Block, new: str, markup: Sequence[Markup], content: str, style: Notation) -> str:
    """`new` for the file, in which the markup of `block` goes with its words, or stays around those that came
    in their place; all else is escaped, but for code. Markup around the whole text is kept around the new one, and
    markup without text (a footnote's number) after the word it followed, or else at the end."""
    for each in sorted(markup, key=_from_outside):
        if (each.start, each.end) == (0, len(block.text)) and each.end > each.start:
            ahead, behind = _beside(each, markup, content)
            if (code := _as_code(each, new, style)) is not None:
                return ahead + code + behind
            before, after = _delimiters(each, block, markup, content)
            if before + after:
                inner = with_markup(block, new, _inside(each, markup), content, style)
                return ahead + before + inner + after + behind
    parts, at = [], 0
    for (start, end), each in sorted(_Placing(Course(block.text, new)).placed(markup), key=_by_place):
        is_kept = new[start:end] == block.text[each.start : each.end]
        raw = content[each.opens : each.closes] if is_kept else ""
        parts += [
            style.escape(new[at:start]),
            raw or _around(each, new[start:end], block, markup, content, style),
        ]
        at = end
    return "".join([*parts, style.escape(new[at:])])


def _by_place(placed: tuple[Extent, Markup]) -> tuple[Extent, int]:
    return placed[0], placed[1].opens


def _around(  # noqa: PLR0917  (what `with_markup` takes, of a part of the block)
    each: Markup, words: str, block: Block, markup: Sequence[Markup], content: str, style: Notation
) -> str:
    """Markup around other words than its own."""
    if (code := _as_code(each, words, style)) is not None:
        return code
    inside = _inside(each, markup)
    own = [replace(one, start=one.start - each.start, end=one.end - each.start) for one in inside]
    anchors = [(ours - each.start, theirs) for ours, theirs in block.anchors if each.start < ours < each.end]
    part = replace(
        block,
        text=block.text[each.start : each.end],
        anchors=((0, block.to_content(each.start)), *anchors),
    )
    before, after = each.sides(content)
    return before + with_markup(part, words, own, content, style) + after


def _as_code(each: Markup, words: str, style: Notation) -> str | None:
    """Words as code where nothing in it can be escaped, as in Markdown; None elsewhere."""
    raw = style.write(Mark("code", 0, len(words)), words) if each.kind == "code" else None
    return raw if isinstance(raw, str) else None


@dataclass
class _Placing:
    """Markup that is given its place in a new text, none across another's."""

    course: Course
    taken: list[Extent] = field(default_factory=list)
    standing: dict[str, Iterator[Extent]] = field(default_factory=dict)

    def placed(self, markup: Sequence[Markup]) -> Iterator[tuple[Extent, Markup]]:
        """The outermost markup with its place: first what keeps its words, then what has others."""
        outermost = self._outermost(markup)
        waiting = [each for each in outermost if each.start < each.end]
        for place in (self._as_it_was, self._elsewhere, self._around_others):
            left = []
            for each in waiting:
                extent = place(each)
                if extent is None or not self._is_free(extent):
                    left.append(each)
                else:
                    insort(self.taken, extent)
                    yield extent, each
            waiting = left
        for each in outermost:
            if each.start == each.end:
                at = self._behind_word(each)
                yield (at, at), each

    def _outermost(self, markup: Sequence[Markup]) -> list[Markup]:
        kept: list[Markup] = []
        for each in sorted(markup, key=_from_outside):
            is_free = not kept or each.opens >= kept[-1].closes
            if is_free and (each.start == each.end or self._is_placeable(each)):
                kept.append(each)
        return kept

    def _is_placeable(self, each: Markup) -> bool:
        return self._words(each) in self.course.new or self._around_others(each) is not None

    def _words(self, each: Markup) -> str:
        return self.course.old[each.start : each.end]

    def _as_it_was(self, each: Markup) -> Extent | None:
        """Where the words stand, if nothing has changed in them."""
        extent = self.course.extent(each.start, each.end)
        return extent if extent and self.course.new[slice(*extent)] == self._words(each) else None

    def _elsewhere(self, each: Markup) -> Extent | None:
        """Where the same words stand that nothing else has taken."""
        first, last = words_around(self.course.old, each.start, each.end)
        ahead, behind = each.start - first, last - each.end
        words = self.course.old[first:last]
        if words not in self.standing:
            self.standing[words] = occurrences(words, self.course.new)
        places = ((start + ahead, end - behind) for start, end in self.standing[words])
        return next(filter(self._is_free, places), None)

    def _around_others(self, each: Markup) -> Extent | None:
        """Where other words have come in the place of its own, or the address stands that it leads to."""
        if each.begins < 0 and each.kind != "code":
            return None
        extent = self.course.extent(each.start, each.end) or _address(each, self.course.new)
        is_marked_by_hand = each.begins < 0 and extent and "`" in self.course.new[slice(*extent)]
        return None if is_marked_by_hand and "`" not in self._words(each) else extent

    def _is_free(self, extent: Extent) -> bool:
        at = bisect_left(self.taken, extent)
        before, behind = self.taken[max(0, at - 1) : at], self.taken[at : at + 1]
        return all(other[1] <= extent[0] for other in before) and all(
            extent[1] <= other[0] for other in behind
        )

    def _behind_word(self, each: Markup) -> int:
        """Where markup without words goes: after the word before it, or at the head, or else at the end."""
        start, end = word_before(self.course.old, each.start)
        word = self.course.old[start:end]
        if not word:
            return 0
        extent = self.course.extent(start, end)
        if extent is None or self.course.new[slice(*extent)] != word:
            extent = next(occurrences(word, self.course.new), (0, len(self.course.new)))
        at = bisect_right(self.taken, (extent[1], extent[1])) - 1
        return max(extent[1], self.taken[at][1]) if at >= 0 and self.taken[at][0] < extent[1] else extent[1]


def _address(each: Markup, new: str) -> Extent | None:
    """Where a text names the address of a link."""
    named = SCHEME.sub("", each.value, count=1).rstrip("/") if each.kind == "link" else ""
    at = new.find(named) if len(named) >= SHORTEST_ADDRESS else -1
    return (at, at + len(named)) if at >= 0 else None


def _delimiters(whole: Markup, block: Block, markup: Sequence[Markup], content: str) -> tuple[str, str]:
    if whole.begins >= 0:
        return whole.sides(content)
    within = sorted(_inside(whole, markup), key=_from_outside)
    inner = [each for each in within if (each.start, each.end) == (whole.start, whole.end)]
    if inner:
        return content[whole.opens : inner[0].opens], content[inner[0].closes : whole.closes]
    begins, ends = block.to_content(0), block.to_content(len(block.text) - 1) + 1
    if content[begins:ends] != block.text:
        return "", ""
    return content[whole.opens : begins], content[ends : whole.closes]


def _beside(whole: Markup, markup: Sequence[Markup], content: str) -> tuple[str, str]:
    """What stands without words before markup around the whole text, and after it: pictures, a footnote's number."""
    sides: tuple[list[Markup], list[Markup]] = [], []
    for each in sorted((each for each in markup if each.start == each.end), key=_from_outside):
        is_behind = each.opens >= whole.closes
        side = sides[is_behind]
        if (is_behind or each.closes <= whole.opens) and not (side and each.opens < side[-1].closes):
            side.append(each)
    ahead, behind = ("".join(content[each.opens : each.closes] for each in side) for side in sides)
    return ahead, behind


def _from_outside(markup: Markup) -> tuple[int, int]:
    return markup.opens, -markup.closes


def _inside(whole: Markup, markup: Sequence[Markup]) -> list[Markup]:
    return [
        each
        for each in markup
        if each is not whole and whole.opens <= each.opens and each.closes <= whole.closes
    ]
