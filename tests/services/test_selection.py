"""Which pairs a branch is about."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from transflow.config import Settings
from transflow.services.checking.selection import changed_since
from transflow.services.releases.pairs import all_pairs

WAIVER = '[[waiver]]\ncheck = "percent"\nrelease = "{}"\nfingerprint = "v1:{}"\nreason = "Agreed."\n'


def git(folder: Path, *arguments: str) -> str:
    identity = [
        "-c",
        "user.name=Test",
        "-c",
        "user.email=test@example.org",
        "-c",
        "protocol.file.allow=always",
    ]
    done = subprocess.run(
        ["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def write(root: Path, name: str, text: str = "x\n") -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, "utf-8")


def commit(root: Path) -> str:
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "one")
    return git(root, "rev-parse", "HEAD")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    root = tmp_path / "site"
    for release in "abc":
        for tag in ("lv", "en"):
            write(root, f"releases/{release}/{tag}.md")
        write(root, f"translations/{release}.en.po")
    write(root, "transflow-waivers.toml", WAIVER.format("a", "1") + WAIVER.format("b", "2"))
    write(root, "words.txt")
    git(root, "init", "-q", "-b", "main")
    return Settings(root=root, checks={"spelling": {"dictionaries": [["en", "words.txt"]]}})


def names(settings: Settings, base: str) -> str:
    return "".join(each.release for each in changed_since(all_pairs(settings), settings, base))


@pytest.mark.parametrize(
    ("change", "about"),
    [
        (lambda root: None, ""),
        (lambda root: write(root, "README.md"), ""),
        (lambda root: write(root, "releases/b/en.md", "y\n"), "b"),
        (lambda root: (root / "releases/b/en.md").unlink(), "b"),
        (lambda root: write(root, "translations/c.en.po", "y\n"), "c"),
        (lambda root: write(root, "transflow-waivers.toml", WAIVER.format("b", "2")), "a"),
        (lambda root: (root / "transflow-waivers.toml").unlink(), "ab"),
        (lambda root: write(root, "transflow-waivers.toml", WAIVER.format("", "3")), "abc"),
        (lambda root: write(root, "words.txt", "y\n"), "abc"),
        (lambda root: write(root, "transflow.toml", ""), "abc"),
    ],
)
def test_what_changed_selects(settings: Settings, change: Callable[[Path], None], about: str) -> None:
    base = commit(settings.root)
    change(settings.root)
    assert names(settings, base) == about


def test_a_submodule_that_moved_on_selects_what_lies_in_it(settings: Settings, tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    for tag in ("lv", "en"):
        write(texts, f"d/{tag}.md")
    git(texts, "init", "-q", "-b", "main")
    commit(texts)
    git(settings.root, "submodule", "add", "-q", str(texts), "releases/more")
    base = commit(settings.root)
    assert names(settings, base) == ""
    write(settings.root, "releases/more/d/en.md", "y\n")
    assert names(settings, base) == "more/d"
