"""How the words of a language look, for those that no list has."""

from __future__ import annotations

import re

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern

ANYTHING = re.compile("")


class WordShapes(Frozen, kw_only=True):
    """Patterns for words in matching form: `typical`, which hardly a word of another language matches; `alone`,
    which not even one of a language near it does; `foreign`, which hardly one of this language does; `ending`, with
    which its words may end; `loan_ending`, which it puts to words of another; `label`, with which a word ends that is a
    label by itself and that hardly another language has."""

    typical: Pattern = NOTHING
    alone: Pattern = NOTHING
    foreign: Pattern = NOTHING
    ending: Pattern = ANYTHING
    loan_ending: Pattern = NOTHING
    label: Pattern = NOTHING
