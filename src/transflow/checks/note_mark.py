"""A raised figure or asterisks that call another note send the reader to the wrong one."""

from __future__ import annotations

from collections import Counter

from transflow.checks import Example, check
from transflow.model import Bitext, Document, Level, Message, Remark, Remarks
from transflow.text.normalise import NOTE_MARK, RAISED
from transflow.text.patterns import LazyPattern

STAR = "*"
SIGN = LazyPattern(rf"[{RAISED}*]")
CALL = LazyPattern(
    rf"{NOTE_MARK.pattern}|(?<=[.,;:!?)”’\"])[{RAISED}]+|(?<=[\w.,;:!?)”’\"%€])(?<!\*)\*{{1,3}}(?![\w*])"
)


@check(
    "note-mark",
    Level.WARNING,
    passes=[
        ("Skaits pieaudzis.²", "The number has grown.²"),
        ("Cenā nav iekļauta piegāde*.", "The price does not include delivery*."),
        ("Skaits¹ un cena² pieaugusi.", "The price² and number¹ have grown."),
        ("Skaits pieaudzis.²", "The number has grown."),
        ("Platība ir 12 m².", "The area is 12 m³."),
        ("Skaits¹ pieaudzis.\n\nCena² augusi.", "The price¹ has grown."),
        ("Cenā nav iekļauta piegāde*.", "The price does not include delivery.¹"),
        ("Uz šķīvja ir 5*3 āboli.", "There are 5*3 apples on the plate."),
    ],
    fails=[
        ("Skaits pieaudzis.²", "The number has grown.³"),
        ("Cenā nav iekļauta piegāde*.", "The price does not include delivery**."),
        ("Skaits¹ un cena² pieaugusi.", "The number¹ and price¹ have grown."),
        ("Maksa ir 12 eiro*, ar atlaidi 10 eiro**.", "The fee is 12 euros*, 10 euros* with a discount."),
        ("Kopā 14 %² skolu.", "A total of 14%¹ of schools."),
        Example("The number has grown.²", "Skaits pieaudzis.³", "en", "lv"),
    ],
)
def note_mark(bitext: Bitext) -> Remarks:
    """Where both versions call as many notes, a paragraph calls those that its counterpart does."""
    calls = _calls(bitext.target)
    if not calls or _calls(bitext.source) != calls:
        return
    for _, source, target in bitext.passages():
        ours, theirs = (Counter(CALL.findall(each.text)) for each in (source, target))
        if ours.total() != theirs.total() or ours == theirs:
            continue
        found, wanted = next(iter(theirs - ours)), next(iter(ours - theirs))
        if (STAR in found) != (STAR in wanted):
            continue  # each version marks its notes in its own way
        place = next(each for each in CALL.finditer(target.text) if each[0] == found)
        message = Message("“{found}” calls another note than “{wanted}”.", found=found, wanted=wanted)
        yield Remark(message, target.spot(*place.span()), source.spot(), value=f"{wanted} → {found}")


def _calls(document: Document) -> int:
    return sum(len(CALL.findall(each.text)) for each in document.blocks if SIGN.search(each.text))
