"""The pages of a report: each written when its release is judged, some once more when all are."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.model import Bitext, Finding
from transflow.report.page import release_page
from transflow.services import report
from transflow.services.processes import FEW
from transflow.services.report import write_report
from transflow.services.sync import sync

Project = Callable[[dict[str, str]], Path]
DAY = "2026-11-29"
LATVIAN = "# Par drošību {0}\n\nIekšlietu ministrija informē par plānu.\n\nPlānā ir {0} punkti.\n"
ENGLISH = "# On security {0}\n\nThe {1} informs about the plan.\n\nThe plan has {2} points.\n"
USUAL, OTHER = "Ministry of the Interior", "Interior Ministry"


def releases(*names: str) -> dict[str, str]:
    """Releases of which each calls the ministry by its name; all counts but those of the first are wrong."""
    return {
        f"releases/r{number}/{tag}.md": text.format(number + 40, name, 41)
        for number, name in enumerate(names, 1)
        for tag, text in (("lv", LATVIAN), ("en", ENGLISH))
    }


def written(root: Path, *names: str) -> dict[str, str]:
    pages = write_report(Settings(root=root), names, root / "out", today=DAY).pages
    return {page.name: page.read_text("utf-8") for page in pages}


def test_a_page_says_what_was_found_in_its_release_and_across_releases(project: Project) -> None:
    pages = written(project(releases(USUAL, OTHER, USUAL)))
    assert [*pages] == ["r1.en.html", "r2.en.html", "r3.en.html"]
    assert [f"“{OTHER}” is called “{USUAL}” in 2 other releases." in page for page in pages.values()] == [
        False,
        True,
        False,
    ]
    assert ["number-value" in page for page in pages.values()] == [False, True, True]


def test_as_many_releases_as_several_processes_share(project: Project) -> None:
    root = project(releases(*[USUAL, OTHER] * (FEW // 2)))
    assert len(write_report(Settings(root=root), (), root / "out", today=DAY, jobs=2).pages) == FEW


def test_a_release_without_a_heading_is_called_by_its_beginning(project: Project) -> None:
    root = project(
        {"releases/a/lv.txt": "Vētra\n\nZvaniet 112.\n", "releases/a/en.txt": "Storm\n\nCall 112.\n"}
    )
    write_report(
        Settings(root=root, releases=("releases/{release}/{lang}.txt",)), (), root / "out", today=DAY
    )
    assert '<h1 lang="en">Storm</h1>' in (root / "out/a.en.html").read_text("utf-8")


def test_what_changed_in_the_source_is_struck_out_and_underlined(project: Project) -> None:
    root = project({"releases/a/lv.md": "Kopā 14 personas.\n", "releases/a/en.md": "14 persons in all.\n"})
    sync(Settings(root=root), today=DAY)
    (root / "releases/a/lv.md").write_text("Kopā 15 personas.\n", "utf-8")
    (page,) = written(root).values()
    assert "Kopā <del>14</del><ins>15</ins> personas." in page


def test_the_index_counts_what_is_found_across_releases(project: Project) -> None:
    root = project(releases(USUAL, OTHER, USUAL))
    written(root)
    index = (root / "out/index.html").read_text("utf-8")
    assert index.count(".en.html") == 3
    assert "1 warning" in index


def test_the_releases_are_not_held_until_the_end(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(releases(*[USUAL, OTHER] * 6))
    alive: list[int] = []

    def counted(bitext: Bitext, findings: Sequence[Finding], language: str) -> str:
        page = release_page(bitext, findings, language)
        gc.collect()
        alive.append(len({each.release for each in gc.get_objects() if type(each) is Bitext}))
        return page

    monkeypatch.setattr(report, "release_page", counted)
    gc.collect()
    gc.freeze()  # what other tests left alive is not looked at
    try:
        written(root)
    finally:
        gc.unfreeze()
    assert len(alive) == 12 + 6
    assert max(alive) <= 2


def test_a_page_that_cannot_be_written_leaves_those_before_it(project: Project) -> None:
    root = project(releases(USUAL, USUAL, USUAL))
    (root / "out/r3.en.html").mkdir(parents=True)
    with pytest.raises(TransflowError, match=r"r3\.en\.html"):
        written(root)
    assert sorted(each.name for each in (root / "out").glob("*.html") if each.is_file()) == [
        "r1.en.html",
        "r2.en.html",
    ]


def test_a_release_that_has_but_one_of_its_translations_is_reported_by_name(project: Project) -> None:
    root = project({"releases/r1/en.md": "# On security\n\nThe plan has 41 points.\n"})
    both = Settings(root=root, targets=("en", "de"))
    assert [page.name for page in write_report(both, ["r1"], root / "out", today=DAY).pages] == [
        page.name for page in write_report(both, (), root / "all", today=DAY).pages
    ]


def test_the_pages_speak_the_language_of_their_reader(project: Project) -> None:
    root = project(releases(USUAL, OTHER, USUAL))
    settings = Settings(root=root)
    written = write_report(settings, (), root / "out", today=DAY, language="lv")
    index, page = (file.read_text("utf-8") for file in (written.index, root / "out/r2.en.html"))
    for text in (index, page):
        assert text.count('<html lang="lv">') == 1
        assert "error<" not in text
    assert '<span class="count error">2 kļūdas</span>' in index
    assert "3 paziņojumos" in index
    assert "100\N{NO-BREAK SPACE}%" in index
    assert '<span class="count error">1 kļūda</span>' in page
    assert f"„{OTHER}” citos paziņojumos (skaits: 2) sauc par „{USUAL}”." in page
    assert '<h1 lang="en">On security 42</h1>' in page
    assert '<div class="side source" lang="lv">' in page
    assert f'→ <span lang="en">{USUAL}</span>' in page


def test_a_space_to_be_put_in_is_seen(project: Project) -> None:
    text = "# Par robežu\n\nRobeža ir slēgta.\n"
    root = project({"releases/a/lv.md": text, "releases/a/en.md": "# Border\n\nThe  border is closed.\n"})
    page = write_report(Settings(root=root), (), root / "out", today=DAY).pages[0].read_text("utf-8")
    assert '→ <span lang="en">␣</span>' in page
