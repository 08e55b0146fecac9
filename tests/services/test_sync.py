"""Sync on real files: proposals from the ledger, renamed releases, trouble on the way."""

from __future__ import annotations

import contextlib
import datetime
import os
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import polib
import pytest

from transflow.config import Settings
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.io import writing
from transflow.io.own_folder import own_folder
from transflow.ledger.advance import NO_FILE
from transflow.model import Record, State
from transflow.services.checking.check import check
from transflow.services.checking.with_texts import check_with_texts
from transflow.services.desk import Desk
from transflow.services.ledgers import syncing as module
from transflow.services.signoff import sign_off
from transflow.services.status import status
from transflow.services.sync import Synced, sync

Project = Callable[[dict[str, str]], Path]
TODAY = "2026-03-10"
NOON = datetime.datetime(2026, 3, 10, 12, tzinfo=datetime.UTC)
LV = """---
title: Robežsargi sāk mācības
---

# Robežsargi sāk mācības

Šogad [koledžā](https://example.org/lv) mācības sāk **312** kadeti.

- Iekšlietu ministrs apmeklēja koledžu.
- Mācības ilgst divus gadus.

Tālrunis: +371 67219263
"""
EN = """---
title: Border guards begin their studies
---

# Border guards begin their studies

This year **312** cadets begin at the [college](https://example.org/en).

- The Minister of the Interior visited the college.
- The studies last two years.

Phone: +371 67219263
"""
FILES = {"releases/a/lv.md": LV, "releases/a/en.md": EN}
LEDGER = "translations/a.en.po"


def settings(root: Path) -> Settings:
    return Settings(root=root, shipped_glossaries=False)


def kinds(synced: Synced) -> list[str]:
    return [step.action.kind for pair in synced.pairs for step in pair.steps]


def records(root: Path, name: str = LEDGER) -> dict[str, Record]:
    return {each.target: each for each in read_ledger((root / name).read_bytes(), name).records}


def propose(root: Path, old: str, new: str) -> None:
    po = polib.pofile(str(root / LEDGER), wrapwidth=0)
    entry = next(each for each in po if each.msgstr == old)
    entry.msgstr = new
    entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    po.save()


def test_a_translation_changed_in_the_ledger_is_put_into_its_file(project: Project) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    propose(root, "The studies last two years.", "The studies take two years.")
    planned = sync(settings(root), today=TODAY, dry_run=True)
    assert kinds(planned) == ["proposal"]
    action = planned.pairs[0].steps[0].action
    assert (action.before, action.after) == ("The studies last two years.", "The studies take two years.")
    assert (root / "releases/a/en.md").read_text("utf-8") == EN
    done = sync(settings(root), today=TODAY)
    assert kinds(done) == ["proposal"]
    assert done.pairs[0].files == ("releases/a/en.md", LEDGER)
    assert (root / "releases/a/en.md").read_bytes() == EN.replace("last two", "take two").encode()
    assert records(root)["The studies take two years."].state is State.TRANSLATED
    assert not sync(settings(root), today=TODAY).pairs


def test_line_ends_and_markup_stay_when_text_is_put_in(project: Project) -> None:
    root = project({"releases/a/lv.md": LV, "releases/a/en.md": EN.replace("\n", "\r\n")})
    sync(settings(root), today=TODAY)
    old = "This year 312 cadets begin at the college."
    propose(root, old, "This year 312 cadets start at the college.")
    sync(settings(root), today=TODAY)
    expected = EN.replace("\n", "\r\n").replace("cadets begin", "cadets start")
    assert (root / "releases/a/en.md").read_bytes() == expected.encode()


def test_a_doubt_of_an_editor_is_told_once(project: Project) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    po = polib.pofile(str(root / LEDGER), wrapwidth=0)
    next(each for each in po if each.msgstr == "The studies last two years.").flags = ["fuzzy"]
    po.save()
    assert kinds(sync(settings(root), today=TODAY, dry_run=True)) == ["doubted"]
    assert kinds(sync(settings(root), today=TODAY)) == ["doubted"]
    assert records(root)["The studies last two years."].state is State.INITIAL
    assert not sync(settings(root), today=TODAY).pairs


def test_a_translation_deleted_in_the_ledger_stays_in_its_file(project: Project) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    propose(root, "The studies last two years.", "")
    assert kinds(sync(settings(root), today=TODAY, dry_run=True)) == ["doubted"]
    assert kinds(sync(settings(root), today=TODAY)) == ["doubted"]
    assert records(root)["The studies last two years."].state is State.INITIAL
    assert (root / "releases/a/en.md").read_text("utf-8") == EN
    assert not sync(settings(root), today=TODAY).pairs


def test_a_translation_deleted_in_the_ledger_and_in_its_file_is_gone(project: Project) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    propose(root, "The studies last two years.", "")
    file = root / "releases/a/en.md"
    file.write_text(EN.replace("- The studies last two years.\n", ""), "utf-8")
    sync(settings(root), today=TODAY)
    gone = [each for each in read_ledger((root / LEDGER).read_bytes(), LEDGER).records if not each.target]
    assert [(each.source, each.state) for each in gone] == [("Mācības ilgst divus gadus.", State.MISSING)]
    assert not sync(settings(root), today=TODAY).pairs


def test_a_confirmed_translation_of_a_stale_paragraph_is_fresh(project: Project) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    (root / "releases/a/lv.md").write_text(LV.replace("312", "321"), "utf-8")
    assert kinds(sync(settings(root), today=TODAY)) == ["stale"]
    propose(root, "This year 312 cadets begin at the college.", "This year 321 cadets begin at the college.")
    assert kinds(sync(settings(root), today=TODAY)) == ["proposal"]
    assert "**321**" in (root / "releases/a/en.md").read_text("utf-8")
    assert not any(each.change for each in records(root).values())


def test_what_became_of_a_paragraph_is_told_once(project: Project) -> None:
    """It is paired anew only at a second look, when the paragraph before it is known again."""
    lv = (
        "Evakuācijas centrā ir ap 300 cilvēku.",
        "Te atved arvien jaunus upurus.",
        "Tīra ūdens trūkst.",
        "Daži cietušie ir nogādāti slimnīcā.",
        "Vakarā piegādāja teltis un segas.",
        "Ministrs ieradīsies rīt.",
    )
    en = (
        "About 300 people are at the evacuation centre.",
        "Bodies keep coming in.",
        "Clean water is scarce.",
        "Some of the injured have been taken to hospital.",
        "Tents and blankets were delivered in the evening.",
        "The minister will arrive tomorrow.",
    )
    root = project({"releases/a/lv.md": "\n\n".join(lv), "releases/a/en.md": "\n\n".join(en)})
    sync(settings(root), today=TODAY)
    edited = (
        lv[0].replace("300", "400"),
        "Te — tā stāsta ārsti, kuri strādā jau trešo dienu — atved arvien jaunus upurus.",
        *lv[2:],
    )
    (root / "releases/a/lv.md").write_text("\n\n".join(edited), encoding="utf-8")
    assert kinds(sync(settings(root), today=TODAY)) == ["stale", "stale"]


def test_a_renamed_release_keeps_its_ledger(project: Project) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    (root / LEDGER).write_text(
        (root / LEDGER).read_text("utf-8").replace("=translated", "=reviewed"), "utf-8"
    )
    (root / "releases/a").rename(root / "releases/b")
    done = sync(settings(root), today=TODAY)
    assert done.pairs[0].renamed_from == LEDGER
    assert not (root / LEDGER).exists()
    assert {each.state for each in records(root, "translations/b.en.po").values()} == {State.REVIEWED}
    assert done.orphans == ()


@pytest.mark.parametrize("order", [("lv", "en"), ("en", "lv")])
def test_a_release_whose_versions_are_renamed_one_after_the_other_keeps_what_was_agreed(
    project: Project, order: tuple[str, str]
) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    agreed = (root / LEDGER).read_text("utf-8").replace("=translated", "=reviewed")
    (root / LEDGER).write_text(agreed, "utf-8")
    (root / "releases/b").mkdir()
    for language in order:
        (root / f"releases/a/{language}.md").rename(root / f"releases/b/{language}.md")
        done = sync(settings(root), today=TODAY)
    assert done.orphans == ()
    assert {each.state for each in records(root, "translations/b.en.po").values()} == {State.REVIEWED}
    assert not list(sync(settings(root), today=TODAY).pairs)


def test_a_comment_in_a_new_ledger_keeps_it_from_being_replaced(project: Project) -> None:
    root = project({"releases/a/lv.md": LV, "releases/b/lv.md": LV})
    sync(settings(root), today=TODAY)
    po = polib.pofile(str(root / "translations/b.en.po"), wrapwidth=0)
    po[0].tcomment = f"Tulkot pirmo.\n{po[0].tcomment}"
    po.save()
    shutil.rmtree(root / "releases/a")
    assert sync(settings(root), today=TODAY).orphans == (LEDGER,)


def test_of_two_copies_of_a_release_one_has_its_ledger_whatever_their_order(project: Project) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    shutil.copytree(root / "releases/a", root / "releases/c")
    (root / "releases/c/lv.md").write_text(f"{LV}\nJauna rindkopa.\n", "utf-8")
    (root / "releases/a").rename(root / "releases/d")
    assert sync(settings(root), ["c"], today=TODAY).pairs[0].renamed_from == ""
    assert sync(settings(root), ["d"], today=TODAY).pairs[0].renamed_from == LEDGER


def test_a_release_that_was_renamed_since_the_last_sync_is_judged_by_its_ledger(project: Project) -> None:
    """By the gate, the status and the sign-off, whether verdicts are kept or not."""
    root = project(FILES)
    sync(settings(root), today=TODAY)
    (root / "releases/a/lv.md").write_text(LV.replace("apmeklēja koledžu", "viesojās koledžā"), "utf-8")
    sync(settings(root), today=TODAY)
    (root / "releases/a").rename(root / "releases/b")
    assert [each.check for each in check(settings(root), today=TODAY).findings] == ["outdated-source"]
    assert [each.check for each in check_with_texts(settings(root), today=TODAY).findings] == [
        "outdated-source"
    ]
    (row,) = status(settings(root), today=TODAY).rows
    assert (row.stale, row.is_synced) == (1, False)
    (root / "releases/b/lv.md").write_text(LV, "utf-8")
    assert check(settings(root), today=TODAY).findings == ()
    assert "not synced" in sign_off(Desk(settings(root), "Ilze", NOON), "b").reasons[0]


def test_a_release_that_is_gone_leaves_its_ledger(project: Project) -> None:
    root = project({**FILES, "releases/b/lv.md": "# Cita\n", "releases/b/en.md": "# Other\n"})
    sync(settings(root), today=TODAY)
    shutil.rmtree(root / "releases/a")
    assert sync(settings(root), today=TODAY).orphans == (LEDGER,)
    assert (root / LEDGER).exists()


def test_a_broken_file_stops_its_own_release_only(project: Project) -> None:
    root = project({**FILES, "releases/b/lv.md": LV, "releases/b/en.md": EN})
    sync(settings(root), today=TODAY)
    broken = (root / LEDGER).read_bytes() + b"<<<<<<< HEAD\n"
    (root / LEDGER).write_bytes(broken)
    (root / "releases/b/lv.md").write_text(LV.replace("312", "321"), "utf-8")
    done = sync(settings(root), today=TODAY)
    assert [problem.partition(": ")[0] for problem in done.problems] == [
        f"{LEDGER}:{len(broken.splitlines())}"
    ]
    assert kinds(done) == ["stale"]
    assert (root / LEDGER).read_bytes() == broken


def test_a_file_changed_meanwhile_is_left_alone(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    propose(root, "The studies last two years.", "The studies take two years.")
    edited = EN.replace("Phone", "Telephone")
    carry_out = module._carry_out

    def slowly(plan: module._Plan, folder: Path) -> None:
        (root / "releases/a/en.md").write_text(edited, "utf-8")
        carry_out(plan, folder)

    monkeypatch.setattr(module, "_carry_out", slowly)
    done = sync(settings(root), today=TODAY)
    assert "was changed while it was synced" in done.problems[0]
    monkeypatch.undo()
    assert (root / "releases/a/en.md").read_text("utf-8") == edited
    sync(settings(root), today=TODAY)
    assert (root / "releases/a/en.md").read_text("utf-8") == edited.replace("last two", "take two")


class Killed(BaseException):
    """The process ends here."""


def test_a_sync_killed_anywhere_is_finished_by_the_next(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Raised at every step of writing: before a file, between the draft and its place, and after it."""
    root = project({**FILES, "releases/b/lv.md": LV, "releases/b/en.md": EN})
    sync(settings(root), today=TODAY)
    (root / "releases/a/lv.md").write_text(LV.replace("312", "321"), "utf-8")
    (root / "releases/b").rename(root / "releases/c")
    propose(root, "The studies last two years.", "The studies take two years.")
    start = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    expected = after_kill(root, start, monkeypatch, at=None)
    rolls = random.Random(7)
    for at in (*range(12), *(rolls.randrange(12) for _ in range(12))):
        assert after_kill(root, start, monkeypatch, at=at) == expected, at


def after_kill(
    root: Path, start: dict[Path, bytes], monkeypatch: pytest.MonkeyPatch, *, at: int | None
) -> dict[str, bytes]:
    """The project after a sync that ends at its `at`-th step on disk, and the next sync."""
    shutil.rmtree(root / "releases")
    shutil.rmtree(root / "translations")
    for path, data in start.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    steps = iter(range(1000))
    for name in ("_beside", "_flush_folder", "_mode"):
        real = getattr(writing, name)

        def step(*arguments: object, real: Callable[..., object] = real) -> object:
            if next(steps) == at:
                raise Killed
            return real(*arguments)

        monkeypatch.setattr(writing, name, step)
    with contextlib.suppress(Killed):
        sync(settings(root), today=TODAY)
    monkeypatch.undo()
    sync(settings(root), today=TODAY)
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and ".transflow" not in path.parts
    }


def test_a_full_disk_is_a_problem_of_the_release(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(FILES)
    own_folder(root)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(writing, "_beside", full)
        problems = sync(settings(root), today=TODAY).problems
    assert [problem.partition("(")[2] for problem in problems] == [
        "no space left on device); see to that and try again."
    ]
    assert kinds(sync(settings(root), today=TODAY)) == ["added"] * 6


def test_a_clock_that_goes_backwards_hides_no_edit(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(FILES)
    sync(settings(root), today=TODAY)
    file = root / "releases/a/lv.md"
    file.write_text(LV.replace("312", "321"), "utf-8")
    os.utime(file, (0, 0))
    assert kinds(sync(settings(root), today="2020-01-01")) == ["stale"]


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_two_people_merge_their_work_on_different_paragraphs(project: Project) -> None:
    root = project(FILES)

    def git(*arguments: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)

    def commit(edits: dict[str, str]) -> None:
        for name in ("lv", "en"):
            file = root / f"releases/a/{name}.md"
            text = file.read_text("utf-8")
            for old, new in edits.items():
                text = text.replace(old, new)
            file.write_text(text, "utf-8")
        sync(settings(root), today=TODAY)
        git("add", "-A")
        git("commit", "-q", "-m", "x")

    git("init", "-q")
    commit({})
    git("checkout", "-q", "-b", "mine")
    commit({"Mācības ilgst divus gadus.\n": "Mācības ilgst trīs gadus.\n\nJauna rindkopa.\n"})
    git("checkout", "-q", "main")
    commit(
        {
            "- The Minister of the Interior visited": "- The Minister of the Interior toured",
            "Tālrunis:": "Zvaniet:",
        }
    )
    git("merge", "-q", "mine", "-m", "merge")
    assert sync(settings(root), today=TODAY).problems == ()
    found = records(root)
    assert found["The studies last two years."].change == "facts"
    assert found["The Minister of the Interior toured the college."].state is State.TRANSLATED
    assert found["Phone: +371 67219263"].change == "wording"


def test_a_missing_paragraph_translated_in_the_ledger_finds_its_place(project: Project) -> None:
    shorter = EN.replace("- The studies last two years.\n", "")
    root = project({"releases/a/lv.md": LV, "releases/a/en.md": shorter})
    sync(settings(root), today=TODAY)
    po = polib.pofile(str(root / LEDGER), wrapwidth=0)
    next(
        each for each in po if each.msgid == "Mācības ilgst divus gadus."
    ).msgstr = "The studies last two years."
    po.save()
    assert kinds(sync(settings(root), today=TODAY)) == ["proposal"]
    assert (root / "releases/a/en.md").read_text("utf-8") == EN
    assert records(root)["The studies last two years."].state is State.TRANSLATED
    assert not sync(settings(root), today=TODAY).pairs


def test_a_release_translated_in_the_ledger_is_written_when_it_is_whole(project: Project) -> None:
    root = project({"releases/a/lv.md": LV})
    assert kinds(sync(settings(root), today=TODAY)) == ["added"] * 6
    english = [
        "Border guards begin",
        "Border guards begin their studies",
        "This year 312 cadets begin at the college.",
        "The Minister of the Interior visited the college.",
        "The studies last two years.",
        "Phone: +371 67219263",
    ]
    po = polib.pofile(str(root / LEDGER), wrapwidth=0)
    for entry, text in list(zip(po, english, strict=True))[1:]:
        entry.msgstr = text
    po.save()
    steps = sync(settings(root), today=TODAY).pairs[0].steps
    assert {(each.action.kind, each.action.why) for each in steps} == {("waiting", NO_FILE)}
    assert not (root / "releases/a/en.md").exists()
    po = polib.pofile(str(root / LEDGER), wrapwidth=0)
    po[0].msgstr = english[0]
    po.save()
    assert kinds(sync(settings(root), today=TODAY)) == ["proposal"] * 6
    assert (root / "releases/a/en.md").read_text("utf-8").splitlines() == [
        "---",
        'title: "Border guards begin"',
        "---",
        "",
        "# Border guards begin their studies",
        "",
        "This year 312 cadets begin at the college.",
        "",
        "- The Minister of the Interior visited the college.",
        "- The studies last two years.",
        "",
        "Phone: +371 67219263",
    ]
    assert not sync(settings(root), today=TODAY).pairs


def test_of_equal_paragraphs_the_one_that_was_meant_is_changed(project: Project) -> None:
    photo = ("Foto: ministrija\n", "Photo: the Ministry\n")
    root = project(
        {
            "releases/a/lv.md": "\n".join([LV, *[photo[0]] * 3]),
            "releases/a/en.md": "\n".join([EN, *[photo[1]] * 3]),
        }
    )
    sync(settings(root), today=TODAY)
    po = polib.pofile(str(root / LEDGER), wrapwidth=0)
    photos = [each for each in po if each.msgstr == "Photo: the Ministry"]
    photos[1].msgstr = "Photo by the Ministry"
    po.save()
    assert kinds(sync(settings(root), today=TODAY)) == ["proposal"]
    lines = (root / "releases/a/en.md").read_text("utf-8").splitlines()
    assert [each for each in lines if each.startswith("Photo")] == [
        "Photo: the Ministry",
        "Photo by the Ministry",
        "Photo: the Ministry",
    ]
    (root / ".transflow/seen-by-sync").unlink()
    assert not sync(settings(root), today=TODAY).pairs
