"""TOML in one step, and what is wrong with it in words."""

from __future__ import annotations

from typing import Any


def read_toml(data: bytes | str) -> dict[str, Any]:
    """The table in a TOML text, in UTF-8 with or without a BOM; a `ValueError` is a full sentence."""
    import tomllib

    try:
        return tomllib.loads(data if isinstance(data, str) else data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        why = "it is not UTF-8; save it so"
    except RecursionError:
        why = "lists or tables lie too deep in one another; flatten them"
    except ValueError as error:
        why = str(error)
    raise ValueError(f"This is not valid TOML: {why}.")
