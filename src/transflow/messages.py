"""What a finding or a refusal says, so that an interface can say it in the language of its reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

PLACE = "place"
"""A blank with a path and perhaps a line, which where it is whole is a `Path`."""


class Message(str):
    """A sentence in English, a string like any other, that keeps its template and the values in its blanks.

    A template is translated as a whole; a value that is a message itself, as the name of a language is, is
    translated in its place."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: object) -> Message:
        message = super().__new__(cls, template.format_map(values))
        message.template, message.values = template, values
        return message

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), self.values


def in_a_row(messages: Iterable[str]) -> Message:
    """What lists several things, each said in the language of the reader."""
    named = {f"m{at}": each for at, each in enumerate(messages)}
    return Message(", ".join(f"{{{name}}}" for name in named), **named)


def with_paths(value: Any, shown: Callable[[Path], str]) -> Any:
    """A message that names its files as `shown` does; anything else as it is."""
    if isinstance(value, Message):
        values = {name: with_paths(_filled(name, each), shown) for name, each in value.values.items()}
        return Message(value.template, **values)
    return shown(value) if isinstance(value, Path) else value


def reworded(value: Any, instead: Mapping[str, Callable[..., Message]]) -> Any:
    """A message in which what is said by some templates is said otherwise; anything else as it is."""
    if not isinstance(value, Message):
        return value
    values = {name: reworded(each, instead) for name, each in value.values.items()}
    other = instead.get(value.template)
    return other(**values) if other else Message(value.template, **values)


def _filled(blank: str, value: Any) -> Any:
    is_whole = blank == PLACE and isinstance(value, str) and Path(value).is_absolute()
    return Path(value) if is_whole else value
