"""The offices beside the names of persons: which of them the target gives to somebody else, and which it may."""

import pytest

from tests.checks.bitexts import example_bitext
from transflow.checks import Example
from transflow.checks._offices.holders import exchanged_offices, moved_offices, other_offices
from transflow.checks._offices.roles import exchanged_roles


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (
            "Runāja Augstākās tiesas Komunikācijas nodaļas vadītāja Anna Liepa.",
            "Anna Liepa, Head of the Division of Communication of the Supreme Court, spoke.",
            [],
        ),
        (
            "Runāja Komunikācijas nodaļas vadītāja Anna Liepa.",
            "Anna Liepa, Deputy Head of the Division, spoke.",
            [("Komunikācijas nodaļas vadītāja", "Deputy Head of the Division")],
        ),
        (
            "Finanšu ministrs Jānis Ozols un Anna Liepa runāja.",
            "Jānis Ozols, Minister of Justice and Anna Liepa spoke.",
            [("Finanšu ministrs", "Minister of Justice")],
        ),
        (
            "Runāja viesis – finanšu ministrs Jānis Ozols.",
            "The guest, Minister of Justice Jānis Ozols, spoke.",
            [("finanšu ministrs", "Minister of Justice")],
        ),
        (
            "Klāt bija finanšu ministrs. Jānis Ozols, tieslietu ministrs, runāja.",
            "The Minister for Finance was present. Minister of Justice Jānis Ozols spoke.",
            [],
        ),
        (
            "Komisijas priekšsēdētājs Jānis Ozols piekrita.",
            "Jānis Ozols, Chairman of the Saeima Legal Committee, agreed.",
            [],
        ),
        ("Finanšu ministrs Jānis Ozols piekrita.", "Tieslietu ministrs Jānis Ozols piekrita.", []),
        ("Ģenerāldirektors Jānis Ozols piekrita.", "Director Jānis Ozols agreed.", []),
        ("Nodaļas vadītāja Anna Liepa piekrita.", "Head of the Department Anna Liepa agreed.", []),
        ("Saeimas deputāts Jānis Ozols piekrita.", "Minister for Finance Jānis Ozols agreed.", []),
    ],
)
def test_an_office_of_the_same_rank(source: str, target: str, expected: list[tuple[str, str]]) -> None:
    found = other_offices(example_bitext(Example(source, target)))
    assert [(each.source.surface, each.target.surface) for each in found] == expected


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (
            "Runāja finanšu ministrs Jānis Ozols un Anna Liepa.",
            "Jānis Ozols and the Minister for Finance, Anna Liepa, spoke.",
            [("Jānis Ozols", "Anna Liepa")],
        ),
        (
            "Runāja finanšu ministrs Jānis Ozols un Anna Liepa.",
            "Jānis Ozols and the Minister for Finance, Juris Bērzs, spoke.",
            [],
        ),
        (
            "Runāja Vācijas finanšu ministrs Jānis Ozols un Latvijas finanšu ministre Anna Liepa.",
            "Germany's Minister for Finance Anna Liepa and Latvia's Minister for Finance Jānis Ozols spoke.",
            [],
        ),
        (
            "Valdes locekle Anna Liepa un Jānis Ozols ieradās. Otrs valdes loceklis runāja.",
            "Anna Liepa and Member of the Board Jānis Ozols came. The other Member of the Board spoke.",
            [],
        ),
        (
            "Uz jautājumiem atbildēja finanšu ministre Anna Liepa un Jānis Ozols. Ministre pateicās.",
            "Questions were answered by Anna Liepa and Jānis Ozols. The Minister for Finance gave thanks.",
            [],
        ),
    ],
)
def test_an_office_that_another_got(source: str, target: str, expected: list[tuple[str, str]]) -> None:
    found = moved_offices(example_bitext(Example(source, target)))
    assert [(each.holder.text, each.other.text) for each in found] == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (
            "Minister of Justice Jānis Ozols and Minister for Finance Anna Liepa spoke.",
            ["Minister of Justice", "Minister for Finance"],
        ),
        ("Minister for Health Jānis Ozols and Minister for Finance Anna Liepa spoke.", []),
        ("Minister of Justice Jānis Ozols and Minister for Health Anna Liepa spoke.", []),
    ],
)
def test_offices_that_two_exchanged(target: str, expected: list[str]) -> None:
    source = "Runāja finanšu ministrs Jānis Ozols un tieslietu ministre Anna Liepa."
    found = exchanged_offices(example_bitext(Example(source, target)))
    assert [each.target.surface for each in found] == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("Ambassador Andris Kalniņš met Minister Pēteris Ozols.", [("Ambassador", "Minister")]),
        ("Minister Pēteris Ozols was received by Ambassador Andris Kalniņš.", [("Ambassador", "Minister")]),
        ("Ambassador Pēteris Ozols was received by Minister Andris Kalniņš.", []),
        ("Andris Kalniņš met Ambassador Pēteris Ozols.", []),
        ("Colleague Andris Kalniņš met Minister Pēteris Ozols.", []),
    ],
)
def test_words_before_names_that_two_exchanged(target: str, expected: list[tuple[str, str]]) -> None:
    source = "Ministrs Andris Kalniņš tikās ar vēstnieku Pēteri Ozolu."
    found = exchanged_roles(example_bitext(Example(source, target)))
    assert [(one.target.word, other.target.word) for one, other in found] == expected
