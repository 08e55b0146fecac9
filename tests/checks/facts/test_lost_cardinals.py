"""Numbers in words that one version has left out."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks
from transflow.model import Level

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


@pytest.mark.parametrize(("latvian", "english"), POINTING)
def test_what_was_counted_before_may_be_counted_again(latvian: str, english: str) -> None:
    texts = f"{ABOVE[0]}{latvian}", f"{ABOVE[1]}{english}"
    for source, target, tags in ((*texts, ("lv", "en")), (*texts[::-1], ("en", "lv"))):
        assert not [*checks["number-value"].remarks(bitext_of(source, target, languages=tags))]
    (remark,) = checks["number-value"].remarks(bitext_of(latvian, english, languages=("lv", "en")))
    assert remark.level == Level.WARNING


@pytest.mark.parametrize(("latvian", "english", "word"), LOST)
def test_a_number_left_out_is_a_warning(latvian: str, english: str, word: str) -> None:
    for source, target, tags in ((latvian, english, ("lv", "en")), (english, latvian, ("en", "lv"))):
        (remark,) = checks["number-value"].remarks(bitext_of(source, target, languages=tags))
        assert f"The number {word} (lv) is not in the English text." in remark.message
        assert remark.level == Level.WARNING


@pytest.mark.parametrize(("latvian", "english"), SAID)
def test_a_number_said_otherwise_is_none(latvian: str, english: str) -> None:
    for source, target, tags in ((latvian, english, ("lv", "en")), (english, latvian, ("en", "lv"))):
        assert not [*checks["number-value"].remarks(bitext_of(source, target, languages=tags))]
