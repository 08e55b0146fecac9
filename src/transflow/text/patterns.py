"""Patterns that wait to be compiled: most of those that the checks know are needed by few texts, and to compile them
all takes longer than to judge a release."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, Protocol, TypeAlias


class Tried(Protocol):
    """Holds a pattern against a text, or the stretch of it between two offsets."""

    def __call__(self, string: str, pos: int = 0, endpos: int = sys.maxsize, /) -> re.Match[str] | None: ...


class Found(Protocol):
    """Finds every place in a text where a pattern matches."""

    def __call__(
        self, string: str, pos: int = 0, endpos: int = sys.maxsize, /
    ) -> Iterator[re.Match[str]]: ...


class Listed(Protocol):
    """Lists as strings what a pattern matches in a text."""

    def __call__(self, string: str, pos: int = 0, endpos: int = sys.maxsize, /) -> list[Any]: ...


class Replaced(Protocol):
    """The text with something else where the pattern matches."""

    def __call__(self, repl: str | Callable[[re.Match[str]], str], string: str, count: int = 0, /) -> str: ...


class Parted(Protocol):
    """The text without what the pattern matches, in parts."""

    def __call__(self, string: str, maxsplit: int = 0) -> list[str | Any]: ...


class LazyPattern:
    """A regular expression that is compiled when it is first held against a text; from then on its methods are those of
    the compiled one."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    @cached_property
    def search(self) -> Tried:
        return self._compiled.search

    @cached_property
    def match(self) -> Tried:
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Tried:
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Found:
        return self._compiled.finditer

    @cached_property
    def findall(self) -> Listed:
        return self._compiled.findall

    @cached_property
    def sub(self) -> Replaced:
        return self._compiled.sub

    @cached_property
    def split(self) -> Parted:
        return self._compiled.split


Pattern: TypeAlias = re.Pattern[str] | LazyPattern
"""A pattern that a table may give in either way."""
