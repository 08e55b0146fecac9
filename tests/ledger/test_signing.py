"""What a sign-off makes final."""

from __future__ import annotations

import pytest

from transflow.ledger.signing import is_valid, signed
from transflow.model import Ledger, Record, State


@pytest.mark.parametrize(
    ("record", "state"),
    [
        (Record("a", "Teksts.", "Text.", State.REVIEWED), State.FINAL),
        (Record("a", "Teksts."), State.MISSING),
        # A summary leaves it out; the ledger remembers what it said.
        (Record("a", "Teksts.", "Text.", State.MISSING, former=State.REVIEWED), State.MISSING),
        (Record("a", "Teksts.", "Text.", State.REVIEWED, is_obsolete=True), State.REVIEWED),
    ],
)
def test_what_the_target_file_says_is_final(record: Record, state: State) -> None:
    ledger = signed(Ledger("r", "lv", "en", (record,)), "anna", "2026-03-10")
    assert [each.state for each in ledger.records] == [state]
    assert is_valid(ledger)
