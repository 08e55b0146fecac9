"""The page of the JSON outputs, from their schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Schema = dict[str, Any]
SCHEMAS = Path(__file__).parent / "schemas"
HEAD = """# JSON outputs

What the commands print with `--json` or `--format json` keeps to a schema each (JSON Schema 2020-12);
tests hold it.
`[]` stands for each member of a list, `{}` for each value of an object, `?` for a field that may be absent."""


def outputs_page() -> str:
    """A section for each schema: its fields, their types, what they say."""
    rows = [HEAD]
    for file in sorted(SCHEMAS.glob("*.json")):
        schema = json.loads(file.read_text("utf-8"))
        rows += [
            "",
            f"## {schema['title'].removeprefix('transflow ')}",
            "",
            f"[{file.name}](schemas/{file.name})",
        ]
        rows += [schema["description"]] if "description" in schema else []
        rows += ["", "| field | type | what it says |", "|---|---|---|"]
        rows += [f"| `{name}` | {kind} | {said} |" for name, kind, said in _fields(schema, schema, "", ())]
    return "\n".join(rows) + "\n"


def _fields(part: Schema, whole: Schema, at: str, inside: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """The fields below a part, each once; what refers to itself is named, not opened again."""
    needed = set(part.get("required", ()))
    for name, given in part.get("properties", {}).items():
        path = f"{at}.{name}".lstrip(".")
        yield path + ("" if name in needed else "?"), _kind(given), _said(given)
        yield from _below(given, whole, path, inside)
    if isinstance(part.get("additionalProperties"), dict):
        yield from _below(part["additionalProperties"], whole, f"{at}.{{}}".lstrip("."), inside)


def _below(
    given: Schema, whole: Schema, path: str, inside: tuple[str, ...]
) -> Iterator[tuple[str, str, str]]:
    for each in (given, *given.get("oneOf", ()), *given.get("anyOf", ())):
        target = each.get("$ref", "")
        if target and target not in inside:
            inner = whole["$defs"][target.rpartition("/")[2]]
            yield from _below(inner, whole, path, (*inside, target))
        if isinstance(each.get("items"), dict):
            yield from _below(each["items"], whole, f"{path}[]", inside)
        yield from _fields(each, whole, path, inside)


def _kind(given: Schema) -> str:
    if "const" in given or "enum" in given:
        return ", ".join(f"`{json.dumps(each)}`" for each in given.get("enum", [given.get("const")]))
    if "$ref" in given:
        return str(given["$ref"].rpartition("/")[2])
    several = given.get("oneOf") or given.get("anyOf")
    if several:
        return " or ".join(dict.fromkeys(_kind(each) for each in several))
    kinds = given.get("type", "any")
    return " or ".join(kinds) if isinstance(kinds, list) else str(kinds)


def _said(given: Schema) -> str:
    return str(given.get("description", "")).replace("|", "\\|")
