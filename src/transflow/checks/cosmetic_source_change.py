"""Changes of spacing or typography since a translation was made: they make no paragraph stale, and are told so that
whoever wonders why can see it.

Authority: translators' complaints about approvals lost over a comma (weblate#7807)."""

from transflow.checks import check
from transflow.checks._stale import stale_remark
from transflow.checks._stale_examples import COSMETIC, REWRITTEN, UNTOUCHED
from transflow.model import Bitext, Level, Message, Remarks, Side

COSMETICS: dict[Side, Message] = {
    "source": Message("Only spacing or typography of the source changed"),
    "target": Message("Only spacing or typography of the target changed"),
}


@check(
    "cosmetic-source-change",
    Level.INFO,
    is_of_setting=True,
    passes=[*UNTOUCHED, *REWRITTEN[:4]],
    fails=COSMETIC,
)
def cosmetic_source_change(bitext: Bitext) -> Remarks:
    """Spacing or typography of a paragraph changed since its translation was made."""
    for stale in bitext.stale:
        if stale.change == "cosmetic" and not stale.is_conflict:
            yield stale_remark(bitext, stale, COSMETICS[stale.side])
