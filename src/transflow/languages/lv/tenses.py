"""When what a Latvian verb says is."""

from __future__ import annotations

import re

from transflow.languages.lexicon import entries_of
from transflow.languages.tables.tenses import Tenses
from transflow.text.normalise import matching_form
from transflow.text.remembered import RememberedWords

FUTURE = re.compile(r"(?P<stem>\w{3,})(?:s(?P<self>ies)?)")


def _is_coming(word: str) -> bool:
    """Whether the word is the third person of a future and nothing else: „publicēs”, „sāksies”."""
    form = matching_form(word)
    match = FUTURE.fullmatch(form)
    if match is None:
        return False
    infinitive = match["stem"] + ("ties" if match["self"] else "t")
    return {(each.lemma, each.pos) for each in entries_of(form)} == {(infinitive, "v")}


tenses = Tenses(
    sign=re.compile(r"\btiks\b", re.IGNORECASE),
    past=re.compile(r"\btika\b", re.IGNORECASE),
    coming=re.compile(r"\btiks\s(?:\w+\s)?$", re.IGNORECASE),
    gone=re.compile(r"\btika\s(?:\w+\s)?$", re.IGNORECASE),
    is_coming=RememberedWords(_is_coming).__getitem__,
)
