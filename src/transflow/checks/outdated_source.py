"""Translations that were made for another text than the one that stands there now.

A changed fact or wording makes a paragraph stale until somebody confirms or changes the translation; a
change of spacing or typography doesn't.

Authority: translators' complaints about flags that lie in both directions (kubernetes/website#45844, #42441)
and about approvals lost over a comma (weblate#7807)."""

from transflow.checks import check
from transflow.checks._stale import stale_remark
from transflow.checks._stale_examples import COSMETIC, REWRITTEN, TARGET_EDITED, UNTOUCHED
from transflow.model import Bitext, Level, Message, Remarks, Side

FACTS: dict[Side, Message] = {
    "source": Message("A fact of the source changed after this was translated"),
    "target": Message("A fact of the target changed after this was translated"),
}
WORDING: dict[Side, Message] = {
    "source": Message("The wording of the source changed after this was translated"),
    "target": Message("The wording of the target changed after this was translated"),
}


@check(
    "outdated-source",
    Level.ERROR,
    passes=[*UNTOUCHED, *COSMETIC[:3], *TARGET_EDITED],
    fails=REWRITTEN,
)
def outdated_source(bitext: Bitext) -> Remarks:
    """No paragraph has changed in facts or wording since its translation was made."""
    for stale in bitext.stale:
        if stale.change != "cosmetic" and not stale.is_conflict:
            claims = FACTS if stale.change == "facts" else WORDING
            yield stale_remark(bitext, stale, claims[stale.side])
