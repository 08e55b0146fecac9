"""Sentences beside another that says by itself all that the other version does."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

ADDED = [
    (
        "Ministrs rakstiski atbildēja uz deputāta jautājumu par robežas žogu.",
        "The Minister replied in writing to a deputy's question about the border fence. "
        "The opposition criticised his long silence.",
        "The opposition criticised his long silence.",
    ),
    (
        "Dienests iegādājies jaunas laivas. Glābēji ar tām strādās ezeros un upēs visu vasaru.",
        "The service has bought new boats. Neighbours complain about the noise at night. "
        "Rescuers will work with them on lakes and rivers all summer.",
        "Neighbours complain about the noise at night.",
    ),
]
ADDED_IN_LATVIAN = (
    "The centre offers free advice to families.",
    "Centrs ģimenēm piedāvā bezmaksas konsultācijas. Ēkas jumtu atjaunos rudenī.",
)
LOST = [
    (
        "Biedrība gadā sniegusi bezmaksas konsultācijas tūkstotim ģimeņu. Tālruņa līnija darbojas visu diennakti.",
        "Over the year, the association has given a thousand families free advice.",
    ),
    (
        "Uguns dega mežā netālu no ciema, un tā strauji izplatījās. Cilvēki pameta savas mājas.",
        "The fire burned in a forest near the village and spread quickly.",
    ),
]
CLAUSE = (
    "Kursos dienesta darbinieki mācījās strādāt ar jaunajām laivām.",
    "At the courses, the staff of the service learned to work with the new boats, "
    "although many neighbours complained about the noise.",
)
FREELY = (
    "Ieguldījumu lielums, kas saistīts ar upes zivju ieguvi, novadā ir ļoti neliels, un to varētu pilnībā segt ar "
    "audzētām zivīm, tostarp citu sugu zivīm no dīķiem. Makšķerēšana atpūtas nolūkā drīzāk ir vaļasprieks, kura "
    "īstenošanu grūti pamatot saprātīgi.",
    "While the size of the investments tied to river fish in the municipality is very small and could be covered by "
    "farmed fish, other species from ponds included, angling is, as it were, a hobby that few could account for.",
)
NOTHING = [
    (
        "Dienests iegādājies jaunas laivas, ar kurām glābēji strādās ezeros un upēs visu vasaru.",
        "The service has bought new boats. Rescuers will work with them on lakes and rivers all summer.",
    ),
    (
        "Uzņēmums izlaidis spēli „Harbour Lights”, kas pieejama bez maksas.",
        "The company has released a game free of charge. It is called Harbour Lights.",
    ),
    (
        "Vētra plosījās visu nakti, un līdz rītam bija izrauti 40 koki.",
        "The storm raged throughout the night. By morning, 40 oaks lay flat.",
    ),
]
TIRED = (
    "Tomēr katrs desmitais pacients operāciju tā arī nesagaida un maksā par to pats. Privāti tā izmaksā ap 7000 eiro.",
    "One in ten, however, tires of waiting and goes private, paying around EUR 7,000.",
)


def told(source: str, target: str, languages: tuple[str, str], check: str) -> list[str]:
    return [each.message for each in judge(bitext_of(source, target, None, languages)) if each.check == check]


@pytest.mark.parametrize(("source", "target", "sentence"), ADDED)
def test_a_sentence_added_to_another_is_found(source: str, target: str, sentence: str) -> None:
    (message,) = told(source, target, ("lv", "en"), "extra-paragraph")
    assert sentence in message


def test_a_sentence_added_in_latvian_is_found() -> None:
    assert told(*ADDED_IN_LATVIAN, ("en", "lv"), "extra-paragraph")


def test_a_clause_added_to_a_sentence_is_found() -> None:
    (message,) = told(*CLAUSE, ("lv", "en"), "extra-paragraph")
    assert "although many neighbours complained about the noise" in message


@pytest.mark.parametrize(("source", "target"), LOST)
def test_a_sentence_lost_beside_another_is_found(source: str, target: str) -> None:
    (message,) = told(source, target, ("lv", "en"), "missing-paragraph")
    assert "no counterpart of" in message


@pytest.mark.parametrize(("source", "target"), NOTHING)
def test_one_sentence_said_in_two_is_left_alone(source: str, target: str) -> None:
    assert not told(source, target, ("lv", "en"), "extra-paragraph")
    assert not told(target, source, ("en", "lv"), "missing-paragraph")


def test_a_sentence_rendered_freely_in_half_of_another_is_left_alone() -> None:
    assert not told(*FREELY, ("lv", "en"), "missing-paragraph")


def test_a_sentence_whose_share_the_other_version_has_is_left_alone() -> None:
    assert not told(*TIRED, ("lv", "en"), "missing-paragraph")
    assert told(TIRED[0], TIRED[1].replace("One in ten", "The hospital"), ("lv", "en"), "missing-paragraph")
