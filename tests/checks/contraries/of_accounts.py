"""What `contrary` finds and leaves alone in sentences of accounts, prices and comparisons in time."""

from __future__ import annotations

FOUND = [
    ("Salīdzinot ar iepriekšējo mēnesi, cenas auga.", "Compared with the previous year, prices grew."),
    ("Gada laikā cenas auga par 2 %.", "Over the month, prices grew by 2%."),
    ("Aizdevumi mājsaimniecībām pieauga.", "Loans to companies grew."),
    ("Apgrozījums bija 12 miljoni eiro.", "Profit was EUR 12 million."),
    ("Akcijas nominālvērtība ir 1,40 eiro.", "The market value of a share is EUR 1.40."),
    ("Obligācijas dzēsīs 2027. gadā.", "The bonds will be issued in 2027."),
    ("Minimālā alga būs 740 eiro.", "The average wage will be EUR 740."),
    ("Jauniešu bezdarbs bija 12 %.", "Unemployment among seniors was 12%."),
    ("Preces tiks izņemtas no tirgus.", "The products will be placed on the market."),
    ("Gada pārskats jāiesniedz maijā.", "The quarterly report is due in May."),
    ("Nodokļa pārmaksu atmaksās.", "Tax arrears will be refunded."),
    ("Piena iepirkuma cena saruka.", "The retail price of milk fell."),
    ("Gaisa kvalitāte uzlabojās.", "Water quality improved."),
    ("Parādu varēs samaksāt pa daļām.", "The debt may be paid in full."),
    ("Uzņēmums samazināja izdevumus uz pusi.", "The company doubled its expenses."),
    ("Reģistrs atteica ierakstu.", "The register approved the entry."),
    ("Uzņēmumam anulēta licence.", "The company was granted a licence."),
]
LEFT_ALONE = [
    ("Salīdzinot ar iepriekšējo mēnesi, cenas auga.", "Prices grew month on month."),
    ("Salīdzinot ar pagājušā gada maiju, cenas auga.", "Prices grew compared with May last year."),
    ("Salīdzinot ar iepriekšējo mēnesi, cenas auga.", "Compared with April, prices grew."),
    ("Gada laikā saņemti 40 iesniegumi.", "Forty applications were received over the year."),
    ("Uzņēmumi un mājsaimniecības tērē vairāk.", "Businesses and households spend more."),
    ("Mājsaimniecību patēriņš auga.", "Private consumption grew."),
    ("Uzņēmumu patēriņš auga.", "Consumption by industry grew."),
    ("Apgrozījums pieauga.", "Sales rose."),
    ("Peļņa bija lielāka nekā apgrozījuma kāpums.", "Profit was greater than the rise in turnover."),
    (
        "Bruņotajos spēkos gaida jauniešus un seniorus.",
        "Young people and seniors are expected in the forces.",
    ),
    ("Ugunsgrēku dzēsa pilsētas centrā.", "The fire was put out in the city centre."),
    ("Emitētas piecu gadu obligācijas.", "Five-year bonds were issued; they mature in 2030."),
    ("Izdevumi sarukuši uz pusi.", "Expenses are half of what they were."),
    ("Vidējā alga pieauga.", "Average earnings rose."),
    ("Gada un ceturkšņa pārskati", "Annual and quarterly reports"),
    ("Mazumtirdzniecības cenas auga.", "Consumer prices grew."),
    ("Noteikumus anulēja tiesa.", "The court annulled the rules."),
]
