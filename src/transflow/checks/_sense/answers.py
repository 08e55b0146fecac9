"""Whether a text may say in any way what another says by a contrary word, be it by a denial of the contrary."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from transflow.languages import table
from transflow.languages.tables.contraries import Contraries, Said
from transflow.languages.tables.negation import Negation
from transflow.text.clauses import BREAK

APART = ("ever",)  # groups whose contrary, denied, is another value: "not always" is not "never"
FARTHEST, NEAR = 60, 20  # characters between a denial and what it denies in its clause and in the next

Span = tuple[int, int]


def unanswered(said: Sequence[Said], other: str, theirs: Sequence[Said], tag: str) -> Said | None:
    """The first that the other text, which says `theirs`, may not say; a denial says it of a contrary beside it alone,
    "will not rise" for „kritīs”."""
    return next((each for each in said if not _may_say(each, other, theirs, tag)), None)


def _may_say(said: Said, other: str, theirs: Sequence[Said], tag: str) -> bool:
    if any(each.value == said.value for each in theirs):
        return True
    reader = table(Contraries, tag)
    spans = [*reader.meaning(other, said.group, said.value)]
    if not all(is_denial(other[start:end], tag) for start, end in spans):
        return True
    if said.group in APART:
        return False
    values = {each.value for each in theirs} - {said.value} if spans else ()
    contraries = [each for value in values for each in reader.meaning(other, said.group, value)]
    return any(
        _stand_together(other, span, each) for span, each in product(spans, contraries) if span != each
    )


def is_denial(word: str, tag: str) -> bool:
    """Whether the word does nothing but deny: "not", „nebija”."""
    negation = table(Negation, tag)
    return bool(negation.saying_no(word)) or negation.is_declined(word)


def _stand_together(text: str, span: Span, contrary: Span) -> bool:
    """Whether the denial and what it may deny stand in one clause, not far apart, or else side by side, as in „atzīst,
    ka nav”."""
    first, last = sorted((span, contrary))
    between = text[first[1] : last[0]]
    return len(between) < (NEAR if BREAK.search(between) else FARTHEST)
