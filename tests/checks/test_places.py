"""Countries, towns and parishes that stand for others, and those that are called by another of their names."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import BOTH_WAYS, found

EXCHANGED = [
    ("Gleznu atdeva Gentes Mākslas muzejs.", "The Museum of Natural History gave the painting back."),
    ("Čadas armija atkāpās.", "The army of Mali withdrew."),
    ("Samits notiks Tirānā.", "The summit will be held in Vilnius."),
    ("No Ņujorkas viņi lidoja uz Japānu.", "They flew from New York to China."),
    ("Tanzānijas–Zambijas dzelzceļš ir vecs.", "The Tanzania-Kenya railway is old."),
    ("Aizturēti divi Uzbekistānas pilsoņi.", "Two citizens of Tajikistan were detained."),
    ("Par to lemj ASV.", "The EU decides on it."),
    ("Aizturēts Polijas pilsonis.", "A Lithuanian citizen was detained."),
    ("Palīdz policijas kolēģi no Lietuvas.", "Police colleagues from Poland are helping."),
    ("Aizturēti Etiopijas pilsoņi.", "Eritrean citizens were detained."),
    ("Avārija notika Ozolaines pagastā.", "The accident happened in Ozolmuiža Parish."),
    ("Projektu iesniedza Rēzeknes valstspilsēta.", "The project was submitted by Rēzekne Municipality."),
    ("Vizīte Apvienotajā Karalistē notiks maijā.", "The visit to the United States is in May."),
    ("Ķīnas uzņēmumam piemērots sods.", "The American company has been fined."),
    ("Mācībās piedalījās Kanādas karavīri.", "American soldiers took part in the exercise."),
]
THE_SAME = [
    ("Gleznu atdeva Antverpenes Mākslas muzejs.", "The Museum of Fine Arts gave the painting back."),
    ("Vizīte Kijevā", "A visit to Kiev"),
    ("Izstāde Hannoverē", "A fair in Hannover"),
    ("Olborgā rūpnīcu atver, Kopenhāgenā slēdz.", "A plant opens in Aalborg and closes in Copenhagen."),
    ("Tenesī un Kolorādo balso vēlāk.", "Tennessee and Colorado vote later."),
    ("Maskavā to noliedz.", "Russia denies it."),
    ("Vizīte Apvienotajā Karalistē notiks maijā.", "The visit to Britain is in May."),
    ("Par to lemj ASV Kongress.", "The American Congress decides on it."),
    ("Kanādā ieradās amerikāņu karavīri.", "American soldiers arrived in Canada."),
    ("Brazīlijā pulcējas dienvidamerikāņi.", "South American guests are meeting in Brazil."),
    ("Karti Vācijā izdod „American Express”.", "The card is issued by American Express in Germany."),
    ("Spānijas un vācu karavīri ieradās.", "Spanish and German soldiers arrived."),
    ("Lietuvā runās krievu valodā.", "They will speak Russian in Lithuania."),
    ("Palīdz poļu policisti un Lietuvas armija.", "Police from Poland and the Lithuanian army are helping."),
    (
        "Baznīcas, Liepājas un citās ielās ir vecas mājas.",
        "There are old houses in Baznīcas, Liepājas and other streets.",
    ),
    ("Ieradās somi un soma ar mantām.", "People from Finland arrived, and a bag of things."),
    (
        "# Tukuma novadā sāk remontu\n\nTukuma novada pašvaldība remontēs skolas.",
        "# Repairs begin in Tukums\n\nTukums Municipality will repair the schools.",
    ),
]


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), EXCHANGED)
def test_a_place_that_stands_for_another_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "place-name" in found(latvian, english, tags)


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), THE_SAME)
def test_a_place_by_another_name_is_left_alone(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "place-name" not in found(latvian, english, tags)
