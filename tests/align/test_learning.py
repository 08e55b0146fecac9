"""Words that a text, or a corpus, teaches to the alignment of languages without a lexicon."""

from __future__ import annotations

import random

import pytest

from transflow.align.learning import Lesson, learned, stem, taught
from transflow.align.words.evidence import evidence
from transflow.align.words.vocabulary import tokens, units

WORDS = (
    ("Hund", "chien"),
    ("Katze", "chat"),
    ("Haus", "maison"),
    ("Baum", "arbre"),
    ("Berg", "montagne"),
    ("Wasser", "eau"),
    ("Brot", "pain"),
    ("Schnee", "neige"),
    ("Dorf", "village"),
    ("Weg", "chemin"),
)


def lessons(count: int, sure: float = 0.9) -> list[Lesson]:
    chance = random.Random(3)
    rows = [chance.sample(WORDS, 4) for _ in range(count)]
    return [
        (
            tokens(" ".join(one for one, _ in row)),
            tokens(" ".join(other for _, other in sorted(row, key=lambda pair: pair[1]))),
            sure,
        )
        for row in rows
    ]


def test_words_that_come_together_translate_each_other() -> None:
    found = learned(("de", "fr"), lessons(60)).by_source
    for german, french in WORDS:
        best = max(found[stem(german.casefold())].items(), key=lambda item: item[1])
        assert best[0] == stem(french)
        assert min(best[1]) > 0.5


def test_inflected_forms_of_a_word_are_learned_as_one() -> None:
    forms = [
        (["landschaft", "blau"], ["paysages", "bleu"], 1.0),
        (["landschaften", "rot"], ["paysage", "rouge"], 1.0),
        (["landschaft", "gelb"], ["paysage", "jaune"], 1.0),
        (["nacht", "gelb"], ["nuit", "jaune"], 1.0),
        (["nacht", "rot"], ["nuit", "rouge"], 1.0),
        (["nacht", "blau"], ["nuit", "bleu"], 1.0),
    ]
    assert max(learned(("de", "fr"), forms).by_source["lands"]) == "paysa"


@pytest.mark.parametrize(
    "nothing", [[], lessons(40, sure=0.3), [(["#12"], ["#12"], 1.0)], [([], ["a"], 1.0)]]
)
def test_what_is_unsure_or_empty_teaches_nothing(nothing: list[Lesson]) -> None:
    assert learned(("de", "fr"), nothing).by_source == {}


def test_taught_evidence_links_the_words_of_a_new_text() -> None:
    source, target = (
        units(["Der Hund im Schnee", "Das Dorf am Berg"], "de"),
        units(["chien neige", "village"], "fr"),
    )
    before = evidence(source, target)
    after = taught(before, learned(("de", "fr"), lessons(60)))
    pairs = set(zip(after.pairs.source.tolist(), after.pairs.target.tolist(), strict=True))
    hund, chien = source.words.index("hund"), target.words.index("chien")
    assert (hund, chien) in pairs
    assert len(before.pairs.source) < len(after.pairs.source)
    assert list(zip(after.pairs.source, after.pairs.target, strict=True)) == sorted(pairs)


def test_what_was_learned_of_other_languages_changes_nothing() -> None:
    known = evidence(units(["Hund"], "de"), units(["chien"], "fr"))
    assert taught(known, learned(("fr", "de"), lessons(60))) is known


def test_the_same_beads_teach_the_same() -> None:
    assert learned(("de", "fr"), lessons(80)) == learned(("de", "fr"), lessons(80))
