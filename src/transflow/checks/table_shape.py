"""Tables that have lost a row or a column, or come in another number. In Markdown a row is a line; elsewhere the
cells with text are counted."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from transflow.checks import check
from transflow.model import Bitext, BlockKind, Document, Level, Message, Remark, Remarks, Spot

HEAD, HEAD_EN = "| Gads | Skaits |\n|---|---|\n", "| Year | Number |\n|---|---|\n"
LV = f"{HEAD}| 2023 | 14 gab. |\n| 2024 | 25 gab. |"

Table = list[int]


@check(
    "table-shape",
    Level.WARNING,
    passes=[
        (LV, f"{HEAD_EN}| 2023 | 14 pieces |\n| 2024 | 25 pieces |"),
        (LV, "Year | Number\n---|---\n2023 | 14 pieces\n2024 | 25 pieces"),
        (LV, f"{HEAD_EN}| 2023 | 14 |\n| 2024 | 25 |"),
        ("Ministrs atklāja sanāksmi.", "The Minister opened the meeting."),
        (
            f"{LV}\n\nTeksts.\n\n{LV}",
            f"{HEAD_EN}| 2023 | 14 |\n| 2024 | 25 |\n\nText.\n\n{HEAD_EN}| 2023 | 14 |\n| 2024 | 25 |",
        ),
        (f"{HEAD}| 2023 | |\n| 2024 | 25 gab. |", f"{HEAD_EN}| 2023 | |\n| 2024 | 25 pieces |"),
    ],
    fails=[
        (LV, f"{HEAD_EN}| 2023 | 14 pieces |"),
        (LV, f"{HEAD_EN}| 2023 | 14 pieces |\n| 2024 | 25 pieces |\n| 2025 | 26 pieces |"),
        (LV, "| Year |\n|---|\n| 2023 |\n| 2024 |"),
        (LV, "| Year | Number | Note |\n|---|---|---|\n| 2023 | 14 | a |\n| 2024 | 25 | b |"),
        (f"{LV}\n\nTeksts.\n\n{LV}", f"{HEAD_EN}| 2023 | 14 |\n| 2024 | 25 |\n\nText."),
        (f"Ievads.\n\n{LV}", "Introduction.\n\nYear 2023: 14 pieces. Year 2024: 25 pieces."),
    ],
)
def table_shape(bitext: Bitext) -> Remarks:
    """A table has the rows and columns of its source."""
    if bitext.target.is_missing or bitext.source.format != bitext.target.format or bitext.scope == "adapted":
        return
    source, target = _tables(bitext.source), _tables(bitext.target)
    if len(source) != len(target):
        yield _other_number(source, target)
        return
    for source_table, target_table in zip(source, target, strict=True):
        wanted, found = _shape(bitext.source, source_table), _shape(bitext.target, target_table)
        if wanted != found:
            message = Message(
                "The table has {found} here, {wanted} in the source.", found=found, wanted=wanted
            )
            yield Remark(
                message,
                Spot("target", target_table[0]),
                Spot("source", source_table[0]),
                value=f"{wanted} → {found}",
            )


def _other_number(source: list[Table], target: list[Table]) -> Remark:
    """That one version has more tables than the other."""
    spot = Spot("target", target[0][0]) if target else Spot("source", source[0][0])
    message = Message(
        "The source has {source} table, the target {target}."
        if len(source) == 1
        else "The source has {source} tables, the target {target}.",
        source=len(source),
        target=len(target),
    )
    return Remark(message, spot, value=f"{len(source)} → {len(target)} tables")


def _tables(document: Document) -> list[Table]:
    """Runs of neighbouring cells, by the indexes of their blocks."""
    indexes = range(len(document.blocks))
    runs = groupby(indexes, lambda index: document.blocks[index].kind == BlockKind.TABLE_CELL)
    return [list(cells) for is_table, cells in runs if is_table]


def _shape(document: Document, table: Table) -> Message:
    if document.format != "markdown":
        return Message("{count} cell" if len(table) == 1 else "{count} cells", count=len(table))
    rows = Counter(document.place(index).line for index in table)
    return Message("{rows} and {columns}", rows=_rows(len(rows)), columns=_columns(max(rows.values())))


def _rows(count: int) -> Message:
    return Message("{count} row" if count == 1 else "{count} rows", count=count)


def _columns(count: int) -> Message:
    return Message("{count} column" if count == 1 else "{count} columns", count=count)
