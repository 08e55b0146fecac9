"""A Latvian abbreviation says nothing to the reader of the English text: IeM is MoI there, VID is SRS."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._abbreviations.may_stay import (
    is_in_full,
    may_stand_anywhere,
    may_stand_there,
    named_in_full,
    surfaces,
)
from transflow.checks._abbreviations.own import left_by_the_text
from transflow.checks._bodies_abroad import is_short_for_one_abroad
from transflow.checks._mentions import (
    begins_an_abbreviation,
    certain,
    left_fix,
    spot,
)
from transflow.checks._wording import advice
from transflow.languages import language
from transflow.model import Bitext, Level, Mention, Message, Remark, Remarks
from transflow.terms.applying import rendering_of
from transflow.terms.claims import is_abbreviation
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern

CAPITALS_BEFORE = LazyPattern(rf"(?<!\w){CAPITAL}{{2,}}\s$")
LONGEST_BEFORE = 40  # characters
CAPITALS_BEHIND = LazyPattern(rf"\s{CAPITAL}{{2,}}(?!\w)")
NEXT_NAME = LazyPattern(rf"\s({CAPITAL}{SMALL}\w*)")


@check(
    "abbrev-left",
    Level.ERROR,
    passes=[
        Example("The port handled 4,200 TEU.", "Ostā pārkrāva 4200 TEU vienību.", "en", "lv"),
        (
            "Latvijas Investīciju un attīstības aģentūra (LIAA) aicina.\n\nLIAA gaida pieteikumus.",
            "The Investment and Development Agency of Latvia (LIAA) invites.\n\nThe LIAA awaits applications.",
        ),
        (
            "Slimību profilakses un kontroles centrs (SPKC) ziņo.\n\nVairāk: www.spkc.gov.lv",
            "The Centre for Disease Prevention and Control (CDPC) reports.\n\nMore: www.spkc.gov.lv",
        ),
        ("Iepirkums Nr. IeM/2024/17-ERAF", "Procurement No. IeM/2024/17-ERAF"),
        ("Projekts VUGD/ERAF/2024/3 sākās maijā.", "The project VUGD/ERAF/2024/3 began in May."),
        (
            "Padome (LRP) un valde (LRV) lēma.\n\nPadome (LRP) maksā.",
            "The board (LRV) and the council (LRP) decided.\n\nThe council (LRP) pays.",
        ),
        ("IeM informē par plānu.", "The MoI informs about the plan."),
        ("VID skaidro kārtību.", "The State Revenue Service explains the procedure."),
        ("Iekšlietu ministrija (IeM) informē.", "The Ministry of the Interior (IeM) informs."),
        ("Latvija ir ES dalībvalsts.", "Latvia is a Member State of the EU."),
        ("NATO samits notiks Rīgā.", "The NATO summit will take place in Riga."),
        ("Rakstiet uz prese@vid.gov.lv.", "Write to prese@vid.gov.lv."),
        ("Iepirkums Nr. IeM 2025/37", "Procurement No. IeM 2025/37"),
        ("Iepirkums Nr. IeM VUGD 2024/9", "Procurement No. IeM VUGD 2024/9"),
        ("Top filma „ES dalībvalsts”.", "The film “ES dalībvalsts” is being made."),
        ("MK lēma par budžetu.", "The Cabinet of Ministers decided on the budget."),
        Example(
            "The claim of Baltic Foods Ltd was dismissed.", "Baltic Foods Ltd prasību noraidīja.", "en", "lv"
        ),
        Example(
            "Super Brand Group (SBG) appealed. SBG won.",
            "Super Brand Group (SBG) to pārsūdzēja. SBG uzvarēja.",
            "en",
            "lv",
        ),
        Example(
            "The European Union (EU) won.\n\nSee EU:C:2019:857.",
            "Uzvarēja Eiropas Savienība (ES).\n\nSkat. EU:C:2019:857.",
            "en",
            "lv",
        ),
        Example("See EU:C:2019:857 on the EU budget.", "Par ES budžetu skat. EU:C:2019:857.", "en", "lv"),
        Example("Pick the ICC profile of the printer.", "Izvēlieties printera ICC profilu.", "en", "lv"),
        Example("Photo: (C) EU 2014", "Foto: (C) EU 2014", "en", "lv"),
        Example("Scotland’s NHS needs nurses.", "Skotijas NHS vajag medmāsas.", "en", "lv"),
        Example("EU-PREVI’s guide helps. EU-PREVI wrote it.", "Palīdz EU-PREVI ceļvedis.", "en", "lv"),
        Example("The EU delegation came to Riga.", "Rīgā ieradās ES delegācija (EU Delegation).", "en", "lv"),
    ],
    fails=[
        ("Direktīva 96/9/EK par datubāzēm.", "Directive 96/9/EK on databases."),
        (
            "Inspekcija (VI) fermā atklāj Āfrikas cūku mēri (ĀCM).\n\nĀCM skāris 31 novadu.",
            "The Inspectorate (HI) found African swine fever (ASF) at a farm.\n\nĀCM has affected 31 municipalities.",
        ),
        (
            "Slimību profilakses un kontroles centrs (SPKC) ziņo.\n\nSPKC dati liecina par kāpumu.",
            "The Centre for Disease Prevention and Control (CDPC) reports.\n\nThe SPKC data show a rise.",
        ),
        Example("The EU-NATO talks went on.", "EU-NATO sarunas turpinājās.", "en", "lv"),
        Example("The EU-KELAC summit is over.", "EU-KELAC samits beidzies.", "en", "lv"),
        (
            "Latvijas Riteņbraucēju federācija (LRF) lēma.\n\nLatvijas Riteņbraucēju federācija (LRF) maksā.",
            "The Latvian Cycling Federation (LCF) decided.\n\nThe Latvian Cycling Federation (LRF) pays.",
        ),
        ("IeM informē par plānu.", "IeM informs about the plan."),
        ("ES dalībvalstis vienojās.", "The ES Member States agreed."),
        ("Iznācis „ES budžets īsumā”.", "‘The ES budget in brief’ is out."),
        ("VID skaidro kārtību.", "The VID explains the procedure."),
        ("ĀM aicina uz sarunu.", "The ĀM invites you to a talk."),
        ("Plānu izstrādāja IZM.", "The plan was drawn up by IZM."),
        ("Par to lems MK.", "The MK will decide on it."),
        ("Valsts ieņēmumu dienests skaidro kārtību.", "The VID explains the procedure."),
        Example("The NHS informs about vaccines.", "NHS informē par vakcīnām.", "en", "lv"),
        Example("It is paid for by the European Union.", "To apmaksā EU.", "en", "lv"),
        (
            "Pievienotās vērtības nodoklis (PVN) nemainās.",
            "The rate of value added tax (PVN) does not change.",
        ),
    ],
)
def abbrev_left(bitext: Bitext) -> Remarks:
    """No abbreviation of the source language is left where the target has a form of its own.

    The form is the termbase's, or that of the text, which explains the abbreviation on both its sides."""
    told: set[tuple[int, int]] = set()
    for mention in _left(bitext):
        told.add((mention.block, mention.start))
        yield _remark(bitext, mention)
    for remark in left_by_the_text(bitext):
        if remark.spot and (remark.spot.block, remark.spot.start) not in told:
            yield remark


def _left(bitext: Bitext) -> Iterator[Mention]:
    """The abbreviations of the termbase that are left."""
    tag = bitext.source.language
    excused: dict[tuple[int, str], bool] = {}  # a text may have one a thousand times
    for mention in bitext.target.mentions:
        is_foreign = mention.designation.language == tag != bitext.target.language
        if not is_foreign or not is_abbreviation(mention.designation):
            continue
        key = id(mention.concept), mention.surface
        if key not in excused:
            excused[key] = is_short_for_one_abroad(bitext, mention) or may_stand_anywhere(bitext, mention)
        text = bitext.target.blocks[mention.block].text
        if excused[key] or may_stand_there(bitext, text, mention):
            continue
        if begins_an_abbreviation(bitext, mention, "target"):
            continue
        if surfaces(bitext)[mention.surface] or _is_for_full_name(bitext, mention):
            yield mention


def _level(bitext: Bitext, mention: Mention) -> Level:
    """A longer English abbreviation may be that of a firm, unless the source names the body in full, and one
    before a word with a capital may be part of a name that is kept: "EU Survey"."""
    is_english = mention.designation.language == "en" and len(mention.surface) > 2
    is_sure = not is_english or "." in mention.surface or is_in_full(bitext, mention.concept)
    is_sure = is_sure and not _begins_a_name(bitext, mention)
    return certain(mention.concept, Level.ERROR if is_sure else Level.WARNING)


def _begins_a_name(bitext: Bitext, mention: Mention) -> bool:
    """Whether both texts have the same word with a capital after it, which is none of the target's language."""
    text = bitext.target.blocks[mention.block].text
    behind = NEXT_NAME.match(text, mention.end)
    if behind is None or language(bitext.target.language).knows(matching_form(behind[1])):
        return False
    return surfaces(bitext)[mention.surface + behind[0]]


def _is_for_full_name(bitext: Bitext, mention: Mention) -> bool:
    """Whether it stands against the full name, and not among words in capitals, where "UN" is „un”."""
    text = bitext.target.blocks[mention.block].text
    if CAPITALS_BEFORE.search(
        text, max(0, mention.start - LONGEST_BEFORE), mention.start
    ) or CAPITALS_BEHIND.match(text, mention.end):
        return False
    bead = bitext.bead_of_block.get(("target", mention.block))
    blocks = bead.source if bead else ()
    return not named_in_full(bitext).get(id(mention.concept), set()).isdisjoint(blocks)


def _remark(bitext: Bitext, mention: Mention) -> Remark:
    level = _level(bitext, mention)
    better = rendering_of(mention, bitext.target.language)
    return Remark(
        Message(
            "“{name}” is an abbreviation of the source language{advice}.",
            name=mention.surface,
            advice=advice(better),
        ),
        spot(mention, "target"),
        level=level,
        value=mention.surface,
        suggestion=better,
        fix=left_fix(bitext, mention) if level is Level.ERROR else None,
    )
