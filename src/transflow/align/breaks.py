"""Where a text was broken in mid-sentence: what a converter tears apart belongs together."""

from __future__ import annotations

import re

ENDS_OPEN = re.compile(r"[\w,–—-][\"”“»')\]]*$")


def is_torn(first: str, second: str) -> bool:
    """Whether `second` goes on with a sentence that `first` leaves open."""
    first, second = first.rstrip(), second.lstrip()
    return bool(first and second and second[0].islower() and ENDS_OPEN.search(first))
