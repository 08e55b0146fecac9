"""A figure parted from its unit by the end of a line: "5" here, "km" there (New Hart's Rules 4; Latvian orthography
agrees)."""

from __future__ import annotations

import re
from functools import lru_cache

from transflow.checks import Example, check
from transflow.checks._prose import corrected, occurrences, quoted
from transflow.languages import table
from transflow.languages.tables.orthography import Orthography
from transflow.model import Bitext, Level, Message, Remarks

NO_BREAK = "\u00a0\u202f"
UNITS = r"(?:%|‰|°C|km²|km|m²|m³|mm|cm|kg|ha|kWh|MWh|MW|GW|EUR|USD|€)(?!\w)"


@check(
    "no-break-space",
    Level.INFO,
    is_of_setting=True,
    passes=[
        ("Kopā 5 km un 7 km.", "5 km and 7 km in total."),
        ("Kopā 5 km.", "A total of 5 km."),
        ("Kopā 5 km un 7 km.", "5\u00a0km and 7\u00a0km in total."),
        ("Kopā 5 miljoni.", "EUR\u00a05 million in total."),
        Example("Growth of 3% and 4%.", "Kāpums par 3 % un 4 %.", "en", "lv"),
        Example("Growth of 3% and 4%.", "Kāpums par 3\u00a0% un 4\u00a0%.", "en", "lv"),
    ],
    fails=[
        ("Kopā 5 km un 7 km.", "5\u00a0km and 7 km in total."),
        ("No 2 EUR līdz 3 EUR.", "From EUR\u00a02 to EUR 3."),
        ("Masa ir 40 kg.\n\nPirms tam 38 kg.", "It weighs 40 kg.\n\nBefore that 38\u00a0kg."),
        Example("Growth of 3% and 4%.", "Kāpums par 3\u00a0% un 4 %.", "en", "lv"),
        Example("4,000 euros and 5%.", "4 000 eiro un 5\u00a0%.", "en", "lv"),
        Example("Heat of 30 °C by day, 20 °C by night.", "Dienā 30\u00a0°C, naktī 20 °C.", "en", "lv"),
    ],
)
def no_break_space(bitext: Bitext, *, always: bool = False) -> Remarks:
    """A text that keeps figure and unit together with a no-break space does so throughout.

    With `always` every text has to."""
    own = table(Orthography, bitext.target.language).kept_together
    if not own:
        return
    found = list(occurrences(bitext, _to_keep(own)))
    if always or any(match[0] in NO_BREAK for _, match in found):
        for index, match in found:
            if match[0] == " ":
                message = Message(
                    "The line may break inside “{text}”; a no-break space prevents it.", text=quoted(match)
                )
                yield corrected(index, match, "\u00a0", message)


@lru_cache(maxsize=16)
def _to_keep(own: str) -> re.Pattern[str]:
    """The spaces between a figure and its unit, and those of the language's own rule."""
    return re.compile(rf"[ {NO_BREAK}](?:(?<=\d.)(?={UNITS})|{own})")
