"""An archive of documents: pairs, results, going on after a kill, bad documents."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tests.services.archive.heaps_of_releases import results, write_heaps

pytestmark = pytest.mark.slow

COUNT = 12
ARGUMENTS = ("archive", "lv", "en", "-o", "out", "--chunk", "2", "--format", "jsonl", "--format", "tmx")


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_documents_are_paired_aligned_and_checked(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, COUNT)
    done = run(*ARGUMENTS, "--format", "parquet")
    assert done.code == 0, done.err
    pairs = lines(tmp_path / "out/pairs.jsonl")
    assert [(each["source"], each["target"]) for each in pairs] == [
        (f"lv/{at:03}.md", f"en/n{at:03}.txt") for at in range(COUNT)
    ]
    assert [each["year"] for each in pairs] == [2015 + at % 7 for at in range(COUNT)]
    findings = lines(tmp_path / "out/findings.jsonl")
    left = [each["file"] for each in findings if each["check"] == "same-as-source"]
    assert left == [f"en/n{at:03}.txt" for at in range(0, COUNT, 4)]
    assert all((each["untranslated"] > 0) == (at % 4 == 0) for at, each in enumerate(pairs))
    beads = lines(tmp_path / "out/beads.jsonl")
    assert sum(each["kind"] == "1-1" for each in beads) == 4 * COUNT
    memory = (tmp_path / "out/memory.tmx").read_text("utf-8")
    assert memory.count("<tu>") + memory.count("<tu ") == 4 * COUNT - COUNT // 4
    assert "most frequent findings" in (tmp_path / "out/index.html").read_text("utf-8").lower()


def test_a_folder_behind_a_link_is_told_of(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 2)
    (tmp_path / "away").mkdir()
    (tmp_path / "away/1.md").write_text("Robeža ir slēgta.", "utf-8")
    (tmp_path / "lv/2015").symlink_to(tmp_path / "away")
    done = run(*ARGUMENTS)
    why = "lv/2015: this folder is a link; put here the folder it leads to."
    assert (done.code, done.err) == (2, f"transflow: {why}\n")
    assert why in (tmp_path / "out/index.html").read_text("utf-8")
    assert len(lines(tmp_path / "out/pairs.jsonl")) == 2


def test_a_place_kept_for_a_translation_is_untranslated(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 2)
    english = tmp_path / "en/n001.txt"
    paragraphs = english.read_text("utf-8").strip().split("\n\n")
    english.write_text("\n\n".join([*paragraphs[:-1], "TODO"]) + "\n", "utf-8")
    (tmp_path / "pairs.tsv").write_text("source\ttarget\nlv/001.md\ten/n001.txt\n", "utf-8")
    assert run("archive", "pairs.tsv", "-o", "out", "--format", "jsonl").code == 0
    (pair,) = lines(tmp_path / "out/pairs.jsonl")
    assert "untranslated-segment" in [each["check"] for each in lines(tmp_path / "out/findings.jsonl")]
    source = (tmp_path / "lv/001.md").read_text("utf-8").strip().split("\n\n")
    assert pair["untranslated"] == len(source[-1])


def test_tables_hold_what_the_rows_hold(tmp_path: Path, run: Run) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    write_heaps(tmp_path, 4)
    assert run(*ARGUMENTS, "--format", "parquet").code == 0
    for name in ("pairs", "beads"):
        table = parquet.read_table(tmp_path / f"out/{name}.parquet").to_pylist()
        assert table == lines(tmp_path / f"out/{name}.jsonl")
    findings = parquet.read_table(tmp_path / "out/findings.parquet").to_pylist()
    assert [each["fingerprint"] for each in findings] == [
        each["fingerprint"] for each in lines(tmp_path / "out/findings.jsonl")
    ]


def test_a_bad_document_is_told_and_stops_nothing(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 4)
    (tmp_path / "lv/bad.docx").write_bytes(b"no document")
    (tmp_path / "en/empty.md").write_bytes(b"")
    done = run(*ARGUMENTS)
    assert done.code == 2
    assert "lv/bad.docx: this is not a Word file" in done.err
    assert "en/empty.md: the file is empty" in done.err
    assert len(lines(tmp_path / "out/pairs.jsonl")) == 4


def test_a_run_that_was_killed_goes_on_and_ends_the_same(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, COUNT)
    assert run(*ARGUMENTS).code == 0
    whole = results(tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "whole")
    for parts in (1, 3, COUNT // 2 + 1):
        _killed_after(parts, tmp_path)
    assert run(*ARGUMENTS).code == 0
    assert results(tmp_path / "out") == whole


def _killed_after(parts: int, folder: Path) -> None:
    """Starts a run and kills it when there are so many parts."""
    command = [sys.executable, "-m", "transflow", *ARGUMENTS]
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    begun = time.monotonic()
    while child.poll() is None and time.monotonic() - begun < 60:
        if len(list(folder.glob("out/parts/*.jsonl.gz"))) >= parts:
            break
        time.sleep(0.005)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()


def test_what_is_done_is_not_done_again(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 6)
    assert run(*ARGUMENTS).code == 0
    before = {file.name: file.stat().st_mtime_ns for file in (tmp_path / "out/parts").iterdir()}
    (tmp_path / "en/n005.txt").write_text(
        (tmp_path / "en/n005.txt").read_text("utf-8") + "\nMore.\n", "utf-8"
    )
    assert run(*ARGUMENTS).code == 0
    after = {file.name: file.stat().st_mtime_ns for file in (tmp_path / "out/parts").iterdir()}
    assert len(after) == len(before)
    assert len(before.keys() - after.keys()) == 2  # the chunk that was read and the one that was checked
    assert all(before[name] == after[name] for name in before.keys() & after.keys())


def test_a_list_of_pairs_is_taken_as_it_is(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 4)
    assert run("pair", "lv", "en", "-o", "pairs.tsv").code == 0
    assert run(*ARGUMENTS).code == 0
    listed = run("archive", "pairs.tsv", "-o", "listed", "--format", "jsonl")
    assert listed.code == 0, listed.err
    assert (tmp_path / "listed/beads.jsonl").read_bytes() == (tmp_path / "out/beads.jsonl").read_bytes()
    again = run("archive", "out/pairs.tsv", "-o", "again", "--format", "jsonl")
    assert again.code == 0, again.err
    assert (tmp_path / "again/pairs.tsv").read_bytes() == (tmp_path / "out/pairs.tsv").read_bytes()


def test_a_list_of_documents_is_paired(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 4)
    names = sorted(file.relative_to(tmp_path).as_posix() for file in tmp_path.glob("*/*"))
    (tmp_path / "all.txt").write_text("\n".join([*names, "lv/nowhere.md"]) + "\n", "utf-8")
    done = run("archive", "all.txt", "-o", "out", "--format", "jsonl")
    assert done.code == 2
    assert "lv/nowhere.md: there is no such file" in done.err
    assert len(lines(tmp_path / "out/pairs.jsonl")) == 4


def test_what_a_list_names_twice_is_there_once(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 3)
    names = [f"{heap}{at:03}.{kind}" for at in range(3) for heap, kind in (("lv/", "md"), ("en/n", "txt"))]
    (tmp_path / "all.txt").write_text("\n".join(["", *names, *reversed(names)]), "utf-8")
    assert run("archive", "all.txt", "-o", "out", "--format", "jsonl").code == 0
    assert len(lines(tmp_path / "out/pairs.jsonl")) == 3
    alone = "lv/002.md\nlv/001.md\n\ten/n002.txt\nlv/002.md\nlv/000.md\n"
    (tmp_path / "list.tsv").write_text(f"source\ttarget\nlv/000.md\ten/n000.txt\n{alone}", "utf-8")
    assert run("archive", "list.tsv", "-o", "listed").code == 0
    rows = [line.split("\t") for line in (tmp_path / "listed/pairs.tsv").read_text("utf-8").splitlines()]
    assert [row[:2] for row in rows[1:]] == [
        ["lv/000.md", "en/n000.txt"],
        ["lv/002.md", ""],
        ["lv/001.md", ""],
        ["", "en/n002.txt"],
    ]


def test_a_list_with_a_document_in_two_pairs_is_refused(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 2)
    (tmp_path / "list.tsv").write_text("lv/000.md\ten/n000.txt\nlv/000.md\ten/n001.txt\n", "utf-8")
    done = run("archive", "list.tsv", "-o", "out")
    assert (done.code, "lv/000.md in two pairs" in done.err) == (2, True)


def test_learning_goes_through_the_archive_first(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 6)
    done = run(*ARGUMENTS, "--learn")
    assert done.code == 0, done.err
    assert len(lines(tmp_path / "out/pairs.jsonl")) == 6
    assert len(list((tmp_path / "out/parts").iterdir())) == 6 + 3 + 3


def test_a_store_is_read_by_address(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 3)
    for heap in ("lv", "en"):
        (tmp_path / heap / ".hidden.md").write_text("nothing", "utf-8")
    address = tmp_path.as_uri()
    done = run("archive", f"{address}/lv", f"{address}/en", "-o", "out", "--format", "jsonl")
    assert done.code == 0, done.err
    pairs = lines(tmp_path / "out/pairs.jsonl")
    assert [each["source"] for each in pairs] == [f"{address}/lv/{at:03}.md" for at in range(3)]


def test_a_store_inside_the_other_is_no_part_of_it(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 3)
    (tmp_path / "en").rename(tmp_path / "lv/en")
    address = tmp_path.as_uri()
    done = run("archive", f"{address}/lv", f"{address}/lv/en/", "-o", "out", "--format", "jsonl")
    assert done.code == 0, done.err
    assert len(lines(tmp_path / "out/pairs.jsonl")) == 3


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("https://example.com/lv", "en"), "transflow fetch"),
        (("nowhere", "en"), "is not a folder"),
        (("lv", "lv2"), "No document was found below lv2"),
        (("nothing://lv", "en"), "cannot be opened"),
        (("lv", "en", "--source-lang", "en"), "cannot be told apart"),
    ],
)
def test_what_cannot_be_begun_is_one_sentence(
    tmp_path: Path, run: Run, arguments: tuple[str, ...], told: str
) -> None:
    write_heaps(tmp_path, 1)
    (tmp_path / "lv2").mkdir()
    done = run("archive", *arguments, "-o", "out")
    assert done.code == 2
    assert told in done.err
    assert "Traceback" not in done.err


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path, run: Run) -> None:
    write_heaps(tmp_path, 1)
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mine.txt").write_text("mine", "utf-8")
    done = run(*ARGUMENTS)
    assert (done.code, "holds other files" in done.err) == (2, True)
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["mine.txt"]
