"""The pages in a browser in which no script runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.synced import synced
from tests.web.conftest import FINES, WRONG, Serve, in_chromium
from transflow.services.checking.with_texts import check_with_texts
from transflow.web.site import Site

pytestmark = in_chromium


@pytest.fixture
def scriptless(chromium: Browser) -> Iterator[Page]:
    """A browser in which no script runs."""
    opened = chromium.new_context(locale="en-GB", java_script_enabled=False)
    yield opened.new_page()
    opened.close()


def test_a_finding_is_dismissed_without_scripts(scriptless: Page, serve: Serve, tmp_path: Path) -> None:
    settings = synced(tmp_path, "sodi", lv=FINES, en=WRONG)
    scriptless.goto(f"{serve(Site(settings, 'Anna'))}/queue?state=findings")
    scriptless.get_by_role("button", name="Take the next item").click()
    scriptless.get_by_role("button", name="Dismiss").first.click()
    expect(scriptless.get_by_role("heading", name="Why is this no flaw?")).to_be_visible()
    expect(scriptless.locator(".finding")).to_contain_text("300 eiro")
    scriptless.get_by_label("Reason").fill("Summa mainīta pēc publicēšanas.")
    scriptless.get_by_role("button", name="Send").click()
    expect(scriptless.get_by_text("The finding is waived")).to_be_visible()
    found = check_with_texts(settings, today="2026-11-25").findings
    assert "Summa mainīta pēc publicēšanas." in [each.waived.reason for each in found if each.waived]


def test_a_translation_is_rejected_without_scripts(scriptless: Page, serve: Serve, tmp_path: Path) -> None:
    settings = synced(tmp_path, "sodi", lv=FINES, en=WRONG)
    scriptless.goto(f"{serve(Site(settings, 'Anna'))}/queue?state=translated&text=300")
    scriptless.get_by_role("link", name="Sods būs 300 eiro.").click()
    scriptless.get_by_role("button", name="Reject").click()
    scriptless.get_by_label("Reason").fill("Summa nav pareiza.")
    scriptless.get_by_role("button", name="Send").click()
    expect(scriptless.get_by_text("Sent back with your reason.")).to_be_visible()
    scriptless.get_by_role("link", name="Back to it").click()
    expect(scriptless.get_by_text("Rejected:").locator("..")).to_contain_text("Summa nav pareiza.")


def test_selected_items_are_accepted_without_scripts(scriptless: Page, address: str) -> None:
    scriptless.goto(f"{address}/queue?state=translated")
    expect(scriptless.locator(".chosen .keys-hint")).to_be_hidden()
    scriptless.get_by_role("checkbox", name="Select: Šogad").check()
    scriptless.get_by_role("button", name="Accept what is selected").click()
    expect(scriptless.get_by_text("Accepted.")).to_be_visible()


def test_nothing_is_offered_that_only_scripts_do(scriptless: Page, serve: Serve, tmp_path: Path) -> None:
    address = serve(Site(synced(tmp_path, "sodi", lv=FINES, en=WRONG), "Anna"))
    scriptless.goto(f"{address}/")
    expect(scriptless.get_by_role("button", name="Keys")).to_have_count(0)
    scriptless.get_by_role("link", name="Ask the gate about these").click()
    expect(scriptless.get_by_text("1 finding")).to_be_visible()
    scriptless.goto(f"{address}/queue")
    scriptless.get_by_role("link", name="what the gate stops at").click()
    scriptless.get_by_role("link", name="Sods būs 300 eiro.").click()
    expect(scriptless.get_by_role("button", name="Dismiss")).not_to_have_count(0)
    expect(scriptless.get_by_role("button", name="Correct to")).to_have_count(0)
