"""English."""

from functools import partial

from transflow.languages import Language, languages
from transflow.languages.en.abbreviations import RULES
from transflow.languages.en.words import FUNCTION_WORDS
from transflow.text.segmentation import sentence_spans

ENGLISH = languages.add(
    "en",
    Language(
        "en",
        segments=partial(sentence_spans, rules=RULES),
        function_words=FUNCTION_WORDS,
        quotes=(("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'")),
    ),
)
