"""The terminologist's screen: the termbase searched and added to, its forms shown, its candidates accepted."""

from __future__ import annotations

from itertools import islice
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from transflow.errors import TransflowError
from transflow.formats.termbases.cells import CATEGORIES
from transflow.model import Level, Message
from transflow.roles import Deed
from transflow.services.glossaries import termbase_of
from transflow.services.releases.demands import NothingToDoError
from transflow.services.terms.changing import USES, add_form, own_file
from transflow.services.terms.extracting import Extracted, extract_terms
from transflow.services.terms.keeping import add_row, glossary_named
from transflow.services.terms.lookup import languages_in, rows_of
from transflow.terms.paradigms import form_rows
from transflow.web.pages import page
from transflow.web.parameters import Fields, needed, number_of_page, posted
from transflow.web.people import desk_of
from transflow.web.site import site_of
from transflow.web.so_far import found_so_far

LONGEST = 100  # rows on a page
MOST_READ = 200  # releases, for candidates
LONGEST_TERM = 200  # characters


def terms_page(request: Request) -> Response:
    """The rows in whose names `text` stands."""
    return _page(request)


def forms(request: Request) -> Response:
    """The forms that a name would be found in, as a piece of a page."""
    site = site_of(request)
    term = request.query_params.get(site.settings.source, "")[:LONGEST_TERM].strip()
    rows = form_rows(term, site.settings.source) if term else ()
    return page(request, "_forms.html.j2", rows=rows)


def add(request: Request, fields: Fields) -> Response:
    """Puts a row into the project's own glossary, the one named where it has several."""
    site = site_of(request)
    languages = (site.settings.source, *site.settings.targets)
    cells = {name: needed(fields, name) for name in (*languages, "category")}
    cells |= {name: fields[name] for name in ("note", "source") if fields.get(name)}
    added = add_row(desk_of(request), cells, glossary_named(site.settings, fields.get("file", "")))
    return _page(request, added=added, status=200 if added.is_written else 409)


def another_form(request: Request, fields: Fields) -> Response:
    """Puts one more form into a row of the project's own glossary."""
    site = site_of(request)
    use = next((each for each in USES if each == needed(fields, "use")), USES[0])
    origin, term, language = (needed(fields, name) for name in ("origin", "term", "language"))
    if language not in (site.settings.source, *site.settings.targets):
        raise TransflowError(Message("{language!r} is no language of the project.", language=language))
    form = needed(fields, "form")[:LONGEST_TERM]
    add_form(desk_of(request), origin, term, language=language, use=use, form=form)
    return RedirectResponse(f"/terms?{urlencode({'text': term, 'done': 'form'})}", 303)


def candidates(request: Request) -> Response:
    """Terms that the releases use and the termbase lacks."""
    site = site_of(request)
    try:
        found = extract_terms(
            site.settings, (), today=site.today(), least=3, threshold=0.3, most=60, releases=MOST_READ
        )
    except NothingToDoError:  # an empty project
        found = Extracted((), 0, 0, ())
    return page(request, "candidates.html.j2", found=found, glossaries=site.settings.glossaries)


def violations(request: Request) -> Response:
    """Where the releases break the termbase, as far as they have been judged."""
    seen = found_so_far(request)
    found = [each for each in seen.found.findings if each.check.startswith("glossary-") and not each.waived]
    found.sort(key=lambda each: (each.level != Level.ERROR, each.check, each.release))
    number = number_of_page(request.query_params)
    return page(
        request,
        "violations.html.j2",
        findings=found[(number - 1) * LONGEST : number * LONGEST],
        number=number,
        has_more=len(found) > number * LONGEST,
        problems=seen.found.problems,
        so_far=seen,
        was_asked=False,
    )


def _page(request: Request, added: object = None, status: int = 200) -> Response:
    site = site_of(request)
    asked = dict(request.query_params)
    termbase = termbase_of(site.settings)
    found = rows_of(termbase, asked.get("text", ""), asked.get("category") or None)
    number = number_of_page(asked)
    rows = list(islice(found, (number - 1) * LONGEST, number * LONGEST + 1))
    return page(
        request,
        "terms.html.j2",
        status=status,
        rows=rows[:LONGEST],
        number=number,
        has_more=len(rows) > LONGEST,
        query=urlencode({name: asked[name] for name in ("text", "category") if asked.get(name)}),
        languages_shown=languages_in(termbase),
        languages_written=(site.settings.source, *site.settings.targets),
        categories=CATEGORIES,
        glossaries=site.settings.glossaries,
        added=added,
        uses=USES,
        own={each.origin for each in rows if own_file(site.settings, each.origin)},
        asked=asked,
    )


ROUTES = [
    Route("/terms", terms_page),
    Route("/terms", posted(add, Deed.KEEP_TERMS), methods=["POST"]),
    Route("/terms/forms", forms),
    Route("/terms/another-form", posted(another_form, Deed.KEEP_TERMS), methods=["POST"]),
    Route("/terms/candidates", candidates),
    Route("/terms/violations", violations),
]
