"""The queue and its items on the pages."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.synced import synced
from tests.web.conftest import Browser
from transflow.config import Settings
from transflow.frozen import replace
from transflow.services.desk import Desk
from transflow.services.queue.listing import list_items
from transflow.services.sync import sync
from transflow.store.items import Wanted
from transflow.web.app import make_app
from transflow.web.parameters import is_own_path
from transflow.web.site import Site, now

MISSING = "Valsts policija pārbaudes turpinās visu decembri."
TRANSLATION = "The State Police will continue the checks throughout December."


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, page
    return html.unescape(found.group(1))


def take_next(client: TestClient) -> tuple[str, str]:
    """The path of the item taken and its page."""
    answer = client.post("/next")
    assert answer.status_code == 200, answer.text
    return answer.url.path.removeprefix("/items/"), answer.text


def test_the_list_shows_what_is_missing(browser: Browser) -> None:
    page = browser().get("/queue").text
    assert MISSING in page
    assert "missing" in page
    assert "12 %" not in page  # translated: asks for nothing


def test_a_page_beyond_the_end_of_the_list_is_its_first(browser: Browser) -> None:
    answer = browser().get("/queue?page=7&state=missing")
    assert (answer.url.path, answer.url.query) == ("/queue", b"state=missing")
    assert MISSING in answer.text


def test_an_empty_project_says_what_to_do(tmp_path: Path) -> None:
    app = make_app(Site(Settings(root=tmp_path), "Anna"))
    client = TestClient(app, base_url="http://localhost", headers={"sec-fetch-site": "same-origin"})
    assert "No release is synced yet" in client.get("/queue").text
    candidates = client.get("/terms/candidates")
    assert candidates.status_code == 200
    assert "The releases use no term" in candidates.text


def test_next_saves_the_missing_paragraph_into_the_file(browser: Browser, project: Settings) -> None:
    client = browser()
    name, page = take_next(client)
    answer = client.post(f"/save/{name}", data={"target": TRANSLATION, "version": hidden(page, "version")})
    assert answer.status_code == 200
    text = (project.root / "releases/atrums/en.md").read_text(encoding="utf-8")
    assert text.endswith(f"\n\n{TRANSLATION}\n")
    assert "Nothing here asks for work." in client.get("/queue").text


def test_a_late_save_shows_three_texts_and_overwrites_nothing(browser: Browser, project: Settings) -> None:
    anna, juris = browser("Anna"), browser("Juris")
    name, page = take_next(anna)
    version = hidden(page, "version")
    anna.post(f"/save/{name}", data={"target": TRANSLATION, "version": version})
    late = juris.post(f"/save/{name}", data={"target": "Checks go on in December.", "version": version})
    assert late.status_code == 409
    assert "The State Police" in late.text
    assert "Checks go on in December." in html.unescape(late.text)
    text = (project.root / "releases/atrums/en.md").read_text(encoding="utf-8")
    assert TRANSLATION in text
    assert "go on" not in text


@pytest.mark.parametrize("is_synced", [True, False])
def test_a_late_save_shows_what_changed_in_the_source(
    browser: Browser, project: Settings, is_synced: bool
) -> None:
    client = browser()
    item = next(each for each in list_items(Desk(project, "Anna", now()), Wanted(text="12", is_any=True)))
    page = client.get(f"/items/{item.name}").text
    file = project.root / "releases/atrums/lv.md"
    file.write_text(file.read_text(encoding="utf-8").replace("12 %", "14 %"), encoding="utf-8")
    if is_synced:
        sync(project, today="2026-11-25")
    form = {"target": "Something else.", "version": hidden(page, "version")}
    late = client.post(f"/save/{item.name}", data=form)
    assert late.status_code == 409
    assert "What has changed in the source meanwhile" in late.text
    assert re.search(r"<del[^>]*>12", late.text)
    page = client.post(f"/accept/{item.name}", data={"version": form["version"]}).text
    assert "Nothing was decided." in page
    assert "What has changed in the source meanwhile" in page
    assert "The text to keep" not in page


def test_who_holds_all_that_is_left_is_told_so(browser: Browser) -> None:
    anna, juris = browser("Anna"), browser("Juris")
    take_next(anna)
    assert "open what is yours from the list" in anna.post("/next").text
    assert "There is nothing that you could take" in juris.post("/next").text


def test_a_rejection_that_comes_late_keeps_its_reason(browser: Browser) -> None:
    anna, juris = browser("Anna"), browser("Juris")
    name, page = take_next(anna)
    page = anna.post(f"/save/{name}", data={"target": TRANSLATION, "version": hidden(page, "version")}).text
    anna.post(f"/save/{name}", data={"target": "Checks go on.", "version": hidden(page, "version")})
    given = {"version": hidden(page, "version"), "reason": "Trūkst „decembrī”."}
    late = juris.post(f"/reject/{name}", data=given)
    assert late.status_code == 409
    assert re.search(r"Anna:\s+edit", late.text), "who wrote what stands there now"
    assert f'action="/reject/{name}"' in late.text
    assert f"required>{given['reason']}</textarea>" in late.text
    again = juris.post(f"/reject/{name}", data=given | {"version": hidden(late.text, "version")})
    assert again.status_code == 200
    assert given["reason"] in again.text


def test_a_text_changed_in_its_file_is_nobodys(browser: Browser, project: Settings) -> None:
    client = browser()
    item = next(each for each in list_items(Desk(project, "Anna", now()), Wanted(text="12", is_any=True)))
    page = client.get(f"/items/{item.name}").text
    file = project.root / "releases/atrums/en.md"
    file.write_text(file.read_text(encoding="utf-8").replace("fallen", "dropped"), encoding="utf-8")
    sync(project, today="2026-11-25")
    form = {"target": "Something else.", "version": hidden(page, "version")}
    assert "Changed in the files" in client.post(f"/save/{item.name}", data=form).text
    file.unlink()
    assert "is gone from its file" in client.post(f"/save/{item.name}", data=form).text


def test_reject_comment_undo(browser: Browser) -> None:
    client = browser()
    name, page = take_next(client)
    page = client.post(f"/save/{name}", data={"target": TRANSLATION, "version": hidden(page, "version")}).text
    page = client.post(f"/reject/{name}", data={"reason": "Trūkst „decembrī”.", "version": ""}).text
    assert "Trūkst „decembrī”." in page
    assert "Kas to pārbaudīs?" in client.post(f"/comment/{name}", data={"comment": "Kas to pārbaudīs?"}).text
    page = client.post(f"/undo/{name}").text
    assert 'class="state translated"' in page


def test_what_cannot_be_done_is_one_sentence(browser: Browser) -> None:
    answer = browser().get("/items/nav/en/000000000000")
    assert answer.status_code == 404
    assert "There is no item" in answer.text


def test_texts_never_become_markup(browser: Browser, project: Settings) -> None:
    file = project.root / "releases/atrums/lv.md"
    file.write_text(
        file.read_text(encoding="utf-8") + '\n`<script>alert(1)</script>` un "><b>\n', encoding="utf-8"
    )

    sync(project, today="2026-11-25")
    page = browser().get("/queue").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"sec-fetch-site": "same-origin"}, 303),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://localhost"}, 303),
        ({}, 403),
    ],
)
def test_other_sites_cannot_write(browser: Browser, headers: dict[str, str], status: int) -> None:
    client = browser()
    client.headers.pop("sec-fetch-site")
    assert client.post("/next", headers=headers, follow_redirects=False).status_code == status


def test_other_host_names_are_refused(browser: Browser) -> None:
    assert browser().get("/queue", headers={"host": "evil.example"}).status_code == 400


def test_every_answer_carries_a_strict_policy(browser: Browser) -> None:
    client = browser()
    for place in ("/queue", "/nowhere", "/static/app.css"):
        policy = client.get(place).headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_no_template_has_a_script_or_style_inside(browser: Browser) -> None:
    client = browser()
    _, page = take_next(client)
    assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|javascript:", page)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/queue?state=stale", True),
        ("/", True),
        ("//evil.example", False),
        ("/\\evil.example", False),
        ("https://evil.example", False),
        ("javascript:alert(1)", False),
        ("/a\nb", False),
        ("", False),
    ],
)
def test_only_a_path_of_this_site_is_gone_back_to(address: str, expected: bool) -> None:
    assert is_own_path(address) is expected


def test_ones_own_review_asks_for_a_reason(project: Settings) -> None:
    app = make_app(Site(replace(project, four_eyes=True), "Anna"))
    client = TestClient(app, base_url="http://localhost", headers={"sec-fetch-site": "same-origin"})
    name, page = take_next(client)
    page = client.post(f"/save/{name}", data={"target": TRANSLATION, "version": hidden(page, "version")}).text
    refused = client.post(f"/accept/{name}", data={"version": hidden(page, "version")})
    assert refused.status_code == 422
    assert "the project asks that somebody else review it" in refused.text
    given = {"version": hidden(refused.text, "version"), "override": "Ilze ir atvaļinājumā."}
    assert 'class="state reviewed"' in client.post(f"/accept/{name}", data=given).text


def test_what_the_gate_stops_at_is_a_list(browser: Browser) -> None:
    client = browser()
    assert MISSING in client.get("/queue?state=findings").text
    assert "The gate still stops at 1 item." in client.get("/queue/faulty").text
    answer = client.post("/next", data={"state": "findings"})
    assert "missing-paragraph" in answer.text


def test_an_item_keeps_a_long_list_of_what_blocks_its_release_folded(tmp_path: Path) -> None:
    streets = (
        "Brīvības",
        "Čaka",
        "Valdemāra",
        "Barona",
        "Tallinas",
        "Miera",
        "Ganu",
        "Skolas",
        "Dzirnavu",
        "Lāčplēša",
    )
    closed = "\n\n".join(f"Šonedēļ uz divām dienām slēgta {each} iela." for each in streets)
    settings = synced(tmp_path, "ielas", f"# Slēgtas ielas\n\n{closed}\n", "# Streets closed\n")
    app = make_app(Site(settings, "Anna"))
    _, page = take_next(
        TestClient(app, base_url="http://localhost", headers={"sec-fetch-site": "same-origin"})
    )
    assert "10 findings block it:" in page
    shown, _, folded = page.partition("<summary>2 more</summary>")
    assert folded.partition("</details>")[0].count("missing-paragraph") == 2
    assert shown.partition("10 findings block it:")[2].count("missing-paragraph") == 8


def test_each_text_says_which_language_it_is_in(browser: Browser) -> None:
    client = browser()
    listed = client.get("/queue?state=any").text
    assert re.search(r'<a [^>]*lang="lv">Šogad Rīgā', listed)
    assert re.search(r'<td [^>]*lang="en">This year', listed)
    address = re.search(r'href="(/items/[^"]+)"[^>]*>Šogad', listed)
    assert address
    page = client.get(address[1]).text
    assert re.search(r'<span lang="lv">Šogad Rīgā', page)
    assert '<span lang="lv">12 %</span>' in page
    assert '<span lang="en">12%</span>' in page


def test_a_correction_of_spaces_can_be_seen(tmp_path: Path) -> None:
    project = synced(tmp_path, "atrums", "# Ātrums\n\nPolicija brīdina.\n", "# Speed\n\nPolice  warn.\n")
    client = TestClient(make_app(Site(project, "Anna")), base_url="http://localhost")
    address = re.search(r'href="(/items/[^"]+)"[^>]*>Policija', client.get("/queue?state=any").text)
    assert address
    assert "Correct to: ␣" in client.get(address[1]).text


def test_several_are_accepted_at_once_and_the_rest_is_said(browser: Browser) -> None:
    client = browser()
    page = client.get("/queue?state=any").text
    picked = {
        f"pick{n}": value for n, value in enumerate(re.findall(r'name="pick\d+" value="([^"]+)"', page))
    }
    answer = client.post("/selected", data={"deed": "accept"} | picked)
    assert answer.status_code == 409
    assert "has no translation yet" in answer.text
    assert client.get("/queue?state=reviewed").text.count('class="state reviewed"') == 2
    assert client.post("/selected", data={"deed": "claim"} | {"pick1": picked["pick0"]}).status_code == 200


def test_accepting_a_text_that_was_typed_over_saves_it(browser: Browser) -> None:
    client = browser()
    name, page = take_next(client)
    page = client.post(f"/save/{name}", data={"target": TRANSLATION, "version": hidden(page, "version")}).text
    typed = {"target": "Checks go on.", "version": hidden(page, "version")}
    page = client.post(f"/accept/{name}", data=typed).text
    assert "Saved." in page
    assert 'class="state translated"' in page


@pytest.mark.parametrize(
    ("text", "said"),
    [(TRANSLATION, []), (TRANSLATION.replace("December", "June"), ["1 finding is left in it."])],
)
def test_who_goes_on_is_told_what_is_left_in_what_was_saved(
    browser: Browser, text: str, said: list[str]
) -> None:
    client = browser()
    name, page = take_next(client)
    typed = {"target": text, "version": hidden(page, "version"), "then": "next"}
    page = client.post(f"/save/{name}", data=typed).text
    assert re.findall(r"\d+ findings? (?:is|are) left in it\.", page) == said
    assert ('class="notice" id="said"' in page) == bool(said)


def test_a_claim_is_renewed_and_anothers_is_not_taken(browser: Browser) -> None:
    name, _ = take_next(browser("Anna"))
    assert browser("Anna").post(f"/renew/{name}").json()["seconds"] > 800
    assert browser("Juris").post(f"/renew/{name}").json()["by"] == "Anna"


def test_the_memory_offers_what_is_like_it(browser: Browser, project: Settings) -> None:
    client = browser()
    name, page = take_next(client)
    client.post(f"/save/{name}", data={"target": TRANSLATION, "version": hidden(page, "version")})
    source = project.root / "releases/atrums/lv.md"
    text = source.read_text(encoding="utf-8")
    source.write_text(
        text + "\nValsts policija pārbaudes turpinās visu janvāri un februāri.\n", encoding="utf-8"
    )
    sync(project, today="2026-11-26")
    _, page = take_next(client)
    assert f'data-whole="{TRANSLATION}"' in page
    assert "<ins>" in page.partition('id="memory-title"')[2]


@pytest.mark.parametrize(
    "place",
    [
        "/items/..%2f..%2fetc%2fpasswd",
        "/items/%00",
        "/items/atrums/en/%25",
        "/releases/en/..%2f..%2fetc",
        "/releases/..%2f..%2fen/atrums",
        "/releases/%00/%00",
        "/static/..%2fapp.py",
        "/static/%2e%2e/app.py",
    ],
)
def test_path_tricks_lead_nowhere(browser: Browser, place: str) -> None:
    answer = browser().get(place)
    assert 400 <= answer.status_code < 500
    assert "root:" not in answer.text
    assert "import" not in answer.text


@pytest.mark.parametrize("place", ["/around/x", "/around/a/b/c", "/queue?release=%00", "/?text=%00&judged=1"])
def test_odd_addresses_are_answered(browser: Browser, place: str) -> None:
    assert browser().get(place).status_code < 500


@pytest.mark.parametrize("about", ["//evil.example", "javascript:alert(1)", "https://evil.example"])
def test_a_link_back_stays_here(browser: Browser, about: str) -> None:
    page = browser().get("/queue", params={"done": "save", "about": about}).text
    assert re.findall(r'href="([^"]+)" data-key="b"', page)[0].startswith("/items/")


def test_a_long_list_has_pages(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("transflow.web.routes.queue.LONGEST", 2)
    client = browser()
    first = client.get("/queue?state=any").text
    assert first.count("data-row") == 2
    assert '<a href="/queue?state=any&amp;page=2" rel="next">' in first
    second = client.get("/queue?state=any&page=2").text
    assert second.count("data-row") == 1
    assert 'rel="prev"' in second
    assert 'rel="next"' not in second
    assert client.get("/queue?state=any&page=-1").text.count("data-row") == 2


def test_news_keep_the_marks_of_what_blocks(browser: Browser, project: Settings) -> None:
    file = project.root / "releases/atrums/en.md"
    file.write_text(file.read_text(encoding="utf-8").replace("12%", "13%"), encoding="utf-8")
    sync(project, today="2026-11-25")
    client = browser()
    (item, *_) = re.findall(r"/items/(atrums/en/\w+)", client.get("/queue?state=any").text)
    marks = client.get(f"/items/{item}").text.count('class="blocks"')
    assert marks
    assert client.get(f"/around/{item}").text.count('class="blocks"') == marks
