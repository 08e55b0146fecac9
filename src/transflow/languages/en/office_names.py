"""The ways to say one office: "Minister of the Interior", "Minister for the Interior", "Interior Minister"."""

from __future__ import annotations

import re

HOLDER = re.compile(
    r"^(?P<rank>(?:(?:State|Deputy|Former|Acting|Prime) )*(?:Minister|Ministry|Secretary))"
    r" (?:of|for) (?P<the>the )?(?P<field>.+)$",
    re.IGNORECASE,
)
BEFORE = re.compile(r"^(?P<field>(?!Prime|Deputy|State|First)\w.*) (?P<rank>Minister)$", re.IGNORECASE)
SHORT_FIELDS = {"foreign affairs": "Foreign", "the interior": "Interior", "internal affairs": "Interior"}
SAID_WITH_THE = frozenset({"interior", "economy", "environment"})


def office_names(name: str) -> tuple[str, ...]:
    """All admitted ways to say the office `name`, itself first."""
    found = {name: None}
    if match := HOLDER.match(name):
        found |= dict.fromkeys(_from_of(match["rank"], match["the"] or "", match["field"]))
    elif match := BEFORE.match(name):
        found |= dict.fromkeys(_from_before(match["rank"], match["field"]))
    return tuple(found)


def _from_of(rank: str, article: str, field: str) -> list[str]:
    others = [f"{rank} {word} {the}{field}" for word in ("of", "for") for the in {article, "the ", ""}]
    if rank.lower().endswith("minister"):
        short = SHORT_FIELDS.get((article + field).lower())
        others += [f"{field} {rank}", *([f"{short} {rank}"] if short else [])]
    return others


def _from_before(rank: str, field: str) -> list[str]:
    full = "Foreign Affairs" if field.lower() == "foreign" else field
    article = "the " if field.lower() in SAID_WITH_THE else ""
    return [
        f"{full} {rank}",
        *(f"{rank} {word} {the}{full}" for word in ("of", "for") for the in {article, ""}),
    ]
