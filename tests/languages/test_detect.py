"""Which of a few languages a text is in."""

import pytest

from transflow.languages.detect import language_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministru kabinets otrdien apstiprināja noteikumus par robežas apsardzību.", "lv"),
        ("The Cabinet of Ministers approved the rules on Tuesday.", "en"),
        ("Komunikācijas nodaļa", "lv"),
        ("Kas to nosaka un kam tas jādara", "lv"),
        ("What should be done by whom", "en"),
        ("The Valsts robežsardze continues to guard the border with Belarus.", "en"),
        ("Izdevums „The Economist” par to raksta šodien.", "lv"),
        ("Jānis Bērziņš, Anna Liepa, Kristīne Ozoliņa", None),
        ("Evika Siliņa", None),
        ("+371 67219263, NATO, 2023", None),
        ("", None),
    ],
)
def test_the_language_of_a_text(text: str, expected: str | None) -> None:
    assert language_of(text, ("lv", "en")) == expected


def test_without_candidates_there_is_no_answer() -> None:
    assert language_of("Kas to nosaka?", ()) is None


def test_an_unknown_language_is_never_named() -> None:
    assert language_of("Der Minister ist da.", ("de", "lv")) is None
