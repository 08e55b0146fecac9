"""English orthography: months, weekdays and nationalities have a capital (New Hart's Rules 5.10, 5.7)."""

from __future__ import annotations

from transflow.languages.en.facts import PREPOSITIONS
from transflow.languages.tables.orthography import Orthography
from transflow.text.patterns import LazyPattern

_ALWAYS = frozenset(
    """
    january february april june july september october november december monday tuesday wednesday thursday friday
    saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays latvian estonian lithuanian
    russian ukrainian belarusian european german american latvians estonians lithuanians russians ukrainians
    belarusians europeans germans americans british finnish swedish norwegian danish french
    """.split()
)
_BESIDE_FIGURES = frozenset(("march", "august", "may"))
_CAPITAL = LazyPattern(
    rf"\b(?<![./@#-])(?:({'|'.join(sorted(_ALWAYS))})|(?<=\d )(march|august|may)(?= \d{{4}})"
    r"|(march|august)(?= \d{1,2}\b))(?![\w@/-]|\.\w)"
)

orthography = Orthography(
    doubled=frozenset(
        "that had is do no very so really long bye ha hip hush plus there now knock far many".split()
    ),
    before_figures=PREPOSITIONS,
    kept_together=r"(?<=\bEUR.|\bUSD.|\bGBP.)(?=\d)",
    capital=_CAPITAL,
    signs=_ALWAYS | _BESIDE_FIGURES,
)
