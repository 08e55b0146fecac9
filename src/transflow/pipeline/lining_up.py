"""Two documents to a bitext."""

from __future__ import annotations

from itertools import pairwise

from transflow.align.changes import changes
from transflow.align.documents import Pin, Translations, align
from transflow.frozen import Frozen, replace
from transflow.languages import language
from transflow.model import Bitext, Document, Scope, Segment, Side, Staleness
from transflow.terms.annotating import annotated
from transflow.terms.termbase import Termbase
from transflow.text.breaks import are_torn


class Circumstances(Frozen):
    """What is known of a pair besides its two texts."""

    release: str = ""
    scope: Scope = "full"
    is_due: bool = False
    is_orphaned: bool = False
    today: str = ""
    pins: tuple[Pin, ...] = ()
    translations: Translations | None = None
    scorers: tuple[str, ...] = ()
    stale: tuple[Staleness, ...] = ()
    unread: tuple[tuple[Side, Document], ...] = ()


def segmented(document: Document) -> Document:
    """The document with its sentences and the blocks that go on with one; a block of a file read by lines is one
    segment, even an empty one."""
    own = language(document.language)
    spans = _whole if document.format == "lines" else own.segments
    segments = [
        Segment(block.text[start:end], index, start, end)
        for index, block in enumerate(document.blocks)
        for start, end in spans(block.text)
    ]
    pairs = () if document.format == "lines" else pairwise(document.blocks)
    torn = frozenset(at for at, pair in enumerate(pairs, start=1) if are_torn(*pair, own.never_last))
    return replace(document, segments=tuple(segments), torn=torn)


def _whole(text: str) -> tuple[tuple[int, int], ...]:
    return ((0, len(text)),)


def line_up(
    source: Document, target: Document, termbase: Termbase, known: Circumstances | None = None
) -> Bitext:
    """Two documents, segmented, annotated with terms and aligned."""
    known = known or Circumstances()
    source = annotated(segmented(_asked_of(target, source)), termbase, target.language)
    target = annotated(segmented(target), termbase, source.language)
    bitext = align(source, target, pins=known.pins, translations=known.translations, scorers=known.scorers)
    return replace(
        bitext,
        release=known.release,
        scope=known.scope,
        stale=known.stale,
        is_due=known.is_due,
        is_orphaned=known.is_orphaned,
        unread=known.unread,
        today=known.today,
    )


def _asked_of(target: Document, source: Document) -> Document:
    """What of the source the target is to say: the heads and feet of pages, which come last, only where it has some."""
    if not source.blocks or not source.blocks[-1].is_around_pages:
        return source
    if any(each.is_around_pages for each in target.blocks):
        return source
    return replace(source, blocks=tuple(each for each in source.blocks if not each.is_around_pages))


def with_history(bitext: Bitext, old_source: Document, old_target: Document) -> Bitext:
    """The bitext with its stale blocks by two earlier versions: the source block changed in facts or
    wording since then, and what stands against it in the target did not change in wording."""
    changed_targets = {
        each.block for each in changes(old_target, bitext.target, "target") if each.change != "cosmetic"
    }
    stale = [
        each
        for each in changes(old_source, bitext.source, "source")
        if each.change == "cosmetic" or not changed_targets & set(_partners(bitext, each.block))
    ]
    return replace(bitext, stale=(*bitext.stale, *(each for each in stale if _partners(bitext, each.block))))


def _partners(bitext: Bitext, source_block: int) -> tuple[int, ...]:
    return bitext.bead_of_block["source", source_block].target
