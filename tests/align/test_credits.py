"""The line that says whose a picture is stands beside one that says so, or alone."""

import pytest

from tests.checks.bitexts import bitext_of

CREDIT, CREDIT_EN = "FOTO: Anna Ozola, Ārlietu ministrija.", "Photo: Anna Ozola, Ministry of Foreign Affairs"
NEWS = (
    "2026. gada 3. martā ārlietu ministre Baiba Braže Rīgā uzņēma kolēģi, un viņi pārrunāja drošību reģionā."
)
NEWS_EN = "On 3 March 2026, the Minister of Foreign Affairs, Baiba Braže, welcomed her colleague to Riga."
MORE, MORE_EN = "Ministri uzrunāja studentus.", "The Ministers addressed students."
SAID = "Ārlietu ministre Baiba Braže: “Mūsu valstis ir tuvas, un mūs vieno izcila sadarbība. Par to es pateicos.”"
WHO_EN = "The Minister of Foreign Affairs, Baiba Braže:"
SAID_EN = "“Our countries are close, and we share excellent cooperation. For this I am grateful.”"
SHOWN = "Ārlietu ministre Baiba Braže un Čehijas ārlietu ministrs"  # never translated


def beads(source: list[str], target: list[str]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.source, bead.target) for bead in bitext_of("\n\n".join(source), "\n\n".join(target)).beads]


def test_one_that_the_target_lacks_does_not_answer_who_speaks() -> None:
    there = beads([NEWS, MORE, CREDIT, SAID], [NEWS_EN, MORE_EN, WHO_EN, SAID_EN])
    assert there == [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (2, 3))]


def test_nor_is_the_name_of_who_is_shown_its_translation() -> None:
    source = [CREDIT, NEWS, CREDIT, MORE, CREDIT, SAID]
    there = beads(source, [SHOWN, CREDIT_EN, NEWS_EN, MORE_EN, WHO_EN, SAID_EN])
    assert [each for each in there if each[0] and each[1]] == [
        ((0,), (1,)),
        ((1,), (2,)),
        ((3,), (3,)),
        ((5,), (4, 5)),
    ]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Foto: Anna Ozola", "Photo by Anna Ozola"),
        ("Foto: Anna Ozola", "© Anna Ozola"),
        ("Foto: Anna Ozola", "Courtesy photo, Anna Ozola"),
        ("Foto: Anna Ozola", "Foto: Anna Ozola"),
        ("![Foto: Anna Ozola](skola.jpg)", "Photo: Anna Ozola"),
        ("![Foto: Anna Ozola](skola.jpg)", "![Anna Ozola took it](skola.jpg)"),
    ],
)
def test_in_other_words_it_is_one_all_the_same(source: str, target: str) -> None:
    there = beads([NEWS, source, MORE], [NEWS_EN, target, MORE_EN])
    assert there == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
