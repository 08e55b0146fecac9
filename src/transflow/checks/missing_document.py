"""A release without its translation. Until it is due that is work in the queue, no finding."""

from transflow.checks import Example, check
from transflow.checks._wording import language_name
from transflow.model import Bitext, Level, Message, Remark, Remarks

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
    ],
    fails=[
        Example(NEWS, "", is_due=True),
        Example(CALL, "", is_due=True),
        Example(BUDGET, "", is_due=True),
        Example(f"{NEWS}\n\n{BUDGET}", "", is_due=True),
        Example(CALL, "", scope="adapted", is_due=True),
        Example(NEWS_EN, "", "en", "lv", is_due=True),
    ],
)
def missing_document(bitext: Bitext) -> Remarks:
    """A release whose translation is due has one."""
    if bitext.target.is_missing and bitext.is_due and bitext.scope != "none":
        wanted = language_name(bitext.target.language)
        message = Message(
            "The {language} version ({path}) is due and does not exist.",
            language=wanted,
            path=bitext.target.path,
        )
        yield Remark(message, None)
