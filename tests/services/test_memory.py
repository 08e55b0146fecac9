"""The memory of a project: what fills it, what is found in it, and files of it out and in."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.synced import synced
from transflow.config import Settings
from transflow.errors import UnreadableFileError
from transflow.recall import Query
from transflow.services.memory import concordance, export_tmx, import_tmx, search
from transflow.services.queue.opening import look_again
from transflow.services.remembering import remember_more
from transflow.services.store import lasting_store
from transflow.services.sync import sync
from transflow.store.memory import outdated_files

LV = ("Robežsardze aizturēja trīs cilvēkus.", "Viņi robežu šķērsoja naktī.")
EN = ("The State Border Guard detained three people.", "They crossed the border at night.")


@pytest.fixture
def project(tmp_path: Path) -> Settings:
    return synced(tmp_path, "robeza", "\n\n".join(LV) + "\n", "\n\n".join(EN) + "\n")


def found(settings: Settings, text: str) -> list[tuple[str, int]]:
    matches = search(settings, Query(text, "lv", "en"), least=60, limit=5)
    return [(each.unit.target, each.likeness) for each in matches.found]


def test_the_ledger_fills_the_memory(project: Settings) -> None:
    assert found(project, LV[0]) == [(EN[0], 100)]
    ((target, likeness),) = found(project, "Robežsardze aizturēja četrus cilvēkus.")
    assert target == EN[0]
    assert 60 <= likeness < 100


def test_what_became_stale_or_another_text_is_found_no_more(project: Settings) -> None:
    assert found(project, LV[1])
    (project.root / "releases/robeza/lv.md").write_text(
        f"{LV[0]}\n\nViņi upi šķērsoja dienā.\n", encoding="utf-8"
    )
    sync(project, today="2026-11-26")
    assert not found(project, LV[1])


@pytest.mark.parametrize(
    ("state", "by", "is_found"), [("translated", "", False), ("reviewed", ' by="Anna"', True)]
)
def test_what_was_left_as_it_was_is_no_translation_until_somebody_says_so(
    project: Settings, state: str, by: str, is_found: bool
) -> None:
    for name in ("lv", "en"):
        file = project.root / f"releases/robeza/{name}.md"
        file.write_text(f"{file.read_text('utf-8')}\nKomunikācijas nodaļa\n", "utf-8")
    sync(project, today="2026-11-26")
    ledger = project.root / "translations/robeza.en.po"
    head, last = ledger.read_text("utf-8").rsplit("state=initial", 1)
    agreed = last.replace("#, fuzzy\n", "")
    ledger.write_text(f"{head}state={state}{by}{agreed}", "utf-8")
    assert bool(found(project, "Komunikācijas nodaļa")) is is_found


def test_concordance_finds_inflected_words(project: Settings) -> None:
    units = concordance(project, "robežai nakti", Query("", "lv", "en"), limit=5)
    assert [each.target for each in units.found] == [EN[1]]


def test_out_and_in_again(project: Settings, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = project.root / "memory.tmx"
    assert export_tmx(project, file, "lv", "en").units == 2
    other = Settings(root=tmp_path_factory.mktemp("other"))
    done = import_tmx(other, file, "lv", "en")
    assert (done.units, done.new) == (2, 2)
    assert import_tmx(other, file, "lv", "en").new == 0
    assert found(other, LV[0]) == [(EN[0], 100)]


def test_a_file_that_breaks_off_adds_nothing(project: Settings) -> None:
    file = project.root / "memory.tmx"
    export_tmx(project, file, "lv", "en")
    whole = file.read_bytes().replace(b"three", b"four")
    file.write_bytes(whole[: whole.rindex(b"</tu>") + 2])
    with pytest.raises(UnreadableFileError, match="well-formed"):
        import_tmx(project, file, "lv", "en")
    assert [target for target, _ in found(project, LV[0])] == [EN[0]]


def test_a_file_without_the_languages_says_so(project: Settings) -> None:
    file = project.root / "memory.tmx"
    export_tmx(project, file, "lv", "en")
    with pytest.raises(UnreadableFileError, match="'lv' and 'lt'"):
        import_tmx(project, file, "lv", "lt")


def test_a_server_remembers_a_few_ledgers_at_a_time(
    project: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("aizture", "reids"):
        folder = project.root / "releases" / name
        folder.mkdir()
        (folder / "lv.md").write_text(f"{LV[0]} {name.title()}.\n", encoding="utf-8")
        (folder / "en.md").write_text(f"{EN[0]} {name.title()}.\n", encoding="utf-8")
    sync(project, today="2026-11-25")
    monkeypatch.setattr("transflow.services.remembering.A_FEW", 2)
    now = datetime.datetime(2026, 11, 25, 9, tzinfo=datetime.UTC)
    with lasting_store(project) as store:
        look_again(project, now)
        left = []
        for _ in range(3):
            remember_more(project)
            with store.begin() as work:
                left.append(len(outdated_files(work, 10)))
    assert left == [1, 0, 0]
