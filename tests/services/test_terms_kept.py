"""A glossary that two write into at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from transflow.config import Settings
from transflow.io.own_folder import one_at_a_time
from transflow.services.terms.exchange import import_terms

OWN = "lv,en\nteātris,theatre\n"


@pytest.fixture
def settings(project: Callable[[dict[str, str]], Path]) -> Settings:
    root = project({"own.csv": OWN, "new.csv": "lv,en\nosta,port\n"})
    return Settings(root=root, glossaries=("own.csv",), shipped_glossaries=False)


def test_an_import_waits_until_others_have_written(settings: Settings) -> None:
    own = settings.root / "own.csv"
    with one_at_a_time(settings.root):
        writer = threading.Thread(target=import_terms, args=(settings, settings.root / "new.csv", "csv"))
        writer.start()
        writer.join(timeout=1)
        own.write_text(OWN + "tilts,bridge\n", "utf-8")
    writer.join()
    assert own.read_text("utf-8") == OWN + "tilts,bridge\nosta,port\n"
