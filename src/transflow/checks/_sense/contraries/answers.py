"""Whether a text may say in any way what another says by a contrary word, such as by a denial of the contrary."""

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


def unanswered(
    said: Sequence[Said], theirs: Sequence[Said], texts: tuple[str, str], tags: tuple[str, str]
) -> Said | None:
    """The first that the other text, which says `theirs`, may not say; a denial says it of a contrary beside it alone,
    "will not rise" for „kritīs”."""
    return next((each for each in said if not _may_say(each, theirs, texts, tags)), None)


def _may_say(said: Said, theirs: Sequence[Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    if any(each.value == said.value for each in theirs):
        return True
    (own, other), tag = texts, tags[1]
    reader = table(Contraries, tag)
    spans = [*reader.meaning(other, said.group, said.value)]
    if not all(is_denial(other[start:end], tag) for start, end in spans):
        return True
    if said.group in APART or not spans:
        return False
    values = {each.value for each in theirs} - {said.value}
    contraries = [each for value in values for each in reader.meaning(other, said.group, value)]
    pairs = [pair for pair in product(spans, contraries) if _stand_together(other, *pair)]
    return any(_is_within(*pair) for pair in pairs) or (bool(pairs) and not is_denied(said, own, tags[0]))


def _is_within(span: Span, longer: Span) -> bool:
    return span != longer and longer[0] <= span[0] and span[1] <= longer[1]


def is_denied(said: Said, text: str, tag: str) -> bool:
    """Whether the text denies what it says, so that a denial in the other renders that one; a "without" after it
    denies something else."""
    word, negation = (said.token.start, said.token.end), table(Negation, tag)
    denials = (
        (each.start, each.end)
        for each in negation.saying_no(text)
        if each.start < word[0] or not negation.without.match(text, each.start)
    )
    return any(_stand_together(text, each, word) for each in denials if not _is_within(each, word))


def is_denial(word: str, tag: str) -> bool:
    """Whether the word does nothing but deny: "not", „nebija”."""
    negation = table(Negation, tag)
    return bool(negation.saying_no(word)) or negation.is_declined(word)


def _stand_together(text: str, span: Span, contrary: Span) -> bool:
    """Whether the denial and what it may deny stand in one clause, not far apart, or else side by side, as in „atzīst,
    ka nav”."""
    if span == contrary:
        return False
    first, last = sorted((span, contrary))
    between = text[first[1] : last[0]]
    return len(between) < (NEAR if BREAK.search(between) else FARTHEST)
