"""German words of what an amount is counted by."""

import re

from transflow.languages.tables.rates import Rates

rates = Rates(
    re.compile(r"\bpro\s"), r"pro\s", {"kg": "kilo(?:gramm)? kg", "t": "tonnen? t", "km": "kilometer km"}
)
