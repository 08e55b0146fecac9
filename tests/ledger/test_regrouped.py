"""Paragraphs that are joined or cut in two: the words are agreed on as they were."""

from __future__ import annotations

import pytest

from tests.ledger.test_reconcile import EMPTY, EN, LV, begun, edit, synced
from transflow.frozen import replace
from transflow.model import Ledger, State

MORE, MORE_EN = "Vizīte ilgs trīs dienas.", "The visit will last three days."
OURS, THEIRS = (*LV, MORE), (*EN, MORE_EN)


def joined(texts: tuple[str, ...], at: int) -> tuple[str, ...]:
    return (*texts[:at], f"{texts[at]} {texts[at + 1]}", *texts[at + 2 :])


def agreed() -> Ledger:
    ledger = synced(EMPTY, OURS, THEIRS).ledger
    return replace(ledger, records=tuple(replace(each, state=State.REVIEWED) for each in ledger.records))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (joined(OURS, 0), THEIRS),
        (joined(OURS, 0), joined(THEIRS, 0)),
        (joined(OURS, 1), THEIRS),
        (joined(joined(OURS, 0), 0), THEIRS),
        (OURS, joined(THEIRS, 0)),
    ],
)
def test_what_is_joined_is_agreed_on(source: tuple[str, ...], target: tuple[str, ...]) -> None:
    found = synced(agreed(), source, target)
    assert {each.kind for each in found.actions} <= {"cosmetic"}
    assert {each.state for each in found.ledger.records} == {State.REVIEWED}
    assert not any(each.is_obsolete or each.change or each.conflict for each in found.ledger.records)
    again = synced(found.ledger, source, target)
    assert again.ledger == found.ledger
    assert again.actions == ()


def test_what_was_joined_can_be_parted_again() -> None:
    once = synced(agreed(), joined(OURS, 0), joined(THEIRS, 0)).ledger
    found = synced(once, OURS, THEIRS)
    assert {each.kind for each in found.actions} == {"cosmetic"}
    assert {each.state for each in found.ledger.records} == {State.REVIEWED}
    assert synced(found.ledger, OURS, THEIRS).actions == ()


def test_what_was_edited_when_it_was_joined_is_stale() -> None:
    source = edit(joined(OURS, 0), 0, joined(OURS, 0)[0].replace("312", "321"))
    found = synced(agreed(), source, THEIRS)
    assert [each.kind for each in found.actions] == ["stale"]
    assert [each.change for each in found.ledger.records if each.change] == ["facts"]


def test_the_lesser_state_and_what_was_stale_stay() -> None:
    stale = synced(agreed(), edit(OURS, 0, OURS[0].replace("312", "321")), THEIRS).ledger
    low = replace(
        stale, records=(stale.records[0], replace(stale.records[1], state=State.INITIAL), *stale.records[2:])
    )
    source = joined(edit(OURS, 0, OURS[0].replace("312", "321")), 0)
    found = synced(low, source, THEIRS).ledger.records[0]
    assert (found.state, found.change) == (State.INITIAL, "facts")
    assert found.old_source == f"{OURS[0]}\n\n{OURS[1]}"


def test_what_nobody_translated_is_not_joined() -> None:
    found = synced(synced(EMPTY, OURS, THEIRS[:3]).ledger, joined(OURS, 2), THEIRS[:3])
    assert "conflict" not in {each.kind for each in found.actions}


def test_nothing_else_is_regrouped() -> None:
    assert synced(begun(), LV, EN).actions == ()
