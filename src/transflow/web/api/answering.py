"""A call from its request to its answer; trouble is answered here, once, as JSON."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.endpoints import HTTPEndpoint
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from transflow.errors import TransflowError
from transflow.roles import NotAllowedError
from transflow.services.queue import values_json
from transflow.services.queue.claiming import HeldError
from transflow.services.queue.naming import NoSuchItemError
from transflow.services.queue.standing import NoSuchReleaseError
from transflow.services.queue.versions import VersionMismatchError
from transflow.services.queue.writing import ChangedMeanwhileError, WaitingError
from transflow.services.releases.demands import NothingToDoError
from transflow.store.trouble import StoreError
from transflow.web.api.endpoint import (
    Answer,
    Call,
    Endpoint,
    Json,
    MalformedCallError,
    from_address,
    from_body,
)
from transflow.web.parameters import in_time
from transflow.web.people import demand_deed, desk_of
from transflow.web.refusals import told
from transflow.web.site import site_of

PREFIX = "/api/v1"
LARGEST = 1_000_000  # bytes of a body
STATUSES: dict[type[TransflowError], int] = {
    MalformedCallError: 400,
    NotAllowedError: 403,
    NoSuchItemError: 404,
    NoSuchReleaseError: 404,
    NothingToDoError: 404,
    VersionMismatchError: 409,
    HeldError: 409,
    ChangedMeanwhileError: 409,
    StoreError: 503,
    WaitingError: 503,
}


def route_of(path: str, endpoints: Iterable[Endpoint]) -> Route:
    """The route of an address with all its methods; a release may have slashes in its name."""
    by_method = {each.method.lower(): staticmethod(_answering(each)) for each in endpoints}
    address = PREFIX + path.replace("{release}", "{release:path}")
    return Route(address, type("Calls", (HTTPEndpoint,), by_method))


def _answering(endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        try:
            demand_deed(request, endpoint.deed)
            given = from_address(endpoint.query, _once(request))
            if endpoint.method != "GET":
                given |= from_body(
                    endpoint.body, await in_time(_body(request, is_needed=bool(endpoint.body)))
                )
            call = Call(desk_of(request), request.path_params, given)
            return as_json(await run_in_threadpool(endpoint.run, call))
        except TransflowError as error:
            return as_json(refusal(error, site_of(request).settings.root))

    return answer


def _once(request: Request) -> dict[str, str]:
    names = [name for name, _ in request.query_params.multi_items()]
    for name in names:
        if names.count(name) > 1:
            raise MalformedCallError(f"{name!r} is said more than once.")
    return dict(request.query_params)


async def _body(request: Request, *, is_needed: bool) -> Any:
    data = b""
    async for part in request.stream():
        data += part
        if len(data) > LARGEST:
            raise MalformedCallError(f"The body is larger than {LARGEST // 1000} kB.")
    if not data and not is_needed:
        return {}
    try:
        return json.loads(data.decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise MalformedCallError("The body must be a JSON object in UTF-8.") from None


def _no_number(word: str) -> Any:
    raise ValueError(word)


def refusal(error: TransflowError, root: Path) -> Answer:
    """What went wrong, in one sentence without folders of the server; three texts for a save that came too late."""
    status = next((STATUSES[each] for each in type(error).__mro__ if each in STATUSES), 422)
    values: Json = {"error": str(told(error, root))}
    if isinstance(error, VersionMismatchError):
        values |= values_json.mismatch(error)
    return Answer(values, status)


def as_json(answer: Answer) -> Response:
    """The answer with the version of the notation, half characters of a text made whole."""
    text = json.dumps({"version": 1, **answer.values}, ensure_ascii=False)
    return Response(text.encode("utf-8", "replace"), answer.status, media_type="application/json")
