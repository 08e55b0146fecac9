"""The page of the architecture shows the packages that there are, on the floors that import-linter holds."""

import re
from pathlib import Path

from docs.floors import SAYS, floors, picture

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/architecture.md").read_text("utf-8")
ROWS = floors(ROOT / "pyproject.toml")
PACKAGES = [package for row in ROWS for package in row]


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
