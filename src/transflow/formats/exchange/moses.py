"""Moses text: source and target tokens of a unit with a tab between them, a unit a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.decoding import decoded
from transflow.formats.bitexts.moses import tokeniser
from transflow.formats.exchange import Bundle, Exchange, Unit, exchanges
from transflow.model import Marked, Message

CLOSING = re.compile(r"[.,;:!?)\]}”»…%’]+|'\w{1,2}")
SIGN = re.compile(r"(?<!\d )\+ (?=\d)")  # of a phone number
OPENING = ("(", "[", "{", "„", "«", "‘")


def write(bundles: Sequence[Bundle]) -> bytes:
    """A line for each unit; one without translation ends with the tab."""
    lines = []
    for bundle in bundles:
        left, right = tokeniser(bundle.source_language), tokeniser(bundle.target_language)
        for unit in bundle.units:
            source, target = (" ".join(each.text.split()) for each in (unit.source, unit.target))
            lines.append(f"{left(source)}\t{right(target) if target else ''}\n")
    return "".join(lines).encode("utf-8")


def read(data: bytes, path: str) -> list[Bundle]:
    """One bundle, whose languages and release the file does not say."""
    content, _ = decoded(data, path)
    units = []
    for number, line in enumerate(content.splitlines(), 1):
        source, tab, target = line.partition("\t")
        if not tab or "\t" in target:
            why = Message("a line is to have the source, one tab and the target; write it so.")
            raise UnreadableFileError(path, why, number)
        if source.strip():
            units.append(Unit(Marked(joined(source)), Marked(joined(target)), line=number))
    return [Bundle(tuple(units), is_tokenised=True)]


def joined(tokens: str) -> str:
    """Tokens as a text, with the spaces that punctuation asks for."""
    out = ""
    quotes = 0
    is_glued = True
    for token in tokens.split():
        is_quote = token in ('"', "“")
        closes = bool(CLOSING.fullmatch(token)) or (is_quote and quotes % 2 == 1)
        out += token if is_glued or closes else f" {token}"
        is_glued = token in OPENING or (is_quote and quotes % 2 == 0)
        quotes += is_quote
    return SIGN.sub("+", out)


exchanges.add("moses", Exchange("moses", (".moses",), write, read, holds_several=False))
