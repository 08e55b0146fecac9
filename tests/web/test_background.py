"""What goes on beside the answering of requests."""

from __future__ import annotations

import threading

import pytest

from transflow.errors import TransflowError
from transflow.web.background import LONGEST_PAUSE, PAUSE, repeat


class Rounds(threading.Event):
    """Counts the pauses between rounds without waiting; over after so many."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most
        self.pauses: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.pauses.append(timeout or 0)
        return len(self.pauses) > self.most


@pytest.mark.parametrize("trouble", [TransflowError("The disk is full."), ValueError("a fault")])
def test_what_fails_again_and_again_is_tried_ever_more_seldom(trouble: Exception) -> None:
    rounds, tried = Rounds(9), [0]

    def deed() -> None:
        tried[0] += 1
        if tried[0] < 9:
            raise trouble

    repeat("looking", deed, 0, rounds)
    assert rounds.pauses == [PAUSE, 2, 4, 8, 16, 32, LONGEST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE, PAUSE]
