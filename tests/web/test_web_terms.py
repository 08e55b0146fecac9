"""The pages of terms: searched, added, proposed, violated."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from tests.web.conftest import Browser
from tests.web.test_web_queue import hidden
from transflow.config import Settings
from transflow.frozen import replace
from transflow.web.app import make_app
from transflow.web.site import Site

PATHS_LV = """Pabeigta pēdējā patruļtaka.

Vasarā patruļtaka būs slēgta.

Jaunā patruļtaka ved gar upi.

Pie ezera patruļtaka ir plata.
"""
PATHS_EN = """The last patrol path has been completed.

In summer the patrol path will be closed.

The new patrol path leads along the river.

By the lake the patrol path is wide.
"""


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


def test_of_several_glossaries_one_is_chosen(project: Settings) -> None:
    for name in ("terms.csv", "places.csv"):
        (project.root / name).write_text("lv,en,category\n", encoding="utf-8")
    site = Site(replace(project, glossaries=("terms.csv", "places.csv")), "Ilze")
    client = TestClient(
        make_app(site), base_url="http://localhost", headers={"sec-fetch-site": "same-origin"}
    )
    assert "<option>places.csv</option>" in client.get("/terms").text
    row = {"lv": "Indras robežpunkts", "en": "Indra border crossing point", "category": "place"}
    assert "Say in which glossary: terms.csv or places.csv." in client.post("/terms", data=row).text
    assert client.post("/terms", data=row | {"file": "../transflow.toml"}).status_code == 422
    assert "Added to places.csv." in client.post("/terms", data=row | {"file": "places.csv"}).text
    assert "Indras robežpunkts" in (project.root / "places.csv").read_text(encoding="utf-8")


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


@pytest.mark.parametrize("glossaries", [(), ("terms.csv",), ("terms.csv", "places.csv")])
def test_a_candidate_can_be_accepted_where_there_is_a_glossary(
    project: Settings, glossaries: tuple[str, ...]
) -> None:
    folder = project.root / "releases/takas"
    folder.mkdir()
    (folder / "lv.md").write_text(PATHS_LV, encoding="utf-8")
    (folder / "en.md").write_text(PATHS_EN, encoding="utf-8")
    for name in glossaries:
        (project.root / name).write_text("lv,en,category\n", encoding="utf-8")
    client = TestClient(
        make_app(Site(replace(project, glossaries=glossaries), "Ilze")),
        base_url="http://localhost",
        headers={"sec-fetch-site": "same-origin"},
    )
    page = client.get("/terms/candidates").text
    assert "patrol path" in page
    assert ("Accept</button>" in page) is bool(glossaries)
    assert ("no glossary of its own" in page) is not bool(glossaries)
    assert ("<option>places.csv</option>" in page) is (len(glossaries) > 1)


def test_candidates_come_from_the_last_releases(
    browser: Browser, project: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("transflow.web.routes.terms.MOST_READ", 1)
    assert "Only the last" not in browser().get("/terms/candidates").text
    folder = project.root / "releases" / "budzets"
    folder.mkdir()
    for tag, text in (("lv", "# Budžets\n"), ("en", "# Budget\n")):
        (folder / f"{tag}.md").write_text(text, encoding="utf-8")
    assert "Only the last 1 releases" in browser().get("/terms/candidates").text


def test_a_form_is_added_to_a_row_of_the_project(project: Settings) -> None:
    client = with_glossary(project)
    client.post("/terms", data={"lv": "Preses nodaļa", "en": "Press Office", "category": "institution"})
    client.post("/terms", data={"lv": "Ostu dienests", "en": "Port Service", "category": "institution"})
    page = client.get("/terms?text=preses nodaļa").text
    row = {"origin": hidden(page, "origin"), "term": "Preses nodaļa", "language": "en"}
    page = client.post("/terms/another-form", data=row | {"use": "forbidden", "form": "Press Unit"}).text
    assert "The form was added." in page
    assert "Press Unit</span>" in page
    lines = (project.root / "terms.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[0] for line in lines] == ["lv", "Preses nodaļa", "Ostu dienests"]
    again = client.post("/terms/another-form", data=row | {"use": "forbidden", "form": "Press Unit"})
    assert again.status_code == 422


def test_shipped_rows_are_not_changed(browser: Browser) -> None:
    row = {"origin": "institutions.csv:2", "term": "x", "language": "en", "use": "admitted", "form": "y"}
    assert browser().post("/terms/another-form", data=row).status_code == 422


def test_rows_are_told_where_they_stand_seen_from_the_project(
    project: Settings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("shared") / "iestādes.csv"
    outside.write_text("lv,en,category\nPreses nodaļa,Press Division,institution\n", encoding="utf-8")
    app = make_app(Site(replace(project, glossaries=(str(outside),)), "Ilze"))
    client = TestClient(app, base_url="http://localhost", headers={"sec-fetch-site": "same-origin"})
    rows = client.get("/api/v1/terms?limit=200").json()["terms"]
    places = {each["origin"].rpartition(":")[0] for each in rows}
    seen = "../" * len(project.root.relative_to(tmp_path_factory.getbasetemp()).parts)
    assert f"{seen}{outside.parent.name}/iestādes.csv" in places
    assert all(each.startswith(("../", "transflow:")) for each in places)
    assert str(outside.parent) not in client.get("/terms?text=Preses nodaļa").text
    row = {"origin": f"{seen}{outside.parent.name}/iestādes.csv:2", "term": "Preses nodaļa", "language": "en"}
    added = client.post("/terms/another-form", data={**row, "use": "admitted", "form": "Press Office"})
    assert "The form was added." in added.text
    assert "Press Office" in outside.read_text(encoding="utf-8")
    new = {"lv": "Ostu dienests", "en": "Port Service", "category": "institution"}
    assert str(outside.parent) not in client.post("/terms", data=new).text
