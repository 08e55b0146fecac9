"""Paragraphs of the target that no source says: left from an older draft, or from another release (MQM,
accuracy: addition)."""

from collections import Counter
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._example_texts import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.checks._missing.lost_clauses import lost_clause, spot_of
from transflow.checks._missing.lost_sentences import usual_share
from transflow.checks._missing.pairs import Pair
from transflow.checks._missing.said_otherwise import is_told_around
from transflow.checks._missing.told_tables import told_in_prose
from transflow.checks._missing.unsaid import unsaid
from transflow.checks._sentences import whole_sentences
from transflow.checks._wording import language_name, no_counterpart, paragraph_lacks
from transflow.checks.machine_translation_notice import is_notice
from transflow.model import Bead, Bitext, Level, Message, Passage, Remark, Remarks, Spot
from transflow.text.normalise import normal
from transflow.text.remembered import kept
from transflow.untranslated.labels import is_lone_contact, is_publisher_label, is_site_line
from transflow.untranslated.runs import runs
from transflow.untranslated.shielded import shielded

SHORTEST = 20  # characters of a sentence
SURE_SENTENCE = 0.8


@check(
    "extra-paragraph",
    Level.WARNING,
    passes=[
        Example(
            "The OCMA reports today.",
            "Šodien ziņo Pilsonības un migrācijas lietu pārvalde.",
            "en",
            "lv",
        ),
        Example(
            "For media enquiries, call Anna Ozola, tel. 67219263.",
            "Lai saņemtu papildinformāciju, žurnālistus lūdzam zvanīt Annai Ozolai (tālr. 67219263).",
            "en",
            "lv",
        ),
        Example("", f"{FIRST_EN}\n\n{SECOND_EN}", is_due=True),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\nPublished: 27.01.2023.\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n[Share](#)\n\n{SECOND_EN}"),
        (
            f"{FIRST} Zvaniet 67219263.\n\n{SECOND}",
            f"{FIRST_EN} Call 67219263.\n\n{SECOND_EN}\n\n+371 67219263",
        ),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\nPhoto: E. Ozoliņš\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}\n\nTranslated by machine translator"),
        (
            f"{FIRST} Lai to šķērsotu, dokumentiem jābūt derīgiem, un bez tiem iebraukt valstī neļaus.",
            f"{FIRST_EN} To cross it, documents have to be valid. Otherwise entry will be refused.",
        ),
    ],
    fails=[
        ("", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (FIRST, f"{FIRST_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}\n\nE-mail: press@border.example"),
        (f"{FIRST} {SECOND}", f"{FIRST_EN} {SECOND_EN} Dogs are not admitted."),
        (SECOND, f"{FIRST_EN}\n\n{SECOND_EN}"),
        (
            f"{FIRST}\n\n{SECOND}",
            f"{FIRST_EN}\n\n{SECOND_EN}\n\nThe Ministry was founded in 1918 and has several agencies.",
        ),
    ],
)
def extra_paragraph(bitext: Bitext) -> Remarks:
    """Every paragraph and sentence of the target has its source; of an adapted release only every paragraph.

    Of a text that has no source yet this is said once."""
    if bitext.source.is_missing:
        yield from _without_source(bitext)
        return
    name = language_name(bitext.source.language)
    lone = [block for bead in bitext.beads if not bead.source for block in bead.target]
    counts = Counter(normal(block.text) for block in bitext.target.blocks) if lone else Counter[str]()
    for block in lone:
        text = bitext.target.blocks[block].text
        is_told = counts[normal(text)] > 1 or is_notice(text) or _is_foreign(bitext, text)
        if not (is_told or _is_label(bitext, block) or block in told_in_prose(bitext)["target"]):
            yield Remark(no_counterpart(name, text), Spot("target", block))
    if bitext.scope != "adapted":
        yield from _sentences(bitext, name)


def _without_source(bitext: Bitext) -> Remarks:
    """That there is nothing to compare a text with, where `missing-document` does not say so."""
    if bitext.target.blocks and not (bitext.is_due or bitext.is_orphaned):
        name, path = language_name(bitext.source.language), bitext.source.path
        message = Message(
            "There is no {language} version ({path}) of this text yet.", language=name, path=path
        )
        yield Remark(message, Spot("target", 0))


def _is_label(bitext: Bitext, block: int) -> bool:
    """Whether a site or a letterhead has put the line there, and it is no contact data that the source lacks."""
    if _is_letterhead(bitext, block):
        return True
    is_of_site = is_site_line(bitext.target, block) or is_publisher_label(bitext, block)
    return is_of_site and not is_lone_contact(bitext, "target", block)


def _is_letterhead(bitext: Bitext, block: int) -> bool:
    """Whether the line is at the head or the foot of each page of a version, while the other has none such."""
    is_around = bitext.target.blocks[block].is_around_pages
    return is_around and not any(each.is_around_pages for each in bitext.source.blocks)


def _sentences(bitext: Bitext, name: str) -> Remarks:
    """Sentences added to paragraphs of which no sentence is lost; where one is, the two may be the same."""
    unanswered = {
        bitext.source.segments[at].block for bead in bitext.sentences if not bead.target for at in bead.source
    }
    for text, spot in _added(bitext):
        paragraph = bitext.bead_of_block["target", spot.block]
        is_whole = bool(paragraph.source) and unanswered.isdisjoint(paragraph.source)
        is_said = _said(bitext)[normal(text)] > 1 or is_notice(text)
        if is_whole and not is_said and not _is_foreign(bitext, text):
            yield Remark(paragraph_lacks(name, text), spot)


def _added(bitext: Bitext) -> Iterator[tuple[str, Spot]]:
    """Sentences without counterpart, those beside another that says by itself all that theirs does, and clauses."""
    tags, usual = bitext.languages[::-1], usual_share(bitext)
    rows = [*bitext.sentence_passages()]
    for at, (bead, source, target) in enumerate(rows):
        if bead.confidence < SURE_SENTENCE or not bead.target:
            continue
        wholes = whole_sentences(bitext.target, bead.target)
        if not bead.source:
            beside = (*rows[max(0, at - 1) : at], *rows[at + 1 : at + 2])
            if len(target.text) >= SHORTEST and not any(_holds(pair, len(target.text)) for pair in beside):
                yield target.text, target.spot()
        elif len(wholes) == 1:
            terms = bitext.target.mentions_of_block.get(wholes[0].block, ())
            clause = lost_clause(Pair(target.text, source.text, tags, 1 / usual), terms)
            if clause and not is_told_around(bitext, "target", wholes[0].block, clause):
                yield clause, spot_of(clause, target)
        elif (added := unsaid([each.text for each in wholes], source.text, tags, usual)) is not None:
            yield wholes[added].text, wholes[added].spot("target")


@kept
def _said(bitext: Bitext) -> Counter[str]:
    """How often each sentence stands in the two texts."""
    return Counter(normal(each.text) for each in (*bitext.target.segments, *bitext.source.segments))


def _holds(pair: tuple[Bead, Passage, Passage], length: int) -> bool:
    """Whether the source sentence beside it is long enough to say both its own counterpart and `length` characters
    more."""
    bead, source, target = pair
    apart = len(source.text) - len(target.text)
    return bool(bead.source and bead.target) and abs(apart - length) < abs(apart)


def _is_foreign(bitext: Bitext, text: str) -> bool:
    """Whether it is left in the source's language, which another check reports."""
    other, own = bitext.languages
    return any(run.is_certain for run in runs(text, own, other, spared=shielded(text)))
