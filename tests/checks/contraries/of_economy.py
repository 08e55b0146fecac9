"""What `contrary` finds and leaves alone in sentences of the economy and of state institutions."""

from __future__ import annotations

FOUND = [
    ("Patvērums liegts 12 cilvēkiem.", "Asylum was granted to 12 people."),
    ("Atbildi sniegs pēc Ziemassvētkiem.", "The reply will be given by Christmas."),
    ("Līdz tilta atvēršanai brauks prāmis.", "A ferry will run after the bridge opens."),
    (
        "Inflācija palielināsies no 3,3 % līdz 2,4 %, bet bezdarbs saruks līdz 6,5 %.",
        "Inflation is set to ease from 3.3% to 2.4%, and unemployment to edge down to 6.5%.",
    ),
    (
        "Ienākumi noslīdēja līdz 12 miljoniem, bet izdevumi auga par 3 %.",
        "Income surged to 12 million while expenditure grew by 3%.",
    ),
    (
        "Mazumtirdzniecība salīdzināmajās cenās pieauga par 3,7 %.",
        "Retail trade at current prices rose by 3.7%.",
    ),
    ("Uzņēmumu ienākuma nodokļa likmi nemainīs.", "The personal income tax rate will not be changed."),
    ("Akcīze cigaretēm pieaugs par 6 %.", "Customs duty on cigarettes will rise by 6%."),
    ("ES atcels ievedmuitu minerālmēsliem.", "The EU will scrap export duties on fertilisers."),
    ("Noguldījumu iespējas likme ir 2 %.", "The lending rate is 2%."),
    ("Var saņemt dāvinājumu līdz 49 %.", "They can get a loan covering up to 49%."),
    ("Ieguldīs egles koksnes pārstrādē.", "They will invest in processing birch."),
    ("Iestādīti 300 bērzi.", "300 oaks were planted."),
    ("Krievija izsauca pagaidu pilnvaroto lietvedi.", "Russia summoned the ambassador."),
    ("Preces šķērsoja muitas robežu.", "The goods crossed the state border."),
    ("Bērna kopšanas pabalsts būs 298 eiro.", "The family state benefit will be €298."),
    ("Pretgaisa aizsardzības raķetes piegādās 2028. gadā.", "Anti-tank missiles will be delivered in 2028."),
    ("Viņš saņēma Triju Zvaigžņu ordeni.", "He received the Cross of Recognition."),
    (
        "Viņa iecelta par Triju Zvaigžņu ordeņa komandieri.",
        "She was made an Officer of the Order of the Three Stars.",
    ),
    ("Sadales sistēmas tarifs samazināsies.", "The transmission system tariff will go down."),
    (
        "Elektroenerģijas sadales uzņēmums nomainīs kabeļus.",
        "The electricity generation company will replace cables.",
    ),
    ("Algu pieaugums kļūst lēnāks.", "Wage growth is accelerating."),
    ("Akcīzes celšana atlikta uz gadu.", "The excise increase has been brought forward by a year."),
    (
        "Augšpus uzņēmuma ūdens ir tīrs, lejpus – netīrs.",
        "Downstream of the company the water is clean, downstream it is dirty.",
    ),
    ("Latvija prasa stingrākas sankcijas.", "Latvia calls for softer sanctions."),
    ("Inflācija palielināsies no 3,3 % līdz 2,4 %.", "Inflation is set to ease from 3.3% to 2.4%."),
    ("Pirms atgriešanās viņi dalīsies pieredzē.", "Once back home, they will share what they have learned."),
    ("Latvijā iegūst kūdru.", "Latvia extracts coal."),
]
LEFT_ALONE = [
    ("Atbalstu liegs vecām ēkām.", "No support will be given to old buildings."),
    ("Patvērums liegts 12 cilvēkiem.", "Asylum was refused to 12 people."),
    ("Viesiem liegts fotografēt.", "Guests may not take photographs."),
    ("Atbildi sniegs līdz Ziemassvētkiem.", "The reply will be given before Christmas."),
    ("Līdz tilta atvēršanai brauks prāmis.", "A ferry will run until the bridge opens."),
    (
        "No Lieldienām līdz Ziemassvētkiem brauc ik stundu, pēc tam reizi dienā.",
        "It runs hourly from Easter to Christmas and once a day after that.",
    ),
    (
        "Cena nokritās līdz 90 eiro, bet pieprasījums pieauga par 4 %.",
        "The price plunged to €90 and demand rose by 4%.",
    ),
    ("Līdz lēmuma pieņemšanai palikušas divas dienas.", "Two days are left for the decision."),
    (
        "Piešķirti granti 12 uzņēmumiem, bet trīs saņems aizdevumu.",
        "Twelve companies were awarded grants and three will get a loan.",
    ),
    ("Muitas nodoklis un akcīze jāmaksā pie robežas.", "Customs duty and excise are payable at the border."),
    ("Uzņēmumu peļņu apliek ar nodokli.", "Corporate tax is levied on profits."),
    ("Vētra izgāza egles un bērzus.", "The storm uprooted spruces and birches."),
    ("Vētra izgāza kokus, galvenokārt egles.", "The storm uprooted trees, mostly conifers."),
    ("Pie Saeimas iededza egli.", "The Christmas tree in front of the Saeima was lit."),
    (
        "Inflācijas kritums kļūst lēnāks, bet izaugsme paātrinās.",
        "Disinflation is slowing while growth is picking up speed.",
    ),
    ("Ekonomikas izaugsme palēninājās.", "Economic growth slowed."),
    ("Būvdarbus atlika līdz pavasarim.", "The works were deferred until spring."),
    (
        "Prezidents pasniedza Triju Zvaigžņu, Viestura ordeni un Atzinības krustu.",
        "The President presented the Orders of the Three Stars and Viesturs and the Cross of Recognition.",
    ),
    ("Par ordeņa lielkomandieri iecelts ārsts.", "A doctor was made a Grand Commander of the Order."),
    ("Gāzes sadales un pārvades tarifi mainīsies.", "Gas distribution and transmission tariffs will change."),
    ("Elektrostacija ražo elektroenerģiju.", "The plant generates electricity."),
    (
        "Armija iegādāsies pretgaisa aizsardzības un prettanku raķetes.",
        "The army will buy air defence and anti-tank missiles.",
    ),
    (
        "Vēstniecības pagaidu pilnvarotais lietvedis tikās ar ministru.",
        "The embassy's chargé d'affaires a.i. met the Minister.",
    ),
    ("Ogļu un kūdras patēriņš samazinās.", "Consumption of coal and peat is falling."),
    ("Sašķidrinātās gāzes terminālis saņēma pirmo kravu.", "The LNG terminal received its first cargo."),
    ("Jēlnaftas cena pasaulē kritās.", "World oil prices fell."),
    (
        "Faktiskajās cenās apgrozījums audzis, salīdzināmajās – krities.",
        "Turnover rose at current prices and fell at constant ones.",
    ),
    ("Robežsardze apsargā valsts robežu.", "The Border Guard guards the state border."),
    ("Pārtikas un nepārtikas preču tirdzniecība auga.", "Sales of food and non-food products grew."),
    ("Pārtikas preču cenas kāpa.", "Food prices rose."),
    (
        "Bankas noguldījumu likme ir 2 %, aizdevumu – 4 %.",
        "The bank's deposit rate is 2% and its lending rate 4%.",
    ),
    ("Tirgū nav iespējams iegādāties svaigas zivis.", "No fresh fish is on sale in the market."),
    (
        "Ģimenes pabalsts un bērna kopšanas pabalsts pieaugs.",
        "Family benefit and childcare benefit will go up.",
    ),
    ("Spēles temps kļuva lēnāks.", "The game slowed down."),
    ("Inflācija sarūk no 3 % līdz 2 %.", "Inflation is easing from 3% to 2%."),
    ("Kad būsim mājās, pastāstīsim vairāk.", "Once back home, we will tell you more."),
    ("Uzņēmums nesasniedza miljonu.", "The company fell short of a million."),
    (
        "IKP uz iedzīvotāju veido 71 % no vidējā, bet nacionālais kopienākums – 70 %.",
        "GDP per head is 71% of the average, and gross national income 70%.",
    ),
]
