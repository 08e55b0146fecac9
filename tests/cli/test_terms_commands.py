"""terms add, check and list."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run

SCHEMAS = Path(__file__).parents[2] / "docs/schemas"
RELEASES = Path(__file__).parents[2] / "examples/releases"
Project = Callable[[dict[str, str]], Path]
SETTINGS = 'glossaries = ["own.csv"]\nshipped_glossaries = false\n'


def test_a_row_is_added_to_the_file_as_it_stands(project: Project, run: Run) -> None:
    before = "\ufefflv;en;note\r\nmuita;customs;a note\r\n"
    folder = project({"transflow.toml": SETTINGS, "own.csv": before})
    done = run("terms", "add", "akcīzes nodoklis", "excise duty", "--admitted", "excise tax", "--abbr", "ED")
    assert done.code == 0
    assert "singular  genitive    akcīzes nodokļa" in done.out
    assert (folder / "own.csv").read_bytes().decode() == (
        "\ufefflv;en;note;en_abbr\r\nmuita;customs;a note\r\nakcīzes nodoklis;excise duty|excise tax;;ED\r\n"
    )
    assert run("terms", "list", "nodoklis").out == (
        "lv: akcīzes nodoklis | en: excise duty | en: excise tax (admitted) | en: ED (admitted)  [general]\n"
    )


def test_a_row_that_stands_there_is_not_added(project: Project, run: Run) -> None:
    folder = project({"transflow.toml": SETTINGS, "own.csv": "lv,en\nmuita,customs"})
    again = run("terms", "add", "Muita", "customs")
    assert again.code == 1
    assert "“Muita” stands in" in again.err
    other = run("terms", "add", "muita", "excise", "--format", "json")
    assert other.code == 0
    assert [each["kind"] for each in json.loads(other.out)["flaws"]] == ["contradiction"]
    assert (folder / "own.csv").read_text("utf-8") == "lv,en\nmuita,customs\nmuita,excise\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("x", "y", "--set", "colour=red"), "There is no column 'colour'"),
        (("x", "y", "--set", "fr=z"), "'fr' is no language of the project"),
        (("x", "y", "--set", "valid_from=soon"), "'soon' in the column valid_from is no date"),
        (("x", "y", "--set", "note"), "must name a column"),
        ((" ", " "), "names nothing"),
    ],
)
def test_a_row_that_cannot_be_used_is_refused(
    project: Project, run: Run, arguments: tuple[str, ...], message: str
) -> None:
    folder = project({"transflow.toml": SETTINGS, "own.csv": "lv,en\nmuita,customs\n"})
    done = run("terms", "add", *arguments)
    assert done.code == 2
    assert message in done.err
    assert done.err.count("\n") == 1
    assert (folder / "own.csv").read_text("utf-8") == "lv,en\nmuita,customs\n"


def test_without_a_glossary_of_its_own_the_project_must_name_one(project: Project, run: Run) -> None:
    folder = project({"transflow.toml": "shipped_glossaries = false\n"})
    assert "no glossary of its own" in run("terms", "add", "muita", "customs").err
    assert run("terms", "add", "muita", "customs", "--file", "new.csv").code == 0
    assert (folder / "new.csv").read_text("utf-8") == "lv,en\nmuita,customs\n"


def test_the_termbase_is_checked(project: Project, run: Run) -> None:
    rows = "lv,en,valid_until\nmuita,customs,\nakcīze,excise,soon\nmuita,excise,\n"
    project({"transflow.toml": SETTINGS, "own.csv": rows})
    done = run("terms", "check")
    assert done.code == 1
    assert "own.csv:3: error: 'soon' in the column valid_until is no date" in done.out
    assert "own.csv:4: error: “muita” is rendered “excise” here and “customs” in own.csv:2." in done.out
    assert done.err == "3 rows, 2 errors.\n"
    flaws = json.loads(run("terms", "check", "own.csv", "--format", "json").out)["flaws"]
    assert [(each["line"], each["kind"]) for each in flaws] == [(3, "unusable-row"), (4, "contradiction")]


def test_the_shipped_glossaries_have_no_errors(run: Run) -> None:
    assert run("terms", "check").code == 0


def test_what_the_termbase_does_not_hold_is_said(project: Project, run: Run) -> None:
    project({"transflow.toml": SETTINGS, "own.csv": "lv,en\nmuita,customs\n", "a.txt": "muita\n"})
    done = run("terms", "list", "qqq")
    assert (done.code, done.out) == (0, "")
    assert done.err == "No row of the termbase holds 'qqq'.\n"
    assert json.loads(run("terms", "list", "muit", "--format", "json").out)["rows"][0]["en"] == "customs"
    for tag in ("en", "EN", "en-GB"):
        assert "customs" in run("terms", "list", "--lang", tag).out
    assert "no names in 'qq'; it has lv, en" in run("terms", "match", "a.txt", "--lang", "qq").err


def test_terms_are_found_in_a_word_file(project: Project, run: Run) -> None:
    folder = project({"transflow.toml": SETTINGS, "own.csv": "lv,en\npreses nodaļa,Press Office\n"})
    (folder / "vēsts.docx").write_bytes(
        (RELEASES / "2026-11-05-iedzivotaju-informesana/lv.docx").read_bytes()
    )
    done = run("terms", "match", "vēsts.docx", "--lang", "lv")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("vēsts.docx:")
    assert done.out.count("(preses nodaļa)\n") == len(done.out.splitlines())


def test_a_category_that_is_not_there_is_said(run: Run) -> None:
    done = run("terms", "list", "--category", "institutions")
    assert (done.code, "no category 'institutions'; it has general, institution" in done.err) == (0, True)


def test_an_import_reports_what_it_leaves(project: Project, run: Run) -> None:
    rows = "lv;en\nmuita;customs\nakcīze;excise\nnodoklis;tax\nsoma;bag\nsoma;case\n"
    folder = project(
        {"transflow.toml": SETTINGS, "own.csv": "lv,en\nmuita,customs\nakcīze,duty\n", "in.csv": rows}
    )
    rehearsed = run("terms", "import", "in.csv", "--dry-run", "--format", "json")
    assert json.loads(rehearsed.out)["is_written"] is False
    done = run("terms", "import", "in.csv")
    assert done.code == 1
    assert (
        "in.csv:3: “akcīze” is rendered “excise” here and “duty” in own.csv:3. (not added)"
        in done.out.replace(f"{folder}/", "")
    )
    assert "in.csv:6: “soma” is rendered “case” here and “bag” in in.csv:5. (not added)" in done.out
    assert "2 rows added" in done.err
    assert (folder / "own.csv").read_text("utf-8").endswith("akcīze,duty\nnodoklis,tax\nsoma,bag\n")
    assert run("terms", "import", "in.csv", "--keep-contradictions").code == 0


@pytest.mark.parametrize("name", ["t.tbx", "t.po", "t.csv"])
def test_what_is_exported_is_imported_again(project: Project, run: Run, name: str) -> None:
    own = "lv,en,en_forbidden,category,note\nmuita,customs,excise,institution,a note\n"
    folder = project({"transflow.toml": SETTINGS, "own.csv": own})
    assert run("terms", "export", name).err.startswith(f"wrote {name}\n")
    assert run("terms", "import", name, "--file", "again.csv").code == 0
    assert (folder / "again.csv").read_text("utf-8") == own
    assert run("terms", "import", name).err.startswith("0 rows added")


def test_what_a_format_cannot_hold_is_said(project: Project, run: Run) -> None:
    project({"transflow.toml": SETTINGS, "own.csv": "lv,en,en_forbidden,de\nmuita,customs,excise,Zoll\n"})
    assert (
        "deprecated and forbidden names"
        in run("terms", "export", "-", "--format", "tbx", "--dialect", "core").err
    )
    assert "names in further languages" in run("terms", "export", "t.po").err
    assert run("terms", "export", "t.xlsx").code == 2
    bad = run("terms", "import", "own.csv", "--from", "tbx")
    assert (bad.code, bad.out, bad.err.count("\n")) == (2, "", 1)


LATVIAN = """Sanāksmi atklāja Ilze Kalniņa. Ar Ilzi Kalniņu tikās Olafs Šolcs.

Olafa Šolca un Ineses Lībiņas-Egneres viedoklis sakrita.
"""
ENGLISH = """Ilze Kalniņa opened the meeting. Olaf Scholz met Ilze Kalniņa.

The opinions of Olaf Scholz and Inese Lībiņa-Egnere coincided.
"""


def test_names_of_both_versions_are_proposed_in_rows(project: Project, run: Run) -> None:
    project({"releases/one/lv.md": LATVIAN, "releases/one/en.md": ENGLISH})
    done = run("terms", "names")
    assert done.code == 0
    assert done.out.splitlines() == [
        "    2  f  Ilze Kalniņa = Ilze Kalniņa",
        "    2  m  Olafs Šolcs = Olaf Scholz",
    ]  # the minister is in the shipped registry
    rows = run("terms", "names", "--format", "csv", "--least", "2").out
    listed = json.loads(run("terms", "names", "--format", "json").out)
    jsonschema.validate(listed, json.loads((SCHEMAS / "terms-names.json").read_text("utf-8")))
    assert rows.splitlines()[1] == (
        'Ilze Kalniņa,Ilze Kalniņa,person,initial,"proposed; occurrences: 2, releases: 1",f'
    )


def test_accepted_names_are_not_proposed_again(project: Project, run: Run) -> None:
    folder = project({"releases/one/lv.md": LATVIAN, "releases/one/en.md": ENGLISH})
    (folder / "transflow.toml").write_text('glossaries = ["own.csv"]\n', "utf-8")
    (folder / "own.csv").write_text("lv,en\n", "utf-8")
    (folder / "own.csv").write_text(run("terms", "names", "--format", "csv").out, "utf-8")
    assert run("terms", "names").out == ""
    assert json.loads(run("terms", "names", "--format", "json").out) == {"version": 1, "names": []}


def test_terms_are_extracted_into_a_glossary(project: Project, run: Run) -> None:
    latvian = "# {0}\n\nPar to ziņo Ostu uzraudzības dienests.\n"
    english = "# {0}\n\nThis is reported by the Port Surveillance Service.\n"
    files = {
        f"releases/{name}/{tag}.md": text.format(title)
        for name in ("a", "b")
        for tag, text, title in (("lv", latvian, "Par ostām"), ("en", english, "On ports"))
    }
    folder = project({"transflow.toml": SETTINGS, "own.csv": "lv,en\nmuita,customs\n", **files})
    rows = json.loads(run("terms", "extract", "--format", "json").out)["proposals"]
    assert (rows[0]["lv"], rows[0]["en"]) == (
        "Ostu uzraudzības dienests",
        "Port Surveillance Service",
    )
    assert "Ostu uzraudzības dienests = Port Surveillance Service" in run("terms", "extract").out
    assert run("terms", "extract", "--most", "1", "-o", "own.csv").code == 0
    assert "Ostu uzraudzības dienests,Port Surveillance Service,institution" in (
        folder / "own.csv"
    ).read_text("utf-8")
    assert "Ostu" not in run("terms", "extract", "--format", "csv").out
    assert run("terms", "extract", "nowhere").code == 2
