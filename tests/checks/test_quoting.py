"""Quotation marks, paired."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.checks._quoting import quoting

QUOTED = [
    ("„Sākam,” viņš teica.", ["„”"]),
    ("„Sākam,“ viņš teica.", ["„“"]),
    ("“We begin,” he said.", ["“”"]),
    ('"We begin," he said, "today."', ['""', '""']),
    ("«Sākam», viņa teica", ["«»"]),
    ("„Uzvarēja «Vējš».”", ["«»", "„”"]),
    ("(“Jūra”)", ["“”"]),
    ('A 24" screen', []),
    ('on the ship"Vējš" in spring', ['""']),
    ('on the ship " Vējš" in spring', ['""']),
    ('"We begin, " he said', ['""']),
    ('"He said:"We begin." "', ['""', '""']),
    ('"We"begin', ['""']),
    ('No 5 ""Jūra" rules"', ['""', '""']),
    ('No 5 "", empty', ['""']),
    ("to the ship“Vējš”.", ["“”"]),
    ("The guards’ vests", []),
]


@pytest.mark.parametrize(("text", "marks"), QUOTED)
def test_quotation_marks_are_paired(text: str, marks: list[str]) -> None:
    found = quoting(text)
    assert [each.marks for each in found.pairs] == marks
    assert not found.opened
    assert not found.closed


def test_lone_marks_are_told_apart() -> None:
    assert quoting("“Sākam, viņš teica.").opened == (0,)
    assert quoting("Sākam,” viņš teica.").closed == (6,)
    assert quoting('the ship"Vējš has').closed == (8,)
    assert quoting('the ship Vējš" has "come').closed == (13,)
    assert quoting('"She cried"?""').closed == (12, 13)


def test_inches_stand_behind_small_figures() -> None:
    assert quoting('A 24" screen and a 5.5" phone').inches == (4, 22)
    assert quoting('Call 67000000" now').closed == (13,)


@settings(max_examples=50)
@given(st.text(alphabet='„“”«»" a1.', max_size=30))
def test_every_mark_is_in_one_pair_at_most(text: str) -> None:
    found = quoting(text)
    used = [*(each.start for each in found.pairs), *(each.end for each in found.pairs)]
    used += [*found.opened, *found.closed]
    assert len(used) == len(set(used))
    assert all(text[at] in '„“”«»"' for at in used)
    assert all(each.start < each.end for each in found.pairs)
