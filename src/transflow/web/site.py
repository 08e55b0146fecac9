"""What all pages share: the project, who works there, which hosts may ask, and the clock."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from starlette.requests import Request

from transflow.config import Settings
from transflow.frozen import Frozen
from transflow.services.desk import day_of

HOSTS = ("localhost", "127.0.0.1", "[::1]")


def now() -> datetime.datetime:
    """This moment, in the time zone of this machine, by whose day the gate judges."""
    return datetime.datetime.now().astimezone()


class Site(Frozen):
    """One project, served. Where nobody has to log in, everybody who comes in is `user`."""

    settings: Settings
    user: str
    hosts: tuple[str, ...] = HOSTS
    """The names under which the pages may be asked for; others are refused (DNS rebinding)."""
    has_accounts: bool = False
    """Whether people sign in; else everybody is `user`."""
    trusted_header: str = ""
    """The header in which a proxy in front says who asks; empty: no proxy is trusted with that."""
    is_secure: bool = False
    """Whether browsers come by HTTPS, though a proxy in front ends it."""
    clock: Callable[[], datetime.datetime] = now

    def today(self) -> str:
        """The day (ISO) by the clock."""
        return day_of(self.clock())


def site_of(request: Request) -> Site:
    """The site that a request came to."""
    site: Site = request.app.state.site
    return site
