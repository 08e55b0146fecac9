"""Texts that a Word file holds twice: as programs show them, and as those of old do, which know no drawings
(ECMA-376, part 3, 10.2). What is written is written in both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from transflow.formats._writing.marking import Text, words_of
from transflow.formats.documents.docx.marking import Relations, put_marks
from transflow.formats.documents.docx.package import W
from transflow.formats.documents.docx.paragraphs import ALTERNATIVES, is_seen, paragraphs
from transflow.formats.documents.docx.pictures import DRAWINGS, Picture, pictures
from transflow.formats.documents.docx.rewriting import rewrite
from transflow.formats.documents.docx.texts import Place
from transflow.model import Marked

if TYPE_CHECKING:
    from lxml.etree import _Element

Copies = Mapping[object, Sequence[Place]]


def write(place: Place, new: Text, relations: Relations, copied: Copies) -> None:
    """Puts a text in the place of another, and in that of its copies."""
    if isinstance(place, Picture):
        place.describe(words_of(new))
    else:
        rewrite(place, words_of(new))
        if isinstance(new, Marked):
            put_marks(place.element, new, relations)
    for each in copied.get(place.place, ()):
        write(each, new, relations, copied)


def copies(body: _Element, links: Mapping[str, str]) -> Copies:
    """The copies of texts, by the places of these."""
    found: dict[object, list[Place]] = defaultdict(list)
    for around in body.iter(ALTERNATIVES):
        shown, *others = [_by_words(each, links) for each in around.iterchildren("*")] or [{}]
        for copied in others:
            for words, own in shown.items():
                for text, copy in zip(own, copied.get(words, ()), strict=False):
                    found[text.place].append(copy)
    return found


def _by_words(alternative: _Element, links: Mapping[str, str]) -> dict[str, list[Place]]:
    """The texts of one of several alternatives."""
    found: dict[str, list[Place]] = defaultdict(list)
    for paragraph in paragraphs(alternative, {}, links):
        found[paragraph.whole.strip()].append(paragraph)
    for drawing in alternative.iter(*DRAWINGS):
        around = next(drawing.iterancestors(f"{W}p"), None)
        if around is not None and is_seen(drawing, alternative):
            for picture in pictures(drawing, around):
                found[picture.whole].append(picture)
    return found
