"""What the elements of both versions of XLIFF have in common: our own attributes, identifiers, and codes in a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from transflow.formats._bytes.xml import append_text, local
from transflow.formats.exchange.codes import Code, Piece

if TYPE_CHECKING:
    from lxml.etree import _Element

OWN = "urn:transflow:exchange:1"
WAS = f"{{{OWN}}}was"
RELEASE = f"{{{OWN}}}release"
VALUE = f"{{{OWN}}}value"
Make = Callable[["_Element", Code], "_Element"]


def to_translate(whole: _Element, name: str, *, is_wanted: bool = True) -> Iterator[_Element]:
    """The units of this name that are to be translated: what an element says of that counts for all in it that say
    nothing."""
    for each in whole:
        is_own = each.get("translate", "yes" if is_wanted else "no") != "no"
        if local(each) != name:
            yield from to_translate(each, name, is_wanted=is_own)
        elif is_own:
            yield each


def put(parent: _Element, pieces: Iterable[Piece], make: Make) -> None:
    """Fills an element with text and codes; `make` adds the element of a code to its parent."""
    here = [parent]
    for piece in pieces:
        if isinstance(piece, str):
            append_text(here[-1], piece)
        elif piece.what == "close":
            here.pop()
        else:
            element = make(here[-1], piece)
            if piece.what == "open":
                here.append(element)


def ids(keys: Iterable[str]) -> Iterator[str]:
    """An identifier for each key: the key itself where that is an NMTOKEN nobody has yet."""
    taken: set[str] = set()
    for number, key in enumerate(keys, 1):
        is_token = bool(key) and all(
            letter.isascii() and (letter.isalnum() or letter in "._-") for letter in key
        )
        own = key if is_token and key not in taken else f"u{number}"
        while own in taken:
            own += "-"
        taken.add(own)
        yield own
