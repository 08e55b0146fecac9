"""A project of one release, synced."""

from __future__ import annotations

from pathlib import Path

from transflow.config import Settings
from transflow.services.sync import sync


def synced(root: Path, release: str, lv: str, en: str) -> Settings:
    """Its settings; all else is as a project without a configuration has it."""
    folder = root / "releases" / release
    folder.mkdir(parents=True)
    (folder / "lv.md").write_text(lv, encoding="utf-8")
    (folder / "en.md").write_text(en, encoding="utf-8")
    settings = Settings(root=root)
    sync(settings, today="2026-11-25")
    return settings
