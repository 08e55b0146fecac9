"""One person or firm under two spellings, in one release or on its two sides, reads like two."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._names.seen import FirstSeen, Seen, is_reported, names_seen
from transflow.checks._names.spelled_apart import (
    firms_respelt,
    kept_in_english,
    letters_swapped,
    quoted_names,
    surnames_alone,
)
from transflow.languages import is_english_target
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot
from transflow.terms.names.found import Name
from transflow.terms.names.misspelt.full_names import is_miscopied, is_misspelled
from transflow.terms.names.misspelt.mistranscribed import mistranscribed_names
from transflow.terms.names.registered import canonical, is_approved
from transflow.terms.names.transcribed import is_another_transcription, is_copied

PASSES: list[tuple[str, str] | Example] = [
    (
        "CV sūtiet ar norādi „Juriskonsults”. Uzziņas: 65452554.",
        "Send your CV marked “Legal Adviser”. Enquiries: 65452554.",
    ),
    (
        "Evika Siliņa ziņos Saeimai\n\nEvika Siliņa ziņos martā.",
        "EVIKA SILIŅA TO REPORT TO THE SAEIMA\n\nEvika Siliņa will report in March.",
    ),
    (
        "Pārbaudīja aģentūra (Food & Feed Safety Office – FFSO).",
        "The Food and Feed Safety Office (FFSO) checked it.",
    ),
    Example(
        "David Milner spoke.\n\nKirsty Milner and the other Milners left.",
        "Runāja Deivids Milners.\n\nMilnere un pārējie Milneri aizgāja.",
        "en",
        "lv",
    ),
    ("Runāja Deivids Milners.\n\nMilnera ģimene aizgāja.", "David Milner spoke.\n\nThe Milners left."),
    (
        "Rihards Kozlovskis atklāja centru. R. Kozlovskis pateicās visiem.",
        "Rihards Kozlovskis opened the centre. R. Kozlovskis thanked everybody.",
    ),
    ("Runāja Jānis Bērziņš.\n\nAtbildēja Jānis Bērziņš.", "Jānis Bērziņš spoke.\n\nJānis Bērziņš replied."),
    ("Ieradās Anete Dreša (Annette Drösch).", "Annette Droesch came."),
    ("Runāja Anna Liepa–Ozola.", "Anna Liepa-Ozola spoke."),
    ("Runāja Jānis Bērziņš un Jana Bērziņa.", "Jānis Bērziņš and Jana Bērziņa spoke."),
    (
        "Vladimirs Zotovs ieradās.\n\nVladimira Zotova runa",
        "Vladimir Zotov arrived.\n\nThe speech of Vladimir Zotov",
    ),
    (
        "Tikās ar Ilzi Kalniņu. Ilze Kalniņa piekrita.",
        "There was a meeting with Ilze Kalniņa. Ilze Kalniņa agreed.",
    ),
    ("Runāja Volodimirs Zelenskis.", "Volodymyr Zelenskyy spoke. Mr Zelenskyy then left."),
    ("Uzvarēja Roberts Zīle.", "Robert Zīle won."),
    ("Uzvarēja Aija Zīle un Maija Zīle.", "Aija Zīle and Maija Zīle won."),
    ("Ieradās Maija Sandu.", "Maia Sandu arrived."),
    ("Ministres Ineses Lībiņas-Egneres ziņojums", "A report by Minister Inese Lībiņa-Egnere"),
    ("Runāja Anna Millere.", "Anna Müller spoke."),
    ("Runāja Ilze Jansone.", "Ilze Janson spoke."),
    ("Runāja Anna Ozola.", "Anna Ozols spoke."),
    ("Balvu pasniedza Mārai Lehtonenai.", "The prize was presented to Māra Lehtonen."),
    ("Runāja Sergejs Ivanovs.", "Sergejs Ivanov spoke."),
    ("Tikās ar Gunāru Kļaviņu.", "They met Gunārs Kļaviņš."),
    ("Tikās ar Ilonu Spuri un Annu Kalnu.", "They met Ilona Spure and Anna Kalna."),
    ("Runāja Anna Lange.", "Anna Lange spoke."),
    ("Mācībās būs kuģis „Varonis”.", "The exercise will involve the vessel Varonis."),
    ("Izrāde „Jūras meita”", "The performance “Daughter of the Sea” at Jūrmala"),
    ("Teica Margarita Robleda.", "Margarita Robled said so."),
    ("Teica Lauri Lēnemetss.", "Lauri Läänemets said so."),
    ("Teica ministrs Bernārs Kentēns.", "The minister, Bernard Quintin, said so."),
    ("Teica ministrs Ihors Klimenko.", "The minister, Ihor Klymenko, said so."),
    ("Runāja Jānis Ozoliņš.\n\nOzoliņa vadīja.", "Jānis Ozoliņš spoke.\n\nAnna Ozoliņa chaired."),
    ("Runāja Džons Millers.\n\nMillera dzirnavas", "John Miller spoke.\n\nThe mills of Miller"),
    ("Runāja Anna Vilne.\n\nVilne, nevis Vilnis.", "Anna Vilne spoke.\n\nVilne, not Vilnis."),
    ("Runāja Anna Linda (Anna Lindh).", "Anna Lindh spoke."),
    ("Braucienu rīko Freedom Treks.", "The tour is organised by FreedomTreks."),
    ("Lidojumu veica Northern Airlines.", "The flight was operated by NA."),
    ("Raksta The Hillside Times.", "The newspaper in question is the Times."),
    ("Marks Galindo ieradās.", "Mark Galindo arrived."),
    ("Sodīta SIA „ZAĻUMI”.", "“ZAĻUMI” Ltd. was fined."),
    ("Līgumu slēdza ar SIA Jūras Gaisma.", "A contract was made with SIA “Jūras Gaisma”."),
    ("Maksā AS „Latvijas Dzelzceļš”.", "JSC “Latvian Railway” pays."),
    ("Sodīta SIA „Būve”.\n\nSIA „Būve” maksās.", "SIA Buve was fined.\n\nSIA Buve will pay."),
    ("Sodīta SIA „Bruņa” un SIA „Bruņinieks”.", "SIA Bruņa and SIA Bruņinieks were fined."),
    Example(
        "John Miller (56) spoke.\n\nMr Miller left.",
        "Runāja Džons Millers.\n\nMilleram bija jāiet.",
        "en",
        "lv",
    ),
    Example(
        "Rod Rosen spoke.\n\nMr Rosen left.", "Runāja Rods Rouzens (Rod Rosen). Rouzens aizgāja.", "en", "lv"
    ),
    ("Dzied Little Fox (Little Foz).", "The singer is Little Fox."),
    ("Ieradās Grēta Horužko.", "Greta Horuzhko arrived."),
    ("Runāja Ilze Tauriņa.\n\nI. Tauriņa piekrita.", "Ilze Taurina spoke.\n\nI. Tauriņa agreed."),
    Example("The Polaris-led talks ended.", "„Polaris” vadītās sarunas beidzās.", "en", "lv"),
    Example("Sales in America rose at Polaris.", "„Polaris” pārdošana Ziemeļamerikā auga.", "en", "lv"),
    ("Terēzas Mejas (Theresa May) plāns", "The plan of Theresa May"),
    Example("Rossi spoke first.", "Pirmais runāja Rosi.", "en", "lv"),
    Example("Ana Petrovic and Zsuzsa Kazsik spoke.", "Runāja Ana Petroviča un Žuža Kažika.", "en", "lv"),
    Example("Juris Ozols spoke. Juris Ozols left.", "Runāja Juris Ozols. Juri Ozolu pavadīja.", "en", "lv"),
]
FAILS: list[tuple[str, str] | Example] = [
    (
        "Runāja Volodimirs Zelenskis.\n\nVolodimirs Zelenskis devās mājup.",
        "Volodymyr Zelenskyy spoke.\n\nVolodymyr Zelensky went home.",
    ),
    ("Ieradās Jurijs Zotovs.\n\nRunāja Jurijs Zotovs.", "Yuri Zotov arrived.\n\nJuri Zotov spoke."),
    (
        "Sergejs Lobanovs atklāja ielu. Sergejs Lobanovs pateicās.",
        "Sergey Lobanov opened the street. Sergei Lobanov gave thanks.",
    ),
    ("Runāja Egils Levits.\n\nEgils Levits atbildēja.", "Egils Levits spoke.\n\nEgils Levitts replied."),
    ("Jautājumiem: Linda Ozoliņa.", "For questions: Linda Ozola."),
    ("Braucienu rīko Freedom Treks.", "The tour is organised by the city council."),
    ("Braucienu rīko Freedom Treks.", "The tour is organised by Freedom Tracks."),
    Example("Theresa May was the first to speak.", "Pirmā runāja Terēza Maija.", "en", "lv"),
    Example("The firm Fortem is growing fast.", "Strauji aug uzņēmums „Enefitas”.", "en", "lv"),
    ("Lidos aviosabiedrība „Ryanair”.", "The airline Wizz will fly."),
    ("Kontu atver „SEB bankā”.", "The account is opened at Swedbank."),
    Example("Flights are operated by airBaltic.", "Lidojumus veic „Ryanair”.", "en", "lv"),
    Example("The Freedom Kitchen is open.", "Ēdnīca Fredom Kitchen ir atvērta.", "en", "lv"),
    ("Runāja Egils Levits.\n\nPar to Levits rakstīja.", "Egils Levits spoke.\n\nMr Levitts wrote about it."),
    ("Runāja Ilze Puķīte.\n\nI. Puķītei piekrita.", "Ilze Puķīte spoke.\n\nThey agreed with I. Puktie."),
    ("Runāja Džons Millers.\n\nMilleram piekrita.", "John Miller spoke.\n\nThey agreed with Millar."),
    Example(
        "John Miller spoke.\n\nMr Miller left.", "Runāja Džons Millers.\n\nMileram bija jāiet.", "en", "lv"
    ),
    ("Amatā iecēla Rihardu Kozlovski.", "Riards Kozlovskis was appointed."),
    ("Tikās ar prokuroru Juri Stukānu.", "They met Prosecutor Juis Stukāns."),
    ("Teica Ingus Alliks.", "Ingus Allkis said so."),
    ("Teica Ilze Zeltiņa.", "Ilze Zletina said so."),
    ("Teica ministrs Hakans Fidans.", "The minister, Hakan Figan, said so."),
    ("Mācībās būs kuģis „Varonis”.", "The exercise will involve the vessel Vētra."),
    ("Sodīta SIA „VELDRE”.", "Ltd. “VEDLRE” was fined."),
    ("Karteli veidoja SIA Aksnīte un SIA Vējš.", "The cartel was formed by SIA Asnīte and SIA Vējš."),
    ("Sodīta AS „KLN Industries”.", "JSC company “KLN Industires” was fined."),
    ("Sodīta SIA „Būve”.\n\nSIA „Būve” maksās.", "SIA Buve was fined.\n\nSIA Būve will pay."),
    ("Remontē bērnudārzu „Saulīte”.", "The kindergarten Zvaniņš is under repair."),
    ("Teica M. Pētersone.", "M. Pēterone said so."),
    Example("Minister Rasmus Prehn gave thanks.", "Ministrs Rasmuss Drēns pateicās.", "en", "lv"),
    ("Teica Viktors Valainis.", "Viktors Valanis said so."),
    ("Teica Kristīna Lindholma (Christine Lindholm).", "Christine Lindohlm said so."),
    ("Teica Emma Karlsone (Emma Carlsson).", "Emma Carlson said so."),
    ("Ieradās Anete Dreša (Annette Drösch).", "Annette Dross came."),
    Example("Christine Lindholm said so.", "Teica Kristīna Lindholma (Christine Lindohlm).", "en", "lv"),
    ("Vārtus guva Sandis Vilkanis.", "The goal was scored by Sandris Vilkanis."),
    ("Ievēlēta Inga Bērziņa-Lapiņa.", "Inga Bērziņa-Liepiņa was elected."),
    ("Runāja Uģis Novickis.", "Uģis Novicki spoke."),
    ("Teica Ilona Spure.", "Ilona Spura said so."),
    ("Balvu pasniedza Mārai Lehtonenai.", "The prize was presented to Māra Lehtinen."),
    ("Teica Gatis Ozols.", "Gatis Ozol said so."),
    ("Tikās ar Gunu Kļaviņu.", "They met Guna Kļaviņš."),
    ("Teica Nora Zīle-Kalniņa.", "Nora Zīle-Kalniņš said so."),
    ("Tikās ar Ilonu Spuri.", "They met Ilona Spura."),
    ("Tikās ar Annu Kalnu.", "They met Anna Kalne."),
    ("Teica Raimonds Zukuls.", "Raimonds Zukūls said so."),
    ("Uzņēmums „Latvenergo” ceļ cenas.", "The company Latvenrego is raising prices."),
    Example("The Latvenergo office closed.", "Slēgts birojs „Latvenrego”.", "en", "lv"),
    ("Teica Ilze Kalniņa. Kalniņa ir ārste.", "Ilze Kalniņa said so. Kaliņa is a doctor."),
    Example("Ilze Kalniņa spoke. Kalniņa is a doctor.", "Runāja Ilze Kalniņa. Kanliņa ir ārste.", "en", "lv"),
    Example("It was designed by Ivars Mailītis.", "Autors ir Ivars Mailīts.", "en", "lv"),
    ("Balvu saņēma Inga Āboltiņa.", "The prize went to Inga Āboliņa."),
    (
        "Evika Siliņa lēma. Evikas Siliņas lēmums",
        "Evika Siliņa decided. It was the decision of Evika Silinja.",
    ),
    (
        "Tomass Millers uzvarēja. Tomasam Milleram pasniedza balvu.",
        "Thomas Muller won. The award went to Thomas Miller.",
    ),
    Example(
        "Thomas Miller won. Thomas Miller spoke.",
        "Uzvarēja Tomass Millers. Runāja Tomass Milers.",
        "en",
        "lv",
    ),
]


@check("name-consistency", Level.WARNING, passes=PASSES, fails=FAILS)
def name_consistency(bitext: Bitext) -> Remarks:
    """The target spells a person's name in one way, and a Latvian one as the source does.

    Of a foreign name, each consonant is heard in its transcription.

    Where the termbase lists the person, its spelling is the right one.

    Spellings that other checks of names report are not counted again. A name that the Latvian text keeps in
    English, as of a firm, stands in the English one as well."""
    yield from kept_in_english(bitext)
    yield from quoted_names(bitext)
    yield from letters_swapped(bitext)
    yield from firms_respelt(bitext)
    told: set[str] = set()
    for remark in surnames_alone(bitext):
        told.add(remark.value)
        yield remark
    for bead, source, target in mistranscribed_names(bitext):
        is_told = target.text in told or (target.has_initials and target.surname in told)
        if not is_told and not is_reported(bitext, bead, source, target):
            told.add(target.text)
            yield _misspelled_remark(source, target, bead.spot(target, "target"))
    first = FirstSeen(bitext)
    for seen in names_seen(bitext):
        wrong = _judged(bitext, seen, first, is_told=seen.target.text in told)
        if wrong and seen.target.text not in told:
            told.add(seen.target.text)
            yield wrong


def _judged(bitext: Bitext, seen: Seen, first: FirstSeen, *, is_told: bool) -> Remark | None:
    """What is wrong with a spelling: it is not the listed one, or misspelled, or another than the first of the name."""
    if wanted := _listed_otherwise(bitext, seen):
        return _listed_remark(seen, wanted)
    if not is_told and _is_misspelled(bitext, seen):
        return _misspelled_remark(seen.source, seen.target, seen.spot)
    other = first.first_of(seen)
    if other is None:
        first.add(seen)
        return None
    is_alike = _is_spelled_alike(bitext, other.target, seen.target)
    return None if is_alike else _elsewhere_remark(bitext, seen, other)


def _listed_otherwise(bitext: Bitext, seen: Seen) -> str | None:
    """How the termbase spells a person in English, where the target has another spelling."""
    name = _in_small_letters(seen.target.text)
    if seen.person is None or not is_english_target(bitext) or is_approved(seen.person, "en", name):
        return None
    return canonical(seen.person, "en")


def _elsewhere_remark(bitext: Bitext, seen: Seen, other: Seen) -> Remark:
    name, first = seen.target.text, other.target.text
    message = Message("“{name}” is spelled “{other}” elsewhere in this text.", name=name, other=first)
    suggestion = first if is_english_target(bitext) else None
    return Remark(message, seen.spot, related=other.spot, value=name, suggestion=suggestion)


def _listed_remark(seen: Seen, wanted: str) -> Remark:
    return Remark(
        Message("“{name}” is spelled “{wanted}” in the termbase.", name=seen.target.text, wanted=wanted),
        seen.spot,
        value=seen.target.text,
        suggestion=wanted,
    )


def _is_misspelled(bitext: Bitext, seen: Seen) -> bool:
    if seen.is_original and is_miscopied(seen.source, seen.target):
        return True
    latvian, other = (seen.source, seen.target) if is_english_target(bitext) else (seen.target, seen.source)
    return is_misspelled(latvian, other) or is_another_transcription(latvian, other)


def _misspelled_remark(source: Name, target: Name, spot: Spot) -> Remark:
    message = Message(
        "“{name}” is not spelled as in the source: {other}.", name=target.text, other=source.text
    )
    return Remark(message, spot, value=target.text)


def _is_spelled_alike(bitext: Bitext, one: Name, other: Name) -> bool:
    if not is_english_target(bitext):
        return is_copied(one, other)
    return _in_small_letters(" ".join(one.words)) == _in_small_letters(" ".join(other.words))


def _in_small_letters(name: str) -> str:
    """A name as it stands outside a heading of capitals."""
    return name.title() if name.isupper() else name
