"""Diacritics are part of a person's name: Kristine Eglite is not how Kristīne Eglīte writes herself."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.languages import language
from transflow.languages.lv.morphology.names import INDECLINABLE
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.terms.names.found import Name
from transflow.terms.names.given import is_foreign_original
from transflow.terms.names.misspelt.diacritics import other_diacritics
from transflow.terms.names.paired import document_words, pair_beads
from transflow.terms.names.words import match_plainly
from transflow.text.patterns import LazyPattern

IN_A_NAME = LazyPattern(
    r" (?:Clinical|University|Hospital|School|Museum|Foundation|Street|Award|Prize|Theatre|Park)\b"
)

LATVIAN = language("lv").letters | {"’"}
PASSES: list[tuple[str, str] | Example] = [
    ("Runāja Jānis Kļaviņš.", "Janis Klavins (Jānis Kļaviņš) spoke."),
    ("Projektu vada Kristīne Eglīte.", "The project is led by Kristīne Eglīte."),
    ("Balvu saņēma Jānis Bērziņš.", "Jānis Bērziņš received the award."),
    ("Balvu pasniedza Jānim Bērziņam.", "The award was presented to Jānis Bērziņš."),
    ("Runāja Emanuels Makrons.", "Emmanuel Macron spoke."),
    ("Zviedru eksperte Kristīne Stena (Kristine Sten)", "The Swedish expert Kristine Sten"),
    ("Paula Stradiņa slimnīca", "Pauls Stradins Clinical University Hospital"),
    ("Uzvarēja Roberts Ozols.", "Roberts Ozols won."),
    ("Spēlēja Terēza Valentova.", "The player was Tereza Valentová."),
    ("Runāja Kristīne Bekere.", "Kristine Bäcker spoke."),
    ("Runāja Helēna Kamilleri.", "Helena Camilleri spoke."),
    ("Runāja Helēna Galli.", "Helena Galli spoke."),
    ("Runāja Alberto Romāno.", "Alberto Romano spoke."),
    ("Runāja Jānis Bērziņš (Janis Berzins).", "Janis Berzins spoke."),
    (
        "Runāja Ihors Kļimenko.\n\nI. Kļimenko aizbrauca.",
        "Ihor Klimenko spoke.\n\nI. Klimenko has left.",
    ),
    Example("Minister Inga Ruginienė spoke.", "Runāja ministre Inga Ruginiene.", "en", "lv"),
    Example("Jānis Bērziņš received the award.", "Balvu saņēma Jānis Bērziņš.", "en", "lv"),
    Example("Karlis Zarins received the award.", "Balvu saņēma Kārlis Zariņš.", "en", "lv"),
    Example("They trust in Ilze Bērziņa.", "Viņi nav vīlušies Ilzē Bērziņā.", "en", "lv"),
    Example("Tereza Valentová won.", "Uzvarēja Terēza Valentova.", "en", "lv"),
    Example("Kārlis Zariņš received the award.", "Balvu pasniedza Kārlim Zariņam.", "en", "lv"),
]
FAILS: list[tuple[str, str] | Example] = [
    ("Projektu vada Kristīne Eglīte.", "The project is led by Kristine Eglite."),
    ("Balvu saņēma Jānis Bērziņš.", "Janis Berzins received the award."),
    ("Balvu pasniedza Jānim Bērziņam.", "The award was presented to Janis Berzins."),
    ("Ministrs tikās ar Eviku Siliņu.", "The minister met Evika Silina."),
    ("Edgars Rinkēvičs atklāja forumu.", "Edgars Rinkevics opened the forum."),
    ("Runāja Armands Meļķis.", "Armands Melķis spoke."),
    ("Balvu pasniedza Ilzei Kalniņai-Šķēlei.", "The award went to Ilze Kalnina-Šķēle."),
    Example("Jānis Bērziņš received the award.", "Balvu saņēma Jānis Bērzinš.", "en", "lv"),
    ("Padomi sniedza M. Kučinskis.", "Advice was given by M. Kucinskis."),
    (
        "Runāja Māris Kučinskis.\n\nM. Kučinskis aizbrauca.",
        "Māris Kučinskis spoke.\n\nM. Kucinskis has left.",
    ),
    Example("Kārlis Zariņš received the award.", "Balvu saņēma Kārlis Zāriņš.", "en", "lv"),
    Example("Jānis Bērziņš received the award.", "Balvu saņēma Janis Berzins.", "en", "lv"),
]


@check("name-diacritics", Level.WARNING, passes=PASSES, fails=FAILS)
def name_diacritics(bitext: Bitext) -> Remarks:
    """A name that has diacritics in the source keeps them.

    A person whose plain spelling stands in the source as well may be called so, and an institution named
    after somebody has its own spelling."""
    told: set[str] = set()
    originals, transcribed = document_words(bitext, "source"), _transcribed(bitext)
    for bead in pair_beads(bitext):
        for source, target in bead.pairs:
            wanted = other_diacritics(source, target, is_target_latvian=not bead.is_source_latvian)
            if not wanted or target.text in told or IN_A_NAME.match(bead.target.text, target.end):
                continue
            if f"{target.text} ({wanted})" in bead.target.text:
                continue  # "Maris Zarins (Māris Zariņš)"
            if bead.is_listed(source, target) or (target.has_initials and target.surname in transcribed):
                continue
            if not _is_foreign(*bead.latvian_first(source, target)) and not _is_given_so(target, originals):
                told.add(target.text)
                yield Remark(
                    _message(target.text, wanted),
                    bead.spot(target, "target"),
                    related=bead.spot(source, "source"),
                    value=target.text,
                    suggestion=wanted,
                )


def _message(name: str, wanted: str) -> Message:
    if any(had.isascii() and not has.isascii() for has, had in zip(name, wanted, strict=False)):
        return Message(
            "“{name}” has other diacritics than “{wanted}” in the source.", name=name, wanted=wanted
        )
    return Message("“{name}” has lost its diacritics; the source has “{wanted}”.", name=name, wanted=wanted)


def _transcribed(bitext: Bitext) -> frozenset[str]:
    """The surnames in the target of those whose full names are spelled as in their own language, "Ihor Klimenko" for
    „Ihors Kļimenko”."""
    pairs = (
        (bead.latvian_first(*pair), pair[1].surname) for bead in pair_beads(bitext) for pair in bead.pairs
    )
    return frozenset(
        surname
        for (latvian, other), surname in pairs
        if not (latvian.has_initials or other.has_initials or match_plainly(latvian.given, other.given))
    )


def _is_foreign(latvian: Name, other: Name) -> bool:
    """Whether either has letters of a third language, "Tereza Valentová", or the surname ends as none of Latvia does
    and has no diacritics, "Helena Galli" for „Helēna Galli”, or stands after a foreign name, "Antonio Tajani"."""
    if any(letter > "\x7f" and letter not in LATVIAN for letter in (latvian.text + other.text).lower()):
        return True
    if not other.surname.endswith(INDECLINABLE):
        return False
    return latvian.surname.isascii() or is_foreign_original(other.given)


def _is_given_so(target: Name, originals: frozenset[str]) -> bool:
    """Whether the source has that spelling."""
    return target.surname in originals and (target.has_initials or target.given in originals)
