"""What is to come in one text and past in the other: "were published" for „tiks publicēti”."""

from __future__ import annotations

from transflow.checks._linked import links, read
from transflow.languages import table
from transflow.languages.tables.tenses import Tenses
from transflow.text.tokens import Token


def exchanged_tenses(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[Token, Token] | None:
    """A verb and its rendering, one of which is to come and the other past."""
    here, there = table(Tenses, tags[0]), table(Tenses, tags[1])
    is_turned = there.may_be_coming(texts[1]) and here.may_be_past(texts[0])
    if not (is_turned or (here.may_be_coming(texts[0]) and there.may_be_past(texts[1]))):
        return None
    ours, theirs = (read(text, tag) for text, tag in zip(texts, tags, strict=True))
    for at, place in links(ours, theirs):
        one, other = ours.tokens[at], theirs.tokens[place]
        said = here.of(texts[0], one.start, one.text)
        heard = there.of(texts[1], other.start, other.text) if said else None
        if said and heard and said.is_coming != heard.is_coming:
            return _from(texts[0], said.start, one), _from(texts[1], heard.start, other)
    return None


def _from(text: str, start: int, verb: Token) -> Token:
    """The verb with the words before it that say when it is."""
    return Token(text[start : verb.end], start, verb.end)
