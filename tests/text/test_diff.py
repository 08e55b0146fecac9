"""What changed between two texts, word by word."""

from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.text.diff import Replacement, changes_in, marked_diff, replacements, word_diff


def test_a_changed_word_is_lost_and_gained_between_what_stayed() -> None:
    assert [tuple(change) for change in word_diff("Sanāksme ir otrdien.", "Sanāksme ir trešdien.")] == [
        ("=", "Sanāksme ir "),
        ("-", "otrdien"),
        ("+", "trešdien"),
        ("=", "."),
    ]


def test_words_replaced_one_after_the_other_are_one_stretch() -> None:
    assert marked_diff("mainīt dokumenta vietu;", "change where it is;") == (
        "[-mainīt dokumenta vietu-]{+change where it is+};"
    )
    assert marked_diff("viens divi trīs četri", "viens 2 trīs 4") == "viens [-divi-]{+2+} trīs [-četri-]{+4+}"


def test_the_marked_form_shortens_what_stayed() -> None:
    old = "Noteikumi, kas stāsies spēkā 1. martā un skars visus novadus."
    new = old.replace("martā", "maijā")
    assert marked_diff(old, new, context=10) == "… spēkā 1. [-martā-]{+maijā+} un skars …"


def test_what_stayed_is_cut_between_words() -> None:
    old = "Valsts robežsardze 1. martā sāks apmācību visiem novadu iedzīvotājiem un 2. maijā to beigs."
    new = old.replace("martā", "aprīlī").replace("maijā", "jūnijā")
    assert marked_diff(old, new, context=16) == (
        "… robežsardze 1. [-martā-]{+aprīlī+} sāks apmācību … un 2. [-maijā-]{+jūnijā+} to beigs."
    )


@settings(max_examples=50)
@given(st.text(alphabet="ab ,ž\n", max_size=30), st.text(alphabet="ab ,ž\n", max_size=30))
def test_both_texts_can_be_read_back(old: str, new: str) -> None:
    changes = word_diff(old, new)
    assert "".join(change.text for change in changes if change.kind != "+") == old
    assert "".join(change.text for change in changes if change.kind != "-") == new


@settings(max_examples=50)
@given(st.text(alphabet="ab ,ž\n", max_size=30), st.text(alphabet="ab ,ž\n", max_size=30))
def test_marks_are_read_as_they_were_written(old: str, new: str) -> None:
    changed = [each for each in word_diff(old, new) if each.kind != "="]
    assert [each for each in changes_in(marked_diff(old, new)) if each.kind != "="] == changed


def test_a_mark_that_was_cut_off_goes_on_to_the_end() -> None:
    assert changes_in("Mainīts: [-46 sko…") == [("=", "Mainīts: "), ("-", "46 sko…")]


def test_only_words_that_changed_are_replaced() -> None:
    old, new = "Ministre otrdien tikās ar vēstnieku.", "Ministre trešdien tikās ar trim vēstniekiem."
    assert replacements(old, new) == [
        Replacement(9, 16, "trešdien"),
        Replacement(26, 35, "trim vēstniekiem"),
    ]
    assert replacements(old, old) == []


def test_of_long_texts_all_between_the_first_and_the_last_change_is_replaced() -> None:
    old = "Sākums " + "vārds cits " * 3000 + "beigas."
    new = old.replace("vārds", "teksts")
    (only,) = replacements(old, new)
    assert (old[: only.start], old[only.end :]) == ("Sākums ", " cits beigas.")


def test_a_text_of_many_words_is_not_compared_word_by_word() -> None:
    old, new = ("Sākums " + word * 20_000 + "beigas." for word in ("vārds cits ", "teksts cits "))
    assert [(each.kind, len(each.text)) for each in word_diff(old, new)] == [
        ("=", 7),
        ("-", 219_994),
        ("+", 239_994),
        ("=", 13),
    ]


def test_a_word_changed_in_a_long_text_is_found() -> None:
    old = "vārds cits " * 20_000
    new = old[:110_000] + "jauns " + old[110_000:]
    assert replacements(old, new) == [Replacement(110_000, 110_000, "jauns ")]


@settings(max_examples=50)
@given(st.text(alphabet="ab ,ž\n", max_size=30), st.text(alphabet="ab ,ž\n", max_size=30))
def test_the_replacements_make_the_new_text(old: str, new: str) -> None:
    parts, at = [], 0
    for start, end, text in replacements(old, new):
        parts += [old[at:start], text]
        at = end
    assert "".join([*parts, old[at:]]) == new
