"""How English words look."""

from __future__ import annotations

from transflow.languages.tables.word_shapes import WordShapes
from transflow.text.patterns import LazyPattern

word_shapes = WordShapes(
    ending=LazyPattern(r"(?:[bcfghpdwxyq]|[^aiuāī]n|er|al|[bcdgprtv]le|ss|[^īiaāuūeēkšs]ks?|[ei]ve|ate|ine)$")
)
