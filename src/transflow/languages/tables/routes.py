"""How a language says from where to where something goes, and who turns against whom."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Routes(Frozen, kw_only=True):
    """What stands before places and between them; patterns before a place end in `$`."""

    before: Pattern = NOTHING
    """Before the place that is left: "from "."""
    between: Pattern = NOTHING
    """Between that place and the one that is reached: " to "."""
    against: Pattern = NOTHING
    """Between who attacks, or wins, and who is attacked, or loses: "'s aggression against ", " beat "."""
    losing: Pattern = NOTHING
    """Between who loses and who wins: " lost to "."""
    to: Pattern = NOTHING
    """Before a place, named alone, that something goes to."""
    away: Pattern = NOTHING
    """Before a place, named alone, that something comes from."""
    may_lead: Pattern = NOTHING
    """Is in every text that says from where something goes, or who turns against whom."""
    may_go: Pattern = NOTHING
    """Is in every text that says of a place, named alone, that something goes to it or comes from it."""
