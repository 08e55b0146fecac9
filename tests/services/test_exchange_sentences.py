"""Files of tools that know sentences where we know paragraphs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.services.vendor import Project, Vendor, kinds
from transflow.formats.exchange import Bundle, Unit, exchanges
from transflow.frozen import replace
from transflow.model import Ledger, Mark, Marked, Record, State
from transflow.services.exchange.sentences import as_paragraphs
from transflow.text.alike import form

FIRST = Unit(Marked("Tās ilgs divas nedēļas."), Marked("They will last two weeks."), "1", State.TRANSLATED)
SECOND = Unit(Marked("Autobusus pārbaudīs."), Marked("Coaches will be checked."), "2", State.REVIEWED)
OTHER = Unit(Marked("Ceļš ir slēgts."), Marked("The road is closed."), "3", State.TRANSLATED)
LEDGER = Ledger(
    "a",
    "lv",
    "en",
    tuple(
        Record(key=key, source=source)
        for key, source in (
            ("aa", "Tās ilgs divas nedēļas. Autobusus pārbaudīs."),
            ("bb", "Ceļš ir slēgts."),
            ("cc", "Ceļš ir slēgts. Tilts ir slēgts. Gaidiet."),
        )
    ),
)


def test_sentences_become_the_paragraph_that_they_make_up() -> None:
    bold = replace(SECOND, target=Marked(SECOND.target.text, (Mark("strong", 0, 7),)))
    whole, other = as_paragraphs([FIRST, bold, OTHER], LEDGER)
    assert whole.source.text == "Tās ilgs divas nedēļas. Autobusus pārbaudīs."
    text = "They will last two weeks. Coaches will be checked."
    assert whole.target == Marked(text, (Mark("strong", 26, 33),))
    assert (whole.state, whole.has_gaps, other) == (State.TRANSLATED, False, OTHER)


@pytest.mark.parametrize(
    ("units", "count"),
    [
        ([FIRST, OTHER, SECOND], 3),
        ([FIRST], 1),
        ([SECOND, FIRST], 2),
        ([replace(FIRST, key="aa"), SECOND], 2),
        ([OTHER, replace(OTHER, source=Marked("Tilts ir slēgts. Gaidiet."))], 2),
        ([], 0),
    ],
)
def test_what_makes_up_no_paragraph_stays_as_it_is(units: list[Unit], count: int) -> None:
    assert as_paragraphs(units, LEDGER) == units
    assert len(units) == count


@pytest.mark.parametrize(
    ("first", "second", "has_gaps", "text"),
    [
        (State.TRANSLATED, State.INITIAL, True, "They will last two weeks."),
        (State.TRANSLATED, None, True, "They will last two weeks."),
        (State.TRANSLATED, State.TRANSLATED, False, "They will last two weeks."),
    ],
)
def test_a_paragraph_half_translated_has_gaps(
    first: State, second: State | None, *, has_gaps: bool, text: str
) -> None:
    empty = replace(SECOND, target=Marked(""), state=second)
    (whole,) = as_paragraphs([replace(FIRST, state=first), empty], LEDGER)
    assert (whole.has_gaps, whole.target.text) == (has_gaps, text)


def test_sentences_without_any_translation_are_no_half_of_one() -> None:
    empty = [replace(each, target=Marked(""), state=None) for each in (FIRST, SECOND)]
    (whole,) = as_paragraphs(empty, LEDGER)
    assert not whole.has_gaps
    assert form(whole.source.text) == form(LEDGER.records[0].source)


LV = "# Pārbaudes\n\nTās ilgs divas nedēļas. Autobusus pārbaudīs.\n"
OLD = "# Checks\n\nThey last a fortnight. Coaches are checked.\n"


@pytest.fixture
def checks(project: Project) -> Vendor:
    return Vendor(project({"releases/a/lv.md": LV, "releases/a/en.md": OLD}))


def foreign(vendor: Vendor, *units: Unit) -> Path:
    """A file that notes nothing of what the translations were."""
    path = vendor.root / "a.mqxliff"
    data = exchanges["xliff12"].write([Bundle(units, "lv", "en-gb", "a")])
    path.write_bytes(re.sub(rb' tf:was="[^"]*"', b"", data))
    return path


def test_a_file_of_sentences_is_imported(checks: Vendor) -> None:
    path = foreign(checks, FIRST, SECOND)
    assert kinds(checks.bring_in(path)) == ["translated"]
    assert checks.english == "# Checks\n\nThey will last two weeks. Coaches will be checked.\n"
    assert kinds(checks.bring_in(path)) == []


def test_half_a_paragraph_is_told_and_not_taken_in(checks: Vendor) -> None:
    done = checks.bring_in(foreign(checks, FIRST, replace(SECOND, target=Marked(""), state=None)))
    assert kinds(done) == ["unfinished"]
    assert (done.left_out, done.files) == (done.changes, ())
    assert checks.english == OLD
