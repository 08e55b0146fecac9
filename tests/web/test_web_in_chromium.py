"""The pages in a real browser, by keyboard; skipped where there is no chromium."""

from __future__ import annotations

import shutil
import socket
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from transflow.config import Settings
from transflow.web.app import make_app
from transflow.web.site import Site

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
TRANSLATION = "The State Police will continue the checks throughout December."

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here; .ci/run installs one"),
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET])
        yield browser
        browser.close()


@pytest.fixture
def address(project: Settings) -> Iterator[str]:
    """The pages on a free port, everybody being Anna."""
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(make_app(Site(project, "Anna")), log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{taken.getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=10)


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    opened = chromium.new_context(locale="en-GB")
    yield opened
    opened.close()


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


def test_a_missing_paragraph_is_translated_by_keyboard_only(
    context: BrowserContext, address: str, project: Settings
) -> None:
    page = page_at(context, f"{address}/queue")
    page.keyboard.press("n")
    page.wait_for_url("**/items/**")
    page.keyboard.press("Enter")
    expect(page.locator("#target")).to_be_focused()
    page.keyboard.type(TRANSLATION)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Nothing here asks for work.")).to_be_visible()
    text = (project.root / "releases/atrums/en.md").read_text(encoding="utf-8")
    assert text.endswith(f"\n\n{TRANSLATION}\n")


def test_what_was_typed_comes_back_after_the_tab_was_closed(context: BrowserContext, address: str) -> None:
    page = page_at(context, f"{address}/queue")
    page.keyboard.press("n")
    page.wait_for_url("**/items/**")
    place = page.url
    page.locator("#target").fill("Half a sentence")
    page.close()
    again = page_at(context, place)
    expect(again.locator("#target")).to_have_value("Half a sentence")
    again.get_by_role("button", name="Drop it").click()
    expect(again.locator("#target")).to_have_value("")


def test_two_windows_on_one_item_show_three_texts(context: BrowserContext, address: str) -> None:
    first = page_at(context, f"{address}/queue")
    first.keyboard.press("n")
    first.wait_for_url("**/items/**")
    second = page_at(context, first.url)
    first.locator("#target").fill(TRANSLATION)
    first.get_by_role("button", name="Save", exact=True).click()
    first.wait_for_load_state()
    second.locator("#target").fill("Checks go on in December.")
    second.get_by_role("button", name="Save", exact=True).click()
    expect(second.get_by_role("heading", name="Somebody changed this meanwhile")).to_be_visible()
    second.get_by_role("button", name="Take theirs").click()
    expect(second.locator("#target")).to_have_value(TRANSLATION)
    second.get_by_role("button", name="Take yours").click()
    second.get_by_role("button", name="Save this text").click()
    expect(second.locator("#target")).to_have_value("Checks go on in December.")


def test_single_letters_can_be_switched_off(context: BrowserContext, address: str) -> None:
    page = page_at(context, f"{address}/queue")
    page.keyboard.press("?")
    page.get_by_label("Switch single-letter keys off").check()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("n")
    page.wait_for_timeout(200)
    assert page.url.endswith("/queue")


def test_an_editor_repairs_the_pairing_by_keyboard(context: BrowserContext, address: str) -> None:
    page = page_at(context, f"{address}/releases/en/atrums")
    page.keyboard.press("j")
    page.keyboard.press("m")
    expect(page.get_by_text("2-2")).to_be_visible()
    expect(page.locator("#bead-0")).to_be_focused()
    page.keyboard.press("s")
    expect(page.get_by_text("2-2")).to_have_count(0)
    page.keyboard.press("n")
    expect(page.get_by_label("Pair 3")).to_be_focused()


def test_the_latvian_interface_on_a_phone(chromium: Browser, address: str) -> None:
    phone = chromium.new_context(locale="lv-LV", viewport={"width": 390, "height": 844})
    page = page_at(phone, address)
    expect(page.get_by_role("heading", name="Pārskats")).to_be_visible()
    for place in ("/queue", "/releases/en/atrums"):
        page.goto(address + place)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 390, f"{place} is {width} pixels wide"
    phone.close()
