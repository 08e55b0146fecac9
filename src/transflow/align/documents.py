"""Aligning two documents: their blocks first, then the sentences inside each bead of blocks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from transflow.align.form.copied_titles import with_copied_titles
from transflow.align.form.leanings import neutral_leanings
from transflow.align.form.pins import Pin
from transflow.align.form.structure import block_leanings
from transflow.align.inside import Group, aligned_inside, sentences_by_block
from transflow.align.learning import Translations, learned_from, taught
from transflow.align.lumps import blocks_of, is_one_lump
from transflow.align.order import in_order, with_moves
from transflow.align.scorers import with_scorers
from transflow.align.swallowed import sentences_of, with_swallowed
from transflow.align.units import lined_up
from transflow.align.words.evidence import Evidence, Rendering, evidence
from transflow.align.words.vocabulary import Units, joined, tokens, units
from transflow.frozen import replace
from transflow.model import Bead, Bitext, Document

__all__ = ["Pin", "Translations", "align", "learned_from"]

TERM_STRENGTH = 0.6  # of a term of one word; each word of a longer one has less
MOST = 4  # sentences of a bead that is taken as it is


def align(
    source: Document,
    target: Document,
    *,
    pins: Sequence[Pin] = (),
    translations: Translations | None = None,
    scorers: Sequence[str] = (),
) -> Bitext:
    """Two documents, cut into sentences, as a bitext. `pins` are beads of blocks that stay together,
    `translations` what other texts taught (`learned_from`), `scorers` names of further evidence."""
    known = evidence(_sentences_of(source), _sentences_of(target), _terms(source, target))
    known = taught(known, translations) if translations else known
    if is_one_lump(source, target) and not pins:
        blocks = blocks_of(source, target, _all_sentences(known))
    else:
        in_blocks = replace(
            known, source=_in_blocks(known.source, source), target=_in_blocks(known.target, target)
        )
        leanings = block_leanings(source, target)
        leanings = with_scorers(leanings, scorers, in_blocks.source, in_blocks.target)
        blocks = lined_up(in_blocks, leanings, pins)
        whole = with_swallowed(blocks, sentences_of(known, source, target))
        blocks = in_order(with_moves(with_copied_titles(whole, source, target)))
    by_lines = source.format == target.format == "lines"
    sentences = blocks if by_lines else _sentences(source, target, blocks, known)
    return Bitext(source, target, blocks, sentences)


def _sentences_of(document: Document) -> Units:
    return units([segment.text for segment in document.segments], document.language)


def _in_blocks(sentences: Units, document: Document) -> Units:
    """The blocks of a document as units of the words of their sentences."""
    blocks = np.array([segment.block for segment in document.segments], dtype=np.int64)
    firsts = blocks.searchsorted(np.arange(len(document.blocks) + 1))
    return joined(sentences, [block.text for block in document.blocks], firsts)


def _terms(source: Document, target: Document) -> list[Rendering]:
    """The words of the mentions of each concept in both documents."""
    in_source, in_target = _words_of_concepts(source), _words_of_concepts(target)
    return [
        Rendering(in_source[concept], in_target[concept], TERM_STRENGTH / len(in_target[concept]) ** 0.5)
        for concept in in_source
        if concept in in_target
    ]


def _words_of_concepts(document: Document) -> dict[int, dict[str, None]]:
    """The words with which a document mentions each concept, in order."""
    words: dict[int, dict[str, None]] = defaultdict(dict)
    for mention in document.mentions:
        words[id(mention.concept)].update(dict.fromkeys(tokens(mention.surface)))
    return words


def _all_sentences(known: Evidence) -> tuple[Bead, ...]:
    """The sentences of both documents lined up whatever block they stand in."""
    return lined_up(known, neutral_leanings(known.source.texts, known.target.texts))


def _sentences(
    source: Document, target: Document, blocks: Sequence[Bead], known: Evidence
) -> tuple[Bead, ...]:
    """Beads of sentences, each inside one bead of blocks."""
    if _is_one_each(source) and _is_one_each(target) and all(map(_is_whole, blocks)):
        return tuple(blocks)
    in_source, in_target = sentences_by_block(source), sentences_by_block(target)
    found: list[Bead] = []
    many: list[Group] = []
    for bead in blocks:
        sources = [unit for block in bead.source for unit in in_source.get(block, ())]
        targets = [unit for block in bead.target for unit in in_target.get(block, ())]
        if _are_many(sources, targets):
            many.append((sources, targets))
        else:
            found += _plain(sources, targets, bead.confidence)
    if many:
        found += aligned_inside(known, many)
    return in_order(with_moves(found))


def _is_one_each(document: Document) -> bool:
    """Whether each block is one sentence."""
    return [segment.block for segment in document.segments] == [*range(len(document.blocks))]


def _is_whole(bead: Bead) -> bool:
    """Whether a bead of blocks that are one sentence each is a bead of sentences just as it is."""
    return not bead.is_pinned and not _are_many(bead.source, bead.target)


def _are_many(sources: Sequence[int], targets: Sequence[int]) -> bool:
    """Whether some sentences are too many to be one bead unseen."""
    return len(sources) > 1 < len(targets) or (
        bool(sources and targets) and len(sources) + len(targets) > MOST
    )


def _plain(sources: Sequence[int], targets: Sequence[int], confidence: float) -> list[Bead]:
    """One sentence facing few is one bead; sentences facing nothing stand alone."""
    if sources and targets:
        return [Bead(tuple(sources), tuple(targets), confidence)]
    return [Bead((unit,), (), confidence) for unit in sources] + [
        Bead((), (unit,), confidence) for unit in targets
    ]
