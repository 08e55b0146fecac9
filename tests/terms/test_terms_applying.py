"""Approved renderings put in place with number, article and capitals."""

import pytest

from transflow.model import Block, Concept, Designation, Document
from transflow.terms.annotating import annotated
from transflow.terms.applying import correction
from transflow.terms.termbase import Termbase


def institution(latvian: str, english: str, forbidden: str = "", short: str = "") -> Concept:
    names = [Designation(latvian, "lv"), Designation(english, "en")]
    names += [Designation(forbidden, "en", "forbidden")] if forbidden else []
    tags = ("lv", "en")
    names += [
        Designation(each, tag, is_abbreviation=True)
        for tag, each in zip(tags, short.split("|") if short else (), strict=False)
    ]
    return Concept(tuple(names), "institution")


TERMBASE = Termbase(
    (
        institution("Valsts robežsardze", "State Border Guard", "State Border Police"),
        institution("Komunikācijas nodaļa", "Communication Division"),
        institution("Iekšlietu ministrija", "Ministry of the Interior", "Internal Ministry"),
        institution("Saeima", "Saeima"),
        institution(
            "Valsts ugunsdzēsības un glābšanas dienests", "State Fire and Rescue Service", short="VUGD|SFRS"
        ),
        institution("Pilsonības un migrācijas lietu pārvalde", "Office of Citizenship", short="PMLP|OCMA"),
        institution("Rīgas Tehniskā universitāte", "Riga Technical University", short="RīTU|RTU"),
        Concept(
            (
                Designation("pievienotās vērtības nodoklis", "lv"),
                Designation("value added tax", "en"),
                Designation("PVN", "lv", is_abbreviation=True),
                Designation("VAT", "en", is_abbreviation=True),
            ),
            "law",
        ),
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
        ("He said that Valsts robežsardze continues.", "He said that the State Border Guard continues."),
        ("An Internal Ministry decision.", "An Internal Ministry decision."),
        ("VUGD received 300 calls.", "The SFRS received 300 calls."),
        ("It was reported by VUGD.", "It was reported by the SFRS."),
        (
            "Police, VUGD and others say that VUGD came.",
            "Police, the SFRS and others say that the SFRS came.",
        ),
        ("The VUGD and its VUGD chief", "The SFRS and its SFRS chief"),
        ("Rescuers (VUGD) came.", "Rescuers (SFRS) came."),
        ("Some 300 VUGD firefighters came.", "Some 300 VUGD firefighters came."),
        ("For the first time VUGD will try it.", "For the first time the SFRS will try it."),
        ("On 9 June 2026 VUGD was there.", "On 9 June 2026 the SFRS was there."),
        ("The local VUGD will try it.", "The local VUGD will try it."),
        ("Three new VUGD cars came.", "Three new VUGD cars came."),
        ("A VUGD car and an VUGD boat.", "A VUGD car and an SFRS boat."),
        ("VUGD: 112", "VUGD: 112"),
        ("Passports come from PMLP and the PMLP.", "Passports come from PMLP and the OCMA."),
        ("Students of RīTU came.", "Students of RTU came."),
        ("There is PVN on food.", "There is VAT on food."),
    ],
)
def test_the_approved_rendering_takes_the_place(text: str, better: str) -> None:
    document = annotated(Document("en.md", "en", text, (Block(text),)), TERMBASE, "lv")
    for mention in reversed(document.mentions):
        is_wrong = mention.designation.language == "lv" or mention.designation.status == "forbidden"
        if is_wrong and (name := correction(text, mention, "en")):
            text = text[: mention.start] + name + text[mention.end :]
    assert text == better


def test_nothing_is_certain_in_a_language_of_which_nobody_knows_the_articles() -> None:
    concept = Concept((Designation("Valsts robežsardze", "lv"), Designation("Staatsgrenzschutz", "de")))
    text = "Valsts robežsardze kommt."
    document = annotated(Document("de.md", "de", text, (Block(text),)), Termbase((concept,)), "lv")
    assert [correction(text, each, "de") for each in document.mentions] == [None]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Zivju birojs lēma.", None),
        ("To lēma Fisheries Board.", None),
        ("Zivju birojs", "Zvejas pārvalde"),
        ("Ieradās FB.", "ZP"),
    ],
)
def test_nothing_is_certain_in_a_latvian_sentence_but_an_abbreviation(text: str, better: str | None) -> None:
    names = (
        Designation("Zvejas pārvalde", "lv"),
        Designation("ZP", "lv", is_abbreviation=True),
        Designation("Zivju birojs", "lv", "forbidden"),
        Designation("Fisheries Board", "en"),
        Designation("FB", "en", is_abbreviation=True),
    )
    termbase = Termbase((Concept(names, "institution"),))
    document = annotated(Document("lv.md", "lv", text, (Block(text),)), termbase, "en")
    assert [correction(text, each, "lv") for each in document.mentions] == [better]
