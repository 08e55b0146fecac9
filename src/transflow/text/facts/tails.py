"""What stands after a number: a power of ten, and what is counted: currency, per cent, time, unit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from transflow.frozen import Frozen
from transflow.text.facts.measures import METRIC, SYMBOLS, Measure
from transflow.text.patterns import Pattern

AFTER = re.compile(
    r"(?:\s{0,2}|[‑-]|”)(?P<word>[^\W\d_]+(?:/[^\W\d_]+)?[²³]?|%|‰|€|\$|£|°\s?[CF]?)(?P<dot>\.?)"
)
NEXT = re.compile(  # "kilometres an hour", „grādi pēc Celsija”
    r"(?:\s{1,2}|-)(?P<word>(?:(?:per|an?|pēc)\s)?[^\W\d_]+)"
)
IN_WORDS = re.compile(r"\s\([^\W\d_][^\d().,;:]{2,120}\)")
POWERS = ("2", "3")  # of a metre
GLUED = {  # what letters right behind a figure count: "38C (100F)", "6ft 4in", "12st 5lb"
    **{letter: Measure("quantity", f"°{letter}") for letter in "CF"},
    **{unit: Measure("quantity", unit) for unit in ("in", "st")},
}
ENDS_IN_ONE = re.compile(r"(?<![\d,.])(?:\d*[02-9])?1$")
LONGEST_FIGURE = 12
YEAR_ALONE = re.compile(r"(?:^|\D)(?:19|20)\d\d$")
SHORT = {"k": 3, "m": 6, "mn": 6, "mln": 6, "bn": 9, "b": 9, "tn": 12}
SHORT_MONEY = re.compile(r"(?P<power>[kmM]|ml?n|bn)(?P<code>[A-Z]{3})")  # "7 mEUR"
NEVER = re.compile(r"(?!)")


class Tail(NamedTuple):
    """A power of ten, what is counted, and where both end."""

    power: int
    measure: Measure | None
    end: int


class Tails(Frozen):
    """How a language says what a number counts. `measures` and `magnitudes` are by lower-case word or pair of words, an
    abbreviation without its full stop; `rates` are words that count nothing unless the number ends in 1, `pages` what
    stands after a number of pages."""

    magnitudes: Mapping[str, int]  # powers of ten
    measures: Mapping[str, Measure]
    of: Pattern = NEVER  # between a magnitude and what is counted: "130 thousands of euros"
    pages: Pattern = NEVER  # what looks like percentage points and is none: "320 pp."
    ago: Pattern = NEVER  # one length of time before or after: „gadu iepriekš”
    rates: frozenset[str] = frozenset()  # "nedēļā": of "38 nedēļā" not what is counted, but "per week"

    def at(self, text: str, at: int) -> Tail:
        """What stands after a number that ends at `at`."""
        behind = AFTER.match(text, at)
        if not behind:
            return Tail(0, self._behind_words(text, at), at)
        if joined := SHORT_MONEY.fullmatch(behind["word"]):
            counted = self._named(joined["code"])
            if counted and counted.kind == "money":
                return Tail(SHORT[joined["power"].lower()], counted, behind.end("word"))
        power, end = self.power(text, at)
        if power and self._counts_no_time(text, end):
            return Tail(power, None, end)
        joint = self.of.match(text, end) if power else None
        measure, after = self.measure(text, joint.end() if joint else end)
        return Tail(power, measure, after if measure else end)

    def _counts_no_time(self, text: str, at: int) -> bool:
        """Whether a power of ten that ends at `at` is of no length of time: „7 miljonus gadā”, „870 miljoni gadu
        iepriekš”."""
        behind = AFTER.match(text, at)
        return self.ago.match(text, at) is not None or (behind is not None and behind["word"] in self.rates)

    def _behind_words(self, text: str, at: int) -> Measure | None:
        """The currency after the number said in words: of "5000 (pieci tūkstoši) eiro"."""
        words = IN_WORDS.match(text, at)
        counted = self.measure(text, words.end())[0] if words else None
        return counted if counted and counted.kind == "money" else None

    def power_of_money(self, text: str, at: int) -> tuple[int, int]:
        """As of any number; after a sign or code a letter will do, too: "€5m"."""
        after = AFTER.match(text, at)
        short = SHORT.get(after["word"].lower()) if after else None
        return (short, after.end("word")) if after and short else self.power(text, at)

    def power(self, text: str, at: int) -> tuple[int, int]:
        """The power of ten that a word says, and where it ends; 0 where none stands."""
        after = AFTER.match(text, at)
        if after is None:
            return 0, at
        word = after["word"].lower()
        if word not in self.magnitudes:
            return 0, at
        is_short = after["dot"] and word + "." in self.magnitudes
        return self.magnitudes[word], after.end() if is_short else after.end("word")

    def measure(self, text: str, at: int) -> tuple[Measure | None, int]:
        """What is counted at `at`, and where its name ends."""
        after = AFTER.match(text, at)
        if after is None:
            return None, at
        word = after["word"]
        if word in self.rates and _counts_nothing(text, at):
            return None, at
        found, end = self._of_several_words(text, word, after.end())
        if found:
            return found, end
        found, end = self._named(word), after.end("word")
        if found is None and word in GLUED and after.start("word") == at:
            return GLUED[word], end
        if found and found.kind == "points" and self.pages.match(text, at):
            return None, at
        if found and word.isupper() and text.startswith("-related", end):
            return None, at  # "38 TB-related deaths", of a disease
        if found is None and "/" in word:
            found = self.rate(word)
            if counted := found is None and self._counted_by(word):
                return counted, after.start("word") + word.index("/")
        if word in METRIC and text[end : end + 1] in POWERS:
            return SYMBOLS[word + text[end]], end + 1
        return (found, end) if found else (None, at)

    def _of_several_words(self, text: str, word: str, at: int) -> tuple[Measure | None, int]:
        """What `word` means with one or two after `at`: "square metres", "Hong Kong dollars"."""
        following = NEXT.match(text, at)
        if following is None:
            return None, at
        pair = f"{word} {following['word']}".lower()
        if found := self.measures.get(pair):
            return found, following.end()
        third = NEXT.match(text, following.end()) if word[0].isupper() else None
        found = self.measures.get(f"{pair} {third['word']}".lower()) if third else None
        return found, third.end() if third else at

    def _named(self, word: str) -> Measure | None:
        return SYMBOLS.get(word) or self.measures.get(word.lower())

    def rate(self, word: str) -> Measure | None:
        """Money for a unit: "EUR/MWh", "eiro/ha"."""
        counted, _, unit = word.partition("/")
        money, each = self._named(counted), SYMBOLS.get(unit)
        is_rate = money and each and money.kind == "money" and each.kind == "quantity"
        return Measure("money", f"{money.unit}/{each.unit}") if money and each and is_rate else None

    def _counted_by(self, word: str) -> Measure | None:
        """The unit that is counted in "kWh/year", „t/gadā”, "µg/m³"."""
        counted, _, unit = word.partition("/")
        found, each = self._named(counted), self._named(unit)
        is_rate = found and each and found.kind == "quantity" and each.kind in ("duration", "quantity")
        return found if is_rate else None


def _counts_nothing(text: str, at: int) -> bool:
    """Whether a figure that does not end in 1, or a year, stands before a space."""
    if not text[at : at + 1].isspace() or not text[at - 1 : at].isdigit():
        return False
    ends_in_one = ENDS_IN_ONE.search(text, max(0, at - LONGEST_FIGURE), at)
    return ends_in_one is None or YEAR_ALONE.search(text, max(0, at - 5), at) is not None
