"""What `contrary` finds and leaves alone in sentences of courts, police, parliament and budgets."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import found

FOUND = [
    ("Robežsargi aizturēja divus vīriešus.", "Border guards freed two men."),
    ("Abus pārkāpējus policija aizturēja.", "Both offenders were released by the police."),
    ("Senāts atstāja spēkā atteikumu.", "The Senate overturned the refusal."),
    ("Apsūdzēto tiesa attaisnoja.", "The court convicted the defendant."),
    ("Amatpersonu notiesāja par kukuļņemšanu.", "The official was convicted of giving bribes."),
    ("Runāja bijušais slimnīcas vadītājs.", "The current head of the hospital spoke."),
    ("Budžeta deficīts sarucis.", "The budget surplus has shrunk."),
    ("Pašvaldības ieņēmumi ir 9 miljoni eiro.", "The expenditure of the municipality is EUR 9 million."),
    ("Bruto alga pieauga.", "The net wage rose."),
    ("Vidējā termiņā cenas nemainīsies.", "Prices will not change in the long term."),
    ("Darbs ir nepilna laika.", "It is full-time work."),
    (
        "Komisija likumprojektu virza otrajam lasījumam.",
        "The committee forwards the bill to its first reading.",
    ),
    ("Par to balsoja opozīcija.", "The coalition voted for it."),
    ("No cietušajiem trīs miruši.", "Of those injured, three have recovered."),
    ("Uzrunu teica padomes locekle.", "A speech was given by the Chairwoman of the Council."),
    ("Par to informēja prorektore.", "The rector informed about it."),
    ("Zemas procentu likmes palīdz.", "High interest rates help."),
    ("Uzņem doktorantus.", "Applications are open for bachelor's students."),
    ("Banka prognozi pazemina.", "The bank raises its forecast."),
    ("Saeima pieņem grozījumus.", "The Saeima rejects the amendments."),
    ("Avārijas notiek retāk.", "Accidents happen more often."),
    ("Stundas likme ir 9 eiro.", "The monthly rate is EUR 9."),
    ("Pabalsts saglabāsies.", "The benefit will be abolished."),
    ("Runāja pulkvedis Jānis Ozols.", "Lieutenant Colonel Jānis Ozols spoke."),
    ("Vieglas traumas guvuši divi bērni.", "Two children were seriously injured."),
    ("Ievainots viens glābējs.", "One rescuer was killed."),
    ("Veikalā notikusi zādzība.", "The shop has been robbed."),
    ("Automašīnā atrasts kokaīns.", "Heroin was found in the car."),
    ("Vīrietis vainu atzīst.", "The man denies guilt."),
    ("Aģentūras direktore atkāpusies.", "The director of the agency has been appointed."),
    ("Rīkojums nav pārsūdzams.", "The order may be appealed."),
    ("Šis ir ātrākais maršruts.", "This is the slowest route."),
    ("Vecākajam skrējējam ir 84 gadi.", "The youngest runner is 84."),
    ("Tas notika Daugavas labajā krastā.", "It happened on the left bank of the Daugava."),
    ("Atbalsts lauku teritorijām", "Support for urban areas"),
    ("Iekšzemes reisu skaits audzis.", "The number of international flights has grown."),
    ("Izejošo zvanu maksa", "Charge for incoming calls"),
    ("Sarakstā ir 12 parādnieku.", "There are 12 creditors on the list."),
    ("Strādājam visu nedēļu, izņemot svētdienu.", "We work all week, including Sunday."),
    ("Izsludināts dzeltenais brīdinājums.", "An orange warning has been issued."),
    ("Būvniecība sāksies rudenī.", "Construction will be completed in autumn."),
    ("Atlase beigusies.", "The selection has begun."),
    ("Prāmju satiksme atsākta.", "Ferry traffic has been suspended."),
    ("Ministrija pret to iebilst.", "The Ministry supports it."),
    ("Tas notiek pirmo reizi.", "It is happening for the last time."),
    ("Birojs palielinās darbinieku skaitu.", "The Bureau will cut its staff."),
    ("Inflācija oktobrī saruka.", "Unemployment fell in October."),
    ("Valsts parāds pieaudzis.", "Unemployment has grown."),
    ("Ukrainai nodeva 200 dronu.", "Ukraine was given 200 tanks."),
    ("Mīnas nogādāja poligonā.", "The howitzers were taken to the range."),
]
LEFT_ALONE = [
    ("Aizturētais atbrīvots, lieta turpinās.", "He has been released; the case goes on."),
    ("Policija aizturēja zagli; vārdu neatklāj.", "Police caught a thief; his name has not been released."),
    ("Valdes loceklis atbrīvots no amata.", "The member of the board has been dismissed."),
    ("Sodu atstāja negrozītu.", "The fine was upheld and the complaint dismissed."),
    ("Bijusī rūpnīca kļūs par muzeju.", "A disused factory, currently empty, becomes a museum."),
    ("Zāļu deficīts mazinājies.", "The shortage of medicines has eased."),
    ("Finanšu izdevums slavē ieņēmumus.", "The financial magazine praises the revenue."),
    ("Ieņēmumi no biļetēm sedz izdevumus.", "Ticket sales cover the costs."),
    ("Bruto alga ir 1 500 eiro.", "The salary before tax is EUR 1,500."),
    ("Ilgtermiņā tas atmaksāsies.", "It will pay off in the long run."),
    ("Strādā gan pilnu, gan nepilnu slodzi.", "Some work full time and some part time."),
    ("Likumu pieņēma otrajā, galīgajā lasījumā.", "The law was adopted in the second and final reading."),
    ("Koalīcija vienojās.", "The ruling parties agreed."),
    ("Upē atrasts miris vīrietis.", "A body was recovered from the river."),
    ("Eiropas Komisijas loceklis runāja.", "The European Commissioner spoke."),
    ("Zema dzimstība, augsta mirstība.", "The birth rate is low, the death rate high."),
    ("Maģistra grāds tiesību zinātnēs", "Master of Laws"),
    ("Nodeva saglabāsies.", "The duty will not be abolished."),
    ("Retāk sastopamas sugas", "Rarer species"),
    (
        "Ministre to komentēt atteicās, jo skaits aug.",
        "The minister declined to comment, as the number grows.",
    ),
    ("Alga ir 9 eiro stundā, ne mēnesī.", "Pay is EUR 9 an hour, not a month."),
    ("Veikals slēgts pēc plkst. 20.", "The shop is open until 20:00."),
    ("Gada sākumā skaits sarucis.", "In early 2026, the number was smaller than a year earlier."),
    ("Pulkvežleitnants Jānis Ozols informēja.", "Lt. Col. Jānis Ozols informed."),
    ("Smagi cietušais vīrietis miris slimnīcā.", "The man, who was seriously injured, died in hospital."),
    ("Ievainoti 12 cilvēki, trīs vēlāk miruši.", "Of the 12 people injured, three later died."),
    ("Aplaupīts dzīvoklis, nozagtas rotas.", "Jewellery was stolen when a flat was broken into."),
    ("Ministrs atzīst, ka nav piedalījies.", "The Minister denies having taken part."),
    ("Demisionējušās valdības ministrs", "Minister of the outgoing government"),
    ("Spriedums pārsūdzams apgabaltiesā.", "The judgment can be appealed to the regional court."),
    ("Vecākais eksperts un jaunākais referents", "The Senior Expert and the youngest desk officer"),
    ("Jaunākais pētījums liecina par to.", "The latest study shows it."),
    ("Lauku atbalsta dienests", "Rural Support Service"),
    ("Pilsētnieki dodas uz laukiem.", "City dwellers head for the countryside."),
    ("Iekšzemes kopprodukts pieaug.", "Gross domestic product is growing."),
    ("Visas skolas, izņemot divas, strādā.", "Schools are open, including in Riga; only two are closed."),
    ("Reģistrācija beidzas 1. maijā.", "The registration deadline is 1 May."),
    ("Vilcienu kustība atsākta.", "Trains are running again."),
    ("Policija apturēja automašīnu.", "Police stopped a car."),
    ("Iepriekšējo reizi tas notika maijā.", "The last time it happened was in May."),
    ("Patēriņa cenu inflācija saruka.", "Consumer prices rose more slowly; unemployment did not change."),
    ("Bezpilota lidaparāti nogādāti Ukrainā.", "The drones have arrived in Ukraine."),
    ("Tautsaimniecība auga, un bezdarbs saruka.", "GDP grew while unemployment fell."),
]


@pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])
@pytest.mark.parametrize(("latvian", "english"), FOUND)
def test_a_contrary_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "contrary" in found(latvian, english, tags)


@pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])
@pytest.mark.parametrize(("latvian", "english"), LEFT_ALONE)
def test_what_is_said_otherwise_is_left_alone(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert found(latvian, english, tags).isdisjoint({"contrary", "person-name"})
