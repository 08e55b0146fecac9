"""The door for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from starlette.routing import Route
from starlette.testclient import TestClient

from tests.web.conftest import Browser, Clock
from tests.web.test_web_people import client, signed_in
from tests.web.test_web_queue import MISSING, TRANSLATION
from transflow.frozen import replace
from transflow.services.accounts.tokens import make_token, revoke_tokens
from transflow.services.desk import Desk
from transflow.store.tokens import TokenScope
from transflow.web.app import make_app
from transflow.web.site import Site

API = "/api/v1"


def program(site: Site, name: str, scope: TokenScope = TokenScope.WRITE, *, days: int = 90) -> TestClient:
    """A client with a token and nothing a browser would send."""
    token = make_token(site.settings, name, scope, site.clock(), days=days)
    headers = {"authorization": f"Bearer {token}"}
    return TestClient(make_app(site), base_url="http://localhost", headers=headers)


def taken(api: TestClient) -> dict[str, Any]:
    found: dict[str, Any] = api.post(f"{API}/next", json={}).json()["item"]
    return found


def test_a_program_does_a_translators_and_an_editors_work(site: Site) -> None:
    anna, ilze = program(site, "anna"), program(site, "ilze")
    item = taken(anna)
    place = f"{API}/items/{item['item']}"
    assert (item["source"], item["state"], item["claimed_by"]) == (MISSING, "missing", "anna")
    assert ilze.post(f"{place}/claim").status_code == 409
    saved = anna.put(place, json={"target": TRANSLATION, "version": item["based_on"]})
    assert saved.json()["item"]["state"] == "translated"
    assert (site.settings.root / "releases/atrums/en.md").read_text("utf-8").endswith(f"{TRANSLATION}\n")
    version = saved.json()["item"]["based_on"]
    assert anna.post(f"{place}/accept", json={"version": version}).status_code == 403
    assert ilze.post(f"{place}/accept", json={"version": version}).json()["item"]["state"] == "reviewed"
    assert ilze.post(f"{place}/undo").json()["undone"]["verb"] == "accept"
    assert ilze.post(f"{place}/reject", json={"reason": "Par īsu."}).json()["item"]["rejected"] == "Par īsu."
    assert anna.post(f"{place}/comments", json={"text": "Kāpēc?"}).json()["comment"]["text"] == "Kāpēc?"
    told = anna.get(f"{place}/history").json()
    assert [each["verb"] for each in told["history"]] == ["claim", "edit", "accept", "undo", "reject"]
    assert anna.get(place).json()["comments"][0]["by"] == "anna"
    assert anna.post(f"{place}/release").json()["item"]["claimed_by"] is None


def test_a_late_save_is_told_the_three_texts(site: Site) -> None:
    anna = program(site, "anna")
    item = taken(anna)
    place = f"{API}/items/{item['item']}"
    anna.put(place, json={"target": TRANSLATION, "version": item["based_on"]})
    late = anna.put(place, json={"target": "Checks go on.", "version": item["based_on"]})
    assert late.status_code == 409
    assert late.json()["mismatch"] == {"base": "", "theirs": TRANSLATION, "mine": "Checks go on."}
    written = late.json()["written"]
    assert (written["verb"], written["by"], written["target"]) == ("edit", "anna", ["", TRANSLATION])


def test_a_late_save_tells_nobody_where_the_files_were_changed(site: Site) -> None:
    anna = program(site, "anna")
    item = taken(anna)
    place = f"{API}/items/{item['item']}"
    anna.put(place, json={"target": TRANSLATION, "version": item["based_on"]})
    file = site.settings.root / "releases/atrums/en.md"
    file.write_text(file.read_text("utf-8").replace("throughout", "all through"), "utf-8")
    late = anna.put(place, json={"target": "Checks go on.", "version": item["based_on"]})
    assert (late.status_code, late.json()["written"]) == (409, None)


def test_releases_and_items_come_in_portions(site: Site) -> None:
    rita = program(site, "rita", TokenScope.READ)
    (release,) = rita.get(f"{API}/releases").json()["releases"]
    assert (release["release"], release["open"], release["total"]) == ("atrums", 1, 3)
    found = rita.get(f"{API}/items", params={"state": "any", "limit": 2}).json()
    assert (len(found["items"]), found["has_more"]) == (2, True)
    rest = rita.get(f"{API}/items", params={"state": "any", "limit": 2, "offset": 2}).json()
    assert (len(rest["items"]), rest["has_more"]) == (1, False)


def test_pairing_is_shown_and_corrected(site: Site) -> None:
    ilze = program(site, "ilze")
    place = f"{API}/releases/atrums/en/pairing"
    found = ilze.get(place).json()
    assert [each["source"] for each in found["beads"]] == [[0], [1], [2]]
    wish = {"correction": "pin", "at": 1, "version": found["based_on"]}
    assert ilze.post(place, json=wish).json()["beads"][1]["is_pinned"]
    assert ilze.post(place, json=wish).status_code == 409
    refused = ilze.post(f"{API}/releases/atrums/en/signoff")
    assert (refused.status_code, bool(refused.json()["reasons"])) == (409, True)


def test_terms_are_added_and_asked_and_the_memory_searched(site: Site) -> None:
    for name in ("own.csv", "places.csv"):
        (site.settings.root / name).write_text("lv,en,category\n", "utf-8")
    site = replace(site, settings=replace(site.settings, glossaries=("own.csv", "places.csv")))
    boss = program(site, "uldis")
    row = {"source": "ātrumradars", "target": "speed camera", "language": "en", "category": "general"}
    assert boss.post(f"{API}/terms", json=row).status_code == 422
    assert boss.post(f"{API}/terms", json=row | {"glossary": "other.csv"}).status_code == 422
    row |= {"glossary": "own.csv"}
    assert boss.post(f"{API}/terms", json=row).json()["term"]["en"] == "speed camera"
    assert boss.post(f"{API}/terms", json=row).status_code == 409
    (term,) = boss.get(f"{API}/terms", params={"text": "ātrumradars"}).json()["terms"]
    assert term["lv"] == "ātrumradars"
    forms = boss.get(f"{API}/terms/forms", params={"term": "ātrumradars"}).json()["forms"]
    assert "ātrumradaram" in {form for row in forms for form in row["forms"]}
    (match, *_) = boss.get(
        f"{API}/memory", params={"text": "Šogad Rīgā pārkāpumu skaits samazinājies par 12 %."}
    ).json()["matches"]
    assert match["likeness"] == 100


def test_a_dismissed_finding_stands_in_the_waivers(site: Site) -> None:
    ilze = program(site, "ilze")
    found = ilze.get(f"{API}/releases/atrums/en/pairing").json()["beads"]
    (finding,) = found[2]["findings"]
    wish = {"reason": "Nav vajadzīgs.", "release": "atrums"}
    answer = ilze.post(f"{API}/findings/{finding['fingerprint']}/dismiss", json=wish)
    assert answer.json()["waiver"]["check"] == finding["check"]
    assert "Nav vajadzīgs." in (site.settings.root / "transflow-waivers.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("method", "place", "body", "status"),
    [
        ("PUT", "/items/atrums/en/000000000000", {"target": "x", "version": "y"}, 404),
        ("GET", "/releases/nowhere/en/pairing", None, 404),
        ("GET", "/releases/atrums/de/pairing", None, 404),
        ("GET", "/releases/..%2F..%2Fetc/en/pairing", None, 404),
        ("POST", "/releases/nowhere/en/signoff", {}, 404),
        ("GET", "/nothing", None, 404),
        ("DELETE", "/items", None, 405),
        ("GET", "/items?state=lost", None, 400),
        ("GET", "/items?limit=9999", None, 400),
        ("GET", "/items?limit=two", None, 400),
        ("GET", "/items?colour=red", None, 400),
        ("GET", "/items?text=a&text=b", None, 400),
        ("POST", "/next", [], 400),
        ("POST", "/next", {"state": 7}, 400),
        ("POST", "/terms", {"source": "a"}, 400),
        ("PUT", "/items/atrums/en/000000000000", {"target": "x", "version": ""}, 400),
        ("POST", "/items/atrums/en/000000000000/comments", {"text": ""}, 400),
        ("PUT", "/items/atrums/en/000000000000/reject", {"target": "x", "version": "y"}, 405),
        ("POST", "/findings/v1:12/dismiss", {"reason": "x"}, 422),
        ("POST", "/findings/v1:123456/dismiss", {"reason": "x", "until": "never"}, 422),
        ("POST", "/releases/atrums/en/pairing", {"correction": "pin", "at": True, "version": ""}, 400),
    ],
)
def test_trouble_is_one_sentence(site: Site, method: str, place: str, body: Any, status: int) -> None:
    answer = program(site, "uldis").request(method, API + place, json=body)
    assert answer.status_code == status, answer.text
    assert answer.json()["error"].endswith((".", "d", "t", "queue list --all lists them", "sync"))


def test_what_an_address_allows_is_all_of_its_methods(site: Site) -> None:
    uldis = program(site, "uldis")
    answer = uldis.delete(f"{API}/items/atrums/en/000000000000")
    assert answer.status_code == 405
    assert {*answer.headers["allow"].split(", ")} - {"HEAD"} == {"GET", "PUT"}
    assert uldis.head(f"{API}/items").status_code == 200


def test_a_whole_number_may_be_written_with_a_fraction_of_zero(site: Site) -> None:
    uldis = program(site, "uldis")
    version = uldis.get(f"{API}/releases/atrums/en/pairing").json()["based_on"]
    for at, status in ((0.5, 400), (0.0, 200)):
        wish = {"correction": "pin", "at": at, "version": version}
        answer = uldis.post(f"{API}/releases/atrums/en/pairing", json=wish)
        assert answer.status_code == status, answer.text


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000, b'{"target": NaN}', b"x" * 1_100_000])
def test_a_body_that_is_none(site: Site, body: bytes) -> None:
    answer = program(site, "anna").put(f"{API}/items/a/en/b", content=body)
    assert answer.status_code == 400


def test_no_token_no_entry(site: Site, clock: Clock) -> None:
    assert client(site).get(f"{API}/items").status_code == 401
    assert client(site).get(f"{API}/items").headers["www-authenticate"] == "Bearer"
    rita = program(site, "rita", TokenScope.READ, days=1)
    assert rita.get(f"{API}/items").status_code == 200
    clock.pass_by(hours=25)
    assert rita.get(f"{API}/items").status_code == 401
    anna = program(site, "anna")
    revoke_tokens(Desk(site.settings, "uldis", site.clock()), "anna")
    assert anna.get(f"{API}/items").status_code == 401


def test_a_cookie_beside_a_token_counts_for_nothing(site: Site) -> None:
    browser = signed_in(site, "uldis")
    for given in ("Bearer none", "bearer", "BEARER  x", "Bearer "):
        assert browser.get("/queue", headers={"authorization": given}).status_code in (401, 429)
        assert browser.post("/next", headers={"authorization": given}).status_code in (401, 429)
    rita = make_token(site.settings, "rita", TokenScope.WRITE, site.clock())
    header = {"authorization": f"Bearer {rita}"}
    assert browser.post(f"{API}/next", json={}, headers=header).status_code == 403
    trusting = client(replace(site, trusted_header="x-remote-user"))
    vouched = {"x-remote-user": "uldis", "authorization": "Bearer none"}
    assert trusting.get("/queue", headers=vouched).status_code in (401, 429)


def test_without_accounts_a_token_is_looked_at_too(browser: Browser) -> None:
    assert browser().get(f"{API}/items").status_code == 200
    assert browser().get(f"{API}/items", headers={"authorization": "Bearer x"}).status_code == 401


def test_scopes_bound_what_a_token_is_for(site: Site) -> None:
    reading, counting = program(site, "uldis", TokenScope.READ), program(site, "uldis", TokenScope.METRICS)
    assert reading.post(f"{API}/next", json={}).status_code == 403
    assert reading.post("/next").status_code == 403
    assert counting.get(f"{API}/items").status_code == 403
    assert counting.get("/queue").status_code == 403


def test_guessing_tokens_is_slowed_down(site: Site) -> None:
    guesser = client(site)
    guesser.headers["authorization"] = "Bearer transflow_guess"
    statuses = [guesser.get(f"{API}/items").status_code for _ in range(8)]
    assert (statuses[0], statuses[-1]) == (401, 429)
    assert program(site, "rita", TokenScope.READ).get(f"{API}/items").status_code == 200


def test_a_page_of_the_site_may_use_its_cookie_and_others_may_not(site: Site) -> None:
    browser = signed_in(site, "anna")
    assert browser.post(f"{API}/next", json={}).status_code == 200
    foreign = browser.post(f"{API}/next", json={}, headers={"sec-fetch-site": "cross-site"})
    assert (foreign.status_code, "another site" in foreign.json()["error"]) == (403, True)


def test_a_program_without_a_token_is_told_what_it_lacks(site: Site) -> None:
    nobody = client(site)
    nobody.headers.pop("sec-fetch-site", None)
    nobody.headers.pop("origin", None)
    answer = nobody.post(f"{API}/next", json={})
    assert (answer.status_code, "needs a token" in answer.json()["error"]) == (401, True)


def test_a_call_that_there_is_not_is_answered_in_a_sentence(site: Site) -> None:
    reading = program(site, "rita", TokenScope.READ)
    assert "There is no such call" in reading.get(f"{API}/nothing").json()["error"]
    assert "'limit' must be a whole number" in reading.get(f"{API}/items?limit=x").json()["error"]


def routes(site: Site) -> Iterator[tuple[str, str]]:
    for each in make_app(site).routes:
        if isinstance(each, Route) and each.path.startswith(API) and each.path != f"{API}/openapi.json":
            for method in ("get", "post", "put", "patch", "delete"):
                if hasattr(each.endpoint, method):
                    yield method, each.path.replace(":path", "")


def test_the_document_has_every_route(site: Site) -> None:
    document = program(site, "rita", TokenScope.READ).get(f"{API}/openapi.json").json()
    assert document["openapi"] == "3.1.0"
    described = {(method, path) for path, methods in document["paths"].items() for method in methods}
    assert described == set(routes(site))
    for schema in document["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_answers_keep_to_the_document(site: Site) -> None:
    uldis = program(site, "uldis")
    document = uldis.get(f"{API}/openapi.json").json()
    item = taken(uldis)
    for path, name in (
        ("/items?state=any", "Items"),
        (f"/items/{item['item']}", "Shown"),
        (f"/items/{item['item']}/history", "History"),
        ("/releases", "Releases"),
        ("/releases/atrums/en/pairing", "Pairing"),
        ("/terms?limit=3", "Terms"),
        ("/terms/forms?term=ministrs", "Forms"),
        ("/memory?text=decembri", "Matches"),
        ("/nowhere", "Refusal"),
    ):
        schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
        jsonschema.validate(json.loads(uldis.get(API + path).text), schema)
