"""Whole files in and out."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from transflow.errors import TransflowError, UnreadableFileError
from transflow.io.dictionaries import with_words
from transflow.io.files import read_bytes, refuse_link_out
from transflow.io.heaps import files_below
from transflow.io.seen_files import ODD, look
from transflow.io.writing import make_folder, replacing, write_bytes_atomically


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tukšs.md").write_bytes(b"")
    (tmp_path / "liels.md").write_bytes(b"a" * 11)
    for name, why in [("nav.md", "no such"), ("", "folder"), ("tukšs.md", "empty"), ("liels.md", "larger")]:
        with pytest.raises(UnreadableFileError, match=why):
            read_bytes(tmp_path / name, largest=10)


def test_a_place_that_cannot_be_asked_for_is_told_in_a_sentence(tmp_path: Path) -> None:
    place = tmp_path / ("a" * 300) / "lv"
    with pytest.raises(UnreadableFileError, match=r"/lv: the file cannot be read \(file name too long\)\."):
        refuse_link_out(place, tmp_path)
    with pytest.raises(TransflowError, match=r"/lv: the folder cannot be read \(file name too long\); see"):
        files_below(place)
    with pytest.raises(UnreadableFileError, match="the file cannot be read"):
        with_words({"spelling": {"dictionaries": (("lv", str(place)),)}}, tmp_path)


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "ziņa.md"
    path.write_bytes(b"vecais")
    path.chmod(0o640)
    write_bytes_atomically(path, b"jaunais")
    assert read_bytes(path) == b"jaunais"
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["ziņa.md"]  # noqa: PTH208 - names only


def test_a_file_written_piece_by_piece_takes_its_place_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "atmiņa.tmx"
    path.write_bytes(b"vecais")
    path.chmod(0o640)
    with pytest.raises(ZeroDivisionError), replacing(path) as stream:
        stream.write(b"puse"[: 1 // 0])
    assert path.read_bytes() == b"vecais"
    with replacing(path) as stream:
        stream.write(b"jau")
        stream.write(b"nais")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"jaunais", 0o640)
    assert os.listdir(tmp_path) == ["atmiņa.tmx"]  # noqa: PTH208 - names only


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that nothing can catch")
def test_what_a_killed_process_left_goes_when_the_next_writes_there(tmp_path: Path) -> None:
    (tmp_path / ".mans.new").write_bytes(b"mans")
    code = (
        "import os, sys\nfrom transflow.io.writing import replacing\n"
        "with replacing(sys.argv[1]):\n os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "visi.xlf")], check=False)
    (draft,) = tmp_path.glob(".visi.xlf.*.new")
    os.utime(draft, (0, 0))
    (young := tmp_path / draft.name.replace("visi", "nupat")).touch()
    write_bytes_atomically(tmp_path / "cits.xlf", b"vesels")
    assert sorted(each.name for each in tmp_path.iterdir()) == [".mans.new", young.name, "cits.xlf"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TransflowError, match="cannot be written"):
        write_bytes_atomically(tmp_path / "nav" / "a.md", b"a")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    for folder in (tmp_path / "a", tmp_path / "a/b"):
        with pytest.raises(
            TransflowError, match="a file stands where the folder is to be; give another name"
        ):
            make_folder(folder)
    with pytest.raises(TransflowError, match=r"folder cannot be made \(file name too long\)"):
        make_folder(tmp_path / ("b" * 300))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_written_into_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_bytes_atomically(pipe, b"a")
    assert (os.read(reader, 2), pipe.is_fifo()) == (b"a", True)
    os.close(reader)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_without_waiting_for_its_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableFileError, match=r"^pipe: this is not an ordinary file"):
        read_bytes(tmp_path / "pipe", root=tmp_path)
    assert look(tmp_path / "pipe").outside == ODD
