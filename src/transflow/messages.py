"""What a finding or a refusal says, so that an interface can say it in the language of its reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from sys import intern
from typing import Any

PLACE = "place"
"""A blank with a path and perhaps a line, which where it is whole is a `Path`."""

TWO_STOPS, ONE_STOP = ".”.", ".”"


def filled(template: str, values: Mapping[str, object]) -> str:
    """The template with its values. A sentence that is quoted at the end of one brings its own full stop."""
    return template.format_map(values).replace(TWO_STOPS, ONE_STOP)


class Message(str):
    """A sentence in English, a string like any other, that keeps its template and the values in its blanks.

    A template is translated as a whole; a value that is a message itself, as the name of a language is, is
    translated in its place."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: object) -> Message:
        message = super().__new__(cls, filled(template, values))
        message.template, message.values = template, values
        return message

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), self.values


def in_a_row(messages: Iterable[str]) -> Message:
    """What lists several things, each said in the language of the reader."""
    named = {f"m{at}": each for at, each in enumerate(messages)}
    return Message(", ".join(f"{{{name}}}" for name in named), **named)


def as_plain(message: object) -> object:
    """A message as its template and values, which may be messages, to be kept as JSON; what JSON has no form for as a
    text; anything else as it is."""
    if not isinstance(message, Message):
        return message if isinstance(message, str | int | float | None) else str(message)
    return [message.template, {name: as_plain(each) for name, each in message.values.items()}]


def of_plain(kept: Any) -> Any:
    """What `as_plain` made this of."""
    if not isinstance(kept, list):
        return kept
    template, values = kept
    return Message(intern(template), **{name: of_plain(each) for name, each in values.items()})


def with_paths(value: Any, shown: Callable[[Path], str]) -> Any:
    """A message that names its files as `shown` does; anything else as it is."""
    if isinstance(value, Message):
        values = {name: with_paths(_filled(name, each), shown) for name, each in value.values.items()}
        return Message(value.template, **values)
    return shown(value) if isinstance(value, Path) else value


def reworded(value: Any, instead: Mapping[str, str]) -> Any:
    """A message in which what is said by some templates is said by others; anything else as it is."""
    if not isinstance(value, Message):
        return value
    values = {name: reworded(each, instead) for name, each in value.values.items()}
    return Message(instead.get(value.template, value.template), **values)


def _filled(blank: str, value: Any) -> Any:
    is_whole = blank == PLACE and isinstance(value, str) and Path(value).is_absolute()
    return Path(value) if is_whole else value
