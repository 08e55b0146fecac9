"""The review queue through its door."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.conftest import Run
from tests.program import Ran
from transflow.config import load
from transflow.services.sync import sync

Project = Callable[[dict[str, str]], Path]
SCHEMA = Path(__file__).parents[2] / "docs/schemas/queue.json"
LV = """---
title: Plūdi pie Ķekavas
---

Ūdens līmenis Daugavā šorīt sasniedza 3 metrus.

Pašvaldība lūdz iedzīvotājus nebraukt pa [applūdušajiem](https://example.org/map) ceļiem.
"""
EN = """---
title: Floods at Ķekava
---

The water level of the Daugava reached 3 metres this morning.

The municipality asks residents not to drive on [flooded](https://example.org/map) roads.
"""
FOUR = "The water level of the Daugava reached 4 metres this morning."


@pytest.fixture
def stale(project: Project) -> Path:
    """A synced project whose Latvian text has changed since."""
    settings = 'user = "Anna"\n'
    root = project({"transflow.toml": settings, "releases/pludi/lv.md": LV, "releases/pludi/en.md": EN})
    sync(load(root / "transflow.toml"), today="2026-03-12")
    (root / "releases/pludi/lv.md").write_text(LV.replace("3 metrus", "4 metrus"), "utf-8")
    return root


def _json(done: Ran) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(done.out)
    jsonschema.validate(found, json.loads(SCHEMA.read_text("utf-8")))
    return found


def test_the_translators_morning(stale: Path, run: Run) -> None:
    assert run("check").code == 1
    assert "stale. A fact of the source changed" in run("sync").out
    taken = run("queue", "next")
    assert taken.code == 0
    assert "translated, stale (facts)" in taken.out
    assert "sasniedza [-3-]{+4+} metrus" in taken.out
    assert run("queue", "edit", "--text", FOUR).code == 0
    accepted = run("queue", "accept")
    assert (accepted.code, accepted.out.split(": ")[1]) == (0, "reviewed\n")
    english = (stale / "releases/pludi/en.md").read_bytes()
    assert english == EN.replace("3 metres", "4 metres").encode()
    assert run("check").code == 0
    again = run("queue", "next")
    assert (again.code, again.out) == (1, "")
    assert again.err.startswith("The queue is empty.")
    assert "0 pairs unchanged" not in run("sync").err


def test_there_is_no_queue_where_there_is_no_project(project: Project, run: Run) -> None:
    root = project({})
    done = run("queue", "next")
    assert (done.code, "No release was found below" in done.err) == (2, True)
    assert list(root.iterdir()) == []


def test_no_backup_is_made_of_no_store(project: Project, run: Run) -> None:
    root = project({})
    done = run("db", "backup", "saved.jsonl")
    assert (done.code, "There is no store" in done.err) == (2, True)
    assert list(root.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="needs the permissions of POSIX")
def test_a_backup_is_for_its_owner_alone_unless_its_file_says_otherwise(stale: Path, run: Run) -> None:
    run("sync")
    run("queue", "next")
    (stale / "shared.jsonl").write_bytes(b"")
    (stale / "shared.jsonl").chmod(0o640)
    for name, mode in {"own.jsonl": 0o600, "shared.jsonl": 0o640}.items():
        assert run("db", "backup", name).code == 0
        assert (stale / name).stat().st_mode & 0o777 == mode


def test_before_a_sync_the_queue_says_what_to_do(project: Project, run: Run) -> None:
    project({"releases/pludi/lv.md": LV, "releases/pludi/en.md": EN})
    nothing = run("queue", "next")
    assert (nothing.code, "Run: transflow sync" in nothing.err) == (1, True)


def test_the_history_of_one_moment_stays_in_order(stale: Path, run: Run) -> None:
    (stale / "transflow.toml").write_text("four_eyes = true\n", "utf-8")
    run("sync")
    run("queue", "next", "--as", "Anna")
    run("queue", "edit", "--as", "Anna", "--text", FOUR)
    run("queue", "accept", "--as", "Anna", "--override", "urgent")
    (item,) = _json(run("queue", "list", "--all", "--text", "Daugav", "--json"))["items"]
    _, *lines = run("queue", "history", item["item"]).out.splitlines()
    assert [re.split(r"[: ]+", line.partition("Anna: ")[2])[0] for line in lines] == [
        *("claim", "edit", "override", "accept")
    ]


def test_everything_is_told_as_json(stale: Path, run: Run) -> None:
    run("sync")
    (item,) = _json(run("queue", "list", "--json"))["items"]
    name = item["item"]
    shown = _json(run("queue", "next", "--json"))
    assert shown["item"]["claimed_by"] == "Anna"
    assert {"kind": "-", "text": "3"} in shown["diff"]
    assert "outdated-source" in {each["check"] for each in shown["findings"]}
    assert _json(run("queue", "show", name, "--json"))["places"][1] == {
        "file": "releases/pludi/en.md",
        "line": 5,
    }
    assert _json(run("queue", "claim", name, "--json"))["item"]["item"] == name
    assert _json(run("queue", "comment", name, "Vai metri?", "--json"))["comment"]["text"] == "Vai metri?"
    assert _json(run("queue", "edit", "--text", FOUR, "--json"))["item"]["target"] == FOUR
    assert _json(run("queue", "reject", "--reason", "Stils", "--json"))["item"]["rejected"] == "Stils"
    assert _json(run("queue", "undo", "--json"))["item"]["state"] == "translated"
    assert _json(run("queue", "accept", name, "--json"))["item"]["state"] == "reviewed"
    assert _json(run("queue", "claim", name, "--json"))["item"]["claimed_by"] == "Anna"
    assert _json(run("queue", "release", "--json"))["item"]["claimed_by"] is None
    verbs = [each["verb"] for each in _json(run("queue", "history", name, "--json"))["history"]]
    assert verbs == ["claim", "claim", "edit", "reject", "undo", "accept", "claim", "release"]
    assert "undo of reject (initial → translated)" in run("queue", "history", name).out
    nothing = run("queue", "next", "--json")
    assert (nothing.code, _json(nothing)["item"]) == (1, None)


def test_a_save_that_comes_too_late_shows_three_texts(stale: Path, run: Run) -> None:
    run("sync")
    item = _json(run("queue", "next", "--json"))["item"]
    name, version = item["item"], item["based_on"]
    assert run("queue", "edit", name, "--text", FOUR, "--version", version, "--as", "Jānis").code == 0
    unread = run("queue", "accept", "--version", version)
    assert (unread.code, "nothing was decided" in unread.err, "draft" in unread.err) == (2, True, False)
    late = run("queue", "edit", "--text", "Four metres.", "--version", version)
    assert late.code == 2
    assert "nothing was overwritten" in late.err
    assert [line.split()[0] for line in late.out.splitlines()] == ["base", "theirs", "by", "mine"]
    told = _json(run("queue", "edit", "--text", "Four metres.", "--version", version, "--json"))
    assert (told["mismatch"]["theirs"], told["mismatch"]["mine"]) == (FOUR, "Four metres.")
    assert (told["written"]["by"], told["written"]["verb"]) == ("Jānis", "edit")


def test_a_save_that_comes_too_late_says_that_there_was_no_text(project: Project, run: Run) -> None:
    project({"releases/a/lv.md": LV, "releases/a/en.md": EN.rpartition("\n\n")[0] + "\n"})
    run("sync")
    item = _json(run("queue", "next", "--json"))["item"]
    assert (item["state"], item["target"]) == ("missing", "")
    run("queue", "edit", item["item"], "--text", "One.", "--version", item["based_on"], "--as", "Jānis")
    late = run("queue", "edit", item["item"], "--text", "Two.", "--version", item["based_on"])
    base, theirs, by, mine = late.out.splitlines()
    assert (base, theirs, mine) == ("    base  (none yet)", "  theirs  One.", "    mine  Two.")
    assert by.startswith("      by  Jānis, 20")


def test_edits_in_an_editor_or_from_a_file(stale: Path, run: Run) -> None:
    run("sync")
    editor = stale / "editor.py"
    editor.write_text(
        "import sys\nfrom pathlib import Path\nfile = Path(sys.argv[1])\n"
        "file.write_text(file.read_text('utf-8').replace('3 metres', '4 metres'), 'utf-8')\n"
    )
    run("queue", "next")
    done = run("queue", "edit", EDITOR=f"{sys.executable} {editor}", VISUAL="")
    assert (done.code, done.err) == (0, "")
    assert FOUR in (stale / "releases/pludi/en.md").read_text("utf-8")
    (stale / "new.txt").write_text("It rose to 4 metres.\n", "utf-8")
    assert run("queue", "edit", "--file", "new.txt").code == 0
    assert "It rose to 4 metres.\n" in (stale / "releases/pludi/en.md").read_text("utf-8")


def test_without_a_terminal_no_editor_is_opened(stale: Path, run: Run) -> None:
    run("sync")
    run("queue", "next")
    done = run("queue", "edit", EDITOR="", VISUAL="")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "transflow: There is no terminal for an editor here; give the text with --text or --file.\n"
    )


TROUBLE = [
    (["show"], "Anna holds no item"),
    (["accept", "nav"], "There is no item 'nav'"),
    (["edit", "--text", " "], "An empty text is no translation"),
    (["undo"], "There is no decision"),
    (["dismiss", "v1:00000000", "--reason", "x"], "Nothing is found"),
    (["edit", "--file", "nav.txt"], "there is no such file"),
]


def test_trouble_is_one_sentence(stale: Path, run: Run) -> None:
    run("sync")
    for arguments, sentence in TROUBLE:
        done = run("queue", *arguments)
        assert (done.code, done.out) == (2, ""), arguments
        assert sentence in done.err
        assert done.err.startswith("transflow: ")
        assert done.err.count("\n") == 1
    (stale / "transflow.toml").write_text('store = "nowhere"\n', "utf-8")
    assert "no address of a database that can be used" in run("queue", "list").err


def test_a_dismissed_finding_passes_the_gate(project: Project, run: Run) -> None:
    root = project({"releases/pludi/lv.md": LV, "releases/pludi/en.md": EN.replace("3 metres", "2 metres")})
    run("sync")
    (found,) = json.loads(run("check", "--format", "json").out)["findings"]
    done = run(
        "queue", "dismiss", found["fingerprint"], "--reason", "Cits mērījums.", "--as", "Anna", "--json"
    )
    assert _json(done)["waiver"]["check"] == found["check"]
    assert "Cits mērījums." in (root / "transflow-waivers.toml").read_text("utf-8")
    assert run("check").code == 0


def test_the_store_is_saved_and_restored(stale: Path, run: Run) -> None:
    run("sync")
    name = _json(run("queue", "next", "--json"))["item"]["item"]
    run("queue", "comment", name, "Vai metri?")
    assert run("db", "backup", "saved.jsonl").out == "3 entries in saved.jsonl\n"
    for file in (stale / ".transflow").glob("store.db*"):
        file.unlink()
    assert run("db", "upgrade").out.endswith(", it was at none.\n")
    assert run("db", "restore", "saved.jsonl").out == "3 entries restored from saved.jsonl\n"
    assert "Vai metri?" in run("queue", "show").out
    (stale / "broken.jsonl").write_text("{}\n")
    assert run("db", "restore", "broken.jsonl").code == 2


def test_a_backup_of_several_checkouts_says_whose_the_rest_is(stale: Path, run: Run) -> None:
    run("sync")
    place = {
        "release": "pludi",
        "language": "en",
        "key": "k",
        "by": "Anna",
        "at": "2026",
        "text": "Vai metri?",
    }
    comments = [
        {"kind": "comment", "workspace": name, "uid": f"{name}-{number}", **place}
        for name, count in ((".", 1), ("/srv/rīga", 2))
        for number in range(count)
    ]
    lines = [{"transflow": "backup", "version": 2}, *comments]
    text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in lines)
    (stale / "saved.jsonl").write_text(text, "utf-8")
    restored = run("db", "restore", "saved.jsonl")
    assert restored.out == "3 entries restored from saved.jsonl\n"
    assert restored.err == "2 entries of the checkout /srv/rīga, not of this one.\n"


def test_filters_and_the_empty_list(stale: Path, run: Run) -> None:
    run("sync")
    assert run("queue", "list", "--release", "cita").err.startswith(
        "transflow: There is no release 'cita' below "
    )
    assert (
        run("queue", "next", "--to", "de").err
        == "transflow: The project has no target language 'de'; it has en.\n"
    )
    assert len(run("queue", "list", "--all").out.splitlines()) == 3
    assert len(run("queue", "list", "--state", "translated", "--text", "ķekavas").out.splitlines()) == 1
    assert run("queue", "list", "--stale", "--limit", "1").out.count("stale (facts)") == 1
    assert run("queue", "list", "--mine").out == ""
    assert len(run("queue", "list", "--findings").out.splitlines()) == 1
    assert run("queue", "list", "--findings", "--mine").out == ""
    run("queue", "next")
    assert len(run("queue", "list", "--findings", "--mine").out.splitlines()) == 1
    assert run("queue", "list", "--findings", "--mine", "--as", "Jānis").out == ""


def test_an_edit_has_one_text(stale: Path, run: Run) -> None:
    run("sync")
    run("queue", "next")
    (stale / "new.txt").write_text(FOUR, "utf-8")
    done = run("queue", "edit", "--text", "Four.", "--file", "new.txt")
    assert (done.code, "--text or that of --file" in done.err) == (2, True)
    assert (stale / "releases/pludi/en.md").read_bytes() == EN.encode()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), 'Say something: transflow queue comment [ITEM] "…"'),
        (("pludi",), 'Say something about pludi: transflow queue comment pludi "…"'),
        ((" ",), 'Say something: transflow queue comment [ITEM] "…"'),
        (("pludi", "Lūdzu", "pārbaudi"), 'Put what you say in quotes: transflow queue comment [ITEM] "…"'),
        (("pludi", "Lūdzu pārbaudi."), "pludi is a release; name one of its items"),
        (("Lūdzu pārbaudi.",), "Anna holds no item; name one, or take one: transflow queue next"),
    ],
)
def test_a_comment_on_nothing_is_told_how(stale: Path, run: Run, words: tuple[str, ...], said: str) -> None:
    done = run("queue", "comment", *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert done.err.count("\n") == 1


def test_a_comment_without_a_name_is_about_the_item_held(stale: Path, run: Run) -> None:
    run("sync")
    name = _json(run("queue", "next", "--json"))["item"]["item"]
    assert run("queue", "comment", "Skaitlis mainīts.").out == f"commented {name}\n"


def test_who_changes_what_another_holds_is_told_so(stale: Path, run: Run) -> None:
    run("sync")
    name = _json(run("queue", "next", "--as", "Ilze", "--json"))["item"]["item"]
    edited = run("queue", "edit", name, "--text", FOUR)
    assert edited.code == 0
    assert "Ilze holds it and is shown both texts on saving another." in edited.err
    assert "holds it" not in run("queue", "edit", name, "--text", FOUR + " ", "--as", "Ilze").err


def test_an_empty_queue_says_where_to_look(stale: Path, run: Run) -> None:
    run("sync")
    assert "like that" in run("queue", "next", "--text", "nekas tāds").err
    assert run("queue", "next").code == 0
    assert "held by somebody (1): transflow queue list" in run("queue", "next", "--as", "Ilze").err
    assert "what you hold (1): transflow queue list --mine" in run("queue", "next").err
    run("queue", "edit", "--text", FOUR)
    done = run("queue", "next")
    assert (done.code, done.out) == (1, "")
    assert "transflow queue next --findings" in done.err
    assert "stops at nothing" in run("queue", "next", "--findings").err


def test_what_is_still_wrong_is_told_when_it_is_saved(stale: Path, run: Run) -> None:
    run("sync")
    run("queue", "next")
    done = run("queue", "edit", "--text", FOUR.replace("4", "5"))
    assert (done.code, done.out.partition(": ")[2]) == (0, "translated\n")
    assert done.err.startswith("still found: unit (error): ")
    assert run("queue", "edit", "--text", FOUR).err == ""
    run("queue", "comment", "Skaitlis mainīts.")
    assert "Anna: comment: Skaitlis mainīts." in run("queue", "history").out


GONE = "is gone from the source; run: transflow sync"


def test_what_is_gone_from_the_source_is_not_handed_out(stale: Path, run: Run) -> None:
    run("sync")
    source = stale / "releases/pludi/lv.md"
    item = _json(run("queue", "list", "--json"))["items"][0]["item"]
    source.write_text("\n\n".join(source.read_text("utf-8").split("\n\n")[:1]) + "\n", "utf-8")
    none = run("queue", "next", "--as", "Anna")
    assert (none.code, none.out, none.err) == (1, "", f"The paragraph of {item} {GONE}\n")
    assert run("queue", "list", "--mine", "--as", "Anna").out == ""
    assert run("queue", "history", item).out == f"{item}\n"


def test_what_cannot_be_read_is_passed_over_and_named(stale: Path, run: Run) -> None:
    run("sync")
    (stale / "releases/pludi/lv.md").write_bytes(b"")
    none = run("queue", "next", "--json", "--as", "Anna")
    assert (none.code, _json(none)["item"]) == (2, None)
    assert none.err.startswith("transflow: releases/pludi/lv.md: the file is empty;")
    assert none.err.count("\n") == 1
    (stale / "releases/pludi/lv.md").write_text(LV.replace("3 metrus", "4 metrus"), "utf-8")
    assert run("queue", "next", "--as", "Jānis").code == 0


BROKEN = "This is not a valid PO file"


@pytest.fixture
def beside_a_broken_ledger(stale: Path, run: Run) -> Path:
    """The same project beside a release whose ledger git has left with a merge conflict."""
    for tag, text in (("lv", LV), ("en", EN)):
        (stale / f"releases/ozoli/{tag}.md").parent.mkdir(exist_ok=True)
        (stale / f"releases/ozoli/{tag}.md").write_text(text, "utf-8")
    assert run("sync").code == 0
    assert len(_json(run("queue", "list", "--all", "--json"))["items"]) == 6
    ledger = stale / "translations/ozoli.en.po"
    ledger.write_bytes(b"<<<<<<< HEAD\n" + ledger.read_bytes())
    return stale


@pytest.mark.usefixtures("beside_a_broken_ledger")
@pytest.mark.parametrize("asked", [("list",), ("list", "--findings"), ("next",), ("next", "--findings")])
def test_a_broken_ledger_is_named_and_the_others_are_shown(run: Run, asked: tuple[str, ...]) -> None:
    done = run("queue", *asked, "--json")
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert done.err.startswith("transflow: translations/ozoli.en.po")
    assert BROKEN in done.err
    found = _json(done)
    shown = found.get("items") or [found["item"]]
    assert {each["item"].split("/")[0] for each in shown} == {"pludi"}


@pytest.mark.usefixtures("beside_a_broken_ledger")
def test_a_broken_ledger_is_in_nobodys_way_elsewhere(run: Run) -> None:
    assert run("queue", "list", "--release", "pludi").code == 0
    assert run("queue", "next", "--release", "pludi").code == 0
    assert run("queue", "edit", "--text", FOUR).code == 0
    nothing_left = run("queue", "next")
    assert nothing_left.code == 2
    assert BROKEN in nothing_left.err


def test_an_item_of_a_broken_ledger_is_there_again_once_that_is_mended(
    beside_a_broken_ledger: Path, run: Run
) -> None:
    item = _json(run("queue", "list", "--json"))["items"][0]["item"].replace("pludi", "ozoli")
    refused = run("queue", "show", item)
    assert refused.code == 2
    assert refused.err.startswith(f"transflow: There is no item '{item}' in the ledgers that can be read.")
    ledger = beside_a_broken_ledger / "translations/ozoli.en.po"
    ledger.write_bytes(ledger.read_bytes().partition(b"\n")[2])
    assert run("queue", "show", item).code == 0
    assert run("queue", "list").code == 0


def test_a_source_that_cannot_be_read_is_named_beside_what_the_gate_stops_at(stale: Path, run: Run) -> None:
    (stale / "releases/ozoli").mkdir()
    (stale / "releases/ozoli/lv.md").write_bytes(b"")
    run("sync")
    done = run("queue", "list", "--findings")
    assert (done.code, done.out.count("pludi/en/")) == (2, 1)
    assert done.err.endswith(
        "transflow: releases/ozoli/lv.md: the file is empty; write the text, restore it or remove it.\n"
    )
