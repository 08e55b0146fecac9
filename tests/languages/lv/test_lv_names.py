"""Names of both genders, Latvian and foreign, in every case; near misses are other people."""

import pytest

from transflow.languages.lv.morphology.phrases import forms

MEN = (
    "Andris Bērziņš|Artis Pabriks|Arvils Ašeradens|Raivis Melnis|Uldis Augulis|Guntis Ozols|Jānis Lācis|"
    "Pēteris Zaļais|Egils Levits|Māris Kučinskis|Valdis Dombrovskis|Krišjānis Kariņš|Edgars Rinkēvičs|"
    "Rihards Kozlovskis|Aivars Puriņš|Mārcis Liepa|Kārlis Skuja|Ojārs Kalniņš|Imants Kalns|Gints Āboltiņš"
).split("|")
WOMEN = (
    "Anna Rajeva|Baiba Braže|Evika Siliņa|Ilze Viņķele|Sanda Ozola|Inese Lībiete|Marija Zaļā|Daiga Mieriņa|"
    "Laimdota Straujuma|Kaja Kallasa|Urzula fon der Leiena|Roberta Metsola|Sanna Marina|Džordža Meloni"
).split("|")
FOREIGN = "Džo Baidens|Emanuels Makrons|Olafs Šolcs|Volodimirs Zelenskis|Donalds Tramps|Žozeps Borels"


def said(name: str) -> set[str]:
    return {" ".join(tokens) for tokens in forms(name)}


@pytest.mark.parametrize("name", [*MEN, *WOMEN, *FOREIGN.split("|")])
def test_a_name_has_its_cases(name: str) -> None:
    found = said(name)
    assert name.casefold() in found
    assert len(found) >= 4


@pytest.mark.parametrize(
    ("name", "genitive", "dative"),
    [
        ("Andris Bērziņš", "Andra Bērziņa", "Andrim Bērziņam"),
        ("Jānis Lācis", "Jāņa Lāča", "Jānim Lācim"),
        ("Pēteris Zaļais", "Pētera Zaļā", "Pēterim Zaļajam"),
        ("Mārcis Liepa", "Mārča Liepas", "Mārcim Liepam"),
        ("Evika Siliņa", "Evikas Siliņas", "Evikai Siliņai"),
        ("Inese Lībiete", "Ineses Lībietes", "Inesei Lībietei"),
        ("Emanuels Makrons", "Emanuela Makrona", "Emanuelam Makronam"),
        ("Marko Rubio", "Marko Rubio", "Marko Rubio"),
        ("Marija Zaļā", "Marijas Zaļās", "Marijai Zaļajai"),
    ],
)
def test_cases_are_right(name: str, genitive: str, dative: str) -> None:
    assert {genitive.casefold(), dative.casefold()} <= said(name)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Pēteris Rajevs", "Pēterim Rajevskim"),
        ("Anna Rajeva", "Annai Rajevskai"),
        ("Jānis Kalns", "Jānim Kalniņam"),
        ("Pēteris Rajevs", "Annai Rajevai"),
    ],
)
def test_near_misses_are_other_people(name: str, other: str) -> None:
    assert other.casefold() not in said(name)
