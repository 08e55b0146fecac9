"""Trouble the user can put right. Each message is one full sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.messages import Message


class TransflowError(Exception):
    """Ends the command with exit code 2 and its message; everything else that is raised is a bug."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        """What `str` of the error says; where it is a `Message`, a page says it in its reader's language."""


class UnreadableFileError(TransflowError):
    """A file that cannot be taken for text of the kind it claims to be."""

    def __init__(self, path: str, why: str, line: int | None = None) -> None:
        place = path if line is None else f"{path}:{line}"
        super().__init__(Message("{place}: {why}", place=place, why=why))
        self.path = path
        self.line = line


class ConfigurationError(TransflowError):
    """A setting that is unknown, of the wrong type, or contradicts another."""


class TermbaseError(TransflowError):
    """A row of a termbase that cannot be used."""


class UnknownNameError(TransflowError):
    """A check, format, scorer or language that no registry holds."""


def likeliest(name: str, known: Iterable[str]) -> str | None:
    """The known name that was most likely meant; None where none is like it."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, list(known), n=1)), None)


def did_you_mean(name: str, known: Iterable[str], lists: str = "") -> str:
    """The end of a sentence that refuses a name: "; did you mean 'unit'?", else which command `lists` the names, or a
    full stop."""
    close = likeliest(name, known)
    if close is not None:
        return f"; did you mean {close!r}?"
    return f"; this lists them: {lists}" if lists else "."
