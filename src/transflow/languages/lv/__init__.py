"""Latvian."""

from transflow.languages import Language, languages
from transflow.text.segmentation import sentence_spans

LATVIAN = languages.add("lv", Language("lv", segments=sentence_spans))
