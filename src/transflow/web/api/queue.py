"""The queue for programs: the same verbs as the pages have."""

from __future__ import annotations

from transflow.services.queue import values_json as as_json
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.claiming import claim_item, next_item, release_item
from transflow.services.queue.dismissing import dismiss_finding
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.opening import troubles
from transflow.services.queue.overview import overview
from transflow.services.queue.rejecting import reject_item
from transflow.services.queue.showing import show_item
from transflow.services.queue.talking import comment_item, history_of
from transflow.services.queue.undoing import undo_change
from transflow.store.values import Item
from transflow.web.api.endpoint import Answer, Call
from transflow.web.parameters import wanted_of


def list_releases(call: Call) -> Answer:
    """How far the releases are, those that ask for the most work first."""
    rows = overview(call.desk, call.given["text"])
    first, many = call.given["offset"], call.given["limit"]
    releases = [
        {
            "release": each.release,
            "language": each.language,
            "states": {state.value: count for state, count in each.states.items()},
            "stale": each.stale,
            "open": each.open,
            "total": each.total,
        }
        for each in rows[first : first + many]
    ]
    return Answer({"releases": releases, "total": len(rows)})


def list_queue(call: Call) -> Answer:
    """The items that ask for work, or those asked for, the most urgent first; `problems` are ledgers left out."""
    first, many = call.given["offset"], call.given["limit"]
    wanted = wanted_of(call.given)
    found = list_items(call.desk, wanted, limit=many + 1, first=first)
    items = [as_json.item(each) for each in found[:many]]
    unread = troubles(call.desk.settings, wanted)
    return Answer({"items": items, "has_more": len(found) > many, "problems": [*unread]})


def take_next(call: Call) -> Answer:
    """Claims the most urgent item that nobody holds; `null` where there is none."""
    item = next_item(call.desk, wanted_of(call.given))
    return Answer({"item": as_json.item(item) if item else None})


def show(call: Call) -> Answer:
    """An item with its surroundings: facts, terms, findings, comments, drafts, history."""
    return Answer(as_json.shown(show_item(call.desk, call.item)))


def claim(call: Call) -> Answer:
    """Takes an item for a quarter of an hour."""
    return _item(claim_item(call.desk, call.item))


def release(call: Call) -> Answer:
    """Gives an item back."""
    return _item(release_item(call.desk, call.item))


def save(call: Call) -> Answer:
    """Puts another translation into the target file, based on a version (`based_on` of the item)."""
    text, version = call.given["target"], call.given["version"]
    return _item(edit_item(call.desk, call.item, text, version=version))


def accept(call: Call) -> Answer:
    """Accepts a translation: one state up, or final at once."""
    return _item(
        accept_item(
            call.desk,
            call.item,
            version=call.given["version"],
            is_final=call.given["final"],
            override=call.given["override"],
        )
    )


def reject(call: Call) -> Answer:
    """Sends a translation back, with a reason."""
    reason, version = call.given["reason"], call.given["version"]
    return _item(reject_item(call.desk, call.item, reason, version=version))


def comment(call: Call) -> Answer:
    """Says something about an item."""
    item, said = comment_item(call.desk, call.item, call.given["text"])
    return Answer({"item": as_json.item(item), "comment": as_json.comment(said)})


def undo(call: Call) -> Answer:
    """Takes the last decision about an item back, text and state."""
    item, event = undo_change(call.desk, call.item)
    return Answer({"item": as_json.item(item), "undone": as_json.event(event)})


def history(call: Call) -> Answer:
    """What happened to an item and what was said about it, the oldest first."""
    return Answer(as_json.history(*history_of(call.desk, call.item)))


def dismiss(call: Call) -> Answer:
    """Waives a finding, with a reason that stands in the waivers file."""
    given = call.given
    waiver = dismiss_finding(
        call.desk,
        call.places["fingerprint"],
        given["reason"],
        release=given["release"],
        until=given["until"],
    )
    return Answer({"waiver": as_json.waiver(waiver)})


def _item(item: Item) -> Answer:
    return Answer({"item": as_json.item(item)})
