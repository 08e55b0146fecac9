"""Patterns each of which needs one of a few words: a text without them is told by its words, which are read once for
all the patterns that are held against it."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from typing import Any

from transflow.text.patterns import Found, LazyPattern, Listed, Tried
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import JOINTS, word_texts


@lru_cache(maxsize=1024)
def small_words(text: str) -> frozenset[str]:
    """The words of the text in small letters, the parts of "mustn't" and "so-called" each by itself."""
    words = " ".join(word_texts(text)).lower()
    for joint in JOINTS:
        words = words.replace(joint, " ")
    return frozenset(words.split())


class WordPattern(LazyPattern):
    """A pattern that is found nowhere but in texts with one of some whole words, which are given in small letters with
    a space between them, and "*" for any letters; no other text is searched for it."""

    def __init__(self, pattern: str, words: str, flags: int = re.IGNORECASE) -> None:
        super().__init__(pattern, flags)
        self._words = frozenset(each for each in words.split() if "*" not in each)
        self._shapes = [each.replace("*", r"\w*") for each in words.split() if "*" in each]

    @cached_property
    def _is_shaped(self) -> RememberedWords[bool]:
        shape = re.compile("|".join(self._shapes))
        return RememberedWords(lambda word: shape.fullmatch(word) is not None)

    @cached_property
    def may_stand_in(self) -> Callable[[str], bool]:
        """Whether a text has one of the words; a function, as it is asked some thirty times of every text."""
        is_none_in = self._words.isdisjoint
        if not self._shapes:
            return lambda text: not is_none_in(small_words(text))
        is_shaped = self._is_shaped.__getitem__

        def stands(text: str) -> bool:
            words = small_words(text)
            return not is_none_in(words) or any(map(is_shaped, words))

        return stands

    @cached_property
    def search(self) -> Tried:
        stands_in = self.may_stand_in

        def found(string: str, pos: int = 0, endpos: int = sys.maxsize, /) -> re.Match[str] | None:
            return self._compiled.search(string, pos, endpos) if stands_in(string) else None

        return found

    @cached_property
    def finditer(self) -> Found:
        stands_in = self.may_stand_in

        def found(string: str, pos: int = 0, endpos: int = sys.maxsize, /) -> Iterator[re.Match[str]]:
            return self._compiled.finditer(string, pos, endpos) if stands_in(string) else iter(())

        return found

    @cached_property
    def findall(self) -> Listed:
        stands_in = self.may_stand_in

        def found(string: str, pos: int = 0, endpos: int = sys.maxsize, /) -> list[Any]:
            return self._compiled.findall(string, pos, endpos) if stands_in(string) else []

        return found
