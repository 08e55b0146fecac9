"""Webhooks, told to a server on this machine."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.web.conftest import Clock
from tests.web.test_web_queue import TRANSLATION
from transflow.config import Settings, load
from transflow.errors import ConfigurationError
from transflow.frozen import replace
from transflow.io.webhooks import Webhook
from transflow.services.desk import Desk
from transflow.services.queue.claiming import next_item
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.talking import comment_item
from transflow.services.webhooks import Untold, demand_secrets, tell_webhooks
from transflow.store.items import Wanted

SECRET = "kopīgs noslēpums"


@dataclass
class Ear:
    """A server that hears, and answers as it is told."""

    url: str = ""
    status: int = 200
    heard: list[tuple[str, bytes]] = field(default_factory=list)


@pytest.fixture
def ear() -> Iterator[Ear]:
    ear = Ear()

    class Listening(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            ear.heard.append((self.headers["x-transflow-signature"], body))
            self.send_response(ear.status)
            self.send_header("location", "/elsewhere")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Listening)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    ear.url = f"http://127.0.0.1:{server.server_port}/hook"
    yield ear
    server.shutdown()
    server.server_close()


@pytest.fixture
def told(project: Settings, ear: Ear, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A project that has told nothing yet, and an edit that is to be told."""
    monkeypatch.setenv("HOOK", SECRET)
    hook = Webhook(ear.url, "HOOK", ("edit",), allow_private=True)
    settings = replace(project, webhooks=(hook,))
    tell_webhooks(settings, clock)
    item = next_item(Desk(settings, "Anna", clock()), Wanted())
    assert item
    edit_item(Desk(settings, "Anna", clock()), item.name, TRANSLATION, version=item.version)
    clock.pass_by(seconds=5)
    return settings


def test_a_change_is_told_once_with_a_signature(told: Settings, ear: Ear, clock: Clock) -> None:
    assert tell_webhooks(told, clock) == ()
    assert tell_webhooks(told, clock) == ()
    ((signature, body),) = ear.heard
    values = json.loads(body)
    assert (values["verb"], values["by"], values["state"]) == ("edit", "Anna", ["missing", "translated"])
    seconds = signature.partition("t=")[2].partition(",")[0]
    digest = hmac.new(SECRET.encode(), f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()
    assert signature == f"t={seconds},v1={digest}"
    assert int(seconds) == int(clock().timestamp())


@pytest.mark.parametrize("verbs", [("comment",), ()])
def test_what_somebody_says_is_told_too(
    told: Settings, ear: Ear, clock: Clock, verbs: tuple[str, ...]
) -> None:
    tell_webhooks(told, clock)
    ear.heard.clear()
    (item,) = (each for each in list_items(Desk(told, "Anna", clock()), Wanted(is_any=True), limit=1))
    comment_item(Desk(told, "Juris", clock()), item.name, "Kas to zina?")
    clock.pass_by(seconds=5)
    hooks = tuple(replace(each, verbs=verbs) for each in told.webhooks)
    for _ in range(2):
        assert tell_webhooks(replace(told, webhooks=hooks), clock) == ()
    (said,) = (json.loads(body) for _, body in ear.heard)
    assert (said["item"], said["verb"], said["by"], said["state"]) == (item.name, "comment", "Juris", None)


@pytest.mark.parametrize("status", [302, 404, 500])
def test_what_was_not_heard_is_told_again_later_and_later(
    told: Settings, ear: Ear, clock: Clock, status: int
) -> None:
    ear.status = status
    (untold,) = tell_webhooks(told, clock)
    assert (untold.url, untold.is_given_up) == (ear.url, False)
    assert tell_webhooks(told, clock) == ()
    clock.pass_by(seconds=11)
    assert len(tell_webhooks(told, clock)) == 1
    clock.pass_by(seconds=11)
    assert tell_webhooks(told, clock) == ()
    ear.status = 204
    clock.pass_by(seconds=11)
    assert tell_webhooks(told, clock) == ()
    assert len({body for _, body in ear.heard}) == 1
    assert len(ear.heard) == 3


def test_after_a_day_it_is_given_up(told: Settings, ear: Ear, clock: Clock) -> None:
    ear.status = 500
    last: tuple[Untold, ...] = ()
    for _ in range(40):
        last = tell_webhooks(told, clock) or last
        clock.pass_by(hours=1, seconds=1)
    assert last[0].is_given_up
    assert len(ear.heard) == 30


def test_addresses_inside_the_network_are_not_told(told: Settings, ear: Ear, clock: Clock) -> None:
    hooks = tuple(replace(each, allow_private=False) for each in told.webhooks)
    (untold,) = tell_webhooks(replace(told, webhooks=hooks), clock)
    assert "inside a network" in untold.why
    assert ear.heard == []


def test_a_secret_must_be_there(told: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    demand_secrets(told.webhooks)
    monkeypatch.delenv("HOOK")
    with pytest.raises(ConfigurationError, match="HOOK"):
        demand_secrets(told.webhooks)


def test_webhooks_in_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "transflow.toml"
    file.write_text('[[webhooks]]\nurl = "https://a.lv/h"\nsecret_env = "H"\nverbs = ["accept"]\n', "utf-8")
    assert load(file).webhooks == (Webhook("https://a.lv/h", "H", ("accept",)),)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('webhooks = ["https://a.lv"]', "must be a table"),
        ('[[webhooks]]\nurl = "ftp://a.lv"\nsecret_env = "H"', "needs a url"),
        ('[[webhooks]]\nurl = "https://a.lv"', "secret_env"),
        ('[[webhooks]]\nurl = "https://a.lv"\nsecret = "H"', "no option 'secret'"),
        ('[[webhooks]]\nurl = 7\nsecret_env = "H"', "must be like"),
        ('[[webhooks]]\nurl = "https://a.lv"\nsecret_env = "H"\nverbs = "edit"', "must be like a list"),
        (
            '[[webhooks]]\nurl = "https://a.lv"\nsecret_env = "H"\nverbs = ["accepted"]',
            "did you mean 'accept'",
        ),
    ],
)
def test_webhooks_that_are_none(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "transflow.toml").write_text(text, "utf-8")
    with pytest.raises(ConfigurationError, match=why):
        load(tmp_path / "transflow.toml")
