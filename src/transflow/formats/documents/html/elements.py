"""The elements of HTML by what they do to a line of text."""

from __future__ import annotations

INLINE = frozenset(
    "a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark nobr picture q s samp"
    " sdfield small span strike strong sub sup time tt u var wbr".split()
)
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
UNSEEN = frozenset(  # no text, and between words no end of their line
    "noscript script style svg template".split()
)


def is_inline(name: str) -> bool:
    """Whether an element stands in a line of text, as those of other programs do: `o:p` of Word."""
    return name in INLINE or ":" in name
