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


LONGEST_FIRST = sorted(ENDPOINTS, key=lambda each: -each.path.count("/"))  # a release may have slashes
ROUTES = [Route(f"{PREFIX}/openapi.json", openapi), *map(route_of, LONGEST_FIRST)]
