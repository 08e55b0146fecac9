"""Facts against a language that has no grammar: figures alone are compared."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

ENGLISH = "On Monday, 4 May, ten drones worth EUR 1.25 million arrived. Call +371 67075616."
GERMAN = (
    "Am Montag, dem 4. Mai, trafen zehn Drohnen im Wert von 1,25 Millionen Euro ein. Telefon: +371 67075616."
)


NAMES = "number-value magnitude currency percent unit date-value time-value duration phone".split()


def found(source: str, target: str, languages: tuple[str, str] = ("en", "de")) -> list[str]:
    bitext = bitext_of(source, target, languages=languages)
    return [name for name in NAMES for _ in checks[name].remarks(bitext)]


def test_words_of_an_unknown_language_are_not_missed() -> None:
    assert found(ENGLISH, GERMAN) == []


@pytest.mark.parametrize(
    ("old", "new", "check"), [("1,25", "12,5", "number-value"), ("67075616", "67075661", "phone")]
)
def test_a_wrong_figure_is_found(old: str, new: str, check: str) -> None:
    assert found(ENGLISH, GERMAN.replace(old, new)) == [check]


@pytest.mark.parametrize(
    ("source", "tag", "target"),
    [
        ("Sākums plkst. 9.30, beigas plkst. 17.00.", "ru", "Начало в 9:30, окончание в 17:00."),
        ("Sākums plkst. 9.30.", "de", "Beginn um 9.30 Uhr."),
        ("Sākums plkst. 9.30, beigas plkst. 17.00.", "fr", "Début à 9 h 30, fin à 17h00."),
        ("Bezdarbs sarucis līdz 6,5 %.", "de", "Die Arbeitslosigkeit sank auf 6,5 Prozent."),
        ("To atbalsta 40 procenti aptaujāto.", "et", "Seda toetab 40% küsitletutest."),
        ("Tas notika 2026. gada 24. novembrī.", "de", "Das geschah am 24.11.2026."),
        ("Piešķirti 1,2 miljoni eiro.", "ru", "Выделено 1 200 000 евро."),
        ("Aizturētas 15 personas.", "ru", "Задержано пятнадцать человек."),
        ("Biļete maksā 15 €.", "ru", "Билет стоит 15 евро."),
        ("Karte mērogā 1:25 000.", "de", "Eine Karte im Maßstab 1:25.000."),
        ("Ieradās 25 eksperti no 12 valstīm.", "de", "Fünfundzwanzig Fachleute aus 12 Ländern kamen."),
    ],
)
def test_a_sign_or_digits_may_be_a_word_there(source: str, tag: str, target: str) -> None:
    assert found(source, target, ("lv", tag)) == []


@pytest.mark.parametrize(
    ("source", "tag", "target", "check"),
    [
        ("Tas notika 2026. gada 24. novembrī.", "de", "Das geschah am 25. November 2026.", "number-value"),
        ("Aizturētas 15 personas.", "ru", "Задержано 16 человек.", "number-value"),
        ("Biļete maksā 15 eiro.", "et", "Pilet maksab 25 eurot.", "number-value"),
        ("Biļete maksā 15 €.", "ru", "Билет стоит 25 евро.", "currency"),
        ("Sākums plkst. 9.30.", "ru", "Начало в 9:50.", "time-value"),
        ("Sākums plkst. 9.30.", "fr", "Début à 9 h 50.", "time-value"),
        ("Bezdarbs sarucis līdz 6,5 %.", "de", "Die Arbeitslosigkeit sank auf 5,6 Prozent.", "percent"),
        ("Tas notika 2026. gada 24. novembrī.", "de", "Das geschah am 14.11.2026.", "date-value"),
    ],
)
def test_another_figure_is_found(source: str, tag: str, target: str, check: str) -> None:
    assert found(source, target, ("lv", tag)) == [check]
