"""The Criminal Law is not the Civil Law, nor the Parliament the Commission: one name for another sends readers to
the wrong door."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.checks._terms.exchanged import exchanged
from transflow.checks._terms.mentions import TermBead, is_meant, label, spot, term_beads
from transflow.model import Bitext, Document, Level, Mention, Message, Remark, Remarks
from transflow.terms.renderings import approved, head_words

CATEGORIES = ("law", "institution")
NAME_BEFORE = re.compile(r"(?<!\A)(?<![“„\"«])(?<![.!?“„\"]\s)\b[A-ZĀČĒĢĪĶĻŅŠŪŽ][\w’'-]*\s$")
NAME_AFTER = re.compile(r"\s(?:of\s(?:the\s)?)?[A-Z]\w|\sof\s")


@check(
    "term-exchanged",
    Level.WARNING,
    passes=[
        ("Sods paredzēts Krimināllikuma 174. pantā.", "Section 174 of the Criminal Law provides for it."),
        ("Sods paredzēts Krimināllikumā.", "The law provides for it."),
        ("To pētīja Satversmes tiesa.", "The Court examined it."),
        ("Lēma Federālā Konstitucionālā tiesa.", "The Federal Supreme Court decided."),
        (
            "Ar Finanšu ministriju vienojās Tieslietu ministrija.",
            "The Ministry of Justice agreed with the Ministry of Finance.",
        ),
        Example("The European Commission agreed.", "Eiropas Komisija piekrita.", "en", "lv"),
    ],
    fails=[
        ("Sods paredzēts Krimināllikuma 174. pantā.", "Section 174 of the Civil Law provides for it."),
        ("Grozījumi izdarīti Darba likumā.", "The Construction Law has been amended."),
        ("Finansējumu piešķīra Eiropas Komisija.", "The European Parliament allocated the funding."),
        (
            "Komisijai atdots likumprojekts „Grozījums Darba likuma 68. pantā”.",
            "The draft law “Amendment to Section 68 of the Construction Law” was returned to the committee.",
        ),
        ("Grozīs Imigrācijas likumu.", "The Citizenship Law will be amended."),
        ("To atbalsta Finanšu ministrija.", "The Ministry of Justice supports it."),
        (
            "Pērn Apvienoto Nāciju Organizācijā Ozols slavēja kaimiņus.",
            "Last year, at the European Commission, Ozols praised the neighbours.",
        ),
        ("Spriedumu pasludināja Satversmes tiesa.", "The Supreme Court delivered the judgment."),
    ],
)
def term_exchanged(bitext: Bitext) -> Remarks:
    """A law or an institution of the source is not called by the name of another one."""
    for bead in term_beads(bitext):
        for category in CATEGORIES:
            lacking, strange = exchanged(bead, bitext, category)
            ours = [each for each in lacking if _is_proper(each) and _is_whole_name(each, bitext.source)]
            theirs = [
                each
                for each in strange
                if _is_whole_name(each, bitext.target) and not is_meant(bitext, each.concept)
            ]
            if _is_one(ours) and _is_one(theirs) and not _is_called_shorter(ours[0], theirs[0], bead):
                yield _remark(ours[0], theirs[0], bitext)


def _is_proper(mention: Mention) -> bool:
    return label(mention.concept, mention.designation.language)[:1].isupper()


def _is_called_shorter(mention: Mention, other: Mention, bead: TermBead) -> bool:
    """Whether the target may call it by its head alone: "the Court", "the law"."""
    rest = bead.target.text.replace(other.surface, " ").lower()
    language = other.designation.language
    article = r"(?:the|this|that|its|their)\s" if language == "en" else ""
    heads = "|".join(map(re.escape, head_words(mention.concept, language)))
    return re.search(rf"\b{article}(?:{heads})\b", rest) is not None


def _is_whole_name(mention: Mention, document: Document) -> bool:
    """Whether it is written as a name, and is no part of a longer one: "Federal Constitutional Court"."""
    text = document.blocks[mention.block].text
    has_more = document.language[:2] != "lv" and NAME_AFTER.match(
        text, mention.end
    )  # Latvian heads stand last
    return mention.surface[:1].isupper() and not (has_more or NAME_BEFORE.search(text[: mention.start]))


def _is_one(mentions: list[Mention]) -> bool:
    return len({id(each.concept) for each in mentions}) == 1


def _remark(mention: Mention, other: Mention, bitext: Bitext) -> Remark:
    message = Message(
        "“{name}” is called “{other}”, which is another one.",
        name=label(mention.concept, bitext.source.language),
        other=other.surface,
    )
    return Remark(
        message,
        spot(other, "target"),
        related=spot(mention, "source"),
        value=other.surface,
        suggestion=approved(mention.concept, bitext.target.language),
    )
