"""What is shown says nothing to the terminal, the page or the spreadsheet that shows it."""

import pytest

from transflow.text.shown import in_cell, on_one_line, on_page, on_terminal

NASTY = "Cena\x1b[31m\x9b31m\x00\u202e\u2066 āķ\x7f"


def test_no_control_character_and_no_change_of_direction_reaches_a_terminal() -> None:
    assert on_terminal(NASTY) == "Cena\ufffd[31m\ufffd31m\ufffd\ufffd\ufffd āķ\ufffd"
    assert on_terminal("viena\notra\trešā\r") == "viena\notra\ufffdrešā\ufffd"


def test_a_page_holds_no_control_character_but_white_space() -> None:
    assert on_page("a\x9b\x00\t\r\nb") == "a\ufffd\ufffd\t\r\nb"


def test_a_text_on_one_line_has_as_many_characters_as_before() -> None:
    text = "viena\notra\tdaļa\x85"
    assert on_one_line(text) == "viena otra daļa "
    assert len(on_one_line(text)) == len(text)


@pytest.mark.parametrize("text", ["=1+1", "+371 67219263", "-5 %", "@vards", "\n=1"])
def test_a_spreadsheet_takes_no_cell_for_a_formula(text: str) -> None:
    assert in_cell(text)[0] in "' "


def test_a_plain_cell_stays_as_it_is() -> None:
    assert in_cell("Cena = 5 €") == "Cena = 5 €"
