"""What is still to come, and what has been."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from transflow.languages.tables import NOTHING

NEAR = 40  # characters before a verb that are read
FAR = 90  # and of its clause


class Told(NamedTuple):
    """Whether a verb is still to come or past, and where the words begin that say so."""

    is_coming: bool
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenses:
    """`coming` and `gone` end before a verb that is still to come or past, "will be" and "was"; `is_coming` knows the
    future of a verb, in matching form, that no such word stands before. `open` ends before a verb that is not past
    although it says so: "once they have been published"."""

    coming: re.Pattern[str] = NOTHING
    gone: re.Pattern[str] = NOTHING
    open: re.Pattern[str] = NOTHING
    is_coming: Callable[[str], bool] = lambda form: False

    def of(self, text: str, start: int, form: str) -> Told | None:
        """When what the verb at `start` says is; None where nothing says so for certain."""
        if coming := self.coming.search(text, max(0, start - NEAR), start):
            return Told(True, coming.start())
        if self.is_coming(form):
            return Told(True, start)
        gone = self.gone.search(text, max(0, start - NEAR), start)
        if gone is None or self.open.search(text, max(0, start - FAR), start):
            return None
        return Told(False, gone.start())
