"""Files that come back: what is taken in, what is not, and that nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from tests.services.vendor import (
    ALL,
    CALL,
    EN,
    FILES,
    LEDGER,
    LV,
    NEW,
    NOON,
    OLD,
    TODAY,
    Project,
    Vendor,
    kinds,
    translated,
)
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.exchange import Bundle, Unit, Was, exchanges, unheld
from transflow.frozen import replace
from transflow.model import Marked, State
from transflow.services.desk import Desk
from transflow.services.exchange import importing
from transflow.services.exchange.exporting import export
from transflow.services.exchange.importing import Wanted, bring_in
from transflow.services.exchange.offering import with_memory
from transflow.services.sync import sync
from transflow.text.normalise import text_hash

BOTH = (("lv", LV), ("en", EN))
CALLED = " a  b\x1b[31m "


@pytest.mark.parametrize("name", ALL)
def test_what_comes_back_unchanged_changes_nothing(vendor: Vendor, name: str) -> None:
    before = vendor.contents()
    done = vendor.bring_in(vendor.export(name))
    assert (kinds(done), done.files, done.unchanged) == ([], (), 6)
    assert vendor.contents() == before


@pytest.mark.parametrize("name", ALL)
def test_a_translation_changed_in_the_file_goes_into_the_release(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    vendor.change(name, path, translated(OLD, NEW))
    planned = vendor.bring_in(path, dry_run=True)
    assert kinds(planned) == ["translated"]
    assert vendor.english == EN
    assert vendor.bring_in(path).files == ("releases/a/en.md", LEDGER)
    assert vendor.english == EN.replace(OLD, NEW)
    assert vendor.record(NEW).state is State.TRANSLATED
    assert kinds(vendor.bring_in(path)) == []
    assert not sync(vendor.settings, today=TODAY).pairs


@pytest.mark.parametrize("name", ALL)
def test_a_missing_translation_is_put_in_its_place(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    vendor.change(name, path, translated("Zvaniet pa tālruni +371 67219263.", CALL))
    assert kinds(vendor.bring_in(path)) == ["translated"]
    assert vendor.english == f"{EN}\n{CALL}\n"
    assert vendor.record(CALL).state is State.TRANSLATED


@pytest.mark.parametrize("name", ALL)
def test_a_translation_of_another_source_is_told_and_not_taken_in(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    vendor.change(name, path, translated(OLD, NEW))
    vendor.edit("releases/a/lv.md", "divus gadus", "trīs gadus")
    before = vendor.contents()
    done = vendor.bring_in(path)
    assert kinds(done) in (["stale"], ["unknown"])
    assert done.left_out[0].after == NEW
    assert vendor.contents() == before


@pytest.mark.parametrize("name", [each for each in ALL if each != "moses"])
def test_two_translations_are_both_kept(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    vendor.change(name, path, translated(OLD, NEW))
    vendor.edit("releases/a/en.md", OLD, "Studying takes two years.")
    assert kinds(vendor.bring_in(path)) == ["conflict"]
    record = vendor.record("Studying takes two years.")
    assert record.conflict == NEW
    assert "Studying takes two years." in vendor.english
    assert kinds(vendor.bring_in(path)) == ["conflict"]
    vendor.change(name, path, translated(NEW, "A third text."))
    assert (
        vendor.bring_in(path).changes[0].why.startswith("Two translations stand against each other already")
    )
    assert vendor.record("Studying takes two years.").conflict == NEW


@pytest.mark.parametrize("name", [each for each in ALL if each != "moses"])
def test_a_file_older_than_the_release_takes_nothing_back(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    vendor.edit("releases/a/en.md", OLD, NEW)
    assert kinds(vendor.bring_in(path)) == []
    assert NEW in vendor.english


def with_state(old: str, state: State) -> Callable[[Unit], Unit]:
    return lambda unit: replace(unit, state=state) if unit.target.text == old else unit


@pytest.mark.parametrize("name", [each for each in ALL if "state" in exchanges[each].holds and each != "po"])
def test_a_file_may_say_reviewed_and_never_final(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    vendor.change(name, path, with_state(OLD, State.FINAL))
    assert kinds(vendor.bring_in(path)) == ["state"]
    record = vendor.record(OLD)
    assert (record.state, record.by, record.on) == (State.REVIEWED, "Ilze", TODAY)
    assert vendor.english == EN
    vendor.change(name, path, with_state(OLD, State.INITIAL))
    assert kinds(vendor.bring_in(path)) == []  # it was reviewed since the file was made
    path = vendor.export(name)
    vendor.change(name, path, with_state(OLD, State.INITIAL))
    assert kinds(vendor.bring_in(path)) == ["state"]
    assert vendor.record(OLD).state is State.INITIAL


def test_a_changed_and_reviewed_translation(vendor: Vendor) -> None:
    path = vendor.export("xliff")
    vendor.change("xliff", path, translated(OLD, NEW, state=State.REVIEWED))
    assert kinds(vendor.bring_in(path)) == ["translated"]
    assert (vendor.record(NEW).state, vendor.record(NEW).by) == (State.REVIEWED, "Ilze")


def test_with_four_eyes_a_file_reviews_nothing(project: Project) -> None:
    vendor = Vendor(project(FILES), four_eyes=True)
    path = vendor.export("xliff")
    vendor.change("xliff", path, with_state(OLD, State.REVIEWED))
    assert kinds(vendor.bring_in(path)) == []
    vendor.change("xliff", path, translated(OLD, NEW, state=State.REVIEWED))
    assert kinds(vendor.bring_in(path)) == ["translated"]
    assert vendor.record(NEW).state is State.TRANSLATED


@pytest.mark.parametrize("name", ["xliff", "xliff12", "tmx", "csv", "docx", "html"])
def test_a_stale_translation_is_confirmed_or_made_anew(vendor: Vendor, name: str) -> None:
    vendor.edit("releases/a/lv.md", "divus gadus", "trīs gadus")
    vendor.edit("releases/a/lv.md", "Iekšlietu ministrs", "Jaunais iekšlietu ministrs")
    sync(vendor.settings, today=TODAY)
    path = vendor.export(name)
    assert kinds(vendor.bring_in(path)) == []
    visited = "The Minister of the Interior visited the college."
    vendor.change(name, path, translated(OLD, "The studies last three years."))
    vendor.change(name, path, translated(visited, visited, is_stale=False, old_source=""))
    assert sorted(kinds(vendor.bring_in(path))) == ["state", "translated"]
    assert not vendor.record("The studies last three years.").is_stale
    assert not vendor.record(visited).is_stale


@pytest.mark.parametrize("name", [each for each in ALL if "comment" in exchanges[each].holds])
def test_a_comment_is_kept_in_the_ledger(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    vendor.change(
        name, path, lambda unit: replace(unit, comment="Skat. likumu.") if unit.target.text == OLD else unit
    )
    assert kinds(vendor.bring_in(path)) == ["comment"]
    assert vendor.record(OLD).comment == "Skat. likumu."
    assert kinds(vendor.bring_in(path)) == []


def test_an_import_takes_no_translation_away(vendor: Vendor) -> None:
    path = vendor.export("csv")
    vendor.change("csv", path, translated(OLD, ""))
    done = vendor.bring_in(path)
    assert kinds(done) == ["emptied"]
    assert done.left_out
    assert vendor.english == EN


def test_other_paragraphs_than_the_file_has_wait_in_the_ledger(vendor: Vendor) -> None:
    path = vendor.export("xliff")
    vendor.change("xliff", path, translated(OLD, "The studies take\n\ntwo years."))
    assert kinds(vendor.bring_in(path)) == ["waiting"]
    assert vendor.english == EN
    assert vendor.record("The studies take\n\ntwo years.")


def test_a_translation_begins_a_file_that_is_not_there(project: Project) -> None:
    root = project({"releases/a/lv.md": "# Plūdi\n\nTilts ir slēgts.\n"})
    vendor = Vendor(root)
    path = vendor.export("docx")
    vendor.change("docx", path, translated("Plūdi", "Floods"))
    (change,) = vendor.bring_in(path).changes
    assert (change.kind, change.why) == ("waiting", importing.BEGINNING)
    vendor.change("docx", path, translated("Tilts ir slēgts.", "The bridge is closed."))
    assert kinds(vendor.bring_in(path)) == ["translated", "translated"]
    assert vendor.english == "# Floods\n\nThe bridge is closed.\n"


def test_a_paragraph_that_stands_in_the_file_twice(vendor: Vendor) -> None:
    path = vendor.export("po")
    vendor.change("po", path, translated(OLD, NEW))
    whole = path.read_text("utf-8")
    entry = whole[whole.rindex("# transflow: key", 0, whole.index(NEW)) :].partition("\n\n")[0]
    path.write_text(f"{whole}\n{entry}\n\n{entry.replace(NEW, 'They last long.')}\n", "utf-8")
    done = vendor.bring_in(path)
    assert kinds(done) == ["translated", "unknown"]
    assert "twice" in done.changes[1].why
    assert NEW in vendor.english


@pytest.mark.parametrize("ending", [".sdlxliff", ".mqxliff", ".mxliff"])
def test_xliff_is_known_by_the_names_that_other_tools_give_it(vendor: Vendor, ending: str) -> None:
    path = vendor.export("xliff12", f"a{ending}")
    vendor.change("xliff12", path, translated(OLD, NEW))
    assert kinds(vendor.bring_in(path)) == ["translated"]


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda data: data.decode().replace("Zvaniet", "Zvaniet pēc").encode("cp1257"), "this is not UTF-8"),
        (lambda data: data[:-20], r"a\.en\.po:\d+: this is not a valid PO file; export it again"),
    ],
)
def test_a_po_file_that_cannot_be_read_is_not_called_a_ledger(
    vendor: Vendor, spoil: Callable[[bytes], bytes], why: str
) -> None:
    path = vendor.export("po")
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(TransflowError, match=why):
        vendor.bring_in(path)


@pytest.mark.parametrize("head", ['srclang="lv-LV"/><body><tu>', 'srclang="*all*"/><body><tu>'])
def test_a_memory_of_another_tool_is_known_by_its_texts(vendor: Vendor, head: str) -> None:
    path = vendor.root / "other.tmx"
    path.write_text(
        f'<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header {head}'
        '<tuv xml:lang="en-GB"><seg>The studies <bpt i="1">{b}</bpt>take<ept i="1">{/b}</ept> two '
        'years.</seg></tuv><tuv xml:lang="lv-LV"><seg>Mācības ilgst divus gadus.</seg></tuv></tu></body></tmx>',
        "utf-8",
    )
    (done,) = bring_in(vendor.desk, Wanted([path], release="a"))
    assert kinds(done) == ["translated"]
    assert NEW in vendor.english


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("xliff", "is of “x”, which the project does not have"),
        ("lv", "is translated from de, and this project from lv"),
    ],
)
def test_a_file_of_something_else_is_refused(vendor: Vendor, wanted: str, message: str) -> None:
    bundle = Bundle((Unit(Marked("a"), Marked("b"), "k"),), "de" if wanted == "lv" else "lv", "en", "x")
    path = vendor.root / "file.xlf"
    path.write_bytes(exchanges["xliff"].write([bundle]))
    with pytest.raises(TransflowError, match=message):
        vendor.bring_in(path)


@pytest.mark.parametrize(
    "name",
    ["C:\\Users\\ilze\\a.docx", "releases/a/lv.md", "/jobs/12/a/lv.docx", "a.md"],
)
def test_a_release_is_known_by_the_path_that_another_tool_says(vendor: Vendor, name: str) -> None:
    unit = Unit(Marked("Mācības ilgst divus gadus."), Marked(NEW))
    path = vendor.root / "job.xlf"
    path.write_bytes(exchanges["xliff"].write([Bundle((unit,), "lv", "en", name)]))
    assert vendor.bring_in(path).pair.release == "a"


@pytest.mark.parametrize("name", ["csv", "tsv", "docx", "html", "xliff"])
def test_a_format_may_lose_spaces_and_control_characters_of_a_name(project: Project, name: str) -> None:
    root = project(
        {f"releases/{release}/{file}.md": text for release in (CALLED, "c") for file, text in BOTH}
    )
    settings = Settings(root=root, shipped_glossaries=False)
    sync(settings, today=TODAY)
    path = root / f"all{exchanges[name].suffixes[0]}"
    path.write_bytes(exchanges[name].write(export(settings, [], today=TODAY).bundles))
    done = bring_in(Desk(settings, "Ilze", NOON), Wanted([path]))
    assert [(each.pair.release, each.changes, each.problem) for each in done] == [
        (CALLED, (), ""),
        ("c", (), ""),
    ]


def test_an_import_counts_units_though_they_share_a_line(vendor: Vendor) -> None:
    path = vendor.export("xliff12")
    vendor.change("xliff12", path, translated(OLD, NEW))
    path.write_bytes(path.read_bytes().replace(b"\n", b""))
    done = vendor.bring_in(path)
    assert (kinds(done), done.unchanged) == (["translated"], 5)


WAS = Was(State.TRANSLATED, text_hash(OLD))
UNITS = {
    each: Bundle((Unit(Marked("Mācības ilgst divus gadus."), Marked(words), was=WAS),), "lv", each, "a")
    for each, words in (("en-GB", NEW), ("de", "Das Studium dauert zwei Jahre."))
}


def test_another_language_never_goes_into_the_target(vendor: Vendor) -> None:
    both, german = vendor.root / "a.tmx", vendor.root / "b.tmx"
    both.write_bytes(exchanges["tmx"].write([*UNITS.values()]))
    german.write_bytes(exchanges["tmx"].write([UNITS["de"]]))
    with pytest.raises(TransflowError, match="is translated into de, and this project into en"):
        vendor.bring_in(german)
    with pytest.raises(TransflowError, match="is translated into de, not en"):
        bring_in(vendor.desk, Wanted([german], target="en"))
    assert vendor.english == EN
    (would,) = bring_in(vendor.desk, Wanted([both], target="en"), dry_run=True)
    done = vendor.bring_in(both)
    assert (kinds(would), kinds(done)) == (["translated"], ["translated"])
    assert NEW in vendor.english


@pytest.mark.parametrize(
    ("said", "is_ours"), [("en", True), ("EN_gb", True), ("en-US", False), ("de", False)]
)
def test_a_file_may_leave_the_region_out(project: Project, said: str, is_ours: bool) -> None:
    root = project({"releases/a/lv.md": LV, "releases/a/en-GB.md": EN})
    settings = Settings(root=root, targets=("en-GB",))
    sync(settings, today=TODAY)
    (root / "a.tmx").write_bytes(exchanges["tmx"].write([replace(UNITS["en-GB"], target_language=said)]))
    wanted, desk = Wanted([root / "a.tmx"]), Desk(settings, "Anna", NOON)
    if is_ours:
        assert kinds(bring_in(desk, wanted)[0]) == ["translated"]
        assert NEW in (root / "releases/a/en-GB.md").read_text("utf-8")
    else:
        with pytest.raises(TransflowError, match=f"is translated into {said}, and this project into en-GB"):
            bring_in(desk, wanted)


def test_nothing_is_written_where_one_file_cannot_be_read(vendor: Vendor) -> None:
    good, bad = vendor.export("xliff"), vendor.root / "bad.xlf"
    vendor.change("xliff", good, translated(OLD, NEW))
    bad.write_text("<xliff version='2.1'>\n<file>\n</xliff>", "utf-8")
    before = vendor.contents()
    with pytest.raises(TransflowError, match=r"bad\.xlf:3: this is not well-formed XML"):
        vendor.bring_in(good, bad)
    assert vendor.contents() == before


def test_what_a_format_cannot_bring_back_is_known(vendor: Vendor) -> None:
    bundles: Sequence[Bundle] = export(vendor.settings, ["a"], today=TODAY).bundles
    assert unheld(exchanges["xliff"], bundles) == []
    assert unheld(exchanges["csv"], bundles) == ["links", "bold"]
    assert unheld(exchanges["docx"], bundles) == []
    assert unheld(exchanges["moses"], bundles)[0] == "states"


def test_the_memory_offers_matches_for_what_is_open(vendor: Vendor) -> None:
    vendor.edit(
        "releases/a/lv.md",
        "Mācības ilgst divus gadus.",
        "Mācības ilgst divus gadus.\n- Studijas ilgst divus gadus.",
    )
    sync(vendor.settings, today=TODAY)
    (bundle,) = with_memory(vendor.settings, export(vendor.settings, ["a"], today=TODAY)).bundles
    offered = {each.source.text: each.matches for each in bundle.units if each.matches}
    assert [each.target for each in offered["Studijas ilgst divus gadus."]] == [OLD]
    assert offered["Studijas ilgst divus gadus."][0].origin == LEDGER
    written = exchanges["xliff"].read(exchanges["xliff"].write([bundle]), "f")[0].units
    assert [each.matches for each in written] == [each.matches for each in bundle.units]


def test_what_was_translated_from_another_source_is_no_full_match(vendor: Vendor) -> None:
    vendor.edit("releases/a/lv.md", "divus gadus", "trīs gadus")
    vendor.edit("releases/a/en.md", f"- {OLD}\n", "")
    assert offered_for(vendor, "Mācības ilgst trīs gadus.") == [("earlier source", OLD, 75)]


def test_neither_are_two_translations_of_it_of_which_somebody_must_choose(vendor: Vendor) -> None:
    vendor.edit("releases/a/lv.md", "divus gadus", "trīs gadus")
    vendor.edit("releases/a/en.md", OLD, NEW)
    offers = offered_for(vendor, "Mācības ilgst trīs gadus.")
    assert offers == [("earlier source", NEW, 75), ("conflict", OLD, 75)]


def test_a_translation_that_is_gone_is_a_full_match_for_its_own_source(vendor: Vendor) -> None:
    vendor.edit("releases/a/en.md", f"- {OLD}\n", "")
    assert offered_for(vendor, "Mācības ilgst divus gadus.") == [("former translation", OLD, 100)]


def offered_for(vendor: Vendor, source: str) -> list[tuple[str, str, int]]:
    sync(vendor.settings, today=TODAY)
    (bundle,) = export(vendor.settings, ["a"], today=TODAY).bundles
    (unit,) = (each for each in bundle.units if each.source.text == source)
    return [(each.origin, each.target, each.similarity) for each in unit.matches]
