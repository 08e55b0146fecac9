"""Signing in and out, one's own sessions, and for admins who has done what to accounts."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from transflow.roles import Deed
from transflow.services.accounts.tokens import list_tokens, revoke_tokens
from transflow.services.accounts.users import (
    audit_log,
    begin_session,
    end_session,
    end_sessions,
    list_users,
    open_sessions,
)
from transflow.store.sessions import LONGEST
from transflow.store.values import stamp
from transflow.web.pages import page
from transflow.web.parameters import Fields, is_own_path, needed, posted
from transflow.web.people import COOKIE, demand_deed, desk_of, person_of
from transflow.web.site import site_of

LONGEST_LOG = 200


def login_page(request: Request) -> Response:
    """The page to sign in."""
    return _asked_to_sign_in(request, request.query_params.get("to", "/"))


def login(request: Request, fields: Fields) -> Response:
    """Begins a session, or says no more than that name and password do not fit."""
    site = site_of(request)
    place = request.client.host if request.client else ""
    name, password = needed(fields, "name"), needed(fields, "password")
    token, wait = begin_session(site.settings, name, password, place, site.clock())
    to = fields.get("to", "/")
    if not token:
        return _asked_to_sign_in(request, to, name, status=429 if wait else 403, failed=True, wait=wait)
    answer = RedirectResponse(to if is_own_path(to) else "/", 303)
    is_secure = request.url.scheme == "https" or site.is_secure
    lasts = int(LONGEST.total_seconds())
    answer.set_cookie(COOKIE, token, max_age=lasts, httponly=True, secure=is_secure, samesite="lax")
    return answer


def _asked_to_sign_in(
    request: Request, to: str, name: str = "", *, status: int = 200, failed: bool = False, wait: int = 0
) -> Response:
    return page(request, "login.html.j2", status=status, to=to, name=name, failed=failed, wait=wait)


def logout(request: Request, fields: Fields) -> Response:
    """Ends this session."""
    site = site_of(request)
    end_session(site.settings, request.cookies.get(COOKIE, ""), site.clock())
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(COOKIE)
    return answer


def account_page(request: Request) -> Response:
    """One's own open sessions and tokens."""
    site, person = site_of(request), person_of(request)
    sessions = open_sessions(site.settings, person.name, site.clock()) if site.has_accounts else ()
    tokens = list_tokens(site.settings, person.name) if site.has_accounts else ()
    return page(request, "account.html.j2", sessions=sessions, tokens=tokens, now=stamp(site.clock()))


def end(request: Request, fields: Fields) -> Response:
    """Ends one of one's own sessions, or all."""
    desk = desk_of(request)
    end_sessions(desk, desk.by, fields.get("key", ""))
    return RedirectResponse("/account", 303)


def revoke(request: Request, fields: Fields) -> Response:
    """Takes one of one's own tokens away."""
    desk = desk_of(request)
    revoke_tokens(desk, desk.by, needed(fields, "key"))
    return RedirectResponse("/account", 303)


def audit_page(request: Request) -> Response:
    """Which accounts there are, and who has done what to accounts and sessions."""
    demand_deed(request, Deed.KEEP_USERS)
    settings = site_of(request).settings
    entries = audit_log(settings, LONGEST_LOG)
    return page(request, "audit.html.j2", accounts=list_users(settings), entries=entries)


ROUTES = [
    Route("/login", login_page),
    Route("/login", posted(login), methods=["POST"]),
    Route("/logout", posted(logout), methods=["POST"]),
    Route("/account", account_page),
    Route("/account/sessions", posted(end), methods=["POST"]),
    Route("/account/tokens", posted(revoke), methods=["POST"]),
    Route("/audit", audit_page),
]
