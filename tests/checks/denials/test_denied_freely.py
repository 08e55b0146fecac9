"""Denials that a free translation says by a word of its own, and scores and shares told from the other side."""

import pytest

from tests.checks.bitexts import BOTH_WAYS, found
from transflow.model import Level

FREE = [
    ("Komēta nākamreiz atgriezīsies pēc 80 000 gadu.", "The comet will not return for another 80,000 years."),
    ("Vilciens nekursēs vēl divas nedēļas.", "The train will run again in two weeks."),
    (
        "Bibliotēka sen vairs nav vieta, kur tikai klusē.",
        "It is a long time since the library was just a quiet place.",
    ),
    ("Ar roku dokumentus sen vairs neraksta.", "The days are gone when documents were written by hand."),
    ("Miega trūkums nenozīmē vien žāvas stundā.", "Lack of sleep means more than yawning in class."),
    (
        "„Punkts ir punkts, bet mēs neizmantojām nevienu no piecām iespējām,” atzina treneris.",
        "“A point is a point, but we failed to score on any of our five power plays today,” admitted the coach.",
    ),
    (
        "Nosacījumi paredz, ka ne mazāk kā 60 procentiem sastāvdaļu jābūt no Eiropas Savienības vai NATO valstīm, "
        "un neviena nedrīkst būt izgatavota Krievijā, Baltkrievijā vai Ķīnā.",
        "Under the terms, at least 60 per cent of the components must originate in European Union or NATO states "
        "and none may have been made in Russia, Belarus or China.",
    ),
    ("Trīs deputāti balsojumā nepiedalījās.", "Three MPs sat out the vote."),
    ("Divi tiesneši vairākuma viedoklim nepievienojās.", "Two judges dissented from the majority opinion."),
    ("Vienam no uzņēmumiem sods netika piemērots.", "One company was granted immunity from the fine."),
    ("Sarunas beidzās bez vienošanās.", "The talks ended in deadlock."),
    ("Ieradās pārstāvji no organizācijas Ārsti bez robežām.", "Representatives of MSF arrived."),
    ("Iebraucēji bez biļetes maksās 50 eiro.", "Fare dodgers will pay EUR 50."),
    ("Partija nepārvarēja piecu procentu barjeru.", "The party fell below the five per cent threshold."),
    ("Ugunsgrēka cēlonis nav noskaidrots.", "The cause of the fire is a mystery."),
    ("Līgavai nebija ne jausmas par pārsteigumu.", "The surprise was kept from the bride."),
    ("Sporta zāle neatbilst drošības prasībām.", "The sports hall falls foul of safety rules."),
    ("Autoostā vairs nepārdod papīra biļetes.", "Paper tickets have been phased out at the bus station."),
    (
        "Valsts budžeta iespējas nav neierobežotas.",
        "There were limits to what the state budget could afford.",
    ),
    ("Vairāk nekā pusei parakstītāju nav vēl ne 25 gadu.", "More than half of the signatories are under 25."),
    ("Viņai vēl nav 18 gadu.", "She is not yet 18."),
    ("Viņš spēlē nepiedalīsies.", "He will miss the match."),
    (
        "Kopš 2019. gada muzejs nav saņēmis tik vērtīgu dāvanu.",
        "This is the most valuable gift the museum has received since 2019.",
    ),
    (
        "Divas trešdaļas reformu atbalsta, pārējie ir pret.",
        "One third oppose the reform; the rest are in favour.",
    ),
    ("Pieprasījums pārsniedz piedāvājumu.", "Supply falls short of demand."),
    ("Latvija zaudēja Čehijai 1:4.", "The Czech Republic beat Latvia 4:1."),
    ("No sešām parka ligzdām putni izlidoja divās.", "Birds fledged from two of the park's six nests."),
    (
        "Fonds piesaistījis 5 miljonus eiro kavējumu mazināšanai.",
        "The fund has raised EUR 5 million to reduce delays.",
    ),
    ("Gaisma atjaunota, bet bez tās vēl ir 200 mājas.", "Power is back in all but 200 homes."),
    ("Bez grāmatām tur var paņemt arī teltis.", "Tents can be had there as well as books."),
    (
        "Kokus nevajadzētu zāģēt, kamēr tos nav redzējis inspektors.",
        "Trees should not be sawn before an inspector has seen them.",
    ),
    ("Pietiek ar vienu parakstu.", "One signature is enough; there is no need for a second."),
    ("Iedzīvotāji var justies droši.", "There is no need for residents to worry."),
    ("Ūdeni drīkst dzert nevārītu.", "There is no need to boil the water."),
    ("Iepriekš pieteikties nevajag.", "Just turn up."),
    ("Diez vai vārtsargu var vainot.", "The goalkeeper can hardly be blamed."),
    (
        "Gandrīz neviens no mūsu 11 000 klientiem to nav nožēlojis.",
        "Scarcely any of our 11,000 customers has regretted it.",
    ),
    (
        "Ne policija, ne citi dienesti jums nezvanīs.",
        "Neither the police nor other services will call you.",
    ),
    ("Nacionālajā mākslas muzejā būs koncerts.", "There will be a concert at the National Museum of Art."),
    (
        "Tuvinieki lūdz ziedu vietā ziedot slimnīcai.",
        "No flowers, please; the family would prefer donations to the hospital.",
    ),
    ("Vētra bez elektrības atstāja 300 māju.", "The storm knocked out power to 300 homes."),
    (
        "Vējš var lauzt zarus un atstāt mājas bez elektrības.",
        "Winds are still strong enough to break branches and cut power to homes.",
    ),
    ("No 5900 bērniem vietu nedabūja vien 60.", "All but 60 of the 5,900 children were given a place."),
    (
        "Graudu raža samazinājās par 4 %, bet dārzeņu – nemaz.",
        "Yields of grain fell by 4%, and those of vegetables did not fall at all.",
    ),
    (
        "Bez nevienas naglas celtā baznīca draudēja sabrukt.",
        "Built without a single nail, the church was in danger of collapse.",
    ),
    (
        "Ministrija tomēr saglabās pabalstu skolas formām.",
        "The Ministry will not, after all, put an end to the grant for school uniforms.",
    ),
    ("Nākamgad uzņems 40, nevis 25 kā līdz šim.", "Next year 40 will be admitted, up from the current 25."),
    ("Kafijai jābūt labai, citādi nav jēgas.", "If the coffee isn't good, there's no point."),
    (
        "Labāk tā būtu noslēgta pirms gada, kad uzņēmumi vēl nebija bankrotējuši.",
        "They would have preferred it a year ago, before the companies went under.",
    ),
    (
        "Līgumu Lietuva ratificēja, bet Saeima spiediena dēļ to tā arī neizdarīja.",
        "The treaty was ratified by Lithuania but never by the Saeima, which was under pressure.",
    ),
    ("Darbs ir mazāk nekā pusei nedzirdīgo.", "More than half of deaf people are out of work."),
    ("Pārcelšana nemaksās vairāk par 540 eiro.", "The price of a crossing will be limited to €540."),
    (
        "Atkal strādā dators, kas pirms piecām dienām apstājās.",
        "The computer is working again, five days after it stopped.",
    ),
    (
        "Krājumu atkārtoti izdeva vien pēc trīsdesmit gadiem.",
        "Thirty years passed before the collection was reprinted.",
    ),
    ("Punktu skaits gada laikā dubultojies.", "There are twice as many points as a year ago."),
    ("Laulību šķīra 5050 pāru.", "There were 5,050 divorces."),
    (
        "Izņemti 1140 iepakojumi – apmēram divas trešdaļas no visas partijas.",
        "Some two thirds of the batch, or 1,140 packs, have been removed.",
    ),
    ("Tuvāk par desmit metriem vadam nepieejiet.", "Keep at least ten metres away from the line."),
    (
        "Laivām jaunā kārtība būs jāievēro tikai no 2028. gada.",
        "Boats are exempt from the new rules until 2028.",
    ),
    ("Pa to nedrīkstēja braukt smagāk par desmit tonnām.", "Vehicles over ten tonnes were barred from it."),
    ("Izlase iekļuva ceturtdaļfinālā.", "The team reached the last eight."),
    (
        "Balsot 16 gadu vecumā no Eiropas Savienības dalībvalstīm ļauj tikai Austrija un Malta.",
        "Within the European Union, only Austria and Malta allow people to vote at 16.",
    ),
    (
        "Peronu pagarinās no 160 līdz 200 metriem.",
        "The platform will be lengthened by 40 metres, to 200 metres.",
    ),
    ("Plānveida operācijas netiks atceltas.", "Elective surgery will go ahead."),
    ("Medaļas Latvijai ir pirmās kopš 2009. gada.", "Latvia had not won a medal since 2009."),
    (
        "Termiņā deklarāciju neiesniedza mazāk nekā piektā daļa maksātāju.",
        "More than four fifths of taxpayers filed their returns on time.",
    ),
    ("Citas šī ražotāja preces ir drošas.", "The manufacturer's other products are not affected."),
    ("Ātrums vairs nebūs 25, bet gan 20 kilometri stundā.", "The speed will be lowered from 25 to 20 km/h."),
]
SLIPS = [
    ("Komēta atgriezīsies pēc 80 000 gadu.", "The comet will never return, not in 80,000 years.", "negation"),
    ("Ar roku dokumentus sen vairs neraksta.", "Documents are written by hand.", "negation"),
    ("Divi tiesneši lēmumam nepiekrita.", "Two judges agreed with the decision.", "negation"),
    ("Muiža atrodas 12 km uz ziemeļiem no Kuldīgas.", "The manor lies 12 km south of Kuldīga.", "contrary"),
    ("Pieprasījums pārsniedz piedāvājumu.", "Demand falls short of supply.", "contrary"),
    ("Viņiem nav 500 gadu vecu kannu.", "They have jugs that are 500 years old.", "negation"),
    ("Pensijas samazināja.", "Pensions were raised.", "contrary"),
    ("Latvija uzvarēja Čehiju ar 4:1.", "Latvia beat the Czech Republic 1:4.", "figures-exchanged"),
    ("Divas trešdaļas reformu atbalsta.", "One third support the reform.", "percent"),
    (
        "Kokus nevajadzētu zāģēt, kamēr tos nav redzējis inspektors.",
        "Trees should be sawn before an inspector has seen them.",
        "negation",
    ),
    ("Ūdens ir jāvāra.", "There is no need to boil the water.", "negation"),
    ("Iepriekš pieteikties nevajag.", "You need to register in advance.", "negation"),
    ("Elektrības vēl nav 200 mājās.", "Power is back in 200 homes.", "negation"),
    ("Kokus zāģē bez atļaujas, arī naktī.", "Trees are sawn with a permit, even at night.", "negation"),
    (
        "Nacionālajā vēstures muzejā būs koncerts.",
        "There will be a concert at the National Museum of Art.",
        "place-name",
    ),
    ("Vētra bez elektrības atstāja 300 māju.", "The storm left 300 homes with power.", "negation"),
    (
        "Graudu raža samazinājās par 4 %, bet dārzeņu – daudz.",
        "Yields of grain fell by 4%, and those of vegetables did not fall at all.",
        "negation",
    ),
    ("Ministrija neatcels pabalstu.", "The Ministry will scrap the grant.", "negation"),
    (
        "Līgumu Lietuva ratificēja, bet Saeima to izdarīja vēlāk.",
        "The treaty was ratified by Lithuania but never by the Saeima.",
        "negation",
    ),
    ("Darbs ir mazāk nekā pusei nedzirdīgo.", "More than half of deaf people have work.", "contrary"),
    ("Pārcelšana maksās vairāk par 540 eiro.", "The price of a crossing will be limited to €540.", "limit"),
    ("Tiltu slēdza pirms trim mēnešiem.", "The bridge was closed after three months.", "contrary"),
    ("Laulību noslēdza 5050 pāru.", "There were 5,050 divorces.", "contrary"),
    ("Visas skolas saņēma naudu.", "Some schools received money.", "contrary"),
    (
        "Ēka nedrīkst būt augstāka par desmit metriem.",
        "The building must be at least ten metres high.",
        "limit",
    ),
    ("Laivas no kārtības atbrīvotas no 2028. gada.", "Boats are exempt from the rules until 2028.", "limit"),
    ("Izlase iekļuva ceturtdaļfinālā.", "The team reached the last four.", "number-value"),
    (
        "Peronu pagarinās no 160 līdz 200 metriem.",
        "The platform will be lengthened by 50 metres, to 200 metres.",
        "unit",
    ),
    ("Plānveida operācijas netiks atceltas.", "Elective surgery will be cancelled.", "negation"),
    ("Latvija kopš 2009. gada nav izcīnījusi medaļu.", "Latvia has won a medal since 2009.", "negation"),
    (
        "Deklarāciju iesniedza mazāk nekā piektā daļa maksātāju.",
        "More than a fifth of taxpayers filed their returns.",
        "contrary",
    ),
]


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), FREE)
def test_free_renderings_are_no_finding(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert found(latvian, english, tags, Level.WARNING) == set()


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english", "check"), SLIPS)
def test_the_contrary_is_found(latvian: str, english: str, check: str, tags: tuple[str, str]) -> None:
    assert check in found(latvian, english, tags)
