"""What pages say, and how they write figures, in the language of their reader: gettext catalogues, read from their PO
files."""

from __future__ import annotations

import io
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Any

from transflow.messages import Message

LOCALES = Path(__file__).parent
LANGUAGES = {"en": "English", "lv": "Latviešu"}
FINDING = "finding"
"""The context under which a catalogue has what findings say."""


@lru_cache(maxsize=len(LANGUAGES))
def catalogue_of(language: str) -> NullTranslations:
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
