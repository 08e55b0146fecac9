"""English words that tell a man from a woman."""

from __future__ import annotations

from transflow.languages.tables import any_of
from transflow.languages.tables.genders import Genders

_HE, _SHE = "he him his himself", "she her hers herself"

genders = Genders(
    sign=any_of(f"{_HE} {_SHE}"),
    man=any_of(_HE),
    woman=any_of(_SHE),
    may_man=any_of(_HE),
    may_woman=any_of(_SHE),
    he=any_of("he"),
    she=any_of("she"),
)
