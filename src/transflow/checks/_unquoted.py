"""Speech in quotation marks that stands in the other version without any, as if the author said it: "we" is somebody
else there."""

from __future__ import annotations

import re

from transflow.checks._quoting import Quotation, quoting
from transflow.languages import table
from transflow.languages.tables.attribution import Attribution
from transflow.model import Bitext, Block, BlockKind

LEAST = 20  # characters of speech; titles and slogans are shorter
LAST_OF_SPEECH = ".,!?…"
ANY_MARK = re.compile(r"[„“”«»\"‘]|(?<!\w)['’]|\A\W?[–—-]\s|\A[^:]{3,60}:\s")  # the last two of dialogues


def unquoted(bitext: Bitext, index: int) -> str | None:
    """What somebody says of himself in quotation marks in the source of a paragraph of the target that has none."""
    bead, target = bitext.bead_of_block["target", index], bitext.target.blocks[index]
    theirs, ours = (table(Attribution, tag).speaker for tag in bitext.languages[::-1])
    if (
        len(bead.source) != 1
        or len(bead.target) != 1
        or not theirs.search(target.text)
        or not _is_plain(target)
    ):
        return None
    source = bitext.source.blocks[bead.source[0]].text
    found = quoting(source)
    outer = [each for each in found.pairs if not each.depth]
    outside = _without(outer, source)
    if found.opened or found.closed or ours.search(outside) or not outside.strip(" .,;–—-"):
        return None
    speeches = [each for each in (_inside(pair, source) for pair in outer) if _is_speech(each)]
    return next((each for each in speeches if ours.search(each)), None)


def _is_plain(block: Block) -> bool:
    """Whether it is a paragraph that sets nothing off, be it by marks, by a dash or in italics."""
    is_set_off = ANY_MARK.search(block.text) or any(each.kind == "emphasis" for each in block.marks)
    return block.kind == BlockKind.PARAGRAPH and not is_set_off


def _inside(pair: Quotation, text: str) -> str:
    return text[pair.start + 1 : pair.end]


def _without(pairs: list[Quotation], text: str) -> str:
    """What the text says outside of these quotations."""
    for each in sorted(pairs, key=lambda pair: pair.start, reverse=True):
        text = f"{text[: each.start]} {text[each.end + 1 :]}"
    return text


def _is_speech(text: str) -> bool:
    return len(text) >= LEAST and text.rstrip()[-1] in LAST_OF_SPEECH
