"""The page of the architecture shows the packages that there are, on the floors that import-linter holds."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from docs.floors import SAYS, STOREYS, TOUCHES_THE_WORLD, floors, picture

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/architecture.md").read_text("utf-8")
ROWS = floors(ROOT / "pyproject.toml")
PACKAGES = [package for row in ROWS for package in row]
WORLD = frozenset(
    "fcntl glob http httpx os shutil signal socket sqlalchemy sqlite3 ssl subprocess tempfile urllib.request".split()
)
"""Modules by which a program touches files, network, processes or a database."""


@cache
def imported(package: str) -> frozenset[str]:
    """The modules that the files of a package import anywhere in them, by their whole names."""
    place = ROOT / "src/transflow" / package
    files = [*place.rglob("*.py")] if place.is_dir() else [place.with_suffix(".py")]
    return frozenset(name for file in files for name in imports(ast.parse(file.read_text("utf-8"))))


def imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)


def used_by(package: str) -> set[str]:
    """The other packages of ours that a package imports."""
    ours = (each.split(".")[1] for each in imported(package) if each.startswith("transflow."))
    return set(ours) & set(PACKAGES) - {package}


def test_the_picture_is_that_of_the_contract() -> None:
    drawn = (ROOT / "docs/pictures/floors.svg").read_text("utf-8")
    assert drawn == picture(ROWS)
    assert sorted(SAYS) == sorted(PACKAGES)


def test_the_floors_hold_every_package() -> None:
    there = {
        each.stem for each in (ROOT / "src/transflow").iterdir() if each.is_dir() or each.suffix == ".py"
    }
    assert set(PACKAGES) == {name for name in there if not name.startswith("__")} - {"glossaries"}


def test_the_table_names_every_package_in_the_order_of_the_floors() -> None:
    rows = re.findall(r"^\|[^|]*\| ([^|]*`[^|]*) \|", PAGE, re.MULTILINE)
    named = [re.findall(r"`(\w+)`", row) for row in rows]
    assert sorted(name for row in named for name in row) == sorted(PACKAGES)
    height = {package: at for at, row in enumerate(ROWS) for package in row}
    heights = [height[row[0]] for row in named]
    assert heights == sorted(heights)


def test_every_import_goes_down_in_the_picture() -> None:
    order = [package for storey in STOREYS.values() for package in storey]
    assert order == PACKAGES
    height = {package: at for at, row in enumerate(ROWS) for package in row}
    upwards = [(one, other) for one in PACKAGES for other in used_by(one) if height[other] <= height[one]]
    assert upwards == []


def test_only_what_is_blue_touches_the_world() -> None:
    touching = {package for package in PACKAGES if imported(package) & WORLD}
    assert touching <= TOUCHES_THE_WORLD
    assert {"services", "store", "io", "cli"} <= touching
