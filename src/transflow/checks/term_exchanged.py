"""The Criminal Law is not the Civil Law, nor the Parliament the Commission: one name for another sends readers to
the wrong door."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._mentions import called, spot, term_beads
from transflow.checks._offices.called_otherwise import called_otherwise
from transflow.checks._terms.exchanged import one_for_another
from transflow.checks._terms.nested import exchanged_in_offices, exchanged_inside
from transflow.checks._terms.short_for_another import short_for_another
from transflow.model import Bitext, Level, Mention, Message, Remark, Remarks
from transflow.terms.renderings import approved

CATEGORIES = ("law", "institution")


@check(
    "term-exchanged",
    Level.WARNING,
    passes=[
        Example("Citizens of non EU member states apply.", "Piesakās trešo valstu pilsoņi.", "en", "lv"),
        ("Runāja ES Vispārējās tiesas tiesnese.", "A judge of the EU General Court spoke."),
        (
            "SPRK apstiprināja tarifus. SPRK balstījās uz Komisijas regulu.",
            "The PUC approved the tariffs on the basis of an EC Regulation.",
        ),
        (
            "Mainīs Rīgas brīvostas valdes sastāvu.",
            "The Board of the Freeport of Riga Authority will change.",
        ),
        ("Vienojās visas ES dalībvalstis.", "All EU Member States have agreed."),
        ("Sods paredzēts Krimināllikuma 174. pantā.", "Section 174 of the Criminal Law provides for it."),
        ("Sods paredzēts Krimināllikumā.", "The law provides for it."),
        ("To pētīja Satversmes tiesa.", "The Court examined it."),
        ("Lēma Federālā Konstitucionālā tiesa.", "The Federal Supreme Court decided."),
        (
            "Ar Finanšu ministriju vienojās Tieslietu ministrija.",
            "The Ministry of Justice agreed with the Ministry of Finance.",
        ),
        Example("The European Commission agreed.", "Eiropas Komisija piekrita.", "en", "lv"),
        (
            "Padomē tikās ar Eiropas Komisijas komisāru.",
            "At the Council, he met European Commissioner Ozols.",
        ),
        (
            "Valsts policija sadarbojās ar Eiropolu.",
            "The State Police worked with Europol.",
        ),
        ("Stājās spēkā Ministru kabineta lēmums.", "The Government’s decision entered into force."),
        (
            "Lauku atbalsta dienests (LAD) maksās vēlāk, jo LAD gaida sarakstu.",
            "The Rural Support Service (RSS) will pay later, as the Service awaits the list.",
        ),
        (
            "Sanāca Eiropas Parlaments.\n\nEiropas Parlaments lēma par to.",
            "The European Parliament met.\n\nParliament decided on it.",
        ),
        Example(
            "The European Parliament met.\n\nParliament called on the Union to act.",
            "Sanāca Eiropas Parlaments.\n\nParlaments aicināja Eiropas Savienību rīkoties.",
            "en",
            "lv",
        ),
        ("Eiropas Parlaments pieņēma rezolūciju.", "Parliament adopted a resolution."),
        Example("The EEA has published its atlas.", "EVA publicējusi savu atlantu.", "en", "lv"),
        Example("The U.N. Security Council agreed.", "ANO Drošības padome piekrita.", "en", "lv"),
        ("Vadlīnijas 2021. gadā izdeva VARAM.", "The guidelines were issued by MEPRD in 2021."),
        ("Lēmumu pieņēma Augstākā tiesa.", "The decision was taken by the Federal Constitutional Court."),
    ],
    fails=[
        ("Sods paredzēts Krimināllikuma 174. pantā.", "Section 174 of the Civil Law provides for it."),
        ("Grozījumi izdarīti Darba likumā.", "The Construction Law has been amended."),
        (
            "Kriminālprocess sākts pēc Krimināllikuma 185. panta.",
            "Criminal proceedings were opened under Section 185 of the Criminal Procedure Law.",
        ),
        ("Finansējumu piešķīra Eiropas Komisija.", "The European Parliament allocated the funding."),
        (
            "Komisijai atdots likumprojekts „Grozījums Darba likuma 68. pantā”.",
            "The draft law “Amendment to Section 68 of the Construction Law” was returned to the committee.",
        ),
        ("Grozīs Imigrācijas likumu.", "The Citizenship Law will be amended."),
        ("To atbalsta Finanšu ministrija.", "The Ministry of Justice supports it."),
        (
            "Pērn Apvienoto Nāciju Organizācijā Ozols slavēja kaimiņus.",
            "Last year, at the European Commission, Ozols praised the neighbours.",
        ),
        (
            "Sadarbosies Latvijas Universitāte un Rīgas Tehniskā universitāte.",
            "The University of Latvia and Riga Stradiņš University will cooperate.",
        ),
        ("Spriedumu pasludināja Satversmes tiesa.", "The Supreme Court delivered the judgment."),
        (
            "Palīdzēja Valsts policija.\n\nValsts robežsardze aizturēja 27 cilvēkus.",
            "The State Police helped.\n\nThe State Police detained 27 people.",
        ),
        ("Valsts policija sadarbojās ar Eiropolu.", "The State Security Service worked with Europol."),
        (
            "Sanāca Eiropas Parlaments.\n\nEiropas Komisija lēma par to.",
            "The European Parliament met.\n\nParliament decided on it.",
        ),
        (
            "Sanāca Eiropas Parlaments un Saeima.\n\nEiropas Parlaments lēma par to.",
            "The European Parliament and the Saeima met.\n\nParliament decided on it.",
        ),
        ("Notika Eiropas Parlamenta vēlēšanas.", "The European Council elections were held."),
        (
            "Lauku atbalsta dienests (LAD) maksās vēlāk, jo LAD gaida sarakstu.",
            "The Rural Support Service (RSS) will pay later, as the FVS awaits the list.",
        ),
        (
            "Sabiedrisko pakalpojumu regulēšanas komisija (SPRK) noteica tarifus. SPRK lēmums ir galīgs.",
            "The Public Utilities Commission (PUC) set the tariffs. The decision of the EC is final.",
        ),
        (
            "Par to informēja Juridiskās komisijas priekšsēdētājs.",
            "This was announced by the Chair of the Foreign Affairs Committee.",
        ),
        Example("UNICEF is sending syringes.", "UNESCO sūta šļirces.", "en", "lv"),
        Example(
            "The ECDC and the WHO Office for Europe agree.", "Tā domā ECDC un PTO Eiropas birojs.", "en", "lv"
        ),
        ("Finansēs Eiropas Reģionālās attīstības fonds.", "The European Social Fund will finance it."),
        (
            "Noteikumi par mucām izdoti saskaņā ar Iepakojuma likumu.",
            "The Regulations on barrels were issued under the Waste Management Law.",
        ),
        ("Maksās Eiropas Savienības Atveseļošanas fonds.", "The European Union's Cohesion Fund will pay."),
    ],
)
def term_exchanged(bitext: Bitext) -> Remarks:
    """A law or an institution of the source is not called by the name of another one."""
    for bead in term_beads(bitext):
        whole = [pair for each in CATEGORIES if (pair := one_for_another(bead, bitext, each))]
        told = [each for _, other in whole for each in (other, *other.inside)]
        offices = [pair for pair in exchanged_in_offices(bead, bitext) if not _is_told(pair[1], bitext)]
        inside = (pair for pair in (*exchanged_inside(bead, bitext), *offices) if pair[1] not in told)
        short = short_for_another(bead, bitext)
        again = [short] if short and short[1] not in told else []
        for pair in (*whole, *inside, *again):
            yield _remark(*pair, bitext)


def _is_told(mention: Mention, bitext: Bitext) -> bool:
    """Whether position-mismatch tells of an office of its block."""
    return any(place.block == mention.block for _, place in called_otherwise(bitext))


def _remark(mention: Mention, other: Mention, bitext: Bitext) -> Remark:
    message = Message(
        "“{name}” is called “{other}”, which is another one.",
        name=called(mention),
        other=other.surface,
    )
    return Remark(
        message,
        spot(other, "target"),
        related=spot(mention, "source"),
        value=other.surface,
        suggestion=approved(mention.concept, bitext.target.language),
    )
