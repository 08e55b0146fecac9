"""Patterns of any of some words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence


def any_of(words: Iterable[str]) -> str:
    """Any of the words as they stand; the group or the end of the pattern must be around them."""
    return "|".join(map(re.escape, words))


def begins_any_of(forms: Sequence[str], behind_none_of: str = r"\w") -> str:
    """Any of the forms, patterns but for the letter that each begins with, behind none of some signs. Before everything
    else stands the set of these letters, which `re` looks for much sooner than for what stands before them."""
    letters = "".join(sorted({each[0] for each in forms}))
    rests = "|".join(rf"(?<={each[0]}){each[1:]}" for each in forms)
    return rf"[{letters}](?<![{behind_none_of}].)(?:{rests})"
