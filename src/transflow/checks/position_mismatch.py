"""A State Secretary is no Parliamentary Secretary: one office named for another misleads about who spoke."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._terms.bodies import of_other_bodies
from transflow.checks._terms.deputies import deputies
from transflow.checks._terms.envoys import exchanged_countries
from transflow.checks._terms.exchanged import exchanged
from transflow.checks._terms.holders import Moved, exchanged_offices, moved_offices
from transflow.checks._terms.mentions import TermBead, called, label, one_of_each, spot, term_beads
from transflow.checks._terms.offices import is_secretary_of_state
from transflow.checks._terms.rivals import BODY
from transflow.checks._terms.standings import standings
from transflow.languages import table
from transflow.languages.designations import plain
from transflow.languages.lv.transcription import likeness
from transflow.languages.tables.offices import Offices
from transflow.model import Bitext, Concept, Document, Level, Mention, Message, Remark, Remarks, Spot
from transflow.terms.renderings import approved, head_words

FAR = 12  # characters behind an office in which a deputy shows
VICE = re.compile(r"(?:[^.;]*\s)?(?:vice|\w*vietnie[kc])", re.IGNORECASE)
NAME_BEHIND = re.compile(r"(?:\sof\s(?:the\sRepublic\sof\s)?Latvia)?,?\s[A-ZĀ-Ž][\w.-]+\s([A-ZĀ-Ž][\w-]+)")
SAME_NAME = 0.7
IN_BODY = re.compile(rf"\s(?:of|at)\s(?:the\s)?({BODY.pattern})")
CHIEF = re.compile(
    r"\b(?:Director|Head|Chief|Chair|Manager|Executive|Officer|Commander|Member|Deputy|Rector)"
)


@check(
    "position-mismatch",
    Level.WARNING,
    passes=[
        ("Komisijas priekšsēdētājas vietnieks ieradās.", "The Commission Vice-President arrived."),
        ("To uzsvēra valsts sekretārs.", "The State Secretary emphasised it."),
        ("To uzsvēra parlamentārā sekretāre.", "The Parliamentary Secretary emphasised it."),
        ("Runāja pašvaldības izpilddirektors.", "The Executive Director spoke."),
        ("Iekšlietu ministrs tikās ar kolēģi.", "The Minister of the Interior met a colleague."),
        ("Iekšlietu ministre runāja.", "The Interior Minister spoke."),
        (
            "Valsts sekretārs un parlamentārais sekretārs",
            "The Parliamentary Secretary and the State Secretary",
        ),
        ("Valsts sekretāra vietnieks piekrita.", "The Deputy State Secretary agreed."),
        (
            "Ministriju pārstāvēja Iekšlietu ministrijas valsts sekretāra vietniece Anna Liepa.",
            "The Ministry of the Interior was represented by Deputy State Secretary Anna Liepa.",
        ),
        ("Valsts ieņēmumu dienesta ģenerāldirektore piekrita.", "The Service’s General Director agreed."),
        ("Runāja nodaļas vadītāja Anda Liepa.", "Culture Head Anda Liepa spoke."),
        Example(
            "The General Director agreed.", "Piekrita Valsts vides dienesta ģenerāldirektors.", "en", "lv"
        ),
        (
            "Valsts sekretārs un viņa vietnieks piekrita.",
            "The State Secretary and the Deputy State Secretary agreed.",
        ),
        Example("The Council's President spoke.", "Runāja padomes priekšsēdētājs.", "en", "lv"),
        Example("The Chair of the Council spoke.", "Runāja domes priekšsēdētāja.", "en", "lv"),
        (
            "Piedalījās finanšu ministrs Jānis Ozols un tieslietu ministre Anna Liepa.",
            "Those who took part were Anna Liepa, the Minister of Justice, and Minister for Finance Jānis Ozols.",
        ),
        (
            "Piedalījās finanšu ministrs Jānis Ozols, Anna Liepa un Juris Bērzs.",
            "Jānis Ozols, the Minister for Finance, Anna Liepa and Juris Bērzs took part.",
        ),
        ("To teica deputāts Jānis Ozols.", "Deputy Jānis Ozols said so."),
        ("Jaunais vietnieks vadīs trīs nodaļas.", "He will be in charge of three divisions."),
        ("Bijušais ministrs Jānis Ozols piekrita.", "Jānis Ozols, who served as Minister, agreed."),
        ("Rektora pienākumu izpildītāja Anna Liepa piekrita.", "Acting Rector Anna Liepa agreed."),
        ("Saeimas priekšsēdētāja biedre runāja.", "The Deputy Speaker of the Saeima spoke."),
        ("Domes priekšsēdētāja biedre piekrita.", "The Vice-President of the County Council agreed."),
        ("Uzņēmuma valdes priekšsēdētāja piekrita.", "The President of the company agreed."),
        (
            "Teica Iekšlietu ministrijas valsts sekretāre.",
            "The State Secretary of the Interior Ministry said so.",
        ),
        ("Teica Iekšlietu ministrijas valsts sekretāre.", "The State Secretary of the Ministry said so."),
        ("VID vadītāja piekrita.", "The Director General of the State Revenue Service agreed."),
        ("Runāja Saeimas priekšsēdētāja.", "The Parliament’s Speaker spoke."),
        (
            "Piekrita ministrijas ģenerāldirektors.",
            "The Director General of the Ministry of Economics agreed.",
        ),
        ("Veselības ministre piekrita.", "The head of the Ministry, Minister for Health Ozola, agreed."),
        ("Piekrita Latvijas vēstnieks Polijā.", "The Latvian Ambassador in Poland agreed."),
        ("Galvenā redaktora vietnieks atbildēja.", "The assistant editor-in-chief replied."),
        (
            "Teica Normunds Krapsis, satiksmes pārvaldes priekšnieks.",
            "Normunds Krapsis, Head of Traffic, said so.",
        ),
        Example(
            "The Chairwoman of the Saeima Faction spoke.", "Runāja frakcijas priekšsēdētāja.", "en", "lv"
        ),
    ],
    fails=[
        ("To uzsvēra valsts sekretārs.", "The Parliamentary Secretary emphasised it."),
        ("To uzsvēra parlamentārā sekretāre.", "The State Secretary emphasised it."),
        ("Iekšlietu ministrs tikās ar kolēģi.", "The Minister of Justice met a colleague."),
        Example("The Chair of the Council spoke.", "Runāja Saeimas priekšsēdētāja.", "en", "lv"),
        ("Finanšu ministre runāja.", "The Minister for Foreign Affairs spoke."),
        (
            "Valsts ieņēmumu dienesta ģenerāldirektore piekrita.",
            "The Service’s Deputy Director General agreed.",
        ),
        ("Valsts sekretāra vietnieks piekrita.", "The State Secretary agreed."),
        (
            "Aģentūras direktora vietnieks vadīs trīs nodaļas.",
            "He will, as director, be in charge of three divisions.",
        ),
        (
            "Piekrita Iekšlietu ministrijas valsts sekretāra vietnieks.",
            "The State Secretary of the Ministry of the Interior agreed.",
        ),
        (
            "Teica Iekšlietu ministrijas valsts sekretāre.",
            "The State Secretary of the Department of Home Security said so.",
        ),
        ("Ministru prezidente Evika Siliņa runāja.", "President Evika Siliņa spoke."),
        ("Valsts prezidents Edgars Rinkēvičs runāja.", "Prime Minister of Latvia Edgars Rinkēvičs spoke."),
        ("To uzsvēra valsts sekretārs.", "The Deputy State Secretary emphasised it."),
        ("Rīgas vicemērs Jānis Ozols piekrita.", "Riga Mayor Jānis Ozols agreed."),
        ("Prezidents tikās ar Ķīnas ārlietu ministru.", "The president met China's Minister of Health."),
        ("Teica koledžas direktora vietniece Anna Ozola.", "Anna Ozola, Director of the College, said so."),
        ("Teica koledžas direktore Anna Ozola.", "Anna Ozola, Deputy Director of the College, said so."),
        ("Veselības ministrs atklāja slimnīcu.", "The Welfare Minister opened a hospital."),
        (
            "Veselības ministre atklāja slimnīcu.",
            "The President of the Constitutional Court opened a hospital.",
        ),
        (
            "Piedalījās finanšu ministrs Jānis Ozols un tieslietu ministre Anna Liepa.",
            "The Minister for Finance, Anna Liepa, and Minister of Justice Jānis Ozols took part.",
        ),
        (
            "Runāja slimnīcas valdes loceklis Jānis Ozols un veselības ministre Anna Liepa.",
            "Anna Liepa, a member of the board of the hospital, and the Minister for Health, Jānis Ozols, spoke.",
        ),
        Example("Prime Minister Ozols spoke.", "Runāja ģenerālprokurors Ozols.", "en", "lv"),
        ("Bijušais slimnīcas vadītājs Jānis Ozols piekrita.", "The head of the hospital Jānis Ozols agreed."),
        ("Aģentūras direktora p. i. Anna Liepa piekrita.", "Director of the Agency Anna Liepa agreed."),
        ("Piekrita Latvijas vēstnieks Polijā.", "The Polish Ambassador to Latvia agreed."),
        Example("The former minister agreed.", "Ministrs piekrita.", "en", "lv"),
        ("Runāja Valsts policijas priekšnieks.", "The Chief of the Municipal Police spoke."),
        ("Runāja Saeimas priekšsēdētāja.", "The Speaker of the Cabinet spoke."),
        Example(
            "The Chief of the State Police spoke.", "Runāja pašvaldības policijas priekšnieks.", "en", "lv"
        ),
    ],
)
def position_mismatch(bitext: Bitext) -> Remarks:
    """An office of the source is called by no other's name, its head by no deputy's, and given to no other person."""
    told: set[int] = set()
    for remark in _offices_of_others(bitext):
        told.add(_block(remark))
        yield remark
    yield from (remark for remark in deputies(bitext) if _block(remark) not in told)
    yield from standings(bitext)
    yield from exchanged_countries(bitext)
    exchanged_for = [*exchanged_offices(bitext)]
    for held in exchanged_for:
        yield _remark(held.source, spot(held.target, "target"), bitext)
    taken = [held.source for held in exchanged_for]
    yield from (_moved(each) for each in moved_offices(bitext) if each.source not in taken)


def _moved(moved: Moved) -> Remark:
    message = Message(
        "“{office}” is the office of {holder} in the source, of {other} here.",
        office=moved.target.surface,
        holder=moved.holder.text,
        other=moved.other.text,
    )
    related = spot(moved.source, "source")
    return Remark(message, spot(moved.target, "target"), related, value=moved.other.text)


def _block(remark: Remark) -> int:
    assert isinstance(remark.spot, Spot)  # as the remarks of this check have
    return remark.spot.block


def _offices_of_others(bitext: Bitext) -> Iterator[Remark]:
    for bead in term_beads(bitext):
        lacking, strange = exchanged(bead, bitext, "position")
        moved = {
            mention: place
            for mention, place in of_other_bodies(bead, bitext)
            if not _are_vice(mention, place, bitext)
        }
        yield from (_remark(mention, place, bitext) for mention, place in moved.items())
        for mention, other in _paired(lacking, strange, bitext.target.language):
            if mention in moved:
                continue
            if _is_same_in_a_body(mention.concept, other.concept):
                if _is_in_another_body(mention.concept, other, bitext):
                    yield _remark(mention, spot(other, "target"), bitext)
                continue
            if _is_said_in_short(_with_deputy(mention, bitext.source), _english(other)):
                continue
            if is_secretary_of_state(mention, other, bitext):
                continue
            is_rival = _is_of_one_rank(mention.concept, other.concept, bitext.target.language)
            if _are_vice(mention, spot(other, "target"), bitext):
                continue
            is_sole = len(lacking) == len(strange) == 1 and _are_strangers(bead, mention, other)
            if is_sole or is_rival or _is_of_one_person(bead, mention, other):
                yield _remark(mention, spot(other, "target"), bitext)


def _paired(
    lacking: list[Mention], strange: list[Mention], language: str
) -> Iterator[tuple[Mention, Mention]]:
    """Each that is lacking with a strange one: of its own rank where there is one, else the next."""
    left = dict(enumerate(strange))
    places: dict[int, list[int]] = {}  # of each office, the first last; a text may have one a thousand times
    for at in reversed(left):
        places.setdefault(id(strange[at].concept), []).append(at)
    rivals = {
        id(ours.concept): [
            places[id(theirs.concept)]
            for theirs in one_of_each(strange)
            if _is_of_one_rank(ours.concept, theirs.concept, language)
        ]
        for ours in one_of_each(lacking)
    }
    others: list[Mention] = []
    for mention in lacking:
        nearest = min(filter(None, rivals[id(mention.concept)]), key=lambda each: each[-1], default=None)
        if nearest is None:
            others.append(mention)
        else:
            yield mention, left.pop(nearest.pop())
    yield from zip(others, left.values(), strict=False)


def _are_vice(mention: Mention, place: Spot, bitext: Bitext) -> bool:
    """Whether both are a vice-president's: „priekšsēdētājas vietnieks” and "Vice-President"."""
    pairs = ((bitext.source, spot(mention, "source")), (bitext.target, place))
    return all(_is_vice(document, each) for document, each in pairs)


def _is_vice(document: Document, place: Spot) -> bool:
    text = document.blocks[place.block].text[place.start or 0 :]
    return VICE.match(text, 0, (place.end or 0) - (place.start or 0) + FAR) is not None


def _is_said_in_short(one: str, other: str) -> bool:
    """Whether one is the head word of the other: "Head" of a "Head of the Department"."""
    return one.startswith(f"{other} of ") or other.startswith(f"{one} of ")


def _with_deputy(mention: Mention, document: Document) -> str:
    """The office in English, of a deputy where one is named behind it: „ministrijas valsts sekretāra vietnieks”."""
    text, offices = document.blocks[mention.block].text, table(Offices, document.language)
    is_of_deputy = offices.deputy.words.match(text, mention.end + 1) is not None
    return f"Deputy {_english(mention)}" if is_of_deputy else _english(mention)


def _are_strangers(bead: TermBead, mention: Mention, other: Mention) -> bool:
    """Whether neither text has even the head of the other's office: a health minister and "President of the
    Constitutional Court"."""
    offices = [_english(each) for each in (mention, other)]
    if any(" " not in each for each in offices) or all(map(CHIEF.search, offices)):
        return False  # "vadītāja" may well be a Director General
    pairs = ((mention, other, bead.target.text), (other, mention, bead.source.text))
    return not any(
        _has_head(ours.concept, theirs.designation.language, text.replace(theirs.surface, " "))
        for ours, theirs, text in pairs
    )


def _english(mention: Mention) -> str:
    """The office as the English text has it, or would."""
    return mention.surface if mention.designation.language == "en" else label(mention.concept, "en")


def _has_head(concept: Concept, language: str, text: str) -> bool:
    heads = "|".join(map(re.escape, head_words(concept, language)))
    return bool(heads) and re.search(rf"(?<![^\W_])(?:{heads})(?![^\W_])", text, re.IGNORECASE) is not None


def _is_of_one_person(bead: TermBead, mention: Mention, other: Mention) -> bool:
    """Whether the same name follows both: "Ministru prezidente Evika Siliņa", "President Evika Siliņa"."""
    if len(bead.bead.source) > 1 or len(bead.bead.target) > 1:
        return False
    ours = NAME_BEHIND.match(bead.source.text, mention.end)
    theirs = NAME_BEHIND.match(bead.target.text, other.end)
    return ours is not None and theirs is not None and likeness(ours[1], theirs[1]) >= SAME_NAME


def _is_of_one_rank(concept: Concept, other: Concept, language: str) -> bool:
    """Whether both are offices of one rank: two ministers, two secretaries."""
    return bool(head_words(concept, language) & head_words(other, language))


def _is_same_in_a_body(concept: Concept, other: Concept) -> bool:
    """Whether one is the other in a certain body: "Director General of the State Revenue Service"."""
    one, two = label(concept, "en"), label(other, "en")
    return one.startswith(f"{two} of ") or two.startswith(f"{one} of ")


def _is_in_another_body(concept: Concept, other: Mention, bitext: Bitext) -> bool:
    """Whether the English office stands in a body none of whose names the whole office has: "State Secretary of the
    Department of Home Security"."""
    if other.designation.language != "en":
        return False
    behind = IN_BODY.match(bitext.target.blocks[other.block].text, other.end)
    approved_words = {word for each in concept.names("en") for word in plain(each.text).split()}
    return behind is not None and not approved_words.issuperset(behind[1].split())


def _remark(mention: Mention, place: Spot, bitext: Bitext) -> Remark:
    rendering = approved(mention.concept, bitext.target.language)
    office = called(mention)
    other = bitext.target.blocks[place.block].text[place.start : place.end]
    return Remark(
        Message("“{office}” is called “{other}”, which is another office.", office=office, other=other),
        place,
        related=spot(mention, "source"),
        value=other,
        suggestion=rendering,
    )
