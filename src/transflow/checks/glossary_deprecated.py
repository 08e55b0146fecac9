"""An institution that was renamed goes by its new name from that day on; the old one is right only in what
was written before."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._bodies_abroad import is_of_another_country, stands_for_one_abroad
from transflow.checks._mentions import is_meant, own, own_day, spot
from transflow.checks._wording import advice
from transflow.model import Bitext, Concept, Document, Level, Mention, Message, Remark, Remarks
from transflow.terms.applying import correction
from transflow.terms.renderings import approved
from transflow.text.patterns import LazyPattern

OF_2018 = "---\ndate: 27.01.2018\n---\n\n"
YEAR = LazyPattern(r"\b(?:1[5-9]|20)\d\d\b")


@check(
    "glossary-deprecated",
    Level.WARNING,
    passes=[
        ("Valsts kanceleja sagatavoja ziņojumu.", "The State Chancellery prepared a report."),
        ("Iekšlietu ministrija informē.", "The Ministry of the Interior informs."),
        ("Iekšlietu ministrija informē.", "The Interior Ministry informs."),
        ("Ministru kabineta sēde", "A meeting of the Cabinet of Ministers"),
        ("Valsts prezidents viesojās Valmierā.", "The President of Latvia visited Valmiera."),
        ("Valsts policija palīdzēja.", "The State Police helped."),
        ("1999. gadā viņš strādāja Drošības policijā.", "In 1999 he worked in the Security Police."),
        ("Lielbritānijas Iekšlietu ministrija maina noteikumus.", "The Home Office is changing the rules."),
        Example(
            "Germany's Environment Ministry did not reply.",
            "Vācijas Vides ministrija neatbildēja.",
            "en",
            "lv",
        ),
        (f"{OF_2018}Drošības policija ziņo.", f"{OF_2018}The Security Police reports."),
    ],
    fails=[
        ("Valsts kanceleja sagatavoja ziņojumu.", "The Chancellery of State prepared a report."),
        ("Drošības policija ziņo par 2021. gadu.", "The Security Police reports on 2021."),
        ("Drošības policija ziņo.", "The Security Police reports."),
        ("Valsts kancelejas direktors", "Director of the Chancellery of State"),
        ("Iekšlietu ministrija informē.", "The Ministry of Internal Affairs informs."),
        ("Iekšlietu ministrijas plāns", "The Home Office plan"),
        (
            "Lielbritānijas Iekšlietu ministrija atbildēja Iekšlietu ministrijai.",
            "The Home Office replied to the Ministry of Internal Affairs.",
        ),
        ("Iekšlietu ministrijā", "In the Ministry of Home Affairs"),
        ("Valsts prezidents viesojās Valmierā.", "The Latvian State President visited Valmiera."),
    ],
)
def glossary_deprecated(bitext: Bitext) -> Remarks:
    """The target uses no name that is out of use on the release's day, or today where the release gives none."""
    day = own_day(bitext) or bitext.today
    for mention in own(bitext, "target"):
        why = _why(mention, day, bitext.target)
        if why and is_meant(bitext, mention.concept) and not _is_abroad(bitext, mention):
            yield _remark(bitext, mention, why)


def _is_abroad(bitext: Bitext, mention: Mention) -> bool:
    """Whether the name is another country's, by what either version says of it."""
    text = bitext.target.blocks[mention.block].text
    return is_of_another_country(text, mention) or stands_for_one_abroad(bitext, mention)


def _why(mention: Mention, day: str, document: Document) -> str:
    """Why the name should not be used, as what follows it in a sentence; empty where it may be."""
    if mention.designation.status == "deprecated":
        return Message("is an old name")
    if mention.designation.status == "forbidden":
        return ""
    why = _out_of_force(mention.concept, day)
    return "" if why and _is_told_of_its_time(mention, document) else why


def _is_told_of_its_time(mention: Mention, document: Document) -> bool:
    """Whether the text tells of a year in which the name was still in use."""
    year = _year_told(mention, document)
    return bool(year) and year <= mention.concept.valid_until


def _year_told(mention: Mention, document: Document) -> str:
    """The year nearest to the name in its sentence, which may tell of days gone by: "From 1996 to 2005 he worked in
    the Security Police"."""
    segments = document.segments_of_block[mention.block]
    start, end = next((each.start, each.end) for each in segments if each.start <= mention.start < each.end)
    years = YEAR.finditer(document.blocks[mention.block].text, start, end)
    nearest = min(
        years, key=lambda each: max(mention.start - each.end(), each.start() - mention.end), default=None
    )
    return nearest[0] if nearest else ""


def _out_of_force(concept: Concept, day: str) -> str:
    if day and concept.valid_until and concept.valid_until < day:
        return Message("was the name until {day}", day=concept.valid_until)
    if day and concept.valid_from and day < concept.valid_from:
        return Message("is the name only from {day}", day=concept.valid_from)
    return ""


def _remark(bitext: Bitext, mention: Mention, why: str) -> Remark:
    rendering = approved(mention.concept, bitext.target.language)
    text = bitext.target.blocks[mention.block].text
    better = correction(text, mention, bitext.target.language)
    is_old_name = mention.designation.status == "deprecated"
    return Remark(
        Message(
            "“{name}” {why}{advice}.",
            name=mention.surface,
            why=why,
            advice=advice(rendering if is_old_name else None),
        ),
        spot(mention, "target"),
        value=mention.surface,
        suggestion=(better or rendering) if is_old_name else None,
    )
