"""What is said of a text that is missing, and how grave that is."""

from __future__ import annotations

from transflow.checks._missing.lost_sentences import SHORT
from transflow.checks._wording import short
from transflow.model import Level, Message, Passage, Remark, Spot


def absent(message: Message, spot: Spot, beside: Spot | None = None, level: Level | None = None) -> Remark:
    """A text that is lost; where that is an error, it says all of what was lost with it."""
    return Remark(message, spot, beside, level, settles=() if level else (spot,))


def level_of_length(length: int) -> Level | None:
    """A short sentence that is lost is a warning."""
    return Level.WARNING if length < SHORT else None


def too_short(source: str, target: str) -> Message:
    """That a text is too short for all that its source says."""
    return Message(
        "“{target}” is too short to say all of “{source}”.", target=short(target), source=short(source)
    )


def lacks_all(source: Passage, target: Passage, level: Level | None) -> Remark:
    """That the target is too short for all that the source says, where nobody knows which part is missing."""
    return Remark(too_short(source.text, target.text), source.spot(), target.spot(), level=level)
