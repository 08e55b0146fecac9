"""Normal forms of text, for comparing and matching; never written back."""

import hashlib
import unicodedata
from functools import lru_cache

from transflow.text.patterns import LazyPattern

EDGES = ' .,:;!?…*_"„“”–-'
INVISIBLE = LazyPattern("[\u00ad\u200b-\u200d\u2060\ufeff]")
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
RAISED_FIGURE = LazyPattern(f"[{RAISED}]")
NOTE_MARK = LazyPattern(rf"(?:(?<=[^\W\d_]{{3}})|(?<=%)|(?<=\b(?:19|20)\d\d))[{RAISED}]+")  # not that of "m²"
NOT_XML = LazyPattern(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
UNPRINTABLE = LazyPattern("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def matching_form(text: str) -> str:
    """How a token is compared: NFC, case folded, soft hyphens and zero-width characters gone."""
    return (text if text.isascii() else visible(text)).casefold()


def plain_spaces(text: str) -> str:
    """NFC with every run of white space made one space and invisible characters gone: two texts that
    differ only in this are the same text to a reader."""
    text = text if text.isascii() else visible(text)
    is_plain = text.isprintable() and "  " not in text  # a blank is the only space that is printable
    return text.strip(" ") if is_plain else " ".join(text.split())


@lru_cache(maxsize=1024)  # several checks ask about one text, and many a block is one sentence
def normal(text: str) -> str:
    """A text for comparing whole segments: white space, case and the marks at its ends don't count."""
    return plain_spaces(text).casefold().strip(EDGES)


def visible(text: str) -> str:
    """NFC without invisible characters, which no printable text has."""
    whole = composed(text)
    return whole if whole.isprintable() else INVISIBLE.sub("", whole)


def composed(text: str) -> str:
    """The text in NFC (Unicode Standard Annex 15)."""
    return unicodedata.normalize("NFC", text)


def without_marks(text: str) -> str:
    """The text in bare letters, as far as decomposing goes: "ā" is "a", but "ł" stays."""
    if text.isascii():
        return text
    return "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))


def without_note_marks(text: str) -> str:
    """The text with spaces for the raised figures that call notes, so that its offsets stay."""
    if text.isascii() or not RAISED_FIGURE.search(text):
        return text
    return NOTE_MARK.sub(lambda mark: " " * len(mark[0]), text)


def text_hash(text: str) -> str:
    """Identifies a text as a reader sees it, in 16 hexadecimal digits; none for no text."""
    plain = plain_spaces(text)
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:16] if plain else ""


def storable(text: str) -> str:
    """The text as a line-based file can hold it: control characters and odd line ends become spaces."""
    return UNPRINTABLE.sub(" ", text.replace("\r\n", "\n")).strip()


def storable_paragraphs(text: str) -> str:
    """The text as a record holds it: paragraphs divided by one blank line."""
    paragraphs = (each.strip() for each in storable(text).split("\n\n"))
    return "\n\n".join(each for each in paragraphs if each)


def storable_in_xml(text: str) -> str:
    """The text without what XML cannot hold: control characters and half characters."""
    return NOT_XML.sub("", text)
