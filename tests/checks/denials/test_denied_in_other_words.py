"""What one language denies and the other says by a word or a phrase without "not"; limits in any form."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

SAID_OTHERWISE = [
    (
        "Skolas teritorijā drīkst atrasties ikviens, taču smēķēt tajā ir aizliegts.",
        "Everyone may enter the school grounds, but smoking is not allowed there.",
    ),
    (
        "Neviens kontrabandas sūtījums līdz patērētājiem nenonāca.",
        "Every one of the contraband consignments was stopped before reaching consumers.",
    ),
    ("Robežu viņi nešķērsoja.", "They were detained before they could cross the border."),
    ("Vadīt automobili viņš nedrīkstēja.", "He had been stripped of the right to drive a car."),
    (
        "Ja viņa nebūtu aizbraukusi, šos gadus ņemtu vērā. Tādējādi nav šaubu, ka viņa ir nelabvēlīgākā situācijā "
        "tikai tāpēc vien, ka ir izmantojusi savas tiesības.",
        "If she had not left, these years would be taken into account. Accordingly, there is no doubt that she is "
        "disadvantaged solely on the ground that she exercised her right.",
    ),
    (
        "Puisi uz slimnīcu neveda, jo traumas nebija smagas.",
        "The boy's injuries were minor, with no need for a hospital.",
    ),
    ("Zīme rāda, vai veikals ir vaļā.", "The sign says whether the shop is open or not."),
    ("Grāmatas skolai nodos bez atlīdzības.", "The books will be donated to the school."),
    ("Uz nedēļas nogali plānots neitralizēt bumbu.", "The bomb is to be defused by the weekend."),
    ("Viņš nav vainīgs, līdz vaina nav pierādīta.", "He is not guilty until proven so."),
    ("Kaķi no koka tika lejā paši.", "The cats got down from the tree without outside help."),
    (
        "No bērniem, kas jaunāki par 12 gadiem, otro parakstu neprasa.",
        "Children under the age of 12 are exempt from the second signature.",
    ),
    (
        "Vienai lampai gaisma ir bez mirgošanas, bet divas nav iedegušās.",
        "One lamp gives light but does not flicker, and two failed.",
    ),
    ("Bez ūdens palika trīs ielas.", "The water supply was cut in three streets."),
    ("Neizpaudiet savu paroli.", "Keep your password to yourself."),
    ("Vētras draudi ir pārgājuši.", "There is no longer any threat of a storm."),
    ("Kompensāciju pārskaitīs automātiski.", "There is no need to apply for the compensation."),
    ("Printerim vairs nav krāsas.", "The printer is out of ink."),
    ("Vēstuli neizdevās nosūtīt.", "Error sending the letter."),
    ("Kamēr jūs nebijāt, piezvanīja kaimiņš.", "The neighbour rang while you were away."),
    (
        "Prasība nav pamatota, jo neviens dokuments, kas to apliecina, nav iesniegts.",
        "The claim is not justified, as no document proving it has been submitted.",
    ),
    ("Atvienojiet un vēlreiz pievienojiet ierīci.", "Disconnect and reconnect the device."),
    ("Bankas nezin, kas to maksās.", "The banks do not know who will pay for it."),
    ("Izvēlieties „none”, lai izvairītos no izdevumiem.", "Choose “none” so as to avoid costs."),
    ("Nepareizi uzrakstītos vārdus pasvītro.", "Misspelt words are underlined."),
    ("Daži veikali karti ignorē.", "Some shops may not honour the card."),
    (
        "Var dzēst uz vietas, bez pārvietošanas uz miskasti.",
        "It can be deleted in place, instead of moving it to the bin.",
    ),
    (
        "Mazgāšanas līdzekli nekādā gadījumā nedot bērniem.",
        "Keep the detergent out of the reach of children.",
    ),
    (
        "Vārti nepieļaus, ka briežu bari izskrien uz ceļa, un novērsīs sadursmes.",
        "The gate will prevent herds of deer from running onto the road, and prevent collisions.",
    ),
    ("Klausītājiem balsošana nav obligāta.", "Listeners may vote if they wish."),
    ("Apmeklētāju pieņemšana ir atlikta.", "Visitors are not being received for now."),
    ("Netuvoties dzīvniekiem.", "Keep your distance from the animals."),
    ("Neieiet!", "Keep out!"),
    ("Neskatoties uz salu, tirgū bija daudz ļaužu.", "The market was crowded in spite of the frost."),
    ("Neraugoties uz rindām, viesi smaidīja.", "The guests kept smiling in the face of long queues."),
    ("Neskaitot sniegu, ziema bija silta.", "Snow notwithstanding, the winter was mild."),
    ("Lifts jau nedēļu nedarbojas.", "The lift has been out of order for a week."),
    ("Šīs zāles nebija pieejamas.", "This medicine was out of stock."),
    ("Portāls nedarbojas kopš rīta.", "The portal has been down since this morning."),
    ("Biļešu uz koncertu vairs nav.", "The concert is sold out."),
    ("Tik zems rādītājs nav bijis kopš 2010. gada.", "It is the lowest figure since 2010."),
    ("Vēl nekad pieprasījums nav bijis tik liels.", "Demand is higher than ever."),
    ("Netika ievēroti ugunsdrošības noteikumi.", "Fire safety rules were flouted."),
    ("Nodevas nākamgad nepaaugstinās.", "Fees will be kept at their current level next year."),
    ("Nepārtrauciet ārstēšanos pāragri.", "Continue the treatment to the end."),
    ("Sēde beidzās bez desmit minūtēm septiņos.", "The sitting ended at ten to seven."),
    ("Vilciens atiet bez ceturkšņa deviņos.", "The train leaves at a quarter to nine."),
    ("Koncerts sākās bez piecām septiņos.", "The concert began at five to seven."),
    ("Veikali pārtiku atdod bez maksas.", "Shops are giving their food away."),
    ("Automašīna stāv uz vietas.", "The car is not moving."),
    ("Vilciens stāvēja pie semafora.", "The train was not moving at the signal."),
    ("Automašīna nekustējās.", "The car was stationary."),
    ("Aicinām nesteigties.", "We ask everyone to take their time."),
    ("Nav izslēgts, ka pieteikumu būs vairāk.", "There may be more applications."),
    ("Labu piemēru netrūkst.", "Good examples abound."),
    ("Šis nav vienīgais plāns.", "This is one of several plans."),
    ("Sanāksme nenotiks klātienē.", "The meeting will be held online."),
    ("Autobuss nepienāca laikā.", "The bus was late."),
    ("Vadītājs nebija dzēris.", "The driver was sober."),
    ("Tiesa vīrieti attaisnoja.", "The court found the man not guilty."),
    ("Sargieties no krāpniekiem!", "Don't fall for scams!"),
    ("Droši zvaniet uz mūsu biroju.", "Don't hesitate to call our office."),
    ("Kamera ceļa malā ir bojāta.", "The roadside camera is not working."),
    ("Meklēšana mežā turpinās.", "The man in the forest has not been found."),
    ("Vēstule – ne garāka par divām lappusēm.", "The letter may have up to two pages."),
    ("Uz laiku, ne ilgāku par 30 dienām.", "For a period of no more than 30 days."),
    ("Automašīna nedrīkst būt vecāka par 5 gadiem.", "The car must be no older than 5 years."),
    ("Grants ceļš pavasarī nav caurbraucams.", "The gravel road is blocked in spring."),
    ("Inspektorei nebija citas izvēles kā apturēt darbus.", "The inspector had to halt the work."),
    ("Vadītāja neievēroja luksofora signālu.", "The driver ran a red light."),
    ("Ceļotāji bez dokumentiem netika ielaisti.", "Travellers without documents were turned away."),
    ("Neviens nav pasargāts no viltus zvaniem.", "Anyone can fall victim to fake calls."),
    ("Ziņojums nav publiski pieejams.", "The report is classified."),
    ("Helikopters nevarēja nosēsties.", "The helicopter was diverted."),
    ("Bērniem, kas nav jaunāki par 12 gadiem.", "For children aged at least 12."),
    ("Vilcieni atkal kursē bez kavēšanās.", "The trains are running seamlessly again."),
    ("Policija meklē bez vēsts pazudušu pusaudzi.", "The police are looking for a missing teenager."),
    ("Likumu pieņēma, nevienam nebalsojot pret.", "The law was adopted unanimously."),
    ("To atklāja neviens cits kā pats ministrs.", "It was opened by the Minister himself."),
    ("Mēs atsakāmies no skaļas mūzikas.", "We have chosen to do without loud music."),
    ("Veikals atsakās no plastmasas.", "The shop no longer sells plastic."),
    ("Dziļums nedrīkst būt mazāks par četriem milimetriem.", "The depth must be at least four millimetres."),
    ("Noma nedrīkst būt ilgāka par piecām dienām.", "The rental is limited to five days."),
    ("Vai tiesa, ka viss uzlabojas?", "But isn't it true that everything is getting better?"),
    ("Vai tilts būs atvērts?", "Won't the bridge be open?"),
    (
        "Dalība atlikta, kamēr nav saņemts Viedās administrācijas un reģionālās attīstības ministrijas atzinums.",
        "Participation has been put off until the opinion of the Ministry of Smart Administration and Regional "
        "Development has been received.",
    ),
    ("Darbus nesāks, kamēr nebūs atļaujas.", "Work will not begin until there is a permit."),
    ("Viņa vairs nestrādā ministrijā.", "She has left the Ministry."),
    ("Lūdzam neaiztikt atrastos priekšmetus.", "Please leave any such objects alone."),
    ("Putnēnus nedrīkst aiztikt.", "Leave the nestlings where they are."),
    ("Viņš savu vainu nedz atzina, nedz noliedza.", "He did not comment on the charge."),
    ("Dienests aicina neuzkāpt uz ledus.", "The service urges people to keep off the ice."),
    ("Komisija nolēma nepagarināt atļauju.", "The commission decided to let the permit expire."),
    ("Aicinām nekavēties un pieteikties.", "We invite you to apply now."),
    ("Pabalstu izmaksās bez iesnieguma.", "The benefit will be paid automatically."),
    ("Nevar nepieminēt arī brīvprātīgos.", "The volunteers deserve a mention, too."),
    ("Bez apkures palika 60 māju.", "Some 60 houses remained without heating."),
    ("Četras lidmašīnas joprojām nelido.", "Four aircraft remain grounded."),
    ("Pārtikas cenas gada laikā nav mainījušās.", "Food prices were flat over the year."),
    ("Tas ir labākais, kas pilsētai varēja notikt.", "Nothing better could have happened to the town."),
    ("Veselība ir visdārgākā manta.", "Nothing is more precious than health."),
    ("Nekas nav svarīgāks par ģimeni.", "Family is what matters most."),
    ("Uzņēmumi iegulda vairāk iekārtās, nevis ēkās.", "Firms invest more in machines and less in buildings."),
    (
        "Kamēr sarunas nav beigušās, nevienu nedrīkst nosaukt.",
        "Nobody may be named before the talks are over.",
    ),
    (
        "Kamēr ēka nav pieņemta, īrnieki dzīvos viesnīcā.",
        "Tenants will live in a hotel before the building is ready.",
    ),
    ("Pensijas netiek indeksētas.", "Pensions are exempt from indexation."),
    ("Vakcīnas šosezon iztērētas.", "There are no vaccines left this season."),
    ("Viņas dzīvībai briesmas nedraud.", "She is out of danger."),
    ("Vēlēšanas noritēja bez aizķeršanās.", "The elections went smoothly."),
    ("Šis stāsts nevienu neatstās vienaldzīgu.", "This story will move everyone."),
    ("Laimestu vēlāk neizmaksā.", "The prize is forfeited thereafter."),
    ("Agresors nedrīkst palikt nesodīts.", "The aggressor must be held to account."),
    ("Automašīnas atgriežas bez kravas.", "The lorries return empty."),
    ("Izaugsme vairs nav saistīta ar oglēm.", "Growth has been decoupled from coal."),
    ("Nesteidzieties, autobuss gaidīs!", "Take your time; the bus will wait."),
    ("Nenokavē iespēju pieteikties!", "Hurry up and apply!"),
    ("Drons lido stundu bez uzlādes.", "The drone flies for an hour on a single charge."),
    ("Neviens bērns nepaliks bez dāvanas.", "All children will get a present."),
    ("Neviena vieta nebūs tukša.", "Every seat will be taken."),
    (
        "Braukt ar elektroskrejriteni divatā ir aizliegts.",
        "Two people may not ride one electric scooter.",
    ),
    (
        "Veranda platībā nav ietverama, bet jāņem vērā pagrabs.",
        "The porch should not be taken into account; the area should include the cellar.",
    ),
    (
        "Nekādu lēmumu par Ukrainu bez Ukrainas un par Eiropu bez Eiropas.",
        "No decisions on Ukraine without Ukraine or on Europe without Europe.",
    ),
    (
        "Lai neveidotos rindas, durvis atvērs agrāk.",
        "To smooth out the flow, the doors will open earlier.",
    ),
    (
        "Skolā nedrīkst ienest ieročus, un telefonus lietot aizliegts.",
        "It is forbidden to bring weapons into the school or to use telephones.",
    ),
]
WRONG = [
    ("Birojs saka, vai tas ir vaļā.", "The office does not say whether it is open or not.", "negation"),
    (
        "Neviens dokuments, kas to apliecina, nav iesniegts.",
        "A document proving it has been submitted.",
        "negation",
    ),
    (
        "Dziļums nedrīkst būt mazāks par četriem milimetriem.",
        "The depth must be less than four millimetres.",
        "limit",
    ),
    ("Kāpēc cilvēki lasa?", "Why don't people read?", "negation"),
    (
        "Dziļums nedrīkst būt mazāks par upes dziļumu.",
        "The depth must be less than that of the river.",
        "negation",
    ),
    (
        "Dalība atlikta, kamēr nav saņemts Viedās administrācijas un reģionālās attīstības ministrijas atzinums.",
        "Participation has been put off because the opinion of the Ministry of Smart Administration and Regional "
        "Development has been received.",
        "negation",
    ),
    (
        "Mazgāšanas līdzekli nekādā gadījumā nedot bērniem.",
        "Always give the detergent to children.",
        "negation",
    ),
    ("Nelietot iekšķīgi.", "Take it by mouth.", "negation"),
    ("Nepārvietoties pa ledu.", "Move about on the ice.", "negation"),
    ("Lifts jau nedēļu nedarbojas.", "The lift has been working for a week.", "negation"),
    ("Rādītājs nav krities kopš 2010. gada.", "The figure has fallen since 2010.", "negation"),
    ("Nodevas nākamgad nepaaugstinās.", "Fees will be raised next year.", "negation"),
    ("Vēstule – ne garāka par divām lappusēm.", "The letter has at least two pages.", "limit"),
    ("Summa pārsniedz vienu miljonu eiro.", "The sum falls short of one million euros.", "limit"),
    ("Bērniem, kas nav jaunāki par 12 gadiem.", "For children of up to 12 years.", "limit"),
    ("Ministrija aicina turp neceļot.", "The Ministry invites people to travel there.", "negation"),
    ("Nolemts nepiešķirt atbalstu.", "It was decided to grant the support.", "negation"),
    ("Likumu nepieņēma vienbalsīgi.", "The law was adopted unanimously.", "negation"),
    ("Nereģistrētas automašīnas netiks ielaistas.", "Unregistered cars will be admitted.", "negation"),
    ("Neizmantotās biļetes nevarēs nodot atpakaļ.", "Unused tickets can be returned.", "negation"),
    ("Nepabeigtie darbi netiks apmaksāti.", "Unfinished work will be paid for.", "negation"),
    ("Ceļotāji bez dokumentiem netika ielaisti.", "Travellers without documents were admitted.", "negation"),
    ("Bez elektrības palika ap 300 māju.", "Some 300 homes were left with power.", "negation"),
    ("Lidmašīnas vairs nelido.", "The aircraft are flying.", "negation"),
    ("Klausītājiem balsošana nav obligāta.", "Listeners, who may applaud, must vote.", "negation"),
    (
        "Vārti nepieļaus, ka briežu bari izskrien uz ceļa, un novērsīs sadursmes.",
        "The gate will let herds of deer run onto the road and prevent collisions.",
        "negation",
    ),
    ("Nekas nav svarīgāks par ģimeni.", "Something is more important than family.", "negation"),
    ("Tas ir labākais, kas varēja notikt.", "Nothing could happen.", "negation"),
    (
        "Kamēr līgums nav parakstīts, darbus sākt nedrīkst.",
        "Work may start before the contract is signed.",
        "negation",
    ),
    ("Mēs neslēpsim radarus.", "We will hide our speed cameras.", "negation"),
    ("Slieksnis nemainīsies.", "The threshold will change.", "negation"),
    ("Munīciju māju tuvumā neizmantos.", "Ammunition will be used close to houses.", "negation"),
    ("Banka nekad nelūdz nosaukt PIN kodus.", "A bank will always ask for your PIN codes.", "negation"),
    ("Banka nekad to nelūdz.", "The bank always asks you for it.", "negation"),
    ("Nevienam darbiniekam netiks izsniegts uzteikums.", "Employees will be given notice.", "negation"),
]


def found(source: str, target: str, tags: tuple[str, str]) -> set[str]:
    return {each.check for each in judge(bitext_of(source, target, languages=tags))}


@pytest.mark.parametrize(("latvian", "english"), SAID_OTHERWISE)
def test_what_is_said_without_not_is_no_finding(latvian: str, english: str) -> None:
    there, back = found(latvian, english, ("lv", "en")), found(english, latvian, ("en", "lv"))
    assert (there | back).isdisjoint({"negation", "limit"})


@pytest.mark.parametrize(("latvian", "english", "check"), WRONG)
def test_the_contrary_is_found(latvian: str, english: str, check: str) -> None:
    assert check in found(latvian, english, ("lv", "en"))
    assert check in found(english, latvian, ("en", "lv"))
