"""Lines that a site or an office puts around a text: dates, share buttons, publishers, contact data."""

from __future__ import annotations

import re
from functools import lru_cache

from transflow.languages import every, language
from transflow.languages.tables import joined
from transflow.languages.tables.page_words import PageWords
from transflow.model import Bitext, Block, BlockKind, Document, Side, other_side
from transflow.text.contacts import contacts
from transflow.text.facts import Date, Email, Phone, TimeOfDay
from transflow.text.facts.equality import answers
from transflow.text.facts.grammar import is_weekday
from transflow.text.remembered import kept
from transflow.text.tokens import addresses

SERVICES = "facebook|twitter|x|linkedin|whatsapp|draugiem|youtube|instagram"
NOT_LETTERS = re.compile(r"[\W\d_]+")
DATE_LINE_WORDS = 8


@lru_cache(maxsize=1)
def _site_line() -> re.Pattern[str]:
    """What stands alone in such a line, in whichever language: an untranslated button is one, too."""
    return re.compile(joined([*(each.site_lines for each in every(PageWords)), SERVICES]), re.IGNORECASE)


@lru_cache(maxsize=1)
def _credit() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{joined([each.credits for each in every(PageWords)])})\b", re.IGNORECASE)


def is_site_line(document: Document, index: int) -> bool:
    """Whether the block is a line that a site adds by itself: a date, a button, a credit, contact data."""
    block = document.blocks[index]
    if any(span == (0, len(block.text)) for span in addresses(block.text)):
        return True
    if len(block.text) > 120 or _tells_hours(document, block):
        return False
    rest = _without_facts(document, block)
    rest = NOT_LETTERS.sub(" ", _site_line().sub(" ", rest)).strip()
    is_link_label = any(mark.kind == "link" and mark.value in ("", "#") for mark in block.marks)
    return not rest or is_link_label or is_credit(block.text)


def _tells_hours(document: Document, block: Block) -> bool:
    """Whether the block is an item with the hours of a weekday, „sestdienās – plkst. 9.00–13.00”, and no date of a
    page."""
    if block.kind != BlockKind.LIST_ITEM:
        return False
    values = [each.value for each in language(document.language).facts(block.text)]
    times = [each for each in values if isinstance(each, TimeOfDay)]
    days = [each for each in values if isinstance(each, Date)]
    return len(times) > 1 and all(map(is_weekday, days))


def is_credit(text: str) -> bool:
    """Whether a line begins as the one below a picture does."""
    return _credit().match(text) is not None


def is_lone_contact(bitext: Bitext, side: Side, block: int) -> bool:
    """Whether the block is a line of contact data, none of which stands anywhere in the other version."""
    document = bitext.document(side)
    ours = [
        each.value for each in contacts(document.blocks[block].text) if isinstance(each.value, Phone | Email)
    ]
    if not ours or not is_site_line(document, block):
        return False
    theirs = _contacts(bitext.document(other_side(side)))
    return not any(answers(one, other) for one in ours for other in theirs)


@kept
def _contacts(document: Document) -> tuple[Phone | Email, ...]:
    """The phone numbers and mail addresses of a text, in its links, too."""
    texts = (
        text for block in document.blocks for text in (block.text, *(mark.value for mark in block.marks))
    )
    values = (each.value for text in texts for each in contacts(text))
    return tuple(each for each in values if isinstance(each, Phone | Email))


def _without_facts(document: Document, block: Block) -> str:
    text = block.text
    for fact in reversed(language(document.language).facts(text)):
        text = text[: fact.start] + " " + text[fact.end :]
    return text


def is_date_line(document: Document, index: int) -> bool:
    """Whether it is a short line that is a date with hardly a word beside it."""
    if not 0 <= index < len(document.blocks):
        return False
    text = document.blocks[index].text
    if len(text.split()) > DATE_LINE_WORDS or not is_site_line(document, index):
        return False
    kinds = [type(fact.value) for fact in language(document.language).facts(text)]
    return Date in kinds and Phone not in kinds and Email not in kinds


def is_publisher_label(bitext: Bitext, index: int) -> bool:
    """Whether the target's block is nothing but an institution's name in the source's language that says
    who published: beside the date line, or a value of the front matter."""
    document = bitext.target
    block = document.blocks[index]
    if len(block.text) > 80 or block.kind == BlockKind.CONTACT:
        return False
    is_name = any(
        mention.concept.category == "institution"
        and mention.designation.language == bitext.source.language
        and mention.surface == block.text.strip(" .:|")
        for mention in document.mentions_of_block.get(index, ())
    )
    if not is_name:
        return False
    is_beside_date = is_date_line(document, index - 1) or is_date_line(document, index + 1)
    return is_beside_date or any(block.key.lower() in each.publisher_keys for each in every(PageWords))
