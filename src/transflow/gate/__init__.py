"""What counts: waivers, the baseline and the level at which the gate fails."""

from transflow.gate.debt import Debt, counted
from transflow.gate.flaws import on_glossaries, on_inline_waivers, on_waivers
from transflow.gate.level import fails, fails_by, where_and_why
from transflow.gate.names import Names
from transflow.gate.waivers import (
    valid_waivers,
    waived_by,
    with_inline_waivers,
    with_waivers,
)

__all__ = [
    "Debt",
    "Names",
    "counted",
    "fails",
    "fails_by",
    "on_glossaries",
    "on_inline_waivers",
    "on_waivers",
    "valid_waivers",
    "waived_by",
    "where_and_why",
    "with_inline_waivers",
    "with_waivers",
]
