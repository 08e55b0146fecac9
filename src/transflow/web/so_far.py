"""What the gate says of all releases, as far as it has looked at them; it goes on looking while it is asked."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from transflow.services.checking.so_far import FoundSoFar, Judge
from transflow.web.pages import page
from transflow.web.site import site_of

SOON = 0.3  # seconds of judging while somebody waits for a page
SLICE = 1.0  # and while they look at it


def found_so_far(request: Request) -> FoundSoFar:
    """What is found so far; what changed a moment ago is looked at first."""
    return _after(request, SOON)


def unjudged(request: Request) -> Response:
    """How many translations the gate has yet to look at, as a piece of a page, which asks again."""
    return page(request, "_unjudged.html.j2", so_far=_after(request, SLICE), was_asked=True)


def _after(request: Request, seconds: float) -> FoundSoFar:
    judge: Judge = request.app.state.judge
    return judge.found_so_far(site_of(request).today(), seconds)


ROUTES = [Route("/unjudged", unjudged)]
