"""What denies in a language, and what denies nothing though it looks so."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern
from transflow.text.tokens import Token

Found = Callable[[str], tuple[Token, ...]]
"""Words of a text, in its order."""


def _none(text: str) -> tuple[Token, ...]:
    return ()


class Negation(Frozen, kw_only=True):
    """How a language denies."""

    certain: Found = _none
    """The words of a text that surely deny something, "without" among them but not "not more than"."""
    saying_no: Found = _none
    """All words and phrases that say no, whatever stands beside them."""
    beside_without: Found = _none
    """The words that deny beside "without": "cannot do without"."""
    until: Found = _none
    """The words that deny until a time: "will not be open before June"."""
    unbound: Found = _none
    """The pronouns that want a denied verb and have none: „neviens tika ievainots”."""
    phrases: Found = _none
    """What may deny in several words: "far from"."""
    denied: Callable[[str], Iterable[tuple[Token, Token]]] = lambda text: ()
    """Each word that denies with the one that it denies, twice the same where it has both in itself."""
    readable: Callable[[str], str] = lambda text: text
    """The text, every place kept, without what only looks as if it denied."""
    may_deny: Callable[[str], bool] = lambda word: True
    """Whether a word may say no, by its meaning ("fail") or its prefix; of a whole text, whether any word may."""
    by_prefix: Callable[[str], str] = lambda word: ""
    """What a word denies by a prefix, "clear" of "unclear"; empty where it has none."""
    is_negative: Callable[[str], bool] = lambda word: True
    """Whether a word that may deny does so by itself and not another."""
    is_general: Callable[[str], bool] = lambda word: True
    """Whether a word may deny any word near it."""
    is_declined: Callable[[str], bool] = lambda word: False
    """Whether a word that may deny is declined, so that it says what a thing is, as "unaccompanied" does."""
    asides: tuple[tuple[Pattern, frozenset[str]], ...] = ()
    """Phrases with "without" that the other language says otherwise, each a pattern with the stems of English words one
    of which says it: "free" for „bez maksas”."""
    without: Pattern = NOTHING
    """ "without" itself, which denies what follows it."""
    pronouns: Pattern = NOTHING
    """ "nobody", "never"."""
    nobody: Pattern = NOTHING
    """The pronouns of which something is said."""
    forbidding: Pattern = NOTHING
    """What says in the same clause that a thing is not allowed."""
    affirming: Pattern = NOTHING
    """What may deny, but not after another denial: "required"."""
    not_above: Pattern = NOTHING
    """The "not" of "not exceed" and "not more than"; it begins with a letter, which is soon looked for."""
    undoing: Pattern = NOTHING
    """Two words that deny and mean the contrary, from the first on: „nedrīkst palikt nesodīts”."""
    asserting: Pattern = NOTHING
    """Verbs before what is so."""
    auxiliary: Pattern = NOTHING
    """Verbs that deny what a thing is or what is done with it, „netiek”, where the next words tell it."""
    clause: Pattern = NOTHING
    """Where a clause begins."""
    has_concord: bool = False
    """Whether two denials of a clause are one, as in Latvian."""
