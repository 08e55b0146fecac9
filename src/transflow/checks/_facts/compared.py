"""The facts of both versions bead by bead, read once for all checks, and alike where the languages differ in how they
say them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from transflow.checks._facts.frequencies import said_otherwise
from transflow.checks._facts.reading import (
    Facts,
    Located,
    Pair,
    located,
    with_frost,
    with_issues_parted,
    with_lengths_joined,
    with_references_parted,
)
from transflow.checks._facts.said_once import (
    with_dollars_kept,
    with_halves_shared,
    with_magnitude_kept,
    with_magnitudes_shared,
    with_percent_shared,
)
from transflow.checks._facts.scores import with_scores_parted
from transflow.checks._facts.series import with_series_by_wins
from transflow.checks._facts.versions import Lone, Version, Versions, lone
from transflow.checks._facts.without_grammar import as_across, with_small_left_to_words
from transflow.frozen import Frozen, replace
from transflow.languages import has_grammar, language
from transflow.model import Bead, Bitext, BlockKind, Passage, Side
from transflow.text.facts import Value
from transflow.text.facts.neutral import neutral_facts
from transflow.text.remembered import kept


class Compared(Frozen, dict=True):
    """A bead with the facts of both its sides, and their languages."""

    bead: Bead
    passages: tuple[Passage, Passage]
    source: Facts
    target: Facts
    tags: tuple[str, str]

    @property
    def sides(self) -> tuple[Facts, Facts]:
        """The facts of the source, and those of the target."""
        return self.source, self.target

    @cached_property
    def versions(self) -> Versions:
        """What the source says, and what the target does."""
        texts, (ours, theirs) = self.passages, self.tags
        return Version(texts[0].text, self.source, ours), Version(texts[1].text, self.target, theirs)

    def alone(self, located: Located) -> Lone:
        """One of the facts, which has no counterpart."""
        return lone(located, self.versions)

    @cached_property
    def said_once(self) -> tuple[Pair, ...]:
        """The values that each side has once, side by side."""
        if not self.source or not self.target:
            return ()
        in_target = _said_once(self.target)
        pairs = ((source, in_target.get(value)) for value, source in _said_once(self.source).items())
        return tuple((source, target) for source, target in pairs if source and target)


def _said_once(facts: Facts) -> Mapping[Value, Located | None]:
    """The values with their place, None for those with several."""
    once: dict[Value, Located | None] = {}
    for each in facts:
        once[each.value] = None if each.value in once else each
    return once


@kept
def compared_beads(bitext: Bitext) -> tuple[Compared, ...]:
    """Every bead with its facts."""
    return tuple(_compared(bitext))


def facts_of(bitext: Bitext, side: Side) -> Iterator[Located]:
    """The facts of one side in the words of the text, bead by bead."""
    for each in compared_beads(bitext):
        yield from each.source if side == "source" else each.target


def is_of_a_table(bead: Bead, bitext: Bitext) -> bool:
    """Whether the bead is of table cells. A cell is read by itself, so nothing said elsewhere excuses it."""
    return any(bitext.source.blocks[block].kind == BlockKind.TABLE_CELL for block in bead.source)


def _compared(bitext: Bitext) -> Iterator[Compared]:
    documents = (bitext.source, bitext.target)
    is_in_words = all(has_grammar(each.language) for each in documents)
    readers = [language(each.language).facts if is_in_words else neutral_facts for each in documents]
    for bead, *passages in bitext.passages():
        source, target = (
            located(document, passage, reader)
            for document, passage, reader in zip(documents, passages, readers, strict=True)
        )
        if not is_in_words:
            source, target = as_across(source, target), as_across(target, source)
            source, target = (
                with_small_left_to_words(source, target),
                with_small_left_to_words(target, source),
            )
        both = Compared(bead, (passages[0], passages[1]), source, target, bitext.languages)
        if source or target:
            both = _without_frequencies(both)
        yield _alike(both) if both.source and both.target else both


def _without_frequencies(bead: Compared) -> Compared:
    """The bead without the facts by which both sides say in two ways how often something happens."""
    found = said_otherwise((bead.passages[0].text, bead.passages[1].text), bead.tags)
    if found is None:
        return bead
    source, target = (
        tuple(each for each in side if frequency.fact is None or each.fact.start != frequency.fact.start)
        for side, frequency in zip(bead.sides, found, strict=True)
    )
    return replace(bead, source=source, target=target)


def _alike(bead: Compared) -> Compared:
    """The bead with what one side joins, leaves out or parts read as on the other."""
    source, target, tags = *bead.sides, bead.tags
    source, target = with_lengths_joined(source, target), with_lengths_joined(target, source)
    source, target = (
        with_frost(source, target, bead.passages[0].text, tags[0]),
        with_frost(target, source, bead.passages[1].text, tags[1]),
    )
    source, target = with_references_parted(source, target), with_references_parted(target, source)
    source, target = with_issues_parted(source, target), with_issues_parted(target, source)
    source, target = with_scores_parted(source, target), with_scores_parted(target, source)
    source, target = with_magnitudes_shared(source, target), with_magnitudes_shared(target, source)
    source, target = with_dollars_kept(source, target), with_dollars_kept(target, source)
    source, target = with_halves_shared(source, target), with_halves_shared(target, source)
    texts = bead.passages[0].text, bead.passages[1].text
    for shared in (with_percent_shared, with_magnitude_kept):
        source, target = shared(source, target, texts[0]), shared(target, source, texts[1])
    source, target = (
        with_series_by_wins(source, target, texts, tags),
        with_series_by_wins(target, source, texts[::-1], tags[::-1]),
    )
    return replace(bead, source=source, target=target)
