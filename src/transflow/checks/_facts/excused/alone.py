"""Whether one version may say a value alone, because the other says it in another way."""

from __future__ import annotations

from transflow.checks._facts.excused.clocks import is_meant_by_stop_watch
from transflow.checks._facts.excused.dates import (
    is_meant_by_comparison,
    is_meant_by_day,
    is_meant_by_eve,
    is_meant_by_feast,
    is_meant_by_its_days,
    is_meant_by_its_last_figures,
    is_meant_by_its_parts,
    is_meant_by_months,
)
from transflow.checks._facts.excused.edges import is_meant_by_edge, is_meant_by_its_month
from transflow.checks._facts.excused.elapsed import is_meant_by_its_times, is_meant_by_length
from transflow.checks._facts.excused.lengths import is_meant_by_round_length
from transflow.checks._facts.excused.multiples import is_meant_by_multiple
from transflow.checks._facts.excused.runs import is_meant_by_run
from transflow.checks._facts.excused.said_otherwise import (
    is_dispensable,
    is_meant_by_back_reference,
    is_meant_by_coming_of_age,
    is_meant_by_conversion,
    is_meant_by_its_name,
    is_meant_by_rate,
    is_rest_of_length,
)
from transflow.checks._facts.excused.spans_of_days import is_meant_by_its_span, is_meant_by_length_of_span
from transflow.checks._facts.excused.steps import (
    is_meant_by_change,
    is_meant_by_its_ends,
    is_meant_by_lead,
    is_meant_by_yearly_change,
)
from transflow.checks._facts.excused.sums import is_meant_by_its_addends
from transflow.checks._facts.excused.wholes import (
    is_meant_by_exception,
    is_meant_by_rest,
    is_rest_of_what_both_say,
)
from transflow.checks._facts.excused.years_ago import is_meant_by_years
from transflow.checks._facts.excused.zones import is_meant_by_another_clock
from transflow.checks._facts.versions import Lone
from transflow.text.facts import Value

References = tuple[frozenset[Value], frozenset[Value]]
"""What either document names that it may point back to."""

WAYS = (
    is_meant_by_conversion,
    is_meant_by_run,
    is_meant_by_months,
    is_meant_by_its_days,
    is_meant_by_its_last_figures,
    is_meant_by_eve,
    is_meant_by_its_parts,
    is_meant_by_its_span,
    is_meant_by_length_of_span,
    is_meant_by_its_ends,
    is_meant_by_change,
    is_meant_by_multiple,
    is_meant_by_lead,
    is_meant_by_yearly_change,
    is_meant_by_stop_watch,
    is_meant_by_length,
    is_meant_by_its_times,
    is_meant_by_round_length,
    is_meant_by_its_name,
    is_meant_by_its_addends,
    is_rest_of_what_both_say,
    is_meant_by_coming_of_age,
    is_meant_by_rate,
    is_meant_by_feast,
    is_meant_by_comparison,
    is_meant_by_another_clock,
    is_meant_by_day,
    is_meant_by_edge,
    is_meant_by_its_month,
    is_meant_by_exception,
    is_meant_by_rest,
)
"""How the other version may mean a fact that it does not say."""


def may_stand_alone(lone: Lone, said: References) -> bool:
    """Whether a fact needs no counterpart: the other version's values mean it, its words do, or both together."""
    is_needless = is_dispensable(lone) and not is_rest_of_length(lone)
    named = said[lone.located.spot.side == "source"]
    return (
        is_needless
        or is_meant_by_back_reference(lone, named)
        or is_meant_by_years(lone, said[0] | said[1])
        or is_meant(lone)
    )


def is_meant(lone: Lone) -> bool:
    """Whether the other version says the value in one of the ways."""
    return any(way(lone) for way in WAYS)
