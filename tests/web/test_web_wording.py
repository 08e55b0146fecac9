from __future__ import annotations

from collections.abc import Iterator

import polib
import pytest
from jinja2 import Environment

from tests.web.conftest import Browser
from transflow.web.pages import TEMPLATES
from transflow.web.wording import LANGUAGES, LOCALES


def messages() -> Iterator[str]:
    environment = Environment(extensions=["jinja2.ext.i18n"])
    for file in sorted(TEMPLATES.glob("*.j2")):
        for _, _, said in environment.extract_translations(file.read_text(encoding="utf-8")):  # type: ignore[attr-defined]
            yield said if isinstance(said, str) else said[0]


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_every_message_is_translated_and_none_is_left_over(language: str) -> None:
    known = {each.msgid for each in polib.pofile(str(LOCALES / f"{language}.po")).translated_entries()}
    assert known == set(messages())


def test_the_reader_chooses_the_language(browser: Browser) -> None:
    client = browser()
    assert "Rinda" in client.get("/queue", headers={"accept-language": "lv-LV,lv;q=0.9,en;q=0.5"}).text
    assert '<html lang="en"' in client.get("/queue").text
    page = client.get("/language/lv?back=/queue?state=any")
    assert page.url.path == "/queue"
    assert "Ņemt nākamo vienību" in page.text


def test_it_never_leads_away(browser: Browser) -> None:
    answer = browser().get("/language/lv?back=//evil.example/", follow_redirects=False)
    assert answer.headers["location"] == "/"
