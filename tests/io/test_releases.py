"""Which files are versions of one release."""

import os
import re
from pathlib import Path
from typing import Any

import pytest

from transflow.errors import UnreadableFileError
from transflow.io.releases import Release, expected_file, find_releases, release_named

LANGUAGES = ("lv", "en")


def project(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x", "utf-8")
    return root


@pytest.mark.parametrize(
    ("template", "files", "found"),
    [
        ("releases/{release}/{lang}.md", ["releases/a/lv.md", "releases/a/en.md"], {"a": {"lv", "en"}}),
        ("releases/{release}/{lang}.md", ["releases/2026/a/lv.md"], {"2026/a": {"lv"}}),
        (
            "releases/{release}.{lang}.html",
            ["releases/a.b.lv.html", "releases/a.b.en.html"],
            {"a.b": {"lv", "en"}},
        ),
        (
            "w/{release}.{lang}.docx",
            ["w/ziņa.lv.docx", "w/~$ņa.lv.docx", "w/~$zi.en.docx", "w/._ziņa.lv.docx", "w/~ziņa.lv.docx"],
            {"ziņa": {"lv"}, "~ziņa": {"lv"}},
        ),
        ("{lang}/{release}.txt", ["lv/x.txt", "en/x.txt", "de/x.txt"], {"x": {"lv", "en"}}),
        ("{lang}/{release}/{release}.md", ["lv/a/a.md", "lv/a/b.md"], {"a": {"lv"}}),
        (
            "releases/{release}/{lang}.md",
            ["releases/a/lv.docx", "other/a/lv.md", "releases/.git/a/lv.md"],
            {},
        ),
    ],
)
def test_releases_are_found_by_their_template(
    tmp_path: Path, template: str, files: list[str], found: dict[str, set[str]]
) -> None:
    releases = find_releases(project(tmp_path, *files), [template], LANGUAGES)
    assert {release.name: set(release.files) for release in releases} == found


def test_the_earlier_template_counts(tmp_path: Path) -> None:
    project(tmp_path, "r/a/lv.md", "r/a/lv.html")
    (release,) = find_releases(tmp_path, ["r/{release}/{lang}.md", "r/{release}/{lang}.html"], LANGUAGES)
    assert release.files["lv"].name == "lv.md"


def test_a_missing_version_is_expected_beside_the_one_that_is_there(tmp_path: Path) -> None:
    templates = ["r/{release}/{lang}.md", "r/{release}/{lang}.html"]
    release = Release("a", {"lv": tmp_path / "r/a/lv.html"})
    assert expected_file(tmp_path, templates, release, "en") == tmp_path / "r/a/en.html"


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    project(tmp_path, "secret", "p/releases/a/en.md")
    (tmp_path / "p/releases/a/lv.md").symlink_to(tmp_path / "secret")
    project(tmp_path, "p/releases/b/lv.md")
    releases = find_releases(tmp_path / "p", ["releases/{release}/{lang}.md"], LANGUAGES)
    assert "link out of the project" in str(releases.refused["a"].flaw)
    assert [each.name for each in releases] == ["b"]
    assert releases.has("a")


@pytest.mark.parametrize("goal", ["nowhere.md", "lv.md"])  # the second is the link itself
def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path, goal: str) -> None:
    project(tmp_path, "releases/a/en.md")
    (tmp_path / "releases/a/lv.md").symlink_to(goal)
    refused = find_releases(tmp_path, ["releases/{release}/{lang}.md"], LANGUAGES).refused["a"]
    assert str(refused.flaw).startswith("releases/a/lv.md: this link leads nowhere; put a file")


def test_a_folder_that_is_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    project(tmp_path, "theirs/releases/a/lv.md", "p/other.md")
    (tmp_path / "p/texts").symlink_to(tmp_path / "theirs")
    templates = ["texts/releases/{release}/{lang}.md"]
    with pytest.raises(UnreadableFileError, match=r"^texts: this is a link out of the project"):
        find_releases(tmp_path / "p", templates, LANGUAGES)
    (tmp_path / "p/texts").unlink()
    (tmp_path / "p/texts").symlink_to(tmp_path / "p/within")
    project(tmp_path, "p/within/releases/a/lv.md")
    assert [each.name for each in find_releases(tmp_path / "p", templates, LANGUAGES)] == ["a"]


@pytest.mark.parametrize(
    ("template", "link", "goal", "told"),
    [
        ("r/{release}/{lang}.md", "r/b", "drafts/b", ("b", "this folder is a link; put here the folder")),
        ("r/{release}/{lang}.md", "r/b", "../theirs/b", ("b", "this is a link out of the project; put")),
        ("r/{release}/{lang}.md", "r/12.03.26-b", "no", ("12.03.26-b", "this link leads nowhere; put a")),
        ("r/{release}/t/{lang}.md", "r/b", "no", ("b", "this link leads nowhere; put a file here")),
        ("r/{release}/{lang}.md", "r/2025", "drafts", ("2025/b", "this folder is a link; put here")),
        ("{lang}/{release}.md", "en", "drafts/b", ("lv", "this folder is a link; put here the")),
        ("r/{release}/{lang}.md", "r/b", "r/a", None),
        ("r/{release}/{lang}.md", "r/b", ".", None),
        ("r/{release}/{lang}.md", "r/b", "pictures", None),
        ("r/{release}/{lang}.md", "r/a/map.png", "no", None),
    ],
)
def test_a_release_behind_a_link_to_a_folder_is_told_of(
    tmp_path: Path, template: str, link: str, goal: str, told: tuple[str, str] | None
) -> None:
    names = ("p/r/a/lv.md", "p/r/a/t/lv.md", "p/drafts/b/lv.md", "p/pictures/x.png", "theirs/b/lv.md")
    root = project(tmp_path, *names) / "p"
    (root / link).symlink_to(root / goal)
    refused = find_releases(root, [template], LANGUAGES).refused
    assert [*refused] == ([told[0]] if told else [])
    if told:
        why = rf"^{link}: {told[1]}"
        assert re.match(why, str(refused[told[0]].flaw))
        if goal != "no":
            with pytest.raises(UnreadableFileError, match=why):
                release_named(root, [template], LANGUAGES, told[0])


def test_a_folder_of_a_language_that_a_link_lost_is_told_of(tmp_path: Path) -> None:
    (project(tmp_path, "lv/a.md") / "en").symlink_to(tmp_path / "gone")
    with pytest.raises(UnreadableFileError, match=r"^en: this link leads nowhere"):
        find_releases(tmp_path, ["{lang}/{release}.md"], LANGUAGES)


def test_links_behind_one_another_come_to_an_end(tmp_path: Path) -> None:
    project(tmp_path, "r/a/lv.md", "r/b/lv.md")
    (tmp_path / "r/a/other").symlink_to(tmp_path / "r/b")
    (tmp_path / "r/b/other").symlink_to(tmp_path / "r/a")
    releases = find_releases(tmp_path, ["r/{release}/{lang}.md"], LANGUAGES)
    assert ([each.name for each in releases], dict(releases.refused)) == (["a", "b"], {})


def test_one_release_is_found_by_its_name_as_among_all(tmp_path: Path) -> None:
    templates, languages = ("releases/{release}/{lang}.md", "texts/{release}.{lang}.html"), ("lv", "en")
    for name in ("releases/a/lv.md", "releases/b/c/en.md", "releases/.d/lv.md", "texts/a.lv.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Teksts.", "utf-8")
    (tmp_path / "releases/link").symlink_to(tmp_path / "releases/b/c")
    found = list(find_releases(tmp_path, templates, languages))
    assert [each.name for each in found] == ["a", "b/c"]
    assert [release_named(tmp_path, templates, languages, each.name) for each in found] == found


@pytest.mark.parametrize("name", ["~$ņa", "._ziņa"])
def test_what_word_keeps_beside_an_open_document_is_no_release(tmp_path: Path, name: str) -> None:
    project(tmp_path, f"w/{name}.lv.docx")
    assert release_named(tmp_path, ("w/{release}.{lang}.docx",), LANGUAGES, name) is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../releases/a",
        "a/",
        "/a",
        "a/../a",
        "b/./c",
        ".d",
        "link",
        "x\0",
        "x" * 5000,
        "\ud800",
    ],
)
def test_other_names_find_nothing(tmp_path: Path, name: str) -> None:
    for each in ("releases/a/lv.md", "releases/b/c/lv.md", "releases/.d/lv.md"):
        (tmp_path / each).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / each).write_text("Teksts.", "utf-8")
    (tmp_path / "releases/link").symlink_to(tmp_path / "releases/b/c")
    assert release_named(tmp_path, ("releases/{release}/{lang}.md",), ("lv", "en"), name) is None


@pytest.mark.parametrize("name", [b"a\n::error::b", b"a\r", "a\u2028b".encode(), b"a\xff"])
def test_names_that_fit_into_no_line_are_refused(tmp_path: Path, name: bytes) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/releases/" + name))
    folder.mkdir(parents=True)
    (folder / "lv.md").touch()
    releases = find_releases(tmp_path, ["releases/{release}/{lang}.md"], LANGUAGES)
    (refused,) = (str(each.flaw) for each in releases.refused.values())
    assert refused.endswith("rename it.")
    assert refused.isprintable()
    assert not [*releases]


def test_a_folder_that_cannot_be_listed_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project(tmp_path, "releases/a/lv.md", "releases/b/lv.md")
    list_folder = os.scandir

    def scandir(path: str) -> Any:
        if path.endswith("b"):
            raise PermissionError(13, "Permission denied", path)
        return list_folder(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(UnreadableFileError, match=r"b: the folder cannot be read .*permissions"):
        find_releases(tmp_path, ["releases/{release}/{lang}.md"], LANGUAGES)
