"""The parish or municipality that one text names where its translation names another: „Lauderu pagastā” and "in Pasiene
Parish"."""

from __future__ import annotations

from transflow.languages.lv.transcription import bare
from transflow.terms.places.declined import forms_of, with_diacritics
from transflow.terms.places.sole import WORD, before_any_of, named, sole_names
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token

SIGNS = ("pagast", "novad")
LATVIAN = before_any_of(SIGNS)
ENGLISH = LazyPattern(
    rf"\b({WORD})[ \u00a0](?:[Pp]arish|[Rr]ural [Tt]erritory|[Mm]unicipality|[Cc]ounty|[Dd]istrict)\b"
)


def swapped_parish(latvian: str, english: str) -> tuple[Token, Token] | None:
    """The only parish that the Latvian text names and the English does not, and the only one the other way round."""
    if not any(map(latvian.__contains__, SIGNS)):
        return None
    return sole_names(named(LATVIAN, latvian), named(ENGLISH, english), _may_be_one)


def _may_be_one(latvian: str, english: str) -> bool:
    """Whether the Latvian genitive is that of the English name, or of a name that ends so: "South Kurzeme"."""
    known = with_diacritics().get(bare(english), english)
    forms = {bare(each) for name in (english, known) for each in (name, *forms_of(name))}
    return bare(latvian).endswith(tuple(forms))
