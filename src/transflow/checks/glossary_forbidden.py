"""A name that the termbase forbids misleads the reader about who is meant."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._mentions import begins_a_name, certain, is_meant, own, spot
from transflow.checks._wording import advice
from transflow.languages.designations import plain
from transflow.model import Bitext, Fix, Level, Mention, Message, Remark, Remarks
from transflow.terms.applying import replacement
from transflow.terms.renderings import approved, is_named


@check(
    "glossary-forbidden",
    Level.ERROR,
    passes=[
        ("Iekšlietu ministrija informē.", "The Ministry of the Interior informs."),
        ("Valsts robežsardze aizturēja trīs cilvēkus.", "The State Border Guard detained three people."),
        ("Par to lems Ministru kabinets.", "The Cabinet of Ministers will decide."),
        ("Aizsardzības ministrija izsludina konkursu.", "The Defence Ministry announces a competition."),
        ("Ministru prezidents devās uz Tallinu.", "The Prime Minister went to Tallinn."),
        ("Kultūras ministrija atbalsta muzejus.", "The Ministry of Culture supports museums."),
        (
            "Saeimas Juridiskās komisijas priekšsēdētājs Jānis Bērziņš",
            "Jānis Bērziņš, Chairman of the Saeima Legal Affairs Committee",
        ),
        (
            "Saeimas priekšsēdētājs un Saeimas Budžeta komisijas priekšsēdētājs",
            "The Speaker of the Saeima and the Chairman of the Saeima Budget Committee",
        ),
        ("Viņi zvanīja no Latvijas banku numuriem.", "They called from the numbers of Latvian banks."),
    ],
    fails=[
        ("Iekšlietu ministrija informē.", "The Internal Ministry informs."),
        ("Finanšu ministrija sagatavoja plānu.", "The Ministry of Finances prepared a plan."),
        ("Ārlietu ministrija aicina uz sarunu.", "The Ministry of Outside Affairs invites you to talk."),
        ("Labklājības ministrijas priekšlikums", "A proposal by the Ministry of Prosperity"),
        ("Ministru prezidents devās uz Tallinu.", "The Ministers' President went to Tallinn."),
        ("Kultūras ministrija atbalsta muzejus.", "The Cultural Ministry supports museums."),
    ],
)
def glossary_forbidden(bitext: Bitext) -> Remarks:
    """No name that the termbase forbids stands in the target."""
    for mention in own(bitext, "target"):
        if mention.designation.status == "forbidden" and _is_so_written(mention):
            bead = bitext.bead_of_block.get(("target", mention.block))
            is_sure = bead is not None and is_meant(bitext, mention.concept, bead.source)
            if (is_sure and not _is_another(bitext, mention)) or not begins_a_name(mention, bitext.target):
                yield _remark(bitext, mention, is_sure=is_sure)


def _is_another(bitext: Bitext, mention: Mention) -> bool:
    """Whether it begins the name of another, beside the right name for this one: "the Speaker of the Saeima and the
    Chairman of the Saeima Legal Affairs Committee"."""
    text = bitext.target.blocks[mention.block].text
    return begins_a_name(mention, bitext.target) and is_named(mention.concept, bitext.target.language, text)


def _is_so_written(mention: Mention) -> bool:
    """Whether a forbidden name has its capital where the row has one, in the plural all of them: "highest court" is no
    such name, nor are "Latvian banks"."""
    surface, name = mention.surface, plain(mention.designation.text)
    is_inflected = surface.casefold() != name.casefold()
    return (
        _capitals(surface) >= _capitals(name) if is_inflected else surface[:1].isupper() >= name[:1].isupper()
    )


def _capitals(text: str) -> int:
    return sum(letter.isupper() for letter in text)


def _remark(bitext: Bitext, mention: Mention, *, is_sure: bool) -> Remark:
    tag = bitext.target.language
    rendering = approved(mention.concept, tag)
    text = bitext.target.blocks[mention.block].text
    place = spot(mention, "target")
    better = replacement(text, rendering, mention, tag) if rendering else None
    return Remark(
        Message("“{name}” is a forbidden name{advice}.", name=mention.surface, advice=advice(rendering)),
        place,
        level=certain(mention.concept, Level.ERROR) if is_sure else Level.WARNING,
        value=mention.surface,
        suggestion=better or rendering,
        fix=Fix(place, better) if better and is_sure else None,
    )
