"""The words whose exchange turns a sentence round, by language."""

from __future__ import annotations

from collections.abc import Mapping

from transflow.languages.contraries import Contraries
from transflow.languages.en.contraries import contraries as english
from transflow.languages.lv.contraries import contraries as latvian

CONTRARIES: Mapping[str, Contraries] = {"lv": latvian, "en": english}
