"""TOML in one step, and what is wrong with it in words."""

from __future__ import annotations

from math import isfinite
from typing import Any

from transflow.errors import TransflowError
from transflow.messages import Message
from transflow.text.patterns import LazyPattern

LONG_KEY = LazyPattern(r"(?<![\w.-])(?:(?:[\w-]++|\"[^\"\r\n]*+\"|'[^'\r\n]*+')[ \t]*+\.[ \t]*+){100}")
"""A key of more parts than anybody writes; tomllib takes the square of their number."""


def read_toml(data: bytes | str) -> dict[str, Any]:
    """The table in a TOML text, in UTF-8 with or without a BOM; `TransflowError` says what is wrong with it."""
    import tomllib

    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        if LONG_KEY.search(text):
            raise RecursionError
        table = tomllib.loads(text)
        if not _has_null(table):
            return table
        why: str = Message("a text holds a null character; take it out")
    except UnicodeDecodeError:
        why = Message("it is not UTF-8; save it so")
    except RecursionError:
        why = Message("lists or tables are nested too deeply; flatten them")
    except ValueError as error:
        why = str(error)
    raise TransflowError(Message("This is not valid TOML: {why}.", why=why))


def _has_null(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_has_null, (*value, *value.values())))
    return any(map(_has_null, value)) if isinstance(value, list) else isinstance(value, str) and "\0" in value


def is_like(value: Any, default: Any) -> bool:
    """Whether a value may stand for the default: a list of texts, or of pairs of texts, for a tuple; any
    finite number for a number."""
    if isinstance(default, tuple):
        return isinstance(value, list) and all(isinstance(each, str) or is_pair(each) for each in value)
    if isinstance(default, bool) or not isinstance(default, int | float):
        return default is None or isinstance(value, type(default))
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
    return is_number and (isinstance(default, float) or isinstance(value, int)) and value >= 0


def is_pair(value: Any) -> bool:
    """Whether a value is a list of two texts."""
    return isinstance(value, list) and len(value) == 2 and all(isinstance(each, str) for each in value)


def shown(default: Any) -> str:
    """The default as TOML writes it."""
    if isinstance(default, bool):
        return str(default).lower()
    return "a list" if isinstance(default, tuple) else repr(default)
