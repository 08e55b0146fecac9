"""What stands in the place of an institution's name: its abbreviation in brackets alone, or another's name; and
bodies abroad, which no row means."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._terms.mentions import TermBead, one_of_each_surface
from transflow.model import Bitext, Concept, Mention
from transflow.terms.claims import is_abbreviation
from transflow.terms.places.declined import forms_abroad
from transflow.terms.renderings import head_words, is_named
from transflow.text.brackets import is_in_brackets
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS, Remembered, kept

OTHER_COUNTRY = re.compile(
    rf"(?<!\w)(?:ASV|ANO|Ukrainas|Ķīnas|Lietuvas|Izraēlas|Irānas|(?!Latvijas ){CAPITAL}\w+(?:ijas|valstu)"
    r"|Federal|[Ff]ederāl(?:ā|ās|ai|o|ajā|ajai|ais|ajam))\s+$"
)
SHARED_HEAD = LazyPattern(rf"{CAPITAL}[\w-]+ un $")  # „Finanšu un”
LONGEST_MODIFIER = 40
LAST_WORD = re.compile(rf"({CAPITAL}\w+)\s$")
PUBLIC = ("institution", "position")  # what every country has of its own
LONGEST_PLACE = 20  # letters
LONGEST_COUNTRY = 40
OWN_NAME = re.compile(rf"(?: {SMALL}+){{0,4}}\s*\((?:the )?[A-Z][\w.]* [A-Za-z .&’'-]+\)")
COUNTRY_LAST = LazyPattern(rf"[^();]*, (?!Latvija|Latvia|Rīga|Riga){CAPITAL}\w+[;)]")
ABBREVIATION = re.compile(rf"\s*\((?:[\w\s]*[–—-]\s?)?{CAPITAL}[\w/-]{{1,9}}\)")


def is_defined(bead: TermBead, mention: Mention) -> bool:
    """Whether its abbreviation stands in brackets behind the full name: "Valsts ieņēmumu dienests (VID)"."""
    if is_abbreviation(mention.designation) or len(bead.bead.source) > 1:
        return False
    return ABBREVIATION.match(bead.source.text, mention.end) is not None


def without_brackets(text: str) -> str:
    """The text without abbreviations in brackets."""
    return ABBREVIATION.sub("", text)


def swapped(bead: TermBead, mention: Mention, target: str) -> re.Match[str] | None:
    """The name of another institution of the termbase that the source does not name here, and that has the
    only head by which the target could mean this one: "Ministry of Welfare" for that of Health."""
    concept, source = mention.concept, mention.designation.language
    is_proper = concept.category == "institution" and mention.surface[:1].isupper()
    if not is_proper or _is_part_of_more(bead.source.text, mention):
        return None
    rest, strangers = bead.target.text, []
    for other in one_of_each_surface(_institutions(bead, target)):
        if " " not in other.surface:  # "Council" may be a head as well
            continue
        rest = rest.replace(other.surface, "")
        if not is_named(other.concept, source, bead.source.text):
            strangers.append(other)
    heads = "|".join(map(re.escape, head_words(concept, target)))
    head = re.compile(rf"(?<!\w)(?:{heads})(?!\w)", re.IGNORECASE)
    if head.search(rest):
        return None
    alike = (
        re.search(re.escape(each.surface), bead.target.text)
        for each in strangers
        if head.search(each.surface)
    )
    return next(filter(None, alike), None)


def _is_part_of_more(text: str, mention: Mention) -> bool:
    """Behind „Finanšu un”, as one of several that share a head, or in brackets, as the rendering of a foreign name."""
    at = text.find(mention.surface)
    return SHARED_HEAD.search(text, max(0, at - LONGEST_MODIFIER), at) is not None or is_in_brackets(text, at)


def _institutions(bead: TermBead, language: str) -> Iterator[Mention]:
    for each in bead.target_mentions:
        is_own = each.designation.language == language and each.concept.category == "institution"
        if is_own and not is_abbreviation(each.designation):
            yield each


def is_of_another_country(text: str, mention: Mention) -> bool:
    """Behind the name of another country or its city, or "federal", as nothing in Latvia is; before its own name in
    brackets, or in brackets that end in the country: "Krievijas Aizsardzības ministrija", "Aizsardzības ministrija
    (Defense Department)", "Hauptzollamt Köln (Ķelnes Galvenā muitas pārvalde, Vācija)"."""
    before = LAST_WORD.search(text, max(0, mention.start - LONGEST_PLACE), mention.start)
    if before and mention.concept.category in PUBLIC and matching_form(before[1]) in forms_abroad():
        return True
    own_name = OWN_NAME.match(text, mention.end) or _in_brackets_with_country(text, mention)
    nearest = max(0, mention.start - LONGEST_COUNTRY)
    return own_name is not None or OTHER_COUNTRY.search(text, nearest, mention.start) is not None


def _in_brackets_with_country(text: str, mention: Mention) -> re.Match[str] | None:
    opened = text.rfind("(", 0, mention.start)
    is_open = opened >= 0 and ")" not in text[opened : mention.start]
    return COUNTRY_LAST.match(text, mention.end) if is_open else None


def stands_for_one_abroad(bitext: Bitext, mention: Mention) -> bool:
    """Whether the source names the target's institution beside it as that of another country alone: "the Home Office"
    for „Lielbritānijas Iekšlietu ministrija”."""
    return _only_abroad(bitext)[bitext.bead_of_block["target", mention.block].source, mention.concept]


@kept
def _only_abroad(bitext: Bitext) -> Remembered[tuple[tuple[int, ...], Concept], bool]:
    """The same by the source's blocks; a target may have a name a thousand times."""
    mentions, texts = bitext.source.mentions_of_block, [block.text for block in bitext.source.blocks]

    def is_abroad(asked: tuple[tuple[int, ...], Concept]) -> bool:
        blocks, concept = asked
        named = [each for at in blocks for each in mentions.get(at, ()) if each.concept is concept]
        return bool(named) and all(is_of_another_country(texts[each.block], each) for each in named)

    return Remembered(is_abroad, WORDS)
