"""Who is asking: everybody as one person on a machine of one's own, or whoever has signed in, or whom a
proxy in front vouches for."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from transflow.roles import Deed, Role, demand
from transflow.services.users import account_for, signed_in_account
from transflow.store.accounts import Account
from transflow.web.site import Site, site_of

COOKIE = "transflow_session"
OPEN = ("/login", "/static/", "/language/", "/health", "/ready")
READING = {"GET", "HEAD"}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the pages; `name` is what the history says."""

    name: str
    role: Role
    shown: str = ""


class Doorkeeper:
    """Finds out who asks; who has not signed in where that is needed sees the page to sign in."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        scope.setdefault("state", {})["person"] = person = await run_in_threadpool(_person, request)
        if person is None and not request.url.path.startswith(OPEN):
            await _shown_the_door(request)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def _person(request: Request) -> Person | None:
    site = site_of(request)
    if not site.has_accounts:
        return Person(site.user, Role.ADMIN)
    return _vouched(request, site) or _signed_in(request, site)


def _vouched(request: Request, site: Site) -> Person | None:
    name = request.headers.get(site.trusted_header, "") if site.trusted_header else ""
    return _as_person(account_for(site.settings, name)) if name else None


def _signed_in(request: Request, site: Site) -> Person | None:
    token = request.cookies.get(COOKIE, "")
    return _as_person(signed_in_account(site.settings, token, site.clock())) if token else None


def _as_person(account: Account | None) -> Person | None:
    return Person(account.name, account.role, account.display_name) if account else None


def _shown_the_door(request: Request) -> RedirectResponse | PlainTextResponse:
    if request.method not in READING:
        return PlainTextResponse("You are not signed in any more; open the page again.", 401)
    goal = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/login?to={quote(goal)}", 303)


def person_of(request: Request) -> Person:
    """Who asks; only for pages that nobody sees who has not signed in."""
    person: Person = request.state.person
    return person


def demand_deed(request: Request, deed: Deed) -> None:
    """Refuses what the person's role does not allow."""
    demand(person_of(request).role, deed)
