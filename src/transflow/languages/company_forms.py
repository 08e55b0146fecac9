"""The words that say of what form a company is, as they stand before or after its name."""

from __future__ import annotations

OF_LATVIA = ("SIA", "PSIA", "VSIA", "VPSIA", "AS", "PAS", "VAS")
IN_ENGLISH = ("Ltd", "LLC", "JSC")
