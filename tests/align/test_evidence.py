"""What speaks for two words meaning the same."""

from __future__ import annotations

from transflow.align.evidence import Rendering, evidence
from transflow.align.vocabulary import units

SOURCE = ["Ādažu novads", "Ventspils novads", "VUGD"]
TARGET = ["Ādaži Municipality", "Ventspils Municipality", "State Fire and Rescue Service"]
TERMS = [
    Rendering(one.lower().split(), other.lower().split(), 0.4)
    for one, other in zip(SOURCE, TARGET, strict=True)
]


def links(terms: list[Rendering]) -> set[tuple[str, str]]:
    known = evidence(units(SOURCE, "lv"), units(TARGET, "en"), terms)
    return {
        (known.source.words[one], known.target.words[other])
        for one, other in zip(known.source_words, known.target_words, strict=True)
    }


def test_a_word_of_a_term_that_has_its_like_answers_for_no_other() -> None:
    found = links(TERMS)
    assert {("novads", "municipality"), ("ādažu", "ādaži"), ("ventspils", "ventspils")} <= found
    assert not {("novads", "ādaži"), ("novads", "ventspils"), ("ādažu", "municipality")} & found


def test_an_abbreviation_answers_for_all_words_of_the_name() -> None:
    assert {("vugd", "fire"), ("vugd", "rescue"), ("vugd", "service")} <= links(TERMS)
    assert ("vugd", "fire") not in links([])
