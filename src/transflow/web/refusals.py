"""How trouble is answered: once, here."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response

from transflow.errors import TransflowError
from transflow.model import Message
from transflow.roles import NotAllowedError
from transflow.services.queue.accepting import FourEyesError
from transflow.services.queue.naming import NoSuchItemError
from transflow.services.queue.standing import NoSuchReleaseError
from transflow.services.queue.versions import VersionMismatchError
from transflow.services.queue.writing import WaitingError
from transflow.store.trouble import StoreError
from transflow.text.diff import word_diff
from transflow.web.logs import number_of_request
from transflow.web.pages import page, refusal
from transflow.web.programs import is_for_programs, sentence
from transflow.web.safety import HEADERS
from transflow.web.site import site_of
from transflow.web.wording import without_folders

ABSENT = {
    400: Message("What was sent is no form, or a text in it is longer than 1 MB; go back and shorten it."),
    404: Message("There is no such page."),
    405: Message("This page does not take that; go back and try again."),
    408: Message("What was sent took longer than a minute to arrive; send it again."),
}
UNKNOWN = {
    404: "There is no such call; /api/v1/openapi.json lists them.",
    405: "This call does not go by that method; /api/v1/openapi.json says by which.",
    408: "The body took longer than a minute to arrive; send it again.",
}


STORE_AWAY = Message("The store cannot be used just now; the log of the server says why.")
log = logging.getLogger("transflow.web")


def told(error: TransflowError, root: Path) -> Any:
    """What an error says to those who do not keep the server: neither where its folders lie nor whom its database
    knows."""
    if isinstance(error, WaitingError):
        return WaitingError(error.name, error.cause, told(error.cause, root)).message
    if isinstance(error, StoreError) and error.is_on_server:
        log.warning("store", extra={"values": {"why": error.message}})
        return STORE_AWAY
    return without_folders(error.message, root)


def refused(request: Request, error: Exception) -> Response:
    """What the person can put right, in one sentence."""
    assert isinstance(error, TransflowError)
    return refusal(request, 422, told(error, site_of(request).settings.root))


def store_away(request: Request, error: Exception) -> Response:
    """What nobody can put right who asks: the store is away, locked or full, and the same may be asked again; or what
    was decided is kept, and waits to be written."""
    assert isinstance(error, TransflowError)
    said = told(error, site_of(request).settings.root)
    if is_for_programs(request.scope):
        return sentence(request.scope, str(said), 503)
    return refusal(request, 503, said)


def unknown(request: Request, error: Exception) -> Response:
    """An item or a release that there isn't, or isn't any more."""
    assert isinstance(error, TransflowError)
    return refusal(request, 404, error.message)


def changed_meanwhile(request: Request, error: Exception) -> HTMLResponse:
    """The three texts of a save that came too late, to choose from or to merge."""
    assert isinstance(error, VersionMismatchError)
    return page(
        request,
        "conflict.html.j2",
        status=409,
        item=error.item,
        source_diff=word_diff(error.old_source, error.item.record.source) if error.is_source_changed else (),
        base=error.base,
        theirs=error.theirs,
        written=error.written,
        mine=error.mine,
        reason=error.reason,
        theirs_diff=word_diff(error.base, error.theirs),
        mine_diff=word_diff(error.base, error.mine),
    )


def for_other_eyes(request: Request, error: Exception) -> HTMLResponse:
    """A review of one's own, which a reason allows."""
    assert isinstance(error, FourEyesError)
    return page(request, "override.html.j2", status=422, item=error.item)


def not_there(request: Request, error: Exception) -> Response:
    """A page that there isn't, or a method that it doesn't know."""
    assert isinstance(error, HTTPException)
    if is_for_programs(request.scope):
        said = UNKNOWN.get(error.status_code, error.detail)
        return sentence(request.scope, said, error.status_code, dict(error.headers or {}))
    return refusal(request, error.status_code, ABSENT.get(error.status_code, error.detail))


def gone(request: Request, error: Exception) -> Response:
    """Whoever asked has gone away, and reads nothing any more."""
    return Response(status_code=400)


def not_allowed(request: Request, error: Exception) -> Response:
    """What the person's role does not allow."""
    assert isinstance(error, TransflowError)
    return refusal(request, 403, error.message)


def crashed(request: Request, error: Exception) -> Response:
    """A fault of ours: its number, by which the log has the rest."""
    number = number_of_request()
    if is_for_programs(request.scope):
        answer = sentence(request.scope, f"Something went wrong here; the log has it as {number}.", 500)
    else:
        answer = page(request, "crash.html.j2", status=500, number=number)
    answer.headers.update(HEADERS | {"cache-control": "no-store", "x-request-id": number})
    return answer


HANDLERS = {
    Exception: crashed,
    ClientDisconnect: gone,
    NoSuchItemError: unknown,
    NoSuchReleaseError: unknown,
    NotAllowedError: not_allowed,
    VersionMismatchError: changed_meanwhile,
    FourEyesError: for_other_eyes,
    StoreError: store_away,
    WaitingError: store_away,
    TransflowError: refused,
    HTTPException: not_there,
}
