"""What pages say, and how they write figures, in the language of their reader: gettext catalogues, read from their PO
files."""

from __future__ import annotations

import io
import re
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Any

from transflow.messages import Message, filled

LOCALES = Path(__file__).parent
LANGUAGES = {"en": "English", "lv": "Latviešu"}
FINDING = "finding"
"""The context under which a catalogue has what findings say."""
DAYS = frozenset(("day", "since", "until"))
"""Blanks with a day, which is said as the catalogue writes days."""
DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)")


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
    values = {name: said(_with_day(name, each), catalogue) for name, each in value.values.items()}
    return filled(catalogue.pgettext(FINDING, value.template), values)


def _with_day(blank: str, value: Any) -> Any:
    found = DAY.fullmatch(value) if blank in DAYS and isinstance(value, str) else None
    return Message("{year}-{month}-{day}", **found.groupdict()) if found else value
