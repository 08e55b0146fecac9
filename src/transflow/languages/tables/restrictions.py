"""Words that restrict what is said to one thing: only, solely."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Restrictions(Frozen, kw_only=True):
    """`certain` finds the words that surely say "only", not those of "not only"; `alike` any that say so wherever they
    stand; `excepting` those that name what is left out, `all_but` those that mean all the rest; `closed_on` and
    `is_closed` those that say so of days of the week, up to the day and behind it; `may_restrict` such as may restrict
    what is near, a denial among them."""

    certain: Pattern = NOTHING
    alike: Pattern = NOTHING
    excepting: Pattern = NOTHING
    all_but: Pattern = NOTHING
    closed_on: Pattern = NOTHING
    is_closed: Pattern = NOTHING
    may_restrict: Pattern = NOTHING
