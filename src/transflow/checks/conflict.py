"""Paragraphs that were edited in both versions since they last agreed: which is to follow the other is not for a
program to say, so both texts are kept.

Authority: translators' complaints about flags that lie in both directions (kubernetes/website#45844, #42441)."""

from transflow.checks import check
from transflow.checks._stale import stale_remark
from transflow.checks._stale_examples import BOTH_EDITED, COSMETIC, REWRITTEN, TARGET_EDITED, UNTOUCHED
from transflow.model import Bitext, Level, Message, Remarks

BOTH = Message("Both sides were edited since they last agreed; somebody must choose")


@check(
    "conflict",
    Level.ERROR,
    passes=[*UNTOUCHED, *REWRITTEN[:2], *TARGET_EDITED, *COSMETIC[:2]],
    fails=BOTH_EDITED,
)
def conflict(bitext: Bitext) -> Remarks:
    """No paragraph was edited on both sides since they last agreed."""
    for stale in bitext.stale:
        if stale.is_conflict:
            yield stale_remark(bitext, stale, BOTH)
