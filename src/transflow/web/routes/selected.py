"""Several items of the list at once: what is selected is accepted, or taken."""

from __future__ import annotations

from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from transflow.errors import TransflowError
from transflow.roles import Deed
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.claiming import claim_item
from transflow.web.pages import refusal
from transflow.web.parameters import Fields, needed, onward, posted
from transflow.web.people import demand_deed, desk_of
from transflow.web.refusals import told
from transflow.web.site import site_of


def selected(request: Request, fields: Fields) -> Response:
    """Does the same to each; what could be done is done, and the rest said."""
    picked = [value.rpartition(" ") for name, value in fields.items() if name.startswith("pick")]
    deed = accept if needed(fields, "deed") == "accept" else claim
    problems = [problem for name, _, version in picked for problem in deed(request, name, version)]
    if not problems:
        return onward(fields, "", deed.__name__ if picked else "")
    root = site_of(request).settings.root
    return refusal(request, 409, *(told(each, root) for each in problems))


def accept(request: Request, name: str, version: str) -> Iterator[TransflowError]:
    """Accepts the item, or says why not."""
    try:
        accept_item(desk_of(request), name, version=version)
    except TransflowError as error:
        yield error


def claim(request: Request, name: str, version: str) -> Iterator[TransflowError]:
    """Takes the item, or says who holds it."""
    demand_deed(request, Deed.CLAIM)
    try:
        claim_item(desk_of(request), name)
    except TransflowError as error:
        yield error


ROUTES = [Route("/selected", posted(selected, Deed.CLAIM), methods=["POST"])]
