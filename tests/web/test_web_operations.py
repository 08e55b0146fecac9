"""What those see who look after the server."""

from __future__ import annotations

import asyncio
import datetime
import json
import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient

from tests.web.conftest import Browser
from tests.web.test_web_people import client, signed_in
from transflow.config import Settings
from transflow.services.accounts.tokens import make_token
from transflow.services.desk import Desk
from transflow.services.queue.claiming import next_item
from transflow.services.queue.following import Follower
from transflow.services.queue.talking import comment_item
from transflow.services.store import lasting_store
from transflow.store.feed import Happening
from transflow.store.items import Wanted
from transflow.store.tokens import TokenScope
from transflow.web.app import make_app
from transflow.web.live import Live
from transflow.web.logs import JsonLines
from transflow.web.site import Site, now


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12"])  # 26 hours apart
def test_the_day_is_that_of_this_machine(
    project: Settings, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        assert Site(project, "Anna").today() == datetime.date.today().isoformat()
    time.tzset()


def test_alive_and_ready(browser: Browser, project: Settings) -> None:
    assert browser().get("/health").json() == {"status": "alive"}
    assert browser().get("/ready").json() == {"status": "ready"}
    (project.root / ".transflow/store.db").write_bytes(b"no database at all, and long enough to say so" * 99)
    answer = browser().get("/ready")
    assert (answer.status_code, answer.json()) == (503, {"status": "not ready"})


def test_a_store_whose_file_was_taken_away_is_not_ready(browser: Browser, project: Settings) -> None:
    with lasting_store(project):
        assert browser().get("/ready").json() == {"status": "ready"}
        (project.root / ".transflow/store.db").unlink()
        assert browser().get("/ready").status_code == 503


def test_the_number_of_a_request_goes_in_and_out(browser: Browser) -> None:
    assert (
        browser().get("/health", headers={"x-request-id": "proxy-1234"}).headers["x-request-id"]
        == "proxy-1234"
    )
    made = browser().get("/health", headers={"x-request-id": 'a"b\x7f'}).headers["x-request-id"]
    assert len(made) == 32


@pytest.fixture
def crashing(project: Settings) -> TestClient:
    app = make_app(Site(project, "Anna"))

    def crash(_request: object) -> None:
        raise RuntimeError("secret detail")

    app.router.routes.insert(0, Route("/crash", crash))
    app.router.routes.insert(0, Route("/api/crash", crash))
    return TestClient(app, base_url="http://localhost", raise_server_exceptions=False)


def test_a_fault_of_ours_shows_its_number_and_nothing_else(crashing: TestClient) -> None:
    page = crashing.get("/crash", headers={"x-request-id": "number-77"})
    assert (page.status_code, page.headers["x-request-id"]) == (500, "number-77")
    assert "number-77" in page.text
    assert "secret detail" not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "number-77" in crashing.get("/api/crash", headers={"x-request-id": "number-77"}).json()["error"]


@pytest.fixture
def lines() -> Iterator[list[str]]:
    found: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(JsonLines().format(record))

    logger, handler = logging.getLogger("transflow.web"), Kept()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield found
    logger.removeHandler(handler)


def test_a_line_of_json_for_each_request(browser: Browser, lines: list[str]) -> None:
    browser().get("/queue?text=slepens", headers={"x-request-id": "number-78"})
    browser().get("/health")
    (line,) = map(json.loads, lines)
    assert (line["request_id"], line["path"], line["status"], line["by"]) == (
        "number-78",
        "/queue",
        200,
        "Anna",
    )
    assert "slepens" not in lines[0]


def test_counts_for_prometheus(site: Site) -> None:
    asked = TestClient(make_app(site), base_url="http://localhost", client=("127.0.0.1", 1))
    asked.get("/items/a/en/b")
    asked.get("/nowhere/at/all")
    text = asked.get("/metrics").text
    assert 'transflow_requests_total{method="GET",route="none",status="303"} 2.0' in text
    asked.get("/health")
    text = asked.get("/metrics").text
    assert 'transflow_requests_total{method="GET",route="/health",status="200"} 1.0' in text
    assert "transflow_open_items" in text


def test_counts_are_not_for_everybody(site: Site) -> None:
    assert client(site).get("/metrics").status_code == 403
    assert signed_in(site, "ilze").get("/metrics").status_code == 403
    assert signed_in(site, "uldis").get("/metrics").status_code == 200
    near = TestClient(make_app(site), base_url="http://localhost", client=("127.0.0.1", 1))
    assert near.get("/metrics", headers={"x-forwarded-for": "192.0.2.1"}).status_code == 403
    token = make_token(site.settings, "rita", TokenScope.METRICS, site.clock())
    assert client(site).get("/metrics", headers={"authorization": f"Bearer {token}"}).status_code == 200


def test_a_follower_tells_each_deed_once(project: Settings) -> None:
    follower = Follower(project)
    item = next_item(Desk(project, "Anna", now()), Wanted())
    assert item
    assert follower.look() == ()
    comment_item(Desk(project, "Juris", now()), item.name, "Kas to zina?")
    next_item(Desk(project, "Juris", now()), Wanted())
    assert [(each.item, each.verb, each.by) for each in follower.look()] == [(item.name, "comment", "Juris")]
    assert follower.look() == ()


class Deeds(Follower):
    """A follower whose looks are made up."""

    def __init__(self) -> None:
        self.looks = 0

    def look(self) -> tuple[Happening, ...]:
        self.looks += 1
        return (Happening("u", "atrums/en/a1", "edit", "Jānis", "2026-11-25T09:00:00.000Z"),)


def test_hundreds_listen_by_one_look_and_end_with_the_server() -> None:
    deeds, is_ending = Deeds(), False

    async def listen(live: Live) -> bytes:
        return b"".join([part async for part in live.stream()])

    async def scene() -> list[bytes]:
        nonlocal is_ending
        live = Live(deeds, lambda: is_ending)
        listeners = [asyncio.create_task(listen(live)) for _ in range(300)]
        await asyncio.sleep(0.5)
        is_ending = True
        return await asyncio.wait_for(asyncio.gather(*listeners), 5)

    streams = asyncio.run(scene())
    assert deeds.looks == 1
    told = (
        b"event: item\ndata: "
        b'{"item": "atrums/en/a1", "verb": "edit", "by": "J\xc4\x81nis", "at": "2026-11-25T09:00:00.000Z"}\n\n'
    )
    assert set(streams) == {b"retry: 3000\n\n" + told}


def test_a_stream_ends_by_itself() -> None:
    async def scene() -> list[bytes]:
        return [part async for part in Live(Deeds()).stream(longest=0.3)]

    assert asyncio.run(scene())[0] == b"retry: 3000\n\n"


def test_only_those_signed_in_listen(site: Site, tmp_path: Path) -> None:
    assert client(site).get("/events").status_code == 401
