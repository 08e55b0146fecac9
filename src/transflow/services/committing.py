"""What the pages write, committed with whoever wrote it as the author, where the settings say so."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from transflow.config import Settings
from transflow.io.git import GitError, commit_files
from transflow.services.store import project_work

log = logging.getLogger(__name__)


def commit_written(settings: Settings, files: Sequence[Path], by: str, deed: str, reason: str = "") -> None:
    """Commits these files of the project, and no others, if a server writes them and `git.commit` is set. What
    git refuses stays in the working tree, and the log says why: it is written all the same."""
    if not settings.commits:
        return
    message = f"{deed}\n\n{reason}" if reason else deed
    try:
        commit_files(settings.root, files, message, *_author(settings, by))
    except GitError as error:
        log.warning("commit", extra={"values": {"deed": deed, "why": str(error)}})


def _author(settings: Settings, name: str) -> tuple[str, str]:
    """The name that an account shows and its e-mail address; who has no account has only a name."""
    from transflow.store.accounts import account_named

    with project_work(settings) as work:
        found = account_named(work, name)
        return (found.display_name or found.name, found.email) if found else (name, "")
