"""The routes of the table, and the document that describes them."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from transflow.web.api.answering import PREFIX, route_of
from transflow.web.api.openapi import document
from transflow.web.api.table import ENDPOINTS


def openapi(request: Request) -> Response:
    """What there is, for programs."""
    return JSONResponse(document())


PATHS = dict.fromkeys(each.path for each in ENDPOINTS)
LONGEST_FIRST = sorted(PATHS, key=lambda path: -path.count("/"))  # a release may have slashes
ROUTES = [
    Route(f"{PREFIX}/openapi.json", openapi),
    *(route_of(path, [each for each in ENDPOINTS if each.path == path]) for path in LONGEST_FIRST),
]
