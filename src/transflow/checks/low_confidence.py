"""Paragraphs that were paired, but may not belong together: a translation that says something else looks
just like this."""

from transflow.checks import check
from transflow.checks._wording import short
from transflow.checks.missing_paragraph import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.model import Bitext, Level, Remark, Remarks


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
        if bead.source and bead.target and not bead.is_pinned and bead.confidence < threshold:
            message = (
                f"“{short(target.text)}” may not be the translation of “{short(source.text)}” "
                f"({bead.confidence:.0%} sure)."
            )
            yield Remark(message, target.spot())
