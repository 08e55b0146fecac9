"""How trouble is answered: once, here."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse

from transflow.errors import TransflowError
from transflow.roles import NotAllowedError
from transflow.services.queue.writing import VersionMismatchError
from transflow.text.diff import word_diff
from transflow.web.pages import page


def refused(request: Request, error: Exception) -> HTMLResponse:
    """What the person can put right, in one sentence."""
    assert isinstance(error, TransflowError)
    return page(request, "refusal.html.j2", status=422, sentence=str(error))


def changed_meanwhile(request: Request, error: Exception) -> HTMLResponse:
    """The three texts of a save that came too late, to choose from or to merge."""
    assert isinstance(error, VersionMismatchError)
    return page(
        request,
        "conflict.html.j2",
        status=409,
        item=error.item,
        base=error.base,
        theirs=error.theirs,
        mine=error.mine,
        theirs_diff=word_diff(error.base, error.theirs),
        mine_diff=word_diff(error.base, error.mine),
    )


def not_there(request: Request, error: Exception) -> HTMLResponse:
    """A page that there isn't, or a method that it doesn't know."""
    assert isinstance(error, HTTPException)
    return page(request, "refusal.html.j2", status=error.status_code, sentence=error.detail)


def not_allowed(request: Request, error: Exception) -> HTMLResponse:
    """What the person's role does not allow."""
    return page(request, "refusal.html.j2", status=403, sentence=str(error))


HANDLERS = {
    NotAllowedError: not_allowed,
    VersionMismatchError: changed_meanwhile,
    TransflowError: refused,
    HTTPException: not_there,
}
