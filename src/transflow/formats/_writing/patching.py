"""Changed words in the place of old ones: entities, line breaks and markup beside them stay as they are written."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from transflow.errors import UnreadableFileError
from transflow.formats._reading.markup import Markup
from transflow.formats._writing.following import changes, occurrences
from transflow.formats._writing.splicing import written
from transflow.model import Block, Document, Mark
from transflow.text.diff import Replacement

ENTITY = re.compile(r"&#?\w{1,40};")
Patch = Mapping[int, str]
"""What is to stand in the places of some blocks, by their number."""


def patched(
    block: Block, new: str, markup: Sequence[Markup], content: str, escape: Callable[[str], str]
) -> str | None:
    """The block's stretch of the file with `new` in it, written anew only where words differ; None where
    they differ across markup or a line break, or where those of a link or emphasis stand elsewhere now."""
    tags = list(_tags(markup))
    parts, at, last = [], block.start, 0
    found = changes(block.text, new)
    for each in found:
        place = _place(each, block, markup, content)
        if place is None or "\n" in each.text + block.text[each.start : each.end]:
            return None
        if any(opens < place[1] and place[0] < closes for opens, closes in tags):
            return None
        if _is_passed_over(last, each.start, block, markup):
            return None
        last = each.end
        parts += [content[at : place[0]], escape(each.text)]
        at = place[1]
    if any(_goes_elsewhere(mark, found, block, new) for mark in block.marks):
        return None
    return "".join([*parts, content[at : block.end]])


def _is_passed_over(start: int, end: int, block: Block, markup: Sequence[Markup]) -> bool:
    """Whether there is markup without words between words that changed one after the other."""
    return block.text[start:end].isspace() and any(start <= each.start == each.end <= end for each in markup)


def _goes_elsewhere(mark: Mark, found: Sequence[Replacement], block: Block, new: str) -> bool:
    """Whether the words of a mark, unless that stands on all of the block, are no longer where they were."""
    words = block.text[mark.start : mark.end]
    if words == block.text or not any(each.start < mark.end and mark.start < each.end for each in found):
        return False
    return next(occurrences(words, new), None) is not None


def _tags(markup: Sequence[Markup]) -> Iterator[tuple[int, int]]:
    for each in markup:
        if each.begins < 0:
            yield each.opens, each.closes
        else:
            yield each.opens, each.begins
            yield each.ends, each.closes


def _place(
    change: Replacement, block: Block, markup: Sequence[Markup], content: str
) -> tuple[int, int] | None:
    """Where in the content the words stand that change, or where new ones go in."""
    if change.start == change.end:
        at = _gap(change.start, block, markup, content)
        return None if at is None else (at, at)
    start, end = block.to_content(change.start), _end(change.end - 1, block, content)
    shown = html.unescape(content[start:end]).split()
    return (start, end) if shown == block.text[change.start : change.end].split() else None


def _gap(at: int, block: Block, markup: Sequence[Markup], content: str) -> int | None:
    """Where words go in before the letter `at`: outside markup that begins or ends there."""
    is_opening = any(each.start == at < each.end < len(block.text) for each in markup)
    is_closing = any(0 < each.start < at == each.end for each in markup)
    if at == 0:
        return None if is_opening else block.to_content(0)
    before = _end(at - 1, block, content)
    if at == len(block.text):
        return None if is_closing else before
    after = block.to_content(at)
    if is_opening == is_closing:
        return before if before == after else None
    return before if is_opening else after


def _end(at: int, block: Block, content: str) -> int:
    """Where in the content the letter `at` of a block ends."""
    start = block.to_content(at)
    entity = ENTITY.match(content, start)
    return entity.end() if entity else start + 1


def lasting(
    data: bytes,
    document: Document,
    patches: Patch,
    texts: Mapping[int, str],
    read: Callable[[bytes], Document],
) -> Patch:
    """Those of the patches after which the file reads as it should, its markup as before."""
    places = ((document.blocks[index], raw) for index, raw in patches.items())
    try:
        new = read(written(data, document, ((block.start, block.end, raw) for block, raw in places)))
    except UnreadableFileError:
        return {}
    if len(new.blocks) != len(document.blocks) or any(
        after.text != before.text
        for index, (before, after) in enumerate(zip(document.blocks, new.blocks, strict=True))
        if index not in patches
    ):
        return {}
    return {
        index: raw
        for index, raw in patches.items()
        if new.blocks[index].text == texts[index]
        and _marks(new.blocks[index]) == _marks(document.blocks[index])
    }


def _marks(block: Block) -> list[tuple[str, str]]:
    return [(mark.kind, mark.value) for mark in block.marks]
