"""How a language says without a denial what another denies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from transflow.frozen import Frozen, field
from transflow.languages.tables import NOTHING
from transflow.text.patterns import LazyPattern, Pattern


class Contrast(NamedTuple):
    """What is `denied`, from the word that denies on, and the same said `outright`."""

    denied: Pattern
    outright: Pattern


def contrast(denied: str, outright: str) -> Contrast:
    """The contrast of two patterns, in whatever case."""
    return Contrast(LazyPattern(denied, re.IGNORECASE), LazyPattern(outright, re.IGNORECASE))


class Otherwise(Frozen, kw_only=True):
    """How a language says without a denial what another denies."""

    contrasts: Mapping[str, Contrast] = field(default_factory=dict)
    """By their names: "first", never before; "utmost", nothing more so; "beyond", not only; "exempt", not charged;
    "long ago", not for years; "again", not first; "as much", not less; "less so", not as much;
    "all but", only a few not; "more so", not the most; "none but", nobody except one; "only if", not unless;
    "free to", not bound to;
    "even so", even without; "in time", not late; "excepted", not concerned; "stopped short", never there;
    "safe", not affected;
    "kept", not abolished; "amiss", nothing went right; "no more", never again;
    "next", not for another year;
    "changed", from a figure that no longer holds; "otherwise", if not."""
    unwelcome: Pattern = NOTHING
    """Words in matching form of what it is good not to do or to have."""
    in_place_of: Pattern = NOTHING
    """ "instead of flowers", with what is not to be as the group `left`."""
    preventing: Pattern = NOTHING
    """What lets nothing come to pass, with a denial or without."""
    not_bound: Pattern = NOTHING
    """From a word that denies to "obligatory"."""
    bound: Pattern = NOTHING
    """Who must."""
    free: Pattern = NOTHING
    """Who may."""
    pro_form: Pattern = NOTHING
    """What stands for all that was said before of another figure: "this year it was one in thirty"."""
    linking: Pattern = NOTHING
    """Verbs of which a denial denies what they say: "does not look right"."""
    emphatic: Pattern = NOTHING
    """What is left where a denial was taken out: "does have" of "does not have"."""
