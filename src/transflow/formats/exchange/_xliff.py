"""What the two versions of XLIFF share: which reads a file, our own attributes, notes, and codes in a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.xml import append_text, line_of, local, parsed
from transflow.formats.exchange import Bundle, Unit
from transflow.formats.exchange.codes import Code, Piece
from transflow.frozen import replace
from transflow.model import Message, State

if TYPE_CHECKING:
    from lxml.etree import _Element

OWN = "urn:transflow:exchange:1"
WAS = f"{{{OWN}}}was"
RELEASE = f"{{{OWN}}}release"
VALUE = f"{{{OWN}}}value"
COMMENT, REJECTED, STALE = "comment", "rejected", "stale"
Make = Callable[["_Element", Code], "_Element"]
readers: dict[str, Callable[[_Element, str], list[Bundle]]] = {}  # by the first figure of the version


def read(data: bytes, path: str) -> list[Bundle]:
    """The bundles of an XLIFF file, by its version, whatever its name says."""
    root = parsed(data, path)
    if local(root) != "xliff":
        why = Message(
            "this is no XLIFF, since it begins with <{found}>; name another file.", found=local(root)
        )
        raise UnreadableFileError(path, why, line_of(root))
    version = root.get("version", "")
    if (reader := readers.get(version.partition(".")[0])) is None:
        why = Message(
            "XLIFF of the version {version!r} is not read; export it as 2.1 or 1.2.", version=version
        )
        raise UnreadableFileError(path, why, line_of(root))
    return reader(root, path)


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


def notes_of(unit: Unit) -> Iterator[tuple[str, str]]:
    """What a unit says in notes, each with its category."""
    for category, text in ((COMMENT, unit.comment), (REJECTED, unit.reason), (STALE, unit.old_source)):
        if text:
            yield category, text


def with_notes(unit: Unit, notes: Iterable[tuple[str, str]]) -> Unit:
    """The unit with comment, reason and old source as notes say them; other notes are comments."""
    found: dict[str, list[str]] = {COMMENT: [], REJECTED: [], STALE: []}
    for category, text in notes:
        if text.strip():
            found.get(category, found[COMMENT]).append(text.strip())
    comment, reason, old = ("\n".join(found[kind]) for kind in (COMMENT, REJECTED, STALE))
    return replace(unit, comment=comment, reason=reason, old_source=old)


def shown_state(unit: Unit) -> State:
    """The state for tools that pass over what is translated: a stale translation shows as initial."""
    return State.INITIAL if unit.is_stale else unit.state or State.MISSING


def with_staleness(unit: Unit, *, is_named: bool) -> Unit:
    """The unit as stale where the file says so and nobody gave it another state than `shown_state`."""
    if not is_named or unit.state not in (None, State.INITIAL):
        return unit
    return replace(unit, is_stale=True, state=unit.was.state if unit.was else None)


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
