from __future__ import annotations

from dataclasses import replace

from starlette.testclient import TestClient

from tests.web.conftest import Browser
from transflow.config import Settings
from transflow.web.app import make_app
from transflow.web.site import Site


def with_glossary(project: Settings) -> TestClient:
    (project.root / "terms.csv").write_text("lv,en,category\n", encoding="utf-8")
    app = make_app(Site(replace(project, glossaries=("terms.csv",)), "Ilze"))
    return TestClient(app, base_url="http://localhost", headers={"sec-fetch-site": "same-origin"})


def test_terms_are_searched(browser: Browser) -> None:
    page = browser().get("/terms?text=robežsardze").text
    assert "State Border Guard" in page
    assert "No term has this" in browser().get("/terms?text=qqq").text


def test_forms_are_shown_while_a_term_is_typed(browser: Browser) -> None:
    page = browser().get("/terms/forms?lv=robežsardze").text
    assert "robežsardzei" in page
    assert browser().get("/terms/forms?lv=").text.strip() == ""


def test_a_row_is_added_once(project: Settings) -> None:
    client = with_glossary(project)
    row = {"lv": "Komunikācijas nodaļa", "en": "Communication Division", "category": "institution"}
    assert "Added to terms.csv." in client.post("/terms", data=row).text
    again = client.post("/terms", data=row)
    assert again.status_code == 409
    text = (project.root / "terms.csv").read_text(encoding="utf-8")
    assert text.count("Komunikācijas nodaļa") == 1


def test_without_a_glossary_of_its_own_nothing_is_added(browser: Browser) -> None:
    answer = browser().post("/terms", data={"lv": "a", "en": "b", "category": "general"})
    assert answer.status_code == 422
    assert "no glossary of its own" in answer.text


def test_candidates_and_violations(browser: Browser, project: Settings) -> None:
    file = project.root / "releases/atrums/en.md"
    file.write_text(
        file.read_text(encoding="utf-8") + "\nThe Valsts policija will go on.\n", encoding="utf-8"
    )
    assert browser().get("/terms/candidates").status_code == 200
    assert browser().get("/terms/violations").status_code == 200
