"""Words and figures of a text, with their places."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from transflow.text.normalise import RAISED
from transflow.text.patterns import Pattern

JOINTS = "-’'\u00ad\u2011"  # in a word
TOKEN = re.compile(rf"[^\W\d_{RAISED}]++(?:[{JOINTS}][^\W\d_{RAISED}]++)*+|\d++(?:[.,\u00a0\u202f]\d++)*+")
DOMAINS = (  # top-level ones, in which an address in a text may end
    "lv|lt|ee|eu|uk|de|fr|fi|se|no|dk|pl|nl|be|at|ch|it|es|ru|ua|us|ws|tv|io|com|org|net|int|info|gov|edu|biz|app|dev"
    r"|europa|example|(?<=gov\.)md"  # an address of Moldova's government; all others may be files
)
SUFFIXES = rf"\.(?:{DOMAINS}|pdf|docx?|xlsx?|html?|zip|jpe?g|png)\b"
SUFFIX = re.compile(rf"{SUFFIXES}|\.(?<=\w\.)[a-z][\w-]+/[a-z]")  # begins with a full stop, soon looked for
# Bounds, so that a line of underscores is soon looked through: a mailbox has 64 characters (RFC 5321, 4.5.3.1.1),
# a file name 255.
MAIL_SIGNS = ("@", "[at]", "(at)", "[et]", "(et)", "(abols)")  # pages hide an address from robots
AT = r"(?:@|\s?(?:\[(?:at|et|@)\]|\((?:at|et|@)\))\s?)"
MAIL = rf"[\w.+-]{{1,64}}(?:{AT}|\(abols\))[\w-]+(?:\.[\w-]+)+"
SKIPPED = re.compile(
    rf"(?:https?://|www\.)[^\s<>„”“\"]+"
    rf"|{MAIL}"
    rf"|\b[\w-]{{1,255}}(?:\.[\w-]{{1,255}}){{0,20}}{SUFFIXES}(?:/\S*)?"
    r"|\b[\w-]{1,255}(?:\.[\w-]{1,255}){1,20}/[a-z]\S*"
    r"|\bECLI:[A-Z]{2}:[\w:.]+"  # of a judgment
)


class Token(NamedTuple):
    """A word with its inner hyphens and apostrophes, or a figure: `text[start:end]` of its text."""

    text: str
    start: int
    end: int


token = partial(tuple.__new__, Token)  # without the constructor, which takes as long as the search


@lru_cache(maxsize=1024)  # several checks ask for the words of one text
def words(text: str) -> tuple[Token, ...]:
    """The words and figures of `text`, in order."""
    return tuple([token((match[0], match.start(), match.end())) for match in TOKEN.finditer(text)])


@lru_cache(maxsize=1024)
def capitalised(text: str) -> tuple[Token, ...]:
    """Those of the words that begin with a capital letter."""
    return tuple([each for each in words(text) if each.text[0].isupper()])


def matching(pattern: Pattern, text: str) -> tuple[Token, ...]:
    """What the pattern finds in the text, in order."""
    return tuple([token_of(match) for match in pattern.finditer(text)])


def token_of(match: re.Match[str]) -> Token:
    """What a pattern found."""
    return token((match[0], match.start(), match.end()))


def word_at(text: str, start: int) -> Token:
    """The word or figure that begins at `start`; an empty one where something else stands there."""
    match = TOKEN.match(text, start)
    return token((match[0], start, match.end()) if match else ("", start, start))


def first_word(text: str) -> str:
    """The word or figure with which the text begins; none where something else stands before it."""
    return word_at(text, 0).text


@lru_cache(maxsize=1024)
def word_texts(text: str) -> tuple[str, ...]:
    """The words and figures of `text` without their places: the fast road."""
    return tuple(TOKEN.findall(text))


def words_of(text: str, is_one: Callable[[str], object]) -> tuple[Token, ...]:
    """The words and figures of a kind, in order; most texts have none, which a quick look tells."""
    if not any(map(is_one, word_texts(text))):
        return ()
    return tuple([each for each in words(text) if is_one(each.text)])


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether no letter, figure or underscore stands before or after."""
    after = text[end : end + 1]
    if after.isalnum() or after == "_":
        return False
    before = text[start - 1 : start]
    return not (before.isalnum() or before == "_")


def whole(part: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the part stands in the text as whole words; a pattern made for it would take longer."""
    start = text.find(part)
    while start >= 0:
        end = start + len(part)
        is_found = is_whole(text, start, end)
        if is_found:
            yield start, end
        start = text.find(part, end if is_found else start + 1)


def has_mail_sign(text: str) -> bool:
    """Whether the text has a sign that stands in a mail address, at a quick look."""
    return any(map(text.__contains__, MAIL_SIGNS))


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Spans of web addresses, mail addresses, file names and codes such as "ECLI:LV:AT:2021:7", whose parts are no
    words."""
    if "://" in text or "www." in text or "ECLI:" in text or has_mail_sign(text) or SUFFIX.search(text):
        yield from (match.span() for match in SKIPPED.finditer(text))
