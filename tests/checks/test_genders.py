"""He and she for persons of the other sex."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

EXCHANGED = [
    ("Tiesa viņam piesprieda cietumsodu.", "The court sentenced her to prison."),
    ("Rīgas pilsētas tiesa viņam piesprieda cietumsodu.", "The Riga City Court sentenced her to prison."),
    ("Komisija viņai piešķīra stipendiju.", "The commission awarded him a scholarship."),
    ("Viņš ir dienestā kopš 2011. gada.", "She has been with the service since 2011."),
    ("Viņa ir dienestā kopš 2011. gada.", "He has been with the service since 2011."),
    ("Ministre tikās ar saviem kolēģiem.", "The Minister met his counterparts."),
    ("Ministrs uzsvēra, ka viņa mērķis ir drošība.", "The Minister stressed that security was her goal."),
    (
        "Cietusī ir slimnīcā, viņas stāvoklis ir smags.",
        "The victim is in hospital; his condition is serious.",
    ),
    ("Valsts sekretāra vietniece vada grupu.", "The Deputy State Secretary leads his own group."),
    ("Deputāte nosūtīja jautājumu ministrijai.", "The member sent his question to the Ministry."),
    ("„Spēle bija laba,” viņš teica Liepājā.", "“It was a good game,” she said in Liepāja."),
    ("„Anna strādā labi,” piebilda viņš.", "“Anna works well,” she added."),
    ("Ozola vietniece atzina, ka viņa vadīja auto.", "Ozols' deputy admitted that he drove the car."),
]
RIGHT = [
    ("„Spēle bija laba,” viņš teica Liepājā.", "“It was a good game,” he said in Liepāja."),
    ("Bērns teica, ka viņš baidās no suņa.", "The child said she was afraid of the dog."),
    ("Ozols teica Annai, ka viņš palīdzēs.", "Anna said she had been promised help by Ozols."),
    ("Ozola teica, ka viņa darbs ir labs.", "He works well, Ozola said."),
    ("Komisija viņai piešķīra stipendiju.", "The commission awarded her a scholarship."),
    ("Anna viņam palīdzēja, un Padome pateicās.", "Anna helped him, and she was thanked by the Council."),
    ("Viņa atbalsts ir svarīgs.", "His support is important."),
    ("Viņa direktore lūdza palīdzību.", "His director asked for help."),
    ("Ministre pateicās premjeram par viņa atbalstu.", "The Minister thanked the Premier for his support."),
    ("Ministre izteica līdzjūtību mūziķa tuviniekiem.", "The Minister's condolences went to his family."),
    ("Direktore sveica ģenerāli jubilejā.", "The Director congratulated him on his anniversary."),
    ("Priekšnieks kopā ar vietnieci apmeklēja posteni.", "The chief and his deputy visited the post."),
    ("Parlaments atbalstīja Siliņas valdību.", "Parliament supported her government."),
    ("Siliņa norādīja, ka vadītājs strādā labi.", "In her view, the head was doing well."),
    ("Kozlovskis norādīja, ka direktore rīkojās pareizi.", "In his view, the director had acted properly."),
    ("Sieviete ar bērnu izglābta no ūdens.", "She and her child were rescued, and he is well."),
    ("Vīrietis un sieviete aizturēti.", "He and she were detained."),
    ("Lugas varonis ir ne-viņš.", "The hero of the play is a half-she."),
    ("Tas ir auto-jābrauc", "That is semi-may"),
]


@pytest.mark.parametrize(("latvian", "english"), EXCHANGED)
def test_he_for_a_woman_is_found(latvian: str, english: str) -> None:
    assert found(latvian, english, "lv") == found(english, latvian, "en") == 1


@pytest.mark.parametrize(("latvian", "english"), RIGHT)
def test_he_may_be_somebody_else(latvian: str, english: str) -> None:
    assert found(latvian, english, "lv") == found(english, latvian, "en") == 0


def found(source: str, target: str, tag: str) -> int:
    tags = (tag, "en" if tag == "lv" else "lv")
    return len([*checks["contrary"].remarks(bitext_of(source, target, languages=tags))])


def test_a_woman_from_abroad_holds_her_office_as_a_woman() -> None:
    english = "Commissioner Teresa Ribera agreed."
    assert found(english, "Komisārs Teresa Ribera piekrita.", "en") == 1
    assert found(english, "Komisāre Teresa Ribera piekrita.", "en") == 0


def test_a_woman_guards_as_a_woman() -> None:
    english = "The Ombudsman, Karīna Palma, agreed."
    assert found(english, "Tiesībsargs Karīna Palma piekrita.", "en") == 1
    assert found(english, "Tiesībsardze Karīna Palma piekrita.", "en") == 0


CALLED = [  # the first paragraph names a person in full, the second by a title
    ("Ms Kalve", ("Ilze Kalve runāja.", "Ilze Kalve spoke."), 0),
    ("Mr Kalve", ("Ilze Kalve runāja.", "Ilze Kalve spoke."), 1),
    ("Mrs Kalve", ("Jānis Kalve runāja.", "Minister Jānis Kalve spoke."), 1),
    ("Mr Kalve", ("Jānis Kalve runāja.", "Minister Jānis Kalve spoke."), 0),
    ("Mr Kalve", ("Runāja Ilze Kalve un Jānis Kalve.", "Ilze Kalve and Jānis Kalve spoke."), 0),
    ("Mr Kalve", ("Ilze Ozola runāja.", "Ilze Ozola spoke."), 0),
    ("Mr Kalve", ("Nikola Kalve runāja.", "Nikola Kalve spoke."), 0),
]


@pytest.mark.parametrize(("called", "named", "count"), CALLED)
def test_a_title_agrees_with_the_name_in_full(called: str, named: tuple[str, str], count: int) -> None:
    latvian = f"{named[0]}\n\nPēc tam Kalve pateicās dienestam."
    english = f"{named[1]}\n\nAfterwards {called} thanked the service."
    assert found(latvian, english, "lv") == count
