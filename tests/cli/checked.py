"""A project that passes the gate, a release that does not, and what the gate found."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import jsonschema

Project = Callable[[dict[str, str]], Path]
SCHEMAS = Path(__file__).parents[2] / "docs/schemas"
LV = "# Robeža\n\nŠogad aizturēti 312 cilvēki.\n\nZvaniet pa tālruni +371 67219263.\n"
EN = "# The border\n\nThis year 312 people were detained.\n\nCall +371 67219263.\n"
CLEAN = {"releases/a/lv.md": LV, "releases/a/en.md": EN}
WRONG = {"releases/b/lv.md": LV, "releases/b/en.md": EN.replace("312", "321")}


def findings(out: str) -> list[dict[str, object]]:
    document = json.loads(out)
    jsonschema.validate(document, json.loads((SCHEMAS / "check.json").read_text("utf-8")))
    found: list[dict[str, object]] = document["findings"]
    return found


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True)
