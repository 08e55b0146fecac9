"""The table of `docs/http-api.md`: what the API answers to, from its own description."""

from __future__ import annotations

from typing import Any

from transflow.web.api.openapi import document


def endpoints() -> str:
    """A row for each call: method and path, what it does, fields of the query or the body."""
    rows = [
        f"| `{method.upper()} {path.removeprefix('/api/v1')}` | {call['summary']} | {_fields(call)} |"
        for path, calls in document()["paths"].items()
        for method, call in calls.items()
    ]
    return "\n".join(["| call, below `/api/v1` | what it does | fields |", "|---|---|---|", *rows])


def _fields(call: dict[str, Any]) -> str:
    body = call.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    names = [each["name"] for each in call["parameters"] if each["in"] == "query"] + list(
        body.get("properties", {})
    )
    return ", ".join(f"`{name}`" for name in names)
