"""The language of the interface: whose it is, and what it never says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from starlette.requests import Request

from transflow.messages import with_paths
from transflow.wording import LANGUAGES

COOKIE = "transflow_language"


def without_folders(value: Any, root: Path) -> Any:
    """A message that names files as they lie below `root`, and others by their names alone; anything else as it is."""

    def shown(file: Path) -> str:
        return file.relative_to(root).as_posix() if root in file.parents else file.name

    return with_paths(value, shown)


def language_of(request: Request) -> str:
    """What the reader chose, else the first language of the browser that there is, else English."""
    chosen = request.query_params.get("ui") or request.cookies.get(COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    asked = (each.split(";")[0].strip()[:2] for each in request.headers.get("accept-language", "").split(","))
    return next((each for each in asked if each in LANGUAGES), "en")
