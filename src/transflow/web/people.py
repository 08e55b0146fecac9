"""Who is asking: everybody as one person on a machine of one's own, or whoever has signed in, or whom a
proxy in front vouches for."""

from __future__ import annotations

from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.model import Message
from transflow.roles import Deed, Role, demand
from transflow.services.accounts.tokens import account_with_token
from transflow.services.accounts.users import account_for, signed_in_account
from transflow.services.desk import Desk
from transflow.store.accounts import Account
from transflow.store.tokens import TokenScope
from transflow.store.trouble import StoreError
from transflow.web.pages import page
from transflow.web.places import came_from
from transflow.web.programs import bearer_of, is_for_programs, sentence
from transflow.web.refusals import store_away
from transflow.web.site import Site, site_of

COOKIE = "transflow_session"
OPEN = ("/login", "/static/", "/language/", "/health", "/ready", "/metrics")
READING = {"GET", "HEAD"}
SIGNED_OUT = Message(
    "You are not signed in any more. A translation, reason or comment that you typed is kept in this browser: sign in, "
    "and it is there again."
)


class Person(Frozen):
    """Somebody at the pages; `name` is what the history says."""

    name: str
    role: Role
    shown: str = ""
    scope: TokenScope | None = None
    """What the token is good for that let a program in."""


class TurnedAwayError(TransflowError):
    """A token that lets nobody in; `wait` are the seconds before another one is looked at."""

    def __init__(self, wait: int) -> None:
        super().__init__("This token is none, or has run out; make another: transflow user token.")
        self.wait = wait


def is_still_in(request: Request) -> bool:
    """Whether whoever asked may still be here: the session has not ended, the account is still active. While the store
    is away nobody is sent out."""
    try:
        return _person(request) is not None
    except TurnedAwayError:
        return False
    except StoreError:
        return True


class Doorkeeper:
    """Finds out who asks; who has not signed in where that is needed sees the page to sign in."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        try:
            scope.setdefault("state", {})["person"] = person = await run_in_threadpool(_person, request)
        except TurnedAwayError as error:
            await _turned_away(request, error)(scope, receive, send)
            return
        except StoreError as error:
            scope["state"]["person"] = person = None
            if not request.url.path.startswith(OPEN):
                await store_away(request, error)(scope, receive, send)
                return
        app: ASGIApp = self.app
        if person is None and not request.url.path.startswith(OPEN):
            app = _shown_the_door(request)
        elif person and not _is_in_scope(request, person):
            app = sentence(scope, f"This token is for {person.scope} alone.", 403)
        await app(scope, receive, send)


def _person(request: Request) -> Person | None:
    site, token = site_of(request), bearer_of(request.headers)
    if token is not None:
        return _with_token(request, site, token)
    if not site.has_accounts:
        return Person(site.user, Role.ADMIN)
    return _vouched(request, site) or _signed_in(request, site)


def _with_token(request: Request, site: Site, token: str) -> Person:
    place = request.client.host if request.client else ""
    found = account_with_token(site.settings, token, place, site.clock())
    if isinstance(found, int):
        raise TurnedAwayError(found)
    account, scope = found
    return Person(account.name, account.role, account.display_name, scope)


def _is_in_scope(request: Request, person: Person) -> bool:
    """Whether what somebody asks for is what their token is for; who has none may ask for anything."""
    if person.scope is TokenScope.METRICS:
        return request.url.path == "/metrics"
    return person.scope is not TokenScope.READ or request.method in READING


def _turned_away(request: Request, error: TurnedAwayError) -> Response:
    if error.wait:
        wait = {"retry-after": str(error.wait)}
        return sentence(request.scope, f"Too many tokens that are none; wait {error.wait} s.", 429, wait)
    return sentence(request.scope, str(error), 401, {"www-authenticate": "Bearer"})


def _vouched(request: Request, site: Site) -> Person | None:
    name = request.headers.get(site.trusted_header, "") if site.trusted_header else ""
    return _as_person(account_for(site.settings, name)) if name else None


def _signed_in(request: Request, site: Site) -> Person | None:
    token = request.cookies.get(COOKIE, "")
    return _as_person(signed_in_account(site.settings, token, site.clock())) if token else None


def _as_person(account: Account | None) -> Person | None:
    return Person(account.name, account.role, account.display_name) if account else None


def _shown_the_door(request: Request) -> Response:
    if is_for_programs(request.scope) or request.url.path == "/events":
        asked = {"www-authenticate": "Bearer"}
        return sentence(request.scope, "Sign in, or say who asks with a token.", 401, asked)
    if request.method not in READING:
        sign_in = came_from(request) or "/"
        return page(request, "refusal.html.j2", status=401, sentences=(SIGNED_OUT,), sign_in=sign_in)
    goal = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/login?to={quote(goal)}", 303)


def person_of(request: Request) -> Person:
    """Who asks; only for pages that nobody sees who has not signed in."""
    person: Person = request.state.person
    return person


def desk_of(request: Request) -> Desk:
    """Where whoever asks works, at this moment."""
    site, person = site_of(request), person_of(request)
    return Desk(site.settings, person.name, site.clock(), person.role)


def demand_deed(request: Request, deed: Deed) -> None:
    """Refuses what the person's role does not allow."""
    demand(person_of(request).role, deed)
