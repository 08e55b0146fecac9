"""Texts that say where their markup stands, written in a file's own notation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import cast

from transflow.formats._reading.markup import Markup
from transflow.formats._writing.splicing import tidy
from transflow.formats._writing.words import standing
from transflow.frozen import Frozen, replace
from transflow.model import Block, Document, Mark, Marked
from transflow.text.patterns import LazyPattern

UNSAFE = LazyPattern(r"[\x00-\x20]*(?:javascript|vbscript|data)\s*:", re.IGNORECASE)
AROUND_WORDS = ("link", "strong", "emphasis", "code")
Text = str | Marked
Written = tuple[str, str] | str | None


class Notation(Frozen):
    """How a file is written: `escape` makes text safe in it; `write` gives what stands around the text of
    a new mark, or in its place, or None where the file cannot have such a mark."""

    escape: Callable[[str], str]
    write: Callable[[Mark, str], Written]


class Placed(Frozen):
    """Markup around `text[start:end]`, or `instead` of it."""

    start: int
    end: int
    before: str = ""
    after: str = ""
    instead: str | None = None


class Own(Frozen):
    """A block as it stands in the file."""

    block: Block
    markup: Sequence[Markup]
    content: str


def words_of(text: Text) -> str:
    """The text without its markup."""
    return text.text if isinstance(text, Marked) else text


def tidied(text: Text, *, is_one_line: bool = False, spaces: str = "") -> Text:
    """A new text as a block can hold it (`tidy`), its marks on the same words; runs of `spaces` are one."""
    words = words_of(text)
    new = tidy(words)
    if is_one_line:
        new = new.replace("\n", " ")
    if spaces:
        new = re.sub(f"[{spaces}]+", " ", new)
    return Marked(new, tuple(_moved(text.marks, words, new))) if isinstance(text, Marked) else new


def _moved(marks: Iterable[Mark], old: str, new: str) -> Iterator[Mark]:
    """The marks on a text from which only spaces and unprintable letters were taken."""
    if old == new:
        yield from marks
        return
    kept, at = [], 0
    for letter in new:
        while old[at] != letter and not (old[at].isspace() and letter.isspace()):
            at += 1
        kept.append(at)
        at += 1
    for mark in marks:
        yield replace(mark, start=bisect_left(kept, mark.start), end=bisect_left(kept, mark.end))


def paragraphs(text: Text) -> list[Text]:
    """The paragraphs of a text, divided by blank lines."""
    if not isinstance(text, Marked):
        return [*text.split("\n\n")]
    found: list[Text] = []
    at = 0
    for part in text.text.split("\n\n"):
        end = at + len(part)
        marks = (
            replace(mark, start=max(mark.start, at) - at, end=min(mark.end, end) - at)
            for mark in text.marks
            if mark.start <= end and mark.end >= at and (mark.start < end or mark.start == mark.end)
        )
        found.append(Marked(part, tuple(each for each in marks if each.start <= each.end)))
        at = end + 2
    return found


def is_as_it_stands(text: Text, block: Block) -> bool:
    """Whether a block has this text, and this markup where it is said; spaces at the ends of its lines, beside
    markup, do not count."""
    if words_of(text) == block.text:
        own = Marked(block.text, block.marks)
    elif words_of(text) == tidy(block.text):
        own = cast("Marked", tidied(Marked(block.text, block.marks)))
    else:
        return False
    return not isinstance(text, Marked) or sorted(text.marks, key=_order) == sorted(own.marks, key=_order)


def changing(texts: Mapping[int, Text], document: Document) -> dict[int, Text]:
    """Those of the texts that a document does not have as they are."""
    return {
        index: text
        for index, text in texts.items()
        if not is_as_it_stands(tidied(text), document.blocks[index])
    }


def _order(mark: Mark) -> tuple[int, int, str, str]:
    return mark.start, -mark.end, mark.kind, mark.value


def with_marks(new: Marked, block: Block, markup: Sequence[Markup], content: str, notation: Notation) -> str:
    """`new` for the file. A mark that the block has already is written as it stands there; markup that no
    mark speaks of follows its words."""
    own = Own(block, markup, content)
    free = list(markup)
    placed = [*_of_marks(new, own, free, notation)]
    placed += _of_others(new, placed, own, free)
    return "".join(_pieces(new.text, placed, notation.escape))


def new_text(text: Text, notation: Notation) -> str:
    """A text that stands nowhere yet, for the file."""
    marked = text if isinstance(text, Marked) else Marked(text)
    return with_marks(marked, Block(""), (), "", notation)


def nested(text: Marked) -> list[Mark]:
    """The marks in order, outer ones first, without spaces at their ends; left out is what crosses another
    mark, a link in a link, and what has no words."""
    kept: list[Mark] = []
    opened: list[Mark] = []
    for mark in sorted(dict.fromkeys(_trimmed(text)), key=_from_outside):
        while opened and opened[-1].end <= mark.start:
            opened.pop()
        crosses = any(mark.end > each.end for each in opened[-1:])
        is_twice = any(mark.kind == each.kind for each in opened)
        if not crosses and not is_twice:
            kept.append(mark)
            opened += [mark] if mark.start < mark.end else []
    return kept


def _from_outside(mark: Mark) -> tuple[int, int, bool]:
    """The order of marks; nothing can be inside code or a picture."""
    return mark.start, -mark.end, mark.kind in ("code", "image")


def _trimmed(text: Marked) -> Iterator[Mark]:
    for mark in text.marks:
        if not 0 <= mark.start <= mark.end <= len(text.text):
            continue
        words = text.text[mark.start : mark.end]
        start = mark.start + len(words) - len(words.lstrip())
        end = max(start, mark.start + len(words.rstrip()))
        if start < end or mark.kind not in AROUND_WORDS:
            yield replace(mark, start=start, end=end)


def _of_marks(new: Marked, own: Own, free: list[Markup], notation: Notation) -> Iterator[Placed]:
    """What the marks speak of, taken from the markup that is free."""
    for mark in nested(new):
        known = _known(new, mark, free, own.block)
        if known is not None:
            free.remove(known)
            is_same = own.block.text[known.start : known.end] == new.text[mark.start : mark.end]
            yield _as_it_stands(mark, known, own.content, is_same=is_same)
        elif mark.kind not in ("link", "image") or not UNSAFE.match(mark.value):
            written = notation.write(mark, new.text[mark.start : mark.end])
            if isinstance(written, str):
                yield Placed(mark.start, mark.end, instead=written)
            elif written:
                yield Placed(mark.start, mark.end, *written)


def _known(new: Marked, mark: Mark, free: Sequence[Markup], block: Block) -> Markup | None:
    """The markup of the block that a mark speaks of, if it can stand around its words."""
    words = new.text[mark.start : mark.end]
    is_in_word = any(letter.isalnum() for letter in (new.text[mark.start - 1 : mark.start], _next(new, mark)))
    alike = [each for each in free if (each.kind, each.value) == (mark.kind, mark.value)]
    same = [each for each in alike if block.text[each.start : each.end] == words]
    fitting = [each for each in alike if each.begins >= 0 and not is_in_word]
    return next(iter(same or fitting), None)


def _next(new: Marked, mark: Mark) -> str:
    return new.text[mark.end : mark.end + 1]


def _as_it_stands(mark: Mark, known: Markup, content: str, *, is_same: bool) -> Placed:
    if known.begins < 0:
        return Placed(mark.start, mark.end, instead=content[known.opens : known.closes])
    return Placed(mark.start, mark.end, *known.sides(content, is_same=is_same))


def _of_others(new: Marked, placed: Sequence[Placed], own: Own, free: Sequence[Markup]) -> Iterator[Placed]:
    """What no mark can speak of (a span, a comment), where its words still stand, and the pictures without words
    of which none does."""
    taken = [(each.start, each.end) for each in placed]
    at = 0
    others = (each for each in free if not each.kind or (each.kind == "image" and each.start == each.end))
    for each in sorted(others, key=lambda each: each.opens):
        found = standing(own.block.text, new.text, each, at)
        if found < 0 and each.start < each.end:
            continue
        start = len(new.text) if found < 0 else found
        extent = start, start + each.end - each.start
        if any(_crosses(extent, other) for other in taken):
            continue
        taken.append(extent)
        at = start
        if each.begins >= 0:
            yield Placed(*extent, *each.sides(own.content, is_same=True))
        elif each.start == each.end:
            yield Placed(*extent, own.content[each.opens : each.closes])


def _crosses(one: tuple[int, int], other: tuple[int, int]) -> bool:
    first, second = sorted((one, other))
    return first[0] < second[0] < first[1] < second[1]


def _pieces(text: str, placed: Iterable[Placed], escape: Callable[[str], str]) -> Iterator[str]:
    opened: list[Placed] = []
    at = 0
    for each in sorted(placed, key=lambda each: (each.start, -each.end)):
        if each.start < at:
            continue  # within something that was written as a whole
        while opened and opened[-1].end <= each.start:
            yield escape(text[at : opened[-1].end]) + opened[-1].after
            at = opened.pop().end
        yield escape(text[at : each.start])
        at = each.start
        if each.instead is not None:
            yield each.instead
            at = each.end
        else:
            yield each.before
            opened.append(each)
    while opened:
        yield escape(text[at : opened[-1].end]) + opened[-1].after
        at = opened.pop().end
    yield escape(text[at:])
