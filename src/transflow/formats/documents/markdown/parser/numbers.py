"""Numbers at the head of a line: those of a list, and those with which prose begins in Latvian, "26. janvārī"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it.rules_block import StateBlock

from transflow.languages.lv.line_heads import MONTH, NAMED_AS_MONTHS, UNCOUNTED
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern

PROSE_NUMBER = LazyPattern(rf"\d+\.[ \t]+(\w+)([ \t]+{CAPITAL})?")
LONE_NUMBER = LazyPattern(r"(\d{1,9})\.[ \t]+[^\W\d_]")
ITEM_NUMBER = LazyPattern(r"^[ \t>]*(\d{1,9})[.)](?=[ \t])", re.MULTILINE)
NAMED_ITEM = LazyPattern(r"^(?P<indent>[ \t>]*)(?P<number>\d{1,3})\.[ \t]+(?P<word>[^\W_]\w*)", re.MULTILINE)
BRAND = LazyPattern(rf"{SMALL}{CAPITAL}")  # eParaksts
SAME_WORD = 4  # letters
LONGEST_ENDING = 3  # „likumu” and „likumdošanas” are two words
SMALL_WORD = 3  # letters of one that nothing is the first of: "to", "the", „par”
SENTENCE_ENDS = (".", "!", "?", ":")
ITEM_ENDS = (";", ",")


def stands_prose_number(state: StateBlock, line: int) -> bool:
    """Whether a line begins with a number that opens no list item."""
    begins = state.bMarks[line] + state.tShift[line]
    text = state.src[begins : state.eMarks[line]]
    if _is_prose_number(text):
        return begins not in _listed(state)
    return _is_lone_number(state, text)


def _is_prose_number(line: str) -> bool:
    """Whether a number with a full stop that stands alone opens prose, as in "26. janvārī", and not a list item: before
    "gada", the name of a month, or a word in lower case."""
    match = PROSE_NUMBER.match(line)
    if not match:
        return False
    word, name = match.groups()
    if word in NAMED_AS_MONTHS and name:
        return False
    return (word[0].islower() and not BRAND.match(word)) or bool(MONTH.match(matching_form(word)))


def _listed(state: StateBlock) -> set[int]:
    """Where the items of numbered lists begin that are in lower case."""
    if "listed" not in state.env:
        state.env["listed"] = {each.start("number") for run in _runs(state.src) for each in run.sure}
    found: set[int] = state.env["listed"]
    return found


@dataclass
class _Run:
    """Numbered lines of which each may follow the one before as an item of the same list."""

    first: re.Match[str]
    last: re.Match[str]
    small: list[re.Match[str]]
    """Those in lower case."""

    @property
    def sure(self) -> list[re.Match[str]]:
        """Those in lower case that are items: several, or one after an item with a capital."""
        return self.small if len(self.small) > 1 or not _is_small(self.first) else []

    def add(self, item: re.Match[str]) -> None:
        """Goes on with the item."""
        self.last = item
        self.small += [item] if _is_small(item) else []


def _runs(text: str) -> Iterator[_Run]:
    """The runs of lines numbered from 1 on; dates are passed over."""
    run: _Run | None = None
    for each in NAMED_ITEM.finditer(text):
        if MONTH.match(matching_form(each["word"])):
            continue
        is_first = int(each["number"]) == 1
        if run and _follows(text, run, each):
            run.add(each)
        elif is_first or _is_small(each):
            if run:
                yield run
            run = _Run(each, each, [each] if _is_small(each) else []) if is_first else None
    if run:
        yield run


def _follows(text: str, run: _Run, item: re.Match[str]) -> bool:
    is_next = _step(run.last, item) == 1
    if not _is_small(item):
        return is_next
    if is_next and not _is_small(run.last) and _end_before(item, run.last, text) in ITEM_ENDS:
        return True
    return bool(run.small) and _follows_in_lower_case(text, run.small, item)


def _follows_in_lower_case(text: str, run: list[re.Match[str]], item: re.Match[str]) -> bool:
    """Whether the one before ends no sentence and begins with another word or a small one, "1. kases;" and "2. logu;"
    but not "1. vieta" and "2. vieta"; in a list begun so, two may begin alike."""
    before = run[-1]
    step = _step(before, item)
    one, other = (matching_form(each["word"]) for each in (before, item))
    is_same = one[:SAME_WORD] == other[:SAME_WORD] and abs(len(one) - len(other)) <= LONGEST_ENDING
    is_uncounted = len(other) <= SMALL_WORD or other in UNCOUNTED
    is_free = not is_same or is_uncounted or (len(run) > 1 and step == 1)
    return step >= 0 and is_free and _end_before(item, before, text) not in SENTENCE_ENDS


def _step(before: re.Match[str], item: re.Match[str]) -> int:
    """How much higher the number of an item is; -1 where it is set in otherwise."""
    return int(item["number"]) - int(before["number"]) if item["indent"] == before["indent"] else -1


def _is_small(item: re.Match[str]) -> bool:
    return item["word"][0].islower()


def _end_before(item: re.Match[str], before: re.Match[str], text: str) -> str:
    """The last sign between two items."""
    return text[before.end() : item.start()].rstrip()[-1:]


def _is_lone_number(state: StateBlock, line: str) -> bool:
    """Whether the line opens with a number and a full stop, above 1, with neither of the numbers beside it at the head
    of any other line: "15. Saeimas vēlēšanās"."""
    match = LONE_NUMBER.match(line)
    if match is None:
        return False
    if "numbers" not in state.env:
        state.env["numbers"] = {int(each) for each in ITEM_NUMBER.findall(state.src)}
    number = int(match[1])
    return number > 1 and state.env["numbers"].isdisjoint((number - 1, number + 1))
