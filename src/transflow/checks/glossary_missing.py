"""An institution or office that the target calls by none of its approved names may be taken for another.
Most misses in good translations are paraphrase, so this only asks an editor to look (MQM, terminology:
inconsistent with the terminology resource)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transflow.checks import Example, check
from transflow.checks._abbreviations.misabbreviated import misabbreviated
from transflow.checks._abbreviations.misspelt import misspelt_abbreviations
from transflow.checks._mentions import TermBead, called, spot
from transflow.checks._terms.misspelt_bodies import misspelt_in_bodies
from transflow.checks._terms.unrendered import unrendered
from transflow.model import Bitext, Level, Mention, Message, Remark, Remarks, Spot
from transflow.terms.renderings import approved


@check(
    "glossary-missing",
    Level.WARNING,
    passes=[
        (
            "Informāciju sniedz Iekšlietu ministrija (VUGD).",
            "Information is provided by the Ministry of the Interior (VUGD).",
        ),
        ("Eiropas Centrālās bankas Padome lēma.", "The Governing Council decided."),
        Example("WHO HAS TO FILE A RETURN?", "Kam jāiesniedz deklarācija?", "en", "lv"),
        (
            "Valsts policijas zālē pie Jauniešu dienesta ir izstāde. To vada Valsts policija.",
            "There is a show in the hall, near the Youth Service. It is led by the State Police.",
        ),
        ("Iekšlietu ministrija informē.", "The Ministry of the Interior informs."),
        (
            "Aizsardzības ministrs ieradās. Ministrs sveica Kanādas aizsardzības ministru.",
            "The Minister for Defence arrived. The Minister welcomed the Canadian Minister of National Defence.",
        ),
        (
            "Vizīte Federālajā ekonomikas ministrijā Berlīnē.",
            "A visit to the Federal Department of Economics in Berlin.",
        ),
        ("Valsts ieņēmumu dienests (VID) aicina.", "The State Revenue Service (SRS) invites the public."),
        (
            "Ir spēkā Konvencija par Eiropas Savienību (KES).",
            "The Convention on the European Union (CEU) is in force.",
        ),
        (
            "Sanāca Eiropas Parlaments.\n\nEiropas Parlaments lēma par ES.",
            "The European Parliament met.\n\nParliament decided on the EU.",
        ),
        (
            "Eiropas Parlaments sāka sesiju. Eiropas Parlamentā ir 27 dalībvalstu deputāti.",
            "The European Parliament is in session. Its members are from 27 Member States of the European Union.",
        ),
        (
            "Prognozi sniedz Latvijas Vides, ģeoloģijas un meteoroloģijas centrs (LVĢMC).",
            "The forecast is by the Latvian Environment, Geology and Meteorology Centre (LEGMC).",
        ),
        (
            "Darbu sāka Piekrastes plānošanas projekts (PPP). PPP ilgs gadu.",
            "The Coastal Planning Project (CPP) has begun. The CPP will take a year.",
        ),
        ("SIA „Ostas serviss” aicina klientus.", "Ostas serviss invites customers."),
        ("To apstiprināja Iekšlietu ministrijā.", "The MoI’s spokesperson confirmed it."),
        ("Fiziskajām personām sods ir mazāks.", "The fine for natural persons is smaller."),
        ("Darba devēji maijā pieņēma 300 strādnieku.", "In May, 300 workers were employed."),
        ("Par to lems Ministru kabinets.", "The Cabinet of Ministers will decide on it."),
        ("Iekšlietu ministrs tikās ar kolēģiem.", "The Interior Minister met his colleagues."),
        ("Valsts robežsardzes rīkojums", "An order of the State Border Guard"),
        (
            "Aizsardzības ministrijas un Finanšu ministrijas plāns",
            "Plan of the Defence and Finance Ministries",
        ),
        (
            "AM, IeM un ĀM vienojās par plānu.",
            "The Ministries of Defence, the Interior and Foreign Affairs agreed on a plan.",
        ),
        (
            "Finanšu un Iekšlietu ministrija vienojās.",
            "The Ministries of Finance and of the Interior have agreed.",
        ),
        (
            "Londonā runāja veselības ministrs Džons Smits.",
            "The speaker in London was Health Secretary John Smith.",
        ),
        Example("Latvia University of Life Sciences", "Latvijas Biozinātņu universitāte", "en", "lv"),
        Example("Forty national guards took part.", "Piedalījās 40 zemessargi.", "en", "lv"),
        Example("The Communication Department wrote.", "Rakstīja Komunikācijas departaments.", "en", "lv"),
        Example("Border guards work there.", "Tur strādā robežsargi.", "en", "lv"),
        Example("The chief executive resigned.", "Uzņēmuma vadītāja atkāpās.", "en", "lv"),
        Example("The Director General of the VDD spoke.", "Runāja VDD priekšnieks.", "en", "lv"),
        Example("He met the head of the choir.", "Viņš tikās ar kora diriģentu.", "en", "lv"),
        Example("She is its Executive Director.", "Viņa ir tā valdes priekšsēdētāja.", "en", "lv"),
        (
            "To noraidīja Oberlandesgericht (Augstākā tiesa Hamburgā, Vācija).",
            "It was dismissed by the Oberlandesgericht (Higher Regional Court, Hamburg, Germany).",
        ),
        (
            "Valsts robežsardze un Iekšlietu ministrija ziņo.\n\nIekšlietu ministrija maksā.",
            "The State Border Guard and its parent body report.\n\nThe Ministry of the Interior pays.",
        ),
        (
            "Satversmes aizsardzības birojs un Iekšējās drošības birojs piekrīt.",
            "The Constitution Protection and Internal Security Bureaus agree.",
        ),
        ("Latvijas Nacionālā opera un balets aicina.", "The Opera invites you."),
        ("Pārtikas un veterinārais dienests ziņo.", "The Service reports it."),
        ("Prevencijas un sabiedrības informēšanas nodaļa", "Prevention and Public Information Unit"),
        ("Sauszemes spēku Mehanizētā kājnieku brigāde", "Mechanised Infantry Brigade of the Land Forces"),
        ("Spriedumu pasludināja Augstākā tiesa.", "The judgment was delivered by the Supreme Court."),
        ("Viņu tiesāja Edinburgas Augstākajā tiesā.", "He was tried at the High Court in Edinburgh."),
        (
            "Viņu apstiprināja par Augstākās tiesas tiesnesi.",
            "He was confirmed to the Supreme Court.",
        ),
        ("Rīgas pašvaldība remontēs ielu.", "Riga to repair a street."),
        ("Kravu atrada Rīgas ostā.", "The cargo was found at the Port of Riga."),
        ("Runāja valdes priekšsēdētājs.", "The Chair of the Hospital's Management Board spoke."),
        ("Piekrita uzņēmuma valdes priekšsēdētājs.", "The company's CEO agreed."),
        (
            "Vispārējo lietu padome tikās.\n\nVispārējo lietu padome lasīja „Savienības” ziņojumu.",
            "The General Affairs Council met.\n\nIts members read the report “After the Monetary Union”.",
        ),
    ],
    fails=[
        ("Konkurences padome pieņēma lēmumu.", "The Consumer Council took a decision."),
        ("Iekšlietu ministrija informē par plānu.", "The Ministry of Home Security informs about a plan."),
        ("Valsts robežsardze aizturēja trīs cilvēkus.", "The Frontier Troops detained three people."),
        (
            "MK noteikumiem Nr. 304 un Labklājības ministrijas rīkojumam ir spēks.",
            "Cabinet Regulation No 304 and the order of the Ministry of Health are in force.",
        ),
        ("Par to lems Ministru kabinets.", "The Board of Ministers will decide on it."),
        ("Pārtikas un veterinārais dienests ziņo.", "The Food and Veterinary Office reports it."),
        ("Tieslietu ministrija sagatavoja plānu.", "The Law Ministry prepared a plan."),
        (
            "Ieradās Satversmes aizsardzības birojs, Valsts policija un Iekšējās drošības birojs.",
            "The Constitution Protection Bureau, the State Police and its auditors came.",
        ),
        ("Valsts ieņēmumu dienests skaidro kārtību.", "The Tax Office explains the procedure."),
        (
            "Administratīvā apgabaltiesa sprieda.\n\nAdministratīvā apgabaltiesa atlika lietu.",
            "The Administrative Regional Court ruled.\n\nThe Regional Court adjourned the case.",
        ),
        Example("The Executive Director resigned.", "Atkāpās grāmatvedis.", "en", "lv"),
        (
            "Valsts ieņēmumu dienests (VID) aicina.",
            "The State Revenue Service (SRC) invites the public.",
        ),
        ("Eiropas Savienība (ES) palīdz.", "The European Union (TEU) helps."),
        (
            "Latvijas Republika un Eiropas Komisija piekrīt.",
            "The Republic of Latvia and the European Committee agree.",
        ),
        Example(
            "The European Investment Bank (EIB) lends. The EIB is a bank.",
            "Aizdod Eiropas Centrālā banka (EIB). EIB ir banka.",
            "en",
            "lv",
        ),
        Example(
            "The International Committee of the Red Cross (ICRC) helps.",
            "Palīdz Starptautiskā Sarkanā Krusta federācija (SSKK).",
            "en",
            "lv",
        ),
        ("Viņu tiesāja Latvijas Augstākajā tiesā.", "He was tried at the High Court of Latvia."),
        ("Ārlietu ministrija aicina uz sarunu.", "The Diplomacy Department invites you to a talk."),
        (
            "Lēmumu pieņēma Augstākā tiesa.\n\nAugstākās tiesas lēmums ir galīgs.",
            "The decision was taken by the Highest Tribunal.\n\nThe decision of the Supreme Court is final.",
        ),
        (
            "Valsts robežsardze un Iekšlietu ministrija ziņo.\n\nIekšlietu ministrija maksā.",
            "The State Border Guard and the Department of Home Security report.\n\nThe Ministry of the Interior pays.",
        ),
        (
            "Iekšlietu ministrijas Komunikācijas nodaļa\n\nIekšlietu ministrija maksā.",
            "Communication Department of the Department of Home Security\n\nThe Ministry of the Interior pays.",
        ),
        (
            "Par to lēma Ministru kabinets.\n\nMinistru kabineta sēde bija īsa.",
            "The Council of the Ministers decided on it.\n\nThe meeting of the Cabinet of Ministers was short.",
        ),
        ("Lems Saeimas Juridiskā komisija.", "The Saeima Budget Committee will decide."),
        (
            "Eiropas Komisija un tās partneri: Eiropas Komisijas ziņojums.",
            "The European Commission and its partners: a report of the European Committee.",
        ),
        (
            "Ostas vadību pārņem Valsts ugunsdzēsības un glābšanas dienests (VUGD). To lēma VUGD.",
            "The National Firefighters Agency (SFRS) takes over the port. It was decided by the SFRS.",
        ),
        Example("The ministry explains it.", "To skaidro Ekonomkias ministrijā.", "en", "lv"),
        (
            "Piedalījās Iekšlietu ministrija, glābēji un Finanšu ministrija.",
            "The Rescue Unit and the Ministry of Finance took part.",
        ),
    ],
)
def glossary_missing(bitext: Bitext) -> Remarks:
    """A term of the source stands in the target under one of its approved names."""
    yield from misabbreviated(bitext)
    yield from misspelt_abbreviations(bitext)
    remarks = [_remark(*each, bitext.target.language) for each in unrendered(bitext)]
    yield from remarks
    yield from _misspelt(bitext, [each.related for each in remarks if each.related])


def _misspelt(bitext: Bitext, told: Sequence[Spot]) -> Remarks:
    """The slips of the pen in names of bodies, but for those `told` of already and those that the source has, too."""
    for index, block in enumerate(bitext.target.blocks):
        for word, meant in misspelt_in_bodies(block.text, bitext.target.language):
            spot = Spot("target", index, word.start, word.end)
            if word.text not in bitext.source.text and not any(_holds(each, spot) for each in told):
                message = Message(
                    "“{word}” is misspelt in the name of a body; it seems to mean “{meant}”.",
                    word=word.text,
                    meant=meant,
                )
                yield Remark(message, spot, value=word.text)


def _holds(outer: Spot, inner: Spot) -> bool:
    """Whether the one stretch lies in the other."""
    ends = outer.end is not None and inner.end is not None and inner.end <= outer.end
    return ends and outer.block == inner.block and outer.start <= inner.start


def _remark(mention: Mention, rival: re.Match[str] | None, bead: TermBead, language: str) -> Remark:
    concept = mention.concept
    rendering = approved(concept, language)
    name = called(mention)
    related = bead.target.spot(rival.start(), rival.end()) if rival else Spot("target", bead.bead.target[0])
    return Remark(
        Message(
            "“{name}” is not rendered by an approved name; “{rival}” seems to stand in its place."
            if rival
            else "“{name}” is not rendered by an approved name.",
            name=name,
            rival=rival and rival[0],
        ),
        spot(mention, "source"),
        related=related,
        value=rival[0] if rival else mention.surface,
        suggestion=rendering,
    )
