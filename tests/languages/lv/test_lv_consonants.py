"""The consonants of a transcription answer those of the original, be some of them silent."""

import pytest

from transflow.languages.lv.consonants import strange_consonants

ANSWERED = [
    ("Makintairs", "MacIntyre"),
    ("Masedu", "Macedo"),
    ("Veinraits", "Wainwright"),
    ("Kārtraits", "Cartwright"),
    ("Valensa", "Wałęsa"),
    ("Dombrovskis", "Dąbrowski"),
    ("Kšištofs", "Krzysztof"),
    ("Vāgners", "Wagner"),
    ("Hjūzs", "Hughes"),
    ("Raits", "Wright"),
    ("Estēns", "Estaing"),
    ("Barnjē", "Barnier"),
    ("Reno", "Renault"),
    ("Dobrints", "Dobrindt"),
    ("Kočišs", "Kocsis"),
    ("Hercogs", "Herzog"),
    ("Kobahidze", "Kobakhidze"),
    ("Makartijs", "McCarthy"),
    ("Erdogans", "Erdoğan"),
    ("Gimarainšs", "Guimarães"),
    ("Navrockis", "Nawrocki"),
    ("Tomsone", "Thompson"),
    ("Fidanu", "Fidan"),
    ("Čaks", "Chuck"),
    ("Palucks", "Paluckas"),
    ("Kasčūns", "Kasčiūnas"),
    ("Nīče", "Nietzsche"),
    ("Kristians", "Christian"),
    ("Ciņs", "Qin"),
    ("Čmilīte", "Čmilytė"),
    ("Lindgrēns", "Lindgren"),
    ("Hodžsons", "Hodgson"),
]
STRANGE = [
    ("Fidanu", "Figan"),
    ("Gidanu", "Fidan"),
    ("Prēns", "Krehn"),
    ("Vatanabe", "Matanabe"),
    ("Safadi", "Sadafi"),
    ("Lindkvists", "Lundmark"),
    ("Makgintijs", "McGinnis"),
    ("Hols", "Wall"),
    ("Klimčenko", "Klymenko"),
    ("Taro", "Tarvo"),
    ("Mirkojans", "Mirzoyan"),
]


@pytest.mark.parametrize(("latvian", "foreign"), ANSWERED)
def test_a_transcription_has_the_consonants_of_the_original(latvian: str, foreign: str) -> None:
    assert strange_consonants(latvian, foreign) == 0


@pytest.mark.parametrize(("latvian", "foreign"), STRANGE)
def test_a_consonant_without_its_like_is_strange(latvian: str, foreign: str) -> None:
    assert strange_consonants(latvian, foreign) > 0
