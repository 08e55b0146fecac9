"""Legal references that differ: the reader looks up another act, or another part of it. Their numbers are compared
within each level; how a level is called is the matter of `legal-kind`."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._facts.remarks import report
from transflow.checks._named_otherwise import named_otherwise
from transflow.checks._sense.letters import exchanged_points
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "legal-ref",
    Level.ERROR,
    passes=[
        ("Fails ir tikai 1/10 daļa no tā.", "The file is only 1/10th of it."),
        ("Krimināllikuma 177. panta trešā daļa.", "Section 177, Paragraph three of the Criminal Law."),
        ("Regulas (ES) 2016/679 5. panta 1. punkts.", "Article 5(1) of Regulation (EU) 2016/679."),
        ("Likuma 12., 13. un 15. pants.", "Sections 12, 13 and 15 of the Law."),
        ("Noteikumu Nr. 114 5. punkts.", "Paragraph 5 of Regulation No. 114."),
        ("Spriedums lietā C‑123/45.", "Judgment in Case C-123/45."),
        ("Sk. sprieduma 15.–17. punktu.", "See paragraphs 15 to 17 of the judgment."),
        ("Likuma 23.¹ pants.", "Section 23¹ of the Law."),
        ("Likuma 23.¹ pants.", "Section 23.1 of the Law."),
        ("Statūtu 14. panta 3. punktā(7)", "Article 14.3 of the Statute(7)"),
        ("Nolikuma 6.3.2. punkta 4. apakšpunkts.", "Article 6.3.2, Subarticle 4 of the by-law."),
        ("Regulas 1. pielikums.", "Annex I to the Regulation."),
        ("Likuma V nodaļa.", "Chapter 5 of the Law."),
        ("Regulas 6. panta 1. punkta e) apakšpunkts.", "Article 6(1)(e) of the Regulation."),
        ("Līguma 6. panta b) punkts un c) punkts.", "Points (b) and (c) of Article 6 of the Treaty."),
        ("| 1/2018 | 2/2018 |\n|---|---|\n| 30 | 50 |", "| H1 2018 | H2 2018 |\n|---|---|\n| 30 | 50 |"),
    ],
    fails=[
        ("Regulas 6. panta 1. punkta e) apakšpunkts.", "Point (f) of Article 6(1) of the Regulation."),
        Example(
            "Article 6(1)(e) of the Regulation.", "Regulas 6. panta 1. punkta c) apakšpunkts.", "en", "lv"
        ),
        ("Regulas 2. pielikums.", "Annex I to the Regulation."),
        ("Likuma V nodaļa.", "Chapter 4 of the Law."),
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
        ("Noteikumu 12.4.1. apakšpunkts.", "Sub-paragraph 12.4.2 of the Regulation."),
        ("Noteikumu 12.4.1. apakšpunkts.", "Sub-paragraph 12.4 of the Regulation."),
    ],
)
def legal_ref(bitext: Bitext) -> Remarks:
    """Every number of an act or of a part of one has its counterpart."""
    yield from report(bitext, "legal-ref", Message("legal reference"))
    for _, source, target in bitext.passages():
        if points := exchanged_points((source.text, target.text), bitext.languages):
            first, second = points
            reference = f"{first.text})", source.spot(first.start, first.end)
            yield named_otherwise(reference, (f"{second.text})", target.spot(second.start, second.end)))
