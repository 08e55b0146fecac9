"""A State Secretary is no Parliamentary Secretary: one office named for another misleads about who spoke."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._mentions import called, spot
from transflow.checks._offices.called_otherwise import called_otherwise
from transflow.checks._offices.deputies import deputies
from transflow.checks._offices.envoys import exchanged_countries
from transflow.checks._offices.holders import Moved, exchanged_offices, moved_offices, other_offices
from transflow.checks._offices.in_sentences import offices_of_sentences
from transflow.checks._offices.roles import exchanged_roles
from transflow.checks._offices.standings import standings
from transflow.model import Bitext, Level, Mention, Message, Remark, Remarks, Spot
from transflow.terms.renderings import approved


@check(
    "position-mismatch",
    Level.WARNING,
    passes=[
        (
            "Ivars Kalns – izpilddirektors, Ilze Ozola – galvenā grāmatvede",
            "Ivars Kalns, Executive Director; Ilze Ozola, Chief Accountant",
        ),
        (
            "Runāja Ārējās komunikācijas nodaļas vadītāja.",
            "The Head of the External Communication Unit spoke.",
        ),
        ("Komisijas priekšsēdētājas vietnieks ieradās.", "The Commission Vice-President arrived."),
        ("To uzsvēra valsts sekretārs.", "The State Secretary emphasised it."),
        ("To uzsvēra parlamentārā sekretāre.", "The Parliamentary Secretary emphasised it."),
        ("Runāja pašvaldības izpilddirektors.", "The Executive Director spoke."),
        ("Runāja uzņēmuma izpilddirektors.", "The company’s CEO spoke."),
        ("Iekšlietu ministrs tikās ar kolēģi.", "The Minister of the Interior met a colleague."),
        ("Iekšlietu ministre runāja.", "The Interior Minister spoke."),
        (
            "Valsts sekretārs un parlamentārais sekretārs",
            "The Parliamentary Secretary and the State Secretary",
        ),
        ("Valsts sekretāra vietnieks piekrita.", "The Deputy State Secretary agreed."),
        (
            "Ministriju pārstāvēja Iekšlietu ministrijas valsts sekretāra vietniece Anna Liepa.",
            "The Ministry of the Interior was represented by Deputy State Secretary Anna Liepa.",
        ),
        ("Valsts ieņēmumu dienesta ģenerāldirektore piekrita.", "The Service’s General Director agreed."),
        ("„Krasta” ģenerāldirektors Jānis Ozols atkāpjas.", "Krasts CEO Jānis Ozols is stepping down."),
        ("Runāja nodaļas vadītāja Anda Liepa.", "Culture Head Anda Liepa spoke."),
        Example(
            "The General Director agreed.", "Piekrita Valsts vides dienesta ģenerāldirektors.", "en", "lv"
        ),
        (
            "Valsts sekretārs un viņa vietnieks piekrita.",
            "The State Secretary and the Deputy State Secretary agreed.",
        ),
        Example("The Council's President spoke.", "Runāja padomes priekšsēdētājs.", "en", "lv"),
        Example("The Chair of the Council spoke.", "Runāja domes priekšsēdētāja.", "en", "lv"),
        (
            "Piedalījās finanšu ministrs Jānis Ozols un tieslietu ministre Anna Liepa.",
            "Those who took part were Anna Liepa, the Minister of Justice, and Minister for Finance Jānis Ozols.",
        ),
        (
            "Piedalījās finanšu ministrs Jānis Ozols, Anna Liepa un Juris Bērzs.",
            "Jānis Ozols, the Minister for Finance, Anna Liepa and Juris Bērzs took part.",
        ),
        ("To teica deputāts Jānis Ozols.", "Deputy Jānis Ozols said so."),
        ("Jaunais vietnieks vadīs trīs nodaļas.", "He will be in charge of three divisions."),
        ("Bijušais ministrs Jānis Ozols piekrita.", "Jānis Ozols, who served as Minister, agreed."),
        ("Rektora pienākumu izpildītāja Anna Liepa piekrita.", "Acting Rector Anna Liepa agreed."),
        (
            "Programmā direktora P. I. Čaikovska skaņdarbi.",
            "On the programme: works by director P. I. Tchaikovsky.",
        ),
        (
            "Ārlietu ministrijas valsts sekretāra pienākumu izpildītājs Jānis Ozols tikās ar vēstnieku.",
            "The Acting State Secretary of the Ministry of Foreign Affairs, Jānis Ozols, met the Ambassador.",
        ),
        (
            "Viņš tikās ar Vācijas Ārlietu ministrijas valsts sekretāru Janu Bergu.",
            "He met with Jan Berg, Secretary of State at the Federal Foreign Office.",
        ),
        ("Vēstniece pastāstīja par situāciju.", "The Ambassador told the Acting State Secretary about it."),
        ("Saeimas priekšsēdētāja biedre runāja.", "The Deputy Speaker of the Saeima spoke."),
        ("Domes priekšsēdētāja biedre piekrita.", "The Vice-President of the County Council agreed."),
        ("Uzņēmuma valdes priekšsēdētāja piekrita.", "The President of the company agreed."),
        (
            "Teica Iekšlietu ministrijas valsts sekretāre.",
            "The State Secretary of the Interior Ministry said so.",
        ),
        ("Teica Iekšlietu ministrijas valsts sekretāre.", "The State Secretary of the Ministry said so."),
        ("VID vadītāja piekrita.", "The Director General of the State Revenue Service agreed."),
        ("Runāja Saeimas priekšsēdētāja.", "The Parliament’s Speaker spoke."),
        (
            "Piekrita ministrijas ģenerāldirektors.",
            "The Director General of the Ministry of Economics agreed.",
        ),
        ("Veselības ministre piekrita.", "The head of the Ministry, Minister for Health Ozola, agreed."),
        ("Piekrita Latvijas vēstnieks Polijā.", "The Latvian Ambassador in Poland agreed."),
        ("Lietuvas prezidents ieradās Latvijā.", "Lithuania's President arrived in Latvia."),
        (
            "Latvijas un Igaunijas prezidenti tikās Valgā.",
            "The Presidents of Estonia and Latvia met in Valga.",
        ),
        ("Galvenā redaktora vietnieks atbildēja.", "The assistant editor-in-chief replied."),
        (
            "Teica Normunds Krapsis, satiksmes pārvaldes priekšnieks.",
            "Normunds Krapsis, Head of Traffic, said so.",
        ),
        Example(
            "The Chairwoman of the Saeima Faction spoke.", "Runāja frakcijas priekšsēdētāja.", "en", "lv"
        ),
        (
            "Ieradās finanšu ministrs Jānis Ozols, tieslietu ministre Anna Liepa un ekonomikas ministrs Juris Bērzs.",
            "Minister for Finance Jānis Ozols, Minister of Justice Anna Liepa and Juris Bērzs came.",
        ),
        (
            "Piekrita Valsts vides dienesta ģenerāldirektors.",
            "The Director General of the Environmental Service agreed.",
        ),
        (
            "Sadarbības padomes priekšsēdētāja Anna Liepa tikās ar prezidentu.",
            "Anna Liepa, Chair of the Cooperation Council, met the President.",
        ),
        ("Klimata un enerģētikas ministrs Jānis Ozols piekrita.", "Energy Minister Jānis Ozols agreed."),
        ("Finanšu direktore Ilze Kalniņa to noliedza.", "Ilze Kalniņa, head of finance, denied it."),
        ("Runāja Nīderlandes vēstniece.", "The Dutch Ambassador spoke."),
        (
            "Piedalījās domes priekšsēdētājs Juris Ozols, SIA „Rīta krasts” valdes priekšsēdētājs Jānis Bērzs un SIA"
            " „Upe” valdes loceklis Andris Egle.",
            "It was attended by the Mayor of Liepāja Juris Ozols, Chairman of the Board of Rīta krasts Jānis Bērzs,"
            " Board member of Upe Andris Egle and others.",
        ),
        ("Runāja Lielbritānijas vēstniece.", "The Ambassador of the United Kingdom spoke."),
    ],
    fails=[
        ("To uzsvēra valsts sekretārs.", "The Parliamentary Secretary emphasised it."),
        ("To uzsvēra parlamentārā sekretāre.", "The State Secretary emphasised it."),
        ("Iekšlietu ministrs tikās ar kolēģi.", "The Minister of Justice met a colleague."),
        Example("The Chair of the Council spoke.", "Runāja Saeimas priekšsēdētāja.", "en", "lv"),
        ("Finanšu ministre runāja.", "The Minister for Foreign Affairs spoke."),
        (
            "Valsts ieņēmumu dienesta ģenerāldirektore piekrita.",
            "The Service’s Deputy Director General agreed.",
        ),
        ("Valsts sekretāra vietnieks piekrita.", "The State Secretary agreed."),
        (
            "Aģentūras direktora vietnieks vadīs trīs nodaļas.",
            "He will, as director, be in charge of three divisions.",
        ),
        (
            "Piekrita Iekšlietu ministrijas valsts sekretāra vietnieks.",
            "The State Secretary of the Ministry of the Interior agreed.",
        ),
        (
            "Teica Iekšlietu ministrijas valsts sekretāre.",
            "The State Secretary of the Department of Home Security said so.",
        ),
        ("Ministru prezidente Evika Siliņa runāja.", "President Evika Siliņa spoke."),
        ("Valsts prezidents Edgars Rinkēvičs runāja.", "Prime Minister of Latvia Edgars Rinkēvičs spoke."),
        ("To uzsvēra valsts sekretārs.", "The Deputy State Secretary emphasised it."),
        ("Rīgas vicemērs Jānis Ozols piekrita.", "Riga Mayor Jānis Ozols agreed."),
        ("Prezidents tikās ar Ķīnas ārlietu ministru.", "The president met China's Minister of Health."),
        ("Teica koledžas direktora vietniece Anna Ozola.", "Anna Ozola, Director of the College, said so."),
        ("Teica koledžas direktore Anna Ozola.", "Anna Ozola, Deputy Director of the College, said so."),
        ("Veselības ministrs atklāja slimnīcu.", "The Welfare Minister opened a hospital."),
        (
            "Veselības ministre atklāja slimnīcu.",
            "The President of the Constitutional Court opened a hospital.",
        ),
        (
            "Piedalījās finanšu ministrs Jānis Ozols un tieslietu ministre Anna Liepa.",
            "The Minister for Finance, Anna Liepa, and Minister of Justice Jānis Ozols took part.",
        ),
        (
            "Runāja slimnīcas valdes loceklis Jānis Ozols un veselības ministre Anna Liepa.",
            "Anna Liepa, a member of the board of the hospital, and the Minister for Health, Jānis Ozols, spoke.",
        ),
        Example("Prime Minister Ozols spoke.", "Runāja ģenerālprokurors Ozols.", "en", "lv"),
        (
            "Finanšu ministrs ieradās. Finanšu ministrs Jānis Ozols runāja pirmais.",
            "The Minister for Finance came. Minister of Justice Jānis Ozols spoke first.",
        ),
        ("Bijušais slimnīcas vadītājs Jānis Ozols piekrita.", "The head of the hospital Jānis Ozols agreed."),
        ("Aģentūras direktora p. i. Anna Liepa piekrita.", "Director of the Agency Anna Liepa agreed."),
        (
            "Vēstniece informēja valsts sekretāra pienākumu izpildītāju.",
            "The Ambassador informed the State Secretary.",
        ),
        ("Piekrita Latvijas vēstnieks Polijā.", "The Polish Ambassador to Latvia agreed."),
        ("Lietuvas prezidents ieradās Latvijā.", "The President of Latvia arrived in Lithuania."),
        ("Latvijas valdība atbalsta Ukrainu.", "The Ukrainian Government supports Latvia."),
        (
            "Pirmais runāja Čīles vēstnieks. Čīle ir tālu.",
            "The Ambassador of China spoke first. Chile is far.",
        ),
        Example("The former minister agreed.", "Ministrs piekrita.", "en", "lv"),
        ("Runāja Valsts policijas priekšnieks.", "The Chief of the Municipal Police spoke."),
        ("Runāja Saeimas priekšsēdētāja.", "The Speaker of the Cabinet spoke."),
        Example(
            "The Chief of the State Police spoke.", "Runāja pašvaldības policijas priekšnieks.", "en", "lv"
        ),
        ("Izpilddirektors Juris Kalns to noliedza.", "Chief Financial Officer Juris Kalns denied it."),
        (
            "Valsts sekretāre pateicās. Vēstniece ieradās. Valsts sekretāre stāstīja par plānu.",
            "The State Secretary gave thanks. The Ambassador came. The Parliamentary Secretary spoke of a plan.",
        ),
    ],
)
def position_mismatch(bitext: Bitext) -> Remarks:
    """An office of the source is called by no other's name, its head by no deputy's, and given to no other person."""
    told: set[int] = set()
    for mention, place in called_otherwise(bitext):
        told.add(place.block)
        yield _remark(mention, place, bitext)
    for mention, place in offices_of_sentences(bitext):
        if place.block not in told:
            told.add(place.block)
            yield _remark(mention, place, bitext)
    yield from (remark for remark in deputies(bitext) if _block(remark) not in told)
    yield from standings(bitext)
    yield from exchanged_countries(bitext)
    exchanged_for = [*exchanged_offices(bitext)]
    exchanged_for += [each for each in other_offices(bitext) if each not in exchanged_for]
    for held in exchanged_for:
        if held.target.block not in told:
            yield _remark(held.source, spot(held.target, "target"), bitext)
    taken = [held.source for held in exchanged_for]
    yield from (_moved(each) for each in moved_offices(bitext) if each.source not in taken)
    blocks = {held.target.block for held in exchanged_for}
    for one, other in exchanged_roles(bitext):
        if other.target.spot.block not in blocks:
            message = _given_to(one.target.word, other.name.text, one.name.text)
            yield Remark(message, one.target.spot, other.source.spot, value=one.name.text)


def _moved(moved: Moved) -> Remark:
    message = _given_to(moved.target.surface, moved.holder.text, moved.other.text)
    related = spot(moved.source, "source")
    return Remark(message, spot(moved.target, "target"), related, value=moved.other.text)


def _given_to(office: str, holder: str, other: str) -> Message:
    return Message(
        "“{office}” is the office of {holder} in the source, of {other} here.",
        office=office,
        holder=holder,
        other=other,
    )


def _block(remark: Remark) -> int:
    assert isinstance(remark.spot, Spot)  # as the remarks of this check have
    return remark.spot.block


def _remark(mention: Mention, place: Spot, bitext: Bitext) -> Remark:
    rendering = approved(mention.concept, bitext.target.language)
    office = called(mention)
    other = bitext.target.blocks[place.block].text[place.start : place.end]
    return Remark(
        Message("“{office}” is called “{other}”, which is another office.", office=office, other=other),
        place,
        related=spot(mention, "source"),
        value=other,
        suggestion=rendering,
    )
