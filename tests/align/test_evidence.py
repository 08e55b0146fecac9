"""What speaks for two words meaning the same."""

from __future__ import annotations

from transflow.align.words.evidence import Rendering, evidence
from transflow.align.words.vocabulary import units

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
        for one, other in zip(known.pairs.source, known.pairs.target, strict=True)
    }


def test_a_word_of_a_term_that_has_its_like_answers_for_no_other() -> None:
    found = links(TERMS)
    assert {("novads", "municipality"), ("ādažu", "ādaži"), ("ventspils", "ventspils")} <= found
    assert not {("novads", "ādaži"), ("novads", "ventspils"), ("ādažu", "municipality")} & found


def test_an_abbreviation_answers_for_all_words_of_the_name() -> None:
    assert {("vugd", "fire"), ("vugd", "rescue"), ("vugd", "service")} <= links(TERMS)
    assert ("vugd", "fire") not in links([])


def test_what_counts_the_units_counts_the_most_where_both_sides_count_alike() -> None:
    source = units(["11 Par prasību", "12 Par pamatiem", "13 Par izdevumiem", "25 cilvēki"], "lv")
    target = units(["11 The action", "12 The grounds", "13 The costs", "Some 25 people"], "en")
    known = evidence(source, target)
    weights = dict(zip(source.words, known.source_weights.tolist(), strict=True))
    assert weights["#13."] > weights["#25."] / 2 > 0
    plain = evidence(source, units(["The action", "The grounds", "The costs"], "en"))
    counted = dict(zip(source.words, plain.source_weights.tolist(), strict=True))
    assert counted["#13."] < weights["#13."]


def test_a_number_that_counts_answers_the_same_number_inside_a_text() -> None:
    source, target = units(["11 Par prasību", "a) par ceļiem"], "lv"), units(["See 11 and (a) of it"], "en")
    known = evidence(source, target)
    pairs = zip(known.pairs.source.tolist(), known.pairs.target.tolist(), strict=True)
    found = {(source.words[one], target.words[other]) for one, other in pairs}
    assert {("#11.", "#11"), ("a).", "a)")} <= found
