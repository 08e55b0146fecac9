"""The translator's screen: one item with all that is needed to decide about it."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from transflow.roles import Deed, deed_of_accepting
from transflow.services.queue.accepting import accept_item, accepted_state
from transflow.services.queue.claiming import claim_item, next_item, release_item
from transflow.services.queue.dismissing import dismiss_finding
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.rejecting import reject_item
from transflow.services.queue.showing import show_item
from transflow.services.queue.talking import comment_item
from transflow.services.queue.undoing import undo_change
from transflow.store.items import Wanted
from transflow.web.asking import Fields, filters_of, needed, posted, wanted_of
from transflow.web.filters import path
from transflow.web.pages import page
from transflow.web.people import demand_deed, person_of
from transflow.web.site import site_of


def item_page(request: Request) -> Response:
    """The item amid its neighbours in the release."""
    site = site_of(request)
    shown = show_item(site.settings, request.path_params["name"], person_of(request).name, site.clock())
    around = Wanted(release=shown.item.release, language=shown.item.language, is_any=True)
    neighbours = sorted(list_items(site.settings, around, site.clock()), key=lambda each: each.position)
    return page(
        request,
        "item.html.j2",
        shown=shown,
        item=shown.item,
        corrections={each.fingerprint: each for each in shown.corrections},
        neighbours=neighbours,
        filters=filters_of(request.query_params),
        asked=dict(request.query_params),
        now=site.clock(),
    )


def save(request: Request, fields: Fields) -> Response:
    """Keeps the text that was typed."""
    site = site_of(request)
    item = edit_item(
        site.settings,
        request.path_params["name"],
        needed(fields, "target"),
        person_of(request).name,
        site.clock(),
        version=needed(fields, "version"),
    )
    return _onward(request, fields, item.name)


def accept(request: Request, fields: Fields) -> Response:
    """Confirms the translation as it stands."""
    site = site_of(request)
    _demand_review(request)
    item = accept_item(
        site.settings,
        request.path_params["name"],
        person_of(request).name,
        site.clock(),
        version=needed(fields, "version"),
        override=fields.get("override", ""),
    )
    return _onward(request, fields, item.name)


def _demand_review(request: Request) -> None:
    """Whoever accepts what is then reviewed or final must be allowed to review."""
    site = site_of(request)
    shown = show_item(site.settings, request.path_params["name"], person_of(request).name, site.clock())
    record = shown.item.record
    demand_deed(request, deed_of_accepting(accepted_state(record, is_final=False, name=shown.item.name)))


def reject(request: Request, fields: Fields) -> Response:
    """Sends the translation back, with a reason."""
    site = site_of(request)
    name, reason = request.path_params["name"], needed(fields, "reason")
    item = reject_item(
        site.settings, name, reason, person_of(request).name, site.clock(), version=fields.get("version", "")
    )
    return _onward(request, fields, item.name)


def comment(request: Request, fields: Fields) -> Response:
    """Says something about the item."""
    site = site_of(request)
    name = request.path_params["name"]
    item, _ = comment_item(
        site.settings, name, needed(fields, "comment"), person_of(request).name, site.clock()
    )
    return _back(request, fields, item.name)


def dismiss(request: Request, fields: Fields) -> Response:
    """Waives a finding, with a reason that stands in the waivers file."""
    site = site_of(request)
    fingerprint, reason = needed(fields, "fingerprint"), needed(fields, "reason")
    dismiss_finding(
        site.settings,
        fingerprint,
        reason,
        person_of(request).name,
        site.clock(),
        release=fields.get("in", ""),
    )
    return _back(request, fields, request.path_params["name"])


def undo(request: Request, fields: Fields) -> Response:
    """Takes the last decision back, text and state."""
    site = site_of(request)
    item, _ = undo_change(site.settings, request.path_params["name"], person_of(request).name, site.clock())
    return _back(request, fields, item.name)


def claim(request: Request, fields: Fields) -> Response:
    """Takes the item."""
    site = site_of(request)
    item = claim_item(site.settings, request.path_params["name"], person_of(request).name, site.clock())
    return _back(request, fields, item.name)


def release(request: Request, fields: Fields) -> Response:
    """Gives the item back."""
    site = site_of(request)
    item = release_item(site.settings, request.path_params["name"], person_of(request).name, site.clock())
    return _back(request, fields, item.name)


def _onward(request: Request, fields: Fields, name: str) -> Response:
    """To the next item where that was asked for, else back to the same."""
    if fields.get("then") != "next":
        return _back(request, fields, name)
    site = site_of(request)
    item = next_item(site.settings, wanted_of(fields), person_of(request).name, site.clock())
    return _back(request, fields, item.name) if item else _to("/queue", fields)


def _back(request: Request, fields: Fields, name: str) -> Response:
    return _to(f"/items/{path(name)}", fields)


def _to(place: str, fields: Fields) -> Response:
    filters = filters_of(fields)
    return RedirectResponse(f"{place}?{filters}" if filters else place, 303)


DEEDS = {
    save: Deed.EDIT,
    accept: Deed.CONFIRM,
    reject: Deed.REJECT,
    comment: Deed.COMMENT,
    dismiss: Deed.DISMISS,
    undo: Deed.EDIT,
    claim: Deed.CLAIM,
    release: Deed.CLAIM,
}
ROUTES = [
    Route("/items/{name:path}", item_page),
    *(
        Route(f"/{verb.__name__}/{{name:path}}", posted(verb, deed), methods=["POST"])
        for verb, deed in DEEDS.items()
    ),
]
