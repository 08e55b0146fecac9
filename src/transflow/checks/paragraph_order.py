"""Paragraphs that stand in another order than in the source: often a quotation moved up in one version
and forgotten in the other."""

from transflow.checks import check
from transflow.checks._wording import short
from transflow.checks.missing_paragraph import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.model import Bitext, Level, Message, Remark, Remarks

FOURTH, FOURTH_EN = "Vēstnieks Kalniņš uzsvēra NATO lomu.", "Ambassador Kalniņš stressed the role of NATO."


@check(
    "paragraph-order",
    Level.WARNING,
    passes=[
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{THIRD_EN}"),
        (f"{SECOND}\n\n{FOURTH}", f"{SECOND_EN}\n\n{FOURTH_EN}"),
        (FIRST, FIRST_EN),
        (f"{FIRST}\n\n{FOURTH}\n\n{THIRD}", f"{FIRST_EN}\n\n{FOURTH_EN}\n\n{THIRD_EN}"),
    ],
    fails=[
        (
            f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{FOURTH}",
            f"{FOURTH_EN}\n\n{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{FOURTH}",
            f"{SECOND_EN}\n\n{THIRD_EN}\n\n{FOURTH_EN}\n\n{FIRST_EN}",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{FOURTH}",
            f"{SECOND_EN}\n\n{FIRST_EN}\n\n{THIRD_EN}\n\n{FOURTH_EN}",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{FOURTH}",
            f"{FIRST_EN}\n\n{SECOND_EN}\n\n{FOURTH_EN}\n\n{THIRD_EN}",
        ),
        (f"{FIRST}\n\n{SECOND}\n\n{FOURTH}", f"{FOURTH_EN}\n\n{FIRST_EN}\n\n{SECOND_EN}"),
        (
            f"# Jauns postenis uz robežas\n\n{FIRST}\n\n{SECOND}\n\n{FOURTH}",
            f"# A new border post\n\n{FIRST_EN}\n\n{FOURTH_EN}\n\n{SECOND_EN}",
        ),
    ],
)
def paragraph_order(bitext: Bitext) -> Remarks:
    """Paragraphs stand in the order of the source."""
    for bead, source, target in bitext.passages():
        if bead.is_moved and bead.source and bead.target:
            message = Message(
                "“{target}” stands in another place than “{source}” in the source.",
                target=short(target.text),
                source=short(source.text),
            )
            yield Remark(message, target.spot())
