"""A release as its queue finds it, and one whose source has changed."""

from __future__ import annotations

import pytest

from tests.services.queue.flood import DAY, EN, LV, NEW, OLD, Project, replace_in
from transflow.config import Settings
from transflow.services.sync import sync


@pytest.fixture
def office(project: Project) -> Settings:
    """A synced release."""
    root = project({"releases/pludi/lv.md": LV, "releases/pludi/en.md": EN})
    settings = Settings(root=root)
    sync(settings, today=DAY)
    return settings


@pytest.fixture
def stale(office: Settings) -> Settings:
    """A synced release whose source has changed since."""
    replace_in(office, "lv", OLD, NEW)
    sync(office, today=DAY)
    return office
