"""Currencies that stand before their amount: "EUR 5", "€5", "US$5", „Ls 5”."""

from __future__ import annotations

import re

from transflow.text.facts.measures import CODES

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
BEFORE = re.compile(
    rf"(?P<sign>(?:{LANDS})\$|\$(?:{LANDS})|€|£|¥|₽|₹|Ls|[A-Z]{{3}})(?:\s?−|\s[–-]|\s)?(?=\d)"
)
SIGNS = {"€": "EUR", "£": "GBP", "¥": "¥", "₽": "RUB", "₹": "INR", "Ls": "LVL"}
SIGNS |= {sign: code for land, code in DOLLARS.items() for sign in (f"{land}$", f"${land}")}  # "US$5", "$US5"
CURRENCY_WORDS = tuple(each.lower() for each in (*sorted(CODES), *DOLLARS, "Ls") if each)


def currency_before(text: str, at: int) -> tuple[str, int]:
    """The currency that a sign or a code at `at` says, "" if there is none, and where its figure stands."""
    before = BEFORE.match(text, at)
    if before is None:
        return "", at
    code = SIGNS.get(before["sign"], before["sign"])
    return (code, before.end()) if code in CODES or before["sign"] == "¥" else ("", at)
