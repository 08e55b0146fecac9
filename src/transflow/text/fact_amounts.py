"""Amounts: a number in figures or words with what stands around it: magnitude, currency, per cent, unit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from transflow.text.fact_grammar import Facts, fact
from transflow.text.fact_measures import CODES, METRIC, SYMBOLS, Measure
from transflow.text.facts import Fact, Money, Number, Quantity, Value
from transflow.text.numerals import Figure, NumberWords, figure

AFTER = re.compile(
    r"(?:\s{0,2}|[‑-]|”)(?P<word>[^\W\d_]+(?:/[^\W\d_]+)?[²³]?|%|‰|€|\$|£|°\s?[CF]?)(?P<dot>\.?)"
)
NEXT = re.compile(
    r"(?:\s{1,2}|-)(?P<word>(?:(?:per|an?|pēc)\s)?[^\W\d_]+)"
)  # "kilometres an hour", „grādi pēc Celsija”
DOLLARS = {
    "US": "USD",
    "AU": "AUD",
    "A": "AUD",
    "CA": "CAD",
    "C": "CAD",
    "NZ": "NZD",
    "HK": "HKD",
    "S": "SGD",
    "": "USD",
}
LANDS = "|".join(DOLLARS)
CURRENCY_BEFORE = re.compile(rf"(?P<sign>(?:{LANDS})\$|\$(?:{LANDS})|€|£|[A-Z]{{3}})\s?(?=\d)")
SIGNS = {"€": "EUR", "£": "GBP"}
SIGNS |= {sign: code for land, code in DOLLARS.items() for sign in (f"{land}$", f"${land}")}  # "US$5", "$US5"
DEGREES = "°C"
MINUS = re.compile(r"(?<![^\s(…])[–−-]$")
EACH = re.compile(r"/(?P<unit>[^\W\d_]+[²³]?)(?!\w)")
JOINT = re.compile(r"\s(?=\d)")
HUNDREDS = 3  # figures
RANK = re.compile(r"\.\s?[^\W\d_A-Z]")  # "8 tūkstoši 120. vietā"
SPACED_DASH = re.compile(r"\s[–—-]\s")
POWERS = ("2", "3")  # of a metre
SIGN_NEXT = re.compile(r"\s[€$£]")  # of the figure behind it: "over six €3"
ENDS_IN_ONE = re.compile(r"(?<![\d,.])(?:\d*[02-9])?1$")
LONGEST_FIGURE = 12
YEARS = range(1900, 2100)
YEAR_ALONE = re.compile(r"(?:^|\D)(?:19|20)\d\d$")
MAGNITUDE = re.compile(r"\w+")
NEVER = re.compile(r"(?!)")
LONGEST_BETWEEN = 9  # characters
WHOLE, HALF = Decimal(1), Decimal("0.5")
SHORT = {"k": 3, "m": 6, "mn": 6, "mln": 6, "bn": 9, "b": 9, "tn": 12}
Tail = tuple[int, Measure | None, int]  # what follows a number: power of ten, what is counted, where it ends


@dataclass(frozen=True)
class Amounts:
    """How a language writes amounts. `measures` and `magnitudes` are by lower-case word or pair of words,
    an abbreviation without its full stop; `ranges` stands between two numbers that share what follows, `joints`
    between two that do if both have decimals, or `between` stands before the first; `minus` stands before degrees of
    frost, `below_zero` behind them, `cents` behind a sum, and `half_more` behind a power of ten; `rates` are words that
    count nothing unless the number ends in 1, `pages` what stands behind a number of pages."""

    decimal: str
    words: NumberWords
    magnitudes: Mapping[str, int]  # powers of ten
    measures: Mapping[str, Measure]
    ranges: re.Pattern[str]
    joints: re.Pattern[str] = NEVER
    between: re.Pattern[str] = NEVER
    minus: re.Pattern[str] = NEVER
    below_zero: re.Pattern[str] = NEVER
    cents: re.Pattern[str] = NEVER
    half_more: re.Pattern[str] = NEVER  # "a million and a half"
    of: re.Pattern[str] = NEVER  # between a magnitude and what is counted: "130 thousands of euros"
    pages: re.Pattern[str] = NEVER  # what looks like percentage points and is none: "320 pp."
    rates: frozenset[str] = frozenset()  # "nedēļā": of "38 nedēļā" not what is counted, but "per week"

    def in_figures(self, text: str, at: int) -> Facts:
        """The amount that begins with the figure at `at`; of a range, both."""
        first = figure(text, at, self.decimal)
        if first is None:
            return ()
        second = self._second(text, first, at)
        if second and not _is_year(first, second):
            tail = self._tail(text, second.end)
            power, measure, end = tail
            if (power or measure) and not (_is_glued(text, end) or _is_break(text, first, second, measure)):
                return self._range(text, first, second, tail, at)
        first = self._composed(text, first)
        tail = self._tail(text, first.end)
        return () if _is_glued(text, tail[2]) else (self._fact(text, first, tail, at),)

    def _second(self, text: str, first: Figure, at: int) -> Figure | None:
        """The other end of a range, "between 13 and 14 million", or what a decimal is joined to: "13,8 un 1,4
        miljoni"; the amount begins at `at`."""
        joint = self.ranges.match(text, first.end)
        if joint:
            return figure(text, joint.end(), self.decimal)
        joint = self.joints.match(text, first.end)
        second = figure(text, joint.end(), self.decimal) if joint else None
        if second is None or (_has_decimals(first) and _has_decimals(second)):
            return second
        return second if self.between.search(text, max(0, at - LONGEST_BETWEEN), at) else None

    def _range(self, text: str, first: Figure, second: Figure, tail: Tail, at: int) -> Facts:
        """Both ends of a range, which share what follows the second."""
        power, measure, _ = tail
        return (
            self._fact(text, first, (power, measure, first.end), at),
            self._fact(text, second, tail, second.start),
        )

    def _composed(self, text: str, first: Figure) -> Figure:
        """The figure with those of smaller magnitude behind it, "1 miljards 214 miljoni"; most stand alone."""
        power, end = self._power(text, first.end)
        if power < 3:
            return first
        amount = first.amount.scaleb(power)
        while power > 3 and (joint := JOINT.match(text, end)):
            more = figure(text, joint.end(), self.decimal)
            smaller, end = self._power(text, more.end) if more else (0, end)
            if more is None or not 0 < smaller < power or more.amount >= 1000:
                break
            amount, power = amount + more.amount.scaleb(smaller), smaller
            first = replace(first, amount=amount, end=end)
        return self._with_rest(text, first, power, amount, end)

    def _with_rest(self, text: str, first: Figure, power: int, amount: Decimal, end: int) -> Figure:
        """The figure with what is less than a thousand, "2 tūkstoši 500 eiro"; only of money or of three figures is it
        sure to belong."""
        joint = JOINT.match(text, end) if power == 3 else None
        rest = figure(text, joint.end(), self.decimal) if joint else None
        if rest is None or rest.amount >= 1000 or RANK.match(text, rest.end):
            return first
        measure, _ = self._measure(text, rest.end)
        is_money = measure is not None and measure.kind == "money"
        is_sure = is_money or rest.end - rest.start == HUNDREDS
        return replace(first, amount=amount + rest.amount, end=rest.end) if is_sure else first

    def _fact(self, text: str, number: Figure, tail: Tail, start: int) -> Fact:
        """The amount from `start` to the end of its tail."""
        power, measure, end = tail
        amount = number.amount.scaleb(power) if power else number.amount
        value = measure.value(amount) if measure else Number(amount)
        if isinstance(value, Money):
            value, end = self._with_cents(text, value, end)
        else:
            value, start, end = self._signed(text, value, start, end)
        is_rounded = text[max(0, start - 1) : start] in ("~", "≈")  # a conversion for the reader's sake
        return fact(text, value, start, end, is_demanded=not is_rounded, decimal=number.decimal)

    def _with_cents(self, text: str, sum_: Money, end: int) -> tuple[Money, int]:
        """The sum with the cents that follow it, "15 eiro un 50 centi", and where it ends."""
        cents = self.cents.match(text, end)
        if cents is None:
            return sum_, end
        return replace(sum_, amount=sum_.amount + Decimal(cents["cents"]) / 100), cents.end()

    def _signed(self, text: str, value: Value, start: int, end: int) -> tuple[Value, int, int]:
        """A value; of degrees below zero, with the sign or the words that say so."""
        if not isinstance(value, Quantity) or value.unit != DEGREES:
            return value, start, end
        at = max(0, start - 7)
        sign = MINUS.search(text, at, start) or self.minus.search(text, at, start)
        below = self.below_zero.match(text, end)
        if sign or below:
            value = replace(value, amount=-value.amount)
        return value, sign.start() if sign else start, below.end() if below else end

    def in_words(self, text: str, at: int) -> Facts:
        """The amount whose number begins with the word at `at`; demanded only with a unit or magnitude."""
        read = self.words.read(text, at)
        if read is None:
            return ()
        amount, end = read
        is_large = amount >= 1000 and amount not in (1000, 1_000_000, 1_000_000_000)
        power, measure, end = (0, None, end) if SIGN_NEXT.match(text, end) else self._tail(text, end)
        if power and (half := self.half_more.match(text, end)):
            amount += HALF
            measure, end = self._measure(text, half.end())
        amount = amount.scaleb(power) if power else amount
        value = measure.value(amount) if measure else Number(amount)
        value, start, end = self._signed(text, value, at, end)
        is_demanded = (
            is_large or (measure is not None and amount > 1) or (power > 0 and amount.scaleb(-power) > 1)
        )
        return (fact(text, value, start, end, is_demanded=is_demanded),)

    def half_of(self, text: str, at: int, power: int, end: int) -> Facts:
        """Half of a power of ten, said in words from `at` to `end`; demanded only as a sum, "half a million euros"."""
        return self._in_words_alone(text, (at, end), Decimal(5).scaleb(power - 1), is_demanded=True)

    def one_power(self, text: str, at: int) -> Facts:
        """The power of ten that the word at `at` says without a number, "worth a million euros"; never demanded."""
        word = MAGNITUDE.match(text, at)
        if word is None:
            return ()
        amount = Decimal(10) ** self.magnitudes[word[0].lower()]
        half = self.half_more.match(text, word.end())
        amount, end = (amount + amount * HALF, half.end()) if half else (amount, word.end())
        return self._in_words_alone(text, (at, end), amount, is_demanded=False)

    def _in_words_alone(
        self, text: str, span: tuple[int, int], amount: Decimal, *, is_demanded: bool
    ) -> Facts:
        measure, after = self._measure(text, span[1])
        if measure is None or measure.kind != "money":
            return (fact(text, Number(amount), *span, is_demanded=False),)
        return (fact(text, measure.value(amount), span[0], after, is_demanded=is_demanded),)

    def with_currency_before(self, text: str, at: int) -> Facts:
        """ "EUR 1.2 million", "€5m": the amount behind a currency sign or code at `at`; of a range, both."""
        before = CURRENCY_BEFORE.match(text, at)
        currency = before and (SIGNS.get(before["sign"]) or before["sign"])
        if before is None or currency not in CODES:
            return ()
        first = figure(text, before.end(), self.decimal)
        if first is None:
            return ()
        measure = Measure("money", str(currency))
        if second := self._second(text, first, at):
            power, end = self._power_of_money(text, second.end)
            return self._range(text, first, second, (power, measure, end), at)
        first = self._composed(text, first)
        power, end = self._power_of_money(text, first.end)
        if (unit := EACH.match(text, end)) and (rate := self._rate(f"{currency}/{unit['unit']}")):
            measure, end = rate, unit.end()
        return (self._fact(text, first, (power, measure, end), at),)

    def _tail(self, text: str, at: int) -> Tail:
        if not AFTER.match(text, at):
            return 0, None, at
        power, end = self._power(text, at)
        joint = self.of.match(text, end) if power else None
        measure, after = self._measure(text, joint.end() if joint else end)
        return power, measure, after if measure else end

    def _power_of_money(self, text: str, at: int) -> tuple[int, int]:
        """As of any number; behind a sign or code a letter will do, too: "€5m"."""
        after = AFTER.match(text, at)
        short = SHORT.get(after["word"].lower()) if after else None
        return (short, after.end("word")) if after and short else self._power(text, at)

    def _power(self, text: str, at: int) -> tuple[int, int]:
        """The power of ten that a word says, and where it ends; 0 where none stands."""
        after = AFTER.match(text, at)
        if after is None:
            return 0, at
        word = after["word"].lower()
        if word not in self.magnitudes:
            return 0, at
        is_short = after["dot"] and word + "." in self.magnitudes
        return self.magnitudes[word], after.end() if is_short else after.end("word")

    def _measure(self, text: str, at: int) -> tuple[Measure | None, int]:
        after = AFTER.match(text, at)
        if after is None:
            return None, at
        word = after["word"]
        if word in self.rates and _counts_nothing(text, at):
            return None, at
        if following := NEXT.match(text, after.end()):
            pair = f"{word} {following['word']}".lower()
            if found := self.measures.get(pair):
                return found, following.end()
            third = NEXT.match(text, following.end()) if word[0].isupper() else None  # "Hong Kong dollars"
            if third and (found := self.measures.get(f"{pair} {third['word']}".lower())):
                return found, third.end()
        found, end = self._measure_named(word), after.end("word")
        if found and found.kind == "points" and self.pages.match(text, at):
            return None, at
        if found is None and "/" in word:
            found = self._rate(word)
        if word in METRIC and text[end : end + 1] in POWERS:
            return SYMBOLS[word + text[end]], end + 1
        return (found, end) if found else (None, at)

    def _measure_named(self, word: str) -> Measure | None:
        return SYMBOLS.get(word) or self.measures.get(word.lower())

    def _rate(self, word: str) -> Measure | None:
        """Money for a unit: "EUR/MWh", "eiro/ha"."""
        counted, _, unit = word.partition("/")
        money, each = self._measure_named(counted), SYMBOLS.get(unit)
        is_rate = money and each and money.kind == "money" and each.kind == "quantity"
        return Measure("money", f"{money.unit}/{each.unit}") if money and each and is_rate else None


def _is_year(first: Figure, second: Figure) -> bool:
    """Whether no range begins with it: "the forecast for 2026 to 2.8%"."""
    return first.end - first.start == 4 and first.amount in YEARS and second.amount * 10 < first.amount


def _is_break(text: str, first: Figure, second: Figure, measure: Measure | None) -> bool:
    """Whether a dash with spaces about it parts two figures and joins none: "12,450 – 11% more"; degrees may fall."""
    if second.amount >= first.amount or (measure and measure.unit == DEGREES):
        return False
    return SPACED_DASH.fullmatch(text, first.end, second.start) is not None


def _counts_nothing(text: str, at: int) -> bool:
    """Whether a figure that does not end in 1, or a year, stands before a space."""
    if not text[at : at + 1].isspace() or not text[at - 1 : at].isdigit():
        return False
    ends_in_one = ENDS_IN_ONE.search(text, max(0, at - LONGEST_FIGURE), at)
    return ends_in_one is None or YEAR_ALONE.search(text, max(0, at - 5), at) is not None


def _has_decimals(number: Figure) -> bool:
    return not number.amount.same_quantum(WHOLE)


def _is_glued(text: str, end: int) -> bool:
    """Whether letters follow at once that are no unit, as in "5G"."""
    return text[end : end + 1].isalpha()
