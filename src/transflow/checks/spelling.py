"""Words that the dictionary of the target's language does not list: slips of the keyboard that are no other word. The
project says which dictionaries: files with a word a line, every form by itself, as `aspell dump master en_GB | aspell
-l en expand` writes them. Without one only the month of a date is looked at, for a word list that lacks forms cries
wolf.

Authority: MQM Spelling; ISO 17100 (5.3.1) has a translator see to the spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from transflow.checks import Example, check
from transflow.checks._prose import occurrences
from transflow.languages import language, table
from transflow.languages.tables.notation import Notation
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot
from transflow.text.facts import Date
from transflow.text.patterns import LazyPattern

WORD = LazyPattern(r"(?<![\w'’.@/-])[^\W\d_]{3,}+(?:['’][^\W\d_]++)?+(?![\w'’@/-])")
BEHIND_A_DAY = re.compile(r"(?<!\d)\d{1,2}\.?\s(?P<word>[^\W\d_]{5,13})(?!\w)")
PARTS = re.compile(r"[^\W\d_]+")
ENGLISH = (
    ("en", "a\nhas\nnew\nthe\nunit\nof\nguards\nguard\nborder\nbegun\nwork\nministry\nits\nwho\nmay\nask\n"),
)
LATVIAN = (("lv", "jauna\nvienība\nsāk\nsākusi\ndarbu\nrobežsargi\nlūdz\nziņot\n"),)


def example(source: str, target: str, tag: str = "en") -> Example:
    """Two texts with a dictionary for the target."""
    languages = ("lv", "en") if tag == "en" else ("en", "lv")
    dictionaries = ENGLISH if tag == "en" else LATVIAN
    return Example(source, target, *languages, options=(("dictionaries", dictionaries),))


@check(
    "spelling",
    Level.INFO,
    passes=[
        example("Jauna vienība sākusi darbu.", "A new unit has begun its work."),
        example("Robežsargu darbs", "The border guard’s work"),
        example("Ministrijas jaunā vienība Ludzā", "The new unit of the ministry of Ludza"),
        example("Rakstiet uz zinas@vienibba.example.", "Ask the ministry: zinas@vienibba.example."),
        example("„Patruļa” ir jauna vienība.", "„patruļa” has a new unit."),
        example("A new unit has begun work.", "Jauna vienība sākusi darbu.", "lv"),
        ("Jauna vienība sākusi darbu.", "A new unit has bgeun its work."),
        ("Sanāksme būs 21. aprīlī.", "The meeting is on 21 april."),
        Example("Take the third stairs to hall 5.", "Ejiet pa 3. kārtas kāpnēm uz 5. zāli.", "en", "lv"),
    ],
    fails=[
        example("Jauna vienība sākusi darbu.", "A new unit has bgeun its work."),
        example("Jauna vienība sākusi darbu.", "A neww unit has begun its work."),
        example("Robežsargu darbs", "The boarder guard’s work"),
        example("Ministrijas jaunā vienība", "The new unit of the minstry"),
        example("A new unit has begun work.", "Jauna vieniba sākusi darbu.", "lv"),
        example("The guards ask who may work.", "Robežsargi lūdz zinot.", "lv"),
        ("Sanāksme būs 21. aprīlī.", "The meeting is on 21 Apirl."),
        Example("The meeting is on 18 June.", "Sanāksme būs 18. junijā.", "en", "lv"),
        Example("The meeting is on 21 May.", "Sanāksme būs 21. maijī.", "en", "lv"),
    ],
)
def spelling(bitext: Bitext, *, dictionaries: tuple[tuple[str, str], ...] = ()) -> Remarks:
    """Every word stands in the dictionary of its language, where the project names one; a month in a date always."""
    yield from _months(bitext)
    listed = next((words for tag, words in dictionaries if tag == bitext.target.language), "")
    if listed:
        yield from _unlisted(bitext, _words(listed))


def _unlisted(bitext: Bitext, known: frozenset[str]) -> Iterator[Remark]:
    """The words in small letters that are not known, each once; not those that the source has as well."""
    found = {
        each for each in WORD.findall(bitext.target.text) if each.islower() and not _is_known(each, known)
    }
    found -= set(PARTS.findall(bitext.source.text.lower()))
    for index, match in occurrences(bitext, WORD) if found else ():
        if match[0] in found and not _is_in_term(bitext, index, match):
            found.discard(match[0])
            yield Remark(
                Message("“{word}” is not in the dictionary; see whether it is spelled right.", word=match[0]),
                Spot("target", index, *match.span()),
                value=match[0],
                suggestion=_meant(_straight(match[0]), known),
            )


def _months(bitext: Bitext) -> Iterator[Remark]:
    """The misspelt months after a day; that one wants a capital is told by another check."""
    tag = bitext.target.language
    meant_by = table(Notation, tag).month_meant
    for index, match in occurrences(bitext, BEHIND_A_DAY):
        month = meant_by(match["word"])
        named = language(tag).written(Date(month=month)) if month else None
        if named and named.lower() != match["word"].lower():
            yield Remark(
                Message("“{word}” is misspelt; it seems to mean “{month}”.", word=match["word"], month=named),
                Spot("target", index, *match.span("word")),
                value=match["word"],
            )


@lru_cache(maxsize=4)
def _words(listed: str) -> frozenset[str]:
    """The words of a list with straight apostrophes; what stands after a stroke, as in the files of Hunspell, is left
    out."""
    return frozenset(_straight(line.partition("/")[0].strip()) for line in listed.splitlines())


def _straight(word: str) -> str:
    return word.replace("’", "'")


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Whether the dictionary has the word, or what stands before its apostrophe: "guard’s"."""
    straight = _straight(word)
    return straight in known or straight.partition("'")[0] in known


def _is_in_term(bitext: Bitext, index: int, match: re.Match[str]) -> bool:
    mentions = bitext.target.mentions_of_block.get(index, ())
    return any(each.start <= match.start() and match.end() <= each.end for each in mentions)


def _meant(word: str, known: frozenset[str]) -> str | None:
    """The only known word that is one slip away: a letter too many or too few, another one, or two exchanged."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    near = {left + right[1:] for left, right in cuts}
    near |= {left + right[1::-1] + right[2:] for left, right in cuts if len(right) > 1}
    for letter in _letters(known):
        near |= {left + letter + right for left, right in cuts} | {
            left + letter + right[1:] for left, right in cuts
        }
    meant = near & known - {word}
    return meant.pop() if len(meant) == 1 else None


@lru_cache(maxsize=4)
def _letters(known: frozenset[str]) -> frozenset[str]:
    return frozenset("".join(known))
