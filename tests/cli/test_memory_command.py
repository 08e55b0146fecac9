"""`transflow memory`, and the memory beside an item of the queue."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run

Project = Callable[[dict[str, str]], Path]
SCHEMAS = Path(__file__).parents[2] / "docs/schemas"
LV = "Robežsargi sāk mācības.\n\nTās ilgst divus gadus.\n\nZvaniet uz koledžu.\n"
EN = "Border guards begin to study.\n\nThe studies last two years.\n\nCall the college.\n"
FILES = {
    "transflow.toml": "shipped_glossaries = false\n",
    "releases/old/lv.md": LV,
    "releases/old/en.md": EN,
    "releases/new/lv.md": "Robežsargi sāk mācības.\n\nTās ilgst četrus gadus.\n\nZvaniet.\n",
    "releases/new/en.md": "Call.\n",
}


@pytest.fixture
def root(project: Project, run: Run) -> Path:
    found = project(FILES)
    assert run("sync").code == 0
    return found


def schema(name: str) -> dict[str, object]:
    found: dict[str, object] = json.loads((SCHEMAS / name).read_text("utf-8"))
    return found


def test_a_near_text_with_what_differs(root: Path, run: Run) -> None:
    done = run("memory", "search", "Tās ilgst trīs gadus.")
    assert done.code == 0
    assert "[-divus-]{+trīs+}" in done.out
    assert "The studies last two years." in done.out


@pytest.mark.parametrize(
    "arguments", [("Tās ilgst trīs gadus.",), ("Tās ilgst divus gadus.",), ("gadi", "--words"), ("Nekas.",)]
)
def test_json_is_as_its_schema_says(root: Path, run: Run, arguments: tuple[str, ...]) -> None:
    done = run("memory", "search", "--json", *arguments)
    values = json.loads(done.out)
    jsonschema.validate(values, schema("memory.json"))
    assert done.code == (0 if values["matches"] else 1)


def test_texts_cannot_speak_to_the_terminal(root: Path, run: Run) -> None:
    (root / "releases/old/en.md").write_text(EN.replace("Call", "\x1b[31mCall\x07"), "utf-8")
    assert run("sync").code == 0
    done = run("memory", "search", "Zvaniet uz koledžu.")
    assert done.code == 0
    assert "\x1b" not in done.out
    assert "\x1b" not in run("memory", "search", "Zvaniet uz koledžu.", "--json").out


@pytest.fixture
def beside_a_broken_ledger(root: Path) -> Path:
    """The same project; git has left a merge conflict in the ledger of one release."""
    ledger = root / "translations/new.en.po"
    ledger.write_bytes(b"<<<<<<< HEAD\n" + ledger.read_bytes())
    return root


@pytest.mark.usefixtures("beside_a_broken_ledger")
@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("memory", "search", "Tās ilgst divus gadus."), "The studies last two years."),
        (("memory", "search", "gadi", "--words"), "The studies last two years."),
        (("memory", "search", "Nekas."), "Nothing like this"),
        (("memory", "export", "memory.tmx"), ""),
        (("export", "old", "--matches", "--format", "csv"), "The studies last two years."),
        (("pretranslate", "--dry-run", "--to", "en"), ""),
    ],
)
def test_a_broken_ledger_is_named_and_the_others_are_remembered(
    run: Run, asked: tuple[str, ...], told: str
) -> None:
    done = run(*asked)
    assert (done.code, done.err.count("This is not a valid PO file")) == (2, 1)
    assert "transflow: translations/new.en.po:" in done.err
    assert told in done.out


def test_what_a_ledger_held_is_remembered_while_it_is_broken(beside_a_broken_ledger: Path, run: Run) -> None:
    ledger = beside_a_broken_ledger / "translations/new.en.po"
    good = ledger.read_bytes().partition(b"\n")[2]
    ledger.write_bytes(good)
    assert run("memory", "search", "Zvaniet.").code == 0
    ledger.write_bytes(good + b'"')
    broken = run("memory", "search", "Zvaniet.")
    assert (broken.code, "Call." in broken.out) == (2, True)
    ledger.write_bytes(good)
    assert run("memory", "search", "Zvaniet.").code == 0


def items(run: Run, *arguments: str) -> dict[str, str]:
    listed = json.loads(run("queue", "list", "--all", "--json", *arguments).out)["items"]
    return {each["source"]: each["item"] for each in listed}


def test_an_item_has_its_matches_beside_it(root: Path, run: Run) -> None:
    names = items(run, "--release", "new")
    shown = run("queue", "show", names["Tās ilgst četrus gadus."])
    assert "memory" in shown.out
    assert "Tās ilgst [-divus-]{+četrus+} gadus." in shown.out
    values = json.loads(run("queue", "show", names["Robežsargi sāk mācības."], "--json").out)
    jsonschema.validate(values, schema("queue.json"))
    (match,) = values["matches"]
    assert (match["kind"], match["target"]) == ("exact", "Border guards begin to study.")


def test_an_item_is_no_match_of_its_own(root: Path, run: Run) -> None:
    name = items(run, "--release", "old")["Zvaniet uz koledžu."]
    assert json.loads(run("queue", "show", name, "--json").out)["matches"] == []


def test_what_an_item_said_before_is_no_match_either(root: Path, run: Run) -> None:
    name = items(run, "--release", "old")["Zvaniet uz koledžu."]
    run("queue", "show", name)
    file = root / "releases/old/en.md"
    file.write_text(file.read_text("utf-8").replace("Call the college.", "Ring the college up."), "utf-8")
    shown = json.loads(run("queue", "show", name, "--json").out)
    assert (shown["item"]["target"], shown["matches"]) == ("Ring the college up.", [])


def test_what_is_accepted_is_a_match_at_once(root: Path, run: Run) -> None:
    names = items(run, "--release", "new")
    edit = run("queue", "edit", names["Tās ilgst četrus gadus."], "--text", "They last four years.")
    assert edit.code == 0, edit.err
    other = items(run, "--release", "old")["Tās ilgst divus gadus."]
    shown = json.loads(run("queue", "show", other, "--json").out)
    assert [each["target"] for each in shown["matches"]] == ["They last four years."]


def test_the_same_between_the_same_neighbours_is_told(root: Path, run: Run, project: Project) -> None:
    project({"releases/again/lv.md": LV})
    assert run("sync").code == 0
    name = items(run, "--release", "again")["Tās ilgst divus gadus."]
    assert json.loads(run("queue", "show", name, "--json").out)["matches"][0]["kind"] == "context"


@pytest.mark.parametrize("words", [("search", "Robeža."), ("import", "old.tmx"), ("export", "new.tmx")])
def test_none_is_begun_where_no_project_is(words: tuple[str, ...], tmp_path: Path, run: Run) -> None:
    done = run("memory", *words)
    assert (done.code, done.err.endswith("; a project is begun by: transflow init.\n")) == (2, True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("root")
def test_the_languages_of_what_goes_out_and_comes_in_are_told(run: Run) -> None:
    assert run("memory", "export", "own.tmx").err == "4 units from lv to en in own.tmx.\n"
    assert run("memory", "import", "own.tmx").err == "0 of 4 units from lv to en are new.\n"
    done = run("memory", "import", "own.tmx", "--target-lang", "lt")
    assert (done.code, "'lv' and 'lt' in it; name its languages" in done.err) == (2, True)
