"""Paragraphs that were paired, but may not belong together: a translation that says something else looks
just like this."""

import re

from transflow.checks import check
from transflow.checks._wording import short
from transflow.checks.missing_paragraph import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.model import Bead, Bitext, Level, Remark, Remarks

SHORT = 40  # letters of a heading or a label
LIST_MARK = re.compile(r"\(?([a-z]|[ivx]{1,5}|\d{1,3})[).]\s")


@check(
    "low-confidence",
    Level.WARNING,
    passes=[
        (FIRST, FIRST_EN),
        (SECOND, SECOND_EN),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
    ],
    fails=[],
)
def low_confidence(bitext: Bitext, *, threshold: float = 0.5) -> Remarks:
    """A pair of paragraphs is at least as likely right as `threshold`, unless a person pinned it."""
    for bead, source, target in bitext.passages():
        is_doubtful = bead.source and bead.target and not bead.is_pinned and bead.confidence < threshold
        if is_doubtful and _have_one_mark(source.text, target.text) and not bead.is_moved:
            continue
        if is_doubtful and not _is_held(bitext, bead, threshold):
            message = (
                f"“{short(target.text)}” may not be the translation of “{short(source.text)}” "
                f"({bead.confidence:.0%} sure)."
            )
            yield Remark(message, target.spot())


def _have_one_mark(source: str, target: str) -> bool:
    """Whether both are the same item of a list: "a) bērna intereses", "(a) the interests of the child"."""
    ours, theirs = LIST_MARK.match(source), LIST_MARK.match(target)
    return ours is not None and theirs is not None and ours[1] == theirs[1]


def _is_held(bitext: Bitext, bead: Bead, threshold: float) -> bool:
    """Whether a short line, which says little by itself, stands between two sure pairs."""
    if bead.kind != "1-1" or bead.is_moved or len(bitext.source.blocks[bead.source[0]].text) > SHORT:
        return False
    source, target = bead.source[0], bead.target[0]
    before, after = (bitext.bead_of_block.get(("source", source + step)) for step in (-1, 1))
    is_between = before is bitext.bead_of_block.get(("target", target - 1))
    is_between = is_between and after is bitext.bead_of_block.get(("target", target + 1))
    return is_between and all(each is None or _is_sure(each, threshold) for each in (before, after))


def _is_sure(bead: Bead, threshold: float) -> bool:
    return bool(bead.source and bead.target) and (bead.confidence >= threshold or bead.is_pinned)
