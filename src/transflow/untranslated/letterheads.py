"""Letterheads in both languages, which each version of a release has as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from transflow.languages import language
from transflow.model import Bitext
from transflow.text.normalise import matching_form, plain_spaces
from transflow.text.remembered import kept
from transflow.text.tokens import word_texts

LEAST_RENDERED = 2  # words


@kept
def letterhead_in_both(bitext: Bitext) -> frozenset[int]:
    """The blocks of the target at the heads and feet of pages that are those of the source, where some of their words
    stand beside what they are in the other language."""
    known = {plain_spaces(each.text) for each in bitext.source.blocks if each.is_around_pages}
    same = {
        index: block.text
        for index, block in enumerate(bitext.target.blocks)
        if block.is_around_pages and plain_spaces(block.text) in known
    }
    source_tag, target_tag = bitext.languages
    rendered = {*_said(same.values(), source_tag, target_tag)} & {
        *_said(same.values(), target_tag, source_tag)
    }
    return frozenset(same) if len(rendered) >= LEAST_RENDERED else frozenset()


def _said(lines: Iterable[str], tag: str, other: str) -> Iterator[str]:
    """What the words of one language, which are none of the other, are in English."""
    for word in {matching_form(each) for line in lines for each in word_texts(line)}:
        if language(tag).knows(word) and not language(other).knows(word):
            yield from language(tag).glosses(word)
