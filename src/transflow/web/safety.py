"""What stands around every page: headers that let nothing foreign run, and no writing from other sites."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.types import Message as Sent

from transflow.model import Message
from transflow.web.pages import refusal
from transflow.web.programs import bearer_of, is_for_programs, sentence

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
SAID_BY_BROWSERS = {"sec-fetch-site", "origin"}
READING = {"GET", "HEAD", "OPTIONS"}


class SafeHeaders:
    """Adds the headers to every answer; a page is never kept by a cache, what is static may be."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Sent) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                if not scope["path"].startswith("/static/"):
                    headers.setdefault("cache-control", "no-store")
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


class OwnPagesOnly:
    """Refuses to write for a page of another site: browsers say where a request comes from, in
    `Sec-Fetch-Site` or `Origin` (Fetch Metadata, W3C; the rule of Go's `CrossOriginProtection`). A request
    that says neither must carry a token of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] not in READING and not _is_own(Headers(scope=scope)):
            await _refused(scope)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def _refused(scope: Scope) -> Response:
    said = Message("This request comes from another site; it was refused.")
    if not is_for_programs(scope):
        return refusal(Request(scope), 403, said)
    if SAID_BY_BROWSERS.isdisjoint(Headers(scope=scope)):
        return sentence(scope, "Who writes without a browser needs a token: transflow user token.", 401)
    return sentence(scope, said, 403)


def _is_own(headers: Headers) -> bool:
    if bearer_of(headers) is not None:
        return True
    if "sec-fetch-site" in headers:
        return headers["sec-fetch-site"] in ("same-origin", "none")
    return "origin" in headers and urlsplit(headers["origin"]).netloc == headers.get("host")
