"""The server as a process: it tells its address, logs lines of JSON, and ends gracefully."""

from __future__ import annotations

import http.client
import json
import logging
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text
from starlette.testclient import TestClient

from tests.conftest import Run
from tests.synced import synced
from tests.web.conftest import EN, LV
from transflow.config import Settings
from transflow.web.app import make_app
from transflow.web.site import Site


@pytest.mark.slow
def test_a_server_ends_at_once_though_a_page_listens(project: Settings) -> None:
    command = [sys.executable, "-m", "transflow", "serve", "--port", "0", "--as", "Anna"]
    process = subprocess.Popen(command, cwd=project.root, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    try:
        port = int(process.stderr.readline().rstrip("/\n").rpartition(":")[2])
        listening = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        listening.request("GET", "/events")
        stream = listening.getresponse()
        assert stream.readline() == b"retry: 3000\n"
        taking = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        taking.request("POST", "/next", headers={"sec-fetch-site": "same-origin"})
        assert taking.getresponse().status == 303
        signs_of_life = (b"\n", b":")  # which come while the server is busy
        assert next(line for line in stream if not line.startswith(signs_of_life)) == b"event: item\n"
        assert json.loads(stream.readline().removeprefix(b"data: "))["verb"] == "claim"
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=60)
        assert process.returncode in (0, -signal.SIGTERM)
        lines = [json.loads(each) for each in told.splitlines()]
        assert [each["path"] for each in lines if each["event"] == "request"] == ["/next", "/events"]
    finally:
        process.kill()


def test_a_store_that_is_away_is_one_sentence_before_anybody_listens(project: Settings, run: Run) -> None:
    pytest.importorskip("psycopg")
    store = "postgresql+psycopg://transflow@/press?host=/nowhere"
    (project.root / "transflow.toml").write_text(f'workspace = "press"\nstore = "{store}"\n', "utf-8")
    loggers = [logging.getLogger(name) for name in ("transflow.web", "transflow.services")]
    before = [(each.handlers, each.level, each.propagate) for each in loggers]
    refused = run("serve", "--port", "0", "--trust-header", "X-User")
    assert [(each.handlers, each.level, each.propagate) for each in loggers] == before
    assert refused.code == 2
    (said,) = refused.err.splitlines()
    assert said.startswith("transflow: The store postgresql+psycopg://transflow@/press")
    assert said.endswith("see that its server runs and the address is right.")


@pytest.fixture
def unplugged(postgres_url: str, tmp_path: Path) -> Iterator[tuple[str, Callable[[], None], Path]]:
    """The address of a PostgreSQL behind a link to its socket, what ends its connections, and the link."""
    address = make_url(postgres_url)
    folder = Path(str(address.query.get("host", "")))
    if not folder.is_dir():
        pytest.skip("this PostgreSQL is reached through no socket")
    link = tmp_path / "socket"
    link.symlink_to(folder)
    engine = create_engine(address)

    def end() -> None:
        others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
        with engine.begin() as connection:
            connection.execute(text(f"{others} AND application_name = 'pulled'"))

    asked = {"host": str(link), "application_name": "pulled"}
    yield address.update_query_dict(asked).render_as_string(hide_password=False), end, link
    engine.dispose()


def test_a_database_that_goes_away_and_comes_back(
    unplugged: tuple[str, Callable[[], None], Path], tmp_path: Path
) -> None:
    store, end, link = unplugged
    settings = Settings(root=synced(tmp_path, "atrums", LV, EN).root, store=store)
    with TestClient(make_app(Site(settings, "Anna")), base_url="http://localhost") as client:
        assert client.get("/queue").status_code == 200
        folder = link.readlink()
        link.unlink()
        end()
        for place in ("/queue", "/", "/items/atrums/en/x", "/queue/faulty"):
            away = client.get(place)
            assert (away.status_code, away.text.count("The store cannot be used just now")) == (503, 1), place
        asked = client.get("/api/v1/items")
        assert (asked.status_code, str(link) in asked.text) == (503, False)
        link.symlink_to(folder)
        assert client.get("/queue").status_code == 200
        end()  # as a server that was begun anew ends them
        assert client.get("/queue").status_code == 200
