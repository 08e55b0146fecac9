"""The words of which names of state bodies are made."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from transflow.frozen import Frozen


class Bodies(Frozen, kw_only=True):
    """The words in small letters, in the forms that they have in such names."""

    heads: Mapping[str, str] = MappingProxyType({})
    """What a body is, a ministry, an agency, by its forms in all cases."""
    fields: frozenset[str] = frozenset()
    """What it is of: defence, revenue."""
    between: frozenset[str] = frozenset()
    """What may stand between the two, and between two fields: of, the, and."""
    abroad: str = ""
    """A pattern of what stands before a body of another country and says so: „Krievijas”, "Federal"."""
