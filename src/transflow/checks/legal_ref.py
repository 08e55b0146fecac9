"""Legal references: the number, and how its level is called. Latvian laws have Sections, Paragraphs and
Clauses, Cabinet regulations Paragraphs; the Constitution, treaties and acts of the European Union have
Articles (the State Language Centre's guidelines for translating legal acts)."""

from __future__ import annotations

import re

from transflow.checks import check
from transflow.checks._facts.comparison import Compared, compared_beads
from transflow.checks._facts.reading import Located
from transflow.checks._facts.remarks import report
from transflow.languages import bases
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
    "legal-ref",
    Level.ERROR,
    passes=[
        ("Krimināllikuma 177. panta trešā daļa.", "Section 177, Paragraph three of the Criminal Law."),
        ("Regulas (ES) 2016/679 5. panta 1. punkts.", "Article 5(1) of Regulation (EU) 2016/679."),
        ("Likuma 12., 13. un 15. pants.", "Sections 12, 13 and 15 of the Law."),
        ("Noteikumu Nr. 114 5. punkts.", "Paragraph 5 of Regulation No. 114."),
        ("Spriedums lietā C‑123/45.", "Judgment in Case C-123/45."),
        ("Sk. sprieduma 15.–17. punktu.", "See paragraphs 15 to 17 of the judgment."),
        ("Likuma 23.¹ pants.", "Section 23¹ of the Law."),
        ("Likuma 23.¹ pants.", "Section 23.1 of the Law."),
        ("Statūtu 14. panta 3. punktā(7)", "Article 14.3 of the Statute(7)"),
    ],
    fails=[
        ("Krimināllikuma 177. panta trešā daļa.", "Section 171, Paragraph three of the Criminal Law."),
        ("Regulas (ES) 2016/679 5. pants.", "Article 5 of Regulation (EU) 2016/697."),
        ("Likuma 12. pants.", "Section 21 of the Law."),
        ("Noteikumu 5. punkts.", "Paragraph 6 of the Regulation."),
        ("Spriedums lietā C‑123/45.", "Judgment in Case C-132/45."),
        ("Sk. sprieduma 15.–17. punktu.", "See paragraphs 15 to 19 of the judgment."),
        ("Pamats ir likuma 23. pants.", "It is based on the Law."),
        ("Statūtu 14. panta 3. punktā.", "Article 14.2 of the Statute."),
        ("Statūtu 14. panta 3. punktā.", "Article 15.3 of the Statute."),
        ("Likuma 23.¹ pants.", "Section 23.2 of the Law."),
    ],
)
def legal_ref(bitext: Bitext) -> Remarks:
    """Every number of an act or of a part of one has its counterpart."""
    yield from report(bitext, "legal-ref", Message("legal reference"))


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
    if bases(bitext) != ("lv", "en"):
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
