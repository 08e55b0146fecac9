"""A new text in the place of a paragraph's own: words that stay keep their look, their link and their place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from transflow.formats.documents.docx.fields import NUMBER, edge_of_field, outside
from transflow.formats.documents.docx.package import W
from transflow.formats.documents.docx.paragraphs import Paragraph, Piece, joined, put, run_like
from transflow.formats.documents.docx.settled import settle
from transflow.frozen import replace
from transflow.text.diff import Replacement, replacements

if TYPE_CHECKING:
    from lxml.etree import _Element

LEAST_KEPT = 0.5  # of the letters of a link, or of bold words: with fewer, the text is another one
Look = tuple[str, bool, bool, bool, str]
SURPLUS = "\ue000"  # that no text has
PLAIN: Look = ("", False, False, False, "")
WORD_ON = re.compile(r"[\w/@-]\S*(?<![.,;:!?)”“\"])")  # of what is added to a word


class Placed(NamedTuple):
    """A piece, where it stands in the text of its paragraph, and what it looks like."""

    piece: Piece
    start: int
    end: int
    look: Look


class Beside(NamedTuple):
    """Words that go beside the link or field that the piece of a number is in."""

    number: int
    text: str
    is_behind: bool


def rewrite(paragraph: Paragraph, new: str) -> None:
    """Puts `new` in the paragraph's place: what stays keeps its own formatting, what changed takes that of
    the run in which the change begins."""
    own = list(_with_surplus(paragraph.pieces, new))
    whole = "".join(each.text for each in own)
    front = len(whole) - len(whole.lstrip())
    goal = whole[:front] + new + whole[front + len(whole.strip()) :]
    pieces = list(_placed(own))
    changes = _without_remains(pieces, whole, replacements(whole, goal))
    changes, beside = _apart(pieces, whole, changes)
    for each in beside:
        _put_beside(each, pieces)
    news = list(zip(own, _distributed(pieces, whole, changes), strict=True))
    changed = {piece.element for piece, text in news if text != piece.text and not piece.is_number}
    gone = set(_numbers_gone(news))
    for piece, text in news:
        if piece.is_number:
            _put_around_number(piece, text)
    for element in joined(paragraph.element):
        settle(element, changed | gone)
    for piece, text in news:
        if piece.element in gone:
            put(piece.element, "")
        elif piece.element in changed:
            piece.put(text)


def _with_surplus(pieces: Sequence[Piece], new: str) -> Iterator[Piece]:
    """The pieces; of numbers of pages of which the new text has fewer the last ones are gone, "page 3 of 14"."""
    others = sum(each.text.count(NUMBER) for each in pieces if not each.is_number)
    left = new.count(NUMBER) - others
    for each in pieces:
        if each.is_number and each.text:
            left -= 1
            yield replace(each, text=SURPLUS) if left < 0 else each
        else:
            yield each


def _numbers_gone(news: Sequence[tuple[Piece, str]]) -> Iterator[_Element]:
    """The elements of numbers of pages whose sign the new text lacks; what shows them is to go, or it would show them
    again."""
    is_gone = False
    for piece, text in news:
        if piece.is_number:
            is_gone = NUMBER not in text if piece.text else is_gone
            if is_gone:
                yield piece.element


def _put_around_number(piece: Piece, text: str) -> None:
    """Puts what would come in the place of a number of pages before it and after it."""
    before, _, behind = text.partition(NUMBER) if piece.text else ("", "", text)
    if before:
        edge_of_field(piece.element, is_behind=False).addprevious(run_like(piece.element, before))
    if behind:
        edge_of_field(piece.element, is_behind=True).addnext(run_like(piece.element, behind))


def _apart(
    pieces: Sequence[Placed], whole: str, changes: Sequence[Replacement]
) -> tuple[list[Replacement], list[Beside]]:
    """The changes, and apart from them what is new beside links and fields, of which it is to be no part."""
    inside: list[Replacement] = []
    beside: list[Beside] = []
    has_plain = any(not _is_apart(each) and each.piece.text.strip() for each in pieces)
    for each in changes:
        place = _edge(pieces, each) if has_plain and each.start == each.end else None
        if place is None:
            inside.append(each)
            continue
        is_word_on = place.is_behind and not pieces[place.number].piece.shift
        own = _word_on(whole, each) if is_word_on else ""
        if own:
            inside.append(each._replace(text=own))
        if own != each.text:
            beside.append(place._replace(text=each.text[len(own) :]))
    return inside, beside


def _word_on(whole: str, change: Replacement) -> str:
    """What of an addition belongs to the word before it."""
    is_word = whole[change.start - 1 : change.start].isalnum()
    found = WORD_ON.match(change.text) if is_word else None
    return found.group() if found else ""


def _edge(pieces: Sequence[Placed], change: Replacement) -> Beside | None:
    """The place beside the link or field at whose end something is new; None where plain words take it, or a
    link holds it on both sides."""
    before = bisect_left(pieces, change.start, key=_start) - 1
    after = bisect_right(pieces, change.start, key=_start) - 1
    has_before, has_after = before >= 0, change.start < pieces[-1].end
    if (has_before and not _is_apart(pieces[before])) or (has_after and not _is_apart(pieces[after])):
        return None
    ends = [outside(pieces[n].piece.element, is_behind=True) for n in {max(before, 0), after}]
    if has_before and has_after and ends[0] is ends[-1]:
        return None
    return Beside(before, "", is_behind=True) if has_before else Beside(after, "", is_behind=False)


def _start(placed: Placed) -> int:
    return placed.start


def _is_apart(placed: Placed) -> bool:
    """Whether a piece is in a link or a field, or a figure that is raised or lowered."""
    return bool(placed.piece.link or placed.piece.shift) or placed.piece.is_in_field


def _put_beside(beside: Beside, pieces: Sequence[Placed]) -> None:
    """Puts words into a run of their own, that looks as the nearest plain words do."""
    plain = [n for n, each in enumerate(pieces) if not _is_apart(each) and each.piece.text.strip()]
    nearest = min(plain, key=lambda n: abs(n - beside.number))
    around = outside(pieces[beside.number].piece.element, is_behind=beside.is_behind)
    run = run_like(pieces[nearest].piece.element, beside.text)
    around.addnext(run) if beside.is_behind else around.addprevious(run)


def _placed(pieces: Sequence[Piece]) -> Iterator[Placed]:
    at = 0
    for each in pieces:
        look = each.link, each.is_strong, each.is_emphasised, each.is_in_field, each.shift
        yield Placed(each, at, at + len(each.text), look)
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
    if start < end and pieces[showing[0]].piece.shift and not change.text.isdigit():
        return _beside_shifted(pieces, showing[0], start)
    return showing[0] if start < end else min(showing, key=lambda each: pieces[each].look != PLAIN)


def _beside_shifted(pieces: Sequence[Placed], number: int, start: int) -> int:
    """The piece that takes words in the place of a raised or lowered figure: that before it, or that after."""
    own = pieces[number]
    beside = [number - 1] * (number > 0 and own.start == start) + [number + 1] * (number + 1 < len(pieces))
    return next((each for each in beside if not _is_apart(pieces[each])), number)
