"""Two Latvian denials of which nothing is left: „nav neierobežots” is "limited"."""

from __future__ import annotations

import re

from transflow.languages.lexicon import entries_of
from transflow.languages.lv.denials import is_declined, may_deny
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import small_words

VERBS = frozenset("nav nebija nebūs nebūtu neesot".split())
DOUBLE = LazyPattern(
    r"\b(?P<verb>n(?:av|eb(?:ija|ūs|ūtu)|eesot))(?P<between>\s(?:(?:gluži|itin|tik|nemaz|pavisam)\s)?)ne(?P<denied>\w{4,})",
    re.IGNORECASE,
)
NO_SUCH = LazyPattern(  # „nav tādas slimnīcas, kuru tas neskartu”: each one
    r"\b(?P<verb>n(?:av|eb(?:ija|ūs)))(?P<between>\s(?:vairs\s)?tād\w+\s[^.;:,]{1,60},\s(?:kas|kur\w*)\s[^.;:,]{1,60}\b)"
    r"ne(?P<denied>\w{3,}tu)\b",
    re.IGNORECASE,
)
CONTRARY = LazyPattern(r"(?:not\s|non-?|un(?!i|der)|i[nmrl]|dis|mis)\w+|\w+less")  # "unlimited", "impossible"


def without_double(text: str) -> str:
    """The text with nothing in the place of the verb, nor of the prefix beside it; every place stays where it is."""
    if VERBS.isdisjoint(small_words(text)):
        return text
    return DOUBLE.sub(_undone, NO_SUCH.sub(_blank, text))


def _undone(found: re.Match[str]) -> str:
    if not _denies_itself(matching_form(f"ne{found['denied']}")):
        return found[0]
    return _blank(found)


def _blank(found: re.Match[str]) -> str:
    return f"{' ' * len(found['verb'])}{found['between']}  {found['denied']}"


def _denies_itself(form: str) -> bool:
    """Whether the word is the contrary of what it is without its prefix, as „neatliekams” is not."""
    if not may_deny(form):
        return False
    entries = [
        each for each in entries_of(form) if each.lemma.startswith("ne") and each.pos in ("adj", "adv")
    ]
    if entries:
        return all(CONTRARY.fullmatch(name) for each in entries for name in each.renderings)
    return is_declined(form) and bool(entries_of(form.removeprefix("ne")))
