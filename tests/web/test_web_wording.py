"""What the pages say in the language of the reader."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from tests.web.conftest import PASSWORD, Browser
from transflow.config import Settings
from transflow.services.sync import sync
from transflow.web.app import make_app
from transflow.web.filters import first_line
from transflow.web.site import Site


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Valsts robežsardze", "Valsts robežsardze"),
        ("Valsts robežsardzes priekšnieks", "Valsts robežsardzes…"),
        ("Valsts robežsardze un policija", "Valsts robežsardze un…"),
        ("Piesaka līdz 12. jūnijam vai jūlijam", "Piesaka līdz 12…"),
        ("a" * 30, "a" * 21 + "…"),
    ],
)
def test_a_text_is_cut_behind_a_word(text: str, shown: str) -> None:
    assert first_line(text, 22) == shown


def test_the_reader_chooses_the_language(browser: Browser) -> None:
    client = browser()
    assert "Rinda" in client.get("/queue", headers={"accept-language": "lv-LV,lv;q=0.9,en;q=0.5"}).text
    assert '<html lang="en"' in client.get("/queue").text
    page = client.get("/language/lv?back=/queue?state=any")
    assert page.url.path == "/queue"
    assert "Ņemt nākamo vienību" in page.text


def test_the_filters_stay_when_the_language_changes(browser: Browser) -> None:
    client = browser()
    page = client.get("/queue?state=any&text=%C4%81").text
    back = re.search(r'<a href="(/language/lv[^"]*)"', page)
    assert back
    assert client.get(back[1]).url.query == b"state=any&text=%C4%81"


def test_it_never_leads_away(browser: Browser) -> None:
    answer = browser().get("/language/lv?back=//evil.example/", follow_redirects=False)
    assert answer.headers["location"] == "/"


def test_a_stale_text_shows_what_was_deleted_and_inserted(browser: Browser, project: Settings) -> None:
    file = project.root / "releases/atrums/lv.md"
    file.write_text(file.read_text(encoding="utf-8").replace("12 %", "14 %"), encoding="utf-8")
    sync(project, today="2026-11-26")
    page = browser().get("/releases/en/atrums?ui=lv").text
    assert "Pēc tulkošanas oriģinālā mainījies kāds fakts: " in page
    assert "<del>12</del><ins>14</ins>" in page


def test_refusals_are_said_in_the_reader_s_language(browser: Browser, project: Settings) -> None:
    anna, ilze = browser("Anna"), browser("Ilze")
    latvian = {"accept-language": "lv"}
    item = "atrums/en/" + re.findall(r"/items/atrums/en/(\w+)", anna.get("/queue").text)[0]
    assert anna.post(f"/claim/{item}").status_code == 200
    held = ilze.post(f"/claim/{item}", headers=latvian)
    assert (held.status_code, f"Pie vienības {item} līdz plkst. " in held.text) == (422, True)
    empty = anna.post(f"/comment/{item}", data={"comment": " "}, headers=latvian)
    assert "Tukšs komentārs neko nepasaka; ierakstiet tekstu." in empty.text
    absent = anna.get("/items/atrums/en/ffff", headers=latvian)
    assert "Vienības „atrums/en/ffff” nav: tās rindkopa" in absent.text
    file = project.root / "releases/atrums/lv.md"
    file.write_bytes(b"")
    unreadable = anna.get("/releases/en/atrums", headers=latvian)
    assert "lv.md: datne ir tukša; ierakstiet tekstu, atjaunojiet datni vai dzēsiet to." in unreadable.text
    assert "Šādas lapas nav." in anna.get("/nowhere", headers=latvian).text
    foreign = anna.post(f"/claim/{item}", headers={**latvian, "sec-fetch-site": "cross-site"})
    assert (foreign.status_code, "nāk no citas vietnes" in foreign.text) == (403, True)


def test_a_reader_of_pages_is_sent_to_no_terminal(browser: Browser, project: Settings) -> None:
    client = browser("Anna")
    item = "atrums/en/" + re.findall(r"/items/atrums/en/(\w+)", client.get("/queue").text)[0]
    absent = client.get("/items/atrums/en/ffff")
    assert (absent.status_code, "Look for its text in the queue." in absent.text) == (404, True)
    assert "transflow queue" not in absent.text
    empty = client.post(f"/accept/{item}", data={"version": ""})
    assert "has no translation yet; write one and save it." in empty.text
    (project.root / "translations/atrums.en.po").unlink()
    unsigned = client.post("/signoff/en/atrums")
    assert "has no ledger any more; who runs the server makes one with transflow sync." in unsigned.text


@pytest.mark.parametrize(
    ("name", "content", "latvian"),
    [
        ("translations/atrums.en.po", "<<<<<<< HEAD\n", "atrums.en.po:1: tā nav derīga PO datne; "),
        ("transflow-waivers.toml", "[[waiver]]\n", "izņēmumam jānorāda pārbaude (check) un "),
        ("releases/atrums/lv.md", "---\n- a: [\n---\n", "ievaddati nav derīgs YAML: "),
    ],
)
def test_files_that_cannot_be_read_are_told_in_the_reader_s_language(
    browser: Browser, project: Settings, name: str, content: str, latvian: str
) -> None:
    anna = browser()
    (project.root / name).write_text(content, encoding="utf-8")
    assert latvian in anna.get("/releases/en/atrums", headers={"accept-language": "lv"}).text


def test_what_a_role_does_not_allow_is_said_in_the_reader_s_language(site: Site) -> None:
    client = TestClient(
        make_app(site),
        base_url="http://localhost",
        headers={"sec-fetch-site": "same-origin", "accept-language": "lv"},
    )
    late = client.post("/next")
    assert (late.status_code, "Jūsu sesija ir beigusies." in late.text) == (401, True)
    client.post("/login", data={"name": "rita", "password": PASSWORD})
    refused = client.post("/next")
    assert refused.status_code == 403
    assert (
        "Loma „lasītājs” neļauj ņemt vienības; to drīkst: tulkotājs, redaktors, administrators."
        in refused.text
    )
