"""What currencies are called in English."""

from __future__ import annotations

from transflow.languages.en.facts.units import MONEY
from transflow.languages.tables.currencies import Currencies

currencies = Currencies(names=MONEY)
