"""Sentences about journeys, consulates, firms, universities and members."""

from __future__ import annotations

FOUND = [
    ("Vilcienu satiksme uz Valku ir atjaunota.", "Trains to Valka have been cancelled."),
    ("Izbrauciet pa sauszemes ceļiem!", "Leave by sea routes."),
    ("Dokumentus izsniedz goda konsulāts.", "The documents are issued by the Consulate General."),
    ("Antivielas ir cilvēkiem, kas vecāki par 65 gadiem.", "People aged under 65 have antibodies."),
    ("Nē. Uzvarētāji saņems tikai dienas biļetes.", "Yes. The winners will receive only day tickets."),
    ("Pārtrauciet lietot preci!", "Start using the product."),
    ("Agrāk 2023. gadā fonds atbalstīja ģimenes.", "Later in 2023, the fund supported families."),
    ("Lidojumi sāksies agrāk, nekā plānots.", "The flights will start later than planned."),
    ("Runāja delegācijas vadītājs Ozols.", "A member of the delegation, Ozols, spoke."),
    ("To skaidroja profesore Kalniņa.", "It was explained by docent Kalniņa."),
    ("Valsts kļuva par asociēto dalībvalsti.", "The country became a full member state."),
    ("Mazās pašvaldības apvienos.", "The small municipalities will be split."),
    ("Atkāpās finanšu direktors Ozols.", "The CEO, Ozols, resigned."),
    ("Atkāpās operatīvais direktors Ozols.", "The CEO, Ozols, resigned."),
    ("Tālsatiksmes lidojumi notiks.", "Short-haul flights will operate."),
    ("Programma paredzēta civiliem mērķiem.", "The programme is for military purposes."),
    ("Teica zinātniskais direktors Ozols.", "Director-General Ozols said so."),
    ("Banka izsniedza aizdevumu.", "The bank issued a grant."),
    ("Biļetes dod dažādas iespējas visiem.", "Tickets give equal opportunities to everyone."),
    ("Valsts apgalvojumus ir noraidījusi.", "The state admitted the allegations."),
    ("Zāles lieto divas reizes dienā.", "The medicine is taken twice weekly."),
    (
        "Uz Oslo būs 12 lidojumi nedēļā: 12 lidojumus nedēļā veiks SAS.",
        "SAS will operate 12 daily flights to Oslo.",
    ),
    ("Nolemts atļaut sportistiem piedalīties.", "It was decided to ban the athletes from taking part."),
    ("Trolejbusi kursēs pa Avotu ielu.", "Trams will run along Avotu iela."),
]

LEFT_ALONE = [
    ("Vilcienu satiksme uz Valku ir atcelta.", "Trains to Valka have been cancelled."),
    ("Vilcienu satiksme uz Valku ir atjaunota.", "Trains are running to Valka again."),
    ("Izbrauciet pa sauszemes ceļiem!", "Leave by road or rail."),
    ("Jāievieš plāns cilvēkiem, kas vecāki par 65 gadiem.", "A plan is needed for senior citizens."),
    ("Nē, tā nav taisnība.", "No, that is not true."),
    ("Izmaksas nedrīkst segt ar dotāciju.", "The costs may not be covered by the grant or a loan."),
    ("Sarunas vadīja profesore Kalniņa.", "The talks were led by Prof. Kalniņa."),
    ("Atkāpās izpilddirektors Ozols.", "The Managing Director, Ozols, resigned."),
    ("Atkāpās operatīvais direktors Ozols.", "The Chief Operating Officer, Ozols, resigned."),
    ("Programma ir miermīlīga.", "The programme is for civilian purposes."),
    ("Atkāpās ģenerāldirektors Ozols.", "The CEO, Ozols, resigned."),
    ("Sodīja valsts uzņēmumu.", "A state-owned company was fined."),
    ("Zāles lieto divas reizes dienā.", "The medicine is taken twice every 24 hours."),
    ("Pašvaldības apvienos.", "The municipalities will form one."),
]
