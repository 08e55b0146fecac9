"""Chunks of work: rows in order, errors told, a process that dies."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from transflow.errors import TransflowError, UnreadableFileError
from transflow.frozen import Frozen
from transflow.messages import of_plain
from transflow.services.archive.chunks import Workforce, done
from transflow.services.archive.parts import Parts, Row
from transflow.services.processes import finished


class Thing(Frozen):
    name: str


def work(thing: Thing) -> Row:
    if thing.name == "deadly":
        os._exit(3)
    if thing.name == "unreadable":
        raise TransflowError("unreadable: it cannot be read.")
    if thing.name == "flawed":
        raise ValueError("a flaw of ours")
    return {"name": thing.name}


def rows(names: str, folder: Path, *, chunk: int = 3) -> list[Row]:
    workforce = Workforce(Parts(folder), jobs=2, chunk=chunk)
    things = [Thing(name) for name in names.split()]
    return list(workforce.parts.rows(done("Working", work, things, b"", workforce)))


def test_rows_are_in_order_whatever_the_chunks(tmp_path: Path) -> None:
    names = " ".join(f"n{at}" for at in range(20))
    wanted = [{"name": name} for name in names.split()]
    assert [rows(names, tmp_path / str(size), chunk=size) for size in (1, 3, 50)] == [wanted] * 3


def test_what_goes_wrong_is_a_row(tmp_path: Path) -> None:
    _, unreadable, flawed, _ = rows("a unreadable flawed b", tmp_path)
    assert unreadable == {"problem": "unreadable: it cannot be read."}
    assert of_plain(flawed["problem"]).startswith(
        "flawed: it could not be worked on (ValueError: a flaw of ours)"
    )


def test_a_thing_that_kills_its_process_goes_alone(tmp_path: Path) -> None:
    found = rows("a b c deadly d e f g h", tmp_path)
    assert [row.get("name") for row in found] == ["a", "b", "c", None, "d", "e", "f", "g", "h"]
    assert of_plain(found[3]["problem"]).startswith("deadly: the process that worked on it died")


def test_a_part_that_is_torn_is_told(tmp_path: Path) -> None:
    rows("a b", tmp_path)
    (part,) = tmp_path.iterdir()
    part.write_bytes(part.read_bytes()[:-9])
    with pytest.raises(UnreadableFileError, match="remove it and run the command again"):
        rows("a b", tmp_path)


def test_parts_of_earlier_runs_go(tmp_path: Path) -> None:
    rows("a b", tmp_path)
    parts = Parts(tmp_path)
    parts.keep("kept", [{"a": 1}])
    draft = tmp_path / ".kept.jsonl.gz.999999999.abcdefgh.new"
    draft.write_bytes(b"")
    os.utime(draft, (0, 0))
    parts.keep_only(["kept"])
    assert [file.name for file in tmp_path.iterdir()] == ["kept.jsonl.gz"]


def test_texts_that_no_encoding_holds_come_back(tmp_path: Path) -> None:
    row = {"text": "vienāds \ud800 \u2028 \n beigas"}
    Parts(tmp_path).keep("k", [row])
    assert list(Parts(tmp_path).rows(["k"])) == [row]


def dies_at_five(number: int) -> int:
    if number == 5:
        os._exit(1)
    return -number


def test_processes_go_on_when_one_dies() -> None:
    found = dict(finished(dies_at_five, range(40), 2))
    assert found.keys() == set(range(40))
    assert found[5] is None
    assert all(made in (-at, None) for at, made in found.items())
    assert sum(made is None for made in found.values()) <= 4
