"""How the level of a legal reference is called. Latvian laws have Sections, Paragraphs and Clauses, Cabinet regulations
Paragraphs; the Constitution, treaties and acts of the European Union have Articles (the State Language Centre's
guidelines for translating legal acts)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._facts.compared import Compared, compared_beads
from transflow.checks._facts.reading import Facts, Located
from transflow.frozen import Frozen
from transflow.languages import are_latvian_and_english
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.text.facts import LegalReference
from transflow.text.patterns import LazyPattern

ACT = LazyPattern(
    r"(?P<law>(?<!pēc )\b\w*likum(?:s|a|am|u|ā)\b)"
    r"|(?P<articles>\bsatversm\w*|\bregul(?:a|as|ai|u|ā)\b|\bdirektīv\w*|\bkonvencij\w*|\blīgum\w*|\bhart\w*|\bLESD\b|\bLES\b)"
    r"|(?P<regulation>\bnoteikum\w*)",
    re.IGNORECASE,
)
UNION = LazyPattern(  # in whose texts, and those of its Court, laws of other countries stand
    r"\bdirektīv|\bregul(?:a|as|ai|u|ā)\b|\bLESD\b|Savienības tiesīb|\bprejudiciāl|\b[CT][-‑]\d+/\d{2}\b",
    re.IGNORECASE,
)
NEAR = 60  # characters between the name of an act and the reference to its part


class Main(Frozen):
    """The main level of an act: its Latvian part, its English one, and what either is mistaken for."""

    latvian: str
    english: str
    mistaken: frozenset[str]


MAIN = {
    "law": Main("article", "section", frozenset({"article", "paragraph", "clause"})),
    "articles": Main("article", "article", frozenset({"section", "paragraph"})),
    "regulation": Main("clause", "paragraph", frozenset({"clause", "section", "article"})),
}
MISTAKEN_IN_LATVIAN = frozenset({"article", "clause", "paragraph"})
LATVIAN = {"article": "pants", "clause": "punkts"}


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
        (
            "Summu, kas pēc likuma nebija maksājama, atmaksā (220. pants).",
            "Sums not owed are repaid (Article 220).",
        ),
        (
            "Uzdots prejudiciāls jautājums par Civillikuma 14. pantu.",
            "A question on Article 14 of the Civil Law was referred for a preliminary ruling.",
        ),
        ("Darba likuma 5. panta piektā daļa.", "Section 5, Paragraph five of the Labour Law."),
        Example("Section 101 of the Labour Law.", "Darba likuma 101. pants.", "en", "lv"),
        Example("Paragraph 7 of the Regulation.", "Noteikumu 7. punkts.", "en", "lv"),
        Example("Section 5, Paragraph 3 of the Law.", "Likuma 5. panta 3. daļa.", "en", "lv"),
    ],
    fails=[
        ("Darba likuma 101. pants.", "Article 101 of the Labour Law."),
        ("Satversmes 92. pants.", "Section 92 of the Constitution."),
        ("Direktīvas 2014/24/ES 18. pants.", "Section 18 of Directive 2014/24/EU."),
        ("Saskaņā ar noteikumu 7. punktu.", "In accordance with Clause 7 of the Regulation."),
        ("Civillikuma 1635. pants.", "Article 1635 of the Civil Law."),
        ("Regulas (ES) 2018/1725 3. pants.", "Section 3 of Regulation (EU) 2018/1725."),
        ("Sods noteikts Krimināllikuma 190. pantā.", "Paragraph 190 of the Criminal Law sets the penalty."),
        ("Grozīs noteikumu 15. punktu.", "Section 15 of the Regulation will be amended."),
        Example("Article 100 of the Constitution.", "Satversmes 100. punkts.", "en", "lv"),
        Example("Section 8 of the Education Law.", "Izglītības likuma 8. punkts.", "en", "lv"),
        Example("Paragraph 12 of the Regulation.", "Noteikumu 12. pants.", "en", "lv"),
    ],
)
def legal_kind(bitext: Bitext) -> Remarks:
    """A part of an act is called by the name of its level."""
    if not are_latvian_and_english(*bitext.languages):
        return
    is_english = bitext.target.language == "en"
    latvian = bitext.source if is_english else bitext.target
    named = _wrong_in_english if is_english else _wrong_in_latvian
    wrong = [each for bead in compared_beads(bitext) for each in named(bead)]
    is_foreign = bool(wrong) and any(UNION.search(block.text) for block in latvian.blocks)
    for main, found in wrong:
        if main.english != "section" or not is_foreign:  # laws of other countries have Articles
            yield _misnamed(main, found, is_english=is_english)


def _misnamed(main: Main, found: Located, *, is_english: bool) -> Remark:
    assert isinstance(found.value, LegalReference)  # as those that are wrong are
    number, surface = found.value.number, found.fact.surface
    right = f"{main.english.capitalize()} {number}" if is_english else f"{number}. {LATVIAN[main.latvian]}"
    message = Message("Here it is called {right}, not {surface}.", right=right, surface=surface)
    return Remark(message, found.spot, value=surface, suggestion=right)


def _wrong_in_english(bead: Compared) -> Iterator[tuple[Main, Located]]:
    """English references of a level that the Latvian act does not have."""
    wanted = {
        number: main
        for number, part, main in _of_acts(bead.source, bead.passages[0].text)
        if part == main.latvian
    }
    references = [*_references(bead.target)] if wanted else []
    said = {each.value for _, _, each in references}
    for number, part, each in references:
        main = wanted.get(number)
        is_named = main and part in main.mistaken and each.fact.surface[0].isalpha()
        if main and is_named and LegalReference(main.english, number) not in said:
            yield main, each


def _wrong_in_latvian(bead: Compared) -> Iterator[tuple[Main, Located]]:
    """Latvian references of another level than the English one, which is the main one of the act."""
    text = bead.passages[1].text
    references = [*_references(bead.target)]
    said = {each.value for _, _, each in references}
    asked = {each.value for each in bead.source} if references else said
    for number, part, each in references:
        main = _act(text, each) if part in MISTAKEN_IN_LATVIAN else None
        if main is None or LegalReference(main.latvian, number) in said:
            continue
        if LegalReference(main.english, number) in asked:
            yield main, each


def _references(facts: Facts) -> Iterator[tuple[str, str, Located]]:
    for each in facts:
        if isinstance(each.value, LegalReference):
            yield each.value.number, each.value.part, each


def _of_acts(facts: Facts, text: str) -> Iterator[tuple[str, str, Main]]:
    """The number and the part of each Latvian reference, so far as the act before it tells its levels."""
    for number, part, each in _references(facts):
        if main := _act(text, each):
            yield number, part, main


def _act(text: str, reference: Located) -> Main | None:
    """What the act is that a Latvian reference stands after."""
    start = reference.fact.start
    acts = [*ACT.finditer(text, max(0, start - NEAR), start)]
    return MAIN[str(acts[-1].lastgroup)] if acts else None
