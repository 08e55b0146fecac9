"""Where everything stands: releases by state, those that ask for work first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nsmallest
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from transflow.model import State
from transflow.services.cached_status import CachedStatus
from transflow.services.queue.listing import list_items
from transflow.services.queue.opening import troubles
from transflow.services.queue.overview import headlines, overview
from transflow.services.status import Row
from transflow.store.items import Wanted
from transflow.store.overview import Progress
from transflow.store.values import Item
from transflow.web.pages import page
from transflow.web.parameters import number_of_page
from transflow.web.people import desk_of
from transflow.web.site import site_of

LONGEST = 50  # releases on a page
MOST_STALE = 5
STATES = (*reversed(State),)


def dashboard(request: Request) -> Response:
    """All releases, or those whose name or headline holds `text`; `only=open` leaves out what is done. With
    `judged` the gate is asked about those on the page, which takes longer: the page asks for that once it is
    there."""
    site = site_of(request)
    asked = dict(request.query_params)
    found = overview(desk_of(request), asked.get("text", ""))
    rows = [each for each in found if each.open] if asked.get("only") == "open" else found
    number = number_of_page(asked)
    first = (number - 1) * LONGEST
    here = rows[first : first + LONGEST]
    return page(
        request,
        "dashboard.html.j2",
        rows=here,
        headlines=headlines(desk_of(request), here),
        number=number,
        has_more=len(rows) > first + LONGEST,
        total=_by_state(found),
        open_items=sum(each.open for each in rows),
        stale_items=sum(each.stale for each in rows),
        states=STATES,
        asked=asked,
        query=urlencode({name: asked[name] for name in ("text", "only") if asked.get(name)}),
        judged=_judged(request, here) if asked.get("judged") else None,
        stale=_stale_longest(request),
        today=site.today(),
        troubles=troubles(site.settings, Wanted()),
    )


def _by_state(rows: Iterable[Progress]) -> Counter[State]:
    """How many paragraphs of all these releases are in each state."""
    total = Counter[State]()
    for each in rows:
        total.update(each.states)
    return total


def _judged(request: Request, rows: Sequence[Progress]) -> dict[tuple[str, str], Row]:
    status: CachedStatus = request.app.state.status
    names = list(dict.fromkeys(each.release for each in rows))
    found = status.rows(names, site_of(request).today())
    return {(each.release, each.language): each for each in found}


def _stale_longest(request: Request) -> list[Item]:
    """The stale items whose translation was agreed longest ago."""
    found = list_items(desk_of(request), Wanted(is_stale=True, is_any=True))
    return nsmallest(MOST_STALE, found, key=lambda each: each.record.on or "9")


ROUTES = [Route("/", dashboard)]
