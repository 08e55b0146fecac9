"""German words whose exchange turns a sentence round."""

from transflow.languages.tables.contraries import Contraries

contraries = Contraries(
    {"weather": {"rain": "regen", "snow": "schnee(?:fall)?"}},
    {"weather": {"rain": "nass", "snow": "wei(?:ß|ss)"}},
)
