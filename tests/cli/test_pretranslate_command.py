"""`transflow pretranslate` as a person and as a script run it."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run
from tests.io.fake_service import KEY, Fake, deepl, said, service

Project = Callable[[dict[str, str]], Path]
SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/pretranslate.json").read_text("utf-8"))
CONFIG = """shipped_glossaries = false
[machine]
kind = "deepl"
url = "{url}"
price = 20
"""
LV = "# Jaunas mācības\n\nBudžets ir 45 000 eiro.\n"
OUR_KEY = {"DEEPL_AUTH_KEY": KEY}


@pytest.fixture
def fake() -> Iterator[Fake]:
    with service(deepl) as found:
        yield found


@pytest.fixture
def root(project: Project, fake: Fake) -> Path:
    return project({"transflow.toml": CONFIG.format(url=fake.url), "releases/new/lv.md": LV})


def test_count_and_cost_are_said_first(root: Path, run: Run, fake: Fake) -> None:
    done = run("pretranslate", "--dry-run", **OUR_KEY)
    assert done.code == 0
    assert "2 texts, 37 characters, less than 0.01 EUR: for machine:deepl at 127.0.0.1" in done.err
    assert "releases/new/lv.md:1: Jaunas mācības\n  for machine:deepl\n" in done.out
    assert done.err.endswith("2 texts would be filled in.\n")
    assert fake.asked == []
    assert not (root / "releases/new/en.md").exists()
    assert not (root / "translations").exists()


def test_nothing_is_sent_before_somebody_agrees(root: Path, run: Run, fake: Fake) -> None:
    done = run("pretranslate", **OUR_KEY)
    assert (done.code, fake.asked) == (2, [])
    assert "say --yes to send them" in done.err


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 2)])
def test_on_a_terminal_it_asks(root: Path, fake: Fake, answer: str, code: int) -> None:
    ours, theirs = pty.openpty()
    os.write(ours, answer.encode())
    done = subprocess.run(
        [sys.executable, "-m", "transflow", "pretranslate"],
        cwd=root,
        env={**os.environ, **OUR_KEY, "NO_COLOR": "1"},
        stdin=theirs,
        stderr=theirs,
        stdout=subprocess.PIPE,
        check=False,
    )
    assert done.returncode == code
    assert bool(fake.asked) is (code == 0)


def test_what_is_filled_in_is_told(root: Path, run: Run) -> None:
    done = run("pretranslate", "--yes", **OUR_KEY)
    assert done.code == 0, done.err
    assert "new → en\n  machine:deepl: In English: Jaunas mācības\n" in done.out
    assert "wrote releases/new/en.md" in done.out
    assert "2 texts filled in." in done.err
    assert (root / "releases/new/en.md").read_text("utf-8").startswith(f"# {said('Jaunas mācības')}\n")
    assert KEY not in done.out + done.err
    assert "45 000" in done.out  # the notation of numbers is found at once


def test_json_is_as_its_schema_says(root: Path, run: Run) -> None:
    for arguments in (("--dry-run",), ("--yes",), ("--dry-run", "--local")):
        done = run("pretranslate", "--json", *arguments, **OUR_KEY)
        assert done.code == 0
        values = json.loads(done.out)
        jsonschema.validate(values, SCHEMA)
    assert values["planned"] == []


def test_a_failed_call_is_exit_code_2(root: Path, run: Run, fake: Fake) -> None:
    fake.first = [(456, {}, {"message": "Quota exceeded"})]
    done = run("pretranslate", "--yes", **OUR_KEY)
    assert done.code == 2
    assert "456 (Quota exceeded)" in done.err
    assert "Nothing more is sent." in done.err
    assert "2 not translated" in done.err


def test_a_missing_key_is_told_before_anything(root: Path, run: Run, fake: Fake) -> None:
    done = run("pretranslate", "--yes", DEEPL_AUTH_KEY="")
    assert (done.code, fake.asked) == (2, [])
    assert "DEEPL_AUTH_KEY" in done.err


def test_an_embargo_is_told(root: Path, run: Run, fake: Fake) -> None:
    (root / "releases/new/lv.md").write_text(f"---\nembargo: 2126-01-01\n---\n\n{LV}", "utf-8")
    done = run("pretranslate", "--yes", **OUR_KEY)
    assert (done.code, fake.asked) == (0, [])
    assert "new is under embargo until 2126-01-01; none of it is sent." in done.err
    assert "left for somebody to translate" in done.out


def test_local_needs_no_key(root: Path, run: Run, fake: Fake) -> None:
    done = run("pretranslate", "--local")
    assert (done.code, fake.asked) == (0, [])
    assert "0 texts filled in, 2 left for somebody to translate." in done.err
