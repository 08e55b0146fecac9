"""Bodies inside longer terms that are called by the name of another."""

import pytest

from tests.checks.bitexts import bitext_of, found
from transflow.checks import checks

EXCHANGED = [
    ("Eiropas Parlamenta vēlēšanas notiks jūnijā.", "The European Council elections will be held in June."),
    ("Tiks rīkotas Eiropas Parlamenta vēlēšanas.", "Elections to the European Commission will be held."),
    ("Stājās spēkā Ministru kabineta lēmums.", "The decision of the Saeima entered into force."),
    ("Ministru kabineta sēdē ziņoja ministrs.", "The Minister reported at the sitting of the Saeima."),
    ("To nosaka Ministru kabineta noteikumi.", "The Regulations of the European Commission provide for it."),
    ("Ministru kabineta rīkojums ir spēkā.", "The order of the Ministry of Finance is in force."),
    ("ES dalībvalstis vienojās.", "The NATO member states agreed."),
    ("NATO dalībvalstis vienojās.", "EU Member States agreed."),
    ("Līguma pamatā ir ANO Statūti.", "The treaty is based on the Charter of the European Union."),
    ("Valsts policijas koledža uzņem kadetus.", "The College of the State Border Guard admits cadets."),
    ("Viņš ir Eiropas Parlamenta birojā Latvijā.", "He is at the European Commission Office in Latvia."),
    ("Eiropadomes vēlēšanas notiks jūnijā.", "The European Parliament elections will be held in June."),
    ("Saeimas sēdē ziņoja ministrs.", "The Minister reported at the Cabinet sitting."),
]
OFFICES = [
    (
        "Runāja Aizsardzības ministrijas parlamentārais sekretārs Jānis Liepa.",
        "Parliamentary Secretary of the Ministry of the Interior Jānis Liepa spoke.",
    ),
    (
        "Veselības ministrijas valsts sekretāre to noliedza.",
        "The State Secretary of the Ministry of the Interior denied it.",
    ),
]
RIGHT_OFFICES = [
    (
        "Runāja Iekšlietu ministrijas parlamentārais sekretārs Jānis Liepa.",
        "Parliamentary Secretary of the Ministry of the Interior Jānis Liepa spoke.",
    ),
    (
        "Aizsardzības ministrijas sēdē runāja ministrijas valsts sekretārs.",
        "The State Secretary spoke at the meeting of the Ministry of Defence.",
    ),
    (
        "Aizsardzības ministrijas un Iekšlietu ministrijas valsts sekretāri vienojās.",
        "The State Secretaries of the Ministry of Defence and the Ministry of the Interior agreed.",
    ),
]
RIGHT = [
    ("Stājās spēkā Ministru kabineta lēmums.", "The Government’s decision entered into force."),
    ("Stājās spēkā Ministru kabineta lēmums.", "The decision entered into force."),
    ("Ministru kabineta lēmums nodots parlamentam.", "The decision was sent to the Parliament."),
    ("Eiropas Parlamenta vēlēšanas notiks jūnijā.", "The EP elections will be held in June."),
    (
        "Pēc Eiropas Parlamenta vēlēšanām izveidos jaunu Komisiju.",
        "After the European elections a new Commission will be formed.",
    ),
    ("ES dalībvalstis sadarbosies ar NATO.", "The Member States will cooperate with NATO."),
    ("ES dalībvalstis vienojās.", "The countries of the European Union agreed."),
    ("ES dalībvalstis vienojās.", "The Member States agreed."),
    ("Ministru kabineta noteikumos izdara grozījumus.", "Regulations are amended."),
    ("Valsts policijas koledža uzņem kadetus.", "The State Police’s college admits cadets."),
    (
        "Ministru kabineta sēdē apstiprināja Valsts policijas koledžas nolikumu.",
        "At its meeting the Government approved the by-laws of the college of the State Police.",
    ),
]
TAGS = [("lv", "en"), ("en", "lv")]


def told(latvian: str, english: str, tags: tuple[str, str]) -> int:
    texts = (latvian, english) if tags[0] == "lv" else (english, latvian)
    return len([*checks["term-exchanged"].remarks(bitext_of(*texts, languages=tags))])


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), EXCHANGED)
def test_a_body_inside_a_term_is_not_another(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert told(latvian, english, tags) == 1


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), OFFICES)
def test_a_body_inside_an_office_is_not_another(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert told(latvian, english, tags) == 1


def test_an_office_that_is_called_otherwise_is_told_once() -> None:
    latvian = "Runāja Iekšlietu ministrijas parlamentārais sekretārs Jānis Liepa."
    english = "Parliamentary Secretary of the Ministry of Defence Jānis Liepa spoke."
    assert told(latvian, english, ("lv", "en")) == 0
    assert "position-mismatch" in found(latvian, english, ("lv", "en"))


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), RIGHT + RIGHT_OFFICES)
def test_a_term_rendered_freely_is_no_exchange(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert told(latvian, english, tags) == 0


def test_a_term_said_many_times_is_told_once() -> None:
    latvian = "Notiks Eiropas Parlamenta vēlēšanas, un Eiropas Parlamenta vēlēšanas ir svarīgas."
    english = "The European Council elections will be held, and the European Council elections matter."
    assert told(latvian, english, ("lv", "en")) == 1
