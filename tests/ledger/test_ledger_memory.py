"""What of a ledger goes into a memory."""

import pytest

from transflow.frozen import replace
from transflow.ledger.memory import queries, units_of
from transflow.model import Ledger, Record, State
from transflow.text.normalise import text_hash

BRIDGE = Record("a", "Tilts ir slēgts.", "The bridge is closed.", State.TRANSLATED)
ROAD = Record("b", "Ceļš ir atvērts.", "The road is open.", State.REVIEWED, by="Anna", on="2026-03-10")
NAME = Record("c", "Rail Baltica", "Rail Baltica", State.TRANSLATED)


def ledger_of(*records: Record) -> Ledger:
    return Ledger("tilts", "lv", "en", records)


def test_a_unit_knows_its_neighbours_and_where_it_is_from() -> None:
    first, second = units_of(ledger_of(BRIDGE, ROAD), "translations/tilts.en.po")
    assert (first.before, first.after) == ("", text_hash(ROAD.source))
    assert (second.before, second.after) == (text_hash(BRIDGE.source), "")
    assert (second.target, second.by, second.on) == ("The road is open.", "Anna", "2026-03-10")
    assert second.origin == "translations/tilts.en.po"


@pytest.mark.parametrize(
    "record",
    [
        replace(BRIDGE, target="", state=State.MISSING),
        replace(BRIDGE, state=State.INITIAL),
        replace(BRIDGE, change="facts"),
        replace(BRIDGE, conflict="The bridge is shut."),
        replace(BRIDGE, note="Which bridge?"),
        replace(BRIDGE, is_obsolete=True),
        NAME,
    ],
)
def test_what_is_not_agreed_is_left_out(record: Record) -> None:
    assert list(units_of(ledger_of(record), "")) == []


def test_what_is_the_same_in_both_is_taken_once_somebody_has_said_so() -> None:
    (unit,) = units_of(ledger_of(replace(NAME, by="Anna")), "")
    assert unit.target == "Rail Baltica"


def test_each_record_is_asked_for_between_its_neighbours() -> None:
    asked = queries(ledger_of(BRIDGE, NAME, ROAD))
    assert (asked["c"].before, asked["c"].after) == (text_hash(BRIDGE.source), text_hash(ROAD.source))
