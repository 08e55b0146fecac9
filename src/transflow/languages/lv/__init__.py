"""Latvian."""

from functools import partial

from transflow.languages import Language, languages
from transflow.languages.lv.abbreviations import RULES
from transflow.languages.lv.facts import facts
from transflow.languages.lv.glosses import glosses, renderings
from transflow.languages.lv.keys import skeleton, stem
from transflow.languages.lv.morphology.knows import knows
from transflow.languages.lv.morphology.lemmas import lemmas
from transflow.languages.lv.morphology.phrases import forms, table
from transflow.languages.lv.tables.notation import written
from transflow.languages.lv.words import COMMONEST, FUNCTION_WORDS, LETTERS, NEVER_LAST
from transflow.languages.tables import in_folder
from transflow.text.segmentation import sentence_spans

LATVIAN = languages.add(
    "lv",
    Language(
        "lv",
        segments=partial(sentence_spans, rules=RULES),
        facts=facts,
        written=written,
        letters=LETTERS,
        forms=forms,
        lemmas=lemmas,
        knows=knows,
        stem=stem,
        skeleton=skeleton,
        glosses=glosses,
        renderings=renderings,
        function_words=FUNCTION_WORDS,
        never_last=NEVER_LAST,
        commonest=COMMONEST,
        paradigm=table,
        quotes=(("„", "”"), ("“", "”"), ("«", "»"), ('"', '"')),
        tables=in_folder(f"{__name__}.tables"),
    ),
)
