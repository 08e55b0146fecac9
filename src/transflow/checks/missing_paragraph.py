"""Paragraphs of the source that the target lacks.

An adapted release may leave paragraphs out; what a site adds to one side by itself, a date line or a
share button, is no paragraph."""

from transflow.checks import check
from transflow.checks._labels import is_site_line
from transflow.checks._untranslated import normal
from transflow.checks._wording import language_name, short
from transflow.model import Bitext, Level, Remark, Remarks, Spot
from transflow.text.tokens import word_texts

FIRST, SECOND = (
    "Ministrs šodien atklāja jauno robežas posteni Rēzeknes novadā.",
    "Posteņa būve izmaksāja 2 miljonus eiro.",
)
THIRD = "Robežsargi tur strādās visu diennakti un visu gadu."
FIRST_EN, SECOND_EN = (
    "Today the Minister opened the new border post in Rēzekne Municipality.",
    "The post cost 2 million euros to build.",
)
THIRD_EN = "Border guards will work there around the clock, all year round."


def untranslated_blocks(bitext: Bitext) -> list[int]:
    """Source blocks with words that no target block answers, in order."""
    if bitext.target.is_missing or not bitext.target.blocks:
        return []
    present = {normal(block.text) for block in bitext.target.blocks}
    lone = (block for bead in bitext.beads if not bead.target for block in bead.source)
    return [block for block in lone if _is_demanded(bitext, block, present)]


def _is_demanded(bitext: Bitext, block: int, present: set[str]) -> bool:
    text = bitext.source.blocks[block].text
    if not any(map(str.isalpha, text)) or normal(text) in present or is_site_line(bitext.source, block):
        return False
    earlier = (each.text for at, each in enumerate(bitext.source.blocks) if at != block)
    if normal(text) in map(normal, earlier) and len(text) < 200:
        return False  # the contact block twice
    return not _is_answered_word_by_word(bitext, text)


def _is_answered_word_by_word(bitext: Bitext, text: str) -> bool:
    """A short line of names and figures, all of which the target has somewhere."""
    tokens = word_texts(text)
    if len(tokens) > 8 or any(token.islower() for token in tokens):
        return False
    return set(tokens) <= {token for block in bitext.target.blocks for token in word_texts(block.text)}


@check(
    "missing-paragraph",
    Level.ERROR,
    passes=[
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n27.01.2023.\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n[Dalīties](#)\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\nPublicēts: 27.01.2023.\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\nFoto: E. Ozoliņš\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
    ],
    fails=[
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{THIRD}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{THIRD}", FIRST_EN),
        (f"{FIRST}\n\n{SECOND}", SECOND_EN),
        (
            f"# Jauns postenis uz robežas\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}",
            f"# A new border post\n\n{FIRST_EN}\n\n{SECOND_EN}",
        ),
    ],
)
def missing_paragraph(bitext: Bitext) -> Remarks:
    """Every paragraph of the source has its counterpart in the target, unless the release is adapted."""
    if bitext.scope != "full":
        return
    wanted = language_name(bitext.target.language)
    for block in untranslated_blocks(bitext):
        text = bitext.source.blocks[block].text
        yield Remark(f"The {wanted} text has no counterpart of “{short(text)}”.", Spot("source", block))
