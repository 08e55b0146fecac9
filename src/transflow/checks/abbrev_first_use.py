"""An abbreviation is written out where it first occurs, with the short form in brackets, unless everybody
knows it (European Commission, English Style Guide, "Abbreviations and symbols")."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._abbreviations.own import is_spelled_by_another
from transflow.checks._mentions import file_number, is_full_name, own, spot
from transflow.languages.company_forms import IN_ENGLISH, OF_LATVIA
from transflow.model import Bitext, BlockKind, Document, Level, Mention, Message, Remark, Remarks
from transflow.terms.claims import is_abbreviation
from transflow.terms.renderings import approved, is_named

KNOWN = frozenset(
    (
        *OF_LATVIA,
        *IN_ENGLISH,
        *"EU EEA NATO UN US USA UK OECD WHO IMF UNESCO UNICEF OSCE EC ECB Europol Interpol TEU TFEU".split(),
        *"VAT MP MPs MEP MEPs PhD CEO GDP IT AIDS HIV DNA TV PC".split(),
        *"ES EEZ ANO ASV EK ECB EDSO PVO SVF PVN IKP LES LESD".split(),
    )
)


@check(
    "abbrev-first-use",
    Level.INFO,
    passes=[
        (
            "# LU astronomi atklāj zvaigzni\n\nLatvijas Universitātes (LU) pētnieki atklājuši zvaigzni.",
            "# UL astronomers discover a star\n\nResearchers of the University of Latvia (UL) have discovered a star.",
        ),
        (
            "Iekšlietu ministrija (IeM) informē.\n\nIeM aicina.",
            "The Ministry of the Interior (MoI) informs.\n\nThe MoI invites.",
        ),
        ("Latvija ir ES dalībvalsts.", "Latvia is an EU Member State."),
        ("Iekšlietu ministrija informē.", "The Ministry of the Interior informs."),
        ("NATO samits Rīgā", "NATO summit in Riga"),
        Example("The EU and the US agree.", "ES un ASV vienojas.", "en", "lv"),
        (
            "Aizsardzības ministrija pērk.\n\nAiM skaidro.",
            "The Ministry of Defence buys.\n\nThe MoD explains.",
        ),
        (
            "Runāja PMLP vadītāja. PMLP palīdzēs.",
            "The Head of the Office of Citizenship and Migration Affairs (OCMA) spoke. The OCMA will help.",
        ),
        ("ANO sesija notika pirmdien.", "The UN session took place on Monday."),
        ("Uzvarēja SIA „Baltijas Dati”.", "The winner is SIA Baltijas Dati."),
        Example(
            "The Coastal Planning Project (CPP) is ready. The CPP took a year.",
            "Ir gatavs Piekrastes plānošanas projekts (PPP). PPP tapa gadu.",
            "en",
            "lv",
        ),
        ("Projekts PMLP/PMIF/2025/4 sākās maijā.", "The project PMLP/PMIF/2025/4 began in May."),
        ("Tas attiecas uz ES un EEZ pilsoņiem.", "It applies to citizens of the EU and the EEA."),
        ("Tiesa piemēroja LESD 267. pantu.", "The Court applied Article 267 TFEU."),
    ],
    fails=[
        ("Iekšlietu ministrija informē.", "The MoI informs."),
        ("Aizsardzības ministrija pērk.", "The MoD buys."),
        ("Ārlietu ministrija aicina.", "The MFA invites."),
        ("Ministru kabinets lems.", "The CoM will decide."),
        (
            "Iekšlietu ministrija informē.\n\nIekšlietu ministrija aicina.",
            "The MoI informs.\n\nThe Ministry of the Interior invites.",
        ),
        ("Finanšu ministrija plāno.", "The MoF is planning."),
        ("Finanšu ministrija plāno.", "The Treasury Department (MoF) is planning."),
    ],
)
def abbrev_first_use(bitext: Bitext, *, known: tuple[str, ...] = ()) -> Remarks:
    """An abbreviation that is not known to everybody follows its full name."""
    seen: set[int] = set()  # by their full names, or by abbreviations that were judged
    for mention in own(bitext, "target"):
        concept = id(mention.concept)
        if concept in seen or _is_told_below(mention, bitext.target):
            continue
        if is_full_name(mention):
            seen.add(concept)
        elif _needs_name(mention, bitext.target, KNOWN.union(known)):
            seen.add(concept)
            if not _is_explained(mention, bitext):
                yield _remark(mention, bitext.target.language)


def _is_explained(mention: Mention, bitext: Bitext) -> bool:
    """Whether its full name stands before, or its letters are those of another name in the text."""
    return _is_named_before(mention, bitext.target) or is_spelled_by_another(mention, bitext, "target")


def _needs_name(mention: Mention, document: Document, known: frozenset[str]) -> bool:
    """Whether it is an abbreviation that not everybody knows, and begins no number of a file."""
    if not is_abbreviation(mention.designation) or mention.surface.replace(".", "") in known:
        return False
    return not file_number(document.blocks[mention.block].text, mention)


def _is_told_below(mention: Mention, document: Document) -> bool:
    """Whether it stands in a heading, and in brackets after a name in the text below: "University of Latvia (UL)"."""
    if document.blocks[mention.block].kind != BlockKind.HEADING:
        return False
    return any(f"({mention.surface})" in block.text for block in document.blocks[mention.block + 1 :])


def _is_named_before(mention: Mention, document: Document) -> bool:
    """Whether the full name stands before inside a longer one: "Head of the Ministry of the Interior (MoI)"."""
    ahead = [each.text for each in document.blocks[: mention.block]]
    ahead.append(document.blocks[mention.block].text[: mention.start])
    return is_named(mention.concept, document.language, "\n".join(ahead))


def _remark(mention: Mention, language: str) -> Remark:
    full = approved(mention.concept, language)
    return Remark(
        Message("“{name}” stands before its full name “{full}”.", name=mention.surface, full=full),
        spot(mention, "target"),
        value=mention.surface,
        suggestion=f"{full} ({mention.surface})",
    )
