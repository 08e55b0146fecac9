"""Which check speaks of a value."""

from __future__ import annotations

from transflow.checks._facts.reading import Located
from transflow.checks._facts.unasked.slips import is_slip_of_the_pen
from transflow.text.facts import (
    Date,
    Duration,
    Email,
    LegalReference,
    Link,
    Money,
    Number,
    Ordinal,
    Percent,
    Phone,
    Quantity,
    TimeOfDay,
)
from transflow.text.facts.equality import is_thousandfold

CHECK_OF: dict[type, str] = {
    Number: "number-value",
    Ordinal: "ordinal",
    Percent: "percent",
    Money: "currency",
    Date: "date-value",
    TimeOfDay: "time-value",
    Duration: "duration",
    Quantity: "unit",
    Phone: "phone",
    Email: "email",
    Link: "url",
    LegalReference: "legal-ref",
}


def check_of(source: Located | None, target: Located | None) -> str:
    """The id of the check that a difference of these two, or one that has no counterpart, belongs to."""
    kinds = [type(each.value) for each in (source, target) if each]
    if source and target and is_thousandfold(source.value, target.value):
        return "magnitude"
    telling = [kind for kind in kinds if kind not in (Number, Ordinal)]
    if not telling and Number in kinds and source and target and is_slip_of_the_pen(source, target):
        return "number-value"
    return CHECK_OF[(telling or kinds)[0]]
