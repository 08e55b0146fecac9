"""Where a text was broken in mid-sentence: what a converter tears apart belongs together."""

from __future__ import annotations

import re

from transflow.text.patterns import LazyPattern

ENDS_OPEN = LazyPattern(r"[\w,–—-][\"”“»')\]]*$")
ADDRESS = re.compile(r"\S*@|\S+://|www\.")


def is_torn(first: str, second: str) -> bool:
    """Whether `second` goes on with a sentence that `first` leaves open."""
    second = second.lstrip()
    return second[:1].islower() and not ADDRESS.match(second) and ends_open(first)


def ends_in_mid_list(text: str) -> bool:
    """Whether a text ends open, or as an item does that another one follows: "By the Council;"."""
    return ends_open(text) or text.rstrip().endswith((";", ":"))


def ends_open(text: str) -> bool:
    """Whether a text ends where no sentence does, such as at a comma or a bare word."""
    text = text.rstrip()
    return bool(ENDS_OPEN.search(text)) and not ADDRESS.match(text)
