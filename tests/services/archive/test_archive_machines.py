"""The work on an archive spread over a real Dask cluster, of which a machine is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.services.archive.heaps_of_releases import results, write_heaps

pytestmark = pytest.mark.slow
COUNT = 24
WAIT = 60  # seconds
COMMON = (
    "archive",
    "lv",
    "en",
    "--chunk",
    "1",
    "--format",
    "jsonl",
    "--format",
    "tmx",
    "--format",
    "parquet",
)
Process = subprocess.Popen[bytes]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Process]]:
    """Starts a part of the cluster; what still runs at the end is ended."""
    pytest.importorskip("distributed")
    begun: list[Process] = []

    def begin(*arguments: str) -> Process:
        command = [sys.executable, "-m", "dask", *arguments]
        with (tmp_path / f"dask{len(begun)}.log").open("wb") as log:
            begun.append(subprocess.Popen(command, cwd=tmp_path, stdout=log, stderr=log))
        return begun[-1]

    yield begin
    for each in begun:
        if each.poll() is None:
            each.kill()
        each.wait()


def _until(holds: Callable[[], bool], what: str) -> None:
    begun = time.monotonic()
    while not holds():
        assert time.monotonic() - begun < WAIT, f"waited too long for {what}"
        time.sleep(0.02)


def _cluster(folder: Path, start: Callable[..., Process]) -> tuple[str, list[Process]]:
    """The address of a scheduler and two workers of one thread each."""
    file = folder / "scheduler.json"
    start("scheduler", "--port", "0", "--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(file))
    _until(file.exists, "the scheduler")
    _until(lambda: file.read_text("utf-8").rstrip().endswith("}"), "its address")
    address = str(json.loads(file.read_text("utf-8"))["address"])
    options = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1")
    return address, [start("worker", address, *options) for _ in range(2)]


def _workers(address: str) -> int:
    from distributed import Client

    with Client(address, timeout=WAIT, set_as_default=False) as client:
        return len(client.scheduler_info(n_workers=-1)["workers"])


def test_a_lost_worker_costs_its_chunk_and_changes_nothing(
    tmp_path: Path, run: Run, start: Callable[..., Process]
) -> None:
    write_heaps(tmp_path, COUNT)
    assert run(*COMMON, "-o", "alone").code == 0
    address, workers = _cluster(tmp_path, start)
    _until(lambda: _workers(address) == 2, "two workers")
    command = [sys.executable, "-m", "transflow", *COMMON, "-o", "spread", "--scheduler", address]
    child = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    parts = tmp_path / "spread/parts"
    _until(lambda: child.poll() is not None or len(list(parts.glob("*.gz"))) > COUNT, "half of the work")
    assert child.poll() is None, child.communicate()[0].decode()
    os.kill(workers[0].pid, signal.SIGKILL)
    said, _ = child.communicate(timeout=4 * WAIT)
    assert child.returncode == 0, said.decode()
    assert workers[1].poll() is None
    assert results(tmp_path / "spread") == results(tmp_path / "alone")


def test_a_scheduler_that_is_not_there_is_one_sentence(tmp_path: Path, run: Run) -> None:
    pytest.importorskip("distributed")
    write_heaps(tmp_path, 1)
    done = run(*COMMON, "-o", "out", "--scheduler", "tcp://127.0.0.1:9")
    assert done.code == 2
    assert "cannot be reached" in done.err
    assert "Traceback" not in done.err
