"""What is so of one thing, too, is so of others: without its "also", a reader takes it for the only one."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._sentences import sure_sentences
from transflow.checks._wording import language_name
from transflow.languages import all_give, table
from transflow.languages.tables import NOTHING
from transflow.languages.tables.particles import Particles
from transflow.model import Bitext, Level, Message, Passage, Remark, Remarks

LONGEST_SENTENCE = 600  # characters, after which another sentence may say it


@check(
    "addition",
    Level.INFO,
    passes=[
        Example("Students can also apply.", "Pieteikties var arī studenti.", "en", "lv"),
        Example("He also chairs the board.", "Vienlaikus viņš vada valdi.", "en", "lv"),
        Example("The ministry will also publish a guide.", "Turklāt ministrija izdos ceļvedi.", "en", "lv"),
        Example("The museum also has a café.", "Muzejs papildus piedāvā kafejnīcu.", "en", "lv"),
        Example(
            "It also applies to lorries and buses.",
            "Tas attiecas gan uz kravas auto, gan autobusiem.",
            "en",
            "lv",
        ),
        Example("There will also be workshops.", "Līdzās koncertiem gaidāmas meistarklases.", "en", "lv"),
        Example("The neighbours also did so.", "Līdzīgi rīkojās kaimiņi.", "en", "lv"),
        ("Noteikumi attiecas arī uz furgoniem.", "The rules apply to vans."),
        ("Karti pieņem, tāpat skaidru naudu.", "Cards are accepted; cash is also accepted."),
    ],
    fails=[
        Example("Students can also apply.", "Pieteikties var studenti.", "en", "lv"),
        Example("The allowance is also paid abroad.", "Pabalstu izmaksā ārzemēs.", "en", "lv"),
        Example("The bridge will also be closed at night.", "Tilts būs slēgts naktī.", "en", "lv"),
        Example("Children were also hurt.", "Cietuši bērni.", "en", "lv"),
        ("Noteikumi attiecas uz furgoniem.", "The rules also apply to vans."),
        ("Pasākumā piedalījās ministrs.", "The Minister also took part in the event."),
    ],
)
def addition(bitext: Bitext) -> Remarks:
    """What one version says to be so as well, the other does in any way."""
    tags = bitext.languages
    if not all_give(Particles, *tags):
        return
    for source, target in sure_sentences(bitext):
        if max(len(source.text), len(target.text)) > LONGEST_SENTENCE:
            continue
        for own, other, pair in ((source, target, tags), (target, source, tags[::-1])):
            if word := _added_alone(own.text, other.text, pair):
                yield _remark(word, pair[1], source, target)


def _remark(word: str, other: str, source: Passage, target: Passage) -> Remark:
    message = Message(
        "“{word}” adds something; nothing does so in the {language} text.",
        word=word,
        language=language_name(other),
    )
    return Remark(message, target.spot(), source.spot(), value=word)


def _added_alone(own: str, other: str, tags: tuple[str, str]) -> str | None:
    """The word that adds something in a text, where nothing of the other may."""
    may_add = table(Particles, tags[1]).may_add
    found = table(Particles, tags[0]).also.search(own)
    return found[0] if found and may_add is not NOTHING and not may_add.search(other) else None
