"""Paragraphs taken out of Word files; every other part of the package keeps its bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from transflow.formats.documents.docx.blank import new_package
from transflow.formats.documents.docx.copies import copies, write
from transflow.formats.documents.docx.marking import relations_of
from transflow.formats.documents.docx.package import DOCUMENT, W, document_root, serialised, with_part
from transflow.formats.documents.docx.paragraphs import is_in_text_box
from transflow.formats.documents.docx.pictures import Picture
from transflow.formats.documents.docx.texts import texts
from transflow.model import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

TABLE = f"{W}tbl"
PLAIN = frozenset(f"{W}{name}" for name in ("pPr", "r", "proofErr", "lastRenderedPageBreak"))
PLAIN_IN_RUNS = frozenset(f"{W}{name}" for name in ("rPr", "t", "br", "cr", "tab", "noBreakHyphen"))


def remove(data: bytes, document: Document, blocks: Sequence[int]) -> bytes | None:
    """The package without some paragraphs, those of cells emptied, and descriptions of pictures; nothing where
    no text is left in one that was begun here, None where a paragraph holds more than text."""
    root = document_root(data, document.path)
    known = list(texts(root, {}, {}))
    if max(blocks) >= len(known):
        return None  # a note, which its sign would outlive
    relations = relations_of(data, document.path)
    copied = copies(root, {})
    for each in (known[block] for block in blocks):
        if isinstance(each, Picture):
            write(each, "", relations, copied)
        elif not _take_out_paragraph(each.element):
            return None
    new = with_part(data, DOCUMENT, serialised(root), document.path)
    is_ours = with_part(data, DOCUMENT, b"") == with_part(new_package(), DOCUMENT, b"")
    return b"" if is_ours and len(blocks) == len(known) else new


def _take_out_paragraph(paragraph: _Element) -> bool:
    """Takes a paragraph out, or empties it where there has to be one, and says whether that can be done."""
    parent = paragraph.getparent()
    if parent is None or not _is_plain(paragraph) or is_in_text_box(paragraph):
        return False
    if _is_needed(paragraph, parent):
        for run in paragraph.findall(f"{W}r"):
            paragraph.remove(run)
    else:
        parent.remove(paragraph)
    return True


def _is_needed(paragraph: _Element, parent: _Element) -> bool:
    """Whether a paragraph has to stand where it does: alone in a cell, or after a table that would be one with the
    next, or the last thing in its place (ECMA-376, part 1, 17.4.66)."""
    before, behind = paragraph.getprevious(), paragraph.getnext()
    if before is not None and before.tag == TABLE:
        return behind is None or behind.tag in (TABLE, f"{W}sectPr")
    return parent.tag != f"{W}body" and len(parent.findall(f"{W}p")) == 1


def _is_plain(paragraph: _Element) -> bool:
    """Whether a paragraph is nothing but text, so that nothing else goes with it."""
    if paragraph.find(f"{W}pPr/{W}sectPr") is not None:
        return False
    in_runs = (part.tag for run in paragraph.findall(f"{W}r") for part in run)
    return all(each.tag in PLAIN for each in paragraph) and all(tag in PLAIN_IN_RUNS for tag in in_runs)
