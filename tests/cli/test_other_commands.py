"""init, checks, explain, terms, report, help."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run
from transflow.checks import checks

Project = Callable[[dict[str, str]], Path]
SCHEMAS = Path(__file__).parents[2] / "docs/schemas"


def test_init_makes_a_project_that_passes_and_overwrites_nothing(tmp_path: Path, run: Run) -> None:
    assert run("init", "office").code == 0
    assert run("check", "office").code == 0
    assert "1 row, no flaws." in run("terms", "check", "--config", "office/transflow.toml").err
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    again = run("init", "office")
    assert again.code == 2
    assert "overwrites nothing" in again.err
    assert before == {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}


def test_every_check_is_listed_and_explained(run: Run) -> None:
    listed = json.loads(run("checks", "--format", "json").out)["checks"]
    assert [each["check"] for each in listed] == list(checks)
    page = run("explain", "number-value").out
    assert page.startswith("number-value (error)")
    assert "Found:" in page
    assert "[levels]" in page


def test_a_check_that_is_not_there(run: Run) -> None:
    done = run("explain", "number-valu")
    assert done.code == 2
    assert "did you mean 'number-value'?" in done.err


def test_terms_are_found_in_their_forms(project: Project, run: Run) -> None:
    termbase = "\ufefflv;en\nValsts robežsardze;State Border Guard\nministrs;minister\n"
    text = "Paldies, Valsts robežsardzei!\r\nVALSTS\u00a0ROBEŽSARDZĒ strādā ministre.\n"
    project({"t.csv": termbase, "text.txt": text})
    command = ("terms", "match", "text.txt", "--termbase", "t.csv", "--lang", "lv", "--format", "json")
    document = json.loads(run(*command).out)
    jsonschema.validate(document, json.loads((SCHEMAS / "terms-match.json").read_text("utf-8")))
    rows = [(each["line"], each["start"], each["term"], each["surface"]) for each in document["matches"]]
    assert rows == [
        (1, 9, "Valsts robežsardze", "Valsts robežsardzei"),
        (2, 0, "Valsts robežsardze", "VALSTS\u00a0ROBEŽSARDZĒ"),
        (2, 26, "ministrs", "ministre"),
    ]


def test_the_forms_of_a_term(run: Run) -> None:
    out = run("terms", "forms", "Iekšlietu ministrija").out
    assert "singular  locative    Iekšlietu ministrijā" in out
    assert "iekšlietu ministriju" in run("terms", "forms", "Iekšlietu ministrija", "--flat").out


def test_a_termbase_row_that_cannot_be_used_names_its_line(project: Project, run: Run) -> None:
    project({"t.csv": "lv,en,valid_until\nLatvija,Latvia,someday\n", "text.txt": "Latvijā\n"})
    done = run("terms", "match", "text.txt", "--termbase", "t.csv", "--lang", "lv")
    assert done.code == 2
    assert "t.csv:2" in done.err


def test_the_report_is_escaped_and_needs_nothing_else(project: Project, run: Run) -> None:
    nasty = "# Robeža &lt;img src=x onerror=alert(1)>\n\nŠogad 3 &lt;b>cilvēki&lt;/b>.\n"
    folder = project({"releases/a & b/lv.md": nasty, "releases/a & b/en.md": nasty.replace("3", "4")})
    done = run("report", "--output", "out")
    assert done.code == 0
    pages = list((folder / "out").glob("*.html"))
    assert len(pages) == 2
    for page in pages:
        text = page.read_text("utf-8")
        assert "<img" not in text
        assert "<b>" not in text
        assert "src=" not in text.replace("src=x", "")
        assert "<link" not in text


@pytest.mark.parametrize("command", ["report", "archive", "align"])
def test_pages_speak_the_language_that_is_asked_for(project: Project, run: Run, command: str) -> None:
    folder = project({f"releases/a/{tag}.md": "Labdien.\n" for tag in ("lv", "en")})
    texts = ("releases/a/lv.md", "releases/a/en.md")
    given = {
        "report": ("-o", "out"),
        "archive": ("releases", "-o", "out", "--jobs", "1", "--quiet"),
        "align": (*texts, "-o", "out/index.html"),
    }[command]
    (folder / "out").mkdir()
    for language in ("en", "lv"):
        assert run(command, *given, "--language", language).code == 0
        assert f'<html lang="{language}">' in (folder / "out/index.html").read_text("utf-8")
    assert run(command, *given, "--language", "de").code == 2
    (folder / "transflow.toml").write_text('report_language = "lv"\n', "utf-8")
    for language, more in (("lv", ()), ("en", ("--language", "en"))):
        assert run(command, *given, *more).code == 0
        assert f'<html lang="{language}">' in (folder / "out/index.html").read_text("utf-8")


def test_a_report_of_one_release(project: Project, run: Run) -> None:
    folder = project({f"releases/{name}/{tag}.md": "Labdien.\n" for name in "ab" for tag in ("lv", "en")})
    assert run("report", "a", "-o", "out").code == 0
    assert sorted(page.name for page in (folder / "out").iterdir()) == ["a.en.html", "index.html"]
    assert run("report", "c", "-o", "out").code == 2


def test_a_release_in_deep_folders_has_a_page_of_a_shorter_name(project: Project, run: Run) -> None:
    deep = "/".join(["mapīte"] * 60)
    folder = project(
        {f"releases/{deep}/{last}/{tag}.md": "Teksts.\n" for last in "ab" for tag in ("lv", "en")}
    )
    assert run("report", "-o", "out").code == 0
    pages = [page for page in (folder / "out").iterdir() if page.name != "index.html"]
    assert len(pages) == 2
    assert all(page.name.startswith("mapīte-mapīte-") and len(page.name.encode()) < 240 for page in pages)


def test_releases_of_like_names_have_a_page_each(project: Project, run: Run) -> None:
    names = ("a b", "a%b", "A-b")
    folder = project({f"releases/{name}/{tag}.md": "Labdien.\n" for name in names for tag in ("lv", "en")})
    assert run("report", "-o", "out").code == 0
    pages = {page.name.casefold() for page in (folder / "out").iterdir()}
    assert pages == {"a-b.en.html", "a-b-2.en.html", "a-b-3.en.html", "index.html"}


@pytest.mark.parametrize("command", ["", "align", "check", "checks", "explain", "init", "report", "terms"])
def test_every_command_has_help(run: Run, command: str) -> None:
    done = run(*command.split(), "--help")
    assert done.code == 0
    assert done.out.startswith("Usage: transflow")


def test_approved_renderings_are_shown_and_put_in(project: Project, run: Run) -> None:
    folder = project(
        {
            "releases/a/lv.md": "Valsts robežsardze turpina darbu.\n\nKomunikācijas nodaļa\n",
            "releases/a/en.md": "The Valsts robežsardze continues its work.\n\nKomunikācijas nodaļa\n",
        }
    )
    shown = run("terms", "apply")
    assert shown.code == 1
    assert "+The State Border Guard continues its work." in shown.out
    assert run("terms", "apply", "--write").code == 0
    text = (folder / "releases/a/en.md").read_text("utf-8")
    assert text == "The State Border Guard continues its work.\n\nCommunication Department\n"
    assert run("terms", "apply").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("memory", "import"), "this is a folder; name a file in it."),
        (("memory", "export"), "a folder stands where the file is to be; give another name or remove it."),
        (("check", "-o"), "a folder stands where the file is to be; give another name or remove it."),
    ],
)
def test_a_folder_is_no_file(project: Project, run: Run, arguments: tuple[str, ...], said: str) -> None:
    project({"releases/a/lv.md": "Robeža.", "releases/a/en.md": "The border.", "d/a.txt": ""})
    done = run(*arguments, "d")
    assert (done.code, done.err) == (2, f"transflow: d: {said}\n")
