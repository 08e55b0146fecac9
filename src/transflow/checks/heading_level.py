"""Headings of another level than in the source, or made plain paragraphs: a reader, and above all a screen
reader, finds the parts of a text by its headings (WCAG 2.2, 1.3.1 and 2.4.6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from transflow.checks import check
from transflow.checks._wording import short
from transflow.model import Bitext, Block, BlockKind, Level, Message, Remark, Remarks, Spot

BODY, BODY_EN = "Ministrs atklāja sanāksmi Ludzā.", "The Minister opened the meeting in Ludza."
MORE, MORE_EN = "Vēstnieks Kalniņš uzsvēra NATO lomu.", "Ambassador Kalniņš stressed the role of NATO."
LV = f"# Sanāksme Ludzā\n\n{BODY}\n\n## Vēstnieka runa\n\n{MORE}"

Pair = tuple[int, Block, Block]


@check(
    "heading-level",
    Level.WARNING,
    passes=[
        (LV, f"# Meeting in Ludza\n\n{BODY_EN}\n\n## The ambassador's speech\n\n{MORE_EN}"),
        (LV, f"## Meeting in Ludza\n\n{BODY_EN}\n\n### The ambassador's speech\n\n{MORE_EN}"),
        (LV, f"# Meeting in Ludza\n\n{BODY_EN}\n\n**The ambassador's speech**\n\n{MORE_EN}"),
        (f"{BODY}\n\n{MORE}", f"{BODY_EN}\n\n{MORE_EN}"),
        (f"# Sanāksme\n\n{BODY}", f"# Meeting\n\n{BODY_EN}"),
        (f"**Sanāksme**\n\n{BODY}", f"## Meeting\n\n{BODY_EN}"),
    ],
    fails=[
        (LV, f"# Meeting in Ludza\n\n{BODY_EN}\n\n### The ambassador's speech\n\n{MORE_EN}"),
        (LV, f"# Meeting in Ludza\n\n{BODY_EN}\n\n# The ambassador's speech\n\n{MORE_EN}"),
        (LV, f"# Meeting in Ludza\n\n{BODY_EN}\n\nThe ambassador's speech\n\n{MORE_EN}"),
        (f"# Sanāksme\n\n{BODY}", f"Meeting\n\n{BODY_EN}"),
        (f"{BODY}\n\n{MORE}", f"{BODY_EN}\n\n## {MORE_EN}"),
        (f"# Sanāksme\n\n{BODY}", f"### Meeting\n\n{BODY_EN}"),
    ],
)
def heading_level(bitext: Bitext) -> Remarks:
    """A heading is one in both versions, of the same level; all may be moved by the same number of levels."""
    if bitext.source.format != bitext.target.format:
        return
    pairs = list(_pairs(bitext))
    both = [each for each in pairs if each[1].kind == each[2].kind]
    shifts = Counter(target.level - source.level for _, source, target in both)
    usual = max(shifts, key=lambda shift: (shifts[shift], -abs(shift))) if len(both) > 1 else 0
    for index, source, target in pairs:
        message = _fault(source, target, usual)
        if message:
            value = f"{source.kind}{source.level} → {target.kind}{target.level}"
            yield Remark(message, Spot("target", index), value=value)


def _pairs(bitext: Bitext) -> Iterator[Pair]:
    """Blocks that stand one against one, at least one of them a heading, with the target's index."""
    for bead in bitext.beads:
        if len(bead.source) == len(bead.target) == 1:
            source, target = bitext.source.blocks[bead.source[0]], bitext.target.blocks[bead.target[0]]
            if {source.kind, target.kind} <= {BlockKind.HEADING, BlockKind.PARAGRAPH} and (
                BlockKind.HEADING in (source.kind, target.kind)
            ):
                yield bead.target[0], source, target


def _fault(source: Block, target: Block, usual: int) -> str:
    if source.kind == target.kind:
        level, wanted = target.level, source.level + usual
        if level == wanted:
            return ""
        return Message("This heading has level {level} instead of {wanted}.", level=level, wanted=wanted)
    if _is_bold(source) or _is_bold(target):
        return ""
    return Message(
        "“{text}” is a heading here, in the source a paragraph."
        if target.kind == BlockKind.HEADING
        else "“{text}” is a paragraph here, in the source a heading.",
        text=short(target.text),
    )


def _is_bold(block: Block) -> bool:
    """Whether the whole block is emphasised, as some set a heading."""
    return any(
        mark.kind in ("strong", "emphasis") and mark.end - mark.start >= len(block.text.rstrip(" :."))
        for mark in block.marks
    )
