"""Approved renderings put in place with number, article and capitals."""

import pytest

from transflow.model import Block, Concept, Designation, Document
from transflow.terms.applying import correction
from transflow.terms.matching import annotated
from transflow.terms.termbase import Termbase


def institution(latvian: str, english: str, forbidden: str = "") -> Concept:
    names = [Designation(latvian, "lv"), Designation(english, "en")]
    names += [Designation(forbidden, "en", "forbidden")] if forbidden else []
    return Concept(tuple(names), "institution")


TERMBASE = Termbase(
    (
        institution("Valsts robežsardze", "State Border Guard", "State Border Police"),
        institution("Komunikācijas nodaļa", "Communication Division"),
        institution("Iekšlietu ministrija", "Ministry of the Interior", "Internal Ministry"),
        institution("Saeima", "Saeima"),
        Concept((Designation("ministrs", "lv"), Designation("minister", "en")), "position"),
    )
)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The Valsts robežsardze continues.", "The State Border Guard continues."),
        ("Valsts robežsardze continues.", "The State Border Guard continues."),
        ("Officers of Valsts robežsardzes said so.", "Officers of the State Border Guard said so."),
        ("Komunikācijas nodaļa", "Communication Division"),
        ("Komunikācijas nodaļa\nPhone 67219363", "Communication Division\nPhone 67219363"),
        ("Jānis Bērziņš\nKomunikācijas nodaļa\nRīga", "Jānis Bērziņš\nCommunication Division\nRīga"),
        (
            "All is well.\nValsts robežsardze\nsays so.",
            "All is well.\nThe State Border Guard\nsays so.",
        ),
        ("The State Border Police’s boats", "The State Border Guard’s boats"),
        ("Two Internal Ministries met.", "Two Ministries of the Interior met."),
        ("A visit to the Internal Ministry.", "A visit to the Ministry of the Interior."),
        ("They wrote to ministriem.", "They wrote to ministers."),
        ("The ministri met.", "The ministri met."),
        ("The State Border Guard continues.", "The State Border Guard continues."),
        ("The Saeima decides.", "The Saeima decides."),
    ],
)
def test_the_approved_rendering_takes_the_place(text: str, better: str) -> None:
    document = annotated(Document("en.md", "en", text, (Block(text),)), TERMBASE, "lv")
    for mention in reversed(document.mentions):
        is_wrong = mention.designation.language == "lv" or mention.designation.status == "forbidden"
        if is_wrong and (name := correction(text, mention, "en")):
            text = text[: mention.start] + name + text[mention.end :]
    assert text == better
