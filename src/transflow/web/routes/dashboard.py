"""Where everything stands: releases by state, those that ask for work first."""

from __future__ import annotations

from collections import Counter

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from transflow.model import State
from transflow.services.queue.overview import overview
from transflow.web.pages import page
from transflow.web.site import site_of

LONGEST = 300
STATES = (*reversed(State),)


def dashboard(request: Request) -> Response:
    """All releases, or those whose name holds `text`; `only=open` leaves out what is done."""
    site = site_of(request)
    asked = dict(request.query_params)
    rows = overview(site.settings, site.clock(), asked.get("text", ""))
    total = Counter[State]()
    for each in rows:
        total.update(each.states)
    if asked.get("only") == "open":
        rows = tuple(each for each in rows if each.open)
    return page(
        request,
        "dashboard.html.j2",
        rows=rows[:LONGEST],
        is_cut=len(rows) > LONGEST,
        total=total,
        open_items=sum(each.open for each in rows),
        stale_items=sum(each.stale for each in rows),
        states=STATES,
        asked=asked,
    )


ROUTES = [Route("/", dashboard)]
