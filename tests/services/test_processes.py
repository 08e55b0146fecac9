"""Work spread over processes comes back in order."""

import subprocess
import sys

import pytest

from transflow.services.processes import FEW, mapped


@pytest.mark.parametrize(("jobs", "count"), [(1, 0), (1, 3), (2, FEW - 1), (2, 3 * FEW), (3, FEW)])
def test_results_are_in_order(jobs: int, count: int) -> None:
    assert list(mapped(abs, [-each for each in range(count)], jobs)) == list(range(count))


WORKS_ON = (
    "from transflow.services.processes import mapped\nfor each in mapped(abs, range(10**9), 2): print(each)"
)


def test_processes_end_with_the_one_that_started_them() -> None:
    with subprocess.Popen([sys.executable, "-u", "-c", WORKS_ON], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"0\n"
        child.kill()
        child.communicate(timeout=60)  # they hold its stdout as long as they live
