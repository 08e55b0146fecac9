"""One mistake is told once, and what else is wrong beside it is still told."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.model import Level
from transflow.pipeline import judge
from transflow.rules import Rules

DATED = "Ministre Evika Siliņa 8. jūnijā Berlīnē parakstīja līgumu par 2,4 miljoniem eiro."
DATED_EN = "On 8 June, Minister Evika Siliņa signed a contract worth EUR 2.4 million in Berlin."
NEXT = "Vizīti noslēdza vakariņas vēstniecībā, kurās piedalījās 60 viesu."
NEXT_EN = "The visit concluded with a dinner at the embassy attended by 60 guests."
LAST = (
    "Sabiedriskā apspriešana ilgs no 19. janvāra līdz 16. februārim. Priekšlikumus var sūtīt uz adresi "
    "satiksme@pilseta.lv vai iesniegt domē."
)
LAST_EN = (
    "The public consultation will run from 19 January to 16 February. Proposals may be sent to "
    "satiksme@pilseta.lv or submitted to the council."
)


def told(source: list[str], target: list[str], rules: Rules | None = None) -> list[str]:
    """The ids of what is found in paragraphs, those of style left out."""
    findings = judge(bitext_of("\n\n".join(source), "\n\n".join(target)), rules)
    return [each.check for each in findings if each.level > 1]


ONCE = [
    ([DATED, NEXT], [DATED, NEXT_EN], ["same-as-source"]),
    ([f"{DATED} {NEXT}"], [f"{DATED} {NEXT_EN}"], ["same-as-source"]),
    ([NEXT, DATED], [NEXT_EN, DATED], ["same-as-source"]),
    ([NEXT, DATED, LAST], [f"{NEXT} {DATED}", LAST_EN], ["same-as-source"]),
    ([DATED, LAST], [DATED_EN, LAST_EN.split(". ")[1]], ["missing-paragraph"]),
    ([DATED, NEXT, LAST], [DATED_EN, NEXT_EN, NEXT_EN, LAST_EN], ["duplicate-paragraph"]),
    ([DATED, NEXT, LAST], [DATED_EN, DATED_EN, NEXT_EN, LAST_EN], ["duplicate-paragraph"]),
]
BESIDE = [
    ([DATED, NEXT], [DATED, NEXT_EN.replace("60", "70")], ["same-as-source", "number-value"]),
    ([f"{DATED} {NEXT}"], [f"{DATED} {NEXT_EN.replace('60', '70')}"], ["same-as-source", "number-value"]),
    (
        [DATED, LAST],
        [DATED_EN.replace("2.4 million", "4.2 million"), LAST_EN.split(". ")[1]],
        ["currency", "missing-paragraph"],
    ),
    (
        [DATED, NEXT, LAST],
        [DATED_EN, NEXT_EN, NEXT_EN, LAST_EN.replace("16 Feb", "26 Feb")],
        ["duplicate-paragraph", "date-value"],
    ),
]


@pytest.mark.parametrize(("source", "target", "expected"), ONCE + BESIDE)
def test_each_mistake_is_told_once(source: list[str], target: list[str], expected: list[str]) -> None:
    assert sorted(told(source, target)) == sorted(expected)


def test_a_warning_hides_no_error() -> None:
    wrong = DATED_EN.replace("2.4 million", "4.2 million")
    assert "currency" in told([DATED, NEXT, LAST], [NEXT_EN, wrong, LAST_EN, wrong])


def test_what_was_made_less_grave_hides_nothing_graver() -> None:
    rules = Rules(levels={"same-as-source": Level.INFO})
    assert "date-value" in told([DATED, NEXT], [DATED, NEXT_EN], rules)


def test_what_nobody_asks_about_hides_nothing() -> None:
    rules = Rules(ignore=frozenset({"same-as-source"}))
    assert "date-value" in told([DATED, NEXT], [DATED, NEXT_EN], rules)
