"""The pages in a real browser, by keyboard; skipped where there is no chromium."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.synced import synced
from tests.web.conftest import EN, LV, PASSWORD, Clock, Serve, in_chromium, page_at, signed_in
from transflow.config import Settings
from transflow.frozen import replace
from transflow.services.checking.with_texts import check_with_texts
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.showing import show_item
from transflow.services.queue.talking import comment_item
from transflow.services.report import write_report
from transflow.services.sync import sync
from transflow.store.items import Wanted
from transflow.web.site import Site, now

TRANSLATION = "The State Police will continue the checks throughout December."

pytestmark = in_chromium


@pytest.fixture
def address(project: Settings, serve: Serve) -> str:
    """The pages on a free port, everybody being Anna."""
    return serve(Site(project, "Anna"))


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    opened = chromium.new_context(locale="en-GB")
    yield opened
    opened.close()


def at_next_item(context: BrowserContext, address: str) -> Page:
    """A page with the item that the queue at the address gives next."""
    page = page_at(context, address)
    page.keyboard.press("n")
    page.wait_for_url("**/items/**")
    return page


def test_a_missing_paragraph_is_translated_by_keyboard_only(
    context: BrowserContext, address: str, project: Settings
) -> None:
    page = at_next_item(context, f"{address}/queue")
    page.keyboard.press("Enter")
    expect(page.locator("#target")).to_be_focused()
    page.keyboard.type(TRANSLATION)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Nothing here asks for work.")).to_be_visible()
    text = (project.root / "releases/atrums/en.md").read_text(encoding="utf-8")
    assert text.endswith(f"\n\n{TRANSLATION}\n")


def test_what_was_typed_comes_back_after_the_tab_was_closed(context: BrowserContext, address: str) -> None:
    page = at_next_item(context, f"{address}/queue")
    place = page.url
    page.locator("#target").fill("Half a sentence")
    page.close()
    again = page_at(context, place)
    expect(again.locator("#target")).to_have_value("Half a sentence")
    again.get_by_role("button", name="Drop it").click()
    expect(again.locator("#target")).to_have_value("")


def test_two_windows_on_one_item_show_three_texts(context: BrowserContext, address: str) -> None:
    first = at_next_item(context, f"{address}/queue")
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


def test_what_was_typed_for_an_item_that_is_gone_is_shown(
    context: BrowserContext, address: str, project: Settings
) -> None:
    page = at_next_item(context, f"{address}/queue")
    page.locator("#target").fill(TRANSLATION)
    (project.root / "releases/atrums").rename(project.root / "releases/gada-atrums")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_label("What you typed")).to_have_value(TRANSLATION)


def test_why_the_gate_does_not_answer_is_said(
    context: BrowserContext, project: Settings, serve: Serve
) -> None:
    (project.root / "own.csv").write_bytes(b"lv,en\nq,\xff\n")
    page = page_at(context, serve(Site(replace(project, glossaries=("own.csv",)), "Anna")))
    expect(page.get_by_text("This is not UTF-8")).to_be_visible()


def test_news_come_to_a_release_with_signs_in_its_name(
    context: BrowserContext, tmp_path: Path, serve: Serve
) -> None:
    settings = synced(tmp_path, "kas? #1 %41", LV, EN)
    page = at_next_item(context, f"{serve(Site(settings, 'Anna'))}/queue")
    expect(page.locator("#connection")).to_have_text("connected")
    (missing,) = list_items(Desk(settings, "Juris", now()), Wanted())
    with page.expect_response("**/around/**") as answer:
        comment_item(Desk(settings, "Juris", now()), missing.name, "Kas to pārbaudīs?")
    assert missing.name.split("/")[0] in unquote(urlsplit(answer.value.url).path)


def test_no_key_saves_a_text_behind_a_dialog(
    context: BrowserContext, address: str, project: Settings
) -> None:
    page = at_next_item(context, f"{address}/queue")
    page.locator("#target").fill(TRANSLATION)
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.get_by_label("Switch single-letter keys off").focus()
    page.keyboard.press("Control+Enter")
    page.wait_for_timeout(300)
    assert TRANSLATION not in (project.root / "releases/atrums/en.md").read_text(encoding="utf-8")


def test_the_keys_are_shown_from_their_beginning(context: BrowserContext, address: str) -> None:
    page = page_at(context, f"{address}/queue")
    page.set_viewport_size({"width": 390, "height": 500})
    page.keyboard.press("?")
    expect(page.get_by_role("heading", name="Keys", exact=True)).to_be_in_viewport()


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
    expect(page.locator("#bead-0")).to_be_focused()
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


def written(root: Path, release: str, **texts: str) -> Settings:
    """A synced project with one release."""
    folder = root / "releases" / release
    folder.mkdir(parents=True)
    for language, text in texts.items():
        (folder / f"{language}.md").write_text(text, encoding="utf-8")
    settings = Settings(root=root)
    sync(settings, today="2026-11-25")
    return settings


def test_a_word_without_end_widens_no_page(chromium: Browser, serve: Serve, tmp_path: Path) -> None:
    title = f"# {'bezgalīgais' * 30}\n\nTeksts."
    settings = written(tmp_path, "garš" * 20, lv=title, en=title)
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
    settings = written(tmp_path, "a", lv="Robeža ir slēgta.", en="The border is closed.")
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
    settings = written(tmp_path, "a", lv="Robeža ir slēgta.", en="The border is closed.")
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
    settings = written(tmp_path, "a", lv="Robeža ir slēgta.", en="The border is closed.")
    page = chromium.new_page()
    page.emulate_media(media="print")
    page.goto(f"{serve(Site(settings, 'Anna'))}/releases/en/a")
    expect(page.get_by_text("The border is closed.").first).to_be_visible()
    expect(page.get_by_role("link")).to_have_count(0)
    expect(page.get_by_text("The translation as it stands in its file")).to_be_hidden()
    page.close()


def test_what_is_printed_says_how_a_term_is_rendered(chromium: Browser, serve: Serve, tmp_path: Path) -> None:
    settings = written(tmp_path, "a", lv="Brīdina Valsts policija.", en="Valsts policija warns.")
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
    settings = written(tmp_path, "a", lv="Robeža ir slēgta.", en="The border is closed.")
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
    settings = written(tmp_path, "a", **texts)
    folder = tmp_path / "report"
    write_report(settings, (), folder, today="2026-11-25", language="lv")
    page = chromium.new_page(viewport={"width": 400, "height": 844})
    page.goto((folder / "a.en.html").as_uri())
    page.get_by_label("tikai rindkopas ar konstatējumiem").check()
    expect(page.locator("section.row:visible")).to_have_count(1)
    expect(page.get_by_text("1 kļūda", exact=True)).to_be_visible()
    page.get_by_label("ticamība līdz").fill("95")
    expect(page.locator("output")).to_have_text("95\N{NO-BREAK SPACE}%")
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    page.close()


def test_a_phone_shows_nothing_behind_the_end_of_an_item(
    chromium: Browser, serve: Serve, tmp_path: Path
) -> None:
    paragraphs = "\n\n".join(f"Robeža Nr. {number} ir slēgta." for number in range(60))
    settings = written(tmp_path, "gara", lv=paragraphs, en="Border No 0 is closed.")
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
    settings = written(tmp_path, "a", lv=lv, en=en)
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


LESSONS = (
    ("Skolēni mācīsies šķērsot ielu.", "Pupils will learn to cross the street."),
    ("Nodarbības vadīs pieredzējuši inspektori.", "Experienced inspectors will lead the lessons."),
    ("Vecāki var pieteikties skolā.", "Parents can apply at the school."),
    ("Velosipēdistiem būs atsevišķa stunda.", "Cyclists will have a lesson of their own."),
    ("Katrs dalībnieks saņems atstarotāju.", "Each participant will receive a reflector."),
    ("Autobusi gaidīs pie vārtiem.", "Buses will wait at the gate."),
    ("Pusdienas būs bez maksas.", "Lunch will be free of charge."),
    ("Lietus gadījumā nodarbības notiks zālē.", "If it rains, the lessons will be held in the hall."),
    ("Jautājumus var uzdot pa tālruni.", "Questions can be asked by phone."),
    ("Rezultātus paziņos rudenī.", "The results will be announced in autumn."),
)


def test_a_morning_of_ten_items_by_keyboard_only(
    context: BrowserContext, serve: Serve, tmp_path: Path
) -> None:
    source = "# Satiksmes drošības nedēļa\n\n" + "\n\n".join(lv for lv, _ in LESSONS) + "\n"
    settings = written(tmp_path, "nedela", lv=source, en="# Road Safety Week\n")
    page = at_next_item(context, f"{serve(Site(settings, 'Anna'))}/queue")
    page.keyboard.press("Enter")
    for lv, en in LESSONS:
        expect(page.locator("p.source").first).to_have_text(lv)
        expect(page.locator("#target")).to_be_focused()
        page.keyboard.type(en)
        page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Nothing here asks for work.")).to_be_visible()
    text = (tmp_path / "releases/nedela/en.md").read_text(encoding="utf-8")
    assert text.split("\n\n")[1:] == [*(en for _, en in LESSONS[:-1]), LESSONS[-1][1] + "\n"]


FINES = "# Par sodiem\n\nSods būs 300 eiro.\n"
WRONG = "# On fines\n\nThe fine will be 500 euros.\n"


def test_a_dismissed_finding_stays_dismissed_in_check(
    context: BrowserContext, serve: Serve, tmp_path: Path
) -> None:
    settings = written(tmp_path, "sodi", lv=FINES, en=WRONG)
    page = at_next_item(context, f"{serve(Site(settings, 'Anna'))}/queue?state=findings")
    expect(page.locator("#behind .found.error")).to_have_text("500 euros")
    expect(page.locator("p.source .differs")).to_have_text("300 eiro")
    page.keyboard.press("1")
    expect(page.locator("#target")).to_have_value(re.compile("The fine will be .*300"))
    page.locator("#target").press("ControlOrMeta+z")
    page.keyboard.press("Escape")
    expect(page.locator("#target")).to_have_value("The fine will be 500 euros.")
    page.keyboard.press("d")
    page.keyboard.type("Summa mainīta pēc publicēšanas.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("The finding is waived")).to_be_visible()
    found = check_with_texts(settings, today="2026-11-25").findings
    assert [each.waived.reason for each in found if each.check == "currency" and each.waived] == [
        "Summa mainīta pēc publicēšanas."
    ]


@pytest.fixture
def scriptless(chromium: Browser) -> Iterator[Page]:
    """A browser in which no script runs."""
    opened = chromium.new_context(locale="en-GB", java_script_enabled=False)
    yield opened.new_page()
    opened.close()


def test_a_finding_is_dismissed_without_scripts(scriptless: Page, serve: Serve, tmp_path: Path) -> None:
    settings = written(tmp_path, "sodi", lv=FINES, en=WRONG)
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
    settings = written(tmp_path, "sodi", lv=FINES, en=WRONG)
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
    address = serve(Site(written(tmp_path, "sodi", lv=FINES, en=WRONG), "Anna"))
    scriptless.goto(f"{address}/")
    expect(scriptless.get_by_role("button", name="Keys")).to_have_count(0)
    scriptless.get_by_role("link", name="Ask the gate about these").click()
    expect(scriptless.get_by_text("1 finding")).to_be_visible()
    scriptless.goto(f"{address}/queue")
    scriptless.get_by_role("link", name="what the gate stops at").click()
    scriptless.get_by_role("link", name="Sods būs 300 eiro.").click()
    expect(scriptless.get_by_role("button", name="Dismiss")).not_to_have_count(0)
    expect(scriptless.get_by_role("button", name="Correct to")).to_have_count(0)


def test_an_empty_queue_leads_to_what_the_gate_stops_at(
    context: BrowserContext, serve: Serve, tmp_path: Path
) -> None:
    settings = written(tmp_path, "sodi", lv=FINES, en=WRONG)
    page = page_at(context, f"{serve(Site(settings, 'Anna'))}/queue")
    page.get_by_role("link", name="The gate still stops at 1 item.").click()
    expect(page.get_by_role("link", name="Sods būs 300 eiro.")).to_be_visible()


def test_an_editor_takes_a_correction_back_and_signs_off(
    context: BrowserContext, address: str, project: Settings
) -> None:
    page = page_at(context, f"{address}/releases/en/atrums")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("m")
    expect(page.get_by_text("The pairing was corrected.")).to_be_visible()
    expect(page.locator("#bead-1")).to_be_focused()
    page.keyboard.press("u")
    expect(page.get_by_text("The last correction was taken back.")).to_be_visible()
    expect(page.locator("#bead-1")).to_be_focused()
    expect(page.get_by_text("2-2")).to_have_count(0)
    page.get_by_role("button", name="Sign off").click()
    page.get_by_role("link", name="missing-paragraph").click()
    expect(page.locator("#bead-2")).to_be_in_viewport()
    page.locator("#bead-2").press("e")
    page.locator("#target").fill(TRANSLATION)
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/queue**")
    page.goto(f"{address}/releases/en/atrums")
    page.get_by_role("button", name="Sign off").click()
    expect(page.get_by_text("Signed off by Anna on")).to_be_visible()
    assert "X-Transflow-Signoff" in (project.root / "translations/atrums.en.po").read_text(encoding="utf-8")


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


HOSTILE = "<img src=x onerror=window.pwned=1>"


def test_hostile_texts_never_run(context: BrowserContext, serve: Serve, tmp_path: Path) -> None:
    release = "a'b&c"
    settings = written(
        tmp_path,
        release,
        lv=f"# `{HOSTILE}`\n\nSods būs 300 eiro. `</textarea><script>window.pwned=1</script>`\n",
        en=f"# `{HOSTILE}`\n\nThe fine is 500 euros. `</textarea><script>window.pwned=1</script>`\n",
    )
    address = serve(Site(settings, f'"><script>window.pwned=1</script>{HOSTILE}'))
    page = page_at(context, f"{address}/queue?state=findings&text=%22%3E{HOSTILE}")
    for place in ("/queue?state=any", "/", "/?judged=1&text=%22%3E%3Cscript%3E", "/releases/en/a'b&c"):
        page.goto(address + place)
        assert page.evaluate("window.pwned") is None
    page.goto(f"{address}/queue?state=findings")
    page.keyboard.press("n")
    page.wait_for_url("**/items/**")
    page.locator("#comment").fill(HOSTILE)
    page.get_by_role("button", name="Comment").click()
    expect(page.locator(".comment")).to_contain_text(HOSTILE)
    page.wait_for_load_state()  # before which the keys of the new page do nothing
    page.keyboard.press("d")
    expect(page.locator("dialog[open]")).to_be_visible()
    page.keyboard.type(HOSTILE)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("waived:")).to_contain_text(HOSTILE)
    page.goto(f"{page.url}?done=%3Cscript%3E&about={HOSTILE}")
    assert page.evaluate("window.pwned") is None


def test_the_next_item_and_undo_are_a_key_away_from_an_item(context: BrowserContext, address: str) -> None:
    page = page_at(context, f"{address}/queue?state=translated")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/items/**")
    first = page.locator("p.source").first.inner_text()
    page.keyboard.press("a")
    expect(page.get_by_text("Accepted.")).to_be_focused()
    expect(page.locator("p.source").first).not_to_have_text(first)
    page.keyboard.press("u")
    expect(page.get_by_text("The last decision was taken back.")).to_be_visible()
    expect(page.locator("p.source").first).to_have_text(first)
    page.keyboard.press("n")
    expect(page.locator("#lease")).to_contain_text("yours for")
    expect(page.locator("p.source").first).to_have_text(first)
    page.keyboard.press("n")  # the other one was handed out after the first decision
    expect(page.get_by_text("open what is yours from the list")).to_be_visible()


def test_a_comment_is_sent_by_the_keys_that_save_a_text(context: BrowserContext, address: str) -> None:
    page = at_next_item(context, f"{address}/queue")
    page.keyboard.press("c")
    page.keyboard.type("Kas to pārbaudīs?")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Your comment stands there.")).to_be_visible()
    expect(page.locator(".comment")).to_contain_text("Kas to pārbaudīs?")


def test_terms_go_in_by_a_key_and_items_are_selected_by_one(context: BrowserContext, address: str) -> None:
    page = page_at(context, f"{address}/queue?state=translated")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.get_by_role("checkbox", name="Select: Šogad")).to_be_checked()
    page.keyboard.press("a")
    expect(page.get_by_text("Accepted.")).to_be_visible()
    page.goto(f"{address}/queue")
    page.keyboard.press("n")
    page.wait_for_url("**/items/**")
    expect(page.locator("p.source .term")).to_have_text("Valsts policija")
    page.keyboard.press("g")
    expect(page.locator("#target")).to_have_value("State Police")
    page.keyboard.press("g")
    expect(page.locator("#target")).to_have_value("State Police")
