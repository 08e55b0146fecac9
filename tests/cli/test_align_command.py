"""Two files lined up, from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from lxml import etree

from tests.conftest import Run

Project = Callable[[dict[str, str]], Path]
SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/align.json").read_text("utf-8"))
LV = "# Robeža\n\nŠogad aizturēti 312 cilvēki. Robežu sargā arī droni.\n\nIekšlietu ministrija\n"
EN = "# The border\n\nThis year 312 people were detained. Drones guard the border too.\n\nMinistry of the Interior\n"
PAIR = {"lv.md": LV, "en.md": EN}


def aligned(out: str) -> dict[str, object]:
    document: dict[str, object] = json.loads(out)
    jsonschema.validate(document, SCHEMA)
    return document


@pytest.mark.parametrize(("level", "units"), [("paragraph", 3), ("sentence", 4)])
def test_json_at_both_levels(project: Project, run: Run, level: str, units: int) -> None:
    project(PAIR)
    document = aligned(run("align", "lv.md", "en.md", "--level", level, "--format", "json").out)
    assert document["unit_counts"] == {"source": units, "target": units}
    beads = document["beads"]
    assert isinstance(beads, list)
    assert [(bead["source"], bead["target"]) for bead in beads] == [([n], [n]) for n in range(units)]


@pytest.mark.parametrize("level", ["paragraph", "sentence"])
def test_every_line_is_a_unit_even_an_empty_one(project: Project, run: Run, level: str) -> None:
    project({"a.txt": "Šodien līst.\n\nRīt snigs, un būs −5 grādi.\n", "b.txt": "It is raining today.\n"})
    languages = ("--source-lang", "lv", "--target-lang", "en")
    done = run(
        "align", "a.txt", "b.txt", "--units", "lines", "--level", level, "--format", "json", *languages
    )
    document = aligned(done.out)
    assert document["unit_counts"] == {"source": 3, "target": 1}
    assert document["level"] == level
    beads = document["beads"]
    assert isinstance(beads, list)
    assert sorted(unit for bead in beads for unit in bead["source"]) == [0, 1, 2]


def test_table_says_why(project: Project, run: Run) -> None:
    project(PAIR)
    out = run("align", "lv.md", "en.md", "--explain").out
    assert "1-1" in out
    assert "312 = 312" in out


def test_tsv_and_moses(project: Project, run: Run) -> None:
    project({"lv.md": "=cena (12,5 %).\n\nOtrs.\n", "en.md": "=price (12.5%).\n\nThe second.\n"})
    header, first, _ = run("align", "lv.md", "en.md", "--format", "tsv").out.splitlines()
    assert header.split("\t") == ["kind", "confidence", "source", "target"]
    assert first.split("\t")[2:] == ["'=cena (12,5 %).", "'=price (12.5%)."]
    moses = run("align", "lv.md", "en.md", "--format", "moses").out.splitlines()
    assert moses[0] == "= cena ( 12,5 % ) .\t= price ( 12.5 % ) ."


def test_tmx_is_read_back(project: Project, run: Run) -> None:
    project(PAIR)
    done = run("align", "lv.md", "en.md", "--format", "tmx", "-o", "out.tmx")
    assert (done.code, done.out) == (0, "")
    tree = etree.parse(str(project({}) / "out.tmx"), etree.XMLParser(load_dtd=False, no_network=True))
    assert [seg.text for seg in tree.iterfind(".//seg")][:2] == ["Robeža", "The border"]
    languages = [each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in tree.iterfind(".//tuv")]
    assert set(languages) == {"lv", "en"}


def test_html_is_one_escaped_page(project: Project, run: Run) -> None:
    project(
        {"lv.md": "Viens &lt;script>alert(1)&lt;/script>\n", "en.md": "One &lt;script>alert(1)&lt;/script>\n"}
    )
    page = run("align", "lv.md", "en.md", "--format", "html").out
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(" in page
    assert "http" not in page.replace("http-equiv", "")
    assert "nothing found" not in page
    assert "index.html" not in page


@pytest.mark.parametrize(
    ("name", "begins"), [("a.json", "{"), ("a.tmx", "<?xml"), ("a.html", "<!doctype"), ("a.tsv", "kind\t")]
)
def test_the_name_of_the_file_says_the_format(project: Project, run: Run, name: str, begins: str) -> None:
    root = project(PAIR)
    assert run("align", "lv.md", "en.md", "-o", name).code == 0
    assert (root / name).read_text("utf-8").startswith(begins)
    assert run("align", "lv.md", "en.md", "-o", name, "--format", "table").code == 0
    assert (root / name).read_text("utf-8").startswith("Robeža")


@pytest.mark.parametrize("target", ["[true]", "[0.5]", '["0"]', "0", '"0"'])
def test_units_that_are_no_numbers_are_no_pins(project: Project, run: Run, target: str) -> None:
    project(PAIR | {"pins.json": f'{{"beads": [{{"source": [0], "target": {target}}}]}}'})
    done = run("align", "lv.md", "en.md", "--pin", "pins.json")
    assert (done.code, done.out) == (2, "")
    assert "A pin file is JSON such as" in done.err


def test_a_pin_is_honoured(project: Project, run: Run) -> None:
    pins = {"beads": [{"source": [0, 1], "target": [0]}]}
    project(PAIR | {"pins.json": json.dumps(pins)})
    document = aligned(run("align", "lv.md", "en.md", "--pin", "pins.json", "--format", "json").out)
    beads = document["beads"]
    assert isinstance(beads, list)
    assert [bead["source"] for bead in beads if bead["pinned"]] == [[0, 1]]


@pytest.mark.parametrize(
    ("pins", "why"),
    [
        ('{"beads": [{"source": [9], "target": []}]}', "names unit 9"),
        ("[]", "A pin file is JSON"),
        ("{", "JSON"),
    ],
)
def test_a_pin_file_that_cannot_be_used(project: Project, run: Run, pins: str, why: str) -> None:
    project(PAIR | {"pins.json": pins})
    done = run("align", "lv.md", "en.md", "--pin", "pins.json")
    assert done.code == 2
    assert why in done.err


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("en.md", b""),
        ("en.md", b"\x00\x01" * 99),
        ("en.md", b"   \n\n"),
        ("en.docx", b"not a zip"),
        ("en.xyz", b"text"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(project: Project, run: Run, name: str, data: bytes) -> None:
    (project(PAIR) / name).write_bytes(data)
    done = run("align", "lv.md", name)
    assert done.code == 2
    assert done.err.startswith(f"transflow: {name}")
    assert done.err.count("\n") == 1
