"""When what a Latvian verb says is."""

from __future__ import annotations

import re

from transflow.languages.lexicon import entries_of
from transflow.languages.tables import any_of
from transflow.languages.tables.tenses import Tenses
from transflow.text.normalise import matching_form
from transflow.text.remembered import RememberedWords

TO_COME, PAST = "tiksies", "tikās"  # of „tikties”, which the lexicon takes for forms of „tikt” and „tik”, too
FUTURE = re.compile(r"(?P<stem>\w{3,})(?:s(?P<self>ies)?)")


def _is_coming(word: str) -> bool:
    """Whether the word is the third person of a future and nothing else: „publicēs”, „sāksies”."""
    form = matching_form(word)
    match = FUTURE.fullmatch(form)
    if match is None or form == TO_COME:
        return match is not None
    infinitive = match["stem"] + ("ties" if match["self"] else "t")
    return {(each.lemma, each.pos) for each in entries_of(form)} == {(infinitive, "v")}


def _is_gone(word: str) -> bool:
    """Whether the word is the third person of a past and nothing else: „apmeklēja”, „tikās”."""
    form = matching_form(word)
    found = entries_of(form)
    is_past = bool(found) and all(
        each.pos == "v" and len(each.parts) > 1 and each.parts[1] == form != each.parts[0] for each in found
    )
    return is_past or form == PAST


tenses = Tenses(
    sign=any_of("tiks"),
    past=any_of("tika"),
    coming=re.compile(r"\btiks\s(?:\w+\s)?$", re.IGNORECASE),
    gone=re.compile(r"\btika\s(?:\w+\s)?$", re.IGNORECASE),
    is_gone=RememberedWords(_is_gone).__getitem__,
    is_coming=RememberedWords(_is_coming).__getitem__,
)
