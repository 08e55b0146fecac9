"""The pages of the documentation: their commands run, or name only what there is; every other block is well-formed."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import polib
import pytest
import yaml

from tests.conftest import Run
from transflow.cli import transflow
from transflow.config import Settings, load
from transflow.errors import TransflowError
from transflow.formats import formats
from transflow.formats.bitexts.memory_tmx import write_units
from transflow.formats.termbases.csv import read as read_termbase
from transflow.model import Document
from transflow.recall import MemoryUnit
from transflow.services.releases.index import said_of

ROOT = Path(__file__).parents[1]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
RUN = ("README", "quickstart", "archive", "exchange", "memory", "recipes", "versions")
ELSEWHERE = re.compile(r"^(serve|fetch)\b|://|/shared/|v1:0123")  # a server, the network, a finding made up
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.DOTALL | re.MULTILINE)


def blocks(page: Path, *languages: str) -> Iterator[tuple[str, str]]:
    """The blocks of a page in these languages, or in any: language, text."""
    for language, text in BLOCK.findall(page.read_text("utf-8")):
        if language in languages or not languages:
            yield language, text


def commands(page: Path) -> Iterator[tuple[list[str], str]]:
    """The transflow commands of a page, each with the remark after it."""
    for _, block in blocks(page, "console", "text"):
        for line in block.replace("\\\n", " ").splitlines():
            command, _, remark = line.partition(" # ")
            for part in command.removeprefix("$ ").split(" && ") if line.startswith("$ ") else ():
                if part.startswith("transflow "):
                    yield shlex.split(re.split(r" [<>|] ", part)[0])[1:], remark


@pytest.mark.parametrize("page", PAGES, ids=[each.stem for each in PAGES])
def test_pages_name_only_commands_and_options_that_there_are(page: Path) -> None:
    for words, _ in commands(page):
        command: click.Command = transflow
        context = click.Context(transflow, info_name="transflow")
        while isinstance(command, click.Group) and words:
            found = command.get_command(context, words.pop(0))
            assert found is not None, f"{page.name}: {words}"
            command = found
        known = {name for each in command.params for name in (*each.opts, *each.secondary_opts)} | {"--help"}
        given = {word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)}
        assert given <= known, f"{page.name}: {sorted(given - known)} of {command.name}"


@pytest.fixture
def copy_of_the_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The examples as a git repository with a store, heaps of old releases and single files, as the pages name them."""
    folder = tmp_path / "project"
    shutil.copytree(ROOT / "examples", folder)
    for language in ("lv", "en"):
        (folder / "old" / language).mkdir(parents=True)
        for number, release in enumerate(sorted((folder / "releases").iterdir())):
            if (release / f"{language}.md").is_file():
                shutil.copy(release / f"{language}.md", folder / "old" / language / f"{number}.md")
    for name, source in {
        "lv.md": "2026-03-12-robezsardze-dronu-vienibas/lv.md",
        "en.md": "2026-03-12-robezsardze-dronu-vienibas/en.md",
        "text.md": "2026-03-12-robezsardze-dronu-vienibas/lv.md",
        "vēsts.docx": "2026-11-05-iedzivotaju-informesana/lv.docx",
        "news.docx": "2026-11-05-iedzivotaju-informesana/en.docx",
    }.items():
        shutil.copy(folder / "releases" / source, folder / name)
    (folder / "old.tmx").write_bytes(
        b"".join(write_units((MemoryUnit("lv", "en", "Robeža.", "Border."),), "lv"))
    )
    author = ["-c", "user.name=Anna", "-c", "user.email=anna@example.org"]
    for git in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "Examples"], ["branch", "origin/main"]):
        subprocess.run(["git", *author, *git], cwd=folder, check=True)
    monkeypatch.chdir(folder)
    code_of(["db", "upgrade"])
    return folder


def code_of(words: list[str]) -> int:
    """The exit code of a command, run in this process."""
    try:
        return int(transflow.main(words, prog_name="transflow", standalone_mode=False) or 0)
    except TransflowError as error:
        pytest.fail(f"transflow {' '.join(words)}: {error}")
    except click.ClickException as error:
        pytest.fail(f"transflow {' '.join(words)}: {error.format_message()}")


@pytest.mark.usefixtures("copy_of_the_examples")
@pytest.mark.parametrize("name", RUN)
def test_the_commands_of_a_page_run_one_after_the_other(name: str) -> None:
    page = ROOT / "README.md" if name == "README" else ROOT / "docs" / f"{name}.md"
    for words, remark in commands(page):
        given = [name for word in words for name in (map(str, Path().glob(word)) if "*" in word else [word])]
        given = [word if word != "RELEASE" else "2026-03-12-robezsardze-dronu-vienibas" for word in given]
        if not ELSEWHERE.search(" ".join(given)):
            allowed = {0} if name == "quickstart" and "exit 1" not in remark else {0, 1}
            assert code_of(given) in allowed, given


def examples() -> Iterator[list[str]]:
    """The examples in the help of the commands, those first whose results others go on with."""
    context = click.Context(transflow)
    for name in dict.fromkeys(("init", "sync", "export", "pair", *transflow.list_commands(context))):
        command = transflow.get_command(context, name)
        assert command is not None
        assert command.help is not None
        lines = re.findall(rf"^ *transflow ({name}\b.*)$", command.help.partition("\b")[2], re.MULTILINE)
        assert 1 <= len(lines) <= 3, f"transflow {name} --help has no examples"
        yield from (shlex.split(line.partition("  ")[0]) for line in lines)


@pytest.mark.usefixtures("copy_of_the_examples")
def test_the_examples_of_the_commands_run_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("lv.docx").write_bytes(Path("vēsts.docx").read_bytes())
    Path("en.docx").write_bytes(Path("news.docx").read_bytes())
    for words in examples():
        if words[0] == "init":
            (tmp_path / "new").mkdir(exist_ok=True)
            monkeypatch.chdir(tmp_path / "new")
            assert code_of(words) == 0
            shutil.copytree("releases", tmp_path / "project/releases", dirs_exist_ok=True)
            monkeypatch.chdir(tmp_path / "project")
            continue
        given = [name for word in words for name in (map(str, Path().glob(word)) if "*" in word else [word])]
        if not ELSEWHERE.search(" ".join(given)):
            assert code_of(given) in {0, 1}, given


def answers(page: str, first: str) -> Iterator[tuple[list[str], list[str]]]:
    """The commands of the block that begins with the command `first`, each with the lines that are shown below it."""
    text = next(each for _, each in blocks(ROOT / "docs" / page, "text", "console") if each.startswith(first))
    for part in text.removeprefix("$ ").split("\n$ "):
        command, *lines = part.rstrip("\n").split("\n")
        yield shlex.split(command, comments=True)[1:], lines


def demand_shown(shown: list[str], printed: str) -> None:
    """A page shows what is printed, but for empty lines, at other times of the day and cut off at an ellipsis; a line
    of nothing but that stands for any more."""
    shown, lines = [each for each in shown if each], [each for each in printed.splitlines() if each]
    for wanted, line in zip(shown, lines, strict="…" not in shown):
        if wanted == "…":
            return
        assert timeless(line).startswith(timeless(wanted).removesuffix("…")), line
        assert wanted.endswith("…") or timeless(line) == timeless(wanted)


def timeless(line: str) -> str:
    return re.sub(r"(\d{4}-\d\d-\d\dT)?\d\d:\d\dZ", "…Z", line)


def test_a_translators_morning_is_as_the_page_shows_it(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path)
    run("sync")
    source = tmp_path / "releases/2026-09-01-robezsargi-macas/lv.md"
    source.write_text(source.read_text("utf-8").replace("1,2 miljoni", "1,5 miljoni"), "utf-8")
    settings_file = tmp_path / "transflow.toml"
    settings_file.write_text(f'user = "Anna Ozola"\n{settings_file.read_text("utf-8")}', "utf-8")
    for words, shown in answers("queue.md", "$ transflow sync\n"):
        demand_shown(shown, run(*words).out)


def test_the_memory_answers_as_the_page_shows_it(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path)
    run("sync")
    for words, shown in answers("memory.md", "$ transflow memory search"):
        if words[1] == "search":
            demand_shown(shown, run(*words).out)


def test_terms_are_inflected_as_the_page_shows_it(run: Run) -> None:
    for words, shown in answers("terms.md", "$ transflow terms forms"):
        demand_shown(shown, run(*words).out)


def settings(text: str, folder: Path) -> None:
    """A block of settings is what `transflow.toml` may hold; of pyproject.toml it need only be TOML."""
    content = tomllib.loads(text)
    if "project" not in content and "waiver" not in content:
        (folder / "transflow.toml").write_text(text, "utf-8")
        load(folder / "transflow.toml")


def table(text: str, folder: Path) -> None:
    """A glossary, or the index of the releases, whose rows say something."""
    if not text.startswith("release,"):
        read_termbase(text.encode("utf-8"), "terms.csv")
        return
    (folder / "index.csv").write_text(text, "utf-8")
    silent, project = Document("lv.html", "lv", "", ()), Settings(root=folder, index="index.csv")
    for row in text.splitlines()[1:]:
        assert said_of(row.partition(",")[0], silent, project)


def shell(text: str, _folder: Path) -> None:
    subprocess.run(["bash", "-n"], input=text, check=True, encoding="utf-8")


def python(text: str, folder: Path) -> None:
    """The code runs beside a pair of texts."""
    for name in ("lv.md", "en.md"):
        shutil.copy(ROOT / "examples/releases/2026-03-12-robezsardze-dronu-vienibas" / name, folder / name)
    run = [sys.executable, "-W", "error", "-c", text]
    subprocess.run(run, cwd=folder, check=True, env={**os.environ, "PYTHONPATH": str(ROOT / "src")})


WELL_FORMED: dict[str, Callable[[str, Path], object]] = {
    "bash": shell,
    "csv": table,
    "json": lambda text, _: json.loads(text),
    "markdown": lambda text, _: formats["markdown"].read(text.encode("utf-8"), "lv.md", "lv"),
    "po": lambda text, _: polib.pofile(text),
    "python": python,
    "toml": settings,
    "yaml": lambda text, _: yaml.safe_load(text),
    "zsh": shell,
}
SHOWN = ("console", "text", "diff", "fish", "nginx")  # commands are tested above; the rest is only shown


@pytest.mark.parametrize("page", PAGES, ids=[each.stem for each in PAGES])
def test_every_block_is_what_it_says(page: Path, tmp_path: Path) -> None:
    for language, text in blocks(page):
        if language not in SHOWN:
            WELL_FORMED[language](text, tmp_path)
