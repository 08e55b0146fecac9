"""Accounts through their door."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.conftest import Run
from tests.program import Ran
from transflow.config import Settings
from transflow.services.accounts.users import begin_session

SCHEMA = Path(__file__).parents[2] / "docs/schemas/user.json"
PASSWORD = "zaļa pļava, 9 govis"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "transflow.toml").write_text('source = "lv"\n', "utf-8")
    return tmp_path


def _signs_in(folder: Path, name: str, password: str) -> bool:
    now = datetime.datetime.now(datetime.UTC)
    return bool(begin_session(Settings(root=folder), name, password, "here", now)[0])


def _json(done: Ran) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(done.out)
    jsonschema.validate(found, json.loads(SCHEMA.read_text("utf-8")))
    return found


def test_accounts_are_added_listed_changed_and_removed(folder: Path, run: Run) -> None:
    added = run("user", "add", "Anna", "--role", "admin", "--email", "anna@example.org", "--json")
    assert _json(added)["user"]["has_password"] is False
    assert run("user", "add", "Jānis", "--display-name", "Jānis Bērziņš").code == 0
    assert run("user", "role", "Jānis", "editor").out == "changed Jānis  editor  Jānis Bērziņš  no password\n"
    assert "inactive" in run("user", "change", "Jānis", "--inactive").out
    assert [each["name"] for each in _json(run("user", "list", "--json"))["users"]] == ["Anna", "Jānis"]
    assert _json(run("user", "remove", "Jānis", "--json"))["user"]["role"] == "editor"
    assert run("user", "list").out == "Anna  admin  <anna@example.org>  no password\n"


def test_a_password_comes_from_stdin_and_is_never_shown(folder: Path, run: Run, run_apart: Run) -> None:
    done = run_apart("user", "add", "Anna", "--role", "admin", "--password-stdin", stdin=f"{PASSWORD}\n")
    assert (done.code, PASSWORD in done.out + done.err) == (0, False)
    assert _signs_in(folder, "anna", PASSWORD)
    assert run("user", "password", "Anna", "--password-stdin", stdin="another one, 12\n").code == 0
    assert not _signs_in(folder, "Anna", PASSWORD)
    assert _signs_in(folder, "Anna", "another one, 12")
    assert "argon2" not in run("user", "list", "--json").out


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("remove", "Anna"), "last active admin"),
        (("role", "Anna", "reader"), "last active admin"),
        (("change", "Anna", "--inactive"), "last active admin"),
        (("add", "ANNA"), "is taken"),
        (("password", "Anna"), "--password-stdin"),
        (("role", "Zane", "reader"), "no account 'Zane'"),
        (("role", "Anna", "king"), "king"),
        (("add", "Zane", "--password", "x"), "No such option"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    folder: Path, run: Run, arguments: tuple[str, ...], why: str
) -> None:
    run("user", "add", "Anna", "--role", "admin")
    done = run("user", *arguments)
    assert done.code == 2
    assert why in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(("text", "why"), [("", "no password on stdin"), ("īsa\n", "at least 10 characters")])
def test_a_password_that_is_none_is_refused(folder: Path, run: Run, text: str, why: str) -> None:
    done = run("user", "add", "Anna", "--password-stdin", stdin=text)
    assert done.code == 2
    assert why in done.err


def test_a_token_is_printed_once_listed_and_revoked(folder: Path, run: Run) -> None:
    run("user", "add", "Anna")
    done = run("user", "token", "Anna", "--scope", "write", "--note", "publicēšana", "--json")
    secret = _json(done)["token"]
    (token,) = _json(run("user", "tokens", "Anna", "--json"))["tokens"]
    assert (token["scope"], token["note"], token["used"]) == ("write", "publicēšana", None)
    assert secret not in run("user", "tokens", "Anna").out
    assert "--all" in run("user", "revoke", "Anna").err
    assert run("user", "revoke", "Anna", "ffff").code == 2
    assert _json(run("user", "revoke", "Anna", token["key"], "--json"))["revoked"] == 1
    assert run("user", "tokens", "Anna").out == ""
    assert run("user", "token", "Nobody").code == 2


def test_the_beginning_of_a_key_names_one_token_or_none(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashes = iter(("abcd" + "1" * 60, "abcd" + "2" * 60, "ffff" + "3" * 60))
    monkeypatch.setattr("transflow.store.tokens.hash_of", lambda _: next(hashes))
    run("user", "add", "Anna")
    for _ in range(3):
        run("user", "token", "Anna")
    for key, why in (("f", "is too short"), ("abcd", "several tokens"), ("ffff4", "has no token")):
        refused = run("user", "revoke", "Anna", key)
        assert (refused.code, refused.err.count("\n")) == (2, 1)
        assert why in refused.err
    assert len(_json(run("user", "tokens", "Anna", "--json"))["tokens"]) == 3
    assert run("user", "revoke", "Anna", "abcd2").out == "revoked 1\n"
