"""The street that one text names where its translation names another, „Brīvības ielā 45” and "45 Barona Street", or
none: "Čakla Street" for „Čaka iela”."""

from __future__ import annotations

from transflow.languages import language
from transflow.languages.en.addresses import STREET
from transflow.languages.en.facts.dates import NAMES as ENGLISH_MONTHS
from transflow.languages.lv.consonants import strange_consonants
from transflow.languages.lv.noun_phrases import MONTHS
from transflow.languages.lv.transcription import bare_stem
from transflow.languages.lv.words import LETTERS
from transflow.terms.names.words import match_plainly
from transflow.terms.places.named import named_in_english
from transflow.terms.places.sole import WORD, before_any_of, named, sole_names
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token, token_of

SIGNS = ("iel", "bulvār", "prospekt", "gatv", "laukum", "krastmal", "šosej")
LATVIAN = before_any_of(SIGNS)
ENGLISH = LazyPattern(
    rf"\b({WORD})[ \u00a0](?:iela|bulvāris|prospekts|gatve|laukums|Street|Boulevard|Avenue|Square|Embankment|Road)\b"
)
LATVIAN_LISTED = LazyPattern(  # „Tallinas un Čaka ielu”
    rf"\b({WORD})(?=(?:,[ \u00a0]{WORD})*[ \u00a0](?:un|vai)[ \u00a0]{WORD}[ \u00a0](?:{'|'.join(SIGNS)})\w*)"
)
ENGLISH_LISTED = LazyPattern(
    rf"\b({WORD})(?=(?:,[ \u00a0]{WORD})*,?[ \u00a0](?:and|or)[ \u00a0]{WORD}[ \u00a0]"
    r"(?:[Ss]treet|[Aa]venue|[Bb]oulevard|[Ss]quare)s\b)"
)
ENGLISH_LAST = LazyPattern(rf"\b({WORD})[ \u00a0](?:street|avenue|boulevard|square)s\b")
KIND = f"iela|bulvāris|gatve|laukums|krastmala|{STREET}"
DATED = LazyPattern(
    rf"\b(\d{{1,2}})\.[ \u00a0](?:{'|'.join(sorted(MONTHS))})[ \u00a0](?:{'|'.join(SIGNS)})\w*"
)
DATED_IN_ENGLISH = LazyPattern(
    rf"\b(?:{'|'.join(ENGLISH_MONTHS)})[ \u00a0](?P<last>\d{{1,2}})[ \u00a0](?:{KIND})\b"
    rf"|\b(?P<first>\d{{1,2}})\.?[ \u00a0](?:{'|'.join([*sorted(MONTHS), *ENGLISH_MONTHS])})[ \u00a0](?:{KIND})\b"
)


def swapped_street(latvian: str, english: str) -> tuple[Token, Token] | None:
    """The only street that the Latvian text names and the English does not, and the only one the other way round; a
    name in English words may be translated."""
    if not any(map(latvian.__contains__, SIGNS)):
        return None
    latvian_streets = named(LATVIAN, latvian) | named(LATVIAN_LISTED, latvian)
    english_streets = named(ENGLISH, english) | named(ENGLISH_LISTED, english) | named(ENGLISH_LAST, english)
    return sole_names(latvian_streets, english_streets, _may_be_one) or _of_another_day(latvian, english)


def _of_another_day(latvian: str, english: str) -> tuple[Token, Token] | None:
    """The only such street that is called after a day: "14 November Embankment" for „11. novembra krastmala”."""
    latvian_streets = named(DATED, latvian)
    if not latvian_streets:
        return None
    english_streets = {
        match["first"] or match["last"]: token_of(match) for match in DATED_IN_ENGLISH.finditer(english)
    }
    return sole_names(latvian_streets, english_streets, str.__eq__)


def _may_be_one(latvian: str, english: str) -> bool:
    """Whether the English name is the Latvian one in any case or transcribed, or may be its translation; one that has
    Latvian letters is neither."""
    if language("en").knows(matching_form(english)) or named_in_english(english):
        return True
    if match_plainly(latvian, english) or bare_stem(latvian) == bare_stem(english):
        return True
    is_kept = not LETTERS.isdisjoint(english.casefold())
    return not is_kept and not strange_consonants(latvian, english)
