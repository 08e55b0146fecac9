"""How Latvian words look."""

from __future__ import annotations

import re

from transflow.languages.tables.word_shapes import WordShapes
from transflow.text.patterns import LazyPattern

word_shapes = WordShapes(
    typical=re.compile(
        r"ij(?:a|as|ai|u|ā|ās|ām|am|iem|i|us|os)$|j(?:umi?|umu|iem|usi|uši)$|šan|īb(?:a|as|u|ā|ai)$"
        r"|niek(?:s|a|am|u|i|iem|us)$|ciet(?:s|a|u)$|(?:inā|ēja)(?:t|s|ts|ja)$|iet(?:ies|es?|ei|i)?$|dien$"
    ),
    alone=re.compile(r"iet(?:is|es?|ei|i)$|niek(?:s|a|am|u|i)$|dien$"),
    foreign=LazyPattern(
        r"[qwxy]|th|ck|gh|ph|sch|tch|(?<![kz])oo(?!st|rgan)|ould|[fh]$|ll$|ings?$|(?:tion|sion|able|ible|ated|ful|less|ous)s?$|(?:ment|ent|ant)$"
    ),
    ending=re.compile(r"(?:[āīūēšņļķģžu]|[^io]i|[^e]a|[aāeiīu]s|ts|js|[āaēeī]m|ot|zt|ties)$"),
    loan_ending=LazyPattern(r"(?<![aeiou])(?:[aiu]|[ai]m)$|ings$"),  # „hiphopa”, „lizings”
)
