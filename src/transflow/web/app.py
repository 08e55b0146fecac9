"""The application: its routes, what stands around them, how trouble is answered."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from transflow.web.people import Doorkeeper
from transflow.web.refusals import HANDLERS
from transflow.web.routes import account, dashboard, item, language, queue, release, selected, terms
from transflow.web.safety import OwnPagesOnly, SafeHeaders
from transflow.web.site import Site

STATIC = Path(__file__).parent / "static"
PAGES = (dashboard, queue, item, selected, release, terms, account, language)


def make_app(site: Site) -> Starlette:
    """The pages of one project."""
    app = Starlette(
        routes=[
            *(route for each in PAGES for route in each.ROUTES),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        middleware=[
            Middleware(SafeHeaders),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(site.hosts), www_redirect=False),
            Middleware(OwnPagesOnly),
            Middleware(Doorkeeper),
        ],
        exception_handlers=HANDLERS,
    )
    app.state.site = site
    return app
