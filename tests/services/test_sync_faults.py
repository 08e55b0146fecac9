"""Disks that are full, folders that may not be written, clocks that go backwards: nothing is lost, one
sentence says what happened, and the next sync repairs."""

from __future__ import annotations

import datetime
import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import polib
import pytest

from transflow.cli import main
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.services.desk import Desk
from transflow.services.queue.claiming import claim_item, next_item
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.sync import sync
from transflow.store.items import Wanted

Project = Callable[[dict[str, str]], Path]
NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
DAY = "2026-03-12"
LV = "# Ziņa\n\nŠogad aizturēti 312 cilvēki.\n\nMinistrs apmeklēja koledžu.\n"
EN = "# Notice\n\nThis year 312 people were detained.\n\nThe Minister visited the college.\n"
NEW = "This year 321 people were detained."
FAULTS = {
    errno.ENOSPC: "no space left on device",
    errno.EROFS: "read-only file system",
    errno.EACCES: "denied",
}


@pytest.fixture
def edited(project: Project) -> Settings:
    """Two releases in sync, then each edited in its source and in its ledger."""
    root = project(
        {f"releases/{name}/{tag}.md": text for name in "ab" for tag, text in (("lv", LV), ("en", EN))}
    )
    sync(Settings(root=root), today=DAY)
    for name in "ab":
        source = root / f"releases/{name}/lv.md"
        source.write_text(LV.replace("312 cilvēki", "321 cilvēks"), "utf-8")
        po = polib.pofile(str(root / f"translations/{name}.en.po"), wrapwidth=0)
        po[2].msgstr = "The Minister of the Interior visited the college."
        po.save()
    return Settings(root=root)


def contents(settings: Settings) -> dict[str, bytes]:
    files = (path for name in ("releases", "translations") for path in (settings.root / name).rglob("*"))
    return {path.relative_to(settings.root).as_posix(): path.read_bytes() for path in files if path.is_file()}


def failing(monkeypatch: pytest.MonkeyPatch, number: int, after: int, name: str = "fsync") -> None:
    """From the call `after` on, a call of the system fails."""
    real, calls = getattr(os, name), iter(range(10_000))

    def call(*arguments: object, **options: object) -> object:
        if next(calls) >= after:
            raise OSError(number, os.strerror(number))
        return real(*arguments, **options)

    monkeypatch.setattr(os, name, call)


@pytest.mark.parametrize("number", FAULTS)
@pytest.mark.parametrize("after", range(8))
def test_a_disk_that_refuses_is_one_sentence_a_release(
    edited: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
    after: int,
) -> None:
    start = contents(edited)
    monkeypatch.chdir(edited.root)
    monkeypatch.setattr(sys, "argv", ["transflow", "sync", "--quiet"])
    with monkeypatch.context() as full:
        failing(full, number, after)
        with pytest.raises(SystemExit) as ended:
            main()
    assert ended.value.code == 2
    said = capsys.readouterr().err.splitlines()
    assert all("the file cannot be written" in line and FAULTS[number] in line for line in said)
    assert len(said) == (2 if after < 4 else 1)
    assert str(edited.root) not in "".join(said)
    left = contents(edited)
    assert left.keys() == start.keys()
    assert not sync(edited, today=DAY).problems
    for name in "ab":
        assert b"Minister of the Interior visited" in (edited.root / f"releases/{name}/en.md").read_bytes()
        ledger = (edited.root / f"translations/{name}.en.po").read_text("utf-8")
        assert ledger.count("change=facts") == 1
    assert not sync(edited, today=DAY).pairs


@pytest.mark.parametrize("is_there", [True, False])
def test_a_ledger_that_is_a_link_leads_nowhere_outside(
    edited: Settings, tmp_path_factory: pytest.TempPathFactory, is_there: bool
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "theirs.po"
    ledger = edited.root / "translations" / "a.en.po"
    if is_there:
        outside.write_bytes(ledger.read_bytes())
    ledger.unlink()
    ledger.symlink_to(outside)
    before = outside.read_bytes() if is_there else None
    with pytest.raises(TransflowError, match=r"translations/a\.en\.po: this is a link out of the project"):
        sync(edited, today=DAY)
    assert (outside.read_bytes() if outside.exists() else None) == before


def test_an_empty_ledger_is_to_be_restored_and_forgets_nothing(edited: Settings) -> None:
    ledger = edited.root / "translations/a.en.po"
    agreed = ledger.read_bytes()
    ledger.write_bytes(b"")
    done = sync(edited, today=DAY)
    assert done.problems == (
        "translations/a.en.po: the file is empty; write the text, restore it or remove it.",
    )
    assert ledger.read_bytes() == b""
    ledger.write_bytes(agreed)
    assert sync(edited, today=DAY).problems == ()


def test_a_folder_of_ledgers_that_is_a_link_leads_nowhere_outside(
    edited: Settings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (edited.root / "translations").rename(outside / "ours")
    (edited.root / "translations").symlink_to(outside)
    with pytest.raises(TransflowError, match=r"translations: this is a link out of the project"):
        sync(edited, today=DAY)
    assert [each.name for each in outside.iterdir()] == ["ours"]


@pytest.mark.parametrize("after", range(4))
def test_what_was_accepted_on_a_full_disk_is_written_later(
    edited: Settings, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    sync(edited, today=DAY)
    item = next_item(Desk(edited, "Anna", NOON), Wanted(release="a", is_stale=True))
    assert item is not None
    with monkeypatch.context() as full:
        failing(full, errno.ENOSPC, after)
        with pytest.raises(TransflowError, match="no space left"):
            edit_item(Desk(edited, "Anna", NOON), item.name, NEW)
    assert not sync(edited, today=DAY).problems
    assert NEW.encode() in (edited.root / "releases/a/en.md").read_bytes()
    assert not list_items(Desk(edited, "Anna", NOON), Wanted(release="a", is_stale=True))


@pytest.mark.parametrize("side", ["en.md", "ledger"])
def test_a_file_that_is_changed_meanwhile_is_left(
    edited: Settings, monkeypatch: pytest.MonkeyPatch, side: str
) -> None:
    from transflow.services.ledgers import syncing as module

    file = edited.root / ("translations/a.en.po" if side == "ledger" else "releases/a/en.md")
    real = module._carry_out

    def slow(plan: object, folder: Path) -> None:
        if plan.pair.release == "a":  # type: ignore[attr-defined]  # a plan of the module's own
            file.write_bytes(file.read_bytes() + b"\n# and more\n")
        real(plan, folder)  # type: ignore[arg-type]  # as above

    with monkeypatch.context() as patch:
        patch.setattr(module, "_carry_out", slow)
        done = sync(edited, today=DAY)
    (problem,) = done.problems
    assert problem.endswith("was changed while it was synced; nothing was lost, sync again.")
    assert file.read_bytes().endswith(b"# and more\n")
    assert not sync(edited, today=DAY).problems
    assert not sync(edited, today=DAY).pairs


def test_a_clock_that_goes_backwards_hands_no_item_out_twice(edited: Settings) -> None:
    sync(edited, today=DAY)
    earlier = NOON - datetime.timedelta(hours=5)
    found = [next_item(Desk(edited, by, at), Wanted()) for by, at in (("Anna", NOON), ("Ilze", earlier))]
    assert len({each.name for each in found if each}) == 2
    held = found[0]
    assert held is not None
    with pytest.raises(TransflowError, match="is held by Anna"):
        claim_item(Desk(edited, "Ilze", earlier), held.name)
    done = edit_item(Desk(edited, "Anna", earlier), held.name, NEW)
    assert done.record.target == NEW


def test_only_drafts_of_processes_that_are_gone_are_cleared(edited: Settings) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    drafts = {
        f"releases/a/.en.md.{gone.pid}.abcd1234.new": False,
        f"translations/.a.en.po.{gone.pid}.abcd1234.new": False,
        f".transflow/.seen-by-sync.{gone.pid}.abcd1234.new": False,
        f"releases/a/.en.md.{os.getpid()}.abcd1234.new": True,
        "releases/a/.en.md.new": True,
        "translations/mine.new": True,
    }
    for name in drafts:
        (edited.root / name).write_text("x", "utf-8")
    sync(edited, today=DAY, dry_run=True)
    assert all((edited.root / name).exists() for name in drafts)
    sync(edited, today=DAY)
    assert {name: (edited.root / name).exists() for name in drafts} == drafts
