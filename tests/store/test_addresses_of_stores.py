"""Where a store is: addresses that are none, servers that do not answer, files that are no database."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from transflow.errors import TransflowError
from transflow.store import engine, open_store
from transflow.store.trouble import StoreError


@pytest.mark.parametrize("url", ["nonsense", "mongodb://host/x"])
def test_an_address_that_is_none_is_refused_in_a_sentence(url: str) -> None:
    with pytest.raises(TransflowError, match="no address of a database that can be used"):
        open_store(url)


def test_a_file_that_is_no_database_is_refused_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    file.write_text("This is no database at all, though it is long enough to be looked at." * 20)
    with pytest.raises(StoreError, match=r"cannot be opened .*; put its file aside, run transflow sync"):
        open_store(f"sqlite:///{file}")


def test_a_server_that_never_answers_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "CONNECTING", 1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"postgresql+psycopg://anna@127.0.0.1:{silent.getsockname()[1]}/press"
        with pytest.raises(StoreError, match=r"cannot be opened \(.*timeout.*\); see that its server runs"):
            open_store(address)


def test_an_address_says_itself_how_long_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "CONNECTING", 600)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"postgresql+psycopg://anna@127.0.0.1:{silent.getsockname()[1]}/press?connect_timeout=1"
        with pytest.raises(StoreError, match="timeout"):
            open_store(address)


def test_what_the_database_s_library_says_is_not_on_stderr() -> None:
    lines = (
        "from transflow.store.engine import engine_for",
        "engine_for('sqlite://').pool.logger.error('Error closing cursor')",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], check=True, capture_output=True, text=True
    )
    assert done.stderr == ""
