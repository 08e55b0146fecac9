"""Files that come back: what is taken in, what is not, and that nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from tests.services.exchange_desk import (
    ALL,
    CALL,
    EN,
    FILES,
    LEDGER,
    NEW,
    OLD,
    TODAY,
    Desk,
    Project,
    kinds,
    translated,
)
from transflow.errors import TransflowError
from transflow.formats.exchange import Bundle, Unit, Was, exchanges, unheld
from transflow.model import Marked, State
from transflow.services.exchange.exporting import export
from transflow.services.exchange.importing import Wanted, bring_in
from transflow.services.exchange.offering import with_memory
from transflow.services.sync import sync
from transflow.text.normalise import text_hash


@pytest.mark.parametrize("name", ALL)
def test_what_comes_back_unchanged_changes_nothing(desk: Desk, name: str) -> None:
    before = desk.contents()
    done = desk.bring_in(desk.export(name))
    assert (kinds(done), done.files, done.unchanged) == ([], (), 6)
    assert desk.contents() == before


@pytest.mark.parametrize("name", ALL)
def test_a_translation_changed_in_the_file_goes_into_the_release(desk: Desk, name: str) -> None:
    path = desk.export(name)
    desk.change(name, path, translated(OLD, NEW))
    planned = desk.bring_in(path, dry_run=True)
    assert kinds(planned) == ["translated"]
    assert desk.english == EN
    assert desk.bring_in(path).files == ("releases/a/en.md", LEDGER)
    assert desk.english == EN.replace(OLD, NEW)
    assert desk.record(NEW).state is State.TRANSLATED
    assert kinds(desk.bring_in(path)) == []
    assert not sync(desk.settings, today=TODAY).pairs


@pytest.mark.parametrize("name", ALL)
def test_a_missing_translation_is_put_in_its_place(desk: Desk, name: str) -> None:
    path = desk.export(name)
    desk.change(name, path, translated("Zvaniet pa tālruni +371 67219263.", CALL))
    assert kinds(desk.bring_in(path)) == ["translated"]
    assert desk.english == f"{EN}\n{CALL}\n"
    assert desk.record(CALL).state is State.TRANSLATED


@pytest.mark.parametrize("name", ALL)
def test_a_translation_of_another_source_is_told_and_not_taken_in(desk: Desk, name: str) -> None:
    path = desk.export(name)
    desk.change(name, path, translated(OLD, NEW))
    desk.edit("releases/a/lv.md", "divus gadus", "trīs gadus")
    before = desk.contents()
    done = desk.bring_in(path)
    assert kinds(done) in (["stale"], ["unknown"])
    assert done.left_out[0].after == NEW
    assert desk.contents() == before


@pytest.mark.parametrize("name", [each for each in ALL if each != "moses"])
def test_two_translations_are_both_kept(desk: Desk, name: str) -> None:
    path = desk.export(name)
    desk.change(name, path, translated(OLD, NEW))
    desk.edit("releases/a/en.md", OLD, "Studying takes two years.")
    assert kinds(desk.bring_in(path)) == ["conflict"]
    record = desk.record("Studying takes two years.")
    assert record.conflict == NEW
    assert "Studying takes two years." in desk.english
    assert kinds(desk.bring_in(path)) == ["conflict"]
    desk.change(name, path, translated(NEW, "A third text."))
    assert desk.bring_in(path).changes[0].why.startswith("Two translations stand against each other already")
    assert desk.record("Studying takes two years.").conflict == NEW


@pytest.mark.parametrize("name", [each for each in ALL if each != "moses"])
def test_a_file_older_than_the_release_takes_nothing_back(desk: Desk, name: str) -> None:
    path = desk.export(name)
    desk.edit("releases/a/en.md", OLD, NEW)
    assert kinds(desk.bring_in(path)) == []
    assert NEW in desk.english


def with_state(old: str, state: State) -> Callable[[Unit], Unit]:
    return lambda unit: replace(unit, state=state) if unit.target.text == old else unit


@pytest.mark.parametrize("name", [each for each in ALL if "state" in exchanges[each].holds and each != "po"])
def test_a_file_may_say_reviewed_and_never_final(desk: Desk, name: str) -> None:
    path = desk.export(name)
    desk.change(name, path, with_state(OLD, State.FINAL))
    assert kinds(desk.bring_in(path)) == ["state"]
    record = desk.record(OLD)
    assert (record.state, record.by, record.on) == (State.REVIEWED, "Ilze", TODAY)
    assert desk.english == EN
    desk.change(name, path, with_state(OLD, State.INITIAL))
    assert kinds(desk.bring_in(path)) == []  # it was reviewed since the file was made
    path = desk.export(name)
    desk.change(name, path, with_state(OLD, State.INITIAL))
    assert kinds(desk.bring_in(path)) == ["state"]
    assert desk.record(OLD).state is State.INITIAL


def test_a_changed_and_reviewed_translation(desk: Desk) -> None:
    path = desk.export("xliff")
    desk.change("xliff", path, translated(OLD, NEW, state=State.REVIEWED))
    assert kinds(desk.bring_in(path)) == ["translated"]
    assert (desk.record(NEW).state, desk.record(NEW).by) == (State.REVIEWED, "Ilze")


def test_with_four_eyes_a_file_reviews_nothing(project: Project) -> None:
    desk = Desk(project(FILES), four_eyes=True)
    path = desk.export("xliff")
    desk.change("xliff", path, with_state(OLD, State.REVIEWED))
    assert kinds(desk.bring_in(path)) == []
    desk.change("xliff", path, translated(OLD, NEW, state=State.REVIEWED))
    assert kinds(desk.bring_in(path)) == ["translated"]
    assert desk.record(NEW).state is State.TRANSLATED


@pytest.mark.parametrize("name", ["xliff", "xliff12", "tmx", "csv", "docx", "html"])
def test_a_stale_translation_is_confirmed_or_made_anew(desk: Desk, name: str) -> None:
    desk.edit("releases/a/lv.md", "divus gadus", "trīs gadus")
    desk.edit("releases/a/lv.md", "Iekšlietu ministrs", "Jaunais iekšlietu ministrs")
    sync(desk.settings, today=TODAY)
    path = desk.export(name)
    assert kinds(desk.bring_in(path)) == []
    visited = "The Minister of the Interior visited the college."
    desk.change(name, path, translated(OLD, "The studies last three years."))
    desk.change(name, path, translated(visited, visited, is_stale=False, old_source=""))
    assert sorted(kinds(desk.bring_in(path))) == ["state", "translated"]
    assert not desk.record("The studies last three years.").is_stale
    assert not desk.record(visited).is_stale


@pytest.mark.parametrize("name", [each for each in ALL if "comment" in exchanges[each].holds])
def test_a_comment_is_kept_in_the_ledger(desk: Desk, name: str) -> None:
    path = desk.export(name)
    desk.change(
        name, path, lambda unit: replace(unit, comment="Skat. likumu.") if unit.target.text == OLD else unit
    )
    assert kinds(desk.bring_in(path)) == ["comment"]
    assert desk.record(OLD).comment == "Skat. likumu."
    assert kinds(desk.bring_in(path)) == []


def test_an_import_takes_no_translation_away(desk: Desk) -> None:
    path = desk.export("csv")
    desk.change("csv", path, translated(OLD, ""))
    done = desk.bring_in(path)
    assert kinds(done) == ["emptied"]
    assert done.left_out
    assert desk.english == EN


def test_other_paragraphs_than_the_file_has_wait_in_the_ledger(desk: Desk) -> None:
    path = desk.export("xliff")
    desk.change("xliff", path, translated(OLD, "The studies take\n\ntwo years."))
    assert kinds(desk.bring_in(path)) == ["waiting"]
    assert desk.english == EN
    assert desk.record("The studies take\n\ntwo years.")


def test_a_translation_begins_a_file_that_is_not_there(project: Project) -> None:
    root = project({"releases/a/lv.md": "# Plūdi\n\nTilts ir slēgts.\n"})
    desk = Desk(root)
    path = desk.export("docx")
    desk.change("docx", path, translated("Plūdi", "Floods"))
    assert kinds(desk.bring_in(path)) == ["waiting"]
    desk.change("docx", path, translated("Tilts ir slēgts.", "The bridge is closed."))
    assert kinds(desk.bring_in(path)) == ["translated", "translated"]
    assert desk.english == "# Floods\n\nThe bridge is closed.\n"


def test_a_paragraph_that_stands_in_the_file_twice(desk: Desk) -> None:
    path = desk.export("po")
    desk.change("po", path, translated(OLD, NEW))
    whole = path.read_text("utf-8")
    entry = whole[whole.rindex("# transflow: key", 0, whole.index(NEW)) :].partition("\n\n")[0]
    path.write_text(f"{whole}\n{entry}\n\n{entry.replace(NEW, 'They last long.')}\n", "utf-8")
    done = desk.bring_in(path)
    assert kinds(done) == ["translated", "unknown"]
    assert "twice" in done.changes[1].why
    assert NEW in desk.english


@pytest.mark.parametrize("ending", [".sdlxliff", ".mqxliff", ".mxliff"])
def test_xliff_is_known_by_the_names_that_other_tools_give_it(desk: Desk, ending: str) -> None:
    path = desk.export("xliff12", f"a{ending}")
    desk.change("xliff12", path, translated(OLD, NEW))
    assert kinds(desk.bring_in(path)) == ["translated"]


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda data: data.decode().replace("Zvaniet", "Zvaniet pēc").encode("cp1257"), "this is not UTF-8"),
        (lambda data: data[:-20], r"a\.en\.po:\d+: this is not a valid PO file; export it again"),
    ],
)
def test_a_po_file_that_cannot_be_read_is_not_called_a_ledger(
    desk: Desk, spoil: Callable[[bytes], bytes], why: str
) -> None:
    path = desk.export("po")
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(TransflowError, match=why):
        desk.bring_in(path)


def test_a_memory_of_another_tool_is_known_by_its_texts(desk: Desk) -> None:
    path = desk.root / "other.tmx"
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="lv-LV"/>'
        '<body><tu><tuv xml:lang="en-GB"><seg>The studies <bpt i="1">{b}</bpt>take<ept i="1">{/b}</ept> two '
        'years.</seg></tuv><tuv xml:lang="lv-LV"><seg>Mācības ilgst divus gadus.</seg></tuv></tu></body></tmx>',
        "utf-8",
    )
    (done,) = bring_in(desk.settings, Wanted([path], release="a"), today=TODAY)
    assert kinds(done) == ["translated"]
    assert NEW in desk.english


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("xliff", "is of “x”, which the project does not have"),
        ("lv", "is translated from de, and this project from lv"),
    ],
)
def test_a_file_of_something_else_is_refused(desk: Desk, wanted: str, message: str) -> None:
    bundle = Bundle((Unit(Marked("a"), Marked("b"), "k"),), "de" if wanted == "lv" else "lv", "en", "x")
    path = desk.root / "file.xlf"
    path.write_bytes(exchanges["xliff"].write([bundle]))
    with pytest.raises(TransflowError, match=message):
        desk.bring_in(path)


@pytest.mark.parametrize(
    "name",
    ["C:\\Users\\ilze\\a.docx", "releases/a/lv.md", "/jobs/12/a/lv.docx", "a.md"],
)
def test_a_release_is_known_by_the_path_that_another_tool_says(desk: Desk, name: str) -> None:
    unit = Unit(Marked("Mācības ilgst divus gadus."), Marked(NEW))
    path = desk.root / "job.xlf"
    path.write_bytes(exchanges["xliff"].write([Bundle((unit,), "lv", "en", name)]))
    assert desk.bring_in(path).pair.release == "a"


def test_an_import_counts_units_though_they_share_a_line(desk: Desk) -> None:
    path = desk.export("xliff12")
    desk.change("xliff12", path, translated(OLD, NEW))
    path.write_bytes(path.read_bytes().replace(b"\n", b""))
    done = desk.bring_in(path)
    assert (kinds(done), done.unchanged) == (["translated"], 5)


WAS = Was(State.TRANSLATED, text_hash(OLD))
UNITS = {
    each: Bundle((Unit(Marked("Mācības ilgst divus gadus."), Marked(words), was=WAS),), "lv", each, "a")
    for each, words in (("en-GB", NEW), ("de", "Das Studium dauert zwei Jahre."))
}


def test_another_language_never_goes_into_the_target(desk: Desk) -> None:
    both, german = desk.root / "a.tmx", desk.root / "b.tmx"
    both.write_bytes(exchanges["tmx"].write([*UNITS.values()]))
    german.write_bytes(exchanges["tmx"].write([UNITS["de"]]))
    with pytest.raises(TransflowError, match="is translated into de, and this project into en"):
        desk.bring_in(german)
    with pytest.raises(TransflowError, match="is translated into de, not en"):
        bring_in(desk.settings, Wanted([german], target="en"), today=TODAY)
    assert desk.english == EN
    (would,) = bring_in(desk.settings, Wanted([both], target="en"), today=TODAY, dry_run=True)
    done = desk.bring_in(both)
    assert (kinds(would), kinds(done)) == (["translated"], ["translated"])
    assert NEW in desk.english


def test_nothing_is_written_where_one_file_cannot_be_read(desk: Desk) -> None:
    good, bad = desk.export("xliff"), desk.root / "bad.xlf"
    desk.change("xliff", good, translated(OLD, NEW))
    bad.write_text("<xliff version='2.1'>\n<file>\n</xliff>", "utf-8")
    before = desk.contents()
    with pytest.raises(TransflowError, match=r"bad\.xlf:3: this is not well-formed XML"):
        desk.bring_in(good, bad)
    assert desk.contents() == before


def test_what_a_format_cannot_bring_back_is_known(desk: Desk) -> None:
    bundles: Sequence[Bundle] = export(desk.settings, ["a"], today=TODAY).bundles
    assert unheld(exchanges["xliff"], bundles) == []
    assert unheld(exchanges["csv"], bundles) == ["links", "bold"]
    assert unheld(exchanges["docx"], bundles) == []
    assert unheld(exchanges["moses"], bundles)[0] == "states"


def test_the_memory_offers_matches_for_what_is_open(desk: Desk) -> None:
    desk.edit(
        "releases/a/lv.md",
        "Mācības ilgst divus gadus.",
        "Mācības ilgst divus gadus.\n- Studijas ilgst divus gadus.",
    )
    sync(desk.settings, today=TODAY)
    (bundle,) = with_memory(desk.settings, export(desk.settings, ["a"], today=TODAY)).bundles
    offered = {each.source.text: each.matches for each in bundle.units if each.matches}
    assert [each.target for each in offered["Studijas ilgst divus gadus."]] == [OLD]
    assert offered["Studijas ilgst divus gadus."][0].origin == LEDGER
    written = exchanges["xliff"].read(exchanges["xliff"].write([bundle]), "f")[0].units
    assert [each.matches for each in written] == [each.matches for each in bundle.units]
