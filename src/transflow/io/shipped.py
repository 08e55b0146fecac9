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


def name_of_shipped(file: Path) -> str | None:
    """How a place in a shipped glossary is told, wherever transflow is installed; None for another file."""
    return f"transflow:{file.name}" if file in glossary_files() else None
