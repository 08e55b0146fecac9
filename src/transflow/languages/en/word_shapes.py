"""How English words look."""

from __future__ import annotations

import re

from transflow.languages.tables.word_shapes import WordShapes

word_shapes = WordShapes(
    ending=re.compile(r"(?:[bcfghpdwxyq]|[^aiuāī]n|er|al|[bcdgprtv]le|ss|[^īiaāuūeēkšs]ks?|[ei]ve|ate|ine)$")
)
