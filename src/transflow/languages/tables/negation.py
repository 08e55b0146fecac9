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
    """How a language denies. Of a text, `certain` finds the words that surely deny something, "without" among them but
    not "not more than"; `saying_no` all that deny whatever stands beside them; `beside_without` those that deny beside
    "without", `until` those that deny until a time; `unbound` those that want a denied verb and have none; `phrases`
    what may deny in several words; `denied` each word that denies with the one that it denies, twice the same where it
    has both in itself. `readable` makes of a text one with every place kept, where only what denies looks so.

    Of a word, `may_deny` tells whether it may say no, be it by its meaning ("fail") or its prefix, asked of a whole
    text whether any word may; `by_prefix` what it denies by a prefix, "clear" of "unclear", or nothing; `is_negative`
    whether a word that may deny does so by itself and not another; `is_general` whether one may deny any word near it;
    `is_declined` whether one that may is declined, so that it says what a thing is, as "unaccompanied" does.

    `asides` are phrases with "without" that the other language says otherwise, each a pattern with the stems of English
    words one of which says it: "free" for „bez maksas”.

    Patterns: `without`; `pronouns` ("nobody", "never"); `nobody` those of which something is said; `forbidding` what
    says in the same clause that a thing is not allowed; `affirming` what may deny, but not after another denial,
    "required"; `not_above`, one letter first that is soon looked for, the "not" of "not exceed" and "not more than";
    `undoing` two words that deny and mean the contrary, from the first on, „nedrīkst palikt nesodīts”;
    `asserting` verbs before what is so; `clause` where one begins. `has_concord`: two denials of a clause are one, as
    in Latvian."""

    certain: Found = _none
    saying_no: Found = _none
    beside_without: Found = _none
    until: Found = _none
    unbound: Found = _none
    phrases: Found = _none
    denied: Callable[[str], Iterable[tuple[Token, Token]]] = lambda text: ()
    readable: Callable[[str], str] = lambda text: text
    may_deny: Callable[[str], bool] = lambda word: True
    by_prefix: Callable[[str], str] = lambda word: ""
    is_negative: Callable[[str], bool] = lambda word: True
    is_general: Callable[[str], bool] = lambda word: True
    is_declined: Callable[[str], bool] = lambda word: False
    asides: tuple[tuple[Pattern, frozenset[str]], ...] = ()
    without: Pattern = NOTHING
    pronouns: Pattern = NOTHING
    nobody: Pattern = NOTHING
    forbidding: Pattern = NOTHING
    affirming: Pattern = NOTHING
    not_above: Pattern = NOTHING
    undoing: Pattern = NOTHING
    asserting: Pattern = NOTHING
    clause: Pattern = NOTHING
    has_concord: bool = False
