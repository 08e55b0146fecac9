"""What all pages share: the project, who works there, which hosts may ask, and the clock."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request

from transflow.config import Settings


def now() -> datetime.datetime:
    """This moment, in UTC."""
    return datetime.datetime.now(datetime.UTC)


@dataclass(frozen=True)
class Site:
    """One project, served. Where nobody has to log in, everybody who comes in is `user`."""

    settings: Settings
    user: str
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    """The names under which the pages may be asked for; others are refused (DNS rebinding)."""
    clock: Callable[[], datetime.datetime] = now


def site_of(request: Request) -> Site:
    """The site that a request came to."""
    site: Site = request.app.state.site
    return site
