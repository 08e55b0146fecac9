"""A fact of one version that the other has otherwise, or lacks."""

from __future__ import annotations

from transflow.checks._facts.reading import Located
from transflow.frozen import Frozen
from transflow.model import Passage


class Difference(Frozen):
    """A fact of one side that differs from its counterpart, or has none; `check` is the id it belongs to.
    `is_repeat`: the other side has the value, but not so often; `is_in_words`: it may be said in another way."""

    check: str
    source: Located | None
    target: Located | None
    passages: tuple[Passage, Passage]
    is_repeat: bool = False
    is_in_words: bool = False
