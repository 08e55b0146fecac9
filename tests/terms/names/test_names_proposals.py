"""Persons proposed for the termbase."""

from transflow.terms.names.found import find_names, name_at
from transflow.terms.names.proposals import Sighting, proposals


def sighting(latvian: str, english: str, release: str = "r") -> Sighting:
    ours = find_names(latvian, "lv") or [name_at(latvian, 0, len(latvian))]
    theirs = find_names(english, "en") or [name_at(english, 0, len(english))]
    return Sighting(ours[0], theirs[0], release)


def told(*pairs: tuple[str, str], known: frozenset[str] = frozenset()) -> list[tuple[str, str, str, int]]:
    found = proposals((sighting(*each) for each in pairs), known)
    return [(each.latvian, each.english, each.gender, each.count) for each in found]


def test_cases_of_one_person_are_one_proposal() -> None:
    assert told(
        ("Mārtiņa Staķa", "Mārtiņš Staķis"),
        ("Mārtiņam Staķim", "Mārtiņš Staķis"),
        known=frozenset({"Staķis", "Mārtiņš"}),
    ) == [("Mārtiņš Staķis", "Mārtiņš Staķis", "m", 2)]


def test_a_woman_and_a_man() -> None:
    assert told(("Olgu Rajevu", "Olga Rajeva"), ("Pētera Rajeva", "Pēteris Rajevs")) == [
        ("Olga Rajeva", "Olga Rajeva", "f", 1),
        ("Pēteris Rajevs", "Pēteris Rajevs", "m", 1),
    ]


def test_a_foreign_name_is_put_into_the_nominative() -> None:
    assert told(("Ilghazam Sahdovam", "Ilghaz Sachdow"), ("Ilghaza Sahdova", "Ilghaz Sachdow")) == [
        ("Ilghazs Sahdovs", "Ilghaz Sachdow", "m", 2)
    ]


def test_the_commonest_spelling_leads_and_the_others_are_told() -> None:
    (found,) = proposals(
        [
            sighting("Volodimirs Zelenskis", "Volodymyr Zelensky", "a"),
            sighting("Volodimira Zelenska", "Volodymyr Zelenskyy", "b"),
            sighting("Volodimiram Zelenskim", "Volodymyr Zelenskyy", "c"),
        ],
        {"Zelenskis", "Volodimirs"},
    )
    assert (found.latvian, found.english, found.others) == (
        "Volodimirs Zelenskis",
        "Volodymyr Zelenskyy",
        ("Volodymyr Zelensky",),
    )
    assert (found.count, found.releases) == (3, 3)


def test_initials_make_no_proposal() -> None:
    assert told(("R. Kozlovskis", "R. Kozlovskis")) == []


def test_the_most_frequent_comes_first() -> None:
    rows = told(("Anna Liepa", "Anna Liepa"), ("Juris Ozols", "Juris Ozols"), ("Jurim Ozolam", "Juris Ozols"))
    assert [(row[0], row[3]) for row in rows] == [("Juris Ozols", 2), ("Anna Liepa", 1)]
