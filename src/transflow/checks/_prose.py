"""Where a pattern occurs in the words of a document: not in code, addresses and file names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.model import Bitext, Block, Document, Fix, Message, Remark, Spot
from transflow.text.patterns import Pattern
from transflow.text.remembered import kept
from transflow.text.spans import Spans
from transflow.text.tokens import addresses

WORD = re.compile(r"\w+")
BESIDE = 12  # characters beside a match that tell which one it is
MOST_BESIDE = 40  # and that are quoted at most, up to the ends of words


def occurrences(
    bitext: Bitext, pattern: Pattern, sign: Pattern | None = None
) -> Iterator[tuple[int, re.Match[str]]]:
    """The matches in the blocks of the target, each with its block's index. A `sign` stands in every text
    that has a match and is sooner looked for: a pattern that begins with one class of characters is. In most
    documents there is none, which is told at one go: to a pattern an end of a line is as good as one of a text."""
    if not (sign or pattern).search(bitext.target.text):
        return
    for index, block in enumerate(bitext.target.blocks):
        if sign and not sign.search(block.text):
            continue
        found = list(pattern.finditer(block.text))
        if found:
            spared = not_prose(block)
            yield from ((index, match) for match in found if not spared.hold(*match.span()))


@kept
def distinct_words(document: Document) -> frozenset[str]:
    """The words of all blocks, the parts of a compound with a hyphen each by itself: soon asked whether a
    pattern of some words has a chance."""
    return frozenset(WORD.findall(document.text))


def not_prose(block: Block) -> Spans:
    """The spans of code, web and mail addresses and file names."""
    code = [(mark.start, mark.end) for mark in block.marks if mark.kind == "code"]
    return Spans([*code, *addresses(block.text)])


def corrected(index: int, match: re.Match[str], replacement: str, message: Message) -> Remark:
    """A remark on the match with its certain correction."""
    spot = Spot("target", index, *match.span())
    return Remark(
        message, spot, value=around(match), suggestion=replacement or None, fix=Fix(spot, replacement)
    )


def around(match: re.Match[str]) -> str:
    """The match with the letters beside it, to tell one occurrence from another."""
    text = match.string
    return text[max(0, match.start() - BESIDE) : match.end() + BESIDE]


def quoted(match: re.Match[str]) -> str:
    """The match with the words beside it, none of them cut unless it is very long, as a message shows it."""
    text = match.string
    before, behind = text[: max(match.start() - BESIDE, 0)], text[match.end() + BESIDE :]
    start = max(before.rfind(" ") + 1, match.start() - MOST_BESIDE)
    end = len(text) - len(behind) + len(behind.partition(" ")[0])
    return text[start : min(end, match.end() + MOST_BESIDE)]
