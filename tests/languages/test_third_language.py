"""A language that somebody else adds by an entry point: what its tables say is checked, and no check knows of it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.conftest import Run

ROOT = Path(__file__).parents[2]
RIGHT = [
    ("Robeža nav slēgta.", "Die Grenze ist nicht geschlossen."),
    ("Ievērojiet vismaz 50 m distanci.", "Halten Sie mindestens 50 m Abstand."),
    ("Rīt gaidāms lietus.", "Morgen wird Regen erwartet."),
    ("Uzrunu teica Lehmaņa kungs.", "Herr Lehmann hielt eine Rede."),
    ("Ieradās bijušais ministrs.", "Der frühere Minister kam."),
    ("Ieradās ministra vietnieks.", "Der Staatssekretär kam."),
    ("Maksa ir 5 eiro par tonnu.", "Der Preis ist 5 Euro pro Tonne."),
    ("„Sākam,” viņš teica.", "„Wir beginnen“, sagte er."),
    ("Ieradās 30 cilvēki.", "Es kamen 30 Personen."),
]
WRONG = [
    ("Robeža nav slēgta.", "Die Grenze ist geschlossen.", "negation"),
    ("Robeža ir atvērta.", "Die Grenze ist nicht offen.", "negation"),
    ("Ievērojiet vismaz 50 m distanci.", "Halten Sie höchstens 50 m Abstand.", "limit"),
    ("Rīt gaidāms lietus.", "Morgen wird Schnee erwartet.", "contrary"),
    ("Uzrunu teica Lehmaņa kungs.", "Frau Lehmann hielt eine Rede.", "contrary"),
    ("Ieradās bijušais ministrs.", "Der Minister kam.", "position-mismatch"),
    ("Ieradās ministrs.", "Der ehemalige Minister kam.", "position-mismatch"),
    ("Maksa ir 5 eiro par tonnu.", "Der Preis ist 5 Euro pro Kilo.", "unit"),
    ("„Sākam,” viņš teica.", "„Wir beginnen”, sagte er.", "quote-style"),
    ("Rinda ir 5 km gara.", "Der Stau ist 5 km lang.\n\nMaschinell übersetzt.", "machine-translation-notice"),
    ("Ieradās 30 cilvēki.", "Es kamen 40 Personen.", "number-value"),
]


@pytest.fixture
def found(tmp_path: Path, run_apart: Run) -> list[list[str]]:
    """What `transflow check` finds in each pair, right ones first, with German installed."""
    installed = tmp_path / "german-1.dist-info" / "entry_points.txt"
    installed.parent.mkdir()
    installed.write_text("[transflow.languages]\nde = tests.languages.german\n", "utf-8")
    for number, (latvian, german) in enumerate((*RIGHT, *((one, other) for one, other, _ in WRONG))):
        folder = tmp_path / "releases" / f"{number:02}"
        folder.mkdir(parents=True)
        (folder / "lv.md").write_text(f"{latvian}\n", "utf-8")
        (folder / "de.md").write_text(f"{german}\n", "utf-8")
    (tmp_path / "transflow.toml").write_text('targets = ["de"]\n', "utf-8")
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT), str(tmp_path)])
    ran = run_apart("check", "--format", "json", PYTHONPATH=path)
    checks: list[list[str]] = [[] for _ in (*RIGHT, *WRONG)]
    for each in json.loads(ran.out)["findings"]:
        checks[int(each["release"])].append(each["check"])
    return checks


def test_its_tables_are_enough_for_the_checks(found: list[list[str]]) -> None:
    assert found[: len(RIGHT)] == [[] for _ in RIGHT]
    assert found[len(RIGHT) :] == [[check] for _, _, check in WRONG]
