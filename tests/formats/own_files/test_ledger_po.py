"""The ledger keeps what it is given, and survives the editors that others use on it."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from pathlib import Path

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import UnreadableFileError
from transflow.formats.own_files.ledger_po import read_ledger, write_ledger
from transflow.frozen import replace
from transflow.model import Ledger, Record, Signoff, State
from transflow.text.normalise import storable, text_hash

needs_gettext = pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext is not installed")


def record(key: str, source: str, target: str = "", **other: object) -> Record:
    base = Record(key, source, target, State.TRANSLATED if target else State.MISSING)
    base = replace(base, source_hash=text_hash(source), target_hash=text_hash(target))
    return replace(base, **other)  # type: ignore[arg-type]  # a table of fields


STALE = record(
    "c3",
    "Šogad aizturēti 321 cilvēki.",
    "This year 312 people were detained.",
    state=State.REVIEWED,
    change="facts",
    old_source="Šogad aizturēti 312 cilvēki.",
    source_hash=text_hash("Šogad aizturēti 312 cilvēki."),
    by="Ilze Ozola",
    on="2026-03-02",
)
LEDGER = Ledger(
    "2026-03-robeza",
    "lv",
    "en",
    (
        record("a1", "Robežsargi „Terehovā” palīdz", "Border guards help in “Terehova”"),
        record("b2", "Kontakti:\n\nNodaļa\\ \"VRS\"\n+371 67219263", "Contacts:\n\nOffice", by="A", on="2026-03-01"),
        STALE,
        record("d4", "Jauna rindkopa."),
        record("e5", "Nedroši.", "Unsure.", state=State.INITIAL, confidence=0.62),
        record("f6", "Divi viedokļi.", "One view.", conflict="Two\n\n\"views\".", former=State.FINAL),
        record("g7", "Noraidīts.", "Rejected.", state=State.INITIAL, note="Not the official name", is_pinned=True),
        record("h8", "Sen dzēsts.", "Deleted long ago.", is_obsolete=True, comment="Keep this, please."),
        replace(STALE, key="i9", is_obsolete=True),
    ),
    Signoff("Jānis Bērziņš", "2026-03-05", "0123456789abcdef", "fedcba9876543210"),
    ("0123456789abcdef", "f6e7e12c45a5c8d6"),
)  # fmt: skip


def test_what_is_written_is_read_again() -> None:
    assert read_ledger(write_ledger(LEDGER), "a.po") == LEDGER


def test_a_tool_may_wrap_comments() -> None:
    file = polib.pofile(write_ledger(LEDGER).decode("utf-8"))
    assert read_ledger(str(file).encode("utf-8"), "a.po") == LEDGER


def test_the_stale_entry_shows_its_old_text() -> None:
    content = write_ledger(LEDGER).decode()
    entry = next(each for each in content.split("\n\n") if '"c3"' in each)
    assert entry.splitlines() == [
        "# transflow: key=c3",
        f"# transflow: state=reviewed source={STALE.source_hash} target={STALE.target_hash} change=facts "
        'by="Ilze Ozola" on=2026-03-02',
        "#, fuzzy",
        '#| msgid "Šogad aizturēti 312 cilvēki."',
        'msgctxt "c3"',
        'msgid "Šogad aizturēti 321 cilvēki."',
        'msgstr "This year 312 people were detained."',
    ]


TEXTS = st.text(min_size=1, max_size=40).map(storable).filter(bool)


@settings(max_examples=60)
@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS, st.booleans(), st.booleans()), max_size=5))
def test_any_text_survives(rows: list[tuple[str, str, str, bool, bool]]) -> None:
    records = [
        record(f"k{at}", source, target, note=note, conflict=note if is_old else "", is_obsolete=is_old)
        if not is_stale
        else replace(STALE, key=f"k{at}", source=source, target=target, old_source=note, is_obsolete=is_old)
        for at, (source, target, note, is_stale, is_old) in enumerate(rows)
    ]
    records.sort(key=lambda each: each.is_obsolete)
    ledger = Ledger("r", "lv", "en", tuple(records))
    assert read_ledger(write_ledger(ledger), "a.po") == ledger


@needs_gettext
def test_gettext_has_nothing_to_say(tmp_path: Path) -> None:
    (tmp_path / "a.po").write_bytes(write_ledger(LEDGER))
    done = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", tmp_path / "a.po"], capture_output=True, check=True
    )
    assert (done.stdout, done.stderr) == (b"", b"")


@needs_gettext
@pytest.mark.parametrize(
    "command",
    [
        ["msgattrib", "--width=60", "in.po"],
        ["msgattrib", "--no-wrap", "in.po"],
        ["msgcat", "--sort-output", "in.po"],
        ["msgmerge", "--previous", "--no-fuzzy-matching", "in.po", "in.pot"],
    ],
)
def test_gettext_may_rewrite_it(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "in.po").write_bytes(write_ledger(LEDGER))
    (tmp_path / "in.pot").write_bytes(write_ledger(replace(LEDGER, records=LEDGER.active, signoff=None)))
    done = subprocess.run(command, capture_output=True, check=True, cwd=tmp_path)
    again = read_ledger(done.stdout, "a.po")
    assert sorted(again.records, key=lambda each: each.key) == list(LEDGER.records)
    assert again.signoff == LEDGER.signoff


def test_weblates_writer_may_rewrite_it() -> None:
    po = pytest.importorskip("translate.storage.pypo")
    store = po.pofile.parsestring(write_ledger(LEDGER))
    store.updateheader(
        add=True, Last_Translator="A <a@example.org>", PO_Revision_Date="2026-03-09 10:00+0200"
    )
    store.wrapper.width = 50
    again = read_ledger(bytes(store), "a.po")
    assert again.records == LEDGER.records
    assert write_ledger(again) == write_ledger(LEDGER)


def test_a_confirmation_and_a_doubt_of_an_editor_are_seen() -> None:
    content = write_ledger(LEDGER).decode()
    stale = '#, fuzzy\n#| msgid "Šogad'
    confirmed = read_ledger(content.replace(stale, stale.removeprefix("#, fuzzy\n")).encode(), "a.po")
    assert [each.key for each in confirmed.records if each.is_confirmed] == ["c3"]
    doubted = read_ledger(content.replace('msgctxt "a1"', '#, fuzzy\nmsgctxt "a1"').encode(), "a.po")
    assert (doubted.records[0].state, doubted.records[0].fuzzy_mark) == (State.INITIAL, "set")


def test_two_entries_of_one_key_are_both_kept() -> None:
    twice = (record("a1", "Viens.", "One."), record("a1", "Divi.", "Two."), record("a1", "Viens.", "One."))
    again = read_ledger(write_ledger(replace(LEDGER, records=twice)), "a.po")
    assert [(each.key, each.target) for each in again.records] == [("a1", "One."), ("a1-2", "Two.")]


@pytest.mark.parametrize(
    "content",
    [
        b"<<<<<<< HEAD\nmsgid \"a\"\nmsgstr \"b\"\n=======\n",
        b"\xff\xfe",
        b'msgid "a"\nmsgstr b\n',
        b'msgid ""\nmsgstr ""\n\n# transflow: state=splendid\nmsgid "a"\nmsgstr "b"\n',
        b"/etc/passwd",
    ],
)  # fmt: skip
def test_a_damaged_file_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"^a\.po"):
        read_ledger(content, "a.po")


PIECES = st.sampled_from(
    [
        b"\n", b'"', b"\\", b"#", b"#~ ", b"#, fuzzy\n", b"#| ", b"msgid ", b"msgstr ", b"msgctxt ", b"msgid_plural ",
        b'""\n', b"msgstr[0] ", b"# transflow: state=final sure=x\n", b"# transflow: change=facts\n", b"\xff", b"\x00",
        b'# transflow: former="\\u', b"domain ", "ā".encode(), b'"Content-Type: text/plain; charset=x\\n"\n',
    ]
)  # fmt: skip


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 9), PIECES), min_size=1, max_size=6))
def test_whatever_is_in_the_file_it_is_read_or_refused(edits: list[tuple[int, int, bytes]]) -> None:
    data = write_ledger(LEDGER)
    for place, length, piece in edits:
        at = place % len(data)
        data = data[:at] + piece + data[at + length :]
    with contextlib.suppress(UnreadableFileError):
        ledger = read_ledger(data, "a.po")
        again = read_ledger(write_ledger(ledger), "a.po")
        assert write_ledger(again) == write_ledger(ledger)
