"""The page of a release: its pairs, their corrections, the sign-off."""

from __future__ import annotations

from tests.web.conftest import Browser
from tests.web.test_web_queue import TRANSLATION, hidden, take_next
from transflow.config import Settings


def test_the_release_stands_side_by_side(browser: Browser) -> None:
    page = browser().get("/releases/en/atrums").text
    assert "Police urge drivers" in page
    missing = '<div class="side target">\n<div class="cell none"><p>nothing here</p></div>'
    assert missing in page  # in the language of the page
    assert "missing-paragraph" in page


def test_a_pair_is_joined_and_split_again(browser: Browser) -> None:
    client = browser()
    version = hidden(client.get("/releases/en/atrums").text, "version")
    joined = client.post("/correct/en/atrums", data={"correction": "join", "at": "0", "version": version})
    assert ">2-2<" in joined.text
    assert "pinned" in joined.text
    version = hidden(joined.text, "version")
    again = client.post("/correct/en/atrums", data={"correction": "split", "at": "0", "version": version})
    assert ">2-2<" not in again.text


def test_an_old_page_corrects_nothing(browser: Browser) -> None:
    answer = browser().post("/correct/en/atrums", data={"correction": "pin", "at": "0", "version": "x"})
    assert answer.status_code == 422
    assert "look at it again" in answer.text


def test_sign_off_is_refused_with_reasons_until_the_gate_passes(browser: Browser) -> None:
    client = browser("Ilze")
    refused = client.post("/signoff/en/atrums")
    assert refused.status_code == 409
    assert "missing-paragraph" in refused.text
    name, page = take_next(client)
    client.post(f"/save/{name}", data={"target": TRANSLATION, "version": hidden(page, "version")})
    assert "Signed off by Ilze" in client.post("/signoff/en/atrums").text


def test_a_release_that_is_not_there(browser: Browser) -> None:
    assert browser().get("/releases/en/nav").status_code == 404


def test_the_last_correction_is_taken_back(browser: Browser, project: Settings) -> None:
    client = browser()
    ledger = project.root / "translations/atrums.en.po"
    before = ledger.read_bytes()
    version = hidden(client.get("/releases/en/atrums").text, "version")
    page = client.post("/correct/en/atrums", data={"correction": "join", "at": "0", "version": version}).text
    assert "The pairing was corrected." in page
    page = client.post("/uncorrect/en/atrums", data={"version": hidden(page, "version")}).text
    assert "The last correction was taken back." in page
    assert ledger.read_bytes() == before
    again = client.post("/uncorrect/en/atrums", data={"version": hidden(page, "version")})
    assert again.status_code == 422


def test_reasons_against_signing_off_lead_to_their_pairs(browser: Browser) -> None:
    assert '<a href="#bead-2">' in browser().post("/signoff/en/atrums").text


def test_the_title_says_in_which_language_it_is(browser: Browser) -> None:
    page = browser().get("/releases/en/atrums", headers={"accept-language": "lv"}).text
    assert '<h1 lang="en">Police urge drivers to keep to the speed limit</h1>' in page
