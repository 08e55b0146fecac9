"""What the formats of terminology share: rows taken from a file, a file made of rows, and a line of a note
that keeps what a format has no place for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from transflow.formats.termbases.cells import Status
from transflow.frozen import Frozen, replace
from transflow.languages.designations import plain
from transflow.model import Concept, Designation
from transflow.text.patterns import LazyPattern

MARK = "transflow:"
FIELD = LazyPattern(r'([a-z_]+)=("(?:[^"\\]|\\.)*")')
OWN_MARKS = re.compile(r"[*!|]|(?:^|\s)=")
TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})?")
LARGEST = 64 * 1024 * 1024


class Taken(Frozen):
    """The rows of a file, what kinds of things in it the termbase has no place for, and the entries that
    were left out, each as a sentence."""

    concepts: tuple[Concept, ...]
    unheld: frozenset[str] = frozenset()
    left_out: tuple[str, ...] = ()


class Given(Frozen):
    """A file made of rows, and what kinds of things in them its format has no place for."""

    data: bytes
    unheld: frozenset[str] = frozenset()


class Found(Frozen):
    """A name as a foreign file has it; no status: the file says nothing."""

    text: str
    language: str
    status: Status | None = None
    is_abbreviation: bool = False


def note_line(fields: Mapping[str, str]) -> str:
    """The fields that are not empty as a line of a note; empty where there are none."""
    kept = [f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in fields.items() if value]
    return " ".join((MARK, *kept)) if kept else ""


def fields_of(note: str) -> dict[str, str]:
    """The fields in the lines of a note that `note_line` wrote; a damaged one is none."""
    lines = [line for line in note.split("\n") if line.startswith(MARK)]
    found = [match for line in lines for match in FIELD.finditer(line)]
    return {match[1]: value for match in found if isinstance(value := _unquoted(match[2]), str)}


def without_fields(note: str) -> str:
    """The lines of a note that a person wrote."""
    return "\n".join(line for line in note.split("\n") if not line.startswith(MARK)).strip()


def _unquoted(value: str) -> object:
    try:
        return json.loads(value)
    except ValueError:
        return None


def plain_tag(tag: str) -> str | None:
    """A language as a column of ours is called; None for what is no language tag."""
    parts = tag.strip().lower().replace("_", "-").split("-")
    wanted = "-".join(parts[:2])
    return wanted if TAG.fullmatch(wanted) else parts[0] if TAG.fullmatch(parts[0]) else None


def settled(found: Iterable[Found]) -> tuple[Designation, ...]:
    """The names as the termbase holds them: of each language one is preferred, where the file does not say
    otherwise the first."""
    listed = list(dict.fromkeys(found))
    return tuple(
        each for tag in dict.fromkeys(name.language for name in listed) for each in _of_language(listed, tag)
    )


def _of_language(listed: Iterable[Found], tag: str) -> Iterator[Designation]:
    own = [each for each in listed if each.language == tag]
    chosen = _chosen(own)
    for each in own:
        if each is chosen:
            yield Designation(each.text, tag)
        elif each.status in ("deprecated", "forbidden"):
            yield Designation(each.text, tag, each.status)
        else:
            yield Designation(each.text, tag, "admitted", each.is_abbreviation)


def _chosen(own: list[Found]) -> Found | None:
    """The preferred name: one that is called so, else the first of which nothing is said; a full name
    before an abbreviation."""
    ranked = [each for each in own if each.status == "preferred"] + [
        each for each in own if each.status is None
    ]
    full = [each for each in ranked if not each.is_abbreviation]
    return next(iter(full or ranked), None)


def holds_own_marks(text: str) -> bool:
    """Whether a foreign name has characters that would be read as marks of ours."""
    return OWN_MARKS.search(text) is not None


def marked_or_plain(marked: str, text: str) -> str:
    """The name with its marks, where the file still has the name that they were made for."""
    return marked if marked and " ".join(plain(marked).split()) == text else text


def without_regions(concept: Concept, tags: Iterable[str]) -> Concept:
    """The concept with the names of regional variants (en-US) under the languages `tags`, the others
    after them."""
    bases = set(tags)
    names = [_without_region(each, bases) for each in concept.designations]
    found = [Found(each.text, each.language, each.status, each.is_abbreviation) for each in names]
    return replace(concept, designations=settled(found))


def _without_region(designation: Designation, bases: set[str]) -> Designation:
    base = designation.language.partition("-")[0]
    is_variant = designation.language not in bases and base in bases
    return replace(designation, language=base) if is_variant else designation
