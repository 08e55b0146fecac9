"""A project that has been synced, as the tests of what is sent out and comes back begin."""

from __future__ import annotations

import pytest

from tests.services.exchange_desk import FILES, Desk, Project


@pytest.fixture
def desk(project: Project) -> Desk:
    return Desk(project(FILES))
