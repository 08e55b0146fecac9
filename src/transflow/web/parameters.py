"""What a request asks for: the filters of the queue in its address, the fields of its form."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from transflow.errors import TransflowError
from transflow.model import Message, State
from transflow.roles import Deed
from transflow.store.items import Wanted
from transflow.web.filters import path
from transflow.web.people import demand_deed

Fields = Mapping[str, str]
LARGEST_FIELD = 1_000_000  # bytes
MOST_FIELDS = 500
PATIENCE = 60  # seconds, for what a request brings

Read = TypeVar("Read")


def wanted_of(params: Mapping[str, str]) -> Wanted:
    """The filters of a list; what is not said is not asked for."""
    state = params.get("state", "")
    return Wanted(
        release=params.get("release", ""),
        language=params.get("language", ""),
        states=(state,) if state in list(State) else (),
        is_stale=state == "stale",
        is_any=state == "any",
        text=params.get("text", ""),
    )


def filters_of(params: Mapping[str, str]) -> str:
    """The filters as the query of an address, so that a list can be shared and come back to."""
    kept = {name: params[name] for name in ("release", "language", "state", "text") if params.get(name)}
    return urlencode(kept)


def number_of_page(params: Mapping[str, str]) -> int:
    """Which page of a long list is asked for, from 1; what is no number asks for the first."""
    text = params.get("page", "")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 7 else 1


def is_about_findings(params: Mapping[str, str]) -> bool:
    """Whether the list is of what the gate stops at."""
    return params.get("state") == "findings"


def onward(fields: Fields, item: str, done: str = "", about: str = "", left: int = 0) -> RedirectResponse:
    """To an item, or to the list, as the filters were; the page says what was `done` to the item `about`, and how many
    findings are `left` in that."""
    said = urlencode(
        {name: value for name, value in (("done", done), ("about", about), ("left", left)) if value}
    )
    query = "&".join(part for part in (filters_of(fields), said) if part)
    place = f"/items/{path(item)}" if item else "/queue"
    return RedirectResponse(f"{place}?{query}" if query else place, 303)


def posted(
    handler: Callable[[Request, Fields], Response], deed: Deed | None = None
) -> Callable[[Request], Awaitable[Response]]:
    """A route that takes a form, for those whose role allows the deed; the handler may block, it runs in a
    thread."""

    async def route(request: Request) -> Response:
        if deed:
            demand_deed(request, deed)
        form = await in_time(request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=LARGEST_FIELD))
        return await run_in_threadpool(handler, request, _fields(form))

    return route


async def in_time(reading: Awaitable[Read]) -> Read:
    """What is read of a request; who sends it at a snail's pace is refused and holds no connection."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await reading
    except TimeoutError:
        raise HTTPException(408) from None


def _fields(form: FormData) -> Fields:
    return {name: value.replace("\r\n", "\n") for name, value in form.items() if isinstance(value, str)}


def needed(fields: Fields, name: str) -> str:
    """A field that has to be there."""
    if name not in fields:
        raise TransflowError(Message("The form lacks its field {name!r}.", name=name))
    return fields[name]


def number(fields: Fields, name: str) -> int:
    """A field that has to be a number from 0."""
    text = needed(fields, name)
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise TransflowError(Message("The field {name!r} of the form must be a number.", name=name))
    return int(text)


def is_own_path(address: str) -> bool:
    """Whether an address stays on this site: a path, not a host (`//host`, `/\\host`) nor a scheme."""
    return address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
