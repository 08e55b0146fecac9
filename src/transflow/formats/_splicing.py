"""New texts in the place of old ones, every other character untouched."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from transflow.formats._decoding import encoded
from transflow.model import LINE_END, Block, BlockKind, Document

UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
Replacement = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Markup:
    """Inline markup as it stands in the file: `text[start:end]` of a block is the inside of
    `content[opens:closes]`, written at `content[begins:ends]` (-1 where that cannot be told); `kind` and
    `value` are those of its mark, empty where a reader is shown none."""

    start: int
    end: int
    opens: int
    closes: int
    begins: int = -1
    ends: int = -1
    kind: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """A cell or a caption without a text: `content[start:end]` is to become one."""

    kind: BlockKind
    start: int
    end: int
    column: int = 0
    before: str = ""
    after: str = ""
    attribute: str = ""


def written(data: bytes, document: Document, replacements: Iterable[Replacement]) -> bytes:
    """`data` with stretches of the document's content replaced, in its own encoding."""
    ordered = sorted(replacements)
    if not ordered:
        return data
    return encoded(replaced(document.content, ordered), document.encoding, document.path)


def rewritten(data: bytes, document: Document, content: str | None) -> bytes | None:
    """Another content for the document, in the encoding of its file, if there is one; None where there is none."""
    if content is None:
        return None
    return encoded(content, document.encoding if data else "utf-8", document.path)


def replaced(content: str, replacements: Sequence[Replacement]) -> str:
    """`content` with each stretch `[start:end]` replaced; the stretches ascend and are disjoint."""
    parts, at = [], 0
    for start, end, new in replacements:
        parts += [content[at:start], new]
        at = end
    return "".join([*parts, content[at:]])


def tidy(text: str) -> str:
    """A new text as a block can hold it: no outer space, no blank lines, no control characters, each line
    without the spaces around it."""
    lines = (UNWRITABLE.sub("", line).strip() for line in LINE_END.split(text))
    return "\n".join(line for line in lines if line)


def line_end(content: str) -> str:
    """The line end that the file uses first."""
    found = LINE_END.search(content)
    return found.group() if found else "\n"


def line_start(content: str, at: int) -> int:
    """Where the line begins in which `at` stands."""
    return max(content.rfind("\n", 0, at), content.rfind("\r", 0, at)) + 1


def with_markup(
    block: Block, new: str, markup: Sequence[Markup], content: str, escape: Callable[[str], str]
) -> str:
    """`new` for the file, in which the markup of `block` is kept wherever its own text still stands, word
    for word and in order; all else is escaped. Markup around the whole text is kept around the new one,
    and markup without text (a footnote's number) behind the word it followed, or else at the end."""
    old = block.text
    for each in sorted(markup, key=_from_outside):
        if (each.start, each.end) == (0, len(old)) and each.end > each.start:
            before, after = _delimiters(each, block, markup, content)
            if before + after:
                return before + with_markup(block, new, _inside(each, markup), content, escape) + after
    parts, at = [], 0
    for each in _outermost(markup, new, old):
        raw = content[each.opens : each.closes]
        found = standing(old, new, each, at)
        if found < 0 and each.start < each.end:
            continue
        found = len(new) if found < 0 else found
        parts += [escape(new[at:found]), raw]
        at = found + each.end - each.start
    return "".join([*parts, escape(new[at:])])


def _delimiters(whole: Markup, block: Block, markup: Sequence[Markup], content: str) -> tuple[str, str]:
    if whole.begins >= 0:
        return content[whole.opens : whole.begins], content[whole.ends : whole.closes]
    within = sorted(_inside(whole, markup), key=_from_outside)
    inner = [each for each in within if (each.start, each.end) == (whole.start, whole.end)]
    if inner:
        return content[whole.opens : inner[0].opens], content[inner[0].closes : whole.closes]
    begins, ends = block.to_content(0), block.to_content(len(block.text) - 1) + 1
    if content[begins:ends] != block.text:
        return "", ""
    return content[whole.opens : begins], content[ends : whole.closes]


def _from_outside(markup: Markup) -> tuple[int, int]:
    return markup.opens, -markup.closes


def _inside(whole: Markup, markup: Sequence[Markup]) -> list[Markup]:
    return [
        each
        for each in markup
        if each is not whole and whole.opens <= each.opens and each.closes <= whole.closes
    ]


def _outermost(markup: Sequence[Markup], new: str, old: str) -> list[Markup]:
    kept: list[Markup] = []
    for each in sorted(markup, key=_from_outside):
        is_free = not kept or each.opens >= kept[-1].closes
        if is_free and (each.start == each.end or old[each.start : each.end] in new):
            kept.append(each)
    return kept


def standing(old: str, new: str, mark: Markup, at: int) -> int:
    """Where in `new`, from `at` on, the marked words stand; -1 if nowhere."""
    if mark.start < mark.end:
        words = rf"(?<!\w){re.escape(old[mark.start : mark.end])}(?!\w)"
        found = re.compile(words).search(new, at)
        return found.start() if found else -1
    before = re.search(r"\S+\Z", old[: mark.start])
    found_at = new.find(before.group(), at) if before else -1
    return found_at + len(before.group()) if before and found_at >= 0 else -1
