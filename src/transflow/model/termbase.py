"""What things are called: the `Concept`s of a termbase, and where a text mentions them."""

from __future__ import annotations

from typing import Literal

from transflow.frozen import Frozen


class Designation(Frozen):
    """One name of a concept in one language, in the termbase's own markup (`*`, `=`, `!form`)."""

    text: str
    language: str
    status: Literal["preferred", "admitted", "deprecated", "forbidden"] = "preferred"
    is_abbreviation: bool = False


class Office(Frozen):
    """An office that a person holds, by its name in the termbase, from its first day to its last (ISO dates;
    empty where not known, or not over)."""

    name: str
    since: str = ""
    until: str = ""


class Concept(Frozen):
    """A row of the termbase: what is meant, and how each language may, should or must not call it."""

    designations: tuple[Designation, ...]
    category: str = "general"  # institution, position, person, place, law, general
    case: Literal["ignore", "match", "initial"] = "ignore"
    do_not_translate: bool = False
    note: str = ""
    source: str = ""
    checked: str = ""
    valid_from: str = ""
    valid_until: str = ""
    origin: str = ""  # file:line of the row
    gender: Literal["", "m", "f"] = ""  # of a person
    offices: tuple[Office, ...] = ()

    def names(self, language: str, *, abbreviations: bool = False) -> tuple[Designation, ...]:
        """The approved names in `language`, preferred first; none that is deprecated or forbidden."""
        approved = [
            each
            for each in self.designations
            if each.language == language
            and each.status in ("preferred", "admitted")
            and (abbreviations or not each.is_abbreviation)
        ]
        return tuple(sorted(approved, key=lambda each: each.status != "preferred"))


class Mention(Frozen):
    """A form of a designation found in a block: `blocks[block].text[start:end] == surface`. A mention in
    another language than the document's is a left-over. `inside` are the shorter names that it holds."""

    concept: Concept
    designation: Designation
    block: int
    start: int
    end: int
    surface: str
    inside: tuple[Mention, ...] = ()
