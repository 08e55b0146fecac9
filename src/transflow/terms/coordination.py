"""Names that share one head: "Iekšlietu un Tieslietu ministrija" mentions two ministries."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.terms.claims import Claim

JOINTS = (", un ", " un ", " vai ", " kā arī ", ", ")
LONGEST_MODIFIER = 6
REACH = 80


class Coordination:
    """The words before the head of each Latvian name of two words or more, by head."""

    def __init__(self) -> None:
        self._by_modifier: dict[tuple[str, str], int] = {}
        self._head_of: dict[int, str] = {}

    def add(self, claim: Claim, index: int) -> None:
        """Takes the claim's name in, where it is a Latvian one whose words before the head do not inflect."""
        if claim.designation.language != "lv" or claim.designation.status == "forbidden":
            return
        *before, head = claim.name.casefold().split() or [""]
        if before and not before[-1].endswith(("ais", "ā")):
            self._by_modifier.setdefault((" ".join(before), head), index)
            self._head_of[index] = head

    def before(self, text: str, start: int, index: int) -> Iterator[tuple[int, int, int]]:
        """The names coordinated with claim `index` that stands at `start` of the folded text: start and
        end without the shared head, and claim."""
        head = self._head_of.get(index)
        while head is not None and (joint := _joint_before(text, start)):
            end = start - len(joint)
            modifier, claim = self._ending(text[max(0, end - REACH) : end], head)
            if not modifier:
                return
            start = end - len(modifier)
            yield start, end, claim

    def _ending(self, words: str, head: str) -> tuple[str, int]:
        """The longest known modifier at the end of `words`, and whose it is."""
        parts = words.split(" ")
        for count in range(min(LONGEST_MODIFIER, len(parts)), 0, -1):
            modifier = " ".join(parts[-count:]).lstrip('("')
            if (modifier, head) in self._by_modifier:
                return modifier, self._by_modifier[modifier, head]
        return "", -1


def _joint_before(text: str, start: int) -> str:
    return next((joint for joint in JOINTS if text.endswith(joint, 0, start)), "")
