"""The numbers of the aligner that depend on the languages: one set for pairs with a lexicon, one for those without;
tuned on development data (news edited by `benchmarks/gold.py`). Other numbers stand where they are used."""

from __future__ import annotations

from transflow.align.search.priors import ShapeCosts
from transflow.align.search.scores import Weights
from transflow.frozen import Frozen


class Settings(Frozen):
    """`exchange` is the cost of two blocks changing places, each of which must score `least_block`."""

    weights: Weights
    costs: ShapeCosts
    exchange: float
    least_block: float


WITH_LEXICON = Settings(
    Weights(lexical=0.4, related=0.7, length=0.69, length_offset=1.14, variance=6.34),
    ShapeCosts(gap=-1.48, spans=(0.0, -2.45, -5, -7), both=0.58, memory=38.0),
    exchange=-3.55,
    least_block=4.0,
)
WITHOUT_LEXICON = Settings(
    Weights(lexical=0.4, related=0.6, length=0.98, length_offset=1.0, variance=6.8),
    ShapeCosts(gap=-2.57, spans=(0.0, -2.04, -3.6, -5.85), both=0.76, memory=61.0),
    exchange=-1.0,
    least_block=3.0,
)


def settings_for(*, has_lexicon: bool) -> Settings:
    """The numbers that suit a pair of languages."""
    return WITH_LEXICON if has_lexicon else WITHOUT_LEXICON
