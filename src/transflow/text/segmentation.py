"""Where sentences end: one engine, with the rules of a language as a value."""

import re

from transflow.frozen import Frozen
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.patterns import LazyPattern

STOP = re.compile(  # the class of its first character comes first, for which a text is soon looked through
    r"[.!?…\n](?:(?<![.!?…].)(?<!\n)[.!?…]*(?P<closers>[\"”“’'»)\]*_]*)(?=\s)"
    r"|(?<=\n)\s*\n"
    rf"|(?<=\n)(?=[ \t]*(?:[•▪*-]|\d{{1,2}}\)|{SMALL}\))[ \t])"
    rf"|(?<=[;:]\n)(?=[ \t]*\d{{1,2}}\.[ \t]+{CAPITAL}))"
)
NEXT = re.compile(r"\s*(?P<opening>[„“”\"«‘’'(\[*_]*)(?P<dash>[–—-]?)\s*[„“\"«‘'(\[*_]*(?P<word>\w+|\S)?")
BEFORE = re.compile(r"(?P<previous>\S*)(?:\s+|^)[„“\"«‘'(\[*_]*(?P<token>\S+)$")
INITIAL = re.compile(r"[^\W\d_](?:\.?[-–‑][^\W\d_])?")
DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
NUMBER = re.compile(r"\d{1,3}(?:\.?[–/-]\d{1,3})?")
DASHED = re.compile(r"^[^\W\d_]{1,3}\.?[–-](?=[^\W\d_]{1,3}$)")  # "Mon.–Fri": the part after the dash
MARKER = LazyPattern(r"(?:\d{1,3}(?:\.\d{1,3})*|[^\W\d_]|[ivxIVX]+)\.")
DEGREES = frozenset(  # in Latin, before a name: "Dr. sc. ing. Anna Ozola"
    "agr biol chem geogr geol habil hist ing iur med oec paed philol phys psych sc silv theol".split()
)
LOOK_BACK = 60


class SentenceRules(Frozen):
    """What a language says of full stops. All words are in lower case and without their last full stop;
    an abbreviation of several parts is written without spaces ("t.sk").

    `never` are abbreviations after which a sentence goes on whatever follows; `seldom` end one only before
    an `opener`, a word that opens sentences and is otherwise in lower case; `often` end one before any
    capital; `numbered` are abbreviations only before a figure ("No. 5"). Where `has_ordinals`, a figure
    with a full stop is an ordinal: before a capital it ends a sentence unless the capital word is in
    `after_ordinal` or ends like one of `ordinal_endings`, and always after a word of `before_cardinal`.
    """

    never: frozenset[str] = frozenset()
    seldom: frozenset[str] = frozenset()
    often: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    continuers: frozenset[str] = frozenset()  # capitalised words that go on after an `often` one
    has_ordinals: bool = False
    months: frozenset[str] = frozenset()  # a figure with a full stop before one is a day
    after_ordinal: frozenset[str] = frozenset()
    ordinal_endings: tuple[str, ...] = ()
    before_cardinal: frozenset[str] = frozenset()


NEUTRAL = SentenceRules()


def sentence_spans(text: str, rules: SentenceRules = NEUTRAL) -> tuple[tuple[int, int], ...]:
    """Half-open spans of the sentences of `text`, without the spaces around them."""
    spans: list[tuple[int, int]] = []
    start = _skip_spaces(text, 0)
    for stop in STOP.finditer(text):
        if stop.start() < start or not _ends_here(text, start, stop, rules):
            continue
        end = stop.start() if stop[0][0] == "\n" else stop.end()
        spans.append((start, start + len(text[start:end].rstrip())))
        start = _skip_spaces(text, stop.end())
    if start < len(text):
        spans.append((start, len(text.rstrip())))
    return tuple(spans)


def _skip_spaces(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _ends_here(text: str, start: int, stop: re.Match[str], rules: SentenceRules) -> bool:
    """Whether the sentence that began at `start` ends at `stop`."""
    if stop[0][0] == "\n":
        return True
    following = NEXT.match(text, stop.end())
    word = (following["word"] if following else "") or ""
    if not _may_open(word) or not _has_word(text, start, stop.start()):
        return False
    if following and following["dash"] and stop["closers"]:
        return False  # „…!” – says Anna: the dash leads to the one who speaks
    if stop["closers"].startswith(("]", ")")) and text[stop.start() - 1] in "[(":
        return False
    if not stop[0].startswith(".") or stop[0].startswith(".."):
        return True
    return _full_stop_ends(text, start, stop.start(), word, rules)


def _may_open(word: str) -> bool:
    return bool(word) and not word[0].islower()


def _has_word(text: str, start: int, end: int) -> bool:
    return any(character.isalnum() for character in text[start : min(end, start + LOOK_BACK)])


def _full_stop_ends(text: str, start: int, at: int, word: str, rules: SentenceRules) -> bool:
    """Whether the full stop at `at`, with a capital or a figure after it, ends a sentence."""
    before = BEFORE.search(text[max(start, at - LOOK_BACK) : at])
    if before is None:
        return True
    previous, token = before["previous"], before["token"]
    is_first = at - len(token) <= start + 2
    if is_first and MARKER.fullmatch(token + "."):
        return False
    opens = word.lower() in rules.openers
    if rules.has_ordinals and NUMBER.fullmatch(token):
        return _ordinal_ends(previous, word, rules)
    if INITIAL.fullmatch(token) and token[0].isupper():
        return opens and not INITIAL.fullmatch(previous.rstrip("."))
    return _abbreviation_ends(_abbreviation(previous, token, rules), word, rules)


def _abbreviation(previous: str, token: str, rules: SentenceRules) -> str:
    """The abbreviation that `token` is or ends, in the form of the rules."""
    joined = f"{previous}{token}".lower().lstrip("(„“\"'[")
    if previous.endswith(".") and joined in rules.never | rules.seldom | rules.often:
        return joined
    return DASHED.sub("", token).lower()


def _abbreviation_ends(token: str, word: str, rules: SentenceRules) -> bool:
    opens = word.lower() in rules.openers
    if token in rules.never or token.rpartition(".")[2] in DEGREES:
        return False
    if token in rules.numbered:
        return not word[0].isdigit()
    if token in rules.often:
        return word[0].isalpha() and word.lower() not in rules.continuers
    if token in rules.seldom or DOTTED.fullmatch(token):
        return opens
    return True


def _ordinal_ends(previous: str, word: str, rules: SentenceRules) -> bool:
    """Whether the sentence ends after a figure with a full stop."""
    is_cardinal = previous.lower().strip("(„“") in rules.before_cardinal
    if word[0].isdigit():
        return is_cardinal or len(word) == 4
    if word.lower() in rules.months:
        return False
    if word.lower() in rules.openers or is_cardinal:
        return True
    return word.lower() not in rules.after_ordinal and not word.endswith(rules.ordinal_endings)
