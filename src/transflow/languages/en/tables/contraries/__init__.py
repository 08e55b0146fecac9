"""English words whose exchange turns a sentence round, by what they say."""

from __future__ import annotations

from transflow.languages.tables.contraries import Contraries, in_fields

contraries = Contraries(*in_fields(__name__))
