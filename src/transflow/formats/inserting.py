"""A new text in a file, or one out of it; every other character stays. The result is read again, and
refused unless it reads as it should."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats import format_for
from transflow.formats._bytes.decoding import encoded
from transflow.formats._writing.faithful import plainer
from transflow.formats._writing.gap import Gap, gap_for
from transflow.formats._writing.lines import line_end
from transflow.formats._writing.marking import Text, words_of
from transflow.model import Block, BlockKind, Document, Marked, Message
from transflow.text.normalise import plain_spaces

__all__ = ["Gap", "NoPlaceError", "begun", "gap_for", "inserted", "removed"]


class NoPlaceError(TransflowError):
    """The file cannot take the text, or cannot give it up, without being rewritten."""


def begun(source: Document, path: str) -> bytes:
    """The bytes with which the file at `path`, another version of a release, begins: the lines of the source's
    head by which the release is known, where both are Markdown; nothing otherwise."""
    if not source.format == format_for(path).name == "markdown":
        return b""
    from transflow.formats.documents.markdown.front_matter import head_of

    head = head_of(source.content, source.path)
    return encoded(head and head.rstrip("\r\n") + line_end(source.content), "utf-8", path)


def inserted(data: bytes, document: Document, gap: Gap, text: Text) -> bytes:
    """`data` (empty: a new file) with a text of the kind of `gap.like` in the gap: a new paragraph,
    heading or list item, an empty cell or caption filled. Paragraphs of `text` are divided by blank lines;
    of the markup of a `Marked` is kept what leaves the text to be read as it is."""
    refusal = _no_place(document.path, gap.like.kind)
    new = format_for(document.path).insert(data, document, gap, text)
    if new is None:
        raise NoPlaceError(refusal)
    try:
        _demand(new, document, refusal, added=words_of(text).split("\n\n"))
    except NoPlaceError:
        if isinstance(text, Marked):
            return inserted(data, document, gap, plainer(text))
        raise
    return new


def _no_place(path: str, kind: BlockKind) -> Message:
    if kind is BlockKind.TABLE_CELL:
        return Message(
            "The cell has no empty counterpart in {path}; add it to the table there by hand, then run: "
            "transflow sync",
            path=path,
        )
    if kind is BlockKind.CAPTION:
        return Message(
            "{path} has no picture without a caption at this place; write the caption there by hand, then "
            "run: transflow sync",
            path=path,
        )
    return Message(
        "The translation has no place in {path} yet; write it there by hand, then run: transflow sync",
        path=path,
    )


def removed(data: bytes, document: Document, blocks: Sequence[int]) -> bytes:
    """`data` without some blocks that follow each other; a cell and a caption are emptied."""
    refusal = Message(
        "The paragraph cannot be taken out of {path}; do it by hand, then run: transflow sync",
        path=document.path,
    )
    new = format_for(document.path).remove(data, document, blocks)
    if new is None:
        raise NoPlaceError(refusal)
    _demand(new, document, refusal, gone=[document.blocks[each].text for each in blocks])
    return new


def _demand(
    new: bytes, document: Document, refusal: Message, added: Sequence[str] = (), gone: Sequence[str] = ()
) -> None:
    """Refuses a result that does not read as the old blocks with some added or gone in one place."""
    try:
        read = format_for(document.path).read
        reads = read(new, document.path, document.language).blocks if new.strip() else ()
    except UnreadableFileError:
        reads = ()
    before, after = _told(document.blocks), _told(reads)
    if not (_is_with(after, before, gone) if gone else _is_with(before, after, added)):
        raise NoPlaceError(refusal)


def _told(blocks: Sequence[Block]) -> list[tuple[str, bool]]:
    """The text of each block, and whether it is a heading."""
    return [(plain_spaces(block.text), block.kind is BlockKind.HEADING) for block in blocks]


def _is_with(fewer: list[tuple[str, bool]], all_told: list[tuple[str, bool]], others: Sequence[str]) -> bool:
    """Whether `all_told` are the fewer with the others in one place."""
    begins = next(
        (at for at, (one, other) in enumerate(zip(fewer, all_told, strict=False)) if one != other), None
    )
    at = min(len(fewer), len(all_told)) if begins is None else begins
    ends = at + len(others)
    texts = [text for text, _ in all_told[at:ends]]
    return texts == [plain_spaces(each) for each in others] and all_told[ends:] == fewer[at:]
