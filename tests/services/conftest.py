"""A project that has been synced, as the tests of what is sent out and comes back begin."""

from __future__ import annotations

import pytest

from tests.services.vendor import FILES, Project, Vendor


@pytest.fixture
def vendor(project: Project) -> Vendor:
    return Vendor(project(FILES))
