"""Figures as the language of the reader writes them (Unicode CLDR): 12,345.6 and 82%, in Latvian 12 345,6 and 82 % with
spaces that break no line."""

from __future__ import annotations

NO_BREAK = "\N{NO-BREAK SPACE}"
MARKS = {"lv": str.maketrans({",": NO_BREAK, ".": ","})}
"""What other languages write for the comma and the point of English."""


def figure(value: float, language: str, decimals: int = 0) -> str:
    """A number with its thousands set apart."""
    return f"{value:,.{decimals}f}".translate(MARKS.get(language, {}))


def share(percent: float, language: str, decimals: int = 0) -> str:
    """A share in percent."""
    return f"{figure(percent, language, decimals)}{percent_sign(language)}"


def percent_sign(language: str) -> str:
    """The sign as it stands after a figure, with the space before it."""
    return f"{NO_BREAK}%" if language == "lv" else "%"
