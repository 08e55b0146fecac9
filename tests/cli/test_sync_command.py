"""A translator's morning from the command line: edit, sync, see it stale, translate, check, sign off."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run
from transflow.errors import TransflowError
from transflow.services.queue import writing

Project = Callable[[dict[str, str]], Path]
SCHEMAS = Path(__file__).parents[2] / "docs/schemas"
LV = "# Robeža\n\nŠogad aizturēti 312 cilvēki.\n\nZvaniet pa tālruni +371 67219263.\n"
EN = "# The border\n\nThis year 312 people were detained.\n\nCall +371 67219263.\n"
FILES = {
    "transflow.toml": "shipped_glossaries = false\n",
    "releases/a/lv.md": LV,
    "releases/a/en.md": EN,
}
OTHERS = {"releases/b/lv.md": LV, "releases/b/en.md": EN}


@pytest.fixture
def synced(project: Project, run: Run) -> Path:
    root = project(FILES | OTHERS)
    assert run("sync").code == 0
    return root


def edit(root: Path, name: str, old: str, new: str) -> None:
    file = root / name
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def test_the_first_sync_begins_the_ledgers(project: Project, run: Run) -> None:
    root = project(FILES)
    done = run("sync", "--dry-run")
    assert "3 × This pair is new: releases/a/lv.md:1, 3, 5" in done.out
    assert "would write translations/a.en.po" in done.out
    assert not (root / "translations").exists()
    assert not (root / ".transflow").exists()
    assert "wrote translations/a.en.po" in run("sync").out
    again = run("sync")
    assert (again.code, again.out, again.err) == (0, "", "1 pair unchanged\n")


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_sync_is_no_success_while_a_decision_cannot_be_written(
    synced: Path, run: Run, monkeypatch: pytest.MonkeyPatch, form: list[str]
) -> None:
    edit(synced, "releases/a/lv.md", "312", "321")
    run("sync")
    [item] = json.loads(run("queue", "list", "--json").out)["items"]

    def full(path: Path, data: bytes) -> None:
        raise TransflowError(f"{path}: the file cannot be written (no space left on device).")

    with monkeypatch.context() as patch:
        patch.setattr(writing, "write_bytes_atomically", full)
        assert run("queue", "edit", item["item"], "--text", "This year 321 people were detained.").code == 2
        done = run("sync", *form)
    assert (done.code, "waits to be written" in done.out + done.err) == (2, True)
    assert run("sync").code == 0
    assert "321" in (synced / "releases/a/en.md").read_text("utf-8")


def test_that_a_text_has_no_source_yet_is_said_once(project: Project, run: Run) -> None:
    project({"releases/a/en.md": EN})
    done = run("check", "--format", "concise")
    assert done.out.splitlines() == [
        "releases/a/en.md:1:3: warning: extra-paragraph "
        "There is no Latvian version (releases/a/lv.md) of this text yet."
    ]
    assert run("status").out.splitlines()[1].split() == ["a", "en", "no", "source"]


def test_a_morning(synced: Path, run: Run) -> None:
    edit(synced, "releases/a/lv.md", "Šogad", "Kopš janvāra")
    done = run("sync", "--dry-run")
    assert done.out.splitlines() == [
        "a → en",
        "  releases/a/lv.md:3: stale. A fact of the source changed after this was translated.",
        "    [-Šogad-]{+Kopš janvāra+} aizturēti 312 cilvēki.",
        "  would write translations/a.en.po",
    ]
    assert done.err == "1 pair unchanged; of paragraphs: 1 stale\n"
    assert run("check").code == 1  # the gate needs no sync to see it
    run("sync")
    document = json.loads(run("status", "--format", "json").out)
    jsonschema.validate(document, json.loads((SCHEMAS / "status.json").read_text("utf-8")))
    rows = document["releases"]
    assert [(row["release"], row["stale"]) for row in rows] == [("a", 1), ("b", 0)]
    checked = run("check", "--format", "concise")
    assert checked.code == 1
    assert "releases/a/en.md:3:1: error: outdated-source" in checked.out
    edit(synced, "releases/a/en.md", "This year 312", "Since January, 312")
    assert "proposal. It was edited in the target file." in run("sync").out
    assert run("check").code == 0
    assert run("status").out.splitlines()[1].split() == ["a", "en", "100%"]


def test_a_cosmetic_edit_of_the_target_does_not_help(synced: Path, run: Run) -> None:
    edit(synced, "releases/a/lv.md", "312 cilvēki", "321 cilvēks")
    run("sync")
    edit(synced, "releases/a/en.md", "detained.", "detained!")
    run("sync")
    assert "outdated-source" in run("check", "--format", "concise").out


def test_what_is_only_noted_is_told(synced: Path, run: Run) -> None:
    edit(synced, "releases/b/en.md", " people", "  people")
    done = run("sync")
    assert "b → en\n  noted: no text changed in wording or facts; the ledger" in done.out
    assert run("sync").out == ""


def test_a_cosmetic_edit_of_the_source_is_only_told(synced: Path, run: Run) -> None:
    edit(synced, "releases/a/lv.md", "cilvēki.", "cilvēki!")
    checked = run("check", "--format", "concise", "--fail-level", "warning")
    assert checked.code == 0
    assert "cosmetic-source-change" in checked.out
    assert "cosmetic. Only spacing, punctuation or typography" in run("sync").out
    assert "cosmetic-source-change" not in run("check", "--format", "concise").out


def test_both_edited_is_a_conflict_until_somebody_chooses(synced: Path, run: Run) -> None:
    edit(synced, "releases/a/lv.md", "312 cilvēki", "321 cilvēks")
    edit(synced, "releases/a/en.md", "people were detained", "people were arrested")
    assert "error: conflict" in run("check", "--format", "concise").out
    assert "conflict. Source and target were both edited" in run("sync").out
    assert "This year 312 people were detained." in (synced / "translations/a.en.po").read_text("utf-8")
    assert run("check").code == 1
    edit(synced, "releases/a/en.md", "312 people were arrested", "321 people were arrested")
    run("sync")
    assert run("check").code == 0


def test_only_the_named_release_is_synced(synced: Path, run: Run) -> None:
    for name in ("a", "b"):
        edit(synced, f"releases/{name}/lv.md", "312 cilvēki", "321 cilvēks")
    assert run("sync", "b").out.splitlines()[0] == "b → en"
    assert run("sync", "releases/a").out.splitlines()[0] == "a → en"
    assert run("sync", "nowhere").code == 2


def test_a_damaged_ledger_is_one_sentence(synced: Path, run: Run) -> None:
    with (synced / "translations/a.en.po").open("a", encoding="utf-8") as file:
        file.write("<<<<<<< HEAD\n")
    for command in ("sync", "status", "check"):
        done = run(command)
        assert done.code == 2
        assert "translations/a.en.po:" in done.err
        assert "Traceback" not in done.err


def test_a_translation_that_is_not_there_is_not_signed_off(synced: Path, run: Run) -> None:
    (synced / "transflow.toml").write_text('targets = ["en", "de"]\nshipped_glossaries = false\n', "utf-8")
    run("sync")
    refused = run("signoff", "a", "--as", "Ilze Ozola")
    assert refused.code == 1
    assert "a → de has no translation yet that could be signed off." in refused.err
    assert "signed off" not in run("status").out
    assert run("signoff", "a", "--to", "en", "--as", "Ilze Ozola").code == 0


def test_a_folder_of_several_releases_is_not_signed_off(synced: Path, run: Run) -> None:
    done = run("signoff", "releases", "--as", "Ilze Ozola")
    assert (done.code, "holds 2 releases; name the one that is meant" in done.err) == (2, True)
    assert run("signoff", "releases/a/en.md", "--as", "Ilze Ozola").code == 0


def test_signoff_is_refused_with_reasons_and_ends_with_a_change(synced: Path, run: Run) -> None:
    assert run("signoff", "a", "--as", "Ilze Ozola").code == 0
    assert "signed off by Ilze Ozola on " in run("status").out
    edit(synced, "releases/a/lv.md", "312 cilvēki", "321 cilvēks")
    refused = run("signoff", "a", "--as", "Ilze Ozola")
    assert refused.code == 1
    assert "a → en is not synced; run transflow sync first." in refused.err
    assert "releases/a/en.md:3: outdated-source: A fact of the source" in refused.err
    run("sync")
    assert "changed since Ilze Ozola signed it off" in run("status").out
    assert run("signoff", "nowhere", "--as", "Ilze Ozola").code == 2


@pytest.mark.parametrize("option", ["--dry-run", "--quiet"])
def test_json_tells_what_is_done_and_why(synced: Path, run: Run, option: str) -> None:
    edit(synced, "releases/a/lv.md", "312 cilvēki", "321 cilvēks")
    (synced / "translations/gone.en.po").write_bytes((synced / "translations/b.en.po").read_bytes())
    document = json.loads(run("sync", "--json", option).out)
    jsonschema.validate(document, json.loads((SCHEMAS / "sync.json").read_text("utf-8")))
    assert document["dry_run"] == (option == "--dry-run")
    assert (document["unchanged"], document["orphans"]) == (1, ["translations/gone.en.po"])
    (pair,) = document["pairs"]
    (action,) = pair["actions"]
    assert (pair["release"], pair["files"], pair["problem"]) == ("a", ["translations/a.en.po"], None)
    assert {name: action[name] for name in ("kind", "why", "file", "line", "before", "after")} == {
        "kind": "stale",
        "why": "A fact of the source changed after this was translated.",
        "file": "releases/a/lv.md",
        "line": 3,
        "before": "Šogad aizturēti 312 cilvēki.",
        "after": "Šogad aizturēti 321 cilvēks.",
    }


def test_json_of_a_problem(synced: Path, run: Run) -> None:
    (synced / "releases/a/lv.md").write_bytes(b"\xff\xfe\x00")
    done = run("sync", "--json")
    document = json.loads(done.out)
    jsonschema.validate(document, json.loads((SCHEMAS / "sync.json").read_text("utf-8")))
    assert done.code == 2
    assert document["pairs"][0]["problem"].startswith("releases/a/lv.md")


def test_the_table_of_states_stays_within_a_hundred_columns_and_cuts_no_name(
    project: Project, run: Run
) -> None:
    long = "b-2026-05-14-" + "atbalsts-skolu-" * 6 + "parbuve"
    files = {"transflow.toml": "shipped_glossaries = false\n"}
    for name in ("a", long):
        files |= {f"releases/{name}/lv.md": LV, f"releases/{name}/en.md": EN}
    project(files)
    run("sync")
    head, short, *others = run("status").out.splitlines()
    assert (head.split()[0], short.split()) == ("release", ["a", "en", "100%"])
    assert others[0] == long
    assert others[1].split() == ["en", "100%"]
    assert all(len(line) < 100 for line in (head, short, others[1]))


def test_status_of_what_cannot_be_read_is_no_table(project: Project, run: Run) -> None:
    project({"releases/a/lv.md": "---\ndue: soon\n---\n\nRobeža.\n", "releases/a/en.md": "Border.\n"})
    done = run("status")
    assert (done.code, done.out) == (2, "")
    assert "releases/a/lv.md:2: due must be a date" in done.err


def test_status_as_json_has_two_spellings(synced: Path, run: Run) -> None:
    assert run("status", "--json").out == run("status", "--format", "json").out
