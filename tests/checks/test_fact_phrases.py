"""Shares, lengths of time and multiples as press offices say them, in either direction."""

import pytest

from tests.checks.test_fact_wordings import found

SAME = [
    ("Cena saglabājas divās diennaktīs.", "The price will hold for 48 hours."),
    ("Divu diennakšu laikā nolija 40 mm.", "In 48 hours, 40 mm fell."),
    ("Trijās diennaktīs nolija 40 mm.", "Over three days, 40 mm fell."),
    ("Bērniem biļete par puscenu.", "Children get a 50% discount."),
    ("Skolēniem ir puscenas atlaide.", "Pupils pay half price."),
    ("Uzvarēja Ozols ar rezultātu 2:31:07.", "Ozols won with a result of 2:31:07."),
    ("Uzvarēja Ozola ar 3:02:15.", "Ozola won in 3:02:15."),
    ("Volejbolisti uzvarēja ar rezultātu 3:1.", "The volleyball team won 3–1."),
    ("Sirēnas pārbauda divreiz gadā.", "Sirens are tested every six months."),
    ("Sirēnas pārbauda ik pēc 6 mēnešiem.", "Sirens are tested twice a year."),
    ("Sirēnas pārbauda divas reizes gadā.", "Sirens are tested twice a year."),
    ("Sirēnas pārbauda reizi pusgadā.", "Sirens are tested twice every year."),
    ("Skaits pieaudzis pusotru reizi.", "The number has risen by 50%."),
    ("Skaits pieaudzis 2,5 reizes.", "The number has risen by 150%."),
    ("Skaits pieaudzis trīs reizes.", "The number is up 200%."),
    ("Likme augusi par pusprocentu.", "The rate has risen by 0.5%."),
    ("Likme augusi par pusprocentpunktu.", "The rate has risen by 0.5 percentage points."),
    ("Trijos ceturkšņos bija peļņa.", "There was a profit in the first nine months."),
    ("Pirmajos deviņos mēnešos bija peļņa.", "There was a profit in the first three quarters."),
    ("Divos ceturkšņos bija peļņa.", "Six months brought a profit."),
    ("Trīs ceturtdaļas skolu ir jaunas.", "Three quarters of the schools are new."),
    ("Ieradās desmittūkstošais viesis.", "The 10,000th guest arrived."),
    ("Ieradās tūkstošā dalībniece.", "The 1,000th participant arrived."),
    ("Iestādīts trīssimtais ozols.", "The 300th oak has been planted."),
    ("Katrs divdesmit piektais skolēns slimo.", "One pupil in twenty-five is ill."),
    ("Slimo katrs trīsdesmitais.", "One in every thirty is ill."),
    ("Skolas divdesmit piektā gadskārta", "The school's twenty-fifth year"),
    ("Teātra četrdesmitā sezona", "The theatre's fortieth season"),
    ("Trīsdesmit pirmais karavīrs", "The 31st soldier"),
    ("Otrs karavīrs ir dižkareivis.", "The other soldier is a private first class."),
    ("Otrs cietušais saņēma pirmo palīdzību.", "The other casualty was given first aid."),
    ("Sodu var samaksāt ar puscenas atlaidi.", "The fine is reduced by 50%."),
    ("Mēneša vidējā alga gada laikā auga.", "Average monthly pay rose compared to a year earlier."),
    (
        "Mediāna ir 1513 eiro: puse saņem vairāk nekā 1513 eiro.",
        "The median is €1,513: half earn more than that.",
    ),
    ("Nodarbības notiek no plkst. 10.00 līdz 14.00.", "Classes are held from 10 to 2."),
    ("Birojs slēgts no plkst. 13.30.", "The office is closed from 1.30 on."),
    ("Zvaniet 65425453.", "Call us on 654 25453."),
    ("Jautājumi: 650 71 160 vai 8001 2005.", "Questions: +371 65071160 or 80012005."),
    ("Birojs: 6507 11 60", "Office: +371 65 071 160"),
    ("Pārkrautas 25 340 000 tonnu.", "The port handled 25.34 million tonnes."),
    ("Svētki būs 2026. gada 17. un 18. jūlijā.", "The 2026 festival is on 17 and 18 July."),
    ("Sezonu atklās 2026. gada 9. septembrī.", "The 2026 season opens on 9 September."),
    ("Viņas zaudēja ar 4:6, 7:5, 6:7 (8:10).", "They lost 4–6, 7–5, 6–7 (8–10)."),
    ("Zaudēts setā 6:7 (5:7).", "The set was lost 6–7 (5–7)."),
    ("Pāris zaudēja astotdaļfinālā.", "The pair lost in the last 16."),
    ("Sensors to atrod 90 sekundēs.", "The sensor finds it in a minute and a half."),
    ("Darbi ilga 15 gadus.", "The work took a decade and a half."),
    ("Zvaniet 80001181.", "Call us on 80 00 1181."),
    ("Prognoze 2026. gadam ir 2,8 %.", "The forecast for 2026 to 2.8% is new."),
    ("Likmes cēla par 0,5 procentpunktiem.", "Rates were raised by half a percentage point."),
    ("Likmes cēla par 0,25 procentpunktiem.", "The decision was a quarter-point rise."),
    ("Likmes cēla par puspunktu.", "Rates were raised by 0.5 percentage points."),
    (
        "Satiksmi slēgs naktī no 24. uz 25. oktobri.",
        "Roads close on the night of Saturday 24 to Sunday 25 October.",
    ),
    ("Koncerti būs sestdien, 24., un svētdien, 25. oktobrī.", "Concerts are on 24 and 25 October."),
    ("Svētki ilgs no piektdienas, 3., līdz svētdienai, 5. jūlijam.", "The festival runs 3–5 July."),
    ("Viņš guva sešarpus punktus.", "He scored 6.5 points."),
    ("Operācija ilga piecas stundas un 15 minūtes.", "The operation took five and a quarter hours."),
    ("Vilciens pienāk plkst. 23.50.", "The train arrives at ten to midnight."),
    ("Vilciens pienāk plkst. 12.15.", "The train arrives at a quarter past noon."),
    ("Komanda 2021. gadā bija otrā, 2023. gadā – trešā.", "The team came in 2021 second and in 2023 third."),
    ("Tieši 24. datumā plkst. 14.00.", "On the 24th at 2 o'clock."),
    ("Tas notiks 15. novembrī.", "It will happen on the 15th."),
    ("Trase ir kilometru gara.", "The track is 1,000 metres long."),
    ("Ceļš ilgst stundu un 45 minūtes.", "The journey takes an hour and three quarters."),
    ("Ceļš ilgst stundu un ceturksni.", "The journey takes 75 minutes."),
    ("Ceļš ilgst stundu un trīs ceturkšņus.", "The journey takes 105 minutes."),
    ("Ceļā paiet stunda un 20 minūtes.", "The journey takes 80 minutes."),
    ("Sveikts piecsimtais dibinātājs.", "The 500th founder was congratulated."),
    ("Ieradās tūkstošā viešņa.", "The 1,000th visitor arrived."),
    ("Filma godina simto dzimšanas dienu.", "The film marks the 100th birthday."),
    ("Pieteikšanās līdz 31. janvāra plkst. 23.59.", "Apply by midnight on 31 January."),
    ("Pieteikšanās līdz plkst. 24.00.", "Apply by 11.59 p.m."),
]
DIFFERENT = [
    ("Cena saglabājas divās diennaktīs.", "The price will hold for 36 hours.", "duration"),
    ("Bērniem biļete par puscenu.", "Children get a 40% discount.", "percent"),
    (
        "Konkurss „Gads 2025” beidzās 2025. gada 12. martā.",
        "The contest “Year 2025” ended on 13 March 2025.",
        "date-value",
    ),
    (
        "Konkurss „Gads 2025” beidzās 2025. gada martā.",
        "The contest “Year 2025” ended in April 2025.",
        "date-value",
    ),
    ("Sirēnas pārbauda divreiz gadā.", "Sirens are tested every five months.", "duration"),
    ("Skaits pieaudzis pusotru reizi.", "The number has risen by 60%.", "percent"),
    ("Pirmajos deviņos mēnešos bija peļņa.", "There was a profit in the first two quarters.", "duration"),
    ("Ieradās desmittūkstošais viesis.", "The 1,000th guest arrived.", "ordinal"),
    ("Uzvarēja Ozols ar rezultātu 2:31:07.", "Ozols won with a result of 2:13:07.", "time-value"),
    ("Nodarbības notiek no plkst. 10.00 līdz 14.00.", "Classes are held from 10 to 3.", "time-value"),
    ("Zvaniet 65425453.", "Call us on 654 25463.", "phone"),
    ("Jautājumi: 650 71 160.", "Questions: +371 65071161.", "phone"),
    ("Svētki būs 2026. gada 17. jūlijā.", "The 2027 festival is on 17 July.", "number-value"),
    (
        "Likmes cēla par 0,5 procentpunktiem.",
        "Rates were raised by a quarter of a percentage point.",
        "percent",
    ),
    (
        "Koncerti būs sestdien, 24., un svētdien, 25. oktobrī.",
        "Concerts are on 24 and 26 October.",
        "date-value",
    ),
    ("Viņš guva sešarpus punktus.", "He scored 7.5 points.", "number-value"),
    ("Vilciens pienāk plkst. 23.50.", "The train arrives at twenty to midnight.", "time-value"),
    ("Ieraksts ilgst 30 sekundes.", "It is a 20-second recording.", "duration"),
    ("Ceļš ilgst stundu un 45 minūtes.", "The journey takes an hour and a quarter.", "duration"),
    ("Sveikts piecsimtais dibinātājs.", "The 600th founder was congratulated.", "ordinal"),
    ("Pieteikšanās līdz plkst. 23.59.", "Apply by noon.", "time-value"),
    ("Skolas divdesmit piektā gadskārta", "The school's twenty-sixth year", "ordinal"),
    ("Katrs divdesmit piektais slimo.", "One in thirty-five is ill.", "ordinal"),
]


@pytest.mark.parametrize(("latvian", "english"), SAME)
def test_one_value_in_other_words_is_no_finding_in_either_direction(latvian: str, english: str) -> None:
    assert found(latvian, english) == found(english, latvian, ("en", "lv")) == []


@pytest.mark.parametrize(("latvian", "english", "check"), DIFFERENT)
def test_another_value_is_found_in_both_directions(latvian: str, english: str, check: str) -> None:
    assert check in found(latvian, english)
    assert check in found(english, latvian, ("en", "lv"))
