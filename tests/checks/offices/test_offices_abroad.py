"""Offices of other states, who sends an envoy where, and who only advises those in office."""

import pytest

from tests.checks.bitexts import found

WRONG = [
    ("Vizītē ieradās Polijas premjerministrs.", "The President of Poland arrived on a visit.", "contrary"),
    ("Ieradās Vācijas iekšlietu ministrs.", "The German Minister of Defence arrived.", "position-mismatch"),
    (
        "Sanāksmi vadīja Lietuvas Seima priekšsēdētājs.",
        "The Prime Minister of Lithuania chaired it.",
        "contrary",
    ),
    ("Ieradās ASV valsts sekretārs.", "The US Secretary of Defense arrived.", "contrary"),
    ("Ieradās Lielbritānijas iekšlietu ministrs.", "The British Foreign Secretary arrived.", "contrary"),
    (
        "Ieradās Lielbritānijas aizsardzības ministrs.",
        "The UK Secretary of State for Health arrived.",
        "contrary",
    ),
    (
        "Atbildēja bijusī vēstniece Anna Liepa.",
        "Questions were answered by Ambassador Anna Liepa.",
        "position-mismatch",
    ),
    (
        "Vēstuli parakstīja Latvijas vēstnieks Polijā.",
        "The letter was signed by the Polish Ambassador to Latvia.",
        "position-mismatch",
    ),
    (
        "Vēstuli parakstīja Latvijas jaunais vēstnieks Polijā.",
        "The letter was signed by the Ambassador of Poland to Latvia.",
        "position-mismatch",
    ),
    (
        "Latvijas vēstniecība Apvienotajā Karalistē ir slēgta.",
        "The UK Embassy in Latvia is closed.",
        "position-mismatch",
    ),
    (
        "Latvijas ģenerālkonsule Polijā piekrita.",
        "Poland’s Consul General in Latvia agreed.",
        "position-mismatch",
    ),
]
WRONG += [
    ("Runāja Igaunijas parlamenta spīkers.", "The President of Estonia spoke.", "contrary"),
    ("Prokurors Jānis Ozols piekrita.", "Prosecutor General Jānis Ozols agreed.", "contrary"),
    ("Piekrita bataljona komandieris majors Ozols.", "The brigade commander Major Ozols agreed.", "contrary"),
    ("Ekonomikas ministra padomnieks piekrita.", "The Minister for Economics agreed.", "position-mismatch"),
    (
        "Ekonomikas ministrs piekrita.",
        "The adviser to the Minister for Economics agreed.",
        "position-mismatch",
    ),
    ("Prezidenta padomniece Anna Liepa piekrita.", "President Anna Liepa agreed.", "position-mismatch"),
    (
        "Līdzšinējā vietniece Zane Krūmiņa solīja palīdzēt.",
        "Director Zane Krūmiņa promised that she would help.",
        "position-mismatch",
    ),
    (
        "Jaunais vietnieks Uldis Celms smēja.",
        "The new director, Uldis Celms, had his laugh.",
        "position-mismatch",
    ),
]
RIGHT = [
    ("Vizītē ieradās Polijas premjerministrs.", "The Polish head of government arrived on a visit."),
    ("Saeimas priekšsēdētāja tikās ar Somijas prezidentu.", "The Speaker met the President of Finland."),
    (
        "Prezidents tikās ar Čehijas senāta priekšsēdētāju.",
        "The President met the President of the Senate of Czechia.",
    ),
    ("Ieradās ASV valsts sekretārs.", "The US Secretary of State arrived."),
    ("Ieradās ASV ārlietu ministrs.", "The US Secretary of State arrived."),
    ("Ieradās Lielbritānijas aizsardzības ministrs.", "The UK Secretary of State for Defence arrived."),
    ("Ieradās Lielbritānijas iekšlietu ministrs.", "The British Home Secretary arrived."),
    (
        "Piekrita Aizsardzības ministrijas valsts sekretārs.",
        "The State Secretary of the Ministry of Defence agreed.",
    ),
    ("Bijusī ministre Anna Liepa piekrita.", "Anna Liepa, who had been the minister, agreed."),
    ("Bijušais ministrs Jānis Ozols piekrita.", "Jānis Ozols, who once was a minister, agreed."),
    ("Latvijas vēstnieks Polijā piekrita.", "The Latvian Ambassador to Poland agreed."),
    ("Igaunijas jaunā vēstniece Latvijā piekrita.", "The new Ambassador of Estonia to Latvia agreed."),
    (
        "Latvijas vēstniecība Apvienotajā Karalistē ir slēgta.",
        "The Latvian Embassy in the United Kingdom is closed.",
    ),
    (
        "Prezidenta ārpolitikas padomniece Anna Liepa piekrita.",
        "The President’s policy aide Anna Liepa agreed.",
    ),
    ("Ekonomikas ministra padomnieks piekrita.", "The Economics Minister’s adviser agreed."),
    ("Ministrs tikās ar ekspertiem.", "The Minister met his advisers."),
    ("Ministre un daži padomnieki jau brauc.", "The Minister and some of her team are on their way."),
    ("Prezidents jaunu padomnieku vēl meklē.", "The President has yet to find one."),
    ("Jaunā vietniece sāks darbu. To apliecināja Uldis Celms.", "She will begin. Uldis Celms confirmed it."),
    ("Bijusī rektore raksta atmiņas.", "The one-time Rector is writing her memoirs."),
    ("Ģenerālprokurors Jānis Ozols piekrita.", "Prosecutor General Jānis Ozols agreed."),
    (
        "Prokurors lūdza sodu, teica ģenerālprokurors.",
        "The prosecutor asked for it, the Prosecutor General said.",
    ),
    ("Mediķu brigāde ieradās.", "The ambulance crew arrived."),
    ("Vēstnieki Latvijā un Polijā tikās.", "The ambassadors in Latvia and Poland met."),
]
TAGS = [("lv", "en"), ("en", "lv")]


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english", "check"), WRONG)
def test_another_office_is_found(latvian: str, english: str, check: str, tags: tuple[str, str]) -> None:
    assert check in found(latvian, english, tags)


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), RIGHT)
def test_an_office_called_otherwise_is_none(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert not {"contrary", "position-mismatch", "place-name"} & found(latvian, english, tags)
