from __future__ import annotations

from transflow.text.remembered import Remembered


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
