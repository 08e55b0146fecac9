"""What is made once and kept."""

from __future__ import annotations

from transflow.frozen import Frozen, replace
from transflow.text.remembered import Remembered, RememberedWords, kept


class Text(Frozen, dict=True):
    words: str


def test_what_is_kept_is_made_once_for_each_text_and_not_for_its_copy() -> None:
    made: list[str] = []

    @kept
    def length(text: Text) -> int:
        made.append(text.words)
        return len(text.words)

    first, other = Text("un bija"), Text("bija")
    assert [length(each) for each in (first, other, first)] == [7, 4, 7]
    assert made == ["un bija", "bija"]
    assert length(replace(first, words="un")) == 2
    assert first == Text("un bija")


def test_each_key_is_made_once_until_too_many_are_held() -> None:
    made: list[str] = []

    def length(word: str) -> int:
        made.append(word)
        return len(word)

    known = Remembered(length, 2)
    assert [known[word] for word in ("un", "bija", "un")] == [2, 4, 2]
    assert made == ["un", "bija"]
    assert known["ministrija"] == 10
    assert len(known) == 1
    assert known["un"] == 2
    assert made == ["un", "bija", "ministrija", "un"]


def test_long_figures_are_not_remembered() -> None:
    known = RememberedWords(len)
    assert [known[word] for word in ("un", "67001", "", "67001", "un", "2024")] == [2, 5, 0, 5, 2, 4]
    assert [*known] == ["un", "", "2024"]
