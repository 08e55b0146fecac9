"""Whether two names may be those of one office: "Energy Minister" and the one for climate and energy."""

from __future__ import annotations

from transflow.checks._mentions import label
from transflow.checks._terms.usual_offices import COUNTRY_OF_SECRETARIES
from transflow.languages import english_side, table
from transflow.languages.tables.offices import Offices
from transflow.model import Bitext, Concept, Document, Mention
from transflow.terms.renderings import head_words
from transflow.text.patterns import LazyPattern

PORTFOLIO = LazyPattern(r"(?!(?:Minister|Affairs|Foreign|Latvia)\b)[A-Z][\w-]+")
STEM = 8  # letters: "Environment", "Environmental"


def is_secretary_of_state(mention: Mention, other: Mention, bitext: Bitext) -> bool:
    """Whether one is a minister of such a country whom the English text calls a secretary: "Secretary of State for
    Defence", and the one for foreign affairs "Secretary of State" alone."""
    english, latvian = (mention, other) if mention.designation.language == "en" else (other, mention)
    if "ministr" not in latvian.surface.lower() or english.surface != "Secretary of State":
        return False
    text = bitext.document(english_side(bitext)).blocks[english.block].text
    is_foreign = label(latvian.concept, "lv").startswith("ārlietu")
    is_there = is_foreign and COUNTRY_OF_SECRETARIES.search(text) is not None
    return is_there or text.startswith(" for ", english.end)


def is_part_of_a_portfolio(one: Mention, other: Mention) -> bool:
    """Whether one minister's office names a part of the other's: "Energy Minister", who is the one for climate and
    energy."""
    names = [in_english(each) for each in (one, other)]
    if not all("Minister" in each for each in names):
        return False
    ours, theirs = ({word[:STEM] for word in PORTFOLIO.findall(each)} for each in names)
    return bool(ours and theirs) and (ours < theirs or theirs < ours)


def in_english(mention: Mention) -> str:
    """The office as the English text has it, or would."""
    return mention.surface if mention.designation.language == "en" else label(mention.concept, "en")


def is_said_in_short(one: str, other: str) -> bool:
    """Whether one is the head word of the other: "Head" of a "Head of the Department"."""
    return one.startswith(f"{other} of ") or other.startswith(f"{one} of ")


def is_of_a_unit_in_short(one: Concept, other: Concept) -> bool:
    """Whether one is the other in a certain unit, by its Latvian name: „komunikācijas nodaļas vadītājs”, whom the other
    text may call the "Head of the Division of Communication"."""
    names = label(one, "lv"), label(other, "lv")
    is_longer = names[0].endswith(f" {names[1]}") or names[1].endswith(f" {names[0]}")
    return is_longer and bool(head_words(one, "en") & head_words(other, "en"))


def with_standing(mention: Mention, document: Document) -> str:
    """The office in English, of an acting one where the text says so beside it: "Acting" and "State Secretary of the
    Ministry"."""
    text, acting = document.blocks[mention.block].text, table(Offices, document.language).acting
    before = text.rfind(" ", 0, max(0, mention.start - 1)) + 1
    places = (mention.end + 1, *([before] if before < mention.start else []))
    is_acting = any(acting.words.match(text, at) for at in places)
    return f"Acting {in_english(mention)}" if is_acting else in_english(mention)
