"""All endpoints, a row each."""

from __future__ import annotations

from transflow.align.corrections import CORRECTIONS
from transflow.formats.termbases.cells import CATEGORIES
from transflow.model import State
from transflow.roles import Deed
from transflow.web.api import queue, releases, words
from transflow.web.api.endpoint import Endpoint, Field

ITEM = "/items/{release}/{language}/{key}"
PAIRING = "/releases/{release}/{language}/pairing"
TEXT = Field("text", "Only where this stands.")
FILTERS = (
    Field("release", "Only items of this release."),
    Field("language", "Only items of this target language."),
    Field(
        "state",
        "Only items in this state, or stale, or any; else those that ask for work.",
        allowed=(*(each.value for each in State), "stale", "any"),
    ),
    TEXT,
)
PIECE = (
    Field("limit", "At most so many.", "integer", default=100, most=500),
    Field("offset", "After so many.", "integer", default=0),
)
VERSION = Field("version", "The version (`based_on`) that this is about.", is_needed=True)
MAYBE_VERSION = Field("version", "The version (`based_on`) that this is about; empty: as it stands.")
REASON = Field("reason", "Why.", is_needed=True)

ENDPOINTS = (
    Endpoint("GET", "/releases", queue.list_releases, Deed.READ, "Releases", query=(TEXT, *PIECE)),
    Endpoint("GET", PAIRING, releases.show_pairing, Deed.READ, "Pairing", refusals=(404,)),
    Endpoint(
        "POST",
        PAIRING,
        releases.correct,
        Deed.PAIR,
        "Pairing",
        body=(
            Field("correction", "What is to be done.", is_needed=True, allowed=tuple(CORRECTIONS)),
            Field("at", "The number of the bead, from 0.", "integer", is_needed=True),
            Field("version", "The version (`based_on`) that was looked at.", is_needed=True),
        ),
        refusals=(404, 409),
    ),
    Endpoint(
        "POST",
        "/releases/{release}/{language}/signoff",
        releases.sign,
        Deed.SIGN_OFF,
        "SignedOff",
        refusals=(404, 409),
    ),
    Endpoint("GET", "/items", queue.list_queue, Deed.READ, "Items", query=(*FILTERS, *PIECE)),
    Endpoint("POST", "/next", queue.take_next, Deed.CLAIM, "MaybeItem", body=FILTERS),
    Endpoint("GET", ITEM, queue.show, Deed.READ, "Shown", refusals=(404,)),
    Endpoint(
        "PUT",
        ITEM,
        queue.save,
        Deed.EDIT,
        "OneItem",
        body=(Field("target", "The translation.", is_needed=True), VERSION),
        refusals=(404, 409),
    ),
    Endpoint("POST", f"{ITEM}/claim", queue.claim, Deed.CLAIM, "OneItem", refusals=(404, 409)),
    Endpoint("POST", f"{ITEM}/release", queue.release, Deed.CLAIM, "OneItem", refusals=(404,)),
    Endpoint(
        "POST",
        f"{ITEM}/accept",
        queue.accept,
        Deed.CONFIRM,
        "OneItem",
        body=(
            VERSION,
            Field("final", "Final at once.", "boolean", default=False),
            Field("override", "Why one's own translation is reviewed all the same."),
        ),
        refusals=(404, 409),
    ),
    Endpoint(
        "POST",
        f"{ITEM}/reject",
        queue.reject,
        Deed.REJECT,
        "OneItem",
        body=(REASON, MAYBE_VERSION),
        refusals=(404, 409),
    ),
    Endpoint(
        "POST",
        f"{ITEM}/comments",
        queue.comment,
        Deed.COMMENT,
        "Commented",
        body=(Field("text", "What is said.", is_needed=True),),
        refusals=(404,),
    ),
    Endpoint("POST", f"{ITEM}/undo", queue.undo, Deed.EDIT, "Undone", refusals=(404, 409)),
    Endpoint("GET", f"{ITEM}/history", queue.history, Deed.READ, "History", refusals=(404,)),
    Endpoint(
        "POST",
        "/findings/{fingerprint}/dismiss",
        queue.dismiss,
        Deed.DISMISS,
        "Waived",
        body=(
            REASON,
            Field("release", "The release that it is found in, where that is known."),
            Field("until", "The day (ISO) on which the waiver runs out."),
        ),
    ),
    Endpoint(
        "GET",
        "/terms",
        words.list_terms,
        Deed.READ,
        "Terms",
        query=(TEXT, Field("category", "Only this category.", allowed=CATEGORIES), *PIECE),
    ),
    Endpoint(
        "POST",
        "/terms",
        words.add_term,
        Deed.KEEP_TERMS,
        "Term",
        body=(
            Field("source", "The name in the source language.", is_needed=True),
            Field("target", "The name in the target language.", is_needed=True),
            Field("language", "The target language.", is_needed=True),
            Field("category", "What it is.", is_needed=True, allowed=CATEGORIES),
            Field("note", "A note."),
            Field("found_in", "Where the official name was found."),
            Field("glossary", "The file to add to, as the settings name it, where the project has several."),
        ),
        refusals=(409,),
    ),
    Endpoint(
        "GET",
        "/terms/forms",
        words.show_forms,
        Deed.READ,
        "Forms",
        query=(Field("term", "The name, in the markup of the termbase."), Field("language", "Its language.")),
    ),
    Endpoint(
        "GET",
        "/memory",
        words.search_memory,
        Deed.READ,
        "Matches",
        query=(
            TEXT,
            Field("language", "The target language."),
            Field("least", "Least likeness, percent.", "integer", default=60, most=100),
            Field("limit", "At most so many.", "integer", default=5, most=50),
        ),
    ),
)
