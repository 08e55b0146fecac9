from __future__ import annotations

from tests.web.conftest import Browser


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
    assert "jāstrādā pie 1 rindkopas" in page
