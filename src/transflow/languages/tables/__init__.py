"""The tables that a language may give beside its functions, a class a file: what denies, what limits a number, which
words are contraries. Each class, made of nothing, is the table of a language that gives none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Protocol, TypeVar

from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

T = TypeVar("T")
NOTHING = re.compile(r"[^\s\S]")  # no letter is neither, which is told sooner than by "(?!)"


class Tables(Protocol):
    """The tables of a language by their class."""

    def __call__(self, kind: type[T], /) -> T | None:
        """The table of the kind; None where the language gives none."""


def in_folder(package: str) -> Tables:
    """The tables that lie in `package`, each in a module named as that of its class and under that name, too: for
    `Limits` of `languages/tables/limits.py` it is `limits` in `limits.py`. A module is imported when its table is first
    asked for."""
    found: dict[type, Any] = {}
    modules = {each.name for each in iter_modules(import_module(package).__path__)}

    def tables(kind: type[T], /) -> T | None:
        if kind not in found:
            name = kind.__module__.rpartition(".")[2]
            found[kind] = getattr(import_module(f"{package}.{name}"), name) if name in modules else None
        table: T | None = found[kind]
        return table

    return tables


def given(these: Iterable[object] = ()) -> Tables:
    """The tables that are these."""
    found: dict[type, Any] = {type(each): each for each in these}

    def tables(kind: type[T], /) -> T | None:
        table: T | None = found.get(kind)
        return table

    return tables


NO_TABLES = given()


def any_of(words: str) -> LazyPattern:
    """Any of the words, patterns with a space between them, in whatever case."""
    pattern = rf"\b(?:{'|'.join(words.split())})\b"
    plain = words.replace(r"\w+", "*").replace(r"\w*", "*")
    is_plain = plain.replace("*", "").replace(" ", "").isalpha()
    return WordPattern(pattern, plain) if is_plain else LazyPattern(pattern, re.IGNORECASE)


def joined(parts: Iterable[str]) -> str:
    """Alternatives of several languages as one pattern."""
    return "|".join(filter(None, parts))
