"""The list of items, and taking the next one."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from transflow.model import State
from transflow.roles import Deed
from transflow.services.checking.so_far import FoundSoFar
from transflow.services.queue.claiming import next_item
from transflow.services.queue.faulty import faulty_items, next_faulty_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.opening import troubles
from transflow.store.items import Wanted
from transflow.store.values import Item
from transflow.web.pages import page
from transflow.web.parameters import (
    Fields,
    filters_of,
    is_about_findings,
    number_of_page,
    onward,
    posted,
    wanted_of,
)
from transflow.web.people import desk_of
from transflow.web.site import site_of
from transflow.web.so_far import found_so_far

LONGEST = 100  # items on a page


def queue_page(request: Request) -> Response:
    """The items that ask for work, or those that the filters ask for."""
    site = site_of(request)
    number = number_of_page(request.query_params)
    seen = found_so_far(request) if is_about_findings(request.query_params) else None
    items = _items(request, seen, (number - 1) * LONGEST)
    filters = filters_of(request.query_params)
    if number > 1 and not items:  # the list has become shorter since
        return RedirectResponse(f"/queue?{filters}", 303)
    return page(
        request,
        "queue.html.j2",
        items=items[:LONGEST],
        number=number,
        has_more=len(items) > LONGEST,
        asked=dict(request.query_params),
        filters=filters,
        is_synced=bool(items or list_items(desk_of(request), Wanted(is_any=True), limit=1)),
        states=[*State],
        so_far=seen,
        was_asked=False,
        troubles=troubles(site.settings, wanted_of(request.query_params)),
    )


def _items(request: Request, seen: FoundSoFar | None, first: int) -> Sequence[Item]:
    desk, wanted = desk_of(request), wanted_of(request.query_params)
    if seen:
        return faulty_items(desk, wanted, seen.found.findings, limit=LONGEST + 1, first=first)
    return list_items(desk, wanted, limit=LONGEST + 1, first=first)


def faulty(request: Request) -> Response:
    """At how many items the gate stops, as a piece of a page: an empty queue is not all."""
    seen = found_so_far(request)
    found = faulty_items(desk_of(request), wanted_of(request.query_params), seen.found.findings)
    filters = filters_of(request.query_params)
    return page(request, "_faulty.html.j2", count=len(found), filters=filters, so_far=seen, was_asked=False)


def take_next(request: Request, fields: Fields) -> Response:
    """Claims the most urgent item and goes there; back to the list where there is none."""
    return go_on(request, fields)


def go_on(request: Request, fields: Fields, done: str = "", about: str = "", left: int = 0) -> Response:
    """To the next item that the filters want, which is then held, with a word about what was done."""
    desk, wanted = desk_of(request), wanted_of(fields)
    if is_about_findings(fields):
        item = next_faulty_item(desk, wanted, found_so_far(request).found.findings)
    else:
        item = next_item(desk, wanted)
    return onward(fields, item.name if item else "", done if item or done else "none", about, left)


ROUTES = [
    Route("/queue", queue_page),
    Route("/queue/faulty", faulty),
    Route("/next", posted(take_next, Deed.CLAIM), methods=["POST"]),
]
