"""How a language says without a denial what another denies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from transflow.frozen import Frozen, field
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Contrast(NamedTuple):
    """What is `denied`, from the word that denies on, and the same said `outright`."""

    denied: Pattern
    outright: Pattern


class Otherwise(Frozen, kw_only=True):
    """What `contrasts` says by their names: "first", never before; "utmost", nothing more so; "beyond", not only;
    "exempt", not charged; "long ago", not for years; "even so", even without; "stopped short", never there. Patterns:
    `unwelcome`, words in matching form of what it is good not to do or to have; `preventing`, what lets nothing come to
    pass, with a denial or without; `not_bound`, from a word that denies to "obligatory", and `bound` and `free`, who
    must and who may; `emphatic`, what is left where a denial was taken out, "does have" of "does not have"."""

    contrasts: Mapping[str, Contrast] = field(default_factory=dict)
    unwelcome: Pattern = NOTHING
    preventing: Pattern = NOTHING
    not_bound: Pattern = NOTHING
    bound: Pattern = NOTHING
    free: Pattern = NOTHING
    emphatic: Pattern = NOTHING
