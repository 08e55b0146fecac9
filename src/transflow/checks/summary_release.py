"""A release that is a summary on purpose: one finding that says how much of it there is."""

from transflow.checks import check
from transflow.checks.missing_paragraph import untranslated_blocks
from transflow.model import Bitext, Level, Remark, Remarks, Spot


@check("summary-release", Level.INFO, passes=[], fails=[])
def summary_release(bitext: Bitext) -> Remarks:
    """An adapted release that leaves paragraphs out says so once."""
    missing = untranslated_blocks(bitext)
    if bitext.scope != "adapted" or not missing:
        return
    two_sided = sum(len(bead.source) for bead in bitext.beads if bead.target)
    total = two_sided + len(missing)
    noun = "paragraph" if total == 1 else "paragraphs"
    yield Remark(f"Summary: {two_sided} of {total} {noun} translated.", Spot("target", 0))
