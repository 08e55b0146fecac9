"""What `contrary` finds and leaves alone in sentences of courts, police, parliament and budgets."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

FOUND = [
    ("Robežsargi aizturēja divus vīriešus.", "Border guards freed two men."),
    ("Abus pārkāpējus policija aizturēja.", "Both offenders were released by the police."),
    ("Senāts atstāja spēkā atteikumu.", "The Senate overturned the refusal."),
    ("Apsūdzēto tiesa attaisnoja.", "The court convicted the defendant."),
    ("Amatpersonu notiesāja par kukuļņemšanu.", "The official was convicted of giving bribes."),
    ("Runāja bijušais slimnīcas vadītājs.", "The current head of the hospital spoke."),
    ("Budžeta deficīts sarucis.", "The budget surplus has shrunk."),
    ("Pašvaldības ieņēmumi ir 9 miljoni eiro.", "The expenditure of the municipality is EUR 9 million."),
    ("Bruto alga pieauga.", "The net wage rose."),
    ("Vidējā termiņā cenas nemainīsies.", "Prices will not change in the long term."),
    ("Darbs ir nepilna laika.", "It is full-time work."),
    (
        "Komisija likumprojektu virza otrajam lasījumam.",
        "The committee forwards the bill to its first reading.",
    ),
    ("Par to balsoja opozīcija.", "The coalition voted for it."),
    ("No cietušajiem trīs miruši.", "Of those injured, three have recovered."),
    ("Uzrunu teica padomes locekle.", "A speech was given by the Chairwoman of the Council."),
    ("Par to informēja prorektore.", "The rector informed about it."),
    ("Zemas procentu likmes palīdz.", "High interest rates help."),
    ("Uzņem doktorantus.", "Applications are open for bachelor's students."),
    ("Banka prognozi pazemina.", "The bank raises its forecast."),
    ("Saeima pieņem grozījumus.", "The Saeima rejects the amendments."),
    ("Avārijas notiek retāk.", "Accidents happen more often."),
    ("Stundas likme ir 9 eiro.", "The monthly rate is EUR 9."),
    ("Pabalsts saglabāsies.", "The benefit will be abolished."),
    ("Runāja pulkvedis Jānis Ozols.", "Lieutenant Colonel Jānis Ozols spoke."),
]
LEFT_ALONE = [
    ("Aizturētais atbrīvots, lieta turpinās.", "He has been released; the case goes on."),
    ("Policija aizturēja zagli; vārdu neatklāj.", "Police caught a thief; his name has not been released."),
    ("Valdes loceklis atbrīvots no amata.", "The member of the board has been dismissed."),
    ("Sodu atstāja negrozītu.", "The fine was upheld and the complaint dismissed."),
    ("Bijusī rūpnīca kļūs par muzeju.", "A disused factory, currently empty, becomes a museum."),
    ("Zāļu deficīts mazinājies.", "The shortage of medicines has eased."),
    ("Finanšu izdevums slavē ieņēmumus.", "The financial magazine praises the revenue."),
    ("Ieņēmumi no biļetēm sedz izdevumus.", "Ticket sales cover the costs."),
    ("Bruto alga ir 1 500 eiro.", "The salary before tax is EUR 1,500."),
    ("Ilgtermiņā tas atmaksāsies.", "It will pay off in the long run."),
    ("Strādā gan pilnu, gan nepilnu slodzi.", "Some work full time and some part time."),
    ("Likumu pieņēma otrajā, galīgajā lasījumā.", "The law was adopted in the second and final reading."),
    ("Koalīcija vienojās.", "The ruling parties agreed."),
    ("Upē atrasts miris vīrietis.", "A body was recovered from the river."),
    ("Eiropas Komisijas loceklis runāja.", "The European Commissioner spoke."),
    ("Zema dzimstība, augsta mirstība.", "The birth rate is low, the death rate high."),
    ("Maģistra grāds tiesību zinātnēs", "Master of Laws"),
    ("Nodeva saglabāsies.", "The duty will not be abolished."),
    ("Retāk sastopamas sugas", "Rarer species"),
    (
        "Ministre to komentēt atteicās, jo skaits aug.",
        "The minister declined to comment, as the number grows.",
    ),
    ("Alga ir 9 eiro stundā, ne mēnesī.", "Pay is EUR 9 an hour, not a month."),
    ("Veikals slēgts pēc plkst. 20.", "The shop is open until 20:00."),
    ("Gada sākumā skaits sarucis.", "In early 2026, the number was smaller than a year earlier."),
    ("Pulkvežleitnants Jānis Ozols informēja.", "Lt. Col. Jānis Ozols informed."),
]


def found(latvian: str, english: str, tags: tuple[str, str]) -> set[str]:
    texts = (latvian, english) if tags[0] == "lv" else (english, latvian)
    return {each.check for each in judge(bitext_of(*texts, languages=tags))}


@pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])
@pytest.mark.parametrize(("latvian", "english"), FOUND)
def test_a_contrary_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "contrary" in found(latvian, english, tags)


@pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])
@pytest.mark.parametrize(("latvian", "english"), LEFT_ALONE)
def test_what_is_said_otherwise_is_left_alone(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert found(latvian, english, tags).isdisjoint({"contrary", "person-name"})
