"""What the pages write is committed by itself, with whoever wrote it as the author."""

from __future__ import annotations

import datetime
import logging
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from transflow.config import Settings
from transflow.frozen import replace
from transflow.roles import Role
from transflow.services.accounts.users import add_user
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.dismissing import dismiss_finding
from transflow.services.queue.editing import edit_item
from transflow.services.queue.pairing import correct_pairing, paired
from transflow.services.queue.undoing import undo_change
from transflow.services.signoff import sign_off
from transflow.services.sync import sync
from transflow.services.terms.keeping import add_row

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
DAY = "2026-03-12"
RELEASES = {
    "releases/pludi/lv.md": "# Plūdi Ķekavā\n\nŪdens līmenis ir 3 metri.\n\nSkola ir slēgta.\n",
    "releases/pludi/en.md": "# Floods in Ķekava\n\nThe water stands at 3 metres.\n",
    "own.csv": "lv,en,category\nskola,school,general\n",
}


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=True)
    return done.stdout.decode()


@pytest.fixture
def served(
    project: Callable[[dict[str, str]], Path],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> Settings:
    """A synced project in a repository whose git knows nobody, as a server sees it."""
    empty = tmp_path_factory.mktemp("home")
    for name, value in (("HOME", str(empty)), ("XDG_CONFIG_HOME", str(empty)), ("GIT_CONFIG_NOSYSTEM", "1")):
        monkeypatch.setenv(name, value)
    root = project(RELEASES)
    settings = Settings(root=root, git={"commit": True}, is_served=True, glossaries=("own.csv",))
    sync(settings, today=DAY)
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "begun")
    add_user(settings, "anna", Role.EDITOR, display_name="Anna Ozola", email="anna@example.org")
    return settings


def item_of(settings: Settings, text: str) -> str:
    ledger = (settings.root / "translations/pludi.en.po").read_text("utf-8")
    entry = next(each for each in ledger.split("\n\n") if text in each)
    return "pludi/en/" + entry.split('msgctxt "')[1].split('"')[0]


def commits(settings: Settings) -> list[str]:
    return git(settings.root, "log", "--format=%an <%ae> %cn: %s", "--reverse").splitlines()[1:]


def test_each_decision_is_a_commit_of_its_own_files(served: Settings) -> None:
    item = item_of(served, "Skola")
    (served.root / "notes.txt").write_text("not ours", "utf-8")
    edit_item(Desk(served, "anna", NOON), item, "The school is closed.")
    assert git(served.root, "show", "--name-only", "--format=", "HEAD").split() == [
        "releases/pludi/en.md",
        "translations/pludi.en.po",
    ]
    accept_item(Desk(served, "Jānis", NOON), item)
    undo_change(Desk(served, "Jānis", NOON), item)
    assert commits(served) == [
        f"Anna Ozola <anna@example.org> transflow: Edit {item}",
        f"Jānis <> transflow: Accept {item}",
        f"Jānis <> transflow: Undo {item}",
    ]
    assert git(served.root, "status", "--porcelain") == "?? notes.txt\n"


def test_waivers_pairings_terms_and_signatures_are_committed(served: Settings) -> None:
    fingerprint = "".join(waived_first(served))
    dismiss_finding(Desk(served, "anna", NOON), fingerprint, "Skola ir atvērta")
    version = paired(Desk(served, "Anna", NOON), "pludi", "en").version
    correct_pairing(Desk(served, "anna", NOON), "pludi", "en", correction="pin", at=0, version=version)
    add_row(Desk(served, "anna", NOON), {"lv": "plūdi", "en": "floods", "category": "general"})
    assert sign_off(Desk(served, "anna", NOON), "pludi").reasons == ()
    assert [each.rpartition(": ")[2] for each in commits(served)] == [
        "Waive missing-paragraph in pludi",
        "Correct the pairing of pludi/en",
        "Add the term plūdi",
        "Sign pludi off",
    ]
    assert git(served.root, "status", "--porcelain") == ""


def waived_first(settings: Settings) -> list[str]:
    from transflow.services.checking.with_texts import check_with_texts

    return [
        each.fingerprint
        for each in check_with_texts(settings, today=DAY).findings
        if each.check == "missing-paragraph"
    ][:1]


def test_what_git_refuses_is_written_all_the_same(served: Settings, caplog: pytest.LogCaptureFixture) -> None:
    hook = served.root / ".git/hooks/pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho not today >&2\nexit 1\n", "utf-8")
    hook.chmod(0o755)
    with caplog.at_level(logging.WARNING):
        edit_item(Desk(served, "anna", NOON), item_of(served, "Skola"), "The school is closed.")
    assert "The school is closed." in (served.root / "releases/pludi/en.md").read_text("utf-8")
    assert commits(served) == []
    assert ["not today" in vars(each)["values"]["why"] for each in caplog.records] == [True]


@pytest.mark.parametrize("other", [{"git": {}}, {"is_served": False}])
def test_nobody_else_commits(served: Settings, other: dict[str, object]) -> None:
    edit_item(Desk(replace(served, **other), "anna", NOON), item_of(served, "Skola"), "The school is closed.")  # type: ignore[arg-type]  # a table of fields
    assert commits(served) == []
