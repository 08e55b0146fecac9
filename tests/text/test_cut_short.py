"""Long texts are cut between words, in either language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.text.cut_short import beginning, first_words, last_words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Mežus šogad novēros ar droniem.", "Mežus šogad novēros ar droniem."),
        ("Mežus šogad novēros ar droniem, un ugunsgrēkus pamanīs ātrāk.", "Mežus šogad novēros ar droniem…"),
        ("The forests will be watched\nfrom the air by eight drones.", "The forests will be watched from…"),
        ("Mežus šogad no gaisa novēros „astoņi droni”.", "Mežus šogad no gaisa novēros…"),
        ("Sistēma mežu uzraudzībai izmaksās 12 500 000 eiro.", "Sistēma mežu uzraudzībai izmaksās…"),
        ("https://www.vm.gov.lv/lv/jaunums/mezi-no-gaisa", "https://www.vm.gov.lv/lv/jaunums/…"),
        ("Sk. https://www.vm.gov.lv/lv/jaunums/mezi", "Sk. https://www.vm.gov.lv/lv/jaun…"),
    ],
)
def test_a_text_is_cut_behind_a_word(text: str, shown: str) -> None:
    assert beginning(text, 34) == shown


@given(st.text(alphabet="ab1 ,.ž“\n", max_size=60), st.integers(4, 40))
def test_what_is_shown_fits_and_is_the_text(text: str, width: int) -> None:
    shown = beginning(text, width)
    assert len(shown) <= width
    assert " ".join(text.split()).startswith(shown.removesuffix("…"))


@given(st.text(alphabet="ab1 ,.ž\n", max_size=60), st.integers(1, 40))
def test_words_are_taken_from_either_end(text: str, most: int) -> None:
    assert text.startswith(first_words(text, most))
    assert text.endswith(last_words(text, most))
    assert len(first_words(text, most)) <= most + 1 >= len(last_words(text, most))


@pytest.mark.parametrize(
    ("most", "first", "last"),
    [(9, "Noteikumi ", " novadus"), (10, "Noteikumi ", " novadus"), (3, "Not", "dus"), (99, None, None)],
)
def test_no_word_is_cut_but_one_that_is_too_long(most: int, first: str | None, last: str | None) -> None:
    text = "Noteikumi skars visus novadus"
    assert (first_words(text, most), last_words(text, most)) == (first or text, last or text)
