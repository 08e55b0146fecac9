"""When what a Latvian verb says is."""

from __future__ import annotations

import re

from transflow.languages.lexicon import Entry, entries_of
from transflow.languages.lv.morphology.nouns import noun
from transflow.languages.tables import any_of
from transflow.languages.tables.tenses import Tenses
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import RememberedWords

TO_COME, PAST = "tiksies", "tikās"  # of „tikties”, which the lexicon takes for forms of „tikt” and „tik”, too
REFLEXIVE, OWN_PAST = "ties", "ās"
BEFORE_S = re.compile(r"[dts]ī$")  # „apspriedīs” of „apspriest”
FUTURE = re.compile(r"(?P<stem>\w{3,}?)s(?P<self>ies)?")


def _is_coming(word: str) -> bool:
    """Whether the word is the third person of a future and nothing else: „publicēs”, „sāksies”."""
    form = matching_form(word)
    match = FUTURE.fullmatch(form)
    if match is None or form == TO_COME:
        return match is not None
    meant = _meant(form, is_reflexive=bool(match["self"]))
    said = {(each.lemma, each.pos) for each in meant}
    stems = match["stem"], BEFORE_S.sub("s", match["stem"])
    return any(said == {(stem + ("ties" if match["self"] else "t"), "v")} for stem in stems)


def _is_gone(word: str) -> bool:
    """Whether the word is the third person of a past and nothing else: „apmeklēja”, „tikās”."""
    form = matching_form(word)
    found = _meant(form, is_reflexive=form.endswith(OWN_PAST))
    is_past = bool(found) and all(
        each.pos == "v" and len(each.parts) > 1 and each.parts[1] == form != each.parts[0] for each in found
    )
    return is_past or form == PAST


def _meant(form: str, *, is_reflexive: bool) -> list[Entry]:
    """What the word may be a form of: no noun that has no such case, „izskatīs” of „izskats”, and a reflexive verb
    where it has the ending of one, „sāksies”, and not of „sākt”."""
    return [
        each
        for each in entries_of(form)
        if (
            _has_case(each.lemma, form) if each.pos == "n" else each.lemma.endswith(REFLEXIVE) == is_reflexive
        )
    ]


def _has_case(lemma: str, form: str) -> bool:
    """Whether the noun has the form in any case; one of several words may have any."""
    return " " in lemma or any(form in forms for each in noun(lemma) for forms in each.cells.values())


_DUE = re.compile(r"jā(?!ņ|nis|ni(?:em|us)?\b|tnie|jam|šan|zep|teik|būt|var)\w{4,}")
_DONE = re.compile(  # of events, which no notice tells of what is to come as it does „slēgts”
    r"(?:ierosinā|paraksti|parakstī|apstiprinā|pieņem|iesnieg|uzbūvē|izveido|iecel|ievēlē|noraidī|publicē|izdo|piešķir|iegādā|konstatē"
    r"|saņem|pārdo|aizturē|atras|noslēg|atjauno|apbalvo|notiesā|uzsāk|pabeig|samazinā|palielinā|izstrādā|uzstādī|nosūtī)t(?:s|a|i|as)"
)

tenses = Tenses(
    sign=any_of("tiks"),
    past=any_of("tika"),
    coming=re.compile(r"\btiks\s(?:\w+\s)?$", re.IGNORECASE),
    gone=re.compile(r"\btika\s(?:\w+\s)?$", re.IGNORECASE),
    is_gone=RememberedWords(_is_gone).__getitem__,
    is_done=lambda word: _DONE.fullmatch(word.lower()) is not None,
    is_due=lambda word: _DUE.fullmatch(word.lower()) is not None,
    was_due=re.compile(r"\b(?:bija|nebija|būtu|nav)\s(?:\w+\s){0,2}$", re.IGNORECASE),
    later=LazyPattern(
        r"\b(?:ne)?(?:tik(?:s|tu|t|šot)|tiek|jātiek|būs|būtu|būt|jābūt|būšot|plāno\w*|paredz\w*|iecer\w*|gaid\w*|var|varē\w+|ja|kad|līdz|tiklīdz|pēc\stam|lai|vēl)\b",
        re.IGNORECASE,
    ),
    is_coming=RememberedWords(_is_coming).__getitem__,
)
