"""English does not inflect names: a Latvian accusative copied into an English text is no person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks import check
from transflow.languages import is_english_target
from transflow.languages.lv.transcription import bare
from transflow.model import Bitext, Document, Level, Message, Remark, Remarks
from transflow.terms.names.found import CAPITALISED, Name, capitalised_words
from transflow.terms.names.given import is_foreign_original
from transflow.terms.names.nominative import (
    NEVER_NOMINATIVE,
    is_left_inflected,
    nominative,
    surname_nominatives,
)
from transflow.terms.names.paired import NameBead, document_words, name_beads, pair_beads
from transflow.terms.names.registered import canonical, has_own_spelling, is_approved, left_in_latvian
from transflow.terms.names.transcribed import left_transcription
from transflow.terms.names.words import nominatives
from transflow.text.letters import CAPITAL
from transflow.text.remembered import kept

SUBJECT = re.compile(rf"(?:\A|[.!?]\s){CAPITAL}\.\s?(\S+)\s")  # "I. Grosu arrived"
LITHUANIAN = re.compile(r"(?:auskas|insk[ai]s|ickas|[ae]vičius|aitis|utis|ėnas|ūnas|onis|ius|ys)$")


@check(
    "name-inflected-left",
    Level.WARNING,
    passes=[
        ("Satiksmi slēgs Jāņa Čakstes laukumā.", "Jāņa Čakstes laukums will be closed to traffic."),
        (
            "Viņa tikās ar priekšsēdētāju Igoru Grosu. I. Grosu pateicās.",
            "She met with Speaker Igor Grosu. Mr Grosu thanked her.",
        ),
        ("Ministrs tikās ar Egilu Levitu.", "The minister met Egils Levits."),
        ("Ministrs tikās ar Egilu Levitu.", "The minister met Egils\u00a0Levits."),
        ("Olga Rajeva vadīs darba grupu.", "Olga Rajeva will head the working group."),
        ("Balsoja arī Olivera Georgijevska.", "Olivera Georgijevska voted, too."),
        ("Runāja nodaļas vadītāja Raimonda Bērziņa.", "Raimonda Bērziņa, Head of the Division, spoke."),
        ("Lomu uzticēja Mihailam Orlovam.", "The part went to Mikhail Orlov."),
        ("Apbalvoja Olgu Rajevu.", "Olga Rajeva received an award."),
        ("Vēstuli nosūtīja Evikai Siliņai.", "The letter was sent to Evika Siliņa."),
        ("Saruna ar Kaju Kallasu ilga stundu.", "The talk with Kaja Kallas took an hour."),
        ("Premjeres Kajas Kallas vizīte", "The visit of Prime Minister Kaja Kallas"),
        ("Pētera Rajeva darbi", "Works by Pēteris Rajevs"),
        ("Tikās ar ministru Lauri Metsu (Lauri Metz).", "He met Minister Lauri Metz."),
        ("Runāja Egils Levits. Ar Levitu tikās ministrs.", "Egils Levits spoke. Mr Levits met the minister."),
        ("Atbildi sniedza R. Kozlovskim.", "The answer was given to R. Kozlovskis."),
        ("Ministrs tikās ar Leo Sandu.", "The minister met Leo Sandu."),
        ("Saruna ar Ivo Ozolu ilga stundu.", "The talk with Ivo Ozols took an hour."),
        ("Evika Siliņa tikās ar vēstnieku.", "Evika Silina met the Ambassador."),
        ("Uzņēma Valdu Kazlausku.", "They received Valdas Kazlauskas."),
        ("Uzņēma Valdu Kazlausku (Valdas Kazlauskas).", "They received Valdas Kazlauskas."),
    ],
    fails=[
        ("Ministrs tikās ar Egilu Levitu.", "The minister met Egilu Levitu."),
        ("Direktores Ingas Bērziņas runa", "The speech of Director Inga Bērziņas"),
        ("Vēstuli nosūtīja Evikai Siliņai.", "The letter was sent to Evikai Siliņai."),
        ("Pētera Rajeva darbi", "Works by Pētera Rajeva"),
        ("Atzina direktors Andis Krēsliņš.", "Director Andis Krēsliņa admitted it."),
        ("Uzsvēra ministrs Reinis Uzulnieks.", "Minister Reinis Uzulnieku stressed it."),
        ("Saruna ar Baibu Braži", "A talk with Baibu Braži"),
        ("Lomu uzticēja Mihailam Orlovam.", "The part went to Mikhail Orlovam."),
        ("Rīkojumu deva Vitas Jansones vietniece.", "The order was given by a deputy of Vitas Jansona."),
        ("Balvu pasniedza Ivo Ozolam.", "The award was presented to Ivo Ozolam."),
        ("Amatā paaugstināja Hugo Siliņu.", "Hugo Siliņu was promoted."),
        ("Par balvu pateicās Ilzes Kalniņas komanda.", "The team of Ilzes Kalniņas gave thanks for it."),
        ("Vizīte pie Edgara Rinkēviča", "A visit to Edgars Rinkēviča"),
        ("Runāja ministrs Mārtiņš Kalniņš.", "The speaker was Minister Mārtiņa Kalniņa."),
        (
            "Klausījās ministra Raimonda Bērziņa ziņojumu.",
            "They heard the report by Minister Raimonda Bērziņa.",
        ),
        ("Lasīja direktora Gunta Liepas vēstuli.", "They read the letter by Director Gunta Liepa."),
        ("Atbildi sniedza R. Kozlovskim.", "The answer was given to R. Kozlovskim."),
        (
            "Runāja Egils Levits. Ar Levitu tikās ministrs.",
            "Egils Levits spoke. The minister met Mr Levitu.",
        ),
    ],
)
def name_inflected_left(bitext: Bitext) -> Remarks:
    """Persons stand in the nominative in an English text.

    The given name tells a woman's nominative (Olga Rajeva) from a man's genitive (Pētera Rajeva)."""
    if is_english_target(bitext):
        known = document_words(bitext, "source") | document_words(bitext, "target")
        for bead, source, target in _inflected(bitext):
            remark = _remark(bead, source, target, known)
            if bare(remark.suggestion or "") != bare(target.text):  # else only diacritics are lost
                yield remark
        yield from _lone_surnames(bitext)


def _lone_surnames(bitext: Bitext) -> Remarks:
    """Surnames alone ("Mr Levitu") of persons whom the source names in full."""
    surnames = {
        each for bead in name_beads(bitext) for name in bead.sources for each in surname_nominatives(name)
    }
    forms = {
        each
        for each in (document_words(bitext, "target") if surnames else ())
        if each.endswith(NEVER_NOMINATIVE) and surnames & nominatives(each)
    }
    for bead in name_beads(bitext) if forms else ():
        in_source = frozenset(capitalised_words(bead.source.text))
        for match in CAPITALISED.finditer(bead.target.text):
            form = match[0]
            if form not in forms or form not in in_source:
                continue
            is_in_name = any(name.start <= match.start() < name.end for name in bead.targets)
            if not is_in_name and form not in _subjects(bitext.source):
                yield Remark(
                    Message("“{name}” is left in a Latvian case.", name=form),
                    bead.target.spot(*match.span()),
                    value=form,
                )


def _inflected(bitext: Bitext) -> Iterator[tuple[NameBead, Name, Name]]:
    """English names left in a Latvian case, with the Latvian ones."""
    for bead in pair_beads(bitext):
        told: set[Name] = set()
        for source, target in bead.pairs:
            is_original = bead.source.text.endswith(("(", "["), 0, source.start) or _is_given(bead, target)
            is_left = target not in told and not is_original and _is_left(bead, source, target)
            has_no_cases = target.surname == source.surname and source.surname in _subjects(bitext.source)
            if is_left and not has_no_cases:
                told.add(target)
                yield bead, source, target


def _is_given(bead: NameBead, target: Name) -> bool:
    """Whether the source has the name in brackets, as it is spelled at home, „Valdu Kazlausku (Valdas Kazlauskas)”, or
    it is a Lithuanian one in its nominative, which the source has in no case."""
    text = bead.source.text
    if any(f"{opening}{target.text}{closing}" in text for opening, closing in ("()", "[]")):
        return True
    return LITHUANIAN.search(target.surname) is not None and target.surname not in text


@kept
def _subjects(source: Document) -> frozenset[str]:
    """The surnames that stand where a subject does, "I. Grosu": they have no cases."""
    return frozenset(name for block in source.blocks for name in SUBJECT.findall(block.text))


def _is_left(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether it stands in a Latvian case; not where the termbase approves it, or where it is a Latvian spelling, which
    another check reports."""
    person = bead.person(source, "source")
    if person is None:
        is_case = is_left_inflected(source, target)
        return is_case and left_transcription(source, target, bead.source.text) is None
    if has_own_spelling(person) or is_approved(person, "en", target.text):
        return False
    return is_left_inflected(source, target) or left_in_latvian(person, source, target) is not None


def _remark(bead: NameBead, source: Name, target: Name, known: frozenset[str]) -> Remark:
    person = bead.person(source, "source")
    listed = canonical(person, "en") if person else None
    is_foreign = target.given != source.given and is_foreign_original(target.given)  # "Mikhail Orlovam"
    wanted = listed or (None if target.has_initials or is_foreign else nominative(source, known))
    return Remark(
        Message(
            "“{name}” is left in a Latvian case; the nominative is “{wanted}”."
            if wanted
            else "“{name}” is left in a Latvian case.",
            name=target.text,
            wanted=wanted,
        ),
        bead.spot(target, "target"),
        related=bead.spot(source, "source"),
        value=target.text,
        suggestion=wanted,
    )
