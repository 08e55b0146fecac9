"""Who refuses to do something in the one version, and does it in the other: "commented" for „atteicās komentēt”."""

from __future__ import annotations

from transflow.checks._linked import read
from transflow.languages import language, table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.turns import Turns
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token, token_of


def lost_refusal(ours: str, theirs: str, tags: tuple[str, str]) -> Token | None:
    """A refusal to do what theirs renders, where nothing in theirs may refuse or deny."""
    here, there = table(Turns, tags[0]), table(Turns, tags[1])
    refusal = here.refusing.search(ours)
    if not refusal or there.may_refuse.search(theirs) or table(Negation, tags[1]).may_deny(theirs):
        return None
    sides = read(ours, tags[0]), read(theirs, tags[1])
    verb = next(at for at, each in enumerate(sides[0].tokens) if each.end >= refusal.end())
    meant = sides[0].stems[verb] | language(tags[0]).renderings(matching_form(sides[0].tokens[verb].text))
    heard = frozenset().union(*sides[1].stems)
    return token_of(refusal) if meant & heard else None
