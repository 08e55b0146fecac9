"""Numbers in words that the other version has left out: "and eight abstained"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located
from transflow.languages import table
from transflow.languages.tables.cardinals import Cardinals
from transflow.model import Bitext
from transflow.text.facts import Amount, Date, Number, TimeOfDay, Value
from transflow.text.facts.equality import answers
from transflow.text.letters import SMALL
from transflow.text.patterns import LazyPattern

LEAST, MOST = 3, 99  # "two" is a pair as well, and "both"; hundreds are said in round numbers
NEAR = 24  # characters before a number that are read
HYPHENS = frozenset("-‑’'")  # of "four-legged"
LISTED = LazyPattern(  # "three guests: …", „trīs reizes: 4. maijā …”
    rf"[^.,:;!?]{{1,40}}:\s(?P<items>(?:[^.!?]|\.(?=\s{SMALL}))+)"
)
AND = re.compile(r",?\s(?:and|un)\s|,\s")
NAMED = LazyPattern(r"(?:[^.,:;!?]{1,40},\s)+[^.,:;!?]{1,40}?,?\s(?:and|un)\s")  # "Poles, Finns and …"
Figures = Amount | TimeOfDay | Date


def lost_cardinals(bead: Compared) -> Iterator[Located]:
    """The numbers in words of either side, where the other has none, nor any amount of its own, and both do not name as
    many things in a row."""
    for own, other in (bead.versions, bead.versions[::-1]):
        said = [each for each in own.facts if _is_cardinal(each, own.text, own.tag)]
        if not said or _has_amount_of_its_own(other.facts, own.facts):
            continue
        there = other.text.lower()
        lost = {
            (value, word)
            for value, word in {(each.value, each.fact.surface.lower()) for each in said}
            if not _is_answered(value, other.facts) and not _is_in_a_word(value, word, there, other.tag)
        }
        named = _listed(own.text) & _listed(other.text) if lost else set()
        yield from (
            each
            for each in said
            if (each.value, each.fact.surface.lower()) in lost and each.value not in named
        )


def points_back(lone: Located, bitext: Bitext) -> bool:
    """Whether it counts what has been named before: "the four countries"."""
    document = bitext.document(lone.spot.side)
    text, start = document.blocks[lone.spot.block].text, lone.spot.start
    known = table(Cardinals, document.language).known
    return known.search(text, max(0, start - NEAR), start) is not None


def _has_amount_of_its_own(facts: Facts, others: Facts) -> bool:
    """Whether a side says an amount that the other does not."""
    said = {each.value for each in others}
    amounts = {each.value for each in facts if isinstance(each.value, Figures)} - said
    return any(not _is_answered(each, others) for each in amounts)


def _is_cardinal(each: Located, text: str, tag: str) -> bool:
    """Whether it is a whole number in words alone, and says more than "all"."""
    if each.fact.is_demanded or not isinstance(each.value, Number) or not LEAST <= each.value.amount <= MOST:
        return False
    known = table(Cardinals, tag)
    start, end = each.fact.start, each.fact.end
    if _counts_a_list(text, end, int(each.value.amount), known):
        return False
    read = known.words.read(text, start)
    if read is None or read[1] != end or text[end : end + 1] in HYPHENS or text[start - 1 : start] in HYPHENS:
        return False
    return known.all.search(text, max(0, start - NEAR), start) is None


def _listed(text: str) -> set[Value]:
    """How many things the text names in a row, as every reader can count: 3 for "Poles, Finns and Danes"."""
    return {Number(Decimal(len(AND.findall(each[0])) + 1)) for each in NAMED.finditer(text)}


def _counts_a_list(text: str, end: int, number: int, known: Cardinals) -> bool:
    """Whether it says how many follow after a colon, as every reader can count: "three guests: a, b and c", or "three
    children: two daughters and a son"."""
    listed = LISTED.match(text, end)
    if listed is None:
        return False
    text = listed["items"].rstrip()
    items = text.removesuffix(";").split(";") if ";" in text else AND.split(text)
    return number in (len(items), sum(map(known.count, items)))


def _is_in_a_word(value: Value, word: str, there: str, tag: str) -> bool:
    """Whether the other text has a word made with the number, or the same word: a title left as it is."""
    stem = table(Cardinals, tag).stems.get(int(value.amount)) if isinstance(value, Number) else None
    is_made = stem is not None and re.search(rf"\b{stem}", there) is not None
    return is_made or word in there


def _is_answered(value: Value, others: Facts) -> bool:
    return any(answers(value, other.value) for other in others)
