"""Latvian words that deny."""

import pytest

from transflow.languages.lv.denials import denials, denied, may_deny, saying_no


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prasība neattiecas uz skolām.", ["neattiecas"]),
        ("Mēs neslēpsim radarus.", ["neslēpsim"]),
        ("Vilciens svētdien nekursē.", ["nekursē"]),
        ("nekurināt uguni sausā zālē;", ["nekurināt"]),
        ("Šo šķīdumu nekādā gadījumā nelietot iekšķīgi.", ["nelietot"]),
        ("Nevienam tas nav jādara.", ["Nevienam", "nav"]),
        ("Pensijas netiek indeksētas.", ["netiek"]),
        ("Nedēļas nogalē nedaudz līs.", []),
        ("Vairāk nekā simts viesu", []),
        ("Neatliekamā palīdzība ieradās nekavējoties.", []),
        ("Kodam jābūt neatkārtojamam.", []),
        ("Maksa nedrīkst pārsniegt 5 eiro.", []),
        ("Pārbaudīs, vai ceļš nav slidens un vai nekļūst sliktāk.", []),
        ("Nepieciešamais līdzfinansējums nepārsniegs 20 %.", []),
    ],
)
def test_the_words_that_certainly_deny_are_found(text: str, expected: list[str]) -> None:
    assert [each.text for each in denials(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kuģiem tas ir liegts.", True),
        ("Bez maksas", True),
        ("Nedēļas nogalē līs.", False),
        ("Mēs gribējām rādīt zeltu.", False),
        ("To rādīja Sky Network.", False),
    ],
)
def test_a_text_that_may_say_no_is_told_from_one_that_does_not(text: str, expected: bool) -> None:
    assert may_deny(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Veidlapa nav pieejama.", [("nav", "pieejama")]),
        ("Prasība neattiecas uz skolām.", [("neattiecas", "neattiecas")]),
        ("Ja nav, tad piesakieties.", []),
        ("Maksa nav bijusi pieejama.", [("nav", "pieejama")]),
        ("Tā nav kļūda un notiek reti.", []),
    ],
)
def test_what_is_denied_stands_behind_the_denial(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(denial.text, each.text) for denial, each in denied(text)] == expected


def test_bez_says_no_as_well() -> None:
    assert [each.text for each in saying_no("Bez atļaujas tas nav iespējams.")] == ["Bez", "nav"]
