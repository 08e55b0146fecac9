"""The two documents of a pair, and what their front matter asks for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from transflow.config import Settings
from transflow.errors import UnreadableFileError
from transflow.formats import format_for
from transflow.io.files import read_bytes
from transflow.model import Document, Message, Scope, Side
from transflow.pipeline import Circumstances
from transflow.services.desk import is_day
from transflow.services.releases.documents import demand_text, read_content, read_document
from transflow.services.releases.index import ASKED, said_of, where_said
from transflow.services.releases.pairs import Pair
from transflow.services.releases.paths import shown_path

SCOPES: dict[str, Scope] = {"full": "full", "adapted": "adapted", "none": "none"}


def documents_of(pair: Pair, root: Path) -> tuple[Document, Document]:
    """Source and target; a document without blocks stands for a file that is not there."""
    source, target = (_content(each, root) for each in (pair.source, pair.target))
    return documents_in(pair, root, source, target)


def _content(file: Path, root: Path) -> bytes | None:
    return read_bytes(file, root=root) if file.is_file() else None


def documents_in(
    pair: Pair, root: Path, source: bytes | None, target: bytes | None
) -> tuple[Document, Document]:
    """Source and target of what their files held; None for a file that is not there."""
    return (
        demand_text(_document(source, pair.source, pair.source_language, root)),
        _document(target, pair.target, pair.target_language, root),
    )


def circumstances_of(source: Document, pair: Pair, settings: Settings, today: str) -> Circumstances:
    """What the front matter of the source, the index and the settings say of a pair."""
    said = said_of(pair.release, source, settings)
    where = {key: where_said(key, pair.release, source, settings) for key in ASKED}
    return Circumstances(
        release=pair.release,
        scope=_scope(said.get("translate", "full"), where["translate"]),
        is_due=settings.require or _is_past(said.get("due", ""), where["due"], today),
        today=today,
        scorers=settings.scorers,
        unread=tuple(_unread(pair, settings.root)),
    )


def _unread(pair: Pair, root: Path) -> Iterator[tuple[Side, Document]]:
    languages = {"source": pair.source_language, "target": pair.target_language}
    for side, file in pair.unread:
        yield side, read_document(file, languages[side], root)


def _document(data: bytes | None, file: Path, language: str, root: Path) -> Document:
    if data is not None:
        return read_content(data, file, language, root)
    shown = shown_path(file, root)
    return Document(shown, language, "", (), format_for(shown).name, is_missing=True)


def _scope(given: str, where: tuple[str, int | None]) -> Scope:
    if given in SCOPES:
        return SCOPES[given]
    why = Message("translate must be full, adapted or none, not {given!r}.", given=given)
    raise UnreadableFileError(where[0], why, where[1])


def _is_past(due: str, where: tuple[str, int | None], today: str) -> bool:
    if due and not is_day(due[:10]):
        why = Message("due must be a date such as 2026-03-31, not {due!r}.", due=due)
        raise UnreadableFileError(where[0], why, where[1])
    return bool(due) and due[:10] < today
