"""On no page does axe-core find a fault, in light colours or dark ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.web.conftest import PASSWORD, Serve, in_chromium
from transflow.config import Settings
from transflow.services.archive.chunks import Workforce
from transflow.services.archive.parts import FOLDER, Parts
from transflow.services.archive.run import ArchiveRequest, archive
from transflow.services.report import write_report
from transflow.services.sync import sync
from transflow.web.site import Site

pytestmark = in_chromium

LV = """# Par sodiem

Sods būs 300 eiro. Vairāk [lapā](https://a.example/lv).

| Gads | Skaits |
|---|---|
| 2026 | 12 |

Valsts policija pārbaudes turpina.

<!-- transflow: ignore missing-paragraph -- Only for readers in Latvia. -->
Tālrunis: 67219363.
"""
EN = """# On fines

The fine will be 500 euros.

| Year | Count |
|---|---|
| 2026 | 12 |
"""
RELEASES = {
    "sodi": {"lv": LV, "en": EN},
    "bez-tulkojuma": {"lv": LV},
    "viss": {"lv": "Sods ir 3 eiro.", "en": "The fine is 3 euros."},
}
PLACES = [
    "/",
    "/?judged=1",
    "/queue",
    "/queue?state=any",
    "/queue?state=findings",
    "/queue?text=nekas",
    "/releases/en/sodi",
    "/releases/en/bez-tulkojuma",
    "/releases/en/viss",
    "/releases/en/nav",
    "/terms",
    "/terms?text=policija",
    "/terms/candidates",
    "/terms/violations",
    "/account",
    "/nowhere",
]


@pytest.fixture(params=["light", "dark"])
def page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = chromium.new_context(locale="en-GB", color_scheme=request.param)
    yield context.new_page()
    context.close()


@pytest.fixture
def fines(tmp_path: Path) -> Settings:
    """A project of a release with faults, one without a translation, and one that is in order."""
    for release, texts in RELEASES.items():
        folder = tmp_path / "releases" / release
        folder.mkdir(parents=True)
        for language, text in texts.items():
            (folder / f"{language}.md").write_text(text, "utf-8")
    settings = Settings(root=tmp_path)
    sync(settings, today="2026-11-25")
    return settings


def faults_of(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{page.url}: {each['id']}: {node['html']}" for each in found for node in each["nodes"]]


def faults_at(page: Page, addresses: Iterable[str]) -> list[str]:
    found = []
    for each in addresses:
        page.goto(each)
        found += faults_of(page)
    return found


def test_pages_that_are_gone_to(page: Page, serve: Serve, fines: Settings) -> None:
    address = serve(Site(fines, "Anna"))
    assert faults_at(page, [address + each for each in PLACES]) == []
    page.goto(f"{address}/queue?state=any&release=sodi")
    links = "links => links.map((each) => each.href)"
    items = page.locator("tbody a[href*='/items/']").evaluate_all(links)
    assert len(items) > 3
    assert faults_at(page, items) == []


def test_pages_on_a_phone_and_in_latvian(page: Page, serve: Serve, fines: Settings) -> None:
    address = serve(Site(fines, "Anna"))
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}/language/lv")
    assert faults_at(page, [address + each for each in ("/", "/queue?state=any", "/releases/en/sodi")]) == []
    with page.expect_navigation():
        page.locator("a[href*='/items/']").first.click()
    assert faults_of(page) == []


def at_the_sum(page: Page, address: str) -> None:
    """Goes to the item whose sum is wrong."""
    page.goto(f"{address}/queue?state=translated&text=300")
    page.get_by_role("link", name="Sods būs 300 eiro.").click()
    page.wait_for_url("**/items/**")
    expect(page.locator("#connection")).to_have_text("connected")


def test_what_opens_on_a_page(page: Page, serve: Serve, fines: Settings) -> None:
    at_the_sum(page, serve(Site(fines, "Anna")))
    found = []
    for key in "rd?":
        page.keyboard.press(key)
        expect(page.locator("dialog[open]")).to_be_visible()
        found += faults_of(page)
        page.keyboard.press("Escape")
        expect(page.locator("dialog[open]")).to_have_count(0)
    page.locator("details summary").first.click()
    assert found + faults_of(page) == []


def test_what_is_asked_and_answered(page: Page, serve: Serve, fines: Settings) -> None:
    address, found = serve(Site(fines, "Anna")), []
    first, second = page, page.context.new_page()
    for each in (first, second):
        at_the_sum(each, address)
    for each, text, answer in ((first, "300 euros.", "Saved."), (second, "EUR 300.", "Take theirs")):
        each.locator("#target").fill(f"The fine is {text}")
        each.get_by_role("button", name="Save", exact=True).click()
        expect(each.get_by_text(answer)).to_be_visible()
        found += faults_of(each)
    first.locator("#comment").fill("Kas to pārbaudīs?")
    first.get_by_role("button", name="Comment").click()
    expect(first.locator(".comment")).to_be_visible()
    assert found + faults_of(first) == []


def test_pages_of_accounts(page: Page, serve: Serve, site: Site) -> None:
    address = serve(site)
    found = faults_at(page, [f"{address}/login", f"{address}/queue"])
    page.get_by_label("Name or e-mail address").fill("uldis")
    page.get_by_label("Password").fill("a wrong sentence")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    found += faults_of(page)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Queue")).to_be_visible()
    assert found + faults_at(page, [f"{address}/{each}" for each in ("account", "audit", "queue", "")]) == []


@pytest.mark.parametrize("language", ["en", "lv"])
def test_pages_that_need_no_server(page: Page, fines: Settings, tmp_path: Path, language: str) -> None:
    report, results = tmp_path / "report", tmp_path / "results"
    write_report(fines, (), report, today="2026-11-25", language=language)
    request = ArchiveRequest(str(tmp_path / "releases"), None, results, language=language)
    workforce = Workforce(Parts(results / FOLDER))
    archive(request, fines, workforce, today="2026-11-25")
    pages = [*report.glob("*.html"), *results.glob("*.html")]
    assert len(pages) > 4
    assert faults_at(page, [each.as_uri() for each in pages]) == []
