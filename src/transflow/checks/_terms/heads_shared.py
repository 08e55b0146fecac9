"""Names of one word that are also the heads of longer ones: "Parliament" is the Saeima, or the European Parliament."""

from __future__ import annotations

from transflow.checks._mentions import one_of_each_surface
from transflow.model import Bitext, Concept, Document, Mention, Side
from transflow.terms.renderings import head_words
from transflow.text.remembered import WORDS, Remembered, kept

Name = tuple[Concept, str]


def meant_as_head(mention: Mention, bitext: Bitext, side: Side) -> Concept | None:
    """The other concept that a name of one word may stand for, as the head of its longer name: "Parliament" for the
    European Parliament. None where the text does not have the longer name, or names the concept of the mention itself
    in another way, too."""
    is_word = " " not in mention.surface
    return _longer(bitext)[side == "target"][mention.concept, mention.surface] if is_word else None


def is_head_alone(mention: Mention, concept: Concept, document: Document) -> bool:
    """Whether a name of one word is the head of another concept's, in a document that does not name its own in another
    way: "Parliament" all through a release of the European Parliament."""
    heads = head_words(concept, document.language)
    if " " in mention.surface or mention.surface.lower() not in heads:
        return False
    named = (each.surface for each in document.mentions if each.concept is mention.concept)
    return all(each.lower() in heads for each in named)


@kept
def _longer(bitext: Bitext) -> tuple[Remembered[Name, Concept | None], Remembered[Name, Concept | None]]:
    """The longer names of source and target, remembered: a text may have a name a thousand times."""
    return _longer_in(bitext.source), _longer_in(bitext.target)


def _longer_in(document: Document) -> Remembered[Name, Concept | None]:
    tag, names = document.language, one_of_each_surface(document.mentions)

    def meant(asked: Name) -> Concept | None:
        concept, word = asked
        if any(each.concept is concept and each.surface != word for each in names):
            return None
        longer = (each.concept for each in names if " " in each.surface)
        return next((each for each in longer if word.lower() in head_words(each, tag)), None)

    return Remembered(meant, WORDS)
