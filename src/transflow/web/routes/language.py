"""Choosing the language of the interface."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from transflow.web.parameters import is_own_path
from transflow.web.wording import COOKIE
from transflow.wording import LANGUAGES

YEAR = 365 * 24 * 3600  # seconds


def choose(request: Request) -> Response:
    """Remembers the language and goes back to the page."""
    language, back = request.path_params["language"], request.query_params.get("back", "/")
    answer = RedirectResponse(back if is_own_path(back) else "/", 303)
    if language in LANGUAGES:
        answer.set_cookie(COOKIE, language, max_age=YEAR, samesite="strict", httponly=True)
    return answer


ROUTES = [Route("/language/{language}", choose)]
