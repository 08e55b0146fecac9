"""What a reader notes of a file for those who write into it: the markup in a text, and where one is lacking."""

from __future__ import annotations

from typing import TypeVar

from transflow.frozen import Frozen, replace
from transflow.model import BlockKind, Mark


class Markup(Frozen):
    """Inline markup as it stands in the file: `text[start:end]` of a block is the inside of
    `content[opens:closes]`, written at `content[begins:ends]` (-1 where that cannot be told); `kind` and
    `value` are those of its mark, empty where a reader is shown none; around other words it ends with
    `closing`, where that is not what stands there."""

    start: int
    end: int
    opens: int
    closes: int
    begins: int = -1
    ends: int = -1
    kind: str = ""
    value: str = ""
    closing: str = ""

    def sides(self, content: str, *, is_same: bool = False) -> tuple[str, str]:
        """What stands before and after the inside, around the same words or other ones."""
        behind = "" if is_same else self.closing
        return content[self.opens : self.begins], behind or content[self.ends : self.closes]


class Blank(Frozen):
    """A cell or a caption without a text: `content[start:end]` is to become one."""

    kind: BlockKind
    start: int
    end: int
    column: int = 0
    before: str = ""
    after: str = ""
    attribute: str = ""


Place = TypeVar("Place", Mark, Markup)


def within(place: Place, front: int, length: int) -> Place:
    """The same place in a text when `front` characters are gone from its beginning."""
    start, end = (max(0, min(at - front, length)) for at in (place.start, place.end))
    return replace(place, start=start, end=end)
