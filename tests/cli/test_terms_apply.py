"""terms apply, check --fix and the suggestions of findings say the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.conftest import Run

Project = Callable[[dict[str, str]], Path]
TERMS = """\
lv,en,lv_abbr,en_abbr,en_forbidden,category,source
Valsts ugunsdzēsības un glābšanas dienests,State Fire and Rescue Service,VUGD,SFRS,,institution,a.lv
Zvejas pārvalde,Fisheries Board,ZP,,Fish Office,institution,a.lv
Preses nodaļa,Press Office,,,,institution,a.lv
"""
SETTINGS = 'glossaries = ["own.csv"]\nshipped_glossaries = false\n'


CASES = [
    ("VUGD dzēsa ugunsgrēku.", "The VUGD put out the fire.", "The SFRS put out the fire."),
    ("Par to lems ZP.", "The ZP will decide on it.", "The Fisheries Board will decide on it."),
    ("Zvejas pārvalde lēma.", "The Fish Office decided.", "The Fisheries Board decided."),
    ("Zvejas pārvalde lēma.", "The Zvejas pārvalde decided.", "The Fisheries Board decided."),
    ("Preses nodaļa", "Preses nodaļa", "Press Office"),
    (
        "Valsts ugunsdzēsības un glābšanas dienests (VUGD) strādā. VUGD palīdz.",
        "The State Fire and Rescue Service (VUGD) works. The VUGD helps.",
        "The State Fire and Rescue Service (VUGD) works. The VUGD helps.",
    ),
    ("Zvejas pārvalde lēma.", "The Fisheries Board decided.", "The Fisheries Board decided."),
]


def text(line: str) -> str:
    return f"# 2026\n\n{line}\n"


def test_what_is_certain_is_replaced_alike(project: Project, run: Run) -> None:
    files = {"transflow.toml": SETTINGS, "own.csv": TERMS}
    for number, (latvian, english, _) in enumerate(CASES):
        files |= {f"releases/r{number}/lv.md": text(latvian), f"releases/r{number}/en.md": text(english)}
    folder = project(files)
    targets = [folder / f"releases/r{number}/en.md" for number in range(len(CASES))]
    before = [each.read_bytes() for each in targets]
    after = [text(better).encode() for _, _, better in CASES]
    shown = run("terms", "apply")
    assert shown.code == 1
    assert "+The SFRS put out the fire." in shown.out
    assert [each.read_bytes() for each in targets] == before
    assert run("terms", "apply", "--write").code == 0
    assert [each.read_bytes() for each in targets] == after
    assert run("terms", "apply").code == 0
    for target, content in zip(targets, before, strict=True):
        target.write_bytes(content)
    findings = json.loads(run("check", "--fix", "--format", "json").out)["findings"]
    assert [each.read_bytes() for each in targets] == after
    assert not [each["message"] for each in findings if each["level"] == "error"]


def test_findings_suggest_what_is_put_in(project: Project, run: Run) -> None:
    latvian, english, better = CASES[0]
    files = {"releases/a/lv.md": text(latvian), "releases/a/en.md": text(english)}
    project({"transflow.toml": SETTINGS, "own.csv": TERMS, **files})
    findings = json.loads(run("check", "--format", "json").out)["findings"]
    assert [each["suggestion"] in better for each in findings if each["check"] == "abbrev-left"] == [True]
