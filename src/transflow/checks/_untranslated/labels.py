"""Lines that a site or an office puts around a text: dates, share buttons, publishers, contact data."""

from __future__ import annotations

import re

from transflow.languages import language
from transflow.model import Bitext, Block, BlockKind, Document, Side, other_side
from transflow.text.contacts import contacts
from transflow.text.fact_equality import answers
from transflow.text.facts import Date, Email, Phone
from transflow.text.remembered import kept
from transflow.text.tokens import addresses

SITE_LINE = re.compile(
    r"(?:publicēts|publicēta|published|updated|atjaunots|atjaunināts|ievietots|pēdējās izmaiņas|last updated"
    r"|dalīties|share|drukāt|print|izdrukāt|lasīt vairāk|read more|press information|preses informācija"
    r"|preses relīze|press release|jaunumi|news|teksta versija|text version|tekstam|foto|photo|attēls|image"
    r"|facebook|twitter|x|linkedin|whatsapp|draugiem|youtube|instagram|e-pasts|e-mail|tālrunis|phone|tālr|tel"
    r"|share on|dalīties ar|pievienot|komentāri|comments|uz augšu|back to top|informācija|date|datums)",
    re.IGNORECASE,
)
NOT_LETTERS = re.compile(r"[\W\d_]+")
PUBLISHER_KEYS = frozenset("publisher author issuer izdevējs autors institution".split())
DATE_LINE_WORDS = 8


def is_site_line(document: Document, index: int) -> bool:
    """Whether the block is a line that a site adds by itself: a date, a button, a credit, contact data."""
    block = document.blocks[index]
    if any(span == (0, len(block.text)) for span in addresses(block.text)):
        return True
    if len(block.text) > 120:
        return False
    rest = _without_facts(document, block)
    rest = NOT_LETTERS.sub(" ", SITE_LINE.sub(" ", rest)).strip()
    is_link_label = any(mark.kind == "link" and mark.value in ("", "#") for mark in block.marks)
    is_credit = re.match(r"\W*(?:foto|photo|attēls|image)\b", block.text, re.IGNORECASE) is not None
    return not rest or is_link_label or is_credit


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
    """A short line that is a date with hardly a word beside it."""
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
    return is_beside_date or block.key.lower() in PUBLISHER_KEYS
