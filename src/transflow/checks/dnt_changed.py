"""A name marked as not to be translated is a brand, a title or a code: changed, it names nothing (MQM,
accuracy: do not translate)."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.checks._mentions import TermBead, certain, own, spot, term_beads
from transflow.languages.designations import plain_alternatives
from transflow.model import Bitext, Concept, Level, Mention, Message, Remark, Remarks, Spot


@check(
    "dnt-changed",
    Level.ERROR,
    passes=[
        ("To publicē “Latvijas Vēstnesis”.", "It is published by Latvijas Vēstnesis."),
        ("Likums publicēts “Latvijas Vēstnesī”.", "The law was published in Latvijas Vēstnesis."),
        ("Eurostat dati liecina par izaugsmi.", "Eurostat data point to growth."),
        ("“Latvijas Vēstneša” redakcija", "The editors of “Latvijas Vēstnesis”"),
        (
            "“Latvijas Vēstnesis” raksta.\n\n“Latvijas Vēstnesis” skaidro.",
            "Latvijas Vēstnesis writes.\n\nThe gazette explains.",
        ),
        ("Jaunākie Eurostat aprēķini", "Eurostat’s latest estimates"),
        Example("Latvijas Vēstnesis wrote it.", "Tas bija “Latvijas Vēstneša” raksts.", "en", "lv"),
    ],
    fails=[
        ("To publicē “Latvijas Vēstnesis”.", "It is published by the Latvian Herald."),
        ("Likums publicēts “Latvijas Vēstnesī”.", "The law was published in Latvijas Vēstnesī."),
        ("“Latvijas Vēstneša” redakcija", "The editors of the Latvian Gazette"),
        ("“Latvijas Vēstnesis” raksta par vēlēšanām.", "Latvijas Vestnesis writes about the elections."),
        ("Eurostat dati liecina par izaugsmi.", "EU statistics point to growth."),
        ("Jaunākie Eurostat aprēķini", "The latest estimates of Euro-Stat"),
    ],
)
def dnt_changed(bitext: Bitext) -> Remarks:
    """A name that must not be translated stands in the target as it is, or in a case of the target's language."""
    whole = "\n\n".join(block.text for block in bitext.target.blocks)
    seen: set[int] = set()
    for bead in term_beads(bitext):
        for mention in bead.source_mentions:
            concept = mention.concept
            if concept.do_not_translate and id(concept) not in seen:
                seen.add(id(concept))
                if not _is_kept(concept, bitext, whole):
                    yield _remark(mention, bead, bitext)


def _is_kept(concept: Concept, bitext: Bitext, text: str) -> bool:
    if any(each.concept is concept for each in own(bitext, "target")):
        return True
    names = "|".join(re.escape(each) for each in _names(concept, bitext))
    return not names or re.search(rf"(?<!\w)(?:{names})(?!\w)", text) is not None


def _names(concept: Concept, bitext: Bitext) -> tuple[str, ...]:
    in_target = concept.names(bitext.target.language, abbreviations=True)
    listed = in_target or concept.names(bitext.source.language, abbreviations=True)
    return tuple(name for each in listed for name in plain_alternatives(each.text))


def _remark(mention: Mention, bead: TermBead, bitext: Bitext) -> Remark:
    name = _names(mention.concept, bitext)[0]
    return Remark(
        Message("“{name}” must stand in the target as it is.", name=name),
        spot(mention, "source"),
        related=Spot("target", bead.bead.target[0]),
        level=certain(mention.concept, Level.ERROR),
        value=name,
        suggestion=name,
    )
