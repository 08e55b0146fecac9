"""A project with one release whose English text lacks a paragraph, synced, and its pages."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.synced import synced
from transflow.config import Settings
from transflow.roles import Role
from transflow.services.accounts.users import add_user
from transflow.web.app import make_app
from transflow.web.site import Site

LV = """# Policija aicina ievērot ātrumu

Šogad Rīgā pārkāpumu skaits samazinājies par 12 %.

Valsts policija pārbaudes turpinās visu decembri.
"""
EN = """# Police urge drivers to keep to the speed limit

This year the number of violations in Riga has fallen by 12%.
"""

Browser = Callable[..., TestClient]


@pytest.fixture
def project(tmp_path: Path) -> Settings:
    return synced(tmp_path, "atrums", LV, EN)


@pytest.fixture
def browser(project: Settings) -> Browser:
    """Opens the pages as somebody; requests come from the site itself unless headers say otherwise."""

    def opened(user: str = "Anna") -> TestClient:
        app = make_app(Site(project, user))
        return TestClient(app, base_url="http://localhost", headers={"sec-fetch-site": "same-origin"})

    return opened


PASSWORD = "a long enough sentence"


@dataclass
class Clock:
    """A clock that a test moves."""

    now: datetime.datetime = datetime.datetime(2026, 11, 25, 9, 0, tzinfo=datetime.UTC)

    def __call__(self) -> datetime.datetime:
        return self.now

    def pass_by(self, **time: int) -> None:
        self.now += datetime.timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def site(project: Settings, clock: Clock) -> Site:
    for name, role in (
        ("anna", Role.TRANSLATOR),
        ("ilze", Role.EDITOR),
        ("rita", Role.READER),
        ("uldis", Role.ADMIN),
    ):
        add_user(project, name, role, display_name=name.title(), password=PASSWORD)
    return Site(project, "nobody", has_accounts=True, clock=clock)
