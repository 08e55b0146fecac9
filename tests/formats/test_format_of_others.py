"""A format that somebody else adds by an entry point, under the name that docs/versions.md promises."""

from __future__ import annotations

import os
from pathlib import Path

from tests.conftest import Run

ROOT = Path(__file__).parents[2]
NOTE = """
from transflow.formats import Format, formats
from transflow.formats.documents.plain_text import read, splice

formats.add("note", Format("note", (".note",), read, splice))
"""


def test_a_file_of_a_format_that_plugs_in_is_read(tmp_path: Path, run_apart: Run) -> None:
    installed = tmp_path / "notes-1.dist-info" / "entry_points.txt"
    installed.parent.mkdir()
    installed.write_text("[transflow.formats]\nnote = a_note_format\n", "utf-8")
    (tmp_path / "a_note_format.py").write_text(NOTE, "utf-8")
    (tmp_path / "lv.note").write_text("Robeža ir slēgta.\n", "utf-8")
    (tmp_path / "en.note").write_text("The border is closed.\n", "utf-8")
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT), str(tmp_path)])
    ran = run_apart("align", "lv.note", "en.note", "--format", "tsv", PYTHONPATH=path)
    assert "Robeža ir slēgta.\tThe border is closed." in ran.out
