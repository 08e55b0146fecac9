"""No two tables of contraries name a group alike: one would take the place of the other."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from types import ModuleType

import pytest

import transflow.languages.en.tables.contraries
import transflow.languages.lv.tables.contraries

PACKAGES = [transflow.languages.lv.tables.contraries, transflow.languages.en.tables.contraries]


@pytest.mark.parametrize("package", PACKAGES)
def test_each_group_is_in_one_table(package: ModuleType) -> None:
    tables = (
        importlib.import_module(f"{package.__name__}.{each.name}")
        for each in pkgutil.iter_modules(package.__path__)
    )
    groups = Counter(group for table in tables for group in getattr(table, "CERTAIN", {}))
    assert [group for group, count in groups.items() if count > 1] == []
