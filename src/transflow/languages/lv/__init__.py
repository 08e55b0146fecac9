"""Latvian."""

from functools import partial

from transflow.languages import Language, languages
from transflow.languages.lv.abbreviations import RULES
from transflow.languages.lv.words import FUNCTION_WORDS, LETTERS
from transflow.text.segmentation import sentence_spans

LATVIAN = languages.add(
    "lv",
    Language(
        "lv",
        segments=partial(sentence_spans, rules=RULES),
        letters=LETTERS,
        function_words=FUNCTION_WORDS,
        quotes=(("„", "”"), ("„", "“"), ("“", "”"), ("«", "»"), ('"', '"')),
    ),
)
