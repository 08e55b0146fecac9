"""Two heaps of documents, linked by what is in them."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.align.pairing import Link, Sketch, heaps, linked, sketch
from transflow.model import Block, Document, Mark

PAIRS = (
    (
        "Robežsardze janvārī aizturēja 312 cilvēkus. Patruļās piedalījās arī Polijas kolēģi.",
        "In January the Border Guard detained 312 people. Colleagues from Poland joined the patrols.",
    ),
    (
        "Valdība 2024. gada 7. martā piešķīra 3,5 miljonus eiro skolu ēku siltināšanai.",
        "On 7 March 2024 the government allocated EUR 3.5 million to insulate school buildings.",
    ),
    (
        "Prezidents Rinkēvičs tikās ar Džo Baidenu Vašingtonā un runāja par drošību Baltijas jūrā.",
        "President Rinkēvičs met Joe Biden in Washington and spoke about security in the Baltic Sea.",
    ),
    (
        "Ugunsdzēsēji aicina pārbaudīt dūmvadus, jo ziemā ugunsgrēku mājās ir vairāk.",
        "Firefighters ask people to check their chimneys, as there are more house fires in winter.",
    ),
    (
        "Pirts nav tikai mazgāšanās: latviešu pirtnieki mācīs sienu, slotas un svētku ēdienus.",
        "The sauna is not only for washing: Latvian sauna masters teach hay, brooms and festive dishes.",
    ),
)


def document(text: str, language: str, *marks: Mark) -> Document:
    return Document("", language, text, (Block(text, marks=marks),))


def sketches(*texts: str, language: str) -> list[Sketch]:
    other = "en" if language == "lv" else "lv"
    return [sketch(document(text, language), other) for text in texts]


def links(sources: list[str], targets: list[str]) -> dict[int, int]:
    found = linked(*heaps(sketches(*sources, language="lv"), sketches(*targets, language="en")))
    return {link.source: link.target for link in found}


def test_each_finds_its_own_whatever_the_order() -> None:
    order = [3, 0, 4, 2, 1]
    found = links([source for source, _ in PAIRS], [PAIRS[at][1] for at in order])
    assert found == {source: order.index(source) for source in range(5)}


def test_a_region_changes_nothing_in_a_sketch() -> None:
    for ours, theirs in (("lv", "en"), ("lv-LV", "en-GB")):
        found = sketch(document(PAIRS[0][0], ours), theirs)
        assert np.array_equal(found.features, sketch(document(PAIRS[0][0], "lv"), "en").features)


@pytest.mark.parametrize("at", range(4))
def test_one_document_a_side_is_linked_only_if_both_say_the_same(at: int) -> None:
    wholes = ["\n".join(source for source, _ in PAIRS[:4]), "\n".join(target for _, target in PAIRS[:4])]
    assert links([PAIRS[at][0]], [PAIRS[at + 1][1]]) == {}
    assert links(wholes[:1], wholes[1:]) == {0: 0}


def test_what_has_no_counterpart_stays_alone() -> None:
    assert links([PAIRS[0][0], PAIRS[1][0], PAIRS[2][0]], [PAIRS[3][1], PAIRS[1][1], PAIRS[4][1]]) == {1: 1}


def test_members_of_a_series_are_told_apart_by_their_figures() -> None:
    months = [("janvārī", "January"), ("februārī", "February"), ("martā", "March"), ("aprīlī", "April")]
    source = (
        "Šī gada {} uz robežas aizturēti {} cilvēki, pārbaudītas {} automašīnas. Dienests pateicas kolēģiem."
    )
    target = "In {} this year {} people were detained at the border, {} cars checked. The service thanks its staff."
    sources = [source.format(lv, 100 + 7 * n, 900 - 13 * n) for n, (lv, _) in enumerate(months)]
    targets = [target.format(en, 100 + 7 * n, 900 - 13 * n) for n, (_, en) in enumerate(months)]
    assert links(sources, targets[::-1]) == {0: 3, 1: 2, 2: 1, 3: 0}
    assert links(sources[:2], targets[2:]) == {}, "the same text of another month is no translation"


def test_a_summary_finds_its_document() -> None:
    whole = "\n".join(source for source, _ in PAIRS[:4])
    assert links([PAIRS[4][0], whole], [PAIRS[1][1]]) == {1: 0}


def test_a_picture_that_both_versions_have_tells_like_texts_apart() -> None:
    pictures = [Mark("image", 0, 5, f"/uploads/2024/eglite-{number}.jpg") for number in (17, 18)]
    source = "Ministrija sveic visus svētkos un aicina uz koncertu pie egles."
    target = "The ministry sends everybody its greetings and invites to a concert at the Christmas tree."
    sources = [sketch(document(source, "lv", picture), "en") for picture in pictures]
    targets = [sketch(document(target, "en", picture), "lv") for picture in reversed(pictures)]
    assert [(link.source, link.target) for link in linked(*heaps(sources, targets))] == [(0, 1), (1, 0)]


def test_other_languages_pair_by_names_figures_and_kindred_words() -> None:
    german = [
        "Der Präsident Macron besuchte am 14. Juli Berlin; 230 Gäste waren eingeladen.",
        "Die Expedition zum Matterhorn scheiterte 1862 am Wetter.",
    ]
    french = [
        "L'expédition au Matterhorn échoua en 1862 à cause du temps.",
        "Le président Macron visita Berlin le 14 juillet ; 230 invités étaient présents.",
    ]
    sources = [sketch(document(text, "de"), "fr") for text in german]
    targets = [sketch(document(text, "fr"), "de") for text in french]
    found = linked(*heaps(sources, targets))
    assert [(link.source, link.target) for link in found] == [(0, 1), (1, 0)]


@pytest.mark.parametrize(
    ("sources", "targets"), [([], []), (["Teksts."], []), ([""], [""]), (["…"], ["2024"])]
)
def test_nothing_to_go_by_is_no_link(sources: list[str], targets: list[str]) -> None:
    assert links(sources, targets) == {}


TEXTS = st.lists(
    st.sampled_from([text for pair in PAIRS for text in pair] + ["", "12", "Rīga 2024"]), max_size=8
)


@given(TEXTS, TEXTS)
@settings(max_examples=40, deadline=None)
def test_links_are_one_to_one_sure_within_bounds_and_the_same_each_time(
    one: list[str], other: list[str]
) -> None:
    sides = heaps(sketches(*one, language="lv"), sketches(*other, language="en"))
    found = [*linked(*sides, least=0.0)]
    assert found == [*linked(*sides, least=0.0)]
    assert len({link.source for link in found}) == len({link.target for link in found}) == len(found)
    assert all(isinstance(link, Link) and 0 <= link.confidence <= 1 for link in found)


@pytest.mark.slow
def test_thousands_are_linked() -> None:
    chance = random.Random(5)
    rows = [
        (chance.randrange(10**6), chance.randrange(1, 28), chance.randrange(2000, 2026)) for _ in range(2000)
    ]
    sources = sketches(
        *(f"{year}. gada {day}. maijā piešķirti {sum_} eiro." for sum_, day, year in rows), language="lv"
    )
    targets = sketches(
        *(f"On {day} May {year}, {sum_} euros were granted." for sum_, day, year in rows), language="en"
    )
    found = linked(*heaps(sources, targets))
    assert sum(link.source == link.target for link in found) > 0.98 * len(rows)
