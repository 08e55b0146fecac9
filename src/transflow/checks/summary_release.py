"""A release that is a summary on purpose: one finding that says how much of it there is."""

from transflow.checks import Example, check
from transflow.checks._example_texts import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.checks._missing.lost_blocks import lost_blocks
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot

ALL, ALL_EN = f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"


def adapted(source: str, target: str) -> Example:
    """A release whose front matter says `translate: adapted`."""
    return Example(source, target, scope="adapted")


@check(
    "summary-release",
    Level.INFO,
    passes=[
        adapted(ALL, ALL_EN),
        adapted(FIRST, FIRST_EN),
        adapted(f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        adapted(f"{FIRST}\n\nPublicēts: 27.01.2023.", FIRST_EN),
        Example(ALL, ALL_EN),
        Example(ALL, f"{FIRST_EN}\n\n{THIRD_EN}"),
    ],
    fails=[
        adapted(ALL, FIRST_EN),
        adapted(ALL, SECOND_EN),
        adapted(ALL, f"{FIRST_EN}\n\n{THIRD_EN}"),
        adapted(f"{FIRST}\n\n{SECOND}", FIRST_EN),
        adapted(f"{FIRST}\n\n{SECOND}", "<!-- The summary follows. -->"),
        adapted(f"{FIRST}\n\n{THIRD}", FIRST_EN),
        adapted(f"# Jauns postenis uz robežas\n\n{ALL}", f"# A new border post\n\n{FIRST_EN}"),
    ],
)
def summary_release(bitext: Bitext) -> Remarks:
    """An adapted release that leaves paragraphs out says so once."""
    missing = lost_blocks(bitext)
    if bitext.scope != "adapted" or not missing:
        return
    two_sided = sum(len(bead.source) for bead in bitext.beads if bead.target)
    total = two_sided + len(missing)
    message = Message(
        "Summary: {done} of {total} paragraph translated."
        if total == 1
        else "Summary: {done} of {total} paragraphs translated.",
        done=two_sided,
        total=total,
    )
    yield Remark(message, Spot("target", 0) if bitext.target.blocks else Spot("source", missing[0]))
