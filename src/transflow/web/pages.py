"""Templates to answers, in the reader's language."""

from __future__ import annotations

from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from starlette.requests import Request
from starlette.responses import HTMLResponse

from transflow.messages import reworded
from transflow.report.page import TEMPLATES as REPORT_TEMPLATES
from transflow.report.page import environment_of
from transflow.roles import may
from transflow.text.shown import on_page
from transflow.web.advice import INSTEAD
from transflow.web.filters import FILTERS
from transflow.web.places import came_from, here
from transflow.web.site import site_of
from transflow.web.wording import language_of
from transflow.wording import LANGUAGES, catalogue_of, said

TEMPLATES = Path(__file__).parent / "templates"


def page(request: Request, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A template filled with values; all that is text is escaped."""
    language, site = language_of(request), site_of(request)
    text = (
        _environment(language)
        .get_template(template)
        .render(
            request=request,
            this_page=here(request),
            language=language,
            languages=LANGUAGES,
            person=getattr(request.state, "person", None),
            may=may,
            has_accounts=site.has_accounts,
            source_language=site.settings.source,
            **values,
        )
    )
    return HTMLResponse(on_page(text), status)


def refusal(request: Request, status: int, *sentences: str) -> HTMLResponse:
    """Why something could not be done, a sentence each."""
    before = came_from(request)
    return page(
        request,
        "refusal.html.j2",
        status=status,
        sentences=sentences,
        sign_in="",
        before=before if before != here(request) or request.method == "POST" else "",
    )


def _said(value: Any, language: str) -> Any:
    """A message as those read it who have a page before them."""
    return said(reworded(value, INSTEAD), catalogue_of(language))


@lru_cache(maxsize=len(LANGUAGES))
def _environment(language: str) -> Environment:
    environment = environment_of(language, TEMPLATES, REPORT_TEMPLATES)
    environment.filters.update(FILTERS, said=partial(_said, language=language))
    environment.globals["locale"] = language
    return environment
