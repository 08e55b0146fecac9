"""Paragraphs that were paired, but may not belong together: a translation that says something else looks
just like this."""

import re

from transflow.checks import Example, check
from transflow.checks._example_texts import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.checks._missing.lost_sentences import answer
from transflow.checks._wording import short
from transflow.languages import are_latvian_and_english
from transflow.model import Bead, Bitext, Level, Message, Remark, Remarks
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import kept
from transflow.untranslated.cases import Kind, cases

SHORT = 40  # letters of a heading or a label
CERTAIN = 0.98  # of a pair that needs no second look
LEAST_KNOWN, LEAST_ANSWERED = 6, 0.1  # words; share
FIGURE = re.compile(r"\d{2,}")
GROUPING = LazyPattern(r"(?<=\d)[ ,.\u00a0\u202f](?=\d{3}(?!\d))")
LONG_FIGURE = 4  # digits
COPIED = "In the Typing Assist section, switch the Slow Keys switch to on."
UNTRANSLATED: tuple[Kind, ...] = ("same", "near", "wrong")


@check(
    "low-confidence",
    Level.WARNING,
    passes=[
        (FIRST, FIRST_EN),
        (SECOND, SECOND_EN),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"# Jauns postenis\n\n{FIRST}", f"# A new post\n\n{FIRST_EN}"),
        (
            "a) bērna intereses,\n\nb) ģimenes dzīvi.",
            "(a) the best interests of the child;\n\n(b) family life.",
        ),
        (
            "Tiesnešus ieceļ:\n\nSaeima ar balsu vairākumu,\n\npēc ministra ieteikuma attiecībā uz kandidātu amatam,"
            "\n\npēc apspriešanās ar tiesu.\n\nPilnvaras",
            "Judges are appointed:\n\nBy the Saeima, by a majority of votes;\n\nOn the recommendation of the Minister "
            "regarding the seat;\n\nAfter consulting the court.\n\nTerm of office",
        ),
        Example(f"{FIRST_EN}\n\n{SECOND_EN}", f"{FIRST}\n\n{SECOND}", "en", "lv"),
        Example(
            f"{FIRST_EN}\n\n{COPIED}\n\n{COPIED}",
            f"{FIRST}\n\n{COPIED}\n\n{COPIED}",
            "en",
            "lv",
        ),
        (
            f"{FIRST}\n\nPar ātruma pārsniegšanu sastādīti 342 administratīvā pārkāpuma protokoli, tostarp 12 smagi.",
            f"{FIRST_EN}\n\nA total of 342 drivers were fined for speeding, 12 of them heavily.",
        ),
        (
            f"{FIRST}\n\nPieņemšana notiek pirmdienu rītos, iepriekš sazinoties ar kancelejas lietvedi: 67123450.",
            f"{FIRST_EN}\n\nVisits by appointment only. Enquiries: 67123450.",
        ),
    ],
    fails=[
        (
            f"{FIRST}\n\nGlābēji atgādina par plānu ledu uz ezeriem un aicina bērnus uz tā nekāpt.\n\n{SECOND}",
            f"{FIRST_EN}\n\nThe new tax rules apply to every small company that pays wages.\n\n{SECOND_EN}",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\nŠogad ugunsgrēkos mājās cietuši daudz vairāk cilvēku nekā pērn.",
            f"{FIRST_EN}\n\n{SECOND_EN}\n\nVisitors may enter the museum free of charge on Sundays.",
        ),
        (
            "Vēlēšanas notiks rudenī, un balsot varēs visi valsts pilsoņi.",
            "Bears were seen near the village late in the evening by hunters.",
        ),
        (
            "Slimnīca meklē jaunus ārstus un māsas darbam lauku reģionos.",
            "The orchestra plays its last concert of the season tonight.",
        ),
        (
            f"{SECOND}\n\nPolicija lūdz šoferus nebraukt ātri pa slidenu ceļu.",
            f"{SECOND_EN}\n\nThe library keeps all rare books in the basement hall.",
        ),
        (
            f"Ceļš uz robežu šovakar būs slēgts, jo strādās glābēji un policija.\n\n{FIRST}",
            f"Prices of bread and milk fell again in spring, traders say.\n\n{FIRST_EN}",
        ),
        Example(
            "The hospital needs new doctors and nurses for its work in the country.",
            "Bērni vakarā redzēja lāci, kas gāja pa ceļu uz mežu.",
            "en",
            "lv",
        ),
    ],
)
def low_confidence(bitext: Bitext, *, threshold: float = 0.5) -> Remarks:
    """A pair of paragraphs is at least as likely right as `threshold`, unless a person pinned it."""
    for bead, source, target in bitext.passages():
        if not (bead.source and bead.target) or bead.is_pinned or bead.confidence >= CERTAIN:
            continue
        is_doubtful = bead.confidence < threshold and not _is_held(bitext, bead, threshold)
        if is_doubtful:
            message = Message(
                "“{target}” may not be the translation of “{source}” ({percent:.0f}% sure).",
                target=short(target.text),
                source=short(source.text),
                percent=100 * bead.confidence,
            )
            yield Remark(message, target.spot())
        elif _has_hardly_a_word(bitext, bead, source.text, target.text):
            message = Message(
                "“{target}” has hardly a word of “{source}” in it.",
                target=short(target.text),
                source=short(source.text),
            )
            yield Remark(message, target.spot())


def _has_hardly_a_word(bitext: Bitext, bead: Bead, source: str, target: str) -> bool:
    """Whether the target, though it is translated, says hardly anything that its source does."""
    return (
        are_latvian_and_english(*bitext.languages)
        and not _untranslated(bitext).intersection(bead.target)
        and _says_something_else(source, target, bitext.source.language)
        and not _share_a_figure(source, target)
    )


@kept
def _untranslated(bitext: Bitext) -> frozenset[int]:
    """The blocks of the target that are in the source's language, wholly or in a sentence: told of elsewhere."""
    return frozenset(each.spot.block for kind in UNTRANSLATED for each in cases(bitext, kind))


def _says_something_else(source: str, target: str, tag: str) -> bool:
    """Whether hardly any of the many words that the lexicon knows is translated."""
    found = answer(source, target, tag)
    return found.known >= LEAST_KNOWN and found.share < LEAST_ANSWERED


def _share_a_figure(source: str, target: str) -> bool:
    """Whether a long figure, such as a phone number, or two shorter ones stand in both."""
    in_source, in_target = (set(FIGURE.findall(GROUPING.sub("", text))) for text in (source, target))
    shared = in_source & in_target
    return len(shared) > 1 or any(len(each) >= LONG_FIGURE for each in shared)


def _is_held(bitext: Bitext, bead: Bead, threshold: float) -> bool:
    """Whether a short line, which says little by itself, stands between two sure pairs."""
    if bead.kind != "1-1" or bead.is_moved or len(bitext.source.blocks[bead.source[0]].text) > SHORT:
        return False
    source, target = bead.source[0], bead.target[0]
    before, after = (bitext.bead_of_block.get(("source", source + step)) for step in (-1, 1))
    is_between = before is bitext.bead_of_block.get(("target", target - 1))
    is_between = is_between and after is bitext.bead_of_block.get(("target", target + 1))
    return is_between and all(each is None or _is_sure(each, threshold) for each in (before, after))


def _is_sure(bead: Bead, threshold: float) -> bool:
    return bool(bead.source and bead.target) and (bead.confidence >= threshold or bead.is_pinned)
