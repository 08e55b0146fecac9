"""English."""

from functools import partial

from transflow.languages import Language, languages
from transflow.languages.en.abbreviations import RULES
from transflow.languages.en.facts import facts
from transflow.languages.en.glosses import glosses, renderings
from transflow.languages.en.keys import skeleton, stem
from transflow.languages.en.knows import knows
from transflow.languages.en.tables.notation import written
from transflow.languages.en.variants import forms, table
from transflow.languages.en.words import COMMONEST, FUNCTION_WORDS, NEVER_LAST
from transflow.languages.tables import in_folder
from transflow.text.segmentation import sentence_spans

ENGLISH = languages.add(
    "en",
    Language(
        "en",
        segments=partial(sentence_spans, rules=RULES),
        facts=facts,
        written=written,
        forms=forms,
        knows=knows,
        stem=stem,
        skeleton=skeleton,
        glosses=glosses,
        renderings=renderings,
        function_words=FUNCTION_WORDS,
        never_last=NEVER_LAST,
        commonest=COMMONEST,
        paradigm=table,
        quotes=(("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'")),
        tables=in_folder(f"{__name__}.tables"),
    ),
)
