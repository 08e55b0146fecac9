"""Accounts on the pages: signing in and out, sessions that end, and who may do what."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from tests.web.conftest import PASSWORD, Clock
from tests.web.test_web_queue import TRANSLATION, hidden
from transflow.frozen import replace
from transflow.services.accounts.tokens import list_tokens, make_token
from transflow.services.accounts.users import audit_log, change_user, open_sessions, set_password
from transflow.store.tokens import TokenScope
from transflow.web.app import make_app
from transflow.web.site import Site


def client(site: Site) -> TestClient:
    return TestClient(make_app(site), base_url="http://localhost", headers={"sec-fetch-site": "same-origin"})


def signed_in(site: Site, name: str) -> TestClient:
    browser = client(site)
    answer = browser.post("/login", data={"name": name, "password": PASSWORD, "to": "/queue"})
    assert answer.url.path == "/queue"
    return browser


def test_who_has_not_signed_in_sees_only_the_door(site: Site) -> None:
    browser = client(site)
    answer = browser.get("/items/atrums/en/x?state=stale")
    assert answer.url.path == "/login"
    assert 'value="/items/atrums/en/x?state=stale"' in answer.text
    assert "atrums/lv.md" not in answer.text
    assert browser.post("/next", follow_redirects=False).status_code == 401


@pytest.mark.parametrize(
    ("sent_from", "leads_to"),
    [
        ("http://localhost/items/atrums/en/x?state=stale", "/login?to=/items/atrums/en/x%3Fstate%3Dstale"),
        ("http://localhost/save/atrums/en/x", "/login?to=/items/atrums/en/x"),
        ("http://localhost/signoff/en/atrums", "/login?to=/releases/en/atrums"),
        ("http://elsewhere.example/queue", "/login?to=/"),
        ("", "/login?to=/"),
    ],
)
def test_who_is_signed_out_while_typing_is_led_back(site: Site, sent_from: str, leads_to: str) -> None:
    answer = client(site).post("/save/atrums/en/x", headers={"referer": sent_from})
    assert answer.status_code == 401
    assert f'<a href="{leads_to}">Sign in</a>' in answer.text
    assert "is kept in this browser" in answer.text


def test_a_wrong_password_is_told_of_the_fields(site: Site) -> None:
    assert "aria-invalid" not in client(site).get("/login").text
    answer = client(site).post("/login", data={"name": "anna", "password": "wrong", "to": "/queue"})
    assert answer.text.count('required aria-invalid="true" aria-describedby="flaw"') == 2
    assert '<p class="notice" id="flaw" role="alert">' in answer.text


def test_a_name_need_not_be_written_again_for_a_wrong_password(site: Site) -> None:
    answer = client(site).post("/login", data={"name": "anna", "password": "wrong", "to": "/queue"})
    assert 'name="name" value="anna"' in answer.text
    assert "wrong" not in answer.text
    assert 'value="/queue"' in answer.text


def test_the_history_names_who_signed_in(site: Site) -> None:
    browser = signed_in(site, "anna")
    answer = browser.post("/next")
    browser.post(
        f"/save/{answer.url.path.removeprefix('/items/')}",
        data={"target": TRANSLATION, "version": hidden(answer.text, "version")},
    )
    assert "anna: edit" in browser.get(answer.url.path).text


def test_a_wrong_password_and_a_wrong_name_look_the_same(site: Site) -> None:
    browser = client(site)
    wrong = browser.post("/login", data={"name": "anna", "password": "no"})
    nobody = browser.post("/login", data={"name": "nobody at all", "password": "no"})
    assert (wrong.status_code, nobody.status_code) == (403, 403)
    assert wrong.text.replace("anna", "nobody at all") == nobody.text


def test_guessing_is_slowed_down_and_then_free_again(site: Site, clock: Clock) -> None:
    browser = client(site)
    statuses = [
        browser.post("/login", data={"name": "anna", "password": str(n)}).status_code for n in range(7)
    ]
    assert statuses[:4] == [403] * 4
    assert statuses[-1] == 429
    refused = browser.post("/login", data={"name": "anna", "password": PASSWORD})
    assert refused.status_code == 429
    clock.pass_by(minutes=15)
    signed_in(site, "anna")


@pytest.mark.parametrize("time", [{"hours": 13}, {"days": 15}])
def test_sessions_end_by_themselves(site: Site, clock: Clock, time: dict[str, int]) -> None:
    browser = signed_in(site, "anna")
    clock.pass_by(**time)
    assert browser.get("/queue").url.path == "/login"


def test_a_session_that_has_ended_is_shown_no_more_and_then_forgotten(site: Site, clock: Clock) -> None:
    signed_in(site, "anna")
    clock.pass_by(hours=13)
    assert open_sessions(site.settings, "anna", clock()) == ()
    signed_in(site, "anna")
    assert len(open_sessions(site.settings, "anna", clock())) == 1
    clock.pass_by(hours=-13)
    assert len(open_sessions(site.settings, "anna", clock())) == 1


def test_a_session_in_use_goes_on(site: Site, clock: Clock) -> None:
    browser = signed_in(site, "anna")
    for _ in range(5):
        clock.pass_by(hours=11)
        assert browser.get("/queue").url.path == "/queue"


def test_signing_out_ends_the_session_for_good(site: Site) -> None:
    browser = signed_in(site, "anna")
    token = browser.cookies["transflow_session"]
    browser.post("/logout")
    thief = client(site)
    thief.cookies.set("transflow_session", token)
    assert thief.get("/queue").url.path == "/login"


def test_a_new_password_or_a_closed_account_ends_all_sessions(site: Site) -> None:
    anna, ilze = signed_in(site, "anna"), signed_in(site, "ilze")
    set_password(site.settings, "anna", "another long sentence", site.clock())
    change_user(site.settings, "ilze", is_active=False)
    assert anna.get("/queue").url.path == "/login"
    assert ilze.get("/queue").url.path == "/login"


def test_one_ends_ones_own_sessions_elsewhere(site: Site) -> None:
    here, there = signed_in(site, "anna"), signed_in(site, "anna")
    other = signed_in(site, "ilze")
    here.post("/account/sessions", data={})
    assert there.get("/queue").url.path == "/login"
    assert other.get("/queue").url.path == "/queue"


def test_anothers_session_cannot_be_ended(site: Site) -> None:
    anna, ilze = signed_in(site, "anna"), signed_in(site, "ilze")
    key = hidden(ilze.get("/account").text, "key")
    anna.post("/account/sessions", data={"key": key})
    assert ilze.get("/queue").url.path == "/queue"


@pytest.mark.parametrize(
    ("name", "place", "fields", "status"),
    [
        ("rita", "/next", {}, 403),
        ("rita", "/comment/x", {"comment": "hm"}, 403),
        ("anna", "/reject/x", {"reason": "no", "version": ""}, 403),
        ("anna", "/signoff/en/atrums", {}, 403),
        ("anna", "/correct/en/atrums", {"correction": "pin", "at": "0", "version": ""}, 403),
        ("ilze", "/terms", {"lv": "a", "en": "b", "category": "general"}, 403),
        ("ilze", "/signoff/en/atrums", {}, 409),
    ],
)
def test_roles_bound_what_one_may_do(
    site: Site, name: str, place: str, fields: dict[str, str], status: int
) -> None:
    assert signed_in(site, name).post(place, data=fields).status_code == status


@pytest.mark.parametrize(
    ("language", "said"), [("en", "longer than 1 MB"), ("lv", "garāks par 1\N{NO-BREAK SPACE}MB")]
)
def test_what_is_too_long_is_refused_in_the_readers_language(site: Site, language: str, said: str) -> None:
    browser = signed_in(site, "anna")
    browser.headers["accept-language"] = language
    refused = browser.post("/comment/x", data={"comment": "a" * 1_000_001})
    assert refused.status_code == 400
    assert said in refused.text


def test_a_translator_confirms_but_does_not_review(site: Site) -> None:
    browser = signed_in(site, "anna")
    page = browser.get("/queue?state=translated").text
    name = page.partition('href="/items/')[2].partition("?")[0].partition('"')[0]
    version = hidden(browser.get(f"/items/{name}").text, "version")
    answer = browser.post(f"/accept/{name}", data={"version": version, "then": "stay"})
    assert answer.status_code == 403
    assert "may not review" in answer.text
    assert signed_in(site, "ilze").post(f"/accept/{name}", data={"version": version}).status_code == 200


def test_only_admins_see_what_was_done_to_accounts(site: Site) -> None:
    client(site).post("/login", data={"name": "anna", "password": "wrong"})
    assert signed_in(site, "ilze").get("/audit").status_code == 403
    page = signed_in(site, "uldis").get("/audit").text
    assert '<td data-label="What">failed sign-in</td><td data-label="About">' in page
    assert {each.deed for each in audit_log(site.settings, 10)} == {"sign in", "failed sign in"}


def test_a_proxy_may_vouch_where_it_is_trusted(site: Site) -> None:
    header = {"x-remote-user": "anna"}
    assert client(site).get("/queue", headers=header).url.path == "/login"
    trusting = client(replace(site, trusted_header="x-remote-user"))
    assert "Anna" in trusting.get("/queue", headers=header).text
    assert trusting.get("/queue", headers={"x-remote-user": "stranger"}).url.path == "/login"


def test_the_cookie_is_for_the_server_alone(site: Site) -> None:
    answer = client(replace(site, is_secure=True)).post(
        "/login", data={"name": "anna", "password": PASSWORD}, follow_redirects=False
    )
    cookie = answer.headers["set-cookie"].lower()
    assert all(each in cookie for each in ("httponly", "secure", "samesite=lax"))


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"])
def test_signing_in_never_leads_away(site: Site, to: str) -> None:
    answer = client(site).post(
        "/login", data={"name": "anna", "password": PASSWORD, "to": to}, follow_redirects=False
    )
    assert answer.headers["location"] == "/"


def test_admins_see_the_accounts(site: Site) -> None:
    change_user(site.settings, "rita", is_active=False)
    page = signed_in(site, "uldis").get("/audit").text
    assert all(name in page for name in ("anna", "ilze", "rita", "uldis"))
    assert "no: switched off" in page


def test_one_s_own_tokens_are_seen_and_revoked(site: Site) -> None:
    make_token(site.settings, "anna", TokenScope.READ, site.clock(), note="nightly report")
    make_token(site.settings, "ilze", TokenScope.WRITE, site.clock(), note="of another")
    anna = signed_in(site, "anna")
    page = anna.get("/account").text
    assert "nightly report" in page
    assert "of another" not in page
    (key,) = re.findall(r'action="/account/tokens"><input type="hidden" name="key" value="(\w+)"', page)
    assert "nightly report" not in anna.post("/account/tokens", data={"key": key}).text
    (other,) = (each.key for each in list_tokens(site.settings, "ilze"))
    assert anna.post("/account/tokens", data={"key": other}).status_code == 422
    assert len(list_tokens(site.settings, "ilze")) == 1


@pytest.mark.parametrize(
    ("who", "seen", "unseen"),
    [
        ("rita", (), ("save-next", "/comment/", "/reject/", "/claim/", 'name="pick1"', "/next")),
        ("anna", ("save-next", "/comment/", 'name="pick1"', "/next"), ('data-opens="reject"', "Sign off")),
        ("ilze", ("save-next", 'data-opens="reject"', "Sign off", "/correct/"), ()),
    ],
)
def test_a_page_offers_what_the_role_allows(
    site: Site, who: str, seen: tuple[str, ...], unseen: tuple[str, ...]
) -> None:
    client = signed_in(site, who)
    rows = client.get("/queue?state=translated").text
    (item, *_) = re.findall(r'href="(/items/[^"?]+)', rows)
    pages = rows + client.get(item).text + client.get("/releases/en/atrums").text
    assert [each for each in seen if each not in pages] == []
    assert [each for each in unseen if each in pages] == []
