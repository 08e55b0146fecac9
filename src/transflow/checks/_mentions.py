"""Terms of a bitext bead by bead, as the checks of the termbase see them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from transflow.frozen import Frozen
from transflow.languages import language
from transflow.languages.designations import plain
from transflow.model import Bead, Bitext, Concept, Document, Fix, Level, Mention, Passage, Side, Spot
from transflow.terms.applying import correction
from transflow.terms.claims import is_abbreviation
from transflow.terms.renderings import is_named
from transflow.text.facts import Date
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS, Remembered, kept

EDGES = " .,:;!?\n"
FILE_NUMBER = LazyPattern(
    rf"(?:/[^\W\d_]{{2,9}}| {CAPITAL}{{2,9}}){{0,3}}[ /-]?\d+[/-][\w/-]+|-\d{{3,}}(?!\w)"
)
NUMBER_BEFORE = LazyPattern(  # but none of an act, "96/9/EC"
    r"(?<![\w/-])(?:[\w/-]*\d[\w/-]*-|[^\W\d_][\w/-]*\d[\w/-]*/)$"
)
NUMBER_BEHIND = LazyPattern(r"[/-][\w/-]+")
LONGEST_NUMBER = 40  # characters
ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
MORE_OF_IT = re.compile(rf"-{CAPITAL}{{3,}}(?![\w-])")


class TermBead(Frozen):
    """A bead of blocks with the terms on both sides."""

    bead: Bead
    source: Passage
    target: Passage
    source_mentions: tuple[Mention, ...]
    target_mentions: tuple[Mention, ...]

    def mentions(self, side: Side) -> tuple[Mention, ...]:
        """The terms of that side."""
        return self.source_mentions if side == "source" else self.target_mentions


@kept
def term_beads(bitext: Bitext) -> tuple[TermBead, ...]:
    """The beads that have both sides, with their mentions."""
    sources, targets = bitext.source.mentions_of_block, bitext.target.mentions_of_block
    return tuple(
        TermBead(
            bead,
            source,
            target,
            tuple(each for block in bead.source for each in sources.get(block, ())),
            tuple(each for block in bead.target for each in targets.get(block, ())),
        )
        for bead, source, target in bitext.passages()
        if bead.source and bead.target
    )


def own(bitext: Bitext, side: Side) -> Iterator[Mention]:
    """The mentions of a document in its own language."""
    document = bitext.document(side)
    return (each for each in document.mentions if each.designation.language == document.language)


def one_of_each(mentions: Iterable[Mention]) -> list[Mention]:
    """The first mention of each concept; a text may have one a thousand times."""
    first: dict[int, Mention] = {}
    for each in mentions:
        first.setdefault(id(each.concept), each)
    return [*first.values()]


def one_of_each_surface(mentions: Iterable[Mention]) -> list[Mention]:
    """The first mention of each concept by each of the names that the text has for it."""
    first: dict[tuple[int, str], Mention] = {}
    for each in mentions:
        first.setdefault((id(each.concept), each.surface), each)
    return [*first.values()]


def is_meant(bitext: Bitext, concept: Concept, blocks: tuple[int, ...] | None = None) -> bool:
    """Whether the source names the concept, in the given blocks or anywhere, also inside a longer term."""
    return _meant(bitext)[concept, blocks]


@kept
def _meant(bitext: Bitext) -> Remembered[tuple[Concept, tuple[int, ...] | None], bool]:
    """Whether blocks of the source name a concept, remembered: a target may have a name a thousand times."""
    texts, tag = [block.text for block in bitext.source.blocks], bitext.source.language

    def is_named_there(asked: tuple[Concept, tuple[int, ...] | None]) -> bool:
        concept, blocks = asked
        there = texts if blocks is None else [texts[block] for block in blocks]
        return any(is_named(concept, tag, text) for text in there)

    return Remembered(is_named_there, WORDS)


def spot(mention: Mention, side: Side) -> Spot:
    """Where the mention stands."""
    return Spot(side, mention.block, mention.start, mention.end)


def begins_a_name(mention: Mention, document: Document) -> bool:
    """Whether a capital follows a forbidden name: "Chairman of the Saeima Legal Committee" is no Speaker."""
    after = document.blocks[mention.block].text[mention.end : mention.end + 2]
    return mention.designation.status == "forbidden" and after[:1] == " " and after[1:].isupper()


def file_number(text: str, mention: Mention) -> str:
    """The number of a file, a project or a model that the mention begins, "PMLP/PMIF/2025/4", "IeM VUGD 2024/9",
    "LAS-2000", or is a part of, "2024/17-ERAF"; empty if it is of none."""
    rest = FILE_NUMBER.match(text, mention.end)
    if rest:
        return mention.surface + rest[0]
    before = NUMBER_BEFORE.search(text, max(0, mention.start - LONGEST_NUMBER), mention.start)
    after = NUMBER_BEHIND.match(text, mention.end)
    return before[0] + mention.surface + (after[0] if after else "") if before else ""


def begins_an_abbreviation(bitext: Bitext, mention: Mention, side: Side) -> bool:
    """Whether it is the beginning of a longer one that is a name of its own: "EU-OSHA", unlike "EU-NATO" of two
    known bodies, or "EU-ASEAN", which the source has before a noun only."""
    document = bitext.document(side)
    more = MORE_OF_IT.match(document.blocks[mention.block].text, mention.end)
    if more is None:
        return False
    if any(each.start == mention.end + 1 for each in document.mentions_of_block[mention.block]):
        return False
    return _names_alone(bitext)[mention.surface + more[0]]


@kept
def _names_alone(bitext: Bitext) -> Remembered[str, bool]:
    """Whether a name stands somewhere in the source by itself."""
    return Remembered(lambda name: _stands_alone(bitext, name), WORDS)


def _stands_alone(bitext: Bitext, name: str) -> bool:
    alone = re.compile(rf"\({re.escape(name)}\)|(?<!\w){re.escape(name)}(?:['’]s\b|[.,;:!?)]|$)")
    return any(name in block.text and alone.search(block.text) for block in bitext.source.blocks)


def is_full_name(mention: Mention) -> bool:
    """Whether it is an approved name and no abbreviation."""
    status = mention.designation.status
    return status in ("preferred", "admitted") and not is_abbreviation(mention.designation)


def is_in_a_body(bitext: Bitext, spot: Spot) -> bool:
    """Whether the spot begins inside the name of a body: „bez” of „Ārsti bez robežām”."""
    mentions = bitext.document(spot.side).mentions_of_block.get(spot.block, ())
    return any(
        each.start <= spot.start < each.end and each.concept.category == "institution" for each in mentions
    )


def is_called_alike(concept: Concept, mention: Mention) -> bool:
    """Whether the name is also one of the concept: a division and a department, "EEA" of an area and an agency."""
    name = mention.designation
    return any(each.text == name.text for each in concept.names(name.language, abbreviations=True))


def certain(concept: Concept, level: Level) -> Level:
    """The level of a finding about a row: one without a source never weighs more than a warning."""
    unsourced = not concept.source or concept.source == "from general knowledge"
    return min(level, Level.WARNING) if unsourced else level


def left_fix(bitext: Bitext, mention: Mention) -> Fix | None:
    """The certain correction of a name that the target has in another language or that is forbidden there."""
    text = bitext.target.blocks[mention.block].text
    better = correction(text, mention, bitext.target.language)
    return Fix(spot(mention, "target"), better) if better else None


def whole_fix(bitext: Bitext, where: Spot) -> Fix | None:
    """The certain correction of a stretch of the target that is nothing but a name in another language."""
    mention = _whole_mention(bitext, where)
    return left_fix(bitext, mention) if mention else None


def _whole_mention(bitext: Bitext, where: Spot) -> Mention | None:
    text = bitext.target.blocks[where.block].text[where.start : where.end]
    for each in bitext.target.mentions_of_block.get(where.block, ()):
        if each.designation.language != bitext.target.language and each.surface == text.strip(EDGES):
            return each
    return None


def label(concept: Concept, language: str) -> str:
    """The name by which a message speaks of the concept."""
    names = concept.names(language) or concept.designations
    return plain(names[0].text)


def called(mention: Mention) -> str:
    """The mention as a message speaks of it: a Latvian one in its nominative, another as it stands."""
    tag = mention.designation.language
    return label(mention.concept, tag) if tag == "lv" else mention.surface


@kept
def own_day(bitext: Bitext) -> str:
    """The day that the release itself gives (ISO), in whatever notation; empty where it gives none."""
    return next(filter(None, map(_day, (bitext.source, bitext.target))), "")


def _day(document: Document) -> str:
    said = document.metadata.get("date", "")
    if ISO_DAY.match(said):
        return said[:10]
    dates = (each.value for each in language(document.language).facts(said))
    days = (each for each in dates if isinstance(each, Date) and each.year and each.month and each.day)
    return next((f"{each.year}-{each.month:02}-{each.day:02}" for each in days), "")
