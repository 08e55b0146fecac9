"""Lists that lose their form: two items run into one, an item made a paragraph, the list made prose. An item
that is missing altogether is a `missing-paragraph`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from transflow.checks import check
from transflow.model import Bead, Bitext, Block, BlockKind, Level, Message, Remark, Remarks, Side
from transflow.text.patterns import LazyPattern

NUMBERED = LazyPattern(r"\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]\s|[•·–—-]\s")
LINE_NUMBER = re.compile(r"^(\d{1,2})[.)]\s", re.MULTILINE)
BULLET_LINE = LazyPattern(r"^[^\S\n]*[•▪●◦·]\s", re.MULTILINE)
LINES = "Kases:\n\n1. stāvā – biļetes;\n2. stāvā – abonementi;\n3. stāvā – dāvanas."
LV = "Vajadzīgi:\n\n- pase vai personas apliecība;\n- 2 fotogrāfijas;\n- kvīts par 15 eiro."
BULLETS = "Vajadzīgi:\n\n• pase;\n• fotogrāfija;\n• kvīts."
HEAD = "Required:\n\n"


@check(
    "list-items",
    Level.WARNING,
    passes=[
        (LV, f"{HEAD}- a passport or an identity card;\n- 2 photographs;\n- a receipt for 15 euros."),
        (LV, f"{HEAD}1. A passport or an identity card;\n2. 2 photographs;\n3. A receipt for 15 euros."),
        (LV, f"{HEAD}* a passport or an identity card\n\n* 2 photographs\n\n* a receipt for 15 euros"),
        ("Darbs sākas 5. maijā.", "The work starts on 5 May."),
        (LINES, "Ticket offices:\n\n1. floor – tickets;\n2. floor – passes;\n3. floor – gifts."),
        ("- pase\n- kvīts", "- a passport\n- a receipt"),
        (
            "Eksāmeni:\n\n1. angļu valoda;\n2. ķīmija;\n3. vēsture.",
            "The exams:\n\n1. English\n2. Chemistry\n3. History",
        ),
        ("- pase\n  - kopija", "- a passport\n  - a copy"),
        (BULLETS, f"{HEAD}• a passport;\n• a photograph;\n• a receipt."),
        (BULLETS, f"{HEAD}a passport, a photograph and a receipt."),
    ],
    fails=[
        (LINES, "Ticket offices:\n\n1. floor – tickets;\n2. floor – gifts."),
        (LV, f"{HEAD}- a passport or an identity card;\n- 2 photographs; a receipt for 15 euros."),
        (LV, f"{HEAD}- a passport or an identity card; 2 photographs;\n- a receipt for 15 euros."),
        (
            LV,
            f"{HEAD}- a passport or an identity card;\n- 2 photographs;\n\n"
            "<!-- -->\n\nA receipt for 15 euros.",
        ),
        (LV, f"{HEAD}a passport or an identity card;\n\n2 photographs;\n\na receipt for 15 euros."),
        (LV, f"{HEAD}a passport or an identity card; 2 photographs; a receipt for 15 euros."),
        (
            "Jāiesniedz pase.\n\nVajadzīgas 2 fotogrāfijas.\n\nMaksa ir 15 eiro.",
            "- A passport must be submitted.\n- 2 photographs are required.\n- The fee is 15 euros.",
        ),
        (BULLETS, f"{HEAD}• a passport;\n• a receipt."),
    ],
)
def list_items(bitext: Bitext) -> Remarks:
    """A list has as many items as in the source."""
    if bitext.source.format != bitext.target.format:
        return
    yield from _numbered_by_hand(bitext)
    for beads in _lists(bitext):
        source, target = _count(bitext, beads, "source"), _count(bitext, beads, "target")
        if source != target:
            yield Remark(
                _message(source, target),
                bitext.passage("target", beads[0].target).spot(),
                value=f"{source} → {target}",
            )


def _numbered_by_hand(bitext: Bitext) -> Remarks:
    """Lists that are lines of one paragraph, numbered one, two, three, or each after a bullet."""
    for _, source, target in bitext.passages():
        if "\n" not in source.text or "\n" not in target.text:
            continue
        for count in (_last_number, _bullets):
            in_source, in_target = count(source.text), count(target.text)
            if in_source != in_target and min(in_source, in_target) > 1:
                yield Remark(
                    _message(in_source, in_target), target.spot(), value=f"{in_source} → {in_target}"
                )


def _bullets(text: str) -> int:
    return sum(1 for _ in BULLET_LINE.finditer(text))


def _last_number(text: str) -> int:
    """How many lines of the text are numbered in their order, from one on."""
    last = 0
    for match in LINE_NUMBER.finditer(text):
        last += int(match[1]) == last + 1
    return last


def _message(source: int, target: int) -> Message:
    return Message(
        "The list has {source} item in the source, {target} here."
        if source == 1
        else "The list has {source} items in the source, {target} here.",
        source=source,
        target=target,
    )


def _lists(bitext: Bitext) -> Iterator[list[Bead]]:
    """Neighbouring beads with text on both sides and a list item on either."""
    whole = [bead for bead in bitext.beads if bead.source and bead.target]
    for is_list, beads in groupby(whole, lambda bead: _has_item(bitext, bead)):
        if is_list:
            yield list(beads)


def _has_item(bitext: Bitext, bead: Bead) -> bool:
    source, target = bitext.source.blocks, bitext.target.blocks
    kinds = [*(source[each].kind for each in bead.source), *(target[each].kind for each in bead.target)]
    return BlockKind.LIST_ITEM in kinds


def _count(bitext: Bitext, beads: list[Bead], side: Side) -> int:
    blocks = bitext.document(side).blocks
    return sum(_is_item(blocks[each]) for bead in beads for each in bead.units(side))


def _is_item(block: Block) -> bool:
    """Whether it is a list item, or a paragraph that is numbered by hand."""
    return block.kind == BlockKind.LIST_ITEM or (
        block.kind == BlockKind.PARAGRAPH and NUMBERED.match(block.text) is not None
    )
