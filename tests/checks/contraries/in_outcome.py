"""How things turned out, which `contrary` finds exchanged, and leaves alone where it is the same."""

from __future__ import annotations

FOUND = [
    ("Komanda cieta zaudējumu izbraukumā.", "The team won away from home."),
    ("Ieguldījumi ostā sasniedza rekordu.", "Investment in the port hit a record low."),
    ("Lifts jau ir salabots.", "The lift is still out of order."),
    ("Arodbiedrība streiku atcēla.", "The union announced a strike."),
    ("Pieteikumam pievieno diploma oriģinālu.", "A copy of the diploma is attached to the application."),
    ("Filma saņēma festivāla balvu.", "The film was nominated for a festival prize."),
    ("Sarunas notika aiz slēgtām durvīm.", "The talks were held in public."),
    ("Stāvlaukums pie muzeja ir maksas.", "Parking at the museum is free."),
    ("Notiesātajam piespriesti divi gadi nosacīti.", "The convict was given two years in prison."),
    ("Kriminālprocess par zādzību izbeigts.", "Criminal proceedings for theft have been opened."),
    ("Lieta nodota tiesai.", "The case was dropped."),
    ("Bankas klienti saņems kompensāciju.", "Bank employees will receive compensation."),
    ("Muzejs meklē pazudušo gleznu.", "The museum has found the missing painting."),
    ("Uzņēmums ražo dronus.", "The company buys drones."),
    ("Apstākļus noskaidro policija.", "The circumstances are being established by the prosecutor's office."),
    ("Ūdens pārsniedzis kritisko līmeni.", "The water is close to the critical level."),
    ("Gada apgrozījums auga.", "Quarterly turnover grew."),
    ("Recepšu zāles pērk aptiekā.", "Over-the-counter medicines are bought at the pharmacy."),
]
LEFT_ALONE = [
    ("Komanda cieta zaudējumu, lai gan pērn uzvarēja.", "The team lost, although it won last year."),
    ("Bezdarbs sasniedza rekordzemu līmeni.", "Unemployment is at a record low."),
    ("Eksports sasniedza rekordu.", "Exports hit a record high."),
    ("Lifts nedarbojas.", "The lift is out of order."),
    ("Streiku atcēla dienu pirms tā sākuma.", "The strike was called off the day before it was to start."),
    ("Jāuzrāda dokumenta oriģināls un kopija.", "The original document and a copy of it must be shown."),
    ("Balvai nominētā filma to arī saņēma.", "The film was nominated for the prize, and it won."),
    ("Tiesa lietu skata slēgtā sēdē.", "The court is hearing the case behind closed doors."),
    ("Piespriests divu gadu cietumsods nosacīti.", "He was given a two-year suspended prison sentence."),
    ("Policija uzsāka kriminālprocesu.", "The police have opened criminal proceedings."),
    (
        "Policija lietu nodeva prokuratūrai.",
        "The case was handed over to the prosecutor's office by the police.",
    ),
    ("Darbinieki apkalpo klientus latviski.", "Employees serve customers in Latvian."),
    ("Pašvaldība meklē risinājumu.", "The municipality hopes that a solution will be found."),
    ("Drošībai uzņēmums ražo un pērk dronus.", "The company manufactures drones and buys some."),
]
