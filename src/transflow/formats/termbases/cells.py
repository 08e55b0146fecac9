"""The cells of a termbase: each column a language (`lv`), its names of one kind (`lv_abbr`, `en_forbidden`), or
what is known of the concept. Names of one cell stand between bars, a person's offices too, the days `from` and
`until` in the same order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, get_args

from transflow.errors import TermbaseError
from transflow.formats.termbases.offices import OFFICE_FIELDS, gender_of, office_cells, offices_of
from transflow.model import Concept, Designation, Message

Status = Literal["preferred", "admitted", "deprecated", "forbidden"]
Case = Literal["ignore", "match", "initial"]

CATEGORIES = ("institution", "position", "person", "place", "law", "general")
COLUMN = re.compile(
    r"(?P<tag>[a-z]{2,3}(?:-[a-z0-9]{2,8})?)(?:_(?P<kind>admitted|deprecated|forbidden|abbr))?"
)
REGION = re.compile(r"-[a-z0-9]+")
TERM_FIELDS = ("category", "case", "dnt", "note", "source", "checked", "valid_from", "valid_until")
FIELDS = (*TERM_FIELDS, *OFFICE_FIELDS)
DATES = ("checked", "valid_from", "valid_until")
YES = frozenset("1 yes true x jā y".split())
NO = frozenset(("", *"0 no false nē n".split()))
FORMULA = ("=", "+", "-", "@", "\t")


def column_of(name: str, path: str, line: int) -> str:
    """The column that a name of the first line means; `en-GB` means `en`, by whose terms it is judged."""
    known = name.strip().lower()
    if known in FIELDS or not known:
        return known
    if COLUMN.fullmatch(known):
        return REGION.sub("", known)
    raise TermbaseError(
        Message(
            "{place}: There is no column {name!r}; columns are language codes such as lv and en, these with "
            "_abbr, _admitted, _deprecated or _forbidden, and {fields}.",
            place=f"{path}:{line}",
            name=name.strip(),
            fields=", ".join(FIELDS),
        )
    )


def concept_of(cells: Mapping[str, str], path: str, line: int) -> Concept:
    """The concept in cells by column; what cannot be used is a `TermbaseError`."""
    place = f"{path}:{line}"
    designations = tuple(_designations(cells))
    if not designations:
        raise TermbaseError(Message("{place}: This row names nothing in any language.", place=place))
    return Concept(
        designations,
        category=_one_of(CATEGORIES, cells.get("category", "") or "general", "category", place),
        case=_case(cells.get("case", "") or "ignore", place),
        do_not_translate=_is_yes(cells.get("dnt", ""), place),
        note=cells.get("note", ""),
        source=cells.get("source", ""),
        origin=place,
        gender=gender_of(cells, place),
        offices=offices_of(cells, place),
        **{name: _date(cells.get(name, ""), name, place) for name in DATES},
    )


def _designations(cells: Mapping[str, str]) -> Iterator[Designation]:
    for column, cell in cells.items():
        match = COLUMN.fullmatch(column) if cell and column not in FIELDS else None
        if match is None:
            continue  # as most cells are empty
        names = (" ".join(each.split()) for each in unguarded(cell).split("|"))
        for index, name in enumerate(filter(None, names)):
            yield Designation(name, match["tag"], _status(match["kind"], index), match["kind"] == "abbr")


def unguarded(cell: str) -> str:
    """A cell that a spreadsheet would compute is written after an apostrophe."""
    return cell[1:] if cell.startswith("'") and cell[1:2] in FORMULA else cell


def _status(kind: str | None, index: int) -> Status:
    if kind is None:
        return "preferred" if index == 0 else "admitted"
    statuses: dict[str, Status] = {"deprecated": "deprecated", "forbidden": "forbidden"}
    return statuses.get(kind, "admitted")


def _one_of(allowed: tuple[str, ...], value: str, name: str, place: str) -> str:
    if value.lower() in allowed:
        return value.lower()
    raise TermbaseError(
        Message(
            "{place}: {value!r} is no {name}; choose one of {allowed}.",
            place=place,
            value=value,
            name=name,
            allowed=", ".join(allowed),
        )
    )


def _case(value: str, place: str) -> Case:
    chosen = _one_of(get_args(Case), value, "case rule", place)
    return "match" if chosen == "match" else "initial" if chosen == "initial" else "ignore"


def _is_yes(value: str, place: str) -> bool:
    if value.lower() in YES | NO:
        return value.lower() in YES
    raise TermbaseError(
        Message(
            "{place}: {value!r} in the column dnt is neither yes nor no; write one.", place=place, value=value
        )
    )


def _date(value: str, name: str, place: str) -> str:
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError as error:
        raise TermbaseError(
            Message(
                "{place}: {value!r} in the column {name} is no date such as 2026-01-31; write one.",
                place=place,
                value=value,
                name=name,
            )
        ) from error


def cells_of(concept: Concept) -> dict[str, str]:
    """The cells of a concept by column, empty ones among them."""
    cells: dict[str, list[str]] = {}
    for each in concept.designations:
        cells.setdefault(_column_of(each), []).append(each.text)
    joined = {name: _guarded("|".join(names)) for name, names in cells.items()}
    ruled = {
        "category": "" if concept.category == "general" else concept.category,
        "case": "" if concept.case == "ignore" else concept.case,
        "dnt": "yes" if concept.do_not_translate else "",
    }
    plain = {name: getattr(concept, name) for name in ("note", "source", *DATES)}
    return joined | ruled | {name: _guarded(value) for name, value in (plain | office_cells(concept)).items()}


def _column_of(designation: Designation) -> str:
    tag = designation.language
    if designation.is_abbreviation:
        return f"{tag}_abbr"
    if designation.status in ("deprecated", "forbidden"):
        return f"{tag}_{designation.status}"
    return tag if designation.status == "preferred" else f"{tag}_admitted"


def _guarded(cell: str) -> str:
    return "'" + cell if cell.startswith(FORMULA) else cell
