"""Emphasis and footnotes that the translation has lost, and markup that the reader sees. Links are compared by `url`;
italics are not demanded where the words stand unchanged (Latvian sets foreign words so) or in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._prose import occurrences
from transflow.checks._quoting import quoting
from transflow.checks._wording import short
from transflow.model import (
    Bead,
    Bitext,
    BlockKind,
    Level,
    Mark,
    Message,
    Passage,
    Remark,
    Remarks,
    Side,
    Spot,
)
from transflow.untranslated.shielded import ENDING

EMPHASIS = frozenset({"strong", "emphasis", "code"})
SEEN = re.compile(  # what a wrong sign or an escape too many leaves in the text
    r"\*(?<![\w*]\*)(?=\*?[^\W\d_])[\w*]*+|\*\*(?!\*)|&(?:nbsp|quot|amp|lt|gt|shy|#\d{2,5});|</?(?:b|i|u|br|p|em|strong|span)\s?/?>"
)
SEEN_SIGN = re.compile(r"[*&<]")
NOTE, NOTE_EN = "\n\n[^1]: Pēc tiesībsarga ziņām.", "\n\n[^1]: According to the Ombudsman."


@check(
    "markup-lost",
    Level.WARNING,
    passes=[
        ("Sēde notiks **otrdien**.", "The sitting is on **Tuesday**."),
        ("Sēde notiks **otrdien**.", "The sitting is on *Tuesday*."),
        ("Dziesma *Pūt, vējiņi*", "The song “Blow, Wind”"),
        ("Darbs *online* režīmā", "Work online"),
        ("Dzīve bez atkritumiem (*zero waste*)", "A zero-waste life"),
        Example("The Youth Guard (*Jaunsardze*) grows.", "Jaunsardzē ir vairāk jauniešu.", "en", "lv"),
        ("**Jaunumi**", "# News"),
        ("Cena* ir 5 eiro.\n\n*Dati par 2023. gadu.", "The price* is 5 euros.\n\n*Data for 2023."),
        ("Avots ir CSP.\n\nCena (*bez nodokļa) aug.", "*Source: CSB\n\nThe price (*without tax) grows."),
        ("Rakstiet `<b>` un `&nbsp;`.", "Write `<b>` and `&nbsp;`."),
        ("**Pieteikties** līdz **5. maijam**.", "**Apply by 5 May**."),
        ("Sēde notiks otrdien.", "The sitting is on **Tuesday**."),
        (f"Skaits pieauga.[^1]{NOTE}", f"The number has grown.[^1]{NOTE_EN}"),
    ],
    fails=[
        ("Sēde notiks **otrdien**.", "The sitting is on Tuesday."),
        ("**Svarīgi:** ņemiet līdzi pasi.", "Important: bring your passport."),
        ("Šis ir *ļoti svarīgs* lēmums.", "This is a very important decision."),
        ("- **Pase** ir derīga", "- The passport is valid"),
        ("Pārbaudiet **termiņu** un *obligāti* zvaniet.", "Check the deadline and *be sure* to call."),
        (f"Skaits pieauga.[^1]{NOTE}", f"The number has grown.{NOTE_EN}"),
        ("Lasiet **noteikumus** tagad.", "Read the **rules* now."),
        ("Lasiet noteikumus tagad.", "Read the &amp;nbsp;rules now."),
        ("Lasiet noteikumus tagad.", "Read the &lt;b&gt;rules&lt;/b&gt; now."),
        ("__Pieteikšanās__ līdz 5. maijam.", "Applications by 5 May."),
    ],
)
def markup_lost(bitext: Bitext) -> Remarks:
    """Words that the source emphasises are emphasised, its footnotes kept, and no sign of markup stands in the text."""
    yield from _seen(bitext)
    for bead, _, target in bitext.passages() if bitext.source.format == bitext.target.format else ():
        marks = [*_marks(bitext, "source", bead)] if bead.target else []
        if marks:
            yield from _lost(bitext, bead, target, marks)


def _seen(bitext: Bitext) -> Iterator[Remark]:
    """Signs of markup in the words of the target."""
    for index, match in occurrences(bitext, SEEN, SEEN_SIGN):
        if not _is_meant(bitext, match):
            message = Message("“{text}” is markup, and readers see it as it stands.", text=match[0])
            yield Remark(message, Spot("target", index, *match.span()), value=match[0])


def _lost(bitext: Bitext, bead: Bead, target: Passage, in_source: list[tuple[Mark, str]]) -> Iterator[Remark]:
    """The emphasis and the footnotes of a bead that the target has lost."""
    marks = [mark for mark, _ in _marks(bitext, "target", bead)]
    is_heading = any(bitext.target.blocks[each].kind == BlockKind.HEADING for each in bead.target)
    lost = "" if is_heading else _lost_emphasis(in_source, marks, target.text)
    if lost:
        message = Message("“{text}” is emphasised in the source, nothing here.", text=short(lost))
        yield Remark(message, target.spot(), value=lost)
    wanted = sum(mark.kind == "footnote" for mark, _ in in_source)
    found = sum(mark.kind == "footnote" for mark in marks)
    if found < wanted:
        yield _lost_footnotes(target.spot(), wanted, found)


def _lost_footnotes(spot: Spot, wanted: int, found: int) -> Remark:
    message = Message(
        "{wanted} footnote in the source, {found} here."
        if wanted == 1
        else "{wanted} footnotes in the source, {found} here.",
        wanted=wanted,
        found=found,
    )
    return Remark(message, spot, value=f"footnotes {wanted} → {found}")


def _is_meant(bitext: Bitext, match: re.Match[str]) -> bool:
    """Whether the text has the sign by right: as the source does, or as that of a note at the head of a paragraph."""
    is_star = match[0].startswith("*")
    sign = "*" if is_star else match[0]
    return (is_star and match.start() == 0) or any(sign in block.text for block in bitext.source.blocks)


def _marks(bitext: Bitext, side: Side, bead: Bead) -> Iterator[tuple[Mark, str]]:
    """The marks of one side with their words."""
    for index in bead.units(side):
        block = bitext.document(side).blocks[index]
        yield from ((mark, block.text[mark.start : mark.end]) for mark in block.marks)


def _lost_emphasis(in_source: list[tuple[Mark, str]], in_target: list[Mark], target: str) -> str:
    """Emphasised words of the source, if nothing of the target is, or less and nothing in that way."""
    found = [mark.kind for mark in in_target if mark.kind in EMPHASIS]
    if len(found) >= sum(mark.kind in EMPHASIS for mark, _ in in_source):
        return ""
    is_quoting = bool(quoting(target).pairs) or "‘" in target
    for mark, words in in_source:
        is_strong = mark.kind == "strong"
        is_italic = mark.kind == "emphasis" and not is_quoting
        if not (is_strong or is_italic) or mark.kind in found or not any(map(str.isalpha, words)):
            continue
        if _joined(words) not in _joined(target) and not (is_italic and _stands_in_a_case(words, target)):
            return words
    return ""


def _joined(text: str) -> str:
    """The text with no hyphens between its words: "zero-waste" is "zero waste" before a noun."""
    return text.replace("-", " ")


def _stands_in_a_case(words: str, target: str) -> bool:
    """Whether a foreign word set in italics is one of the target's own: "(*Jaunsardze*)" for „Jaunsardzē”."""
    stems = [ENDING.sub("", each) for each in words.split()]
    return words[0].isupper() and all(len(each) > 3 and each in target for each in stems)
