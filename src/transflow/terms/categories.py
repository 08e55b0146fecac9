"""What kind of thing a Latvian term names, told by its last word."""

from __future__ import annotations

from transflow.languages.lv.bodies_and_offices import INSTITUTIONS, POSITIONS
from transflow.text.patterns import LazyPattern

OF_SEVERAL_COUNTRIES = LazyPattern(
    r"(?:Eirop|Pasaules |Starptautisk|Apvienoto |ANO |NATO |Ziemeļ|Baltijas )|.*organizācija$"
)


def is_of_several_countries(name: str) -> bool:
    """Whether the Latvian name of a body tells that it is none of Latvia alone: „Pasaules Banka”."""
    return OF_SEVERAL_COUNTRIES.match(name) is not None


def category(name: str) -> str:
    """The category of a termbase's row: position, institution, law or general."""
    head = name.rstrip("*").rpartition(" ")[2].casefold()
    if head.endswith(POSITIONS):
        return "position"
    if name[:1].isupper() and " " in name and head in INSTITUTIONS:
        return "institution"
    return "law" if head.endswith("likums") and " " in name else "general"
