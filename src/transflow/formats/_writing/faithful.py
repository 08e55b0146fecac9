"""How much of its markup a text keeps in a file: as much as lets it be read from there as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set

from transflow.errors import UnreadableFileError
from transflow.formats._writing.marking import Text, words_of
from transflow.formats._writing.splicing import tidy
from transflow.model import Document, Marked


def faithful(
    splice: Callable[[Mapping[int, Text]], bytes],
    read: Callable[[bytes], Document],
    document: Document,
    texts: Mapping[int, Text],
    following: Set[int] = frozenset(),
) -> bytes:
    """What `splice` makes of the texts, with as much of their markup as leaves every text to be read as it
    is: where emphasis would not, it is given up, and then all that has no words of its own left. So is the
    markup that follows its words, in the plain texts for the blocks that have some."""
    tried = dict(texts)
    while True:
        data = splice(tried)
        marked = [index for index, text in tried.items() if isinstance(text, Marked) or index in following]
        failing = _failing(data, read, document, tried, marked) if marked else []
        if not failing:
            return data
        tried |= {index: plainer(tried[index]) for index in failing if index not in following}
        tried |= {index: Marked(words_of(tried[index])) for index in failing if index in following}
        following -= set(failing)


def _failing(
    data: bytes,
    read: Callable[[bytes], Document],
    document: Document,
    texts: Mapping[int, Text],
    marked: Sequence[int],
) -> Sequence[int]:
    try:
        found = [" ".join(block.text.split()) for block in read(data).blocks]
    except UnreadableFileError:
        return marked
    others = (index for index in range(len(document.blocks)) if index not in texts)
    if len(found) != len(document.blocks) or any(
        found[index] != " ".join(document.blocks[index].text.split()) for index in others
    ):
        return marked
    return [index for index in marked if found[index] != " ".join(tidy(words_of(texts[index])).split())]


def plainer(text: Text) -> Text:
    """The text with less markup: without emphasis, or else without any."""
    if isinstance(text, str):
        return text
    kept = tuple(mark for mark in text.marks if mark.kind not in ("strong", "emphasis", "code"))
    return Marked(text.text, kept) if len(kept) < len(text.marks) else text.text
