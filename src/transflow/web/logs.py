"""What the server says: a line of JSON for each request and each trouble, with the number of the request,
which comes from a proxy in front or is made here, and goes back in `X-Request-Id`."""

from __future__ import annotations

import datetime
import json
import logging
import re
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from transflow.web.metrics import Metrics

HEADER = "x-request-id"
NUMBER = re.compile(r"[A-Za-z0-9._-]{8,100}")
SPEAKERS = {
    "transflow.web": logging.INFO,
    "transflow.services": logging.WARNING,
    "transflow.store": logging.WARNING,
    "uvicorn": logging.WARNING,
}
QUIET = ("/static/", "/health", "/ready", "/metrics")
log = logging.getLogger("transflow.web")
_number: ContextVar[str] = ContextVar("number", default="")


def number_of_request() -> str:
    """The number of the request that is being answered."""
    return _number.get()


class Watched:
    """Numbers each request, counts it and writes a line about it."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = Headers(scope=scope).get(HEADER, "")
        number = given if NUMBER.fullmatch(given) else uuid.uuid4().hex
        _number.set(number)
        begun, status = time.perf_counter(), 500

        async def numbered(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[HEADER] = number
            await send(message)

        try:
            await self.app(scope, receive, numbered)
        finally:
            seconds = time.perf_counter() - begun
            self.metrics.count(scope, status, seconds)
            _tell(scope, status, seconds)


def _tell(scope: Scope, status: int, seconds: float) -> None:
    if scope["path"].startswith(QUIET) and status < 500:
        return
    person = scope.get("state", {}).get("person")
    log.info(
        "request",
        extra={
            "values": {
                "method": scope["method"],
                "path": scope["path"],
                "status": status,
                "ms": round(seconds * 1000, 1),
                "by": person.name if person else None,
            }
        },
    )


class JsonLines(logging.Formatter):
    """A line of JSON for each entry."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.datetime.fromtimestamp(record.created, datetime.UTC).isoformat(timespec="milliseconds")
        values: dict[str, Any] = {
            "at": at.replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            "request_id": number_of_request() or None,
            **getattr(record, "values", {}),
        }
        if record.exc_info:
            values["trace"] = self.formatException(record.exc_info)
        return json.dumps(values, ensure_ascii=True)


@contextmanager
def logs_written() -> Iterator[None]:
    """While the block lasts, what this server and the one below it say goes to stderr."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    with ExitStack() as after:
        for name, level in SPEAKERS.items():
            logger = logging.getLogger(name)
            after.callback(_set, logger, logger.handlers, logger.level, propagate=logger.propagate)
            _set(logger, [handler], level, propagate=False)
        yield


def _set(logger: logging.Logger, handlers: list[logging.Handler], level: int, *, propagate: bool) -> None:
    logger.handlers, logger.propagate = handlers, propagate
    logger.setLevel(level)
