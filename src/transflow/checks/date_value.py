"""Days, months and years that differ: the reader comes on the wrong day. A date in less detail answers one
in more, and "this year" a year, the weekday or "today" a day, for writers leave out what the context gives."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "date-value",
    Level.ERROR,
    passes=[
        ("Slēgts 24.–26.12.2026.", "Closed 24–26 December 2026."),
        ("Slēgts no 30.12. līdz 2.01.", "Closed from 30 December to 2 January."),
        ("20.gs. 30-tajos gados ostu paplašināja.", "In the 1930s the port was extended."),
        ("20. gs. sākumā te bija osta.", "In the early 1900s there was a port here."),
        ("Tas bija 20. gs. 30-gadu beigās.", "It was in the late 1930s."),
        ("Līgumu noslēdza 18. junijā.", "The contract was signed on 18 June."),
        ("14.03.2024.", "14 • 03 • 2024"),
        ("Jūnija beigās bija 21 950 vakances.", "At the end of June 21,950 vacancies were open."),
        ("Likums stājas spēkā 2024. gada 7. martā.", "The law takes effect on 7 March 2024."),
        ("Konference notiks šī gada 23.maijā.", "The conference will be held on 23 May."),
        ("No 2023. gada 1. līdz 31. augustam.", "From 1 to 31 August 2023."),
        ("Publicēts 27.01.2023.", "Published on 27/01/2023."),
        ("Programma 2021.–2027. gadam.", "The programme for 2021–2027."),
        ("Tirgus 2024. g. sept.", "Market, Sep 24"),
        ("Sanāksme 2024. g. 12. dec.", "Meeting, 12 December 2024"),
        ("Otrdien, 24. septembrī, sēde.", "A sitting on Tuesday, September 24."),
        ("Tas notika 2019. gada martā.", "It happened in March 2019."),
        ("Ministrs ceturtdien apmeklēja Tallinu.", "On 28 September, the Minister visited Tallinn."),
        ("Ministre šodien tikās ar mēriem.", "On 12 May, the Minister met the mayors."),
        ("31. maijā skanēs sirēnas", "SIRENS TO SOUND ON 31 MAY"),
        ("Kur meklēt ārstu maija brīvdienās", "WHERE TO FIND A DOCTOR OVER THE MAY HOLIDAYS"),
    ],
    fails=[
        ("Slēgts 24.–26.12.2026.", "Closed 24–27 December 2026."),
        ("31. maijā skanēs sirēnas", "SIRENS TO SOUND ON 31 MARCH"),
        (
            "Svētki notiks svētdien, 9. jūlijā.\n\nAtvērti būs 9., 10., 11. un 12. vārti.",
            "It is held on Sunday, 10 July.\n\nGates 9 to 12 will be open.",
        ),
        ("Sanāksme notiks 21. maijī.", "The meeting will take place on 21 April."),
        ("Sanāksme notiks 21. maijā.", "The meeting will take place on 21 Apirl."),
        ("Likums stājas spēkā 2024. gada 7. martā.", "The law takes effect on 7 May 2024."),
        ("Konference notiks šī gada 23.maijā.", "The conference will be held on 32 May."),
        ("Konference notiks 23. maijā.", "The conference will be held on 22 May."),
        ("No 2023. gada 1. līdz 31. augustam.", "From 1 to 30 August 2023."),
        ("Publicēts 27.01.2023.", "Published on 27/01/2022."),
        ("Programma 2021.–2027. gadam.", "The programme for 2021–2028."),
        ("Tas notika 2019. gada martā.", "It happened in March 2009."),
        ("Tirgus 2024. g. sept.", "Market, Sep 23"),
        ("Sanāksme 2024. g. 12. dec.", "Meeting, 12 November 2024"),
        ("Ministrs ceturtdien apmeklēja Tallinu.", "On Friday, 29 September, the Minister visited Tallinn."),
        ("Ministrs otrdien apmeklēja Tallinu.", "On 28 September 2023, the Minister visited Tallinn."),
        ("Ministre šodien tikās ar mēriem.", "Today, 12 May, the Minister met the mayors."),
        (
            "Gadu iepriekš tie saruka. Augusi par 6 % pret 2023. gada šo periodu, peļņa 2023. gadā bija maza.",
            "A year earlier they fell. Up 6% on this period of 2022, the profit was small in 2023.",
        ),
        ("Ministre apmeklēja Ogri un otrdien Cēsis.", "On 2 May she visited Ogre, on 3 May Cēsis."),
        (
            "Skolu uzcēla maijā.\n\nSvētki bija maijā, un ieradās visi.",
            "The school was built in May.\n\nThe feast was held on that day, and everybody came.",
        ),
    ],
)
def date_value(bitext: Bitext) -> Remarks:
    """Every date has its counterpart; nothing that both give may differ."""
    yield from report(bitext, "date-value", Message("date"))
