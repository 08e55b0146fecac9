"""A little German, as a distribution of somebody else would give it: a folder with a few tables."""

import re

from transflow.languages import Language, languages
from transflow.languages.tables import in_folder
from transflow.text.segmentation import sentence_spans

VOWELS = re.compile("[aeiouyäöüh]")


def skeleton(word: str) -> str:
    """What is heard of a name's consonants."""
    return VOWELS.sub("", word.casefold())


GERMAN = languages.add(
    "de",
    Language(
        "de",
        segments=sentence_spans,
        skeleton=skeleton,
        function_words=frozenset("der die das und ist ein eine im in den dem mit zu nicht es wird".split()),
        quotes=(("„", "“"), ("»", "«")),
        tables=in_folder(f"{__name__}.tables"),
    ),
)
