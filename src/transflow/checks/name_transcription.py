"""Latvian writes foreign names by sound and declines them; English writes the original (Cabinet Regulation
No. 114 of 2004). A spelling carried over belongs to the other language."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.languages import is_english_target
from transflow.languages.lv.beside_names import NAMED_AFTER
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.terms.names.found import Name
from transflow.terms.names.paired import NameBead, pair_beads
from transflow.terms.names.registered import canonical, has_own_spelling, is_approved, left_in_latvian
from transflow.terms.names.transcribed import is_undeclined, left_transcription, transcription_of
from transflow.text.brackets import is_in_brackets
from transflow.text.patterns import LazyPattern

CONTACT = LazyPattern(r"[^.;\n]{0,60}?(?:@|\+\d|\b(?:tālr|tel|mob|t)\b\.)")  # of a press officer abroad
LABEL = LazyPattern(r"[^.:;!?„]{1,60}:\s*")  # „Apelācijas sūdzības iesniedzējs:”, „Foto:”
OPENING = tuple('„“"[‘')
CLOSING = tuple('”“"]’')
PASSES: list[tuple[str, str] | Example] = [
    ("Prezidents Džo Baidens ieradās Rīgā.", "President Joe Biden arrived in Riga."),
    ("Runāja Olafs Šolcs (Olaf Scholz).", "Olaf Scholz spoke."),
    ("Projektu vada Roberts Kalniņš.", "The project is led by Roberts Kalniņš."),
    ("Runāja Džefrijs Andris Ozols.", "Džefrijs Andris Ozols spoke."),
    ("Klāt bija Pēteris Vītols.", "Pēteris Vītols was present."),
    ("Runāja Kaja Kallasa.", "Kaja Kallas spoke."),
    ("Atbildēja Valdis Dombrovskis.", "Valdis Dombrovskis replied."),
    ("Kavējas prāmis „Stena Flavia”.", "The ferry Stena Flavia is late."),
    ("Misi vadīs Zbigņevs Stankevičs.", "Zbigņevs Stankevičs will celebrate Mass."),
    Example("President Joe Biden arrived.", "Ieradās prezidents Džo Baidens.", "en", "lv"),
    Example(
        "Press contact: Jack Fenton, +352 4303 1234", "Presei: Jack Fenton, tālr. +352 4303 1234", "en", "lv"
    ),
    Example("President Joe Biden arrived.", "Ieradās prezidents Džo Baidens (Joe Biden).", "en", "lv"),
    Example(
        "The doctor works at Louis Pasteur Hospital.", "Ārsts strādā Louis Pasteur slimnīcā.", "en", "lv"
    ),
    Example("Photographs © Jack Fenton", "Fotogrāfijas © Jack Fenton", "en", "lv"),
    Example("Appellant: Jack Fenton", "Apelācijas sūdzības iesniedzējs: Jack Fenton", "en", "lv"),
    Example("Case Jack Fenton v Commission", "Lieta Jack Fenton/Komisija", "en", "lv"),
    Example("The deputy mayor is Peter Gailis.", "Mēra vietnieks ir Peter Gailis.", "en", "lv"),
]
FAILS: list[tuple[str, str] | Example] = [
    ("Prezidents Džo Baidens ieradās Rīgā.", "President Džo Baidens arrived in Riga."),
    ("Tikšanās ar Emanuelu Makronu", "Meeting with Emanuels Makrons"),
    ("Runāja Olafs Šolcs.", "Olafs Šolcs spoke."),
    (
        "Pētnieks Marks Hoters (Mark Hotter) uzstāsies Rīgā.",
        "The researcher Marks Hoters will speak in Riga.",
    ),
    ("Lekciju lasīs Džeimss Votsons.", "The lecture will be given by Džeimss Votsons."),
    ("Vizītē ieradās Ursula fon der Leiena.", "Ursula fon der Leiena arrived on a visit."),
    Example("President Joe Biden arrived.", "Ieradās prezidents Joe Biden.", "en", "lv"),
    Example("The award went to Jack Fenton.", "Balvu saņēma Jack Fenton.", "en", "lv"),
    Example("Joe Biden arrived in Riga.", "Joe Biden ieradās Rīgā.", "en", "lv"),
    Example("The pianist is Louise Tremelle.", "Pianiste ir Louise Tremelle.", "en", "lv"),
    Example("Hans Linde opened the fair.", "Gadatirgu atklāja Hans Linde.", "en", "lv"),
]


@check("name-transcription", Level.WARNING, passes=PASSES, fails=FAILS)
def name_transcription(bitext: Bitext) -> Remarks:
    """A foreign name has its own spelling in English, and the Latvian one in Latvian.

    In Latvian the original may stand in brackets."""
    told: set[str] = set()
    judged = _in_english if is_english_target(bitext) else _in_latvian
    for bead in pair_beads(bitext):
        for source, target in bead.pairs:
            remark = judged(bead, source, target)
            if remark and target.text not in told:
                told.add(target.text)
                yield remark


def _in_english(bead: NameBead, source: Name, target: Name) -> Remark | None:
    """That an English text spells a foreign name as Latvian does."""
    person = bead.person(source, "source")
    if _is_title(bead.source.text, source):
        return None
    if person and has_own_spelling(person):
        original = left_in_latvian(person, source, target)
    else:
        original = left_transcription(source, target, bead.source.text)
    if original is None:
        return None
    message = Message(
        "“{name}” is the Latvian spelling; the original is “{original}”."
        if original
        else "“{name}” is the Latvian spelling.",
        name=target.text,
        original=original,
    )
    return _remark(bead, source, target, message, original or None)


def _is_title(text: str, name: Name) -> bool:
    """Whether the name is all that stands in quotation marks: the ferry „Stena Flavia”."""
    return text.endswith(OPENING, 0, name.start) and text.startswith(CLOSING, name.end)


def _in_latvian(bead: NameBead, source: Name, target: Name) -> Remark | None:
    """That a Latvian text spells a foreign name as its own language does."""
    if _is_original(bead, target):
        return None
    person = bead.person(source, "source")
    if person and has_own_spelling(person):
        wanted = canonical(person, "lv")
        is_left = is_approved(person, "en", target.text)
    else:
        wanted = transcription_of(target)
        is_left = source.text == target.text and is_undeclined(target)
    if not is_left:
        return None
    message = Message(
        "“{name}” is not in Latvian spelling; Latvian writes “{wanted}”."
        if wanted
        else "“{name}” is not in Latvian spelling.",
        name=target.text,
        wanted=wanted,
    )
    return _remark(bead, source, target, message, wanted)


def _is_original(bead: NameBead, target: Name) -> bool:
    """Whether it stands in brackets or quotation marks, after a label, before a phone number or a mail address, in a
    line of copyright, or in the name of an institution or of a case at court, "Jack Fenton/Komisija"."""
    text = bead.target.text
    return (
        "©" in text
        or "/" in (text[target.start - 1 : target.start], text[target.end : target.end + 1])
        or LABEL.fullmatch(text, 0, target.start) is not None
        or CONTACT.match(text, target.end) is not None
        or NAMED_AFTER.match(text, target.end) is not None
        or is_in_brackets(text, target.start)
        or text.endswith(OPENING, 0, target.start)
    )


def _remark(bead: NameBead, source: Name, target: Name, message: str, wanted: str | None) -> Remark:
    return Remark(
        message,
        bead.spot(target, "target"),
        related=bead.spot(source, "source"),
        value=target.text,
        suggestion=wanted,
    )
