"""Front matter by which a site and the archive know a release: its id and its date have to be the same in every
language, or the two versions are no longer one release."""

from __future__ import annotations

import re
from collections.abc import Mapping

from transflow.checks import check
from transflow.model import IDENTITY_KEYS, Bitext, BlockKind, Level, Message, Remark, Remarks, Spot

TITLE = "title"
DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")
BODY, BODY_EN = "Ministrs atklāja sanāksmi.", "The Minister opened the meeting."


def _headed(head: str, body: str) -> str:
    return f"---\n{head}\n---\n\n{body}\n"


@check(
    "front-matter-lost",
    Level.ERROR,
    passes=[
        (_headed("id: 2026-14\ndate: 2026-03-12", BODY), _headed("id: 2026-14\ndate: 2026-03-12", BODY_EN)),
        (_headed("date: 2026-03-12", BODY), _headed('date: "2026-03-12T10:00"', BODY_EN)),
        (_headed("title: Sanāksme", BODY), _headed("title: Meeting", BODY_EN)),
        (_headed("slug: sanaksme\ntags: robeža", BODY), _headed("slug: meeting", BODY_EN)),
        (_headed("translate: full\ndue: 2026-04-01", BODY), BODY_EN),
        (BODY, _headed("id: 7", BODY_EN)),
        (_headed("date: 2026-03-12", BODY), _headed("Date: 2026-03-12", BODY_EN)),
        (_headed("title: Sanāksme", f"# Sanāksme\n\n{BODY}"), f"# Meeting\n\n{BODY_EN}"),
    ],
    fails=[
        (_headed("date: 2026-03-12", BODY), _headed("date: 2026-03-21", BODY_EN)),
        (_headed("id: 2026-14", BODY), _headed("id: 2026-41", BODY_EN)),
        (_headed("id: 2026-14\ntitle: Sanāksme", BODY), _headed("title: Meeting", BODY_EN)),
        (_headed("date: 2026-03-12", BODY), BODY_EN),
        (_headed("embargo: 2026-03-12", BODY), _headed("date: 2026-03-12", BODY_EN)),
        (_headed("uuid: 5f2c", BODY), _headed("uuid: ''", BODY_EN)),
        (
            _headed("title: Sanāksme\ndate: 2026-03-12", f"# Sanāksme\n\n{BODY}"),
            _headed("date: 2026-03-12", f"# Meeting\n\n{BODY_EN}"),
        ),
    ],
)
def front_matter_lost(bitext: Bitext) -> Remarks:
    """The id and the date in the front matter are those of the source, and it has a title if the source has."""
    if bitext.target.is_missing or bitext.source.format != bitext.target.format:
        return
    mine = {key.lower(): value for key, value in bitext.target.metadata.items()}
    spot = Spot("target", 0, 0, 0) if bitext.target.blocks else None
    for key, value in bitext.source.metadata.items():
        if key == TITLE and _is_title_lost(bitext, mine):
            yield Remark(Message("The front matter lacks the title of the source."), spot, value=value)
        if key.lower() not in IDENTITY_KEYS or not value:
            continue
        found = mine.get(key.lower(), "")
        if not found:
            message = Message("The front matter lacks “{key}: {value}” of the source.", key=key, value=value)
            yield Remark(message, spot, value=f"{key}: {value}", suggestion=f"{key}: {value}", key=key)
        elif _plain(found) != _plain(value):
            message = Message(
                "The front matter says “{key}: {found}”, in the source “{key}: {value}”.",
                key=key,
                found=found,
                value=value,
            )
            yield Remark(message, spot, value=f"{key}: {found}", suggestion=f"{key}: {value}", key=key)


def _is_title_lost(bitext: Bitext, mine: Mapping[str, str]) -> bool:
    """Whether the target has front matter without a title; where no heading says it either, the text is missing."""
    if bitext.source.format != "markdown" or not mine or mine.get(TITLE):
        return False
    texts = [each.text for each in bitext.source.blocks]
    is_said = texts.count(bitext.source.metadata[TITLE]) > 1  # by a heading, too
    heads = (index for index, each in enumerate(bitext.source.blocks) if each.kind is BlockKind.FRONT_MATTER)
    return is_said or any(bitext.bead_of_block["source", index].target for index in heads)


def _plain(value: str) -> str:
    """The value without what does not matter: the time of a day, spaces around."""
    day = DAY.fullmatch(value.strip())
    return day[1] if day else value.strip()
