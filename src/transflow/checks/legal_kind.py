"""How the level of a legal reference is called. Latvian laws have Sections, Paragraphs and Clauses, Cabinet regulations
Paragraphs; the Constitution, treaties and acts of the European Union have Articles (the State Language Centre's
guidelines for translating legal acts)."""

from __future__ import annotations

import re

from transflow.checks import check
from transflow.checks._facts.comparison import Compared, compared_beads
from transflow.checks._facts.reading import Located
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.text.facts import LegalReference

ACT = re.compile(
    r"(?P<law>\b\w*likum(?:s|a|am|u|ā)\b)"
    r"|(?P<articles>\bsatversm\w*|\bregul(?:a|as|ai|u|ā)\b|\bdirektīv\w*|\bkonvencij\w*|\blīgum\w*|\bhart\w*|\bLESD\b|\bLES\b)"
    r"|(?P<regulation>\bnoteikum\w*)",
    re.IGNORECASE,
)
UNION = re.compile(r"\bdirektīv|\bregul(?:a|as|ai|u|ā)\b|\bLESD\b|Savienības tiesīb", re.IGNORECASE)
NEAR = 60  # characters between the name of an act and the reference to its part
EXPECTED = {  # (kind of act, Latvian level): (English level, what it is mistaken for)
    ("law", "article"): ("section", "article"),
    ("articles", "article"): ("article", "section"),
    ("regulation", "clause"): ("paragraph", "clause"),
}


@check(
    "legal-kind",
    Level.WARNING,
    passes=[
        ("Darba likuma 101. pants.", "Section 101 of the Labour Law."),
        ("Satversmes 92. pants.", "Article 92 of the Constitution."),
        ("Direktīvas 2014/24/ES 18. pants.", "Article 18 of Directive 2014/24/EU."),
        ("Saskaņā ar noteikumu 7. punktu.", "In accordance with Paragraph 7 of the Regulation."),
        ("Līguma 6. pants.", "Article 6 of the Treaty."),
        ("Viņš minēja 7. pantu.", "He mentioned Article 7."),
    ],
    fails=[
        ("Darba likuma 101. pants.", "Article 101 of the Labour Law."),
        ("Satversmes 92. pants.", "Section 92 of the Constitution."),
        ("Direktīvas 2014/24/ES 18. pants.", "Section 18 of Directive 2014/24/EU."),
        ("Saskaņā ar noteikumu 7. punktu.", "In accordance with Clause 7 of the Regulation."),
        ("Civillikuma 1635. pants.", "Article 1635 of the Civil Law."),
        ("Regulas (ES) 2018/1725 3. pants.", "Section 3 of Regulation (EU) 2018/1725."),
    ],
)
def legal_kind(bitext: Bitext) -> Remarks:
    """A part of an act is called by the English name of its level."""
    if bitext.languages != ("lv", "en"):
        return
    wrong = [each for bead in compared_beads(bitext) for each in _wrongly_named(bead)]
    is_foreign = bool(wrong) and any(UNION.search(block.text) for block in bitext.source.blocks)
    for wanted, found in wrong:
        if wanted != "section" or not is_foreign:  # laws of other countries have Articles
            yield _misnamed(wanted, found)


def _misnamed(wanted: str, found: Located) -> Remark:
    assert isinstance(found.value, LegalReference)  # as _wrongly_named gives them
    right = f"{wanted.capitalize()} {found.value.number}"
    surface = found.fact.surface
    message = Message("Here it is called {right}, not {surface}.", right=right, surface=surface)
    return Remark(message, found.spot, value=surface, suggestion=right)


def _wrongly_named(bead: Compared) -> list[tuple[str, Located]]:
    """English references of a level that the Latvian act does not have, with the right level."""
    wanted = {number: levels for each in bead.source for number, levels in _expected(bead, each)}
    return [
        (wanted[each.value.number][0], each)
        for each in bead.target
        if isinstance(each.value, LegalReference)
        and each.fact.surface[0].isalpha()
        and each.value.number in wanted
        and each.value.part == wanted[each.value.number][1]
    ]


def _expected(bead: Compared, located: Located) -> list[tuple[str, tuple[str, str]]]:
    """The number of a Latvian reference and its English levels, so far as the act before it tells."""
    value, start = located.value, located.fact.start
    if not isinstance(value, LegalReference):
        return []
    acts = [*ACT.finditer(bead.passages[0].text, max(0, start - NEAR), start)]
    levels = EXPECTED.get((str(acts[-1].lastgroup), value.part)) if acts else None
    return [(value.number, levels)] if levels else []
