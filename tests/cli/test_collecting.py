"""A command makes no cycles worth looking for."""

import gc

import pytest

from transflow import cli
from transflow.services.processes import SELDOM


def test_a_command_looks_for_cycles_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    met: list[int] = []
    monkeypatch.setattr(cli, "transflow", lambda **_: met.append(gc.get_threshold()[0]))
    before = gc.get_threshold()
    try:
        with pytest.raises(SystemExit):
            cli.main()
    finally:
        gc.set_threshold(*before)
    assert met == [SELDOM]
