"""What currencies are called in Latvian, in all cases."""

from __future__ import annotations

from transflow.languages.lv.facts.units import MONEY
from transflow.languages.tables.currencies import Currencies

currencies = Currencies(names={form: code for code, forms in MONEY.items() for form in forms})
