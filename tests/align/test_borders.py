"""Beads whose text crosses the border to the next."""

from __future__ import annotations

from tests.align.lines import align_lines
from transflow.align.confidence.borders import answered, mended
from transflow.align.form.leanings import neutral_leanings
from transflow.align.search.window import Found
from transflow.align.words.evidence import Evidence, evidence
from transflow.align.words.vocabulary import units

SOURCE = (
    "Ministre Stokholmā tikās ar Zviedrijas kolēģi un pārrunāja kopīgās robežas apsardzību. "
    "Policija pagājušajā nedēļā aizturēja septiņus kontrabandistus.",
    "Budžets nākamajā gadā pieaugs par 12 miljoniem eiro un nodrošinās lielākas algas ugunsdzēsējiem.",
)
TARGET = (
    "In Stockholm the Minister met her Swedish colleague and discussed the protection of the common border.",
    "Last week the police detained seven smugglers. The budget will grow by 12 million euros next year and "
    "provide higher salaries for firefighters.",
)
STRAIGHT = (
    "In Stockholm the Minister met her Swedish colleague and discussed the protection of the common border. "
    "Last week the police detained seven smugglers.",
    "The budget will grow by 12 million euros next year and provide higher salaries for firefighters.",
)


def known(source: tuple[str, ...], target: tuple[str, ...]) -> Evidence:
    return evidence(units(source, "lv"), units(target, "en"))


def parallel(count: int) -> list[Found]:
    return [Found((unit,), (unit,), 0.9, 5.0) for unit in range(count)]


def test_a_sentence_on_the_other_side_of_the_border_is_seen() -> None:
    crossed = answered(parallel(2), known(SOURCE, TARGET)).crossings[0, 0]
    straight = answered(parallel(2), known(SOURCE, STRAIGHT)).crossings[0, 0]
    assert crossed > 8
    assert straight < 3


def test_beads_that_text_crosses_between_are_joined() -> None:
    leanings = neutral_leanings(SOURCE, TARGET)
    joined = mended(answered(parallel(2), known(SOURCE, TARGET)), leanings)
    assert [(bead.source, bead.target) for bead in joined.found] == [((0, 1), (0, 1))]


def test_parallel_beads_stay_apart() -> None:
    beads = align_lines(SOURCE, STRAIGHT, "lv", "en")
    assert [(bead.source, bead.target) for bead in beads] == [((0,), (0,)), ((1,), (1,))]


def test_a_border_beside_units_alone_is_none() -> None:
    found = [Found((0,), (), 0.9, 1.0), Found((1,), (0,), 0.9, 1.0), Found((), (1,), 0.9, 1.0)]
    assert answered(found, known(SOURCE, TARGET)).crossings[0].tolist() == [0.0, 0.0]


def test_nothing_has_no_borders() -> None:
    assert mended(answered([], known((), ())), neutral_leanings((), ())).found == []
