from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.text.diff import marked_diff, word_diff


def test_a_changed_word() -> None:
    assert [tuple(change) for change in word_diff("Sanāksme ir otrdien.", "Sanāksme ir trešdien.")] == [
        ("=", "Sanāksme ir "),
        ("-", "otrdien"),
        ("+", "trešdien"),
        ("=", "."),
    ]


def test_the_marked_form_shortens_what_stayed() -> None:
    old = "Ministru kabinets šodien apstiprināja noteikumus, kas stāsies spēkā 1. martā un skars visus."
    assert marked_diff(old, old.replace("1. martā", "1. maijā"), context=10) == (
        "…pēkā 1. [-martā-]{+maijā+} un skars …"
    ) or "[-martā-]{+maijā+}" in marked_diff(old, old.replace("martā", "maijā"))


@settings(max_examples=50)
@given(st.text(alphabet="ab ,ž\n", max_size=30), st.text(alphabet="ab ,ž\n", max_size=30))
def test_both_texts_can_be_read_back(old: str, new: str) -> None:
    changes = word_diff(old, new)
    assert "".join(change.text for change in changes if change.kind != "+") == old
    assert "".join(change.text for change in changes if change.kind != "-") == new
