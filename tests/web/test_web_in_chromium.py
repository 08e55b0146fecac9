"""The pages in a real browser, by keyboard; skipped where there is no chromium."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import BrowserContext, Page, expect

from tests.synced import synced
from tests.web.conftest import EN, FINES, LV, WRONG, Serve, in_chromium, page_at
from transflow.config import Settings
from transflow.frozen import replace
from transflow.services.checking.with_texts import check_with_texts
from transflow.services.desk import Desk
from transflow.services.queue.listing import list_items
from transflow.services.queue.talking import comment_item
from transflow.store.items import Wanted
from transflow.web.site import Site, now

TRANSLATION = "The State Police will continue the checks throughout December."


pytestmark = in_chromium


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
    settings = synced(tmp_path, "nedela", lv=source, en="# Road Safety Week\n")
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


def test_a_dismissed_finding_stays_dismissed_in_check(
    context: BrowserContext, serve: Serve, tmp_path: Path
) -> None:
    settings = synced(tmp_path, "sodi", lv=FINES, en=WRONG)
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


def test_an_empty_queue_leads_to_what_the_gate_stops_at(
    context: BrowserContext, serve: Serve, tmp_path: Path
) -> None:
    settings = synced(tmp_path, "sodi", lv=FINES, en=WRONG)
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


HOSTILE = "<img src=x onerror=window.pwned=1>"


def test_hostile_texts_never_run(context: BrowserContext, serve: Serve, tmp_path: Path) -> None:
    release = "a'b&c"
    settings = synced(
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


def test_what_is_refused_is_read_first_and_leads_back_by_a_key(context: BrowserContext, address: str) -> None:
    page = at_next_item(context, f"{address}/queue")
    item = page.url
    page.keyboard.press("u")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_role("alert")).to_contain_text("to undo")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("b")
    page.wait_for_url(item)
    page.get_by_role("link", name="Skip to the content").focus()
    page.keyboard.press("g")
    expect(page.locator("#target")).to_have_value(re.compile("State Police"))
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.goto(f"{address}/releases/en/atrums")
    page.get_by_role("button", name="Sign off").press("Enter")
    expect(page.get_by_role("alert")).to_be_focused()
    page.get_by_role("link", name="Latviešu").press("Enter")
    page.wait_for_url(f"{address}/releases/en/atrums")


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
