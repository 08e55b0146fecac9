"""Waivers, comments that waive, the baseline."""

import pytest

from transflow import gate
from transflow.frozen import replace
from transflow.model import Block, Document, Finding, InlineWaiver, Level, Place, Related, Waived, Waiver

FINDING = Finding(
    check="number-value",
    level=Level.ERROR,
    message="3 (lv) but 4 (en)",
    file="en.md",
    place=Place(3, 5, 3, 6),
    side="target",
    release="r",
    language="en",
    source_text="Trīs jeb 3.",
    target_text="Four or 4.",
    related=Related("lv.md", 7),
    suggestion=None,
    fingerprint="v1:aa",
)
WAIVER = Waiver("number-value", "v1:aa", "r", "agreed", "Ilze", "2026-01-01", "2026-06-30")


def test_a_waiver_speaks_of_its_finding_until_its_end() -> None:
    (waived,) = gate.with_waivers([FINDING], [WAIVER], "2026-06-30")
    assert waived.waived == Waived("agreed", "Ilze", "2026-06-30")
    assert gate.with_waivers([FINDING], [WAIVER], "2026-07-01") == (FINDING,)


@pytest.mark.parametrize(
    "waiver",
    [
        replace(WAIVER, reason="  "),
        replace(WAIVER, fingerprint="v1:bb"),
        replace(WAIVER, check="percent"),
    ],
)
def test_a_waiver_of_something_else_or_without_reason_waives_nothing(waiver: Waiver) -> None:
    assert gate.with_waivers([FINDING], [waiver], "2026-01-01") == (FINDING,)


@pytest.mark.parametrize(
    ("waiver", "today", "has_run", "flaws"),
    [
        (WAIVER, "2026-01-02", True, []),
        (WAIVER, "2027-01-01", True, ["waiver-expired"]),
        (replace(WAIVER, reason=""), "2026-01-02", True, ["waiver-without-reason"]),
        (replace(WAIVER, fingerprint="v1:gone"), "2026-01-02", True, ["waiver-unused"]),
        (replace(WAIVER, fingerprint="v1:gone"), "2026-01-02", False, []),
    ],
)
def test_waivers_have_flaws_of_their_own(waiver: Waiver, today: str, has_run: bool, flaws: list[str]) -> None:
    found = gate.on_waivers("w.toml", [waiver], [FINDING], today, lambda check: has_run)
    assert [each.check for each in found] == flaws


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("number-valu", "There is no check 'number-valu' to waive; did you mean 'number-value'?"),
        ("xyz", "There is no check 'xyz' to waive."),
    ],
)
@pytest.mark.parametrize("has_run", [True, False])
def test_a_waiver_of_what_is_no_check_is_told_so(name: str, said: str, has_run: bool) -> None:
    waiver = replace(WAIVER, check=name)
    (found,) = gate.on_waivers("w.toml", [waiver], [FINDING], "2026-01-02", lambda check: has_run)
    assert (found.check, found.message) == ("waiver-unused", said)
    comment = document(InlineWaiver(("number-value", name), "agreed", 2, 1))
    (found,) = gate.on_inline_waivers([comment], [FINDING], "r", lambda check: has_run)
    assert (found.check, found.message) == ("waiver-unused", said)


def document(waiver: InlineWaiver, path: str = "en.md") -> Document:
    content = "one\n\ntwo: 4\n"
    blocks = (Block("one", start=0, end=3), Block("two: 4", start=5, end=11, anchors=((0, 5),)))
    return Document(path, "en", content, blocks, waivers=(waiver,))


@pytest.mark.parametrize(
    ("waiver", "counts"),
    [
        (InlineWaiver(("number-value",), "agreed", 2, 1), False),
        (InlineWaiver(("number-value",), "agreed", 1, None), False),
        (InlineWaiver(("number-value",), "", 2, 1), True),
        (InlineWaiver(("percent",), "agreed", 2, 1), True),
        (InlineWaiver(("number-value",), "agreed", 1, 0), True),
    ],
)
def test_a_comment_waives_in_its_block_or_in_the_file(waiver: InlineWaiver, counts: bool) -> None:
    (found,) = gate.with_inline_waivers([FINDING], [document(waiver)])
    assert (found.waived is None) is counts


def test_a_comment_on_the_other_side_waives_too() -> None:
    beside = replace(FINDING, related=Related("lv.md", 3))
    (found,) = gate.with_inline_waivers(
        [beside], [document(InlineWaiver(("number-value",), "ok", 2, 1), "lv.md")]
    )
    assert found.waived == Waived("ok")


def test_comments_without_reason_or_use_are_found() -> None:
    bare = document(InlineWaiver(("number-value",), "", 2, 1))
    idle = document(InlineWaiver(("percent",), "agreed", 2, 1))
    both = document(InlineWaiver(("percent", "phone"), "agreed", 2, 1))
    empty = document(InlineWaiver((), "agreed", 2, 1))

    def told(commented: Document, *run: str) -> list[str]:
        return [each.check for each in gate.on_inline_waivers([commented], [FINDING], "r", run.__contains__)]

    assert told(bare) == ["waiver-without-reason"]
    assert told(empty) == ["waiver-unused"]
    assert told(idle, "percent") == ["waiver-unused"]
    assert told(idle, "phone") == []
    assert told(both, "percent") == []
    assert told(both, "percent", "phone") == ["waiver-unused"]


def test_a_baseline_forgives_as_many_as_it_counted_and_no_more() -> None:
    twice = [FINDING, replace(FINDING, place=Place(9, 1, 9, 2))]
    assert list(gate.Debt({"v1:aa": 1}).beyond(twice)) == twice[1:]
    assert not list(gate.Debt(gate.counted(twice)).beyond(twice))


def test_debt_that_is_gone_is_a_finding() -> None:
    debt = gate.Debt({"v1:aa": 2})
    assert [each.check for each in debt.gone("b.json")] == ["baseline-stale"]
    assert list(debt.beyond([FINDING, FINDING])) == []
    assert not list(debt.gone("b.json"))


@pytest.mark.parametrize(
    ("level", "waived", "expected"),
    [
        (Level.ERROR, None, True),
        (Level.WARNING, None, True),
        (None, None, False),
        (Level.ERROR, Waived("agreed"), False),
    ],
)
def test_the_gate_fails_at_its_level(level: Level | None, waived: Waived | None, expected: bool) -> None:
    assert gate.fails([replace(FINDING, waived=waived)], level) is expected
    assert gate.fails([replace(FINDING, level=Level.INFO)], Level.WARNING) is False
