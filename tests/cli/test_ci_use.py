"""The files for build servers, exercised by running the very commands they hold."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
Project = Callable[[dict[str, str]], Path]
WRONG = {
    "releases/a/lv.md": "Šogad aizturēti 312 cilvēki.\n",
    "releases/a/en.md": "This year 321 people were detained.\n",
}


@pytest.fixture
def repository(project: Project) -> Path:
    folder = project(WRONG)
    for arguments in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "one"]):
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True)
    return folder


def shell(command: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path, **environment},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


@pytest.mark.parametrize(("base", "code"), [("", 1), ("main", 0)])
def test_the_github_action(repository: Path, base: str, code: int) -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    command = action["runs"]["steps"][-1]["run"]
    page = repository / "summary.md"
    done = shell(command, repository, BASE=base, ARGUMENTS="--jobs 1", GITHUB_STEP_SUMMARY=str(page))
    assert done.returncode == code, done.stderr
    assert ("::error file=releases/a/en.md" in done.stdout) is bool(code)
    assert ("| error | number-value | releases/a/en.md:1 |" in page.read_text("utf-8")) is bool(code)


def test_the_page_of_the_step_says_what_a_shallow_clone_lacks(repository: Path, tmp_path: Path) -> None:
    branch = ["checkout", "-q", "--orphan", "other"]
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    for arguments in (branch, [*identity, "commit", "-q", "-m", "two"]):
        subprocess.run(["git", "-C", str(repository), *arguments], check=True)
    clone, page = tmp_path / "clone", tmp_path / "summary.md"
    copy = ["git", "clone", "-q", "--depth=1", "--no-single-branch", repository.as_uri(), str(clone)]
    subprocess.run(copy, check=True)
    for base, why in (("v1.0", "knows no revision"), ("origin/main", "no common ancestor")):
        page.write_text("", "utf-8")
        command = f"transflow check --format github --base {base}"
        done = shell(command, clone, GITHUB_STEP_SUMMARY=str(page))
        assert done.returncode == 2
        assert done.stdout.startswith("::error title=transflow::git ")
        (said,) = re.findall(r"^- (.+)$", page.read_text("utf-8"), re.MULTILINE)
        assert why in said
        assert "Nothing was checked." in page.read_text("utf-8")
        assert done.stderr == f"transflow: {said}\n"


def test_the_page_of_the_step_says_which_limit_was_passed(repository: Path) -> None:
    page = repository / "summary.md"
    command = "transflow check --format github --fail-level never --ignore number-value --fail-under 100"
    (repository / "releases/a/lv.md").write_text("Robeža ir slēgta.\n\nŠodien snieg.\n", "utf-8")
    (repository / "releases/a/en.md").write_text("The border is closed.\n", "utf-8")
    assert shell(command, repository, GITHUB_STEP_SUMMARY=str(page)).returncode == 1
    assert "\n- 50% of the source's sentences have a counterpart" in page.read_text("utf-8")


def test_the_gitlab_template(repository: Path) -> None:
    commands = yaml.safe_load((ROOT / "ci-templates/gitlab.yml").read_text("utf-8"))["transflow"]["script"]
    done = shell("\n".join(commands), repository, CI_MERGE_REQUEST_DIFF_BASE_SHA="")
    assert done.returncode == 1, done.stderr
    assert "releases/a/en.md:1:11: error: number-value" in done.stdout
    (issue,) = json.loads((repository / "transflow.json").read_text("utf-8"))
    assert issue["check_name"] == "number-value"


def test_the_gitlab_template_stops_where_it_could_not_run(repository: Path) -> None:
    (repository / "releases/a/lv.md").write_bytes(b"\0")
    commands = yaml.safe_load((ROOT / "ci-templates/gitlab.yml").read_text("utf-8"))["transflow"]["script"]
    assert shell("\n".join(commands), repository, CI_MERGE_REQUEST_DIFF_BASE_SHA="").returncode == 2


@pytest.mark.parametrize(
    ("form", "named"),
    [
        ("github", "::error file=prese/releases/a/en.md,"),
        ("gitlab", '"path": "prese/releases/a/en.md"'),
        ("sarif", '"uri": "prese/releases/a/en.md"'),
        ("json", '"file": "releases/a/en.md"'),
    ],
)
def test_a_project_in_a_folder_of_its_repository(repository: Path, form: str, named: str) -> None:
    (repository / "prese").mkdir()
    (repository / "releases").rename(repository / "prese/releases")
    assert named in shell(f"transflow check --format {form}", repository / "prese").stdout


def test_the_pre_commit_hook_is_one_for_pre_commit() -> None:
    manifest = ROOT / ".pre-commit-hooks.yaml"
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", manifest],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    (hook,) = yaml.safe_load(manifest.read_text("utf-8"))
    names = ["lv.md", "en.html", "deep/lv.txt", "en.docx", "foto.jpg", "lv.docx.bak", "README.md"]
    given = [name for name in names if re.search(hook["files"], f"releases/a/{name}")]
    assert [name for name in given if not re.search(hook["exclude"], f"releases/a/{name}")] == names[:4]


def test_the_pre_commit_hook(repository: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    done = shell(" ".join([hook["entry"], *hook["args"], "releases/a/lv.md"]), repository)
    assert done.returncode == 1
    assert "releases/a/en.md:1:11: error: number-value" in done.stdout
