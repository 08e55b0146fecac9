"""The glossaries that come with transflow."""

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


@cache
def glossary_files() -> tuple[Path, ...]:
    """The shipped CSV files: in the installed package, or at the top of a source checkout."""
    for folder in (PACKAGE / "glossaries", PACKAGE.parents[1] / "glossaries"):
        if folder.is_dir():
            return tuple(sorted(folder.glob("*.csv")))
    return ()
