"""What good translations say in other words, and what they must not: pairs of phrases as press offices write them."""

import pytest

from transflow.checks import checks
from transflow.model import Bead, Bitext, Block, Document

IDS = (
    "number-value magnitude percent currency date-value time-value duration unit phone email url legal-ref "
    "ordinal"
).split()
SAME = [
    ("Vēja ātrums brāzmās sasniedza 40 m/s.", "Gusts reached 40 metres per second."),
    ("Ātrums bija 150 km/h.", "The speed was 150 kilometres per hour."),
    ("Mērījumi rāda 90 kilometrus stundā.", "Measurements show 90 km/h."),
    ("Vējš pūta ar 25 metriem sekundē.", "The wind was blowing at 25 m/s."),
    ("Gaisa temperatūra būs mīnus 25 grādi.", "The air temperature will be −25 °C."),
    ("Naktī gaidāms 12 grādu sals.", "At night, it will be 12 degrees below zero."),
    ("Rīgā termometrs rādīs –5 °C.", "In Riga the thermometer will show minus 5 degrees."),
    ("Ūdens sasilis līdz 19 grādiem.", "The water has warmed to 19 degrees Celsius."),
    ("Vadītāja izelpā konstatētas 2,36 promiles.", "The driver's breath test showed 2.36 per mille."),
    ("Platība ir 25 km2.", "The area is 25 square kilometres."),
    ("Tvertne ietilpina 500 m3.", "The tank holds 500 cubic metres."),
    ("Saražota 1,1 TWh elektrības.", "1,100 GWh of electricity were generated."),
    ("Biļete maksā 15 eiro un 50 centus.", "A ticket costs EUR 15.50."),
    ("Parāds ir tūkstoš eiro.", "The debt is EUR 1,000."),
    ("Ziedoti 3000 Norvēģijas kronu.", "NOK 3,000 was donated."),
    ("Polija piešķīra 5 miljonus zlotu.", "Poland granted PLN 5 million."),
    ("Ceļš ilgst stundu un 42 minūtes.", "The journey takes 1 hour 42 minutes."),
    ("Atbilde sniedzama mēneša laikā.", "A reply must be given within 1 month."),
    ("Sods ir divi ar pusi gadi.", "The sentence is 2.5 years."),
    ("Aizturēts trīsdesmitgadīgs vīrietis.", "A 30-year-old man was detained."),
    ("Kluba piecpadsmitgade", "The 15 years of the club"),
    ("Tālrunis darbojas visu diennakti.", "The line is open 24/7."),
    ("Tālrunis darbojas 24 stundas diennaktī.", "The line is open 24/7."),
    ("Avārija notika naktī no 3. uz 4. maiju.", "The accident happened in the night from 3 to 4 May."),
    ("Avārija notika naktī uz 4. maiju.", "The accident happened overnight on 3–4 May."),
    ("Māja celta deviņdesmitajos gados.", "The house was built in the 1990s."),
    ("Dzīvojam 13. janvāra ielā.", "We live at 13. janvāra iela."),
    ("Gājiens sāksies 11. novembra krastmalā.", "The march starts at 11. novembra krastmala."),
    ("XXVII Dziesmu un XVII Deju svētki", "The 27th Song and 17th Dance Festival"),
    ("Divas trešdaļas atbalsta plānu.", "Two thirds support the plan."),
    ("Trīs ceturtdaļas atbalsta plānu.", "The plan is supported by 75 %."),
    ("Plānu atbalsta trešdaļa.", "The plan is supported by 33 %."),
    ("Raža ir par piektdaļu mazāka.", "The harvest is a fifth smaller."),
    ("Konstatētas 0,00 promiles.", "Zero alcohol was found."),
    ("Zvaniet uz bezmaksas tālruni 80001801.", "Please call the toll-free number 8000 1801."),
    ("Palīdzības tālrunis 116006", "Helpline 116006"),
    ("Pirms nodokļu nomaksas 2. ceturksnī", "In the second quarter, before tax"),
    ("Otra puse to apstrīdēja.", "The other party contested it."),
    ("Sniegta pirmā palīdzība.", "First aid was given."),
    ("Abi ministri tikās trīs reizes.", "The ministers met three times."),
    ("Lido lidmašīnas F-16.", "F-16s are flying."),
    ("Slēgts ceļš A2 un P4.", "The roads P4 and A2 are closed."),
    ("9. klasei – līdz 15. jūnijam", "For Grade 9 until 15 June"),
    ("–0,4 %", "-0.4%"),
    ("+0,6", "0.6"),
    ("-5 %", "5% decrease"),
    ("Rīga – 5 km", "Riga: 5 km"),
    ("Dzīvo 1 miljons 847 tūkstoši cilvēku.", "The population is 1,847,000."),
    ("Cena ir 1 miljons 200 tūkstoši 500 eiro.", "The price is EUR 1,200,500."),
    ("Parāds ir 2 tūkstoši 500 eiro.", "The debt is EUR 2,500."),
    ("Strādā 2 tūkstoši 15 gadus vecu ierīču.", "2,000 devices, 15 years old, are in use."),
    ("Iekasēts 1 miljards 214 miljoni eiro.", "EUR 1.214 billion was collected."),
    ("Fotogrāfijas no 20. gadsimta 20. un 30. gadiem", "Photographs from the 1920s and 1930s"),
    ("Patērētas 5,6 teravatstundas.", "5.6 terawatt hours were consumed."),
    ("Cena bija 82,14 EUR/MWh.", "The price was EUR 82.14/MWh."),
    ("Cena bija 82,14 eiro par megavatstundu.", "The price was EUR 82.14/MWh."),
    ("Katrs desmitais nav bijis pie zobārsta.", "One in ten did not see a dentist."),
    ("Zobārstu neapmeklē katrs desmitais.", "10% do not see a dentist."),
    ("Vēlētājus pārliecināja katrs ceturtais.", "One in 4 convinced the voters."),
    ("Gada pirmajā pusgadā bija peļņa.", "There was a profit in the first half of the year."),
    ("No vienas puses – cena, no otras puses – kvalitāte.", "First, price; on the other hand, quality."),
    ("Sodu piešķīra spēles 15. minūtē.", "The penalty was given on the quarter-hour mark."),
    ("Turpmākās desmitgades būs grūtas.", "The next couple of decades will be hard."),
    ("Šogad sākti 8 projekti, pērn 5.", "8 projects have begun this year, and 5 in 2024."),
    ("Handbolistes ar 24:22 pieveica Šveici.", "The handball team beat Switzerland 24–22."),
    (
        "Volejbolisti zaudēja ar 1:3 (25:21, 19:25, 22:25, 20:25).",
        "The volleyball team lost 1–3 (25–21, 19–25, 22–25, 20–25).",
    ),
    ("Otrajā ceturtdaļā vārtus neguva.", "There was no goal until half-time."),
    ("Koncerts sāksies bez ceturkšņa astoņos vakarā.", "The concert starts at 7.45 p.m."),
    ("Vilciens atiet bez piecām minūtēm sešos no rīta.", "The train leaves at 5.55 a.m."),
    ("Izrādes būs vienos un četros pēcpusdienā.", "Performances are at 1 p.m. and 4 p.m."),
    ("Ieeja no pusdeviņiem līdz pussešiem vakarā.", "Entry from half past eight until half past five."),
    ("Klubs slēgts naktīs uz svētdienu.", "The club is closed on Saturday nights."),
    ("Ēka celta 20. gadsimta septiņdesmitajos gados.", "The building dates from the 1970s."),
    ("Ostu paplašinās četrdesmito gadu vidū.", "The port will be extended in the mid-2040s."),
    ("Naudu iekrāja pagājušās desmitgades beigās.", "The money was saved in the late 2010s."),
    ("Skats uz 13. janvāra ielu", "The view of 13 January Street"),
    ("Viņš ieguva 6,5 punktus.", "He scored 6½ points."),
    ("Krastā būs –3…+2 grādi.", "On the coast, it will be between –3 and +2 degrees."),
    ("Naktī no –12 līdz –15 °C.", "At night, –12 to –15 °C."),
    ("Ātrums sasniedz 100 Mb/s.", "Speeds of up to 100 Mbps."),
    ("Ziedot var pa tālruni 90 00 12 34.", "Donate by dialling 90 00 12 34."),
    ("Autobuss kursē ik pusstundu.", "The bus runs at half-hour intervals."),
    ("Muzejs strādās līdz vieniem naktī.", "The museum will be open until 1 a.m."),
    ("Sanāksim astoņos no rīta.", "We meet at 8 a.m."),
    ("Peļņa pieauga uz pusi – līdz 1,35 miljoniem eiro.", "Profit rose by half to 1.35 million euros."),
    (
        "Ieņēmumi un izdevumi bija attiecīgi 2,5 un 3,7 miljoni eiro.",
        "Revenue was €2.5 million and expenditure €3.7 million.",
    ),
    ("Likmes ir 4,5 un 6,25 %.", "The rates are 4.5% and 6.25%."),
    ("Bērniem no četru gadu vecuma – 2 eiro.", "Children over four €2."),
    (
        "Ātrums būs 60 km/h (līdz šim – 90), iesācējiem – 90 km/h.",
        "The limit will be cut from 90 km/h to 60 km/h; for novices, it is 90 km/h.",
    ),
    ("Uzbūvēsim vēl 1 GW saules jaudu.", "We will build another gigawatt of solar capacity."),
    ("Iedzīvotājiem vecumā virs 60 gadiem – bez maksas.", "Free for the over-60s."),
    (
        "Muzejs slēgts 1. janvārī un 24. decembrī.",
        "The museum is closed on New Year’s Day and Christmas Eve.",
    ),
    ("Jaungada dienā un Vecgada vakarā nestrādājam.", "We are closed on 1 January and 31 December."),
    (
        "Viņi strādā vidēji 37,5 stundas nedēļā, ES – 36,1 nedēļā.",
        "They work 37.5 hours per week; in the EU, 36.1.",
    ),
    ("Spēlē 5 pret 5.", "Teams play 5 a side."),
]
DIFFERENT = [
    ("Iedzīvotājiem vecumā virs 60 gadiem – bez maksas.", "Free for the over-65s.", "duration"),
    ("Muzejs slēgts 24. decembrī.", "The museum is closed on New Year’s Day.", "date-value"),
    ("Pasūtījumu piegādā 21 dienā.", "Orders are delivered in 31 days.", "duration"),
    ("Strādājam līdz pusastoņiem vakarā.", "We work until half past eight in the evening.", "time-value"),
    ("Ātrums sasniedz 100 Mb/s.", "Speeds of up to 100 Gbps.", "unit"),
    ("Viņš ieguva 6,5 punktus.", "He scored 6¼ points.", "number-value"),
    ("Krastā būs –3…+2 grādi.", "On the coast, it will be between –3 and –2 degrees.", "unit"),
    ("Ēka celta 20. gadsimta septiņdesmitajos gados.", "The building dates from the 1960s.", "date-value"),
    ("Spēle beidzās ar 24:22.", "The game ended 24–21.", "number-value"),
    ("–3,4", "3.4", "number-value"),
    ("+0,6 %", "–0.6%", "percent"),
    ("Dzīvo 1 miljons 847 tūkstoši cilvēku.", "The population is 1,874,000.", "number-value"),
    ("Patērētas 5,6 teravatstundas.", "5.6 gigawatt hours were consumed.", "unit"),
    ("Cena bija 82,14 EUR/MWh.", "The price was EUR 82.14/kWh.", "currency"),
    ("Sūkņa jauda ir 20 000 litru minūtē.", "The pump moves 20,000 litres per hour.", "duration"),
    ("Kolonnas brauks pa A3 un būs 3 km garas.", "Columns will use the A3 and be 3 m long.", "unit"),
    ("Lēmumu mēneša laikā var pārsūdzēt.", "An appeal may be lodged within one week.", "duration"),
    ("Vīruss iet bojā pusstundas laikā.", "The virus is killed in half a day.", "duration"),
    ("Klavieres ražotas pirms pusgadsimta.", "The pianos were made a century ago.", "duration"),
    ("Gaidīšana sarukusi no 14 līdz deviņiem mēnešiem.", "Waiting fell from 14 months to ten.", "duration"),
    ("Apjoms sarucis par ceturtdaļu.", "The volume has dropped by a third.", "percent"),
    ("To dara katrs divpadsmitais.", "One in five does it.", "ordinal"),
    (
        "Tilts slēgts līdz pulksten sešiem rītā.",
        "The bridge is closed until eight in the morning.",
        "time-value",
    ),
    ("Gada pirmajā pusgadā bija peļņa.", "There was a profit in the second half of the year.", "ordinal"),
    ("Vējš sasniedza 40 m/s.", "The wind reached 40 km/h.", "unit"),
    ("Atļauts braukt 120 km/h.", "The limit is 120 mph.", "unit"),
    ("Naktī būs –12 °C.", "At night, it will be 12 °C.", "unit"),
    ("Naktī būs mīnus 12 grādi.", "At night, it will be 12 degrees.", "unit"),
    ("Izelpā bija 2,36 promiles.", "The breath test showed 2.63 per mille.", "unit"),
    ("Saražota 1,1 TWh.", "1.1 GWh was generated.", "unit"),
    ("Biļete maksā 15 eiro un 50 centus.", "A ticket costs EUR 15.05.", "currency"),
    ("Ziedoti 3000 Norvēģijas kronu.", "SEK 3,000 was donated.", "currency"),
    ("Divas trešdaļas atbalsta plānu.", "Three quarters support the plan.", "percent"),
    ("Sods ir divi ar pusi gadi.", "The sentence is 3.5 years.", "duration"),
    ("Māja celta deviņdesmitajos gados.", "The house was built in the 1980s.", "date-value"),
    (
        "Sākta lieta pēc 320. panta ceturtās daļas, aizturētas trīs personas.",
        "A case was opened under Section 320, Paragraph three; three persons were detained.",
        "legal-ref",
    ),
    (
        "Notikušas divas laupīšanas un trīs zādzības.",
        "There were three robberies and three thefts.",
        "number-value",
    ),
    ("Likums pieņemts pirmajā lasījumā.", "The law was adopted in the second reading.", "ordinal"),
    ("IKP audzis III ceturksnī.", "GDP grew in the second quarter.", "ordinal"),
    ("Bērns ir divgadīgs.", "It is a three-year-old child.", "duration"),
    ("Sēde sāksies pusdienlaikā.", "The sitting begins at midnight.", "time-value"),
    ("Notikušas trīs laupīšanas.", "There were four robberies.", "number-value"),
    ("Pieprasījums divkāršojies, divkārt.", "Demand has tripled.", "number-value"),
    ("Raža ir par piektdaļu mazāka.", "The harvest is one third smaller.", "percent"),
    ("Spriedums lietā SKC-148/2025", "Judgment in case SKC-184/2025", "number-value"),
    ("Atsauc modeli TS-2041.", "Model TS-2014 is recalled.", "number-value"),
    ("Slēgts ceļš A2.", "The A3 road is closed.", "number-value"),
    ("Šogad sākti 8 projekti.", "8 projects have begun this year, and 5 in 2024.", "date-value"),
    ("Bezmaksas tālrunis 80001801", "Toll-free number 80001810", "phone"),
]


def found(source: str, target: str, tags: tuple[str, str] = ("lv", "en")) -> list[str]:
    sides = [
        Document(tag, tag, text, (Block(text),)) for tag, text in zip(tags, (source, target), strict=True)
    ]
    given = Bitext(sides[0], sides[1], (Bead((0,), (0,)),))
    return [name for name in IDS for _ in checks[name].function(given)]


@pytest.mark.parametrize(("latvian", "english"), SAME)
def test_one_value_in_other_words_is_no_finding_in_either_direction(latvian: str, english: str) -> None:
    assert found(latvian, english) == found(english, latvian, ("en", "lv")) == []


@pytest.mark.parametrize(("latvian", "english", "check"), DIFFERENT)
def test_another_value_is_found_in_both_directions(latvian: str, english: str, check: str) -> None:
    assert check in found(latvian, english)
    assert check in found(english, latvian, ("en", "lv"))
