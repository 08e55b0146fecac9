"""What was made once and is asked for again: of words, for a few are most of every text, and of a whole text, of
which several checks want the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Key = TypeVar("Key")
Whole = TypeVar("Whole")
Made = TypeVar("Made")

WORDS = 16_384  # of a language, remembered for one question: of more, hardly one is asked for again
LONGEST_FIGURE = 4  # a day or a year, which come again


def kept(make: Callable[[Whole], Made]) -> Callable[[Whole], Made]:
    """`make`, whose result is kept with its argument and goes with it, as that of a `cached_property`; for
    what a lower floor need not know. The argument is immutable and has a `__dict__`."""
    name = f"{make.__module__}.{make.__qualname__}"

    @wraps(make)
    def found(whole: Whole) -> Made:
        own = vars(whole)
        if name not in own:
            own[name] = make(whole)
        made: Made = own[name]
        return made

    return found


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


class RememberedWords(Remembered[str, Made]):
    """What a function makes of words. Long figures are not remembered: there is no end of them."""

    def __init__(self, function: Callable[[str], Made]) -> None:
        super().__init__(function, WORDS)

    def __missing__(self, key: str) -> Made:
        is_endless = len(key) > LONGEST_FIGURE and key[0].isdigit()
        return self._function(key) if is_endless else super().__missing__(key)
