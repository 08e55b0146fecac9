"""Terminology as TBX (ISO 30042:2019): the dialects core and basic, in the styles DCA and DCT; read also in
the older edition, whose root is `martif`."""

from __future__ import annotations

from transflow.formats.termbases.tbx.reading import read
from transflow.formats.termbases.tbx.writing import Dialect, Style, write

__all__ = ["Dialect", "Style", "read", "write"]
