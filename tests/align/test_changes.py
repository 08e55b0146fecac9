"""What became of blocks between two versions."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.align.changes import change_between, changed_blocks, changes
from transflow.model import Block, Document

LINES = [
    "Ministrs 27. janvārī tikās ar kolēģi Tallinā, lai runātu par drošību.",
    "Budžets ir 3 000 eiro gadā, un tas pieaugs.",
    "Valsts robežsardze turpina darbu uz robežas.",
    "Sēdē piedalījās 14 valstu pārstāvji no visas Eiropas.",
]


def document(*texts: str) -> Document:
    return Document("lv.md", "lv", "\n".join(texts), tuple(map(Block, texts)))


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("Budžets ir 3 000 eiro.", "Budžets ir 3 000 eiro.", "none"),
        ('Viņš teica: "Jā".', "Viņš teica: „Jā”.", "cosmetic"),
        ("Budžets ir 3 000 eiro.", "Budžets  ir 3\u00a0000 eiro", "cosmetic"),
        ("Darbs sākas - rīt", "Darbs sākas – rīt.", "cosmetic"),
        ("Valsts policija strādā.", "Valsts policija nestrādā.", "wording"),
        ("Budžets ir 3 000 eiro.", "Budžets ir 30 000 eiro.", "facts"),
        ("Tikšanās notiks 5. maijā.", "Tikšanās notiks 5. jūnijā.", "facts"),
    ],
)
def test_a_change_is_of_facts_of_wording_or_cosmetic(old: str, new: str, change: str) -> None:
    assert change_between(old, new, "lv") == change


def test_an_unchanged_document_has_no_changes() -> None:
    assert changes(document(*LINES), document(*LINES)) == ()


def test_an_edited_block_and_a_new_one() -> None:
    edited = LINES[1].replace("3 000", "4 000")
    found = changes(document(*LINES), document(LINES[0], "Pavisam cita rindkopa.", edited, *LINES[2:]))
    assert [(each.side, each.block, each.old_text, each.change) for each in found] == [
        ("source", 2, LINES[1], "facts")
    ]


def test_moved_blocks_are_not_changed() -> None:
    assert changes(document(*LINES), document(LINES[3], *LINES[:3])) == ()


def test_a_block_cut_in_two_keeps_its_origin() -> None:
    first, second = LINES[0].split(", ")
    found = changed_blocks(document(*LINES), document(first + ",", second, *LINES[1:]))
    assert [each.old for each in found] == [(0,), (0,), (1,), (2,), (3,)]
    assert [each.change for each in found] == ["cosmetic", "cosmetic", "none", "none", "none"]


def test_blocks_joined_into_one() -> None:
    found = changed_blocks(document(*LINES), document(LINES[0], f"{LINES[1]} {LINES[2]}", LINES[3]))
    assert [each.old for each in found] == [(0,), (1, 2), (3,)]
    assert found[1].change == "cosmetic"


def test_blocks_joined_over_one_that_was_taken_out() -> None:
    found = changed_blocks(document(*LINES), document(LINES[0], f"{LINES[1]} {LINES[3]}"))
    assert [(each.old, each.change) for each in found] == [((0,), "none"), ((1, 3), "cosmetic")]


def test_a_long_table_whose_figures_are_all_new() -> None:
    old, new = (
        document(*("–" if at % 2 else str(first + at) for at in range(3000))) for first in (1000, 7000)
    )
    found = changed_blocks(old, new)
    assert [each.block for each in found if not each.old] == list(range(0, 3000, 2))


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.sampled_from([*LINES, "", "Cita."]), max_size=6), st.lists(st.sampled_from(LINES), max_size=6)
)
def test_every_new_block_is_told_of_once(old: list[str], new: list[str]) -> None:
    found = changed_blocks(document(*old), document(*new))
    assert [each.block for each in found] == list(range(len(new)))
    assert all(0 <= source < len(old) for each in found for source in each.old)


@settings(max_examples=50, deadline=None)
@given(st.permutations(LINES))
def test_a_new_order_is_no_change(lines: list[str]) -> None:
    assert changes(document(*LINES), document(*lines)) == ()
