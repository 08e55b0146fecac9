"""Two people at work in the pages, and sessions that end."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.web.conftest import PASSWORD, Clock, in_chromium, signed_in

TRANSLATION = "The State Police will continue the checks throughout December."


pytestmark = in_chromium


def test_two_people_on_one_item(chromium: Browser, shared: str) -> None:
    anna, ilze = (signed_in(chromium, shared, name) for name in ("anna", "ilze"))
    anna.keyboard.press("n")
    anna.wait_for_url("**/items/**")
    ilze.goto(anna.url)
    expect(ilze.locator("#lease")).to_contain_text("held by anna for 15 minutes")
    expect(ilze.locator("#connection")).to_have_text("connected")
    anna.locator("#target").fill(TRANSLATION)
    ilze.locator("#target").fill("Checks go on in December.")
    anna.get_by_role("button", name="Save", exact=True).click()
    expect(anna.get_by_text("Saved.")).to_be_visible()
    expect(ilze.get_by_text("anna changed this just now.")).to_be_visible(timeout=10_000)
    ilze.get_by_role("button", name="Save", exact=True).click()
    expect(ilze.get_by_role("heading", name="Somebody changed this meanwhile")).to_be_visible()
    expect(ilze.locator("#target")).to_have_value("Checks go on in December.")


def test_a_reason_outlives_a_session_that_ended(chromium: Browser, shared: str) -> None:
    anna = signed_in(chromium, shared, "anna")
    anna.goto(f"{shared}/queue?state=translated")
    anna.keyboard.press("j")
    anna.keyboard.press("Enter")
    anna.wait_for_url("**/items/**")
    anna.keyboard.press("r")
    anna.keyboard.type("Trūkst „Rīgā”.")
    anna.context.clear_cookies()
    anna.keyboard.press("Control+Enter")
    anna.get_by_role("link", name="Sign in").click()
    anna.get_by_label("Name or e-mail address").fill("anna")
    anna.get_by_label("Password").fill(PASSWORD)
    anna.keyboard.press("Enter")
    expect(anna.locator("#connection")).to_have_text("connected")
    anna.keyboard.press("r")
    expect(anna.locator("#reject-reason")).to_have_value("Trūkst „Rīgā”.")
    anna.keyboard.press("Control+Enter")
    anna.get_by_role("link", name="Back to it").click()
    anna.keyboard.press("r")
    expect(anna.locator("#reject-reason")).to_have_value("")


@pytest.mark.slow
def test_a_page_says_when_it_hears_of_nobody(chromium: Browser, shared: str) -> None:
    anna = signed_in(chromium, shared, "anna")
    expect(anna.locator("#connection")).to_have_text("connected")
    anna.route("**/events", lambda route: route.abort())
    anna.reload()
    expect(anna.get_by_role("status")).to_have_text("no connection", timeout=20_000)
    anna.unroute("**/events")
    anna.reload()
    expect(anna.locator("#connection")).to_have_text("connected")


@pytest.mark.slow
def test_a_page_whose_session_was_ended_hears_of_nobody(
    chromium: Browser, shared: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("transflow.web.live.BREATH", 0.2)
    here, elsewhere = (signed_in(chromium, shared, "anna") for _ in range(2))
    expect(here.locator("#connection")).to_have_text("connected")
    elsewhere.goto(f"{shared}/account")
    elsewhere.get_by_role("button", name="End all").click()
    expect(here.get_by_role("status")).to_have_text("no connection")


def test_moments_are_those_of_the_reader_s_clock(chromium: Browser, shared: str) -> None:
    context = chromium.new_context(locale="lv-LV", timezone_id="Europe/Riga")
    page = context.new_page()
    page.goto(shared)
    page.get_by_label("Vārds vai e-pasta adrese").fill("anna")
    page.get_by_label("Parole").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Pārskats")).to_be_visible()
    page.goto(f"{shared}/account")
    expect(page.locator("time").first).to_have_text(re.compile(r"25\.11\.26,? 11:00"))
    expect(page.locator("time").first).to_have_attribute("title", "25.11.26 09:00 UTC")
    context.close()


def test_a_lease_that_ran_out_is_told_and_loses_nothing(chromium: Browser, shared: str, clock: Clock) -> None:
    anna, ilze = (signed_in(chromium, shared, name) for name in ("anna", "ilze"))
    anna.clock.install()
    anna.keyboard.press("n")
    anna.wait_for_url("**/items/**")
    expect(anna.locator("#lease")).to_have_text("yours for 15 minutes")
    clock.pass_by(minutes=16)
    anna.clock.fast_forward("16:00")
    expect(anna.locator("#lease")).to_contain_text("your claim has run out")
    ilze.keyboard.press("n")
    ilze.wait_for_url("**/items/**")
    assert ilze.url == anna.url
    anna.locator("#target").fill("Half a sentence")
    expect(anna.get_by_text("ilze holds this now.")).to_be_visible()
    anna.reload()
    expect(anna.locator("#target")).to_have_value("Half a sentence")


def test_news_take_no_focus_away(chromium: Browser, shared: str) -> None:
    anna, ilze = (signed_in(chromium, shared, name) for name in ("anna", "ilze"))
    anna.goto(f"{shared}/queue?state=any")
    expect(anna.locator("#connection")).to_have_text("connected")
    box = anna.get_by_role("checkbox").nth(1)
    box.focus()
    ilze.goto(f"{shared}/queue?state=missing")
    ilze.keyboard.press("n")
    ilze.wait_for_url("**/items/**")
    expect(anna.get_by_role("cell", name="ilze")).to_be_visible()
    expect(box).to_be_focused()


def test_the_gates_answer_takes_no_focus_away(chromium: Browser, shared: str) -> None:
    anna = signed_in(chromium, shared, "anna")
    answered: list[Route] = []

    def hold(route: Route) -> None:
        answered.append(route)

    anna.route("**/?judged=1*", hold)
    anna.goto(shared)
    anna.keyboard.press("j")
    link = anna.locator("#releases [data-row] a").first
    expect(link).to_be_focused()
    for each in answered:
        each.continue_()
    expect(anna.locator("#releases details")).to_have_count(1)
    expect(link).to_be_focused()


def test_news_come_to_the_overview_that_the_gate_has_answered(chromium: Browser, shared: str) -> None:
    anna, ilze = (signed_in(chromium, shared, name) for name in ("anna", "ilze"))
    anna.clock.install()
    anna.goto(shared)
    expect(anna.locator("#connection")).to_have_text("connected")
    anna.locator("#releases summary").click()
    ilze.goto(f"{shared}/queue?state=translated")
    ilze.keyboard.press("j")
    ilze.keyboard.press("x")
    ilze.keyboard.press("a")
    expect(ilze.get_by_text("Accepted.")).to_be_visible()
    ilze.wait_for_timeout(1_000)  # until the news has come
    anna.clock.fast_forward(31_000)
    expect(anna.locator("#releases svg.states")).to_have_attribute("aria-label", re.compile("reviewed 1"))
    expect(anna.locator("#releases details")).to_have_attribute("open", "")
