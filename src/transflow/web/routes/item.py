"""The translator's screen: one item with all that is needed to decide about it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from transflow.errors import TransflowError
from transflow.model import Finding, Message, State
from transflow.report.rows import Cell
from transflow.roles import Deed
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.claiming import claim_item, release_item, renew_item
from transflow.services.queue.dismissing import dismiss_finding
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.rejecting import reject_item
from transflow.services.queue.showing import Shown, blocking_keys, show_item
from transflow.services.queue.talking import comment_item
from transflow.services.queue.undoing import undo_change
from transflow.store.items import Wanted
from transflow.store.overview import Progress
from transflow.store.values import Item
from transflow.text.normalise import storable_paragraphs
from transflow.web.pages import page
from transflow.web.parameters import Fields, filters_of, needed, onward, posted
from transflow.web.people import demand_deed, desk_of
from transflow.web.routes.queue import go_on
from transflow.web.site import site_of

LETTING_STAND = ("save", "accept")  # a translation, with what is wrong in it


def item_page(request: Request) -> Response:
    """The item amid its neighbours in the release."""
    shown = show_item(desk_of(request), request.path_params["name"])
    neighbours = _neighbours(request, shown.item.release, shown.item.language)
    states = Counter(each.record.state for each in neighbours)
    return page(
        request,
        "item.html.j2",
        shown=shown,
        item=shown.item,
        corrections={each.fingerprint: each for each in shown.corrections},
        neighbours=neighbours,
        progress=Progress(shown.item.release, shown.item.language, states, 0, 0),
        states=[*reversed(State)],
        blocking_keys={each.key for each in shown.blocking},
        is_marked=_joined(shown.row.target) == shown.item.record.target,
        fixes=sum(_has_fix(each, shown) for each in shown.findings),
        matches=shown.matches,
        seconds_left=_seconds_left(request, shown.item),
        filters=filters_of(request.query_params),
        asked=dict(request.query_params),
    )


def around(request: Request) -> Response:
    """The paragraphs around an item, as a piece of its page."""
    name = request.path_params["name"]
    release, language, _ = name.rsplit("/", 2) if name.count("/") > 1 else (name, "", "")
    neighbours = _neighbours(request, release, language)
    return page(
        request,
        "_neighbours.html.j2",
        neighbours=neighbours,
        here=name,
        filters=filters_of(request.query_params),
        blocked=blocking_keys(desk_of(request), release, language) if neighbours else (),
    )


def _neighbours(request: Request, release: str, language: str) -> list[Item]:
    wanted = Wanted(release=release, language=language, is_any=True)
    return sorted(list_items(desk_of(request), wanted), key=lambda each: each.position)


def _joined(cells: Sequence[Cell]) -> str:
    return "\n\n".join("".join(run.text for run in cell.runs) for cell in cells)


def _has_fix(finding: Finding, shown: Shown) -> bool:
    is_certain = any(each.fingerprint == finding.fingerprint for each in shown.corrections)
    return finding.waived is None and (is_certain or bool(finding.suggestion))


def _seconds_left(request: Request, item: Item) -> int:
    """How long the claim still holds; 0 where nobody holds the item."""
    if not item.claimed_by:
        return 0
    end = datetime.datetime.fromisoformat(item.claimed_until)
    return int((end - site_of(request).clock()).total_seconds())


def renew(request: Request, fields: Fields) -> Response:
    """Holds the item for another lease while somebody types; says who holds it and how long."""
    item = renew_item(desk_of(request), request.path_params["name"])
    return JSONResponse({"by": item.claimed_by, "seconds": _seconds_left(request, item)})


def save(request: Request, fields: Fields) -> Response:
    """Keeps the text that was typed."""
    text, version = needed(fields, "target"), needed(fields, "version")
    item = edit_item(desk_of(request), request.path_params["name"], text, version=version)
    return _onward(request, fields, item.name, "save")


def accept(request: Request, fields: Fields) -> Response:
    """Confirms the translation as it stands; one that was typed over is saved instead."""
    name = request.path_params["name"]
    record = show_item(desk_of(request), name).item.record
    if "target" in fields and storable_paragraphs(fields["target"]) != record.target:
        demand_deed(request, Deed.EDIT)
        return save(request, fields)
    version, override = needed(fields, "version"), fields.get("override", "")
    item = accept_item(desk_of(request), name, version=version, override=override)
    return _onward(request, fields, item.name, "accept")


def reject(request: Request, fields: Fields) -> Response:
    """Sends the translation back, with a reason, which a page asks for where none was said."""
    if "reason" not in fields:
        return _ask_why(request, fields, "reject")
    name, reason = request.path_params["name"], needed(fields, "reason")
    item = reject_item(desk_of(request), name, reason, version=fields.get("version", ""))
    return _onward(request, fields, item.name, "reject")


def comment(request: Request, fields: Fields) -> Response:
    """Says something about the item."""
    item, _ = comment_item(desk_of(request), request.path_params["name"], needed(fields, "comment"))
    return onward(fields, item.name, "comment")


def dismiss(request: Request, fields: Fields) -> Response:
    """Waives a finding, with a reason for the waivers file, which a page asks for where none was said."""
    if "reason" not in fields:
        return _ask_why(request, fields, "dismiss")
    fingerprint, reason = needed(fields, "fingerprint"), needed(fields, "reason")
    dismiss_finding(desk_of(request), fingerprint, reason, release=fields.get("in", ""))
    return onward(fields, request.path_params["name"], "dismiss")


def _ask_why(request: Request, fields: Fields, verb: str) -> Response:
    """The page that asks for a reason, in browsers without JavaScript, where no dialog opens."""
    shown = show_item(desk_of(request), request.path_params["name"])
    about = needed(fields, "fingerprint") if verb == "dismiss" else ""
    finding = next((each for each in shown.findings if each.fingerprint == about), None)
    if about and not finding:
        raise TransflowError(Message("This finding is not there any more."))
    return page(request, "reason.html.j2", verb=verb, item=shown.item, finding=finding, asked=dict(fields))


def undo(request: Request, fields: Fields) -> Response:
    """Takes the last decision back, text and state."""
    item, _ = undo_change(desk_of(request), request.path_params["name"])
    return onward(fields, item.name, "undo")


def claim(request: Request, fields: Fields) -> Response:
    """Takes the item."""
    item = claim_item(desk_of(request), request.path_params["name"])
    return onward(fields, item.name, "claim")


def release(request: Request, fields: Fields) -> Response:
    """Gives the item back."""
    item = release_item(desk_of(request), request.path_params["name"])
    return onward(fields, item.name, "release")


def _onward(request: Request, fields: Fields, name: str, done: str) -> Response:
    """To the next item where that was asked for, else back to the same."""
    if fields.get("then") == "next":
        left = len(show_item(desk_of(request), name).counted) if done in LETTING_STAND else 0
        return go_on(request, fields, done, name, left)
    return onward(fields, name, done)


DEEDS = {
    save: Deed.EDIT,
    accept: Deed.CONFIRM,
    reject: Deed.REJECT,
    comment: Deed.COMMENT,
    dismiss: Deed.DISMISS,
    undo: Deed.EDIT,
    claim: Deed.CLAIM,
    release: Deed.CLAIM,
    renew: Deed.CLAIM,
}
ROUTES = [
    Route("/items/{name:path}", item_page),
    Route("/around/{name:path}", around),
    *(
        Route(f"/{verb.__name__}/{{name:path}}", posted(verb, deed), methods=["POST"])
        for verb, deed in DEEDS.items()
    ),
]
