"""The overview of releases: what it counts, how it is searched, and what the gate says there."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.web.conftest import Browser
from transflow.config import Settings
from transflow.services.status import Status, status
from transflow.services.sync import sync


def test_the_overview_counts_by_state(browser: Browser) -> None:
    page = browser().get("/").text
    assert "atrums" in page
    assert "1 paragraph asks for work." in page
    assert 'aria-label="translated 2, missing 1"' in page


@pytest.mark.parametrize(("language", "share"), [("en", "67%"), ("lv", "67\N{NO-BREAK SPACE}%")])
def test_a_share_is_written_as_its_language_does(browser: Browser, language: str, share: str) -> None:
    assert f"<span>{share}</span>" in browser().get("/", headers={"accept-language": language}).text


def test_it_is_searched_by_name_and_headline(browser: Browser) -> None:
    client = browser()
    assert "atrums" in client.get("/?text=ATR").text
    assert "atrums" in client.get("/?text=SPEED").text
    assert "No release has this in its name or headline." in client.get("/?text=budzets").text


def test_a_release_is_called_by_its_headline(browser: Browser, project: Settings) -> None:
    folder = project.root / "releases/budzets"
    folder.mkdir()
    (folder / "lv.md").write_text("# Budžets pieaug\n", encoding="utf-8")
    sync(project, today="2026-11-25")
    page = browser().get("/").text
    assert '<span lang="lv">Budžets pieaug</span>' in page
    assert '<span lang="en">Police urge drivers to keep to the speed limit</span>' in page


def test_what_nobody_has_begun_to_translate_passes_no_gate(browser: Browser, project: Settings) -> None:
    folder = project.root / "releases/budzets"
    folder.mkdir()
    (folder / "lv.md").write_text("# Budžets pieaug\n", encoding="utf-8")
    sync(project, today="2026-11-25")
    client = browser()
    page = client.get("/?judged=1&text=budzets").text
    assert "not translated yet" in page
    assert "passes" not in page
    page = client.post("/next?release=budzets", data={"release": "budzets"}).text
    assert "0 of 1 paragraph is translated." in page
    assert "Nothing found in it blocks it." not in page


def test_latvian_counts(browser: Browser) -> None:
    page = browser().get("/", headers={"accept-language": "lv"}).text
    assert "Jāstrādā pie 1 rindkopas" in page


def test_due_dates_and_what_blocks(browser: Browser, project: Settings) -> None:
    file = project.root / "releases/atrums/lv.md"
    text = file.read_text(encoding="utf-8").replace("12 %", "13 %")
    file.write_text(f"---\ndue: 2026-03-31\n---\n{text}", encoding="utf-8")
    sync(project, today="2026-11-25")
    page = browser().get("/?judged=1").text
    assert 'class="late">31 Mar 2026' in page
    assert "missing-paragraph" in page
    assert "Stale the longest" in page
    assert "2026. gada 31. marts" in browser().get("/?judged=1", headers={"accept-language": "lv"}).text


def test_the_gate_is_asked_about_the_releases_of_the_page_alone(
    project: Settings, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("budzets", "celi"):
        folder = project.root / "releases" / name
        folder.mkdir()
        (folder / "lv.md").write_text("# Ziņa\n", encoding="utf-8")
    sync(project, today="2026-11-25")
    asked: list[str] = []

    def watched(settings: Settings, names: Sequence[str], *, today: str) -> Status:
        asked.extend(names)
        return status(settings, names, today=today)

    monkeypatch.setattr("transflow.services.cached_status.status", watched)
    monkeypatch.setattr("transflow.web.routes.dashboard.LONGEST", 2)
    page = browser().get("/").text
    assert page.count('scope="row"') == 2
    assert 'hx-get="/?judged=1"' in page
    assert 'hx-get="/?judged=1&amp;page=2"' in browser().get("/?page=2").text
    assert asked == []
    client = browser()
    for _ in range(2):
        assert "not translated yet" in client.get("/?judged=1&page=2").text
    assert asked == ["celi"]
    (project.root / "releases/celi/en.md").write_text("# Ceļi slēgti\n", encoding="utf-8")
    assert "passes" not in client.get("/?judged=1&page=2").text
    assert asked == ["celi", "celi"]


def test_pages_about_all_releases_do_not_wait_for_the_gate(
    project: Settings, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("transflow.web.so_far.SOON", 0)
    monkeypatch.setattr("transflow.web.so_far.SLICE", 0)
    monkeypatch.setattr("transflow.services.checking.so_far.AT_ONCE", 1)
    for name in ("budzets", "celi", "dati"):
        folder = project.root / "releases" / name
        folder.mkdir()
        (folder / "lv.md").write_text("# Ziņa\n", encoding="utf-8")
    client = browser()
    page = client.get("/queue?state=findings").text
    assert "The gate has yet to look at 3 of 4 translations" in page
    assert "Valsts policija pārbaudes turpinās" in page
    page = client.get("/terms/violations?ui=lv").text
    assert "Vēl nepārbaudīti tulkojumi: 2 no 4" in page
    assert "Pagaidām nekur." in page
    assert 'hx-get="/unjudged"' in client.get("/unjudged").text
    assert "The gate has looked at all translations by now." in client.get("/unjudged").text
    assert "/unjudged" not in client.get("/queue?state=findings").text


@pytest.mark.parametrize("page", ["/", "/queue"])
def test_a_ledger_that_cannot_be_read_is_named_above_the_others(
    browser: Browser, project: Settings, page: str
) -> None:
    (project.root / "translations/cits.en.po").write_text('msgid "a', "utf-8")
    found = browser().get(page)
    assert found.status_code == 200
    assert "Left out until it can be read again:" in found.text
    assert "translations/cits.en.po:1: This is not a valid PO file" in found.text
    assert "atrums" in found.text
    assert browser().get("/api/v1/items").json()["problems"][0].startswith("translations/cits.en.po:1: ")


def test_a_release_that_must_not_be_read_hides_no_other(browser: Browser, project: Settings) -> None:
    folder = project.root / "releases/budzets"
    folder.mkdir()
    (folder / "lv.md").write_text("# Budžets pieaug\n", encoding="utf-8")
    sync(project, today="2026-11-25")
    file = project.root / "releases/atrums/lv.md"
    file.replace(project.root.parent / "outside.md")
    file.symlink_to(project.root.parent / "outside.md")
    page = browser().get("/?judged=1")
    assert page.status_code == 200
    assert "not translated yet" in page.text
    assert '<a class="late" href="/releases/en/atrums">cannot be read</a>' in page.text
    assert "this is a link out of the project; put here" in browser().get("/releases/en/atrums").text
