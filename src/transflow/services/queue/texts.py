"""A translation as a record holds it, and as it stands in the target file."""

from __future__ import annotations

from transflow.errors import TransflowError
from transflow.formats import format_for
from transflow.formats.inserting import begun, gap_for, inserted, removed
from transflow.ledger.reconcile import joined
from transflow.model import Message
from transflow.services.queue.standing import Standing
from transflow.text.normalise import text_hash


def hash_now(here: Standing, key: str) -> str:
    """The hash of the text that stands in the target file for a record."""
    return text_hash(joined(here.bitext.target, here.beads[key].target))


def with_target(here: Standing, key: str, text: str) -> bytes:
    """The bytes of the target file with another text for one record, all else as it was."""
    document, blocks = here.bitext.target, here.beads[key].target
    if text_hash(text) == hash_now(here, key):
        return here.target_bytes
    start = begun(here.bitext.source, document.path)
    if not blocks:
        if start and not here.target_bytes:
            document = format_for(document.path).read(start, document.path, document.language)
        gap = gap_for(here.bitext, here.beads[key])
        return inserted(here.target_bytes or start, document, gap, text)
    if not text:
        rest = removed(here.target_bytes, document, blocks)
        return b"" if rest.strip() == start.strip() else rest
    parts = text.split("\n\n")
    if len(parts) != len(blocks):
        raise TransflowError(
            Message(
                "The translation stands in {count} of {file}, and this text has {given}; divide it by blank "
                "lines as the file does.",
                count=_paragraphs(len(blocks)),
                file=document.path,
                given=len(parts),
            )
        )
    texts = dict(zip(blocks, parts, strict=True))
    return format_for(document.path).splice(here.target_bytes, document, texts)


def _paragraphs(count: int) -> Message:
    return Message("one paragraph") if count == 1 else Message("{count} paragraphs", count=count)


def as_it_reads(here: Standing, key: str, text: str) -> str:
    """The text as the target file will hold it: a heading, say, keeps no line break. One that the file
    cannot hold is refused."""
    data = with_target(here, key, text)
    if not data.strip():
        return text
    document = here.bitext.target
    blocks = here.beads[key].target
    again = format_for(document.path).read(data, document.path, document.language)
    if blocks:
        return joined(again, blocks)
    return next((each.text for each in again.blocks if text_hash(each.text) == text_hash(text)), text)
