"""The pages and reports on phones, in narrow windows and on paper, and from whichever side a text reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.synced import synced
from tests.web.conftest import Clock, Serve, in_chromium, page_at
from transflow.config import Settings
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.showing import show_item
from transflow.services.report import write_report
from transflow.services.sync import sync
from transflow.store.items import Wanted
from transflow.web.site import Site

pytestmark = in_chromium


def test_the_latvian_interface_on_a_phone(chromium: Browser, address: str) -> None:
    phone = chromium.new_context(locale="lv-LV", viewport={"width": 390, "height": 844})
    page = page_at(phone, address)
    expect(page.get_by_role("heading", name="Pārskats")).to_be_visible()
    for place in ("/queue", "/releases/en/atrums"):
        page.goto(address + place)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 390, f"{place} is {width} pixels wide"
    phone.close()


def test_a_word_without_end_widens_no_page(chromium: Browser, serve: Serve, tmp_path: Path) -> None:
    title = f"# {'bezgalīgais' * 30}\n\nTeksts."
    settings = synced(tmp_path, "garš" * 20, lv=title, en=title)
    write_report(settings, (), tmp_path / "report", today="2026-11-25")
    address = serve(Site(settings, "Anna"))
    pages = [f"{address}/", f"{address}/queue?state=any", f"{address}/releases/en/{'garš' * 20}"]
    pages += [each.as_uri() for each in (tmp_path / "report").iterdir()]
    page = chromium.new_page()
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        for place in pages:
            page.goto(place)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, place
    page.close()


@pytest.mark.parametrize(("language", "label"), [("en", "Warnings"), ("lv", "Brīdinājumi")])
def test_the_index_of_a_report_fits_a_narrow_window(
    chromium: Browser, tmp_path: Path, language: str, label: str
) -> None:
    settings = synced(tmp_path, "a", lv="Robeža ir slēgta.", en="The border is closed.")
    folder = tmp_path / "report"
    index = write_report(settings, (), folder, today="2026-11-25", language=language).index
    page = chromium.new_page(viewport={"width": 320, "height": 640})
    page.goto(index.as_uri())
    before = "getComputedStyle(document.querySelectorAll('td')[1], '::before').content"
    assert label in page.evaluate(before)
    ends = "[...document.querySelectorAll('td')].map((each) => each.getBoundingClientRect().right)"
    assert max(page.evaluate(ends)) <= 320
    page.close()


@pytest.mark.parametrize("is_served", [True, False], ids=["page", "report"])
def test_what_is_printed_is_dark_on_white_and_no_phone(
    chromium: Browser, serve: Serve, tmp_path: Path, *, is_served: bool
) -> None:
    settings = synced(tmp_path, "a", lv="Robeža ir slēgta.", en="The border is closed.")
    index = write_report(settings, (), tmp_path / "report", today="2026-11-25").index
    page = chromium.new_page(viewport={"width": 700, "height": 990}, color_scheme="dark")
    page.emulate_media(media="print")
    page.goto(f"{serve(Site(settings, 'Anna'))}/queue?state=any" if is_served else index.as_uri())
    ink = page.evaluate("getComputedStyle(document.body).color.match(/[0-9]+/g).map(Number)")
    assert max(ink) < 90
    expect(page.get_by_role("row")).to_have_count(2)
    assert page.evaluate("getComputedStyle(document.querySelector('tbody tr')).display") == "table-row"
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("checkbox")).to_have_count(0)
    page.close()


def test_a_printed_release_is_its_texts_alone(chromium: Browser, serve: Serve, tmp_path: Path) -> None:
    settings = synced(tmp_path, "a", lv="Robeža ir slēgta.", en="The border is closed.")
    page = chromium.new_page()
    page.emulate_media(media="print")
    page.goto(f"{serve(Site(settings, 'Anna'))}/releases/en/a")
    expect(page.get_by_text("The border is closed.").first).to_be_visible()
    expect(page.get_by_role("link")).to_have_count(0)
    expect(page.get_by_text("The translation as it stands in its file")).to_be_hidden()
    page.close()


def test_what_is_printed_says_how_a_term_is_rendered(chromium: Browser, serve: Serve, tmp_path: Path) -> None:
    settings = synced(tmp_path, "a", lv="Brīdina Valsts policija.", en="Valsts policija warns.")
    page = page_at(chromium.new_context(), f"{serve(Site(settings, 'Anna'))}/queue?state=any")
    page.get_by_role("link", name="Brīdina Valsts policija.").click()
    page.emulate_media(media="print")
    expect(page.get_by_role("region", name="Terms").get_by_text("State Police")).to_be_visible()
    page.context.close()


def test_a_page_at_twice_its_size_still_shows_the_keys(chromium: Browser, address: str) -> None:
    magnified = chromium.new_context(locale="en-GB", viewport={"width": 640, "height": 430})
    page = page_at(magnified, f"{address}/queue")
    expect(page.get_by_role("button", name="Keys")).to_be_visible()
    expect(page.get_by_role("button", name="Take the next item").locator("kbd")).to_be_visible()
    magnified.close()


@pytest.mark.parametrize("has_scripts", [True, False])
def test_a_report_offers_filters_where_they_work(
    chromium: Browser, tmp_path: Path, *, has_scripts: bool
) -> None:
    settings = synced(tmp_path, "a", lv="Robeža ir slēgta.", en="The border is closed.")
    write_report(settings, (), tmp_path / "report", today="2026-11-25")
    context = chromium.new_context(java_script_enabled=has_scripts)
    page = context.new_page()
    for each in (tmp_path / "report").iterdir():
        page.goto(each.as_uri())
        expect(page.locator(".filters")).to_be_visible(visible=has_scripts)
    context.close()


def test_a_report_in_latvian_is_worked_with_and_read_on_a_phone(chromium: Browser, tmp_path: Path) -> None:
    texts = {
        "lv": "Atlaide ir 12 %.\n\nRobeža ir slēgta.",
        "en": "The discount is 15%.\n\nThe border is closed.",
    }
    settings = synced(tmp_path, "a", **texts)
    folder = tmp_path / "report"
    write_report(settings, (), folder, today="2026-11-25", language="lv")
    page = chromium.new_page(viewport={"width": 400, "height": 844})
    page.goto((folder / "a.en.html").as_uri())
    page.get_by_label("tikai rindkopas ar konstatējumiem").check()
    expect(page.locator("section.row:visible")).to_have_count(1)
    expect(page.get_by_role("status").filter(has_text="Redzami pāri: 1 no 2")).to_be_visible()
    expect(page.get_by_text("1 kļūda", exact=True)).to_be_visible()
    page.get_by_label("ticamība līdz").fill("95")
    expect(page.locator("output")).to_have_text("95\N{NO-BREAK SPACE}%")
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    page.close()


def test_a_phone_shows_nothing_behind_the_end_of_an_item(
    chromium: Browser, serve: Serve, tmp_path: Path
) -> None:
    paragraphs = "\n\n".join(f"Robeža Nr. {number} ir slēgta." for number in range(60))
    settings = synced(tmp_path, "gara", lv=paragraphs, en="Border No 0 is closed.")
    phone = chromium.new_context(viewport={"width": 390, "height": 844})
    page = page_at(phone, f"{serve(Site(settings, 'Anna'))}/queue")
    page.get_by_role("link", name="Robeža Nr. 1 ir").click()
    expect(page.locator("nav.list")).to_be_visible()
    below = page.evaluate("document.documentElement.scrollHeight - document.body.offsetHeight")
    assert below <= 0
    phone.close()


@pytest.mark.parametrize("width", [390, 900, 1280])
def test_text_findings_and_decision_come_before_all_else(
    chromium: Browser, serve: Serve, tmp_path: Path, width: int
) -> None:
    lv = "Šogad pārkāpumu skaits samazinājies par 12 %.\n\nŠogad pārkāpumu skaits samazinājies par 14 %."
    en = "Violations have fallen by 12% this year.\n\nViolations have fallen by 15% this year."
    settings = synced(tmp_path, "a", lv=lv, en=en)
    desk = Desk(settings, "Anna", Clock().now)
    first, second = list_items(desk, Wanted(release="a", is_any=True))
    accept_item(desk, first.name, is_final=True)
    assert show_item(desk, second.name).matches  # remembered from now on
    page = chromium.new_page(locale="en-GB", viewport={"width": width, "height": 844})
    page.goto(f"{serve(Site(settings, 'Anna'))}/items/{second.name}")
    places = ["#target", "#findings-title", "#save-next", "#memory-title", "#comments-title", "nav.list"]
    order = "places => [...document.querySelectorAll(places)].map((each) => places.find((it) => each.matches(it)))"
    assert page.evaluate(order, places) == places
    tops = [page.locator(each).bounding_box() for each in (places if width == 390 else places[:4])]
    assert [each and each["y"] for each in tops] == sorted(each["y"] for each in tops if each)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_a_text_reads_from_the_side_where_its_script_begins(
    context: BrowserContext, serve: Serve, tmp_path: Path
) -> None:
    folder = tmp_path / "releases/a"
    folder.mkdir(parents=True)
    for language, text in {"lv": "Robeža ir slēgta.", "ar": "الحدود مغلقة."}.items():
        (folder / f"{language}.md").write_text(text, encoding="utf-8")
    settings = Settings(root=tmp_path, targets=("ar",))
    sync(settings, today="2026-11-25")
    write_report(settings, (), tmp_path / "report", today="2026-11-25")
    page = page_at(context, f"{serve(Site(settings, 'Anna'))}/releases/ar/a")
    for _ in range(2):
        for side, is_at_right in (("source", False), ("target", True)):
            paragraph = page.locator(f".side.{side} p").first
            box = paragraph.evaluate(
                "p => { const r = document.createRange(); r.selectNodeContents(p);"
                " return [r.getBoundingClientRect().left, p.getBoundingClientRect().left]; }"
            )
            assert (box[0] > box[1] + 50) == is_at_right, side
        page.goto((tmp_path / "report/a.ar.html").as_uri())


def test_a_report_is_read_pair_by_pair_and_gone_through_by_keys(chromium: Browser, tmp_path: Path) -> None:
    texts = {
        "lv": "Atlaide ir 12 %.\n\nRobeža ir slēgta.",
        "en": "The discount is 15%.\n\nEverybody sings at Christmas.",
    }
    settings = synced(tmp_path, "a", **texts)
    folder = tmp_path / "report"
    write_report(settings, (), folder, today="2026-11-25")
    page = chromium.new_page()
    page.goto((folder / "a.en.html").as_uri())
    pair = page.get_by_role("group", name=re.compile(r"^Pair 1, confidence \d+%$"))
    expect(pair.get_by_text("The discount is 15%.")).to_be_visible()
    page.keyboard.press("n")
    expect(page.locator(".finding").first).to_be_focused()
    uncertain = page.locator("section.fair, section.unsure").first
    page.keyboard.press("u")
    expect(uncertain).to_be_focused()
    page.get_by_label("Keys: n p next, previous finding").uncheck()
    page.keyboard.press("n")
    page.reload()
    page.keyboard.press("n")
    expect(page.locator(".here")).to_have_count(0)
    page.get_by_label("Keys: n p").check()
    page.keyboard.press("n")
    expect(page.locator(".finding").first).to_be_focused()
    page.goto((folder / "index.html").as_uri())
    page.get_by_label("only releases with errors").check()
    expect(page.get_by_role("status")).to_have_text("1 of 1 releases shown")
    page.close()
