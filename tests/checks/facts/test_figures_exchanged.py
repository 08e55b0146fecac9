"""Figures at each other's words, in sentences of another wording than the check's examples."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

EXCHANGED = [
    ("Naktī +2…+7 grādi, dienā +12…+17 grādi.", "+2 to +12 degrees at night, +7 to +17 degrees by day."),
    ("Bērniem 2–7 eiro, pieaugušajiem 12–17 eiro.", "EUR 2–12 for children and EUR 7–17 for adults."),
    (
        "Atvērts darbdienās 9.00–17.00, sestdienās 10.00–15.00.",
        "Open 9:00–15:00 on working days and 10:00–17:00 on Saturdays.",
    ),
    (
        "Satiksme slēgta no 5. līdz 7. maijam un no 12. līdz 14. maijam.",
        "Traffic is closed from 5 to 12 May and from 7 to 14 May.",
    ),
    ("Maksa ir 15 eiro, nevis 12 eiro.", "The fee is EUR 12, not EUR 15."),
    (
        "Saņemti 90 izsaukumi: 41 – Kurzemē, 30 – Latgalē un pārējie citur.",
        "There were 90 calls: 30 in Kurzeme, 41 in Latgale and the rest elsewhere.",
    ),
    (
        "Likumu pieņēma ar 58 balsīm par, 12 pret un 7 atturoties.",
        "It passed by 58 votes to 7, with 12 abstentions.",
    ),
    ("Aploksnē bija 3 zosis un 40 teļu.", "There were 40 geese and 3 calves in the pen."),
    ("Slimnīcā ir 14 ārstu un 60 māsu.", "The hospital has 60 doctors and 14 nurses."),
    ("Tallinā reģistrēti 120 gadījumi, Viļņā – 95.", "95 cases were recorded in Tallinn, 120 in Vilnius."),
    (
        "Zeme maksā 2000 eiro laukos un 9000 eiro pilsētā.",
        "Land is EUR 9,000 in the fields and EUR 2,000 in the city.",
    ),
    (
        "Veikalos apgrozījums pieauga par 3 procentiem, bet restorānos tas kritās par 5 procentiem.",
        "In shops, turnover rose by 5 percent, while in restaurants it fell by 3 percent.",
    ),
    (
        "Pa ceļu brauc 700 automašīnu, pa dzelzceļu – 40 vilcienu.",
        "The road carries 40 cars, the railway 700 trains.",
    ),
    (
        "Izmaksas bez nodokļa ir lielas; 85 % sedz Eiropas fonds, 15 % – pašvaldība.",
        "The costs before tax are high; 15% is covered by the European fund and 85% by the municipality.",
    ),
    (
        "Maizei cenas kāpa par 4,6 %, pienam – par 2,3 %.",
        "Prices of bread rose by 2.3% and those of milk by 4.6%.",
    ),
    (
        "Muzejs atkal ir atvērts visiem.\n\nIeeja pieaugušajiem maksā 6 eiro, skolēniem – 3 eiro. Gide prasa 6 eiro.",
        "The museum is open to all again. Admission is EUR 3 for adults and EUR 6 for pupils. A guide asks EUR 6.",
    ),
    (
        "Slimnīcām piešķirti 40 000 eiro, skolām – 25 000 eiro.",
        "Hospitals were granted EUR 25,000 and schools EUR 40,000.",
    ),
    (
        "Izlase ar 4:2 pieveica Dāniju. Divreiz trāpīja Ozols.",
        "The team beat Denmark 2–4. Ozols scored twice.",
    ),
    ("Izlase ar 3:2 (1:0, 1:2, 1:0) uzvarēja Austriju.", "The team beat Austria 2:3 (1:0, 1:2, 1:0)."),
    ("Pēc pirmā puslaika rezultāts bija 0:1.", "After the first half the score was 1–0."),
]
KINDS_EXCHANGED = [
    ("Turp braucām 2 stundas, atpakaļ 3.", "It took us 3 hours there, 2 back."),
    ("Naktī būs 3 grādi, dienā 14.", "It will be 14 degrees at night and 3 by day."),
    ("Nometnē bija 48 bērni, un tā ilga 9 dienas.", "The camp had 9 children and lasted 48 days."),
    ("Nopirka 6 laivas par 900 eiro.", "900 boats were bought for EUR 6."),
    ("Uz kuģa bija 70 konteineru. Tie sver 300 tonnas.", "There were 300 containers. They weigh 70 tonnes."),
    ("Anketu aizpildīja 35 skolas, 80 % no aptaujātajām.", "80 schools, 35% of those asked, filled it in."),
]
KINDS_IN_PLACE = [
    ("Izlase ar 2:4 zaudēja Dānijai.", "The team lost 4–2 to Denmark."),
    ("Izlasi ar 2:4 apturēja Dānija.", "The team was crushed 4–2 by Denmark."),
    ("Izlase Kauņā uzvarēja ar 4:2 (2:1, 1:1, 1:0).", "The team won 4–2 (2–1, 1–1, 1–0) in Kaunas."),
    ("Dānija pārtrauca izlases sēriju – 4:2.", "The team's run ended when Denmark won 2–4."),
    (
        "Vīriešiem jāievēro vismaz divu, sievietēm – trīs mēnešu pārtraukums.",
        "Men should allow at least two months and women three.",
    ),
    ("Pirmajam braucienam vajag 3, otrajam – 5 stundas.", "The first journey takes 3 hours, the second 5."),
    ("Nometne ilga 9 dienas, un tajā bija 48 bērni.", "The camp had 48 children and lasted 9 days."),
    ("Telpa ir 5 × 10 m liela.", "The room measures 10 by 5 m."),
    ("Desmit 5 minūšu pārbaudes", "Five-minute tests, ten of them"),
    ("No 9 metru dziļuma izcēla 60 kilogramu smagu zvanu.", "A bell of 60 kilograms rose 9 metres."),
    (
        "Likumu pieņēma ar 58 balsīm par, 12 pret un 7 atturoties.",
        "It passed by 58 votes to 12, with 7 abstentions.",
    ),
]
IN_PLACE = [
    (
        "Vācijā atrasta 1994. gadā no Tukuma muzeja nozagta ainava. Piektdien policija to atdeva muzejam.",
        "A landscape stolen from a museum in Tukums in 1994 was found in Germany. The police gave it back on Friday.",
    ),
    (
        "Izdevumi ir 3 miljoni eiro, bet ieņēmumi – 2 miljoni eiro.",
        "With revenue of EUR 2 million, expenditure comes to EUR 3 million.",
    ),
    (
        "Inflācija 2025. gadā būs 2,1 %, bet 2026. gadā – 1,8 %.",
        "Inflation: 2.1% in 2025 and 1.8% in 2026.",
    ),
    ("Ātrums pilsētā 50, ārpus tās 90 km/h.", "The limit is 50 km/h in town and 90 outside it."),
    ("Naktī +2…+7, dienā +12…+17 grādi.", "+2 to +7 degrees at night, +12 to +17 by day."),
    ("Programma 2014–2020 un 2021–2027.", "The 2014–2020 and 2021–2027 programmes."),
    ("Klases: 1.–4., 5.–9., 10.–12.", "Grades 1–4, 5–9 and 10–12."),
    (
        "9.00–10.30 I daļa; 10.30–10.45 pārtraukums; 10.45–12.00 II daļa",
        "9:00–10:30 Part I; 10:30–10:45 Break; 10:45–12:00 Part II",
    ),
    ("Bērniem 2–7 eiro, pieaugušajiem 12–17 eiro.", "Adults EUR 12–17, children EUR 2–7."),
    ("Tiltu atvērs 2028., nevis 2027. gadā.", "The bridge will open not in 2029 but in 2028."),
    (
        "Akumulators iztur 9, nevis solītās 12 stundas.",
        "The battery lasts 9 hours rather than the 12 promised.",
    ),
    (
        "Maizei cenas kāpa par 4,6 %, pienam – par 2,3 %.",
        "Prices of bread rose by 4.6% and those of milk by 2.3%.",
    ),
    ("Maizei cenas kāpa par 4,6 %, pienam – par 2,3 %.", "Milk became 2.3% dearer and bread 4.6%."),
    (
        "Karte autobusā maksā 3,70 eiro, pērkot to mobilajā lietotnē – 3,10 eiro.",
        "A card costs EUR 3.10 in the mobile app and EUR 3.70 when bought on the bus.",
    ),
    (
        "Izmaksas bez nodokļa ir lielas; 85 % sedz Eiropas fonds, 15 % – pašvaldība.",
        "The costs before tax are high; the municipality covers 15% and the European fund 85%.",
    ),
    (
        "Veikalos apgrozījums pieauga par 3 procentiem, bet restorānos tas kritās par 5 procentiem.",
        "Turnover fell by 5 percent in restaurants, while in shops it rose by 3 percent.",
    ),
    ("Slimnīcā ir 14 ārstu un 60 māsu.", "The hospital has 60 nurses and 14 doctors."),
    ("Slimnīcā ir 14 ārstu un 60 māsu.", "Of the hospital's staff, 14 are doctors, 60 nurses."),
    ("Tallinā reģistrēti 120 gadījumi, Viļņā – 95.", "In Tallinn 120 cases were recorded, in Vilnius 95."),
    ("Tallinā reģistrēti 120 gadījumi, Viļņā – 95.", "There were 95 cases in Vilnius and 120 in Tallinn."),
    ("Datus publicēs 28. maijā, nevis 22. maijā.", "The data will appear not on 22 May, but on 28 May."),
    ("No 40 autobusiem 12 brauc uz Liepāju.", "12 of the 40 buses go to Liepāja."),
    ("Pirmajos 3 mēnešos izsniegtas 12 atļaujas.", "In the first 3 months 12 permits were issued."),
    (
        "Padomē ievēl piecus deputātus: spīkeru, divus priekšsēdētāja biedrus un sekretāru.",
        "Five members are elected to the board: the Speaker, two Deputy Speakers and a secretary.",
    ),
]


def found(latvian: str, english: str) -> list[int]:
    pairs = ((latvian, english, ("lv", "en")), (english, latvian, ("en", "lv")))
    check = checks["figures-exchanged"].function
    return [len([*check(bitext_of(one, other, languages=tags))]) for one, other, tags in pairs]


@pytest.mark.parametrize(("latvian", "english"), [*EXCHANGED, *KINDS_EXCHANGED])
def test_exchanged_figures_are_found_in_both_directions(latvian: str, english: str) -> None:
    assert found(latvian, english) == [1, 1]


@pytest.mark.parametrize(("latvian", "english"), [*IN_PLACE, *KINDS_IN_PLACE])
def test_figures_in_their_place_are_left_alone(latvian: str, english: str) -> None:
    assert found(latvian, english) == [0, 0]
