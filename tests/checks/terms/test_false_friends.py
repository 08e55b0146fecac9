"""Words that look like those of the other language, in texts that mean them and in texts that do not."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import BOTH_WAYS, found
from transflow.languages.en.tables import false_friends as english_words
from transflow.languages.lv.tables import false_friends as latvian_words

EXCHANGED = [
    ("Apdrošināšanas polise jāuzrāda birojā.", "The police must be shown at the office."),
    ("Simpātiska darbiniece palīdzēja ģimenei.", "A sympathetic employee helped the family."),
    ("Valsts piešķīra humāno palīdzību Ukrainai.", "The state granted human aid to Ukraine."),
    ("Smagā tehnika naktī pārvietosies pa ceļiem.", "Heavy technique will move along the roads at night."),
    ("Iestāde meklē personāla speciālistu.", "The institution is looking for a personal specialist."),
    ("Pacients ar insultu nogādāts slimnīcā.", "The patient with an insult was taken to hospital."),
    ("Perspektīvs uzņēmums saņēma balvu.", "A perspective company received an award."),
    ("Pie ministrijas notika mītiņš.", "A meeting took place outside the ministry."),
    ("Sauszemes spēku komandieris runāja.", "The commandant of the Land Forces spoke."),
    ("Pilsētas komunālie pakalpojumi kļūs dārgāki.", "The city's communal services will become dearer."),
    ("Ministrija konsekventi iebilst pret plānu.", "The ministry consequently objects to the plan."),
    ("Šie datumi ir pieejami reģistrā.", "These data are available in the register."),
]
MEANT = [
    ("Komandantstundu izsludināja komandieris.", "The commander declared a curfew."),
    ("Projekts paver jaunu perspektīvu.", "The project opens a new perspective on the matter."),
    ("Uz mītiņu devās pēc sanāksmes.", "People went to the rally after the meeting."),
    (
        "Ministrijas personāls apgūst datu aizsardzību.",
        "The ministry's staff learn to protect personal data.",
    ),
    ("Šo datumu dati ir pieejami reģistrā.", "Data for these dates are available in the register."),
    ("Ekonomikas ministrija atbildēja.", "The Ministry of Economics replied."),
    ("Ministru kabinets atbalstīja plānu.", "The Cabinet of Ministers supported the plan."),
]


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), EXCHANGED)
def test_a_word_that_only_looks_so_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "false-friend" in found(latvian, english, tags)


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), MEANT)
def test_a_word_that_is_meant_may_look_so(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "false-friend" not in found(latvian, english, tags)


def test_every_look_is_one_of_both_languages() -> None:
    names = {*english_words.LOOKS}
    assert names == {*latvian_words.LOOKS} == {*english_words.INSTEAD} == {*latvian_words.INSTEAD}
