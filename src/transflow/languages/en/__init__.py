"""English."""

from transflow.languages import Language, languages
from transflow.text.segmentation import sentence_spans

ENGLISH = languages.add("en", Language("en", segments=sentence_spans))
