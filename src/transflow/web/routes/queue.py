"""The list of items, and taking the next one."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from transflow.model import State
from transflow.roles import Deed
from transflow.services.queue.claiming import next_item
from transflow.services.queue.listing import list_items
from transflow.web.asking import Fields, filters_of, posted, wanted_of
from transflow.web.filters import path
from transflow.web.pages import page
from transflow.web.people import person_of
from transflow.web.site import site_of

LONGEST = 200


def queue_page(request: Request) -> Response:
    """The items that ask for work, or those that the filters ask for."""
    site = site_of(request)
    items = list_items(site.settings, wanted_of(request.query_params), site.clock(), limit=LONGEST + 1)
    return page(
        request,
        "queue.html.j2",
        items=items[:LONGEST],
        is_cut=len(items) > LONGEST,
        asked=dict(request.query_params),
        filters=filters_of(request.query_params),
        states=[*State],
        now=site.clock(),
    )


def take_next(request: Request, fields: Fields) -> Response:
    """Claims the most urgent item and goes there; back to the list where there is none."""
    site = site_of(request)
    filters = filters_of(fields)
    item = next_item(site.settings, wanted_of(fields), person_of(request).name, site.clock())
    place = f"/items/{path(item.name)}" if item else "/queue"
    return RedirectResponse(f"{place}?{filters}" if filters else place, 303)


ROUTES = [
    Route("/queue", queue_page),
    Route("/next", posted(take_next, Deed.CLAIM), methods=["POST"]),
]
