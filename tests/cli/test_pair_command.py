"""Two folders of documents paired from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.conftest import Run

Project = Callable[[dict[str, str]], Path]
SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/pair.json").read_text("utf-8"))
BORDER = (
    "# Robeža\n\nŠogad uz robežas aizturēti 312 cilvēki, patruļās piedalījās arī karavīri no Polijas.\n",
    "<h1>The border</h1><p>This year 312 people were detained at the border; soldiers from Poland joined in.</p>",
)
SCHOOLS = (
    "Valdība 7. martā piešķīra 3,5 miljonus eiro skolu ēku siltināšanai Rēzeknē un Ludzā.\n",
    "On 7 March the government allocated EUR 3.5 million to insulate school buildings in Rēzekne and Ludza.\n",
)
FIRE = "Ugunsdzēsēji aicina pārbaudīt dūmvadus, jo ziemā ugunsgrēku mājās ir vairāk nekā vasarā.\n"
TRAINS = "From Monday the train from Riga to Tartu runs twice a day; tickets can be bought online.\n"
HEAPS = {
    "old/a.md": BORDER[0],
    "old/deep/b.txt": SCHOOLS[0],
    "old/c.txt": FIRE,
    "new/1.txt": SCHOOLS[1],
    "new/2.html": BORDER[1],
    "new/3.md": TRAINS,
}


def paired(out: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(out)
    jsonschema.validate(document, SCHEMA)
    return document


def links(document: dict[str, Any]) -> set[tuple[str, str]]:
    return {(pair["source"], pair["target"]) for pair in document["pairs"]}


def test_documents_of_any_format_are_paired_by_content(project: Project, run: Run) -> None:
    project(HEAPS)
    done = run("pair", "old", "new", "--format", "json")
    document = paired(done.out)
    assert links(document) == {("old/a.md", "new/2.html"), ("old/deep/b.txt", "new/1.txt")}
    assert document["unpaired"] == {"source": ["old/c.txt"], "target": ["new/3.md"]}
    assert (document["source"]["lang"], document["target"]["lang"]) == ("lv", "en")
    assert done.code == 0


def test_a_folder_behind_a_link_is_told_of(project: Project, run: Run) -> None:
    folder = project({**HEAPS, "away/d.md": FIRE})
    (folder / "old/2015").symlink_to("../away")
    done = run("pair", "old", "new")
    assert (done.code, done.err) == (
        2,
        "transflow: old/2015: this folder is a link; put here the folder it leads to.\n",
    )


def test_nothing_is_copied_through_a_link_out_of_the_project(
    project: Project, run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = project({"old/a.md": BORDER[0], "new/b.md": BORDER[1].replace("h1", "p")})
    away = tmp_path_factory.mktemp("away")
    (folder / "releases").symlink_to(away)
    done = run("pair", "old", "new", "--copy", "--least", "0")
    assert (done.code, list(away.iterdir())) == (2, [])
    assert "this is a link out of the project" in done.err


def test_strict_fails_where_a_document_is_left_alone(project: Project, run: Run) -> None:
    folder = project(HEAPS)
    assert run("pair", "old", "new", "--strict").code == 1
    (folder / "old/c.txt").unlink()
    (folder / "new/3.md").unlink()
    assert run("pair", "old", "new", "--strict").code == 0


def test_pairs_are_shown_as_a_table_and_written_as_tsv(project: Project, run: Run) -> None:
    folder = project(HEAPS)
    table = run("pair", "old", "new").out
    assert "old/a.md        new/2.html" in table
    assert "2 pairs; left alone: 1 of 3 documents in lv, 1 of 3 in en." in table
    assert run("pair", "old", "new", "-o", "pairs.tsv").out == ""
    rows = [line.split("\t") for line in (folder / "pairs.tsv").read_text("utf-8").splitlines()]
    assert rows[0] == ["source", "target", "confidence"]
    assert rows[1][:2] == ["old/a.md", "new/2.html"]
    assert float(rows[1][2]) > 0.8
    assert rows[3:] == [["old/c.txt", "", ""], ["", "new/3.md", ""]]


def test_a_folder_that_holds_both_languages_is_given_twice(project: Project, run: Run) -> None:
    project({name.replace("new/", "old/"): text for name, text in HEAPS.items()})
    document = paired(run("pair", "old", "old", "--format", "json").out)
    assert links(document) == {("old/a.md", "old/2.html"), ("old/deep/b.txt", "old/1.txt")}


def test_a_document_in_the_wrong_folder_stands_on_the_side_of_its_language(
    project: Project, run: Run
) -> None:
    moved = {("old/1.txt" if name == "new/1.txt" else name): text for name, text in HEAPS.items()}
    project({**moved, "new/4.md": TRAINS + TRAINS})
    assert ("old/deep/b.txt", "old/1.txt") in links(paired(run("pair", "old", "new", "--format", "json").out))


def test_a_page_that_was_never_translated_is_still_the_counterpart(project: Project, run: Run) -> None:
    project({**HEAPS, "old/d.txt": TRAINS + "Brauciens ilgst trīs stundas.\n"})
    document = paired(run("pair", "old", "new", "--format", "json").out)
    assert ("old/d.txt", "new/3.md") in links(document)
    assert document["source"]["documents"] == 4


def test_the_folders_may_be_named_in_either_order_and_lie_in_each_other(project: Project, run: Run) -> None:
    project({name.replace("new/", "old/english/"): text for name, text in HEAPS.items()})
    document = paired(run("pair", "old/english", "old", "--format", "json").out)
    assert (document["source"]["lang"], document["target"]["lang"]) == ("en", "lv")
    assert document["source"]["documents"] == document["target"]["documents"] == 3
    assert ("old/english/2.html", "old/a.md") in links(document)


def test_a_file_that_cannot_be_read_is_reported_and_the_others_are_paired(project: Project, run: Run) -> None:
    folder = project({**HEAPS, "old/empty.md": "", "old/picture.png": "…"})
    (folder / "new/broken.docx").write_bytes(b"no archive")
    done = run("pair", "old", "new", "--format", "json", "--strict")
    assert done.code == 2
    assert len(links(paired(done.out))) == 2
    assert [problem.split(":")[0] for problem in paired(done.out)["problems"]] == [
        "old/empty.md",
        "new/broken.docx",
    ]
    assert "old/empty.md: the file is empty" in done.err
    assert "1 file of other kinds passed over." in done.err


@pytest.mark.parametrize(
    "folders", [("old", "nowhere"), ("old", "void"), ("void", "void"), ("old/a.md", "new")]
)
def test_nothing_to_pair_is_no_success(project: Project, run: Run, folders: tuple[str, str]) -> None:
    (project(HEAPS) / "void").mkdir()
    done = run("pair", *folders)
    assert done.code == 2
    assert done.err.startswith("transflow: ")
    assert done.err.count("\n") == 1


def test_two_languages_that_are_one_are_refused(project: Project, run: Run) -> None:
    project(HEAPS)
    done = run("pair", "old", "new", "--source-lang", "lv", "--target-lang", "lv")
    assert done.code == 2
    assert "--source-lang" in done.err


LAYOUT = (
    'releases = ["texts/{release}/{lang}.md", "texts/{release}/{lang}.txt", "texts/{release}/{lang}.html"]\n'
)


def test_pairs_are_copied_into_the_layout_of_the_project(project: Project, run: Run) -> None:
    folder = project({**HEAPS, "transflow.toml": LAYOUT})
    assert "2 releases copied" in run("pair", "old", "new", "--copy").err
    assert (folder / "texts/a/lv.md").read_text("utf-8") == BORDER[0]
    assert (folder / "texts/a/en.html").read_text("utf-8") == BORDER[1]
    assert (folder / "texts/deep-b/en.txt").read_text("utf-8") == SCHOOLS[1]
    again = run("pair", "old", "new", "--copy")
    assert again.code == 2
    assert "nothing was copied" in again.err


def test_where_one_file_has_no_place_nothing_is_copied(project: Project, run: Run) -> None:
    folder = project({**HEAPS, "transflow.toml": 'releases = ["texts/{release}/{lang}.md"]\n'})
    done = run("pair", "old", "new", "--copy")
    assert done.code == 2
    assert "add 'releases/{release}/{lang}.html' to releases" in done.err
    assert not (folder / "texts").exists()
