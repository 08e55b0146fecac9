"""A title that stands untranslated once more, as the caption of a picture does, below its translation."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.align.form.copied_titles import with_copied_titles
from transflow.frozen import replace
from transflow.model import Bead
from transflow.pipeline import judge

TITLE, TITLE_EN = "Lāčplēša dienā godina kritušos", "Candles lit for those who fell at the bridges"
BODY = "Ministrs trešdien Rīgā tikās ar vēstnieku un iesniedza viņam notu."
BODY_EN = "The Minister met the Ambassador in Riga on Wednesday and handed him a note."
SOURCE = f"# {TITLE}\n\n{BODY}"
TARGET = f"# {TITLE_EN}\n\n{TITLE}\n\n{BODY_EN}"
COPY = Bead((0,), (1,), 0.98)
FOUND = (
    Bead((), (0,), 0.8),
    COPY,
    Bead((1,), (2,), 0.99),
)  # as two titles without a word in common are aligned


def paired(
    target: str, beads: tuple[Bead, ...] = FOUND
) -> list[tuple[tuple[int, ...], tuple[int, ...], float]]:
    bitext = bitext_of(SOURCE, target)
    there = with_copied_titles(beads, bitext.source, bitext.target)
    return sorted((bead.target, bead.source, bead.confidence) for bead in there)


def test_the_heading_is_the_translation_and_the_copy_is_left_alone() -> None:
    assert paired(TARGET) == [((0,), (0,), 0.8), ((1,), (), 0.8), ((2,), (1,), 0.99)]


def test_its_figures_are_not_said_twice() -> None:
    source = "# Ministrija apbalvo 115 ugunsdzēsējus\n\nMinistrija apbalvos 115 ugunsdzēsējus no 20 pilsētām."
    title = "# 115 firefighters to be awarded\n\nMinistrija apbalvo 115 ugunsdzēsējus"
    target = f"{title}\n\nThe ministry will award 115 firefighters from 20 towns."
    assert [each.check for each in judge(bitext_of(source, target))] == ["same-as-source"]


def test_so_it_is_where_the_source_has_the_copy() -> None:
    bitext = bitext_of(TARGET, SOURCE, languages=("en", "lv"))
    beads = tuple(replace(each, source=each.target, target=each.source) for each in FOUND)
    there = with_copied_titles(beads, bitext.source, bitext.target)
    assert [(bead.source, bead.target) for bead in there] == [((1,), ()), ((0,), (0,)), ((2,), (1,))]


def test_it_is_one_finding() -> None:
    found = judge(bitext_of(SOURCE, TARGET))
    assert [(each.check, each.place and each.place.line) for each in found] == [("same-as-source", 3)]


@pytest.mark.parametrize(
    "target",
    [
        pytest.param(f"## {TITLE_EN}\n\n{TITLE}\n\n{BODY_EN}", id="a heading of another level"),
        pytest.param(f"{TITLE_EN}\n\n{TITLE}\n\n{BODY_EN}", id="no heading"),
        pytest.param(f"# {TITLE_EN}\n\n# {TITLE}\n\n{BODY_EN}", id="two headings"),
        pytest.param(f"# {TITLE_EN}\n\n{TITLE} Rīgā\n\n{BODY_EN}", id="no copy"),
    ],
)
def test_elsewhere_the_beads_are_what_they_were(target: str) -> None:
    assert ((1,), (0,), 0.98) in paired(target)


def test_what_a_person_paired_stays() -> None:
    pinned = replace(COPY, is_pinned=True)
    assert ((1,), (0,), 0.98) in paired(TARGET, (FOUND[0], pinned, FOUND[2]))
