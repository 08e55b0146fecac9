"""Where a text was broken in mid-sentence: what a converter tears apart belongs together."""

from __future__ import annotations

import re

ENDS_OPEN = re.compile(r"[\w,–—-][\"”“»')\]]*$")
ADDRESS = re.compile(r"\S*@|\S+://|www\.")


def is_torn(first: str, second: str) -> bool:
    """Whether `second` goes on with a sentence that `first` leaves open."""
    first, second = first.rstrip(), second.lstrip()
    if not first or not second or not second[0].islower() or ADDRESS.match(second):
        return False
    return bool(ENDS_OPEN.search(first)) and not ADDRESS.match(first)
