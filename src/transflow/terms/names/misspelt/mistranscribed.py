"""A name of which one word sounds as no transcription does, while the rest is right: "Hakan Figan" for „Hakans
Fidans”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.languages.lv.consonants import strange_consonants
from transflow.languages.lv.words import FOREIGN_LETTERS
from transflow.model import Bitext
from transflow.terms.names.found import Name
from transflow.terms.names.misspelt.full_names import is_misspelled
from transflow.terms.names.paired import NameBead, pair_beads
from transflow.terms.names.same_person import has_another_usual_given, has_half_surname
from transflow.terms.names.sounding import parallel, sounds_as
from transflow.terms.names.strangers import is_known
from transflow.text.letters import CAPITAL

SHORTEST = 3
LONGEST_WORD = 30
CAPITAL_BEHIND = re.compile(rf"[ \u00a0]{CAPITAL}|[-‑–]\w")


def mistranscribed_names(bitext: Bitext) -> Iterator[tuple[NameBead, Name, Name]]:
    """The source and target names that are one person's, of whom one word is wrong."""
    for bead in pair_beads(bitext):
        for pair in bead.pairs:
            is_listed = bead.person(pair[0], "source") and bead.person(pair[1], "target")
            is_heading = pair[0].text == bead.source.text  # "B. Selectivity"
            if is_listed or is_heading or bead.has_better(*pair):
                continue
            if is_wrong_in_one_word(bead, *pair) and not is_another(*bead.latvian_first(*pair)):
                yield bead, *pair


def is_another(latvian: Name, other: Name) -> bool:
    """Whether the two are told apart by what is known of them, not by their sound."""
    return has_half_surname(latvian, other) or has_another_usual_given(latvian, other)


def is_wrong_in_one_word(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether two whole names are one but for a word that no transcription accounts for."""
    latvian, other = bead.latvian_first(source, target)
    return _is_whole(bead.texts[1], other) and is_mistranscribed(latvian, other)


def _is_whole(english: str, name: Name) -> bool:
    """Whether neither the word after, "Kim Jong" of "Kim Jong-un", nor an unknown one before may belong to it."""
    before = english[max(0, name.start - LONGEST_WORD) : name.start]
    word = (before.split() or [""])[-1] if before.endswith((" ", "\u00a0")) else ""
    is_begun = word[:1].isupper() and word.isalpha() and not is_known(word, "en")
    return not is_begun and CAPITAL_BEHIND.match(english, name.end) is None


def is_mistranscribed(latvian: Name, other: Name) -> bool:
    """Whether a consonant of just one word, the given name or the surname, has no like in the other name; the first of
    three may be what the person is, at the head of a sentence: "Violinist Gidon Kremer"."""
    if len(latvian.words) != len(other.words) or latvian.text == other.text:
        return False
    if latvian.has_initials or other.has_initials:
        return _is_behind_initials(latvian, other)
    pairs = parallel(latvian, other)
    wrong = [pair for pair in pairs if not sounds_as(*pair)]
    is_title = len(pairs) > 2 and wrong == pairs[:1]
    return len(wrong) == 1 < len(pairs) and not is_title and _is_strange(*wrong[0])


def _is_behind_initials(latvian: Name, other: Name) -> bool:
    """Whether the surnames after the same initials do not agree."""
    if latvian.words[:-1] != other.words[:-1]:
        return False
    return is_misspelled(latvian, other) or _is_strange(latvian.surname, other.surname)


def _is_strange(latvian: str, other: str) -> bool:
    """Whether the Latvian word is a transcription, and none of the other."""
    is_transcribed = (
        FOREIGN_LETTERS.isdisjoint(latvian.casefold()) and min(len(latvian), len(other)) >= SHORTEST
    )
    return is_transcribed and not sounds_as(latvian, other) and strange_consonants(latvian, other) > 0
