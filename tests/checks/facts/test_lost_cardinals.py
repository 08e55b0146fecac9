"""Numbers that one version has left out: in words, and of names."""

import pytest

from tests.checks.bitexts import BOTH_WAYS, bitext_of
from transflow.checks import checks
from transflow.model import Level, Remark

LOST = [
    ("Par to balsoja 61 deputāts, un septiņi atturējās.", "61 members voted for it.", "septiņi"),
    (
        "Dzēsējiem palīdzēja četrpadsmit brīvprātīgo un karavīri.",
        "Soldiers helped the firefighters.",
        "četrpadsmit",
    ),
    (
        "Ieradās piecas vēstnieces: Anna, Ilze un arī Māra Kalna.",
        "Anna, Ilze and Māra Kalna came as ambassadors.",
        "piecas",
    ),
    (
        "Ieradās piecas valstis, arī Igaunija, Polija un Somija.",
        "States came, Estonia, Poland and Finland too.",
        "piecas",
    ),
    ("Piecpadsmit audzinātājas atpūtās.", "The teachers had a rest.", "Piecpadsmit"),
    ("Ar lidmašīnu ieradās deviņi", "They came by plane", "deviņi"),
    ("Nometnē strādāja piecas audzinātājas un pavārs.", "Teachers and a cook worked at the camp.", "piecas"),
]
SAID = [
    ("Tikās visu trīs Baltijas valstu ministri.", "The ministers of the Baltic States met."),
    ("Četrkājainais kolēģis atrada pēdas.", "The four-legged colleague found the trail."),
    ("Vadītājai ir pāri četrdesmit.", "The driver is in her forties."),
    ("Cenas trīskāršojās.", "Prices tripled."),
    ("Viņi spēlēja ar četrām bumbiņām.", "They played fourball."),
    ("Rādīs filmu „Seven Days in May”.", "The film Seven Days in May will be shown."),
    ("Grāmata „Trīs māsas” ir izpārdota.", "The book “Three Sisters” is sold out."),
    ("Trijos gados tas mainījās.", "It changed over a three-year period."),
    ("Abi kaimiņi palīdzēja.", "Two neighbours helped."),
    ("Prezidentūru nodod trīs valstis kopā.", "The Presidency passes to a trio."),
    (
        "Visbiežāk aizturēti Igaunijas, Polijas un Somijas pilsoņi.",
        "The three most often detained: Estonians, Poles and Finns.",
    ),
    (
        "Aizturēti Igaunijas, Polijas un Somijas pilsoņi.",
        "Estonians, Poles and Finns were the three nationalities detained.",
    ),
    (
        "Ieradās mērs, direktore un ārsts.",
        "Three guests came: the mayor, the director and the doctor.",
    ),
    (
        "Vēstnieki Anna Liepa, Jānis Ozols un Ilze Kalna ieradās.",
        "Three ambassadors came: Anna Liepa; Jānis Ozols; and Ilze Kalna.",
    ),
]


ABOVE = ("Vēstules saņems četras valstis.\n\n", "Letters will be sent to four states.\n\n")
POINTING = [
    ("Šīm valstīm ir divi mēneši laika.", "The four states have two months."),
    ("Šīm četrām valstīm ir divi mēneši laika.", "These states have two months."),
]


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), POINTING)
def test_what_was_counted_before_may_be_counted_again(
    latvian: str, english: str, tags: tuple[str, str]
) -> None:
    assert not _remarks(f"{ABOVE[0]}{latvian}", f"{ABOVE[1]}{english}", tags)
    (remark,) = _remarks(latvian, english, tags)
    assert remark.level == Level.WARNING


@BOTH_WAYS
def test_a_figure_of_a_name_is_said_where_the_name_is(tags: tuple[str, str]) -> None:
    latvian = "Boeing 737 nosēdās Rīgā.\n\nRīt no rīta Boeing 737 aizlidos uz Oslo."
    english = "The Boeing 737 landed in Riga.\n\nTomorrow morning the plane will leave for Oslo."
    assert not _remarks(latvian, english, tags)


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english", "word"), LOST)
def test_a_number_left_out_is_a_warning(latvian: str, english: str, word: str, tags: tuple[str, str]) -> None:
    (remark,) = _remarks(latvian, english, tags)
    assert f"The number {word} (lv) is not in the English text." in remark.message
    assert remark.level == Level.WARNING


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), SAID)
def test_a_number_said_otherwise_is_none(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert not _remarks(latvian, english, tags)


def _remarks(latvian: str, english: str, tags: tuple[str, str]) -> list[Remark]:
    source, target = (latvian, english) if tags[0] == "lv" else (english, latvian)
    return [*checks["number-value"].remarks(bitext_of(source, target, languages=tags))]
