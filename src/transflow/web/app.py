"""The application: its routes, what stands around them, how trouble is answered."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from transflow.services.cached_status import CachedStatus
from transflow.services.checking.so_far import Judge
from transflow.services.queue.following import Follower
from transflow.services.queue.readiness import open_items
from transflow.services.store import lasting_store
from transflow.web import live, so_far
from transflow.web.api import routes as api
from transflow.web.background import judging_on, looking, remembering, telling
from transflow.web.live import Live
from transflow.web.logs import Watched
from transflow.web.metrics import Metrics
from transflow.web.people import Doorkeeper
from transflow.web.refusals import HANDLERS
from transflow.web.routes import (
    account,
    dashboard,
    item,
    language,
    operations,
    queue,
    release,
    selected,
    terms,
)
from transflow.web.safety import OwnPagesOnly, SafeHeaders
from transflow.web.site import Site

STATIC = Path(__file__).parent / "static"
PAGES = (dashboard, queue, item, selected, release, terms, account, language, operations, so_far, live, api)


def make_app(site: Site, is_ending: Callable[[], bool] = lambda: False) -> Starlette:
    """The pages of one project, and what programs see of it; `is_ending` tells the streams when to end."""
    routes = [
        *(route for each in PAGES for route in each.ROUTES),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
    metrics = Metrics(routes, lambda: open_items(site.settings))
    app = Starlette(
        routes=routes,
        lifespan=_lifespan,
        middleware=[
            Middleware(Watched, metrics),
            Middleware(SafeHeaders),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(site.hosts), www_redirect=False),
            Middleware(OwnPagesOnly),
            Middleware(Doorkeeper),
        ],
        exception_handlers=HANDLERS,
    )
    app.state.site = site
    app.state.metrics = metrics
    app.state.judge = Judge(site.settings)
    app.state.status = CachedStatus(site.settings)
    app.state.live = Live(Follower(site.settings), is_ending)
    return app


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    """While the server runs its store stays open, it looks at the files, fills its memory, judges, and tells
    webhooks."""
    site: Site = app.state.site
    with (
        lasting_store(site.settings),
        looking(site),
        remembering(site),
        judging_on(site, app.state.judge),
        telling(site),
    ):
        yield
