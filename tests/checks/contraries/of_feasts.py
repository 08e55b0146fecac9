"""Sentences about feasts, each on its day."""

from __future__ import annotations

FOUND = [
    ("Vecgada vakarā autobusi kursēs līdz 2.00.", "Buses will run until 2 a.m. on Christmas Eve."),
    ("Otrajos Ziemassvētkos muzejs būs slēgts.", "The museum will be closed on New Year's Day."),
    ("Pirmajos Ziemassvētkos muzejs būs slēgts.", "The museum will be closed on Boxing Day."),
    ("Otrajos Ziemassvētkos muzejs būs slēgts.", "The museum will be closed on Christmas Day."),
    ("Otrajās Lieldienās muzejs būs slēgts.", "The museum will be closed on Good Friday."),
    ("Lielajā piektdienā tirgus nestrādās.", "The market will be closed on Easter Monday."),
    ("Jaungada dienā satiksme būs bezmaksas.", "Transport will be free on New Year's Eve."),
    ("Vecgada vakarā satiksme būs bezmaksas.", "Transport will be free on New Year's Day."),
    ("Līgo dienā birojs nestrādās.", "The office will be closed on Independence Day."),
    ("Jāņos birojs nestrādās.", "The office will be closed at Christmas."),
    ("Darba svētkos bibliotēka būs slēgta.", "The library will be closed on Mother's Day."),
    ("Neatkarības atjaunošanas dienā bibliotēka būs slēgta.", "The library will be closed on Lāčplēsis Day."),
    ("Lāčplēša dienā tiks iedegtas sveces.", "Candles will be lit on Proclamation Day."),
]

LEFT_ALONE = [
    ("Otrajos Ziemassvētkos muzejs būs slēgts.", "The museum will be closed on Boxing Day."),
    ("Otrajos Ziemassvētkos muzejs būs slēgts.", "The museum will be closed on the second day of Christmas."),
    ("Pirmajos Ziemassvētkos muzejs būs slēgts.", "The museum will be closed on Christmas Day."),
    ("Ziemassvētkos muzejs būs slēgts.", "The museum will be closed on Christmas Day and Boxing Day."),
    (
        "Ziemassvētkos un Jaungada dienā muzejs būs slēgts.",
        "The museum will be closed at Christmas and on New Year's Day.",
    ),
    (
        "Ziemassvētku un gadumijas laikā policija pastiprinās uzraudzību.",
        "Police will step up checks over Christmas and New Year.",
    ),
    (
        "Vecgada vakarā un Jaungada naktī sabiedriskais transports kursēs bez maksas.",
        "Public transport will be free on New Year's Eve and throughout the night.",
    ),
    ("Jaungada naktī transports būs bezmaksas.", "Transport will be free on New Year's Eve."),
    (
        "Jaungada naktī uguņošana sāksies plkst. 00.00.",
        "The fireworks will start at midnight on New Year's Eve.",
    ),
    ("Lieldienās tirdziņš strādās no plkst. 10.00.", "The Easter market will be open from 10 a.m."),
    ("Otrajās Lieldienās tirgus nestrādās.", "The market will be closed on Easter Monday."),
    (
        "Lielajā piektdienā, 3. aprīlī, tirgus nestrādās.",
        "The market will be closed on Good Friday, 3 April.",
    ),
    (
        "Līgo vakarā un Jāņos policija dežurēs pastiprināti.",
        "Extra police patrols will be on duty on Midsummer's Eve and Midsummer's Day.",
    ),
    ("Līgo svētkos policija dežurēs pastiprināti.", "Extra police patrols will be on duty over Midsummer."),
    ("Jāņos birojs nestrādās.", "The office will be closed for Midsummer."),
    ("Jāņu dienā birojs nestrādās.", "The office will be closed on St John's Day."),
    ("Līgo dienā birojs nestrādās.", "The office will be closed on Midsummer's Eve."),
    (
        "Darba svētkos un Neatkarības atjaunošanas dienā bibliotēka slēgta.",
        "The library is closed on Labour Day and on the Day of the Restoration of Independence.",
    ),
    (
        "4. maijā, Latvijas Republikas Neatkarības atjaunošanas dienā, notiks svinīgā sēde.",
        "A ceremonial sitting will be held on 4 May, the anniversary of the restoration of independence.",
    ),
    (
        "18. novembrī, Latvijas Republikas proklamēšanas dienā, notiks parāde.",
        "A parade will be held on 18 November, Latvia's Independence Day.",
    ),
    (
        "Latvijas Republikas proklamēšanas 107. gadadienā ministrs noliks ziedus.",
        "The minister will lay flowers on the 107th anniversary of the proclamation of the Republic of Latvia.",
    ),
    ("Lāčplēša dienā aicinām aizdegt sveces.", "We invite everyone to light candles on Lāčplēsis Day."),
    (
        "Lāčplēša dienā aicinām aizdegt sveces.",
        "We invite everyone to light candles on Freedom Fighters' Day.",
    ),
    ("Mātes dienā koncerts bez maksas.", "Free concert on Mother's Day."),
    ("Sveicam Starptautiskajā sieviešu dienā!", "Happy International Women's Day!"),
    (
        "Zinību dienā ielas būs slēgtas satiksmei.",
        "Streets will be closed to traffic on the first day of school.",
    ),
    ("Eiropas dienā tiks atvērta izstāde.", "An exhibition will open on Europe Day."),
    (
        "Ziemassvētku laikā brīvprātīgie izvadāja 300 dāvanu.",
        "Volunteers delivered 300 presents during the festive season.",
    ),
    (
        "Ukrainas Neatkarības dienā pie pils plīvos karogi.",
        "Flags will fly at the castle on Ukraine's Independence Day.",
    ),
    ("Ziemassvētku vakarā dievkalpojums sāksies plkst. 18.00.", "The Christmas Eve service begins at 6 p.m."),
    (
        "Jaunā gada pirmajā dienā slimnīcā piedzima trīs bērni.",
        "Three babies were born in the hospital on New Year's Day.",
    ),
]
