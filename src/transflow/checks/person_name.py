"""A person named in one version and not in the other, or under another name, misleads about who spoke."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._named_otherwise import named_otherwise
from transflow.checks._names.changed import changed
from transflow.model import Bitext, Level, Message, Remark, Remarks, Side, Spot, other_side
from transflow.terms.names.exchanged.given_names import exchanged_given
from transflow.terms.names.exchanged.initials import exchanged_initials
from transflow.terms.names.exchanged.originals import exchanged_originals
from transflow.terms.names.exchanged.surnames import exchanged_surnames
from transflow.terms.names.found import Name
from transflow.terms.names.mentioned import is_mentioned, is_mentioned_in_latvian
from transflow.terms.names.paired import Exchanged, NameBead, document_words, name_beads
from transflow.terms.names.same_person import ELSEWHERE, SURNAME_ALIKE, has_other_given

PASSES: list[tuple[str, str] | Example] = [
    ("Ieradās Jānis Liepa un Zane Liepa.", "Jānis Liepa and Zane Liepa arrived."),
    ("Igaunijas Māras Zemes krusta ordenis", "The Estonian Order of the Cross of Terra Mariana"),
    ("Baznīca stāv pie Jēkaba ceļa.", "The church is on the Way of St James."),
    ("Piektdien runāja rektors prof. Ivars Liepa.", "On Friday, Rector Prof. Ivars Liepa spoke."),
    ("Cena ir 0,35 Ls. Pastmarkas ir zilas.", "The price is LVL 0.35. The stamps are blue."),
    (
        "Strāvas frekvence ir 50 Hz. Savukārt spriegums ir 230 V.",
        "The frequency is 50 Hz. The voltage is 230 V.",
    ),
    ("Viss rakstīts valodā R. Pārbaudiet to.", "All is written in R. You may check it."),
    ("Ministrs Rihards Kozlovskis tikās ar kolēģiem.", "Minister Rihards Kozlovskis met colleagues."),
    ("R. Kozlovskis atklāja konferenci.", "Rihards Kozlovskis opened the conference."),
    ("Par to runāja Egils Levits.", "Mr Levits spoke about it."),
    ("Prezidents Džo Baidens ieradās Rīgā.", "President Joe Biden arrived in Riga."),
    ("Uzvarēja Džons Dž. Milers.", "John J. Miller won."),
    ("Vilsona vagonu ir maz.", "Peter Wilson has few carriages."),
    (
        "Andris Ozols atklāja sanāksmi.\n\nAndris Ozols uzsvēra drošību.",
        "Andris Ozols opened the meeting.\n\nHe stressed security.",
    ),
    ("Runāja Anna Kalniņa-Bērziņa. Kalniņa piekrita.", "Anna Kalniņa-Bērziņa spoke. Kalniņa agreed."),
    ("Ministre Baiba Braže tikās ar Kaju Kallasu.", "Minister Baiba Braže met Kaja Kallas."),
    (
        "Rihards Kozlovskis tikās ar Annu Ozolu.\n\nRihardam ir plāns.",
        "Rihards Kozlovskis met Anna Ozola.\n\nKozlovskis and Ms Ozola have a plan.",
    ),
    (
        "Rihards Kozlovskis ieradās.\n\nKozlovskis uzsvēra Šengenas nozīmi.",
        "Rihards Kozlovskis arrived.\n\nHe stressed the importance of Schengen and of the Bundestag.",
    ),
    ("Plānu pārsteidzoši noraidīja viņa vietnieks.", "The plan was surprisingly rejected by Mr Henderson."),
    ("Kopā ar Annu viņi gleznoja.", "They painted together with her and with Anna's sister."),
    ("Viņš mīl „Laimu” un Keitu.", "He loves Laima sweets and Kate."),
    ("Konkurss notiks Kārļa Ulmaņa gatvē.", "The competition will be held at Kārļa Ulmaņa gatve."),
    ("Skatāma izrāde „Sprīdītis” bērniem.", "On stage: *Tom Thumb* for children."),
    (
        "Prezidenta Vilsona padomnieks teica, ka Vilsons lēmumu pārskatīs.",
        "An adviser to President Wilson said that he would review the decision.",
    ),
    (
        "# Iekšlietu ministrs pateicas ugunsdzēsējiem\n\nMinistrs Rihards Kozlovskis pasniedza balvas.",
        "# Rihards Kozlovskis thanks the firefighters\n\nMinister Rihards Kozlovskis presented the awards.",
    ),
    (
        "Ģenerālkonsuls Minskā ir Andris Liepkalns.\n\nĢenerālkonsuls uzrunās tautiešus.",
        "The Consul General in Minsk is Andris Liepkalns.\n\nConsul Liepkalns will address Latvians abroad.",
    ),
    ("Balvu pasniedza Ivo Ozolam.", "The award was presented to Ivo Ozols."),
    ("Runāja Anna Kalniņa – Bērziņa.", "Anna Kalniņa-Bērziņa spoke."),
    ("Dziedāja Anna Kalniņa un Anna Ozola.", "Anna Kalniņa and Ms Ozola sang."),
    ("Tiesa attaisnoja Č. J. un L. B.", "The court acquitted C. Y. and L. B."),
    ("Runāja Jānis Bērziņš un Anna Bērziņa.", "Jānis and Anna Bērziņš spoke."),
    ("Mācības vadīja Džons Bērziņš.", "The exercise was led by John Bērziņš."),
    Example("Jānis Kalniņš wrote to Kārlis Ozols.", "Jānis Kalniņš rakstīja Kārlim Ozolam.", "en", "lv"),
]
FAILS: list[tuple[str, str] | Example] = [
    ("Ieradās Jānis Liepa un Zane Liepa.", "Jānis Liepa and Ilze Liepa arrived."),
    ("Ministrs Rihards Kozlovskis tikās ar kolēģiem.", "Minister Egils Levits met colleagues."),
    ("To teica Jānis Bērziņš un Anna Ozola.", "Jānis Bērziņš said so."),
    ("To teica Jānis Bērziņš un Jānis Ozols.", "Jānis Bērziņš said so."),
    ("Sanāksmi vadīs Ilze Kalniņa.", "The meeting will be chaired by the director."),
    ("Apbalvoti tika pieci darbinieki.", "Five employees and Mārtiņš Liepa received awards."),
    ("Prezidents Džo Baidens ieradās Rīgā.", "President Donald Trump arrived in Riga."),
    ("Uzvarēja Džons Dž. Milers.", "John J. Watson won."),
    ("Uzrunu teica Donalds Braunings.", "The speaker was Ronald Browning."),
    ("Tiesa attaisnoja A. K., bet L. B. notiesāja.", "The court acquitted A. N. and convicted L. B."),
    ("Vilciena vagonu ir maz.", "Peter Wilson has few carriages."),
    ("Sagatavoja majore Sandra Brāle.", "Prepared by Major Santa Brāle."),
    ("Uzrunu teica Guntis Kalējs.", "Opening remarks were made by Guntis Kalniņš."),
    ("Runāja Anna Kalniņa-Bērziņa.", "Anna Kalniņa spoke."),
    ("Uzrunu teica Andris Vītols.", "Opening remarks were made by Juris Vītols."),
    ("To uzsvēra Lāsma Stabiņa.", "It was stressed by Lāsma Stabulniece."),
    ("To uzsvēra Mārtiņš Brauns.", "It was stressed by Mārtiņš Briedis."),
    Example("Dimitrijs Trofimovs said so.", "To teica Dimitrijs Timofejevs.", "en", "lv"),
    (
        "Rihards Kozlovskis tikās ar Annu Ozolu.\n\nKozlovskim ir plāns.",
        "Rihards Kozlovskis met Anna Ozola.\n\nOzola has a plan.",
    ),
    (
        "Rihards Kozlovskis ieradās.\n\nDrošību uzsvēra arī Kozlovskis.",
        "Rihards Kozlovskis arrived.\n\nSecurity was also stressed by Minister Zvirbulis.",
    ),
    (
        "Andris Kalniņš ieradās.\n\nDrošību uzsvēra arī Kalniņš.",
        "Andris Kalniņš arrived.\n\nSecurity was also stressed by Kalējs.",
    ),
    (
        "Plānu pārsteidzoši noraidīja prezidents Vilsons.",
        "The plan was surprisingly rejected by Mr Henderson.",
    ),
    Example(
        "Emmanuel Macron arrived.\n\nMacron praised the troops.",
        "Ieradās Emanuels Makrons.\n\nTrampam karavīri patika.",
        "en",
        "lv",
    ),
    (
        "Prezidenta Vilsona padomnieks teica, ka Vilsons lēmumu pārskatīs.",
        "An adviser to President Wilson said that Mr Henderson would review the decision.",
    ),
    (
        "Biedrība noraidīja Krouforda (Crawford) kunga ierosinājumu.",
        "The society rejected the suggestion of Mr Henderson.",
    ),
    (
        "Tiesneša Vilsona spriedumu pārsūdzēja Rietumvirdžīnijā.",
        "The ruling by Judge Zvirbulis was appealed in West Virginia.",
    ),
    ("Ieradās Hikmets Hadžijevs.", "Hikmet Aliyev arrived."),
    ("Mācības vadīja Aivars Trofimovs.", "The exercise was led by Einars Trofimovs."),
    ("Mācības vadīja Guntis Pūkaiņš.", "The exercise was led by Hans Pūkaiņš."),
    ("Balvu saņēma Arturs Toms Ķezbers.", "The award went to Arturs Toms Wilson."),
    ("Balvu pasniedza Ivo Ozolam.", "The award was presented to Ivo Dreimanis."),
    ("Bērns atbrauca kopā ar tanti Zentu.", "The child came with his aunt Gundega."),
    ("Vārtus guva Egons Balcers un Teodors Bļugers.", "The goal was scored by Egons Balcers."),
    Example("Gordon Morris cooks well.", "Džeimijs Veins labi gatavo.", "en", "lv"),
    Example("Orrin Hatch spoke.", "Runāja Orins Hečs (Orrin Thompson).", "en", "lv"),
    Example("Questions were answered by Līga Zariņa.", "Uz jautājumiem atbildēja Dace Krūmiņa.", "en", "lv"),
]


@check("person-name", Level.WARNING, passes=PASSES, fails=FAILS)
def person_name(bitext: Bitext) -> Remarks:
    """Every person whom one version names in full is named in the other.

    A surname, initials or a transcription answer a name; so do a pronoun or an office where the person is
    named elsewhere in the text."""
    told: set[tuple[str, ...]] = set()
    spots: set[Spot | None] = set()
    for bead in name_beads(bitext):
        for remark in _remarks(bitext, bead, told) if bead.sources or bead.targets else ():
            spots.add(remark.spot)
            yield remark
    for exchanged in (exchanged_surnames, exchanged_given, exchanged_initials, exchanged_originals):
        yield from (
            remark for remark in map(_exchanged_remark, exchanged(bitext)) if remark.spot not in spots
        )


def _remarks(bitext: Bitext, bead: NameBead, told: set[tuple[str, ...]]) -> Iterator[Remark]:
    """The names of a bead that stand for others, then those that only one side has; those that were `told`
    before are passed over."""
    taken: set[Name] = set()
    lone = [each for each in bead.sources if _is_lone(bead, each, "source")]
    strange = [each for each in bead.targets if _is_lone(bead, each, "target")]
    for source, target in changed(bead, lone, strange):
        taken |= {source, target}
        if source.key() not in told:
            told.add(source.key())
            named = (source.text, bead.spot(source, "source")), (target.text, bead.spot(target, "target"))
            yield named_otherwise(*named)
    sides: tuple[tuple[Side, list[Name]], ...] = (("source", lone), ("target", strange))
    for side, names in sides:
        for name in names:
            if name in taken or name.key() in told:
                continue
            told.add(name.key())
            if not _is_elsewhere(bitext, bead, name, side) and not _is_in_italics(
                bitext, bead.spot(name, side)
            ):
                yield _missing_remark(bead, name, side)


def _is_lone(bead: NameBead, name: Name, side: Side) -> bool:
    """Whether nothing in the other side of the bead resembles the name; a given name that is that of another person,
    who stands on both sides, does not count."""
    if name in bead.answered[side]:
        return False
    latvian, english = bead.words
    by_given = all(each.key()[0] != name.key()[0] for each in bead.answered[side])
    taken = bead.surnames_of_others(name, side)
    if (side == "source") == bead.is_source_latvian:
        return not is_mentioned(name, english - taken, least=SURNAME_ALIKE, by_given=by_given)
    return not is_mentioned_in_latvian(name, latvian - taken, least=SURNAME_ALIKE, by_given=by_given)


def _is_elsewhere(bitext: Bitext, bead: NameBead, name: Name, side: Side) -> bool:
    """Whether the other document says the surname somewhere, and not only as that of a person with another
    given name."""
    mentioned = is_mentioned if (side == "source") == bead.is_source_latvian else is_mentioned_in_latvian
    words = document_words(bitext, other_side(side))
    if not mentioned(name, words, least=ELSEWHERE, by_given=False):
        return False
    strangers = {
        each.surname
        for rival in name_beads(bitext)
        for each in (rival.targets if side == "source" else rival.sources)
        if has_other_given(*bead.latvian_first(*((name, each) if side == "source" else (each, name))))
    }
    return mentioned(name, words - strangers, least=ELSEWHERE, by_given=False)


def _is_in_italics(bitext: Bitext, spot: Spot) -> bool:
    """Whether the name is part of a title in italics: the play *Tom Thumb*."""
    block = bitext.document(spot.side).blocks[spot.block]
    spans = [(mark.start, mark.end) for mark in block.marks if mark.kind == "emphasis"]
    return any(start <= spot.start < end and (start, end) != (0, len(block.text)) for start, end in spans)


def _exchanged_remark(found: Exchanged) -> Remark:
    bead, pair = found.bead, (found.latvian, found.english)
    source, target = pair if bead.is_source_latvian else pair[::-1]
    return named_otherwise(
        (source.text, bead.source.spot(source.start, source.end)),
        (target.text, bead.target.spot(target.start, target.end)),
    )


def _missing_remark(bead: NameBead, name: Name, side: Side) -> Remark:
    message = Message(
        "“{name}” is named in the source, and nobody of that name in the target."
        if side == "source"
        else "“{name}” is named in the target, and nobody of that name in the source.",
        name=name.text,
    )
    return Remark(
        message,
        bead.spot(name, side),
        value=name.text,
    )
