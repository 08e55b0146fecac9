"""How English words look."""

from __future__ import annotations

from transflow.languages.tables.word_shapes import WordShapes
from transflow.text.patterns import LazyPattern

word_shapes = WordShapes(
    ending=LazyPattern(
        r"(?:[bcfghpdwxyq]|[^aiuāī]n|er|al|[bcdgprtv]le|ss|[^īiaāuūeēkšs]ks?|[ei]ve|ate|ine)$"
    ),
    label=LazyPattern(  # "Connecting", "Authentication", "Recency"
        r"[a-z](?:ings?|ated|tions?|ments?|[ae]nc(?:y|ies)|ness|abilit(?:y|ies)|ships?)$"
    ),
)
