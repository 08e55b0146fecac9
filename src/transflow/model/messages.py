"""What a finding says, so that an interface can say it in the language of its reader."""

from __future__ import annotations

from typing import Any


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
