"""The language of the interface: gettext catalogues, read from their PO files."""

from __future__ import annotations

import io
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Any

from starlette.requests import Request

from transflow.messages import with_paths
from transflow.model import Message

LOCALES = Path(__file__).parent / "locales"
LANGUAGES = {"en": "English", "lv": "Latviešu"}
COOKIE = "transflow_language"
FINDING = "finding"
"""The context under which a catalogue has what findings say."""


@lru_cache(maxsize=len(LANGUAGES))
def wording(language: str) -> NullTranslations:
    """The catalogue of a language; English is what the templates say."""
    if language == "en":
        return NullTranslations()
    import polib

    catalogue = polib.pofile(str(LOCALES / f"{language}.po"))
    return GNUTranslations(io.BytesIO(catalogue.to_binary()))


def said(value: Any, catalogue: NullTranslations) -> Any:
    """A message in the language of a catalogue; anything else as it is."""
    if not isinstance(value, Message):
        return value
    values = {name: said(each, catalogue) for name, each in value.values.items()}
    return catalogue.pgettext(FINDING, value.template).format_map(values)


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
