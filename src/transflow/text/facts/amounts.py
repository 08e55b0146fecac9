"""Amounts: a number in figures or words with what stands around it; ranges, sums, degrees below zero."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.frozen import Frozen, replace
from transflow.text.facts import Fact, Money, Number, Quantity, Value
from transflow.text.facts.currencies import currency_before
from transflow.text.facts.grammar import Facts, fact
from transflow.text.facts.measures import Measure
from transflow.text.facts.tails import GLUED, NEVER, Tail, Tails
from transflow.text.numerals import FRACTIONS, Figure, NumberWords, figure
from transflow.text.patterns import LazyPattern, Pattern

DEGREES = "°C"
MINUS = LazyPattern(r"(?<![^\s(…])[–−-]$")
EACH = re.compile(r"/(?P<unit>[^\W\d_]+[²³]?)(?!\w)")
JOINT = re.compile(r"\s(?=\d)")
HUNDREDS = 3  # figures
RANK = re.compile(r"\.\s?[^\W\d_A-Z]")  # "8 tūkstoši 120. vietā"
DASH = re.compile(r"\s?[–—-]\s?")
SIGNED = LazyPattern(r"[+−–-]|\bplus")
SPACED_DASH = re.compile(r"\s[–—-]\s")
SIGN_NEXT = re.compile(r"\s[€$£¥₽₹]")  # of the figure after it: "over six €3"
ONE = Number(Decimal(1))
YEARS = range(1900, 2100)
MAGNITUDE = re.compile(r"\w+")
LONGEST_BETWEEN = 11  # characters
LONGEST_SIGN = 16  # "frost of around "
WHOLE, HALF = Decimal(1), Decimal("0.5")


class Amounts(Frozen):
    """How a language writes amounts. `ranges` stands between two numbers that share what follows, `joints` between two
    that do if both have decimals, or `between` stands before the first ("between", „attiecīgi”); `minus` stands
    before degrees of frost, `below_zero` after them, `cents` after a sum, and `half_more` after a power of ten."""

    decimal: str
    words: NumberWords
    tails: Tails
    ranges: Pattern
    joints: Pattern = NEVER
    between: Pattern = NEVER
    minus: Pattern = NEVER
    below_zero: Pattern = NEVER
    cents: Pattern = NEVER
    half_more: Pattern = NEVER  # "a million and a half"

    def in_figures(self, text: str, at: int) -> Facts:
        """The amount that begins with the figure at `at`; of a range, both."""
        first = figure(text, at, self.decimal)
        if first is None:
            return ()
        second = self._second(text, first, at)
        if second and not _is_year(first, second):
            tail = self.tails.at(text, second.end)
            is_glued = _is_glued(text, tail.end)
            if (tail.power or tail.measure) and not (
                is_glued or _is_break(text, first, second, tail.measure)
            ):
                return self._range(text, first, second, tail, at)
        first = self._composed(text, first)
        tail = self.tails.at(text, first.end)
        return () if _is_glued(text, tail.end) else (self._fact(text, first, tail, at),)

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
        """Both ends of a range, which share what follows the second; frost, too: „mīnus 5–7 grādi”, "5 to 7 degrees
        below zero", "minus 10 to 15 degrees", which grows harder."""
        one = self._fact(text, first, tail._replace(end=first.end), at)
        other = self._fact(text, second, tail, second.start)
        if _is_frost(other) and self.below_zero.match(text, tail.end):
            return _of_frost(one), other
        one = replace(one, is_demanded=one.is_demanded and other.is_demanded)
        between = text[first.end : second.start]
        is_joined = DASH.fullmatch(between) or (second.amount > first.amount and not SIGNED.search(between))
        return (one, _of_frost(other)) if is_joined and _is_frost(one) else (one, other)

    def _composed(self, text: str, first: Figure) -> Figure:
        """The figure with those of smaller magnitude after it, "1 miljards 214 miljoni"; most stand alone."""
        power, end = self.tails.power(text, first.end)
        if power < 3:
            return first
        amount = first.amount.scaleb(power)
        while power > 3 and (joint := JOINT.match(text, end)):
            more = figure(text, joint.end(), self.decimal)
            smaller, end = self.tails.power(text, more.end) if more else (0, end)
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
        measure, _ = self.tails.measure(text, rest.end)
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
        is_half = isinstance(value, Number) and text[number.start] in FRACTIONS  # "½ of", which words say too
        is_perhaps = text[number.end : tail.end] in GLUED  # "38C" are degrees, "class 12C" is not
        is_demanded = not (is_rounded or is_half or is_perhaps)
        return fact(text, value, start, end, is_demanded=is_demanded, decimal=number.decimal)

    def _with_cents(self, text: str, sum_: Money, end: int) -> tuple[Money, int]:
        """The sum with the cents that follow it, "15 eiro un 50 centi", and where it ends."""
        cents = self.cents.match(text, end)
        if cents is None:
            return sum_, end
        in_words = None if cents["cents"] else self.words.read(text, cents.start("words"))
        rest = in_words[0] if in_words and in_words[1] == cents.end("words") else Decimal(cents["cents"] or 0)
        return (replace(sum_, amount=sum_.amount + rest / 100), cents.end()) if rest else (sum_, end)

    def _signed(self, text: str, value: Value, start: int, end: int) -> tuple[Value, int, int]:
        """A value; of degrees below zero, with the sign or the words that say so."""
        if not isinstance(value, Quantity) or value.unit != DEGREES:
            return value, start, end
        at = max(0, start - LONGEST_SIGN)
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
        power, measure, end = Tail(0, None, end) if SIGN_NEXT.match(text, end) else self.tails.at(text, end)
        if power and (half := self.half_more.match(text, end)):
            amount += HALF
            measure, end = self.tails.measure(text, half.end())
        amount = amount.scaleb(power) if power else amount
        value = measure.value(amount) if measure else Number(amount)
        if isinstance(value, Money):
            value, end = self._with_cents(text, value, end)
        value, start, end = self._signed(text, value, at, end)
        is_demanded = (
            is_large or (measure is not None and amount > 1) or (power > 0 and amount.scaleb(-power) > 1)
        )
        return (fact(text, value, start, end, is_demanded=is_demanded),)

    def half_of(self, text: str, at: int, power: int, end: int) -> Facts:
        """Half of a power of ten, said in words from `at` to `end`; demanded only as a sum, "half a million euros"."""
        return self.part_of(text, (at, end), power, HALF)

    def part_of(self, text: str, span: tuple[int, int], power: int, part: Decimal) -> Facts:
        """A part of a power of ten, a half or a quarter, said in words."""
        return self._in_words_alone(text, span, part.scaleb(power), is_demanded=True)

    def one_power(self, text: str, at: int) -> Facts:
        """The power of ten that the word at `at` says without a number, "worth a million euros"; never demanded."""
        word = MAGNITUDE.match(text, at)
        if word is None:
            return ()
        amount = Decimal(10) ** self.tails.magnitudes[word[0].lower()]
        half = self.half_more.match(text, word.end())
        amount, end = (amount + amount * HALF, half.end()) if half else (amount, word.end())
        return self._in_words_alone(text, (at, end), amount, is_demanded=False)

    def _in_words_alone(
        self, text: str, span: tuple[int, int], amount: Decimal, *, is_demanded: bool
    ) -> Facts:
        measure, after = self.tails.measure(text, span[1])
        if measure is None or measure.kind != "money":
            return (fact(text, Number(amount), *span, is_demanded=False),)
        return (fact(text, measure.value(amount), span[0], after, is_demanded=is_demanded),)

    def with_currency_before(self, text: str, at: int) -> Facts:
        """ "EUR 1.2 million", "€5m": the amount after a currency sign or code at `at`; of a range, both."""
        currency, start = currency_before(text, at)
        first = figure(text, start, self.decimal) if currency else None
        if first is None:
            return ()
        measure = Measure("money", currency)
        if second := self._second(text, first, at):
            power, end = self.tails.power_of_money(text, second.end)
            return self._range(text, first, second, Tail(power, measure, end), at)
        first = self._composed(text, first)
        power, end = self.tails.power_of_money(text, first.end)
        if (unit := EACH.match(text, end)) and (rate := self.tails.rate(f"{currency}/{unit['unit']}")):
            measure, end = rate, unit.end()
        return (self._fact(text, first, Tail(power, measure, end), at),)


def _is_frost(one: Fact) -> bool:
    return isinstance(one.value, Quantity) and one.value.unit == DEGREES and one.value.amount < 0


def _of_frost(one: Fact) -> Fact:
    """The same number of degrees, but below zero."""
    assert isinstance(one.value, Quantity)
    return replace(one, value=replace(one.value, amount=-abs(one.value.amount)))


def _is_year(first: Figure, second: Figure) -> bool:
    """Whether no range begins with it: "the forecast for 2026 to 2.8%"."""
    return first.end - first.start == 4 and first.amount in YEARS and second.amount * 10 < first.amount


def _is_break(text: str, first: Figure, second: Figure, measure: Measure | None) -> bool:
    """Whether a dash with spaces about it parts two figures and joins none: "12,450 – 11% more"; degrees may fall."""
    if second.amount >= first.amount or (measure and measure.unit == DEGREES):
        return False
    return SPACED_DASH.fullmatch(text, first.end, second.start) is not None


def _has_decimals(number: Figure) -> bool:
    return not number.amount.same_quantum(WHOLE)


def _is_glued(text: str, end: int) -> bool:
    """Whether letters follow at once that are no unit, as in "5G"."""
    return text[end : end + 1].isalpha()
