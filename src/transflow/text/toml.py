"""TOML in one step, and what is wrong with it in words."""

from __future__ import annotations

from typing import Any

from transflow.errors import TransflowError
from transflow.messages import Message


def read_toml(data: bytes | str) -> dict[str, Any]:
    """The table in a TOML text, in UTF-8 with or without a BOM; `TransflowError` says what is wrong with it."""
    import tomllib

    try:
        table = tomllib.loads(data if isinstance(data, str) else data.decode("utf-8-sig"))
        if not _has_null(table):
            return table
        why: str = Message("a text holds a null character; take it out")
    except UnicodeDecodeError:
        why = Message("it is not UTF-8; save it so")
    except RecursionError:
        why = Message("lists or tables lie too deep in one another; flatten them")
    except ValueError as error:
        why = str(error)
    raise TransflowError(Message("This is not valid TOML: {why}.", why=why))


def _has_null(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_has_null, (*value, *value.values())))
    return any(map(_has_null, value)) if isinstance(value, list) else isinstance(value, str) and "\0" in value
