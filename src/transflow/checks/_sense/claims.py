"""What is one of the largest in one text and the largest in the other."""

from __future__ import annotations

from transflow.languages import table
from transflow.languages.tables.ranks import Ranks
from transflow.text.tokens import Token, token_of


def exchanged_claims(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[Token, Token] | None:
    """The only superlative of either text, where one is "one of" such and the other stands alone."""
    here, there = table(Ranks, tags[0]), table(Ranks, tags[1])
    among = here.among.search(texts[0]), there.among.search(texts[1])
    if (among[0] is None) == (among[1] is None):
        return None
    if (there if among[0] else here).may_be_among.search(texts[among[1] is None]):
        return None
    tops = [ranks.superlative.findall(text) for ranks, text in zip((here, there), texts, strict=True)]
    if [len(each) for each in tops] != [1, 1]:
        return None
    one, other = (
        match or ranks.superlative.search(text)
        for match, ranks, text in zip(among, (here, there), texts, strict=True)
    )
    return (token_of(one), token_of(other)) if one and other else None
