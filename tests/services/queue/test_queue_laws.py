"""Laws of the queue: whatever is decided in whatever order, undone it never was; two writers lose nothing."""

from __future__ import annotations

import datetime
import multiprocessing
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.frozen import replace
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.rejecting import reject_item
from transflow.services.queue.undoing import undo_change
from transflow.services.sync import sync
from transflow.store.items import Wanted

NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
DAY = "2026-03-12"
LV = "# Plūdi\n\nSkola ir slēgta.\n\nTilts ir atvērts.\n\n- Tirgus strādā.\n\nCeļš ir applūdis.\n"
EN = "# Floods\n\nThe school is closed.\n\nThe bridge is open.\n\n- The market is open.\n"
TEXTS = ["The school has shut.", "It’s *open*.", "1. One", "Ķekava & Ogre", "A\nB"]

decisions = st.tuples(
    st.sampled_from(["edit", "accept", "reject"]), st.integers(0, 4), st.sampled_from(TEXTS)
)


def _project(folder: Path) -> Settings:
    for name, text in (("lv", LV), ("en", EN)):
        file = folder / f"releases/pludi/{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    project = Settings(root=folder, shipped_glossaries=False)
    sync(project, today=DAY)
    return project


def _files(project: Settings) -> dict[str, str]:
    found = [*project.root.glob("releases/*/*"), *project.root.glob("translations/*")]
    return {file.name: file.read_text("utf-8") for file in found}


@pytest.mark.slow
@example([("edit", 0, "A\nB"), ("edit", 0, "A\nB")])
@given(st.lists(decisions, min_size=1, max_size=6))
@settings(max_examples=12, deadline=None)
def test_all_undone_is_as_it_was_and_sync_finds_nothing_to_do(steps: list[tuple[str, int, str]]) -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        project = _project(folder)
        before = _files(project)
        done = sum(_does(project, *step) for step in steps)
        assert not sync(project, today=DAY).pairs
        for _ in range(done):
            undo_change(Desk(project, "Anna", NOON), "")
        assert _files(project) == before
        assert not sync(project, today=DAY).pairs
    finally:
        shutil.rmtree(folder)


def _does(project: Settings, verb: str, number: int, text: str) -> bool:
    """Carries out one decision; whether it was possible."""
    items = sorted(
        list_items(Desk(project, "Anna", NOON), Wanted(is_any=True)), key=lambda each: each.position
    )
    name = items[number % len(items)].name
    try:
        if verb == "edit":
            edit_item(Desk(project, "Anna", NOON), name, text)
        elif verb == "accept":
            accept_item(Desk(project, "Anna", NOON), name)
        else:
            reject_item(Desk(project, "Anna", NOON), name, text)
    except TransflowError:
        return False
    return True


def _edit_all(folder: Path, names: list[str], by: str) -> None:
    project = Settings(root=folder, shipped_glossaries=False)
    for name in names:
        edit_item(Desk(project, by, NOON), name, f"Text of {by} for {name.rpartition('/')[2]}.")


def test_two_writers_of_one_release_lose_nothing(tmp_path: Path) -> None:
    project = _project(tmp_path)
    names = [each.name for each in list_items(Desk(project, "Anna", NOON), Wanted(is_any=True))]
    shares = {"Anna": names[:2], "Jānis": names[2:]}
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_edit_all, args=(tmp_path, share, by)) for by, share in shares.items()]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    text = (tmp_path / "releases/pludi/en.md").read_text("utf-8")
    assert [each.exitcode for each in writers] == [0, 0]
    for by, share in shares.items():
        for name in share:
            assert f"Text of {by} for {name.rpartition('/')[2]}." in text
    assert not sync(project, today=DAY).pairs


def test_a_store_made_anew_has_the_same_items(tmp_path: Path) -> None:
    project = _project(tmp_path)
    _does(project, "edit", 1, TEXTS[0])
    before = [*list_items(Desk(project, "Anna", NOON), Wanted(is_any=True))]
    for file in (tmp_path / ".transflow").glob("store.db*"):
        file.unlink()
    assert [*list_items(Desk(project, "Anna", NOON), Wanted(is_any=True))] == [
        replace(each, claimed_by="", claimed_until="") for each in before
    ]
