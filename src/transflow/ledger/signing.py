"""What a sign-off speaks of: the texts of all records, as they were."""

from __future__ import annotations

from transflow.frozen import replace
from transflow.model import Ledger, Signoff, State
from transflow.text.normalise import text_hash


def signed(ledger: Ledger, by: str, today: str) -> Ledger:
    """The ledger signed off: every pair of it that the files hold is final."""
    records = tuple(
        replace(each, state=State.FINAL) if each.target_in_file and not each.is_obsolete else each
        for each in ledger.records
    )
    return replace(ledger, records=records, signoff=Signoff(by, today, *_hashes(ledger)))


def is_valid(ledger: Ledger) -> bool:
    """Whether the texts are still those that were signed off."""
    signoff = ledger.signoff
    return signoff is not None and (signoff.source_hash, signoff.target_hash) == _hashes(ledger)


def _hashes(ledger: Ledger) -> tuple[str, str]:
    return (
        text_hash("\n".join(each.source for each in ledger.active)),
        text_hash("\n".join(each.target for each in ledger.active)),
    )
