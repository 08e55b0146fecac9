"""What releases look like: contact blocks, captions, addresses, breaks of a converter, summaries."""

from __future__ import annotations

from tests.align.lines import align_lines
from transflow.align.documents import align
from transflow.model import Bead, Block, BlockKind, Document, Segment

NEWS = (
    "Ministrs parakstīja vienošanos par robežas apsardzību.",
    "Vienošanās stāsies spēkā 1. martā.",
    "Robežsargi saņems 12 jaunus transportlīdzekļus.",
    "Sarunas turpināsies rudenī Viļņā.",
)
IN_ENGLISH = (
    "The Minister signed an agreement on border security.",
    "The agreement will enter into force on 1 March.",
    "The border guards will receive 12 new vehicles.",
    "The talks will continue in Vilnius in autumn.",
)
CONTACTS = "Informāciju sagatavoja:", "Komunikācijas nodaļa", "raksti@example.lv", "+371 67000000"
IN_ENGLISH_CONTACTS = "Prepared by:", "Communication Department", "raksti@example.lv", "+371 67000000"
LOW = 0.5


def aligned(source: tuple[str, ...], target: tuple[str, ...]) -> tuple[Bead, ...]:
    return align_lines(source, target, "lv", "en")


def shapes(beads: tuple[Bead, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.source, bead.target) for bead in beads]


def test_short_lines_of_a_contact_block_are_sure() -> None:
    beads = aligned(NEWS + CONTACTS, IN_ENGLISH + IN_ENGLISH_CONTACTS)
    assert shapes(beads) == [((n,), (n,)) for n in range(8)]
    assert min(bead.confidence for bead in beads) > LOW


def test_equal_addresses_are_sure_beside_a_line_left_in_the_source_language() -> None:
    target = (*IN_ENGLISH, *IN_ENGLISH_CONTACTS[:3], "Komunikācijas nodaļa", IN_ENGLISH_CONTACTS[3])
    beads = aligned(NEWS + CONTACTS, target)
    sure = {(bead.source, bead.target): bead.confidence for bead in beads}
    assert sure[(6,), (6,)] > 0.9
    assert sure[(7,), (8,)] > 0.9
    assert ((5,), (5,)) in sure


def test_contacts_of_one_side_stay_alone() -> None:
    beads = aligned(NEWS, (*IN_ENGLISH, "Photo: archive of the ministry", *IN_ENGLISH_CONTACTS))
    assert shapes(beads)[:4] == [((n,), (n,)) for n in range(4)]
    assert all(not bead.source for bead in beads[4:])


def test_a_line_broken_in_mid_sentence_is_healed() -> None:
    target = (*IN_ENGLISH[:2], "The border guards will", "receive 12 new vehicles.", IN_ENGLISH[3])
    assert ((2,), (2, 3)) in shapes(aligned(NEWS, target))


def test_a_summary_leaves_most_of_the_source_alone() -> None:
    source = (*NEWS, *CONTACTS, "Padomes sēdē piedalījās arī bruņoto spēku komandieris.")
    beads = aligned(source, (IN_ENGLISH[0], IN_ENGLISH[3]))
    assert [pair for pair in shapes(beads) if pair[0] and pair[1]] == [((0,), (0,)), ((3,), (1,))]


def test_lower_case_cells_of_a_table_are_sure() -> None:
    rows = ("Iestāde", "Summa", "policija", "12 miljoni eiro", "robežsardze", "7 miljoni eiro")
    in_english = ("Institution", "Amount", "police", "12 million euros", "border guard", "7 million euros")
    found = align(_table("lv", rows), _table("en", in_english))
    assert min(bead.confidence for bead in found.beads) > LOW


def _table(language: str, cells: tuple[str, ...]) -> Document:
    blocks = tuple(Block(cell, BlockKind.TABLE_CELL) for cell in cells)
    segments = tuple(Segment(cell, index, 0, len(cell)) for index, cell in enumerate(cells))
    return Document(f"{language}.md", language, "", blocks, segments=segments)
