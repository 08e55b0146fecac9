"""How a program is told from a browser, and answered."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import Scope

SCHEME = "bearer "


def bearer_of(headers: Headers) -> str | None:
    """The token of a request, empty where it says `Bearer` and nothing more; None for a browser's request.
    Who carries one is let in by it alone, never by a cookie beside it."""
    given = headers.get("authorization", "")
    return given[len(SCHEME) :].strip() if f"{given.lower()} ".startswith(SCHEME) else None


def is_for_programs(scope: Scope) -> bool:
    """Whether a request is answered in JSON, trouble too."""
    return scope["path"].startswith("/api/") or bearer_of(Headers(scope=scope)) is not None


def sentence(scope: Scope, text: str, status: int, headers: dict[str, str] | None = None) -> Response:
    """A refusal in one sentence, as JSON for programs."""
    if is_for_programs(scope):
        return JSONResponse({"version": 1, "error": text}, status, headers)
    return PlainTextResponse(text, status, headers)
