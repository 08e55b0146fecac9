from __future__ import annotations

from tests.web.conftest import Browser
from transflow.config import Settings
from transflow.services.sync import sync


def test_the_overview_counts_by_state(browser: Browser) -> None:
    page = browser().get("/").text
    assert "atrums" in page
    assert "1 paragraph asks for work." in page
    assert 'aria-label="translated 2, missing 1"' in page


def test_it_is_searched_by_name(browser: Browser) -> None:
    client = browser()
    assert "atrums" in client.get("/?text=ATR").text
    assert "No release" in client.get("/?text=budzets").text


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
