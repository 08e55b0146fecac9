"""Names that no list has, in an English target with other diacritics than in the source: "Mikeļtornis"."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.languages import language
from transflow.languages.lv.transcription import bare
from transflow.model import Bitext, Message, Remark, Remarks, Spot
from transflow.terms.names.paired import document_words, name_beads
from transflow.terms.places.declined import with_diacritics
from transflow.text.tokens import capitalised

SHORTEST = 5  # letters
ENDING = 2  # letters by which cases may differ: „Bērzainē”


def respelled(bitext: Bitext) -> Remarks:
    """Words with Latvian letters that the source has in its own letters alone."""
    wanted = dict(_respelled(bitext))
    told: set[str] = set()
    for bead in name_beads(bitext) if wanted else ():
        for block in bead.bead.target:
            for token in capitalised(bitext.target.blocks[block].text):
                right = wanted.get(token.text)
                if right and token.text not in told:
                    told.add(token.text)
                    spot = Spot("target", block, token.start, token.end)
                    message = Message(
                        "“{name}” has other diacritics than “{wanted}” in the source.",
                        name=token.text,
                        wanted=right,
                    )
                    yield Remark(message, spot, value=token.text, suggestion=right)


def _respelled(bitext: Bitext) -> Iterator[tuple[str, str]]:
    """Such words, each with how the source writes it; persons have checks of their own."""
    letters = language("lv").letters
    in_source, in_target = document_words(bitext, "source"), document_words(bitext, "target")
    strange = [
        each
        for each in in_target - in_source
        if len(each) >= SHORTEST and each[1:].islower() and letters.intersection(each[1:])
    ]
    if not strange:
        return
    spelled = {bare(each): each for each in in_source if not each.isascii() and each[1:].islower()}
    persons = {word for bead in name_beads(bitext) for name in bead.targets for word in name.text.split()}
    for word in strange:
        right = spelled.get(bare(word))
        if (
            right
            and right[-ENDING:] == word[-ENDING:]
            and word not in persons
            and bare(word) not in with_diacritics()
        ):
            yield word, right
