"""Numerals: figures with their grouping and decimal signs, Roman numerals, and words that add up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from transflow.frozen import Frozen

RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
COMMA, POINT = ",", "."
SPACE = r" \u00a0\u2009\u202f\u2007"
FIGURE = re.compile(
    rf"(?P<spaced>\d{{1,3}}(?:[{SPACE}]\d{{3}}){{1,6}}(?!\d)(?:[.,]\d+(?![.,]?\d))?)"
    r"|(?P<comma>\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d+)?(?!,\d))"
    r"|(?P<dot>\d{1,3}(?:\.\d{3}){1,6}(?!\d)(?:,\d+)?(?!\.\d))"
    r"|(?P<decimal>\d+[.,]\d+(?![.,]?\d))"
    r"|(?P<plain>\d+)(?:,[–—-](?![\w–—-]))?"  # „5,- EUR”: no cents
    r"|(?P<part>[½¼¾])"
)
FRACTIONS = {
    sign: Decimal(amount)
    for amount, signs in (("0.5", ("½", "1/2")), ("0.25", ("¼", "1/4")), ("0.75", ("¾", "3/4")))
    for sign in signs
}
FRACTION = re.compile(rf"[{SPACE}]?(?P<sign>[½¼¾])|[{SPACE}](?P<figures>1/2|[13]/4)(?![\d/])")
PARTS = {None: Decimal("0.5"), "a": Decimal("0.25"), "three": Decimal("0.75")}  # by how many quarters
ROMAN = re.compile(r"(?=[IVX]{2})(X{0,3})(IX|IV|V?I{0,3})(?!\w)")
DIGITS = {"I": 1, "V": 5, "X": 10}


class Figure(Frozen):
    """A number in figures; `decimal` is the decimal sign of the convention that it shows, empty for bare digits."""

    amount: Decimal
    start: int
    end: int
    decimal: str = ""


def figure(text: str, at: int, decimal: str) -> Figure | None:
    """The figure at `at`; `decimal` is the language's decimal sign, which settles "1.250" and "1,250"."""
    match = FIGURE.match(text, at)
    if match is None or match.lastgroup is None or match.end() - at > 40:
        return None
    kind, written = match.lastgroup, match[match.lastgroup]
    amount, shown = _SHAPES[kind](written, decimal)
    fraction = FRACTION.match(text, match.end()) if kind == "plain" else None
    if fraction:
        part = FRACTIONS[fraction["sign"] or fraction["figures"]]
        return Figure(amount + part, at, fraction.end(), shown)
    return Figure(amount, at, match.end(), shown)


def _spaced(written: str, decimal: str) -> tuple[Decimal, str]:
    plain = re.sub(rf"[{SPACE}]", "", written)
    return Decimal(plain.replace(",", ".")), COMMA


def _comma(written: str, decimal: str) -> tuple[Decimal, str]:
    if written.count(",") == 1 and "." not in written and (decimal == "," or written[0] == "0"):
        return Decimal(written.replace(",", ".")), COMMA
    return Decimal(written.replace(",", "")), POINT


def _dot(written: str, decimal: str) -> tuple[Decimal, str]:
    if written.count(".") == 1 and "," not in written and (decimal == "." or written[0] == "0"):
        return Decimal(written), POINT
    return Decimal(written.replace(".", "").replace(",", ".")), COMMA


def _decimal(written: str, decimal: str) -> tuple[Decimal, str]:
    return Decimal(written.replace(",", ".")), COMMA if "," in written else POINT


def _part(written: str, decimal: str) -> tuple[Decimal, str]:
    return FRACTIONS[written], ""


def _plain(written: str, decimal: str) -> tuple[Decimal, str]:
    return Decimal(written), ""


_SHAPES = {
    "spaced": _spaced,
    "comma": _comma,
    "dot": _dot,
    "decimal": _decimal,
    "plain": _plain,
    "part": _part,
}


def roman(text: str) -> int:
    """The value of a Roman numeral up to 39."""
    values = [DIGITS[letter] for letter in text]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))


class NumberWords(Frozen):
    """The number words of a language. `joints` may stand between two words of one number, and `half`,
    or so many `quarters`, after one; a word that multiplies is a hundred or more."""

    values: Mapping[str, Decimal]
    joints: re.Pattern[str]
    half: re.Pattern[str] | None = None

    def read(self, text: str, at: int) -> tuple[Decimal, int] | None:
        """The number in words that begins at `at` and where it ends."""
        total, group, last, end, pos = Decimal(0), Decimal(0), Decimal(0), at, at
        while (match := WORD.match(text, pos)) is not None:
            value = self.values.get(match[0].lower())
            if value is None or not (end == at or _may_follow(value, group, last, total)):
                break
            if value >= 1000:
                total, group = total + (group or Decimal(1)) * value, Decimal(0)
            else:
                group = (group or Decimal(1)) * 100 if value == 100 else group + value
            last, end = value, match.end()
            if self.half and value < 100 and (half := self.half.match(text, end)):
                group, end = group + PARTS[half.groupdict().get("quarters")], half.end()
            joint = self.joints.match(text, end)
            if joint is None:
                break
            pos = joint.end()
        return (total + group, end) if end > at else None


WORD = re.compile(r"[^\W\d_]+")


def _may_follow(value: Decimal, group: Decimal, last: Decimal, total: Decimal) -> bool:
    if value >= 1000:
        return bool(group) and (total == 0 or value < total)
    if value == 100:
        return 1 <= group <= 9
    if value != int(value) or last != int(last):
        return False
    if value >= 10:
        return last >= 100
    return last >= 20
