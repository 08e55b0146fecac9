"""Aligning documents: blocks, then sentences."""

from transflow.align.documents import Pin, align
from transflow.frozen import replace
from transflow.languages import language
from transflow.model import Bitext, Block, BlockKind, Document, Segment

TITLE = "Ministrs tiekas ar Igaunijas kolēģi", "Minister meets his Estonian counterpart"
MEETING = (
    "Iekšlietu ministrs 27. janvārī tikās ar Igaunijas iekšlietu ministru Tallinā. Ministri apsprieda robežas drošību.",
    "The Minister of the Interior met the Estonian interior minister in Tallinn on 27 January. The ministers "
    "discussed the security of the border.",
)
BUDGET = (
    "Valsts robežsardze turpina darbu. Budžets ir 3 000 eiro.",
    "The State Border Guard continues its work. The budget is 3,000 euros.",
)
POLICE = "Policija aizturēja divus cilvēkus.", "The police detained two people."
UNIT = "Komunikācijas nodaļa", "Communications Unit"


def block(text: str, kind: BlockKind = BlockKind.PARAGRAPH, **more: object) -> Block:
    return replace(Block(text, kind), **more)  # type: ignore[arg-type]  # fields by name


def document(tag: str, *blocks: Block | str) -> Document:
    made = tuple(each if isinstance(each, Block) else block(each) for each in blocks)
    segments = [
        Segment(each.text[start:end], index, start, end)
        for index, each in enumerate(made)
        for start, end in language(tag).segments(each.text)
    ]
    return Document(f"{tag}.md", tag, "", made, segments=tuple(segments))


def beads(bitext: Bitext) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.source, bead.target) for bead in bitext.beads]


def heading(text: str) -> Block:
    return block(text, BlockKind.HEADING, level=1)


def test_paragraphs_and_the_sentences_inside() -> None:
    source = document("lv", heading(TITLE[0]), MEETING[0], BUDGET[0])
    target = document("en", heading(TITLE[1]), MEETING[1], BUDGET[1])
    bitext = align(source, target)
    assert beads(bitext) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    assert [(bead.source, bead.target) for bead in bitext.sentences] == [((n,), (n,)) for n in range(5)]


def test_a_paragraph_that_a_converter_broke_is_one_bead() -> None:
    first, second = MEETING[1].split(" discussed ")
    target = document("en", heading(TITLE[1]), first, "discussed " + second, BUDGET[1])
    bitext = align(document("lv", heading(TITLE[0]), MEETING[0], BUDGET[0]), target)
    assert beads(bitext) == [((0,), (0,)), ((1,), (1, 2)), ((2,), (3,))]


def test_a_contact_line_and_a_caption_on_one_side_stay_alone() -> None:
    source = document(
        "lv",
        MEETING[0],
        block("Foto: Jānis Bērziņš", BlockKind.CAPTION),
        BUDGET[0],
        block(UNIT[0], BlockKind.CONTACT),
    )
    assert beads(align(source, document("en", MEETING[1], BUDGET[1]))) == [
        ((0,), (0,)),
        ((1,), ()),
        ((2,), (1,)),
        ((3,), ()),
    ]


def test_a_contact_line_left_in_the_source_language_answers_itself() -> None:
    source = document("lv", BUDGET[0], block(UNIT[0], BlockKind.CONTACT))
    target = document("en", BUDGET[1], block(UNIT[0], BlockKind.CONTACT))
    assert beads(align(source, target)) == [((0,), (0,)), ((1,), (1,))]


def test_a_paragraph_that_moved_says_so() -> None:
    source = document("lv", heading(TITLE[0]), MEETING[0], BUDGET[0], POLICE[0])
    target = document("en", heading(TITLE[1]), BUDGET[1], POLICE[1], MEETING[1])
    bitext = align(source, target)
    assert beads(bitext) == [((0,), (0,)), ((1,), (3,)), ((2,), (1,)), ((3,), (2,))]
    assert [bead.source for bead in bitext.beads if bead.is_moved] == [(1,)]


def test_a_summary_leaves_the_rest_of_the_source_alone() -> None:
    source = document(
        "lv", heading(TITLE[0]), MEETING[0], BUDGET[0], POLICE[0], "Saruna notika angļu valodā."
    )
    target = document("en", heading(TITLE[1]), BUDGET[1])
    assert beads(align(source, target)) == [((0,), (0,)), ((1,), ()), ((2,), (1,)), ((3,), ()), ((4,), ())]


def test_one_side_without_paragraphs() -> None:
    texts = [MEETING, BUDGET, POLICE, ("Saruna notika angļu valodā.", "The talk was held in English.")]
    source = document("lv", *(one for one, _ in texts), POLICE[0] + " Arī Rīgā.")
    target = document("en", " ".join(other for _, other in texts))
    bitext = align(source, target)
    assert set(bitext.beads[0].source) >= {0, 1, 2, 3}
    assert sum(len(bead.source) for bead in bitext.beads) == 5
    assert ((0,), (0,)) in [(bead.source, bead.target) for bead in bitext.sentences]


def test_front_matter_answers_the_same_key() -> None:
    source = document(
        "lv", block("Robeža", BlockKind.FRONT_MATTER, key="title"), heading("Robeža"), BUDGET[0]
    )
    target = document(
        "en", block("Border", BlockKind.FRONT_MATTER, key="title"), heading("Border"), BUDGET[1]
    )
    assert beads(align(source, target)) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]


def test_pinned_blocks_stay_together() -> None:
    source, target = document("lv", MEETING[0], BUDGET[0]), document("en", MEETING[1], BUDGET[1])
    bitext = align(source, target, pins=(Pin((0,), (1,)),))
    assert ((0,), (1,)) in beads(bitext)
    assert [bead.source for bead in bitext.beads if bead.is_pinned] == [(0,)]


def test_a_paragraph_against_nothing_stands_alone() -> None:
    assert align(document("lv"), document("en")).beads == ()
    assert beads(align(document("lv", BUDGET[0]), document("en"))) == [((0,), ())]
