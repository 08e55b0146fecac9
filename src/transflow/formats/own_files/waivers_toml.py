"""The waivers file: `[[waiver]]` tables with check, release, fingerprint, reason, by, on, until."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from transflow.errors import TransflowError, UnreadableFileError
from transflow.model import Message, Waiver
from transflow.text.toml import read_toml

if TYPE_CHECKING:
    from tomlkit.items import AbstractTable

Row = TypeVar("Row", bound="AbstractTable")
TABLE = re.compile(r"^[ \t]*\[\[[ \t]*waiver[ \t]*\]\]", re.MULTILINE)
KEYS = {*Waiver.__struct_fields__} - {"line"}
DAYS = {"on", "until"}
DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def read_waivers(data: bytes, path: str) -> tuple[Waiver, ...]:
    """The waivers of a file in TOML; an unknown key or a missing check or fingerprint is an error."""
    try:
        tables = read_toml(data)
    except TransflowError as error:
        raise UnreadableFileError(path, error.message) from error
    content = data.decode("utf-8-sig")
    rows = tables.pop("waiver", [])
    if tables or not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UnreadableFileError(path, Message("A waivers file holds [[waiver]] tables and nothing else."))
    lines = [content.count("\n", 0, match.end()) + 1 for match in TABLE.finditer(content)]
    lines += [1] * (len(rows) - len(lines))
    return tuple(_waiver(row, path, line) for row, line in zip(rows, lines, strict=False))


def _waiver(row: dict[str, Any], path: str, line: int) -> Waiver:
    unknown = sorted(set(row) - KEYS)
    if unknown:
        why = Message(
            "A waiver has no key {name!r}; it has {known}.", name=unknown[0], known=", ".join(sorted(KEYS))
        )
        raise UnreadableFileError(path, why, line)
    if not row.get("check") or not row.get("fingerprint"):
        raise UnreadableFileError(path, Message("A waiver needs a check and a fingerprint."), line)
    for key in DAYS & set(row):
        if not _is_day(row[key]):
            why = Message(
                "A waiver's {name!r} is a day such as 2026-12-31, not {value!r}.", name=key, value=row[key]
            )
            raise UnreadableFileError(path, why, line)
    return Waiver(**{key: str(value) for key, value in row.items()}, line=line)


def _is_day(value: object) -> bool:
    return value == "" or isinstance(value, date) or (isinstance(value, str) and bool(DAY.fullmatch(value)))


def appended(data: bytes, waiver: Waiver, path: str) -> bytes:
    """The waivers file with one waiver more at its end; comments, order and line ends stay."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError
    from tomlkit.items import Array

    content = data.decode("utf-8-sig")
    try:
        known = tomlkit.parse(content)
    except TOMLKitError as error:
        raise UnreadableFileError(path, Message("This is not valid TOML: {why}.", why=str(error))) from error
    if isinstance(listed := known.get("waiver"), Array):  # waiver = [{…}], after which no table may stand
        listed.append(_filled(tomlkit.inline_table(), waiver))
        mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
        return mark + tomlkit.dumps(known).encode("utf-8")
    addition = tomlkit.document()
    addition.add("waiver", tomlkit.aot())
    addition["waiver"].append(_filled(tomlkit.table(), waiver))
    end = "\r\n" if "\r\n" in content else "\n"
    gap = "" if not content else end if content.endswith("\n") else end * 2
    return data + (gap + tomlkit.dumps(addition).replace("\n", end)).encode("utf-8")


def _filled(table: Row, waiver: Waiver) -> Row:
    """An empty table with what a waiver says."""
    import tomlkit

    for name in filter(KEYS.__contains__, Waiver.__struct_fields__):
        if value := getattr(waiver, name):
            table.add(name, tomlkit.date(value) if name in DAYS else value)
    return table
