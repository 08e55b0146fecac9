"""Offices that the target calls by the name of another: a Parliamentary Secretary for a State Secretary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._bodies_abroad import is_of_another_country
from transflow.checks._mentions import TermBead, label, one_of_each, spot, term_beads
from transflow.checks._offices.alike import (
    in_english,
    is_of_a_unit_in_short,
    is_part_of_a_portfolio,
    is_said_in_short,
    is_secretary_of_state,
    with_standing,
)
from transflow.checks._offices.of_other_bodies import of_other_bodies
from transflow.checks._terms.exchanged import exchanged
from transflow.checks._terms.rivals import BODY
from transflow.languages import table
from transflow.languages.designations import plain
from transflow.languages.lv.transcription import likeness
from transflow.languages.tables.offices import Offices
from transflow.model import Bitext, Concept, Document, Mention, Spot
from transflow.terms.renderings import head_words
from transflow.text.alternatives import any_of
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

FAR = 12  # characters after an office in which a deputy shows
VICE = LazyPattern(r"(?:[^.;]*\s)?(?:vice|\w*vietnie[kc])", re.IGNORECASE)
NAME_BEHIND = LazyPattern(
    rf"(?:\sof\s(?:the\sRepublic\sof\s)?Latvia)?,?\s{CAPITAL}[\w.-]+\s({CAPITAL}[\w-]+)"
)
SAME_NAME = 0.7
IN_BODY = LazyPattern(rf"\s(?:of|at)\s(?:the\s)?({BODY.pattern})")
UNIT_BEFORE = LazyPattern(rf"{CAPITAL}\w+ās\s\Z")  # „Ārējās komunikācijas nodaļas vadītājs”
LONGEST_WORD = 24
CHIEF = LazyPattern(
    r"\b(?:Director|Head|Chief|Chair|Manager|Executive|Officer|Commander|Member|Deputy|Rector)"
)
BODY_BEHIND = LazyPattern(rf"\s(?:the\s)?({BODY.pattern})")
HEAD = LazyPattern(r"Director|Head|Chief|Chair|Commander|Governor|Rector")


def called_otherwise(bitext: Bitext) -> Iterator[tuple[Mention, Spot]]:
    """Each office of the source that is called so, and where the other name stands."""
    for bead in term_beads(bitext):
        lacking, strange = exchanged(bead, bitext, "position")
        moved = {
            mention: place
            for mention, place in of_other_bodies(bead, bitext)
            if not _are_vice(mention, place, bitext)
        }
        yield from moved.items()
        is_sole = len(lacking) == len(strange) == 1
        for mention, other in _paired(lacking, strange, bitext.target.language):
            if mention in moved or _may_be_right(mention, other, bitext):
                continue
            if (
                _is_same_in_a_body(mention.concept, other.concept)
                or (is_sole and _are_strangers(bead, mention, other))
                or _is_of_one_rank(mention.concept, other.concept, bitext.target.language)
                or _is_of_one_person(bead, mention, other)
            ):
                yield mention, spot(other, "target")


def _may_be_right(mention: Mention, other: Mention, bitext: Bitext) -> bool:
    """Whether the other name may be one for the same office, or either belongs to a unit that nobody knows."""
    return (
        _may_be_same(mention, other, bitext)
        or _is_of_longer_unit(mention, bitext.source)
        or _is_of_longer_unit(other, bitext.target)
    )


def _may_be_same(mention: Mention, other: Mention, bitext: Bitext) -> bool:
    """Whether the other name may be one for the same office: that of its head in a certain body, a shorter one, that of
    another country, or that of a vice-president."""
    if _is_same_in_a_body(mention.concept, other.concept):
        return not _is_in_another_body(mention, other, bitext)
    return (
        is_said_in_short(_with_deputy(mention, bitext.source), with_standing(other, bitext.target))
        or is_part_of_a_portfolio(mention, other)
        or is_of_a_unit_in_short(mention.concept, other.concept)
        or _is_head_of_whatever(mention, other.concept, bitext.source)
        or _is_head_of_whatever(other, mention.concept, bitext.target)
        or is_secretary_of_state(mention, other, bitext)
        or _are_vice(mention, spot(other, "target"), bitext)
    )


def _is_head_of_whatever(mention: Mention, concept: Concept, document: Document) -> bool:
    """Whether the one says "head of" and the other is an office at the head of a body, though not of another one than
    stands there: "head of the Corruption Prevention Bureau"."""
    if not (mention.surface.endswith(" of") and HEAD.match(label(concept, "en"))):
        return False
    body = BODY_BEHIND.match(document.blocks[mention.block].text, mention.end)
    return body is None or _words_of(concept).issuperset(body[1].split())


def _words_of(concept: Concept) -> frozenset[str]:
    """The words of all English names of the concept."""
    return frozenset(word for each in concept.names("en") for word in plain(each.text).split())


def _is_of_longer_unit(mention: Mention, document: Document) -> bool:
    """Whether a Latvian adjective with a capital begins the name of the unit before it, which the termbase lacks."""
    text, start = document.blocks[mention.block].text, mention.start
    return UNIT_BEFORE.search(text, max(0, start - LONGEST_WORD), start) is not None


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
    text = document.blocks[place.block].text
    return VICE.match(text[place.start : (place.end or len(text)) + FAR]) is not None


def _with_deputy(mention: Mention, document: Document) -> str:
    """The office in English, of a deputy where one is named after it: „ministrijas valsts sekretāra vietnieks”."""
    text, offices = document.blocks[mention.block].text, table(Offices, document.language)
    is_of_deputy = offices.deputy.words.match(text, mention.end + 1) is not None
    return f"Deputy {in_english(mention)}" if is_of_deputy else with_standing(mention, document)


def _are_strangers(bead: TermBead, mention: Mention, other: Mention) -> bool:
    """Whether neither text has even the head of the other's office: a health minister and "President of the
    Constitutional Court"."""
    offices = [in_english(each) for each in (mention, other)]
    if any(" " not in each for each in offices) or all(map(CHIEF.search, offices)):
        return False  # "vadītāja" may well be a Director General
    pairs = ((mention, other, bead.target.text), (other, mention, bead.source.text))
    return not any(
        _has_head(ours.concept, theirs.designation.language, text.replace(theirs.surface, " "))
        for ours, theirs, text in pairs
    )


def _has_head(concept: Concept, language: str, text: str) -> bool:
    heads = any_of(head_words(concept, language))
    return bool(heads) and re.search(rf"(?<![^\W_])(?:{heads})(?![^\W_])", text, re.IGNORECASE) is not None


def _is_of_one_person(bead: TermBead, mention: Mention, other: Mention) -> bool:
    """Whether the same name follows both: "Ministru prezidente Evika Siliņa", "President Evika Siliņa"."""
    if len(bead.bead.source) > 1 or len(bead.bead.target) > 1:
        return False
    name = NAME_BEHIND.match(bead.source.text, mention.end)
    counterpart = NAME_BEHIND.match(bead.target.text, other.end)
    return name is not None and counterpart is not None and likeness(name[1], counterpart[1]) >= SAME_NAME


def _is_of_one_rank(concept: Concept, other: Concept, language: str) -> bool:
    """Whether both are offices of one rank: two ministers, two secretaries."""
    return bool(head_words(concept, language) & head_words(other, language))


def _is_same_in_a_body(concept: Concept, other: Concept) -> bool:
    """Whether one is the other in a certain body: "Director General of the State Revenue Service"."""
    return is_said_in_short(label(concept, "en"), label(other, "en"))


def _is_in_another_body(mention: Mention, other: Mention, bitext: Bitext) -> bool:
    """Whether the English office stands in a body none of whose names the whole office has: "State Secretary of the
    Department of Home Security"; that of another country may be called otherwise, "Federal Foreign Office"."""
    text = bitext.source.blocks[mention.block].text
    if other.designation.language != "en" or is_of_another_country(text, mention):
        return False
    behind = IN_BODY.match(bitext.target.blocks[other.block].text, other.end)
    return behind is not None and not _words_of(mention.concept).issuperset(behind[1].split())
