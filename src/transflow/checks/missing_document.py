"""A release without its translation, which until it is due is work in the queue and no finding; a translation
whose source is gone, so that nothing vouches for what it says."""

from transflow.checks import Example, check
from transflow.checks._wording import language_name
from transflow.model import Bitext, Document, Level, Message, Remark, Remarks, Spot

NEWS, NEWS_EN = "Ministrs atklāja jauno robežas posteni.", "The Minister opened the new border post."
CALL, CALL_EN = "Valsts policija aicina ziņot.", "The State Police ask the public to report."
BUDGET = "Valdība apstiprināja budžetu 2027. gadam."


@check(
    "missing-document",
    Level.ERROR,
    passes=[
        Example(NEWS, NEWS_EN, is_due=True),
        Example(NEWS, ""),
        Example(CALL, CALL_EN),
        Example(CALL, "", scope="none", is_due=True),
        Example(CALL, CALL_EN, scope="adapted", is_due=True),
        Example(NEWS_EN, "", "en", "lv"),
        Example("", NEWS_EN),
        Example("", CALL_EN, scope="none", is_orphaned=True),
        Example(NEWS, NEWS_EN, is_orphaned=True),
    ],
    fails=[
        Example(NEWS, "", is_due=True),
        Example(CALL, "", is_due=True),
        Example(BUDGET, "", is_due=True),
        Example(f"{NEWS}\n\n{BUDGET}", "", is_due=True),
        Example(CALL, "", scope="adapted", is_due=True),
        Example(NEWS_EN, "", "en", "lv", is_due=True),
        Example("", NEWS_EN, is_orphaned=True),
        Example("", f"{NEWS_EN}\n\n{CALL_EN}", is_orphaned=True),
        Example("", CALL_EN, scope="adapted", is_orphaned=True),
        Example("", CALL, "en", "lv", is_orphaned=True),
        Example("", NEWS_EN, is_due=True),
    ],
)
def missing_document(bitext: Bitext) -> Remarks:
    """A release whose translation is due has one, and a translation has its source."""
    if bitext.scope == "none":
        return
    if bitext.target.is_missing and bitext.is_due:
        yield Remark(_due(bitext.target), None)
    elif bitext.source.is_missing and bitext.target.blocks:
        whole = Spot("target", 0)
        if bitext.is_orphaned:
            yield Remark(_gone(bitext.source), whole)
        elif bitext.is_due:
            yield Remark(_due(bitext.source), whole)


def _due(lacking: Document) -> Message:
    return Message(
        "The {language} version ({path}) is due and does not exist.",
        language=language_name(lacking.language),
        path=lacking.path,
    )


def _gone(source: Document) -> Message:
    return Message(
        "The {language} version ({path}) that this was made from does not exist any more; "
        "restore it, or remove this version and its ledger.",
        language=language_name(source.language),
        path=source.path,
    )
