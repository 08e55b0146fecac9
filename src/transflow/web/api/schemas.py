"""The schemas of the answers; those of the queue's values say what docs/schemas/queue.json says."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
MAYBE: Json = {"type": ["string", "null"]}
WHOLE: Json = {"type": "integer"}
CLAIM: Json = {"type": "boolean"}
PAIR_OR_NOTHING: Json = {"type": ["array", "null"], "items": TEXT}


def _of(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(of: Json) -> Json:
    return {"type": "array", "items": of}


def _object(**properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _answer(**properties: Json) -> Json:
    return _object(version={"const": 1}, **properties)


ITEM_NAMES = ("item", "release", "language", "key", "state", "source", "target", "based_on")
MAYBE_NAMES = ("stale", "rejected", "old_source", "conflict", "by", "on", "claimed_by", "claimed_until")
FINDING_NAMES = ("check", "level", "message", "side", "fingerprint")
MATCH_NAMES = ("source", "target", "kind", "origin", "state")
DIFF = _list(_object(kind=TEXT, text=TEXT))
EVENT = _object(verb=TEXT, by=TEXT, at=TEXT, reason=MAYBE, state=PAIR_OR_NOTHING, target=PAIR_OR_NOTHING)

SCHEMAS: Json = {
    "Refusal": {
        "type": "object",
        "properties": {
            "version": {"const": 1},
            "error": TEXT,
            "reasons": _list(TEXT),
            "mismatch": _object(base=TEXT, theirs=TEXT, mine=TEXT),
            "written": {"oneOf": [_of("Event"), {"type": "null"}]},
            "item": _of("Item"),
        },
        "required": ["version", "error"],
    },
    "Item": _object(**dict.fromkeys(ITEM_NAMES, TEXT), **dict.fromkeys(MAYBE_NAMES, MAYBE)),
    "Finding": _object(**dict.fromkeys(FINDING_NAMES, TEXT), suggestion=MAYBE, waived=MAYBE),
    "Match": _object(**dict.fromkeys(MATCH_NAMES, TEXT), likeness=WHOLE, by=MAYBE, on=MAYBE, diff=DIFF),
    "Comment": _object(by=TEXT, at=TEXT, text=TEXT),
    "Event": EVENT,
    "Items": _answer(items=_list(_of("Item")), has_more=CLAIM, problems=_list(TEXT)),
    "OneItem": _answer(item=_of("Item")),
    "MaybeItem": _answer(item={"oneOf": [_of("Item"), {"type": "null"}]}),
    "Commented": _answer(item=_of("Item"), comment=_of("Comment")),
    "Undone": _answer(item=_of("Item"), undone=_of("Event")),
    "History": _answer(item=TEXT, history=_list(_of("Event")), comments=_list(_of("Comment"))),
    "Shown": _answer(
        item=_of("Item"),
        places=_list(_object(file=TEXT, line=WHOLE)),
        diff=DIFF,
        facts=_list(_object(side=TEXT, kind=TEXT, text=TEXT, is_answered=CLAIM)),
        terms=_list(_object(source=TEXT, approved=TEXT, is_used=CLAIM)),
        matches=_list(_of("Match")),
        findings=_list(_of("Finding")),
        comments=_list(_of("Comment")),
        drafts=_list(_object(by=TEXT, at=TEXT, based_on=TEXT, text=TEXT)),
        history=_list(_of("Event")),
    ),
    "Waived": _answer(
        waiver=_object(check=TEXT, release=TEXT, fingerprint=TEXT, reason=TEXT, by=TEXT, on=TEXT, until=MAYBE)
    ),
    "Releases": _answer(
        total=WHOLE,
        releases=_list(
            _object(
                release=TEXT,
                language=TEXT,
                states={"type": "object", "additionalProperties": WHOLE},
                stale=WHOLE,
                open=WHOLE,
                total=WHOLE,
            )
        ),
    ),
    "Pairing": _answer(
        based_on=TEXT,
        release=TEXT,
        language=TEXT,
        is_signed=CLAIM,
        beads=_list(
            _object(
                item=MAYBE,
                source=_list(WHOLE),
                target=_list(WHOLE),
                source_text=TEXT,
                target_text=TEXT,
                confidence={"type": "number"},
                is_pinned=CLAIM,
                findings=_list(_of("Finding")),
            )
        ),
    ),
    "SignedOff": _answer(ledgers=_list(TEXT)),
    "Terms": _answer(terms=_list({"type": "object", "additionalProperties": TEXT}), has_more=CLAIM),
    "Term": _answer(term={"type": "object", "additionalProperties": TEXT}, flaws=_list(TEXT)),
    "Forms": _answer(forms=_list(_object(number=TEXT, case=TEXT, forms=_list(TEXT)))),
    "Matches": _answer(matches=_list(_of("Match")), problems=_list(TEXT)),
}
