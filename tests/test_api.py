"""The library: read, align, check."""

import subprocess
import sys
from pathlib import Path

import transflow
from transflow.model import Concept, Designation
from transflow.terms.termbase import Termbase

LV = "# Robeža\n\nŠogad aizturēti 312 cilvēki.\n\nRobežu sargā suņi.\n"
EN = "# The border\n\nThis year 321 people were detained.\n\nDogs guard the border.\n"


def test_from_files_to_findings(tmp_path: Path) -> None:
    (tmp_path / "lv.md").write_text(LV, "utf-8")
    (tmp_path / "en.md").write_text(EN, "utf-8")
    bitext = transflow.align(transflow.read(tmp_path / "lv.md"), transflow.read(tmp_path / "en.md"))
    assert [bead.kind for bead in bitext.beads] == ["1-1", "1-1", "1-1"]
    (finding,) = transflow.check(bitext)
    assert (finding.check, finding.place and finding.place.line) == ("number-value", 3)


def test_a_termbase_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "lv.md").write_text(LV.replace("312", "321"), "utf-8")
    (tmp_path / "en.md").write_text(EN, "utf-8")
    dogs = Designation("dog", "en", "forbidden")
    termbase = Termbase((Concept((Designation("suns", "lv"), Designation("hound", "en"), dogs)),))
    bitext = transflow.align(transflow.read(tmp_path / "lv.md"), transflow.read(tmp_path / "en.md"))
    (finding,) = transflow.check(bitext, termbase=termbase)
    assert finding.check == "glossary-forbidden"


def test_importing_is_light() -> None:
    heavy = ("numpy", "lxml", "sqlalchemy", "click", "jinja2")
    code = f"import sys, transflow; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
