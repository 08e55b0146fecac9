"""A checkout that was moved, on a database in which it is known by its path."""

from __future__ import annotations

from pathlib import Path

from transflow.config import Settings
from transflow.services.store import is_known_by_path, project_work

ENOUGH = 50  # ledgers that are looked for


def former_place(settings: Settings) -> str:
    """The path at which this checkout was before, by all appearances: nothing stands there any more, more than half of
    the ledgers that it had are here, and here nothing was decided yet. Empty where there is none."""
    if not is_known_by_path(settings):
        return ""
    from transflow.store.workspaces import is_begun, ledgers_of, others_begun

    with project_work(settings) as work:
        if is_begun(work):
            return ""
        gone = filter(_is_gone, others_begun(work))
        return next((each for each in gone if _are_here(settings, ledgers_of(work, each, ENOUGH))), "")


def _is_gone(place: str) -> bool:
    """Whether nothing stands at a path; of one that may not be looked at, as in the folder of somebody else, nobody
    can tell."""
    try:
        return Path(place).is_absolute() and not Path(place).exists()
    except OSError:
        return False


def _are_here(settings: Settings, ledgers: list[str]) -> bool:
    return 2 * sum((settings.root / each).is_file() for each in ledgers) > len(ledgers)
