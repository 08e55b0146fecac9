"""The ways in which English says an office."""

from transflow.languages.en.office_names import office_names


def test_an_office_is_said_in_three_ways() -> None:
    names = office_names("Minister of Foreign Affairs")
    assert {"Minister for Foreign Affairs", "Foreign Minister", "Foreign Affairs Minister"} <= set(names)
    assert "Minister for the Interior" in office_names("Interior Minister")
    assert office_names("Prime Minister") == ("Prime Minister",)
