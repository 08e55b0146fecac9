"""A place in a Latvian case, or under two spellings in one text, is a slip that readers notice at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from transflow.checks import Example, check
from transflow.checks._named_otherwise import named_otherwise
from transflow.checks._places.spelling import misspelled_in_english, misspelled_in_latvian
from transflow.checks._places.ways import turned_ways
from transflow.checks._sentences import sure_sentences
from transflow.checks._wording import language_name, no_counterpart
from transflow.languages import english_side, is_english_target
from transflow.model import Bitext, BlockKind, Level, Message, Passage, Remark, Remarks
from transflow.terms.names.paired import NameBead, document_words, name_beads
from transflow.terms.places.areas import calls_municipality, swapped_area
from transflow.terms.places.compared import swapped_place
from transflow.terms.places.datelines import exchanged_dateline
from transflow.terms.places.listed import left_out
from transflow.terms.places.misspelt import Slip, misspelt_place, misspelt_words
from transflow.terms.places.named import Places, may_name_several, places_of
from transflow.terms.places.parishes import swapped_parish
from transflow.terms.places.streets import swapped_street
from transflow.terms.places.venues import swapped_venues
from transflow.text.tokens import Token

PASSES: list[tuple[str, str] | Example] = [
    ("Vilciens starp Rīgu un Liepāju kursēs biežāk.", "The Riga–Liepāja train will run more often."),
    ("Padome nosoda Krievijas agresiju pret Ukrainu.", "The Council condemns Russia's war against Ukraine."),
    ("Ceļš ved pa Tallinas un Čaka ielu.", "The way is via Tallinas and Čaka streets."),
    ("Svētki būs Jūrmalas brīvdabas muzejā.", "There will be a feast at the Jūrmala Open-Air Museum."),
    ("Atvērts būs Tautas frontes muzejs.", "The Popular Front Museum will be open."),
    ("Latvija un Igaunija ir Baltijas valstis.", "The Baltic States include Estonia and our country."),
    ("Sapulce notiks Dūkragā un Jūrkalnē.", "The meetings will be held in Dūkraga and Jūrkalne."),
    ("Aizliegums importēt no Krievijas attiecas uz visiem.", "The import ban on Russia applies to everyone."),
    ("No Rīgas lidos uz Ļvovu.", "There will be flights from Riga to Lviv."),
    Example("NEW YORK, 24 April – The envoy spoke.", "ŅUJORKA, 24. aprīlis – Runāja sūtnis.", "en", "lv"),
    Example("He arrived from Kyiv with Mr Roms.", "Viņš ieradās no Kijevas ar Romu.", "en", "lv"),
    ("Festivāls notika pilī „Ziemeļblāzmā”.", "The festival was held in “Ziemeļblāzmā”."),
    ("Rēzeknē uzstājās Anna Rēzēkne.", "Anna Rēzēkne performed in Rēzekne."),
    (
        "Ceļš slēgts Liepājā un Cēsīs. Pilsētas centrā to atvērs vakarā.",
        "The road is closed in Liepāja and Cēsis. In the centre of Cēsis it will be opened in the evening.",
    ),
    ("Festivāls notiks Rīgā un Cēsīs.", "The festival will be held in Riga and Cēsis."),
    ("Sanāksme Rēzeknē", "A meeting in Rēzekne"),
    ("Autobuss no Ludzas uz Rēzekni kavējas.", "The bus to Rēzekne from Ludza is late."),
    ("Ministrs apmeklēja Rēzekni, Ludzu un Zilupi.", "The Minister visited Ludza, Zilupe and Rēzekne."),
    ("Viesi no Polijas, Somijas un Dānijas", "Polish, Finnish and Danish guests"),
    ("Pieteikties Rīgas ielā 5.", "Apply at Rīgas iela 5."),
    ("Avārija notika Bauskas ielā.", "The accident happened on Bauskas Street."),
    ("Apmeklētājus gaida Čiekurkalna 1. līnijā 1.", "Visitors are received at Čiekurkalna 1. līnija 1."),
    ("Remontē Liepājas šoseju.", "Liepājas highway is under repair."),
    (
        "Avārija Lauderu un Cēsu novadā, Mazozolu pagastā",
        "A crash in Lauderi and in Cesis County, Mazozoli Parish",
    ),
    ("Dienvidkurzemes novada Tadaiķu pagastā", "In Tadaiķi Parish, South Kurzeme Municipality"),
    ("Rīgā līst, Rīgas līcī brāzmas.", "Rain in Rīga, gusts over the Gulf of Riga."),
    ("CĒSĪS ATKLĀJ PARKU\n\nParks Cēsīs ir liels.", "CĒSIS OPENS A PARK\n\nThe park in Cēsis is large."),
    ("Uz Latvijas-Lietuvas robežas sastrēgums.", "Queues on the border of Latvia and Lithuania."),
    ("Ugunsgrēks Tadaiķu pagastā dzēsts.", "The fire in Tadaiķu parish has been put out."),
    ("Ugunsgrēks izcēlās Brīvības ielā 45.", "The fire broke out at 45 Freedom Street."),
    ("Koncerts notiks Nacionālajā teātrī.", "The concert will be held at the Latvian National Theatre."),
    ("Ugunsgrēks izcēlās Brīvības ielā 45.", "The fire broke out at 45 Brivibas Street."),
    ("Uzņēmums „Rīgas satiksme” informē.", "The company “Rīgas satiksme” informs."),
    ("Spēlē „Liepājas metalurgs”.", "Liepajas Metalurgs are playing."),
    ("Svētki Lielvārdē", "A feast in Lielvarde"),
    ("Projektu iesniedza Rēzeknes valstspilsēta.", "The project was submitted by the city of Rēzekne."),
    ("Brauc SIA „Cēsu–Valmieras autobuss”.", "SIA Cēsu–Valmieras autobuss runs."),
    ("Rīgas Stradiņa universitāte Rīgā", "Rīga Stradiņš University in Riga"),
    ("Brīvības iela 1, Rīga, LV-1010. Tiekamies Rīgā!", "Brīvības iela 1, Rīga, LV-1010. See you in Riga!"),
    (
        "# Kuldīgas novadā būvēs rūpnīcu\n\nKuldīgas novadā strādās 70 cilvēku.",
        "# A plant for Kuldīga\n\nIn Kuldīga Municipality, 70 people will work.",
    ),
    ("Koncerts notika Ogrē.", "Ogres from the fairy tale sang in Ogre."),
    ("Viesi no Lietuvas ieradās Tallinā.", "The Lithuanian guests arrived in Tallinn."),
    ("Ēriks Bērziņš ieradās Rīgā.", "Ēriks Bērziņš arrived in Riga."),
    Example("The forum takes place in Riga.", "Forums notiek Rīgā.", "en", "lv"),
    Example("They spoke of the Riga Summit.", "Runāja par samitu (Riga Summit).", "en", "lv"),
    Example("London Irish won.", "Uzvarēja komanda London Irish.", "en", "lv"),
    Example(
        "Write to 5 Elm Street, Boston, MA 02110.", "Rakstiet: 5 Elm Street, Boston, MA 02110.", "en", "lv"
    ),
    Example("Write to Box 5, Boston, MA 02110.", "Rakstiet: Box 5, Boston, MA 02110.", "en", "lv"),
    Example("Address: Boston, MA 02110.", "Adrese: Boston, MA 02110.", "en", "lv"),
]
FAILS: list[tuple[str, str] | Example] = [
    ("Slimnīcas Rēzeknē un Liepājā saņems iekārtas.", "Hospitals in Rēzekne will receive equipment."),
    ("Ceļš ved pa Tallinas un Čaka ielu.", "The way is via Tērbatas and Čaka streets."),
    ("Viesi ieradās no Vācijas.", "The guests came from Germnay."),
    (
        "Padome nosoda Krievijas agresiju pret Ukrainu.",
        "The Council condemns Ukraine's aggression against Russia.",
    ),
    ("Autobuss iet uz Daugavpili.", "The bus goes to Dagavpils."),
    ("Dūkrags ir zvejnieku ciems.", "Dūķrags is a fishing village."),
    ("Lidojums uz Oslo ir aizkavējies.", "The flight from Oslo has been delayed."),
    ("Prāmis no Stokholmas pienāks rīt.", "The ferry to Stockholm will arrive tomorrow."),
    ("Augšdaugavas novada sēde", "A sitting of the Rēzekne council"),
    Example("Hunting in France is legal.", "Medības Frnacijā ir likumīgas.", "en", "lv"),
    ("Festivāls notiks Rīgā.", "The festival will be held in Rīgā."),
    ("Vilciens kursē no Liepājas.", "The train runs from Liepājas."),
    ("Izstāde apskatāma Daugavpilī.", "The exhibition is on view in Daugavpilī."),
    ("Delegācija ieradās Viļņā.", "The delegation arrived in Viļņā."),
    ("Svētki Lielvārdes novadā", "A feast in Lielvardes County"),
    ("Rojas novadā būs svētki.", "There will be a feast in Rojas County."),
    ("Vilciens kursē līdz Cēsīm.", "The train runs to Cesim."),
    ("Sarunas notiks Vācijā.", "The talks will be held in Vācijā."),
    (
        "# Saldus novadā atklāts tilts\n\nTilts Saldus novadā ir garš.",
        "# Bridge opened in Saldus\n\nThe bridge in Saldus is long.",
    ),
    ("Ugunsgrēks Olainē ir nodzēsts.", "The fire in Olaines has been put out."),
    ("Forums Rīgā.\n\nRīga gaida viesus.", "A forum in Riga.\n\nRīga awaits its guests."),
    ("FORUMS RĪGĀ\n\nRīga gaida viesus.", "FORUM IN RĪGA\n\nRiga awaits its guests."),
    ("Vilciens kursē no Rīgas līdz Tallinai.", "The train runs from Riga to Vilnius."),
    ("Vēstnieks rezidē Kopenhāgenā.", "The Ambassador resides in Stockholm, Sweden."),
    ("Viņi dzīvo Ņūdeli.", "They live in New York."),
    ("Latvijas un pārējo Baltijas valstu ministri", "Ministers of Estonia and the other Baltic States"),
    ("Nometne notika Taurupē un Madlienā.", "The camp was held in Taurupe and Madlienā."),
    ("Rēzeknē notika avārija.", "A crash happened in Rēzēkne."),
    ("Slēgs Brasas cietumu.", "Šķirotava Prison will be closed."),
    ("Autobuss no Ludzas uz Rēzekni kavējas.", "The bus from Rēzekne to Ludza is late."),
    (
        "Tuneli atrada Ludzas novada Lauderu pagastā.",
        "A tunnel was found in Pasiene Parish, Ludza Municipality.",
    ),
    ("Latvijas un Igaunijas robeža ir slēgta.", "The border with Lithuania is closed."),
    ("Sarunas notika Apvienotajā Karalistē.", "The talks took place in Apvienotā Karaliste."),
    ("| Amerikas Savienotās Valstis | 81 % |\n|---|---|", "| Amerikas Savienotās Valstis | 81% |\n|---|---|"),
    ("Dienests apsargā Latvijas–Krievijas robežu.", "The service guards the Latvian–Belarusian border."),
    (
        "Runāja Līga Āboliņa un Jānis Bērziņš no Liepājas.",
        "Līga Āboliņa and Jānis Bērziņš from Liepaja spoke.",
    ),
    ("Ugunsgrēks izcēlās Brīvības ielā 45.", "The fire broke out at 45 Barona Street."),
    ("Koncerts notiks Nacionālajā teātrī.", "The concert will be held at the Dailes Theatre."),
    (
        "Remontē Vanšu tiltu, bet Akmens tilts ir vaļā.",
        "Salu Bridge is under repair, while Akmens Bridge is open.",
    ),
    (
        "Ielu slēgs no Stabu ielas līdz Čaka ielai.",
        "The street will be closed from Stabu iela to Čakla iela.",
    ),
    Example("We went to Riga and Liepaja.", "Devāmies uz Rīgu un Ventspili.", "en", "lv"),
    ("Ministrs apmeklēja Rēzekni, Ludzu un Zilupi.", "The Minister visited Rēzekne and Ludza."),
    ("Viesi no Polijas, Somijas, Zviedrijas un Dānijas", "Guests from Poland, Finland and Denmark"),
    ("Uz Latvijas-Lietuvas robežas sastrēgums.", "Queues on the Latvian-Estonian border."),
    ("Ugunsgrēks Tadaiķu pagastā dzēsts.", "The fire in Bunka parish has been put out."),
    ("Uz Somijas robežas to teica Zviedrijas ministrs.", "The Norwegian minister said so at the border."),
    Example("Trains run to Valmiera, Cēsis and Valka.", "Vilcieni kursē uz Valmieru un Cēsīm.", "en", "lv"),
    Example("The trains run to Valmiera.", "Vilcieni kursē līdz Cēsīm.", "en", "lv"),
    (
        "Ceļš slēgts Liepājā un Cēsīs. Cēsīs to atvērs vakarā.",
        "The road is closed in Liepāja and Cēsis. In Liepāja it will be opened in the evening.",
    ),
    Example(
        "VIENNA, 30 August – The Office was opened.", "VARŠAVA, 30. augusts – Atvērts birojs.", "en", "lv"
    ),
    Example("Madrid (Spain) has been chosen.", "Izraudzīta Roma (Itālija).", "en", "lv"),
    Example("The forum takes place in Riga.", "Forums notiek Riga.", "en", "lv"),
    Example("The guests came from Germany.", "Viesi ieradās no Germany.", "en", "lv"),
]


@check("place-name", Level.WARNING, passes=PASSES, fails=FAILS)
def place_name(bitext: Bitext) -> Remarks:
    """Places stand in the target's own spelling, and in one, and are those that the source names.

    Streets, institutions, titles and addresses keep their names."""
    yield from _told_otherwise(bitext)
    yield from misspelled_in_english(bitext) if is_english_target(bitext) else misspelled_in_latvian(bitext)


def _told_otherwise(bitext: Bitext) -> Remarks:
    """What the versions tell of places that is not the same, bead by bead."""
    places = places_of(document_words(bitext, english_side(bitext)))
    tag = bitext.target.language
    misspelt = misspelt_words(document_words(bitext, "target"), tag)
    # by their blocks of the target, the texts that may name several places, none exchanged
    unsettled: dict[int, tuple[str, str]] = {}
    for bead in name_beads(bitext):
        yield from turned_ways(bead, places)
        if misspelt and (slip := misspelt_place(bead.target.text, bead.source.text, places, misspelt, tag)):
            yield _slip_remark(bead, slip)
        exchanged = [*_exchanged(bitext, bead, places)]
        for found in exchanged:
            pair = found if bead.is_source_latvian else found[::-1]
            yield _swapped_remark((bead.source, bead.target), *pair)
        if bead.is_sure and not exchanged:
            yield from _left_out(bitext, bead, places)
            if may_name_several(bead.texts[1], places):
                unsettled |= dict.fromkeys(bead.bead.target, bead.texts)
    if unsettled:
        yield from _swapped_inside(bitext, unsettled, places)


def _swapped_inside(bitext: Bitext, whole: Mapping[int, tuple[str, str]], places: Places) -> Remarks:
    """Places that stand for others in a sentence of these blocks, though the `whole` text around it names both."""
    is_english = is_english_target(bitext)
    for source, target in sure_sentences(bitext):
        around = [whole.get(block) for _, block, _ in target.pieces]
        texts = (source.text, target.text) if is_english else (target.text, source.text)
        if None in around or texts in around:
            continue
        if place := swapped_place(*texts, places):
            place_said, counterpart = place if is_english else place[::-1]
            yield _swapped_remark((source, target), place_said.token, counterpart.token)


def _slip_remark(bead: NameBead, slip: Slip) -> Remark:
    message = Message("“{word}” seems to be a slip for “{right}”.", word=slip.token.text, right=slip.right)
    spot = bead.target.spot(slip.token.start, slip.token.end)
    return Remark(message, spot, value=slip.token.text, suggestion=slip.right)


def _left_out(bitext: Bitext, bead: NameBead, places: Places) -> Remarks:
    lost = left_out(*bead.texts, places, is_source_latvian=bead.is_source_latvian)
    if lost:
        related = bead.source.spot(lost.token.start, lost.token.end)
        message = no_counterpart(language_name(bitext.target.language), lost.token.text)
        yield Remark(message, bead.target.spot(), related=related, value=lost.token.text)


def _is_short_in_a_heading(bitext: Bitext, bead: NameBead, area: tuple[Token, Token]) -> bool:
    """Whether one of two headings calls a municipality by its town, and the text below in full."""
    if any(bitext.source.blocks[block].kind != BlockKind.HEADING for block in bead.bead.source):
        return False
    latvian, other = (
        (bitext.source, bitext.target) if bead.is_source_latvian else (bitext.target, bitext.source)
    )
    return calls_municipality(area, (latvian.text, other.text))


def _exchanged(bitext: Bitext, bead: NameBead, places: Places) -> Iterator[tuple[Token, Token]]:
    """The names of a place, a street and a theatre that stand for others in a sure pair, the Latvian first."""
    if not bead.is_sure:
        return
    told: list[Token] = []
    if towns := exchanged_dateline(*bead.texts):
        yield towns[0].token, towns[1].token
    if place := swapped_place(*bead.texts, places):
        told.append(place[1].token)
        yield place[0].token, place[1].token
    elif (area := swapped_parish(*bead.texts) or swapped_area(*bead.texts)) and not _is_short_in_a_heading(
        bitext, bead, area
    ):
        yield area
    if street := swapped_street(*bead.texts):
        yield street
    for venue in swapped_venues(*bead.texts):
        if not any(venue[1].start <= each.start < venue[1].end for each in told):
            yield venue


def _swapped_remark(passages: tuple[Passage, Passage], place: Token, counterpart: Token) -> Remark:
    source, target = passages
    return named_otherwise(
        (place.text, source.spot(place.start, place.end)),
        (counterpart.text, target.spot(counterpart.start, counterpart.end)),
    )
