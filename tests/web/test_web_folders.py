"""No answer tells where on the server the project or the program lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import transflow
from tests.web.test_web_api import API, program
from tests.web.test_web_people import client, signed_in
from transflow.frozen import replace
from transflow.model import Message
from transflow.services.queue import writing
from transflow.store.tokens import TokenScope
from transflow.store.trouble import StoreError
from transflow.web.api.table import ENDPOINTS
from transflow.web.site import Site
from transflow.web.wording import without_folders

PROGRAM = Path(transflow.__file__).parents[2]
PAGES = (
    "/",
    "/queue",
    "/terms?text=ministrija",
    "/terms/candidates",
    "/terms/violations",
    "/metrics",
    "/nothing",
)
TERM = {"lv": "Ostu dienests", "en": "Port Service", "category": "institution"}


@pytest.fixture
def with_glossary(site: Site) -> Site:
    (site.settings.root / "terms.csv").write_text("lv,en\nOstu dienests,Harbour Service\n", encoding="utf-8")
    return replace(site, settings=replace(site.settings, glossaries=("terms.csv",)))


def demand_no_folders(answer: str, site: Site) -> None:
    assert str(site.settings.root) not in answer
    assert str(PROGRAM) not in answer


def answers(site: Site) -> Iterator[str]:
    reader, admin = program(site, "uldis", TokenScope.READ), signed_in(site, "uldis")
    for each in ENDPOINTS:
        if each.method == "GET" and "{" not in each.path:
            yield reader.get(API + each.path, params={"text": "ministrija"}).text
            yield reader.get(API + each.path).text
    for page in PAGES:
        yield admin.get(page).text


def test_what_is_asked(with_glossary: Site) -> None:
    for answer in answers(with_glossary):
        demand_no_folders(answer, with_glossary)


def test_the_place_of_a_row(with_glossary: Site) -> None:
    reader = program(with_glossary, "rita", TokenScope.READ)
    asked = {
        name: reader.get(f"{API}/terms", params={"text": name}) for name in ("ostu dienests", "robežsardze")
    }
    own, shipped = (each.json()["terms"][0]["origin"] for each in asked.values())
    assert own == "terms.csv:2"
    assert shipped.startswith("transflow:institutions.csv:")


def test_a_row_that_contradicts_another(with_glossary: Site) -> None:
    added = signed_in(with_glossary, "uldis").post("/terms", data=TERM)
    assert "terms.csv:2" in added.text
    demand_no_folders(added.text, with_glossary)


def test_a_glossary_that_is_gone(with_glossary: Site) -> None:
    (with_glossary.settings.root / "terms.csv").unlink()
    for answer in answers(with_glossary):
        demand_no_folders(answer, with_glossary)
    refused = signed_in(with_glossary, "uldis").get("/terms")
    assert refused.status_code == 422
    assert "There is no glossary terms.csv" in refused.text


def test_a_target_that_became_a_folder(site: Site) -> None:
    file = site.settings.root / "releases/atrums/en.md"
    file.unlink()
    file.mkdir()
    for answer in answers(site):
        demand_no_folders(answer, site)


def test_a_store_that_is_none(site: Site) -> None:
    for file in (site.settings.root / ".transflow").glob("*.db*"):
        file.write_bytes(b"no database at all, though as long as the head of one would be" * 4)
    refused = client(replace(site, has_accounts=False)).get("/queue")
    assert refused.status_code == 503
    assert ".transflow/store.db cannot be opened" in refused.text
    demand_no_folders(refused.text, site)


def test_a_glossary_elsewhere_that_cannot_be_read(
    site: Site, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("terms") / "shared.csv"
    elsewhere.write_text("lv,lv\nosta,port\n", encoding="utf-8")
    shared = replace(site, settings=replace(site.settings, glossaries=(elsewhere.as_posix(),)))
    refused = signed_in(shared, "uldis").get("/terms")
    assert refused.status_code == 422
    assert "shared.csv" in refused.text
    assert elsewhere.parent.as_posix() not in refused.text


def test_a_database_on_a_server_that_is_away(site: Site) -> None:
    address = "postgresql+psycopg://ilze:secret@127.0.0.1:1/press"
    away = replace(site, has_accounts=False, settings=replace(site.settings, store=address))
    for answer in (client(away).get("/queue"), client(away).get(f"{API}/items")):
        assert answer.status_code == 503
        assert "The store cannot be used just now" in answer.text
        assert not any(each in answer.text for each in ("ilze", "127.0.0.1", "secret", "psycopg"))


def test_a_server_that_is_lost_behind_a_decision(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = StoreError("The store postgresql://ilze@db1/press cannot be used (gone).", is_on_server=True)

    def lose(*_: object) -> bool:
        raise lost

    monkeypatch.setattr(writing, "carry_out", lose)
    pages = signed_in(site, "anna")
    item = pages.get(f"{API}/items").json()["items"][0]["item"]
    version = pages.get(f"{API}/items/{item}").json()["item"]["based_on"]
    body = {"target": "The checks will go on.", "version": version}
    for answer in (
        pages.put(f"{API}/items/{item}", json=body),
        pages.post(f"/save/{item}", data=body | {"then": "stay"}),
    ):
        assert answer.status_code == 503
        assert "The store cannot be used just now" in answer.text
        assert "is kept all the same" in answer.text
        assert "ilze" not in answer.text


@pytest.mark.parametrize("place", ["/queue", f"{API}/items", "/events"])
@pytest.mark.parametrize("headers", [{"cookie": "transflow_session=x"}, {"authorization": "Bearer x"}])
def test_who_asks_cannot_be_found_out_while_the_store_is_away(
    site: Site, place: str, headers: dict[str, str]
) -> None:
    address = "postgresql+psycopg://ilze:secret@127.0.0.1:1/press"
    away = replace(site, settings=replace(site.settings, store=address))
    answer = client(away).get(place, headers=headers)
    assert answer.status_code == 503
    assert "The store cannot be used just now" in answer.text
    for still_there in ("/static/app.css", "/health", "/login"):
        assert client(away).get(still_there, headers=headers).status_code == 200


def test_files_are_named_below_the_project() -> None:
    root = Path("/srv/news")
    inner = Message("see {file}", file=root / "releases" / "lv.md")
    message = Message("{folder} is wrong ({why}); {other}", folder=root, why=inner, other=Path("/etc/x.csv"))
    assert without_folders(message, root) == "news is wrong (see releases/lv.md); x.csv"
    assert without_folders("as it is", root) == "as it is"
