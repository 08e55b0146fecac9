"""Paragraphs that stand in another order than in the source: often a quotation moved up in one version
and forgotten in the other."""

from itertools import groupby

from transflow.checks import check
from transflow.checks._example_texts import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.checks._figures_exchanged.in_cells import exchanged_cells
from transflow.checks._wording import short
from transflow.model import Bead, Bitext, BlockKind, Document, Level, Message, Remark, Remarks
from transflow.text.normalise import without_marks

FEWEST = 3  # items that are in the order of the alphabet by more than chance
MANY = 6  # items that follow the alphabet by no accident
FOURTH, FOURTH_EN = "Vēstnieks Kalniņš uzsvēra NATO lomu.", "Ambassador Kalniņš stressed the role of NATO."


@check(
    "paragraph-order",
    Level.WARNING,
    passes=[
        (
            "| Mēnesis | Kravas |\n|---|---|\n| Jūlijs | 541 |\n| Augusts | 603 |",
            "| Month | July | August |\n|---|---|---|\n| Cargo | 541 | 603 |",
        ),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{THIRD_EN}"),
        (f"{SECOND}\n\n{FOURTH}", f"{SECOND_EN}\n\n{FOURTH_EN}"),
        (FIRST, FIRST_EN),
        (
            "Anna Liepa\n\nVeselības ministrijas\n\nPreses nodaļas vadītāja\n\nTālr. 67876000",
            "Anna Liepa\n\nHead of the Press Division\n\nMinistry of Health\n\nTel. 67876000",
        ),
        (f"{FIRST}\n\n{FOURTH}\n\n{THIRD}", f"{FIRST_EN}\n\n{FOURTH_EN}\n\n{THIRD_EN}"),
        (
            "- Austrija\n- Čehija\n- Horvātija\n- Somija\n- Vācija",
            "- Austria\n- Croatia\n- Czechia\n- Finland\n- Germany",
        ),
    ],
    fails=[
        (
            "- Austrija\n- Čehija\n- Horvātija\n- Somija\n- Vācija",
            "- Finland\n- Austria\n- Croatia\n- Czechia\n- Germany",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{FOURTH}",
            f"{FOURTH_EN}\n\n{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{FOURTH}",
            f"{SECOND_EN}\n\n{THIRD_EN}\n\n{FOURTH_EN}\n\n{FIRST_EN}",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{FOURTH}",
            f"{SECOND_EN}\n\n{FIRST_EN}\n\n{THIRD_EN}\n\n{FOURTH_EN}",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{FOURTH}",
            f"{FIRST_EN}\n\n{SECOND_EN}\n\n{FOURTH_EN}\n\n{THIRD_EN}",
        ),
        (f"{FIRST}\n\n{SECOND}\n\n{FOURTH}", f"{FOURTH_EN}\n\n{FIRST_EN}\n\n{SECOND_EN}"),
        (
            f"Veselības ministrija\n\n{FIRST}\n\n{SECOND}",
            f"{FIRST_EN}\n\n{SECOND_EN}\n\nMinistry of Health",
        ),
        (
            f"# Jauns postenis uz robežas\n\n{FIRST}\n\n{SECOND}\n\n{FOURTH}",
            f"# A new border post\n\n{FIRST_EN}\n\n{FOURTH_EN}\n\n{SECOND_EN}",
        ),
    ],
)
def paragraph_order(bitext: Bitext) -> Remarks:
    """Paragraphs stand in the order of the source; a list may follow the alphabet of its own language."""
    told = _items_sorted(bitext) | _turned_cells(bitext)
    told |= {cell.target for cell in exchanged_cells(bitext)}
    for bead, source, target in bitext.passages():
        is_out_of_order = bead.is_moved and bead.source and bead.target and not told.issuperset(bead.target)
        if is_out_of_order and not _is_institution_beside_its_office(bitext, bead):
            message = Message(
                "“{target}” stands in another place than “{source}” in the source.",
                target=short(target.text),
                source=short(source.text),
            )
            yield Remark(message, target.spot())


def _is_institution_beside_its_office(bitext: Bitext, bead: Bead) -> bool:
    """Whether two lines next to one another have changed places, of which one is the name of an institution:
    „Veselības ministrijas”, „Preses nodaļas vadītāja”."""
    if bead.kind != "1-1":
        return False
    at, there = bead.source[0], bead.target[0]
    for step in (1, -1):
        other = (
            bitext.bead_of_block["source", at + step] if 0 <= at + step < len(bitext.source.blocks) else None
        )
        if other and other.kind == "1-1" and other.target[0] == there - step:
            return any(_is_institution(bitext.source, each) for each in (at, at + step))
    return False


def _is_institution(document: Document, block: int) -> bool:
    return any(
        each.concept.category == "institution" and each.surface == document.blocks[block].text.rstrip(" ,")
        for each in document.mentions_of_block.get(block, ())
    )


def _items_sorted(bitext: Bitext) -> frozenset[int]:
    """The items and cells of the target that follow the alphabet as the source does; where there are many, the source
    need not."""
    in_source = _items_by_alphabet(bitext.source, FEWEST)
    both = {
        index
        for index in _items_by_alphabet(bitext.target, FEWEST)
        if in_source.issuperset(bitext.bead_of_block["target", index].source)
    }
    return _items_by_alphabet(bitext.target, MANY) | both


def _items_by_alphabet(document: Document, fewest: int) -> frozenset[int]:
    """The items of lists, and the cells of tables, that follow the alphabet, `fewest` or more; of a table the first
    column decides, below its head."""
    found: set[int] = set()
    for kind, run in groupby(range(len(document.blocks)), key=lambda index: document.blocks[index].kind):
        indexes = list(run)
        match kind:
            case BlockKind.LIST_ITEM:
                deciding = indexes
            case BlockKind.TABLE_CELL:
                deciding = [index for index in indexes if document.blocks[index].column == 1][1:]
            case _:
                continue
        keys = [without_marks(document.blocks[index].text.casefold()) for index in deciding]
        if len(keys) >= fewest and keys == sorted(keys):
            found.update(indexes)
    return frozenset(found)


def _turned_cells(bitext: Bitext) -> frozenset[int]:
    """The cells of the target's tables whose rows are the source's columns."""
    in_source, in_target = _places(bitext.source), _places(bitext.target)
    found: set[int] = set()
    for _, table in groupby(in_target, key=lambda index: in_target[index][0]):
        cells = [*table]
        pairs = [
            (in_source[bead.source[0]], in_target[index])
            for index in cells
            if (bead := bitext.bead_of_block["target", index]).kind == "1-1" and bead.source[0] in in_source
        ]
        if len(pairs) > 1 and all(source[1:] == target[:0:-1] for source, target in pairs):
            found.update(cells)
    return frozenset(found)


def _places(document: Document) -> dict[int, tuple[int, int, int]]:
    """The table, row and column of each cell, from 1; no cell is left empty in a row but at its end."""
    found: dict[int, tuple[int, int, int]] = {}
    table = row = before = 0
    for index, block in enumerate(document.blocks):
        if block.kind is not BlockKind.TABLE_CELL:
            before = 0
            continue
        if not before:
            table, row = table + 1, 0
        row += block.column <= before or not before
        before = block.column
        found[index] = (table, row, block.column)
    return found
