"""Text taken piece by piece from a file, with the offsets that lead back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

Anchors = tuple[tuple[int, int], ...]


def followed(anchors: Anchors, offset: int) -> int:
    """Where the anchors lead from `offset`."""
    at = max(0, bisect_right(anchors, offset, key=lambda anchor: anchor[0]) - 1)
    ours, theirs = anchors[at]
    return theirs + offset - ours


@dataclass
class TextBuilder:
    """Collects text and where each piece of it began."""

    pieces: list[str] = field(default_factory=list)
    anchors: list[tuple[int, int]] = field(default_factory=list)
    length: int = 0

    def add(self, text: str, at: int) -> None:
        """Appends `text`, which begins at `at` in the file and runs in step with it."""
        if not text:
            return
        if not self.anchors or followed((self.anchors[-1],), self.length) != at:
            self.anchors.append((self.length, at))
        self.pieces.append(text)
        self.length += len(text)

    def add_through(self, text: str, at: int, origin: Anchors) -> None:
        """Appends `text`, which begins at `at` of a text that `origin` leads back from."""
        begins = 0
        first = bisect_right(origin, at, key=lambda anchor: anchor[0])
        for number in range(first, len(origin)):
            ours = origin[number][0]
            if ours >= at + len(text):
                break
            if at + begins < ours:
                self.add(text[begins : ours - at], followed(origin, at + begins))
                begins = ours - at
        self.add(text[begins:], followed(origin, at + begins))

    @property
    def text(self) -> str:
        """What has been put together so far."""
        return "".join(self.pieces)


def trimmed(text: str, anchors: Anchors) -> tuple[str, Anchors, int]:
    """The text without outer space, its anchors, and how much went at the front."""
    front = len(text) - len(text.lstrip())
    kept = text.strip()
    moved = [(ours - front, theirs) for ours, theirs in anchors if front < ours < front + len(kept)]
    return kept, ((0, followed(anchors, front)), *moved), front
