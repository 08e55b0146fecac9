"""A release without its translation. Until it is due that is work in the queue, no finding."""

from transflow.checks import check
from transflow.checks._wording import language_name
from transflow.model import Bitext, Level, Remark, Remarks


@check("missing-document", Level.ERROR, passes=[], fails=[])
def missing_document(bitext: Bitext) -> Remarks:
    """A release whose translation is due has one."""
    if bitext.target.is_missing and bitext.is_due and bitext.scope != "none":
        wanted = language_name(bitext.target.language)
        yield Remark(f"The {wanted} version ({bitext.target.path}) is due and does not exist.", None)
