"""A project with one release whose English text lacks a paragraph, synced, and its pages."""

from __future__ import annotations

import datetime
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import BrowserContext, Page, expect, sync_playwright
from starlette.testclient import TestClient

from tests.synced import synced
from transflow.config import Settings
from transflow.roles import Role
from transflow.services.accounts.users import add_user
from transflow.web.app import make_app
from transflow.web.site import Site

LV = """# Policija aicina ievērot ātrumu

Šogad Rīgā pārkāpumu skaits samazinājies par 12 %.

Valsts policija pārbaudes turpinās visu decembri.
"""
EN = """# Police urge drivers to keep to the speed limit

This year the number of violations in Riga has fallen by 12%.
"""

FINES = "# Par sodiem\n\nSods būs 300 eiro.\n"
WRONG = "# On fines\n\nThe fine will be 500 euros.\n"

Browser = Callable[..., TestClient]


@pytest.fixture
def project(tmp_path: Path) -> Settings:
    return synced(tmp_path, "atrums", LV, EN)


@pytest.fixture
def browser(project: Settings) -> Browser:
    """Opens the pages as somebody; requests come from the site itself unless headers say otherwise."""

    def opened(user: str = "Anna") -> TestClient:
        app = make_app(Site(project, user))
        return TestClient(app, base_url="http://localhost", headers={"sec-fetch-site": "same-origin"})

    return opened


PASSWORD = "a long enough sentence"


@dataclass
class Clock:
    """A clock that a test moves."""

    now: datetime.datetime = datetime.datetime(2026, 11, 25, 9, 0, tzinfo=datetime.UTC)

    def __call__(self) -> datetime.datetime:
        return self.now

    def pass_by(self, **time: int) -> None:
        self.now += datetime.timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def site(project: Settings, clock: Clock) -> Site:
    for name, role in (
        ("anna", Role.TRANSLATOR),
        ("ilze", Role.EDITOR),
        ("rita", Role.READER),
        ("uldis", Role.ADMIN),
    ):
        add_user(project, name, role, display_name=name.title(), password=PASSWORD)
    return Site(project, "nobody", has_accounts=True, clock=clock)


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
in_chromium = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here; .ci/run installs one"),
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    with sync_playwright() as playwright:
        expect.set_options(timeout=20_000)  # a machine may be busy
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET])
        yield browser
        browser.close()


Serve = Callable[[Site], str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serves sites on free ports."""
    running: list[tuple[uvicorn.Server, threading.Thread]] = []

    def served(site: Site) -> str:
        taken = socket.socket()
        taken.bind(("127.0.0.1", 0))
        config = uvicorn.Config(make_app(site), log_level="error", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, daemon=True)
        thread.start()
        running.append((server, thread))
        while not server.started:
            time.sleep(0.02)
        return f"http://127.0.0.1:{taken.getsockname()[1]}"

    yield served
    for server, _ in running:
        server.should_exit = True
    for _, thread in running:
        thread.join(timeout=10)


def page_at(context: BrowserContext, address: str) -> Page:
    """A page that fails the test when anything on it is refused by the policy or throws."""
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"a script failed: {error}"))
    page.on(
        "console",
        lambda said: pytest.fail(said.text) if "Content Security Policy" in said.text else None,
    )
    page.goto(address)
    return page


@pytest.fixture
def shared(project: Settings, serve: Serve, clock: Clock) -> str:
    """The pages where two people have accounts."""
    for name in ("anna", "ilze"):
        add_user(project, name, Role.EDITOR, password=PASSWORD)
    return serve(Site(project, "nobody", has_accounts=True, clock=clock))


@pytest.fixture
def address(project: Settings, serve: Serve) -> str:
    """The pages on a free port, everybody being Anna."""
    return serve(Site(project, "Anna"))


@pytest.fixture
def context(chromium: Chromium) -> Iterator[BrowserContext]:
    opened = chromium.new_context(locale="en-GB")
    yield opened
    opened.close()


def signed_in(chromium: Chromium, address: str, name: str) -> Page:
    page = page_at(chromium.new_context(locale="en-GB"), f"{address}/queue")
    page.get_by_label("Name or e-mail address").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Queue")).to_be_visible()
    return page
