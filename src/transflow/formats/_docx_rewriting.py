"""A new text in the place of a paragraph's own: words that stay keep their look, their link and their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from transflow.formats._docx_paragraphs import Paragraph, Piece, W, put
from transflow.text.diff import Replacement, replacements

LEAST_KEPT = 0.5  # of the letters of a link, or of bold words: with fewer, the text is another one
Look = tuple[str, bool, bool]
PLAIN: Look = ("", False, False)


class Placed(NamedTuple):
    """A piece, where it stands in the text of its paragraph, and what it looks like."""

    piece: Piece
    start: int
    end: int
    look: Look


def rewrite(paragraph: Paragraph, new: str) -> None:
    """Puts `new` in the paragraph's place: what stays keeps its own formatting, what changed takes that of
    the run in which the change begins."""
    whole = paragraph.whole
    front = len(whole) - len(whole.lstrip())
    goal = whole[:front] + new + whole[front + len(whole.strip()) :]
    pieces = list(_placed(paragraph.pieces))
    changes = _without_remains(pieces, whole, replacements(whole, goal))
    for (piece, *_), text in zip(pieces, _distributed(pieces, whole, changes), strict=True):
        if text != piece.text:
            put(piece.element, text)


def _placed(pieces: Sequence[Piece]) -> Iterator[Placed]:
    at = 0
    for each in pieces:
        yield Placed(each, at, at + len(each.text), (each.link, each.is_strong, each.is_emphasised))
        at += len(each.text)


def _without_remains(
    pieces: Sequence[Placed], whole: str, changes: Sequence[Replacement]
) -> list[Replacement]:
    """The changes, in which a link or bold words of which little is left are replaced as a whole."""
    news = list(changes)
    for look, group in groupby(pieces, key=lambda each: each.look):
        alike = list(group)
        start, end = alike[0].start, alike[-1].end
        kept = list(_kept(changes, start, end))
        if look != PLAIN and sum(b - a for a, b in kept) < LEAST_KEPT * (end - start):
            news += [Replacement(a, b, whole[a:b]) for a, b in kept]
    return _joined(sorted(news))


def _kept(changes: Sequence[Replacement], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of `[start:end]` that no change touches."""
    at = start
    for each in changes:
        if at < min(each.start, end):
            yield at, min(each.start, end)
        at = max(at, each.end)
    if at < end:
        yield at, end


def _joined(changes: Sequence[Replacement]) -> list[Replacement]:
    """Changes that adjoin each other as one."""
    found: list[Replacement] = []
    for each in changes:
        if found and found[-1].end == each.start:
            found[-1] = Replacement(found[-1].start, each.end, found[-1].text + each.text)
        else:
            found.append(each)
    return found


def _distributed(pieces: Sequence[Placed], whole: str, changes: Sequence[Replacement]) -> list[str]:
    """The new text of each piece."""
    owners = [number for number, each in enumerate(pieces) for _ in each.piece.text]
    texts: list[list[str]] = [[] for _ in pieces]
    at = 0
    for change in [*changes, Replacement(len(whole), len(whole), "")]:
        for letter, owner in zip(whole[at : change.start], owners[at : change.start], strict=True):
            texts[owner].append(letter)
        if change.text:
            texts[_taker(pieces, owners, change)].append(change.text)
        at = change.end
    return ["".join(each) for each in texts]


def _taker(pieces: Sequence[Placed], owners: Sequence[int], change: Replacement) -> int:
    """The piece that takes what is new: the one in which the change begins; between two, the plainer."""
    start, end = change.start, change.end
    around = owners[start:end] or owners[max(0, start - 1) : start + 1]
    showing = [each for each in around if pieces[each].piece.element.tag == f"{W}t"] or around
    return showing[0] if start < end else min(showing, key=lambda each: pieces[each].look != PLAIN)
