"""For those who look after the server: whether it lives, whether it can work, what it counted."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from transflow.roles import Role
from transflow.services.queue.readiness import trouble_of
from transflow.store.tokens import TokenScope
from transflow.web.metrics import Metrics
from transflow.web.site import HOSTS, site_of

LOCAL = ("127.0.0.1", "::1")
FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip")
NOTATION = "text/plain; version=0.0.4; charset=utf-8"


def health(request: Request) -> Response:
    """That the server lives."""
    return JSONResponse({"status": "alive"})


def ready(request: Request) -> Response:
    """Whether it can work; 503 and no details where it cannot."""
    trouble = trouble_of(site_of(request).settings)
    status = "not ready" if trouble else "ready"
    return JSONResponse({"status": status}, 503 if trouble else 200)


def metrics(request: Request) -> Response:
    """Counts, for programs on this machine, an admin, or whoever has a token for it."""
    if not (_is_local(request) or _may(request)):
        raise HTTPException(403, "Counts are for this machine, admins and tokens of the scope metrics.")
    counts: Metrics = request.app.state.metrics
    return Response(counts.text(), media_type=NOTATION)


def _is_local(request: Request) -> bool:
    """Whether a program on this machine asks, and no proxy for somebody elsewhere."""
    is_near = request.client is not None and request.client.host in LOCAL
    is_named_so = f"{request.url.hostname}" in (*HOSTS, "::1")
    return is_near and is_named_so and not any(each in request.headers for each in FORWARDED)


def _may(request: Request) -> bool:
    person = request.state.person
    return person is not None and (person.role is Role.ADMIN or person.scope is TokenScope.METRICS)


ROUTES = [Route("/health", health), Route("/ready", ready), Route("/metrics", metrics)]
