"""Two figures that change places leave a sentence as smooth as it was, and every figure in it."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._facts.compared import compared_beads
from transflow.checks._facts.reading import Pair
from transflow.checks._facts.sentences import compared_sentences
from transflow.checks._figures_exchanged.in_cells import exchanged_cells
from transflow.checks._figures_exchanged.in_lists import exchanged_items
from transflow.checks._figures_exchanged.in_passages import exchanged_in
from transflow.checks._figures_exchanged.with_units import exchanged_kinds
from transflow.languages import all_give
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot

TABLE = "| Mēnesis | Kravas | Kuģi |\n|---|---|---|\n| Jūlijs | 541 | 132 |\n| Augusts | 603 | 140 |\n"
TABLE_EN = "| Month | Cargo | Ships |\n|---|---|---|\n| July | 541 | 132 |\n| August | 603 | 140 |\n"
ITEMS = (
    "Naudu piešķirs:\n\n1. ielu apgaismojumam – 640 eiro;\n2. pedagogiem – 515 eiro;\n3. jumtam – 380 eiro."
)
ITEMS_EN = "The money goes to:\n\n1. street lighting (€640);\n2. teachers (€515);\n3. the roof (€380)."
ITEMS_EN_BY_SUM = "The money goes to:\n\n1. the roof (€380);\n2. teachers (€515);\n3. street lighting (€640)."
COLUMNS, COLUMNS_EN = (
    "| Jūlijs | 1 541 |\n|---|---|\n| Augusts | 1 541 |\n",
    "| July | 1,541 |\n|---|---|\n| August | 1,541 |\n",
)
SHARES = "| Nozare | 2024 | 2025 |\n|---|---|---|\n| Kokapstrāde | 12,5 % | 14,0 % |\n| Preces | 31,2 % | 30,9 % |\n"
SHARES_EN = (
    "| Sector | 2024 | 2025 |\n|---|---|---|\n| Woodworking | 12.5% | 14.0% |\n| Goods | 31.2% | 30.9% |\n"
)
RANGES = "| Latvija | 66–72 % | 1990 |\n|---|---|---|\n| Japāna | 81 % | 2013 |\n| Kanāda | 60 % | 2005 |\n"
RANGES_EN = "| Latvia | 66–72% | 1990 |\n|---|---|---|\n| Japan | 81% | 2013 |\n| Canada | 60% | 2005 |\n"
EVENTS = (
    "| Pasākums | Vieta | Laiks |\n|---|---|---|\n| Koncerts | Pils drupas | 19.00 |\n"
    "| Saruna | Pilsētas muzejs | 12.30 |\n| Izstāde | Jūrmalas bibliotēka | 10.00 |\n"
)
EVENTS_EN = (
    "| Event | Place | Time |\n|---|---|---|\n| Concert | Castle ruins | 19:00 |\n"
    "| Talk | City Museum | 12:30 |\n| Exhibition | Jūrmala Library | 10:00 |\n"
)
EVENTS_EN_BY_NAME = (
    "| Event | Place | Time |\n|---|---|---|\n| Concert | Castle ruins | 19:00 |\n"
    "| Exhibition | Jūrmala Library | 10:00 |\n| Talk | City Museum | 12:30 |\n"
)


def _exchanging(text: str, one: str, other: str) -> str:
    """An example with two of its figures in each other's place."""
    return text.replace(one, "#").replace(other, one).replace("#", other)


@check(
    "figures-exchanged",
    Level.WARNING,
    passes=[
        ("No 100 eiro nodokļos aiziet 31 eiro.", "EUR 31 out of every EUR 100 goes in taxes."),
        ("Dega 450, nevis 4500 kvadrātmetru.", "The fire covered 450 square metres rather than 4,500."),
        ("Tiltu atvērs 2028., nevis 2027. gadā.", "The bridge will open not in 2027 but in 2028."),
        ("Agrāko 40 eiro vietā maksās 60 eiro.", "They will pay EUR 60 instead of EUR 40."),
        ("Viņa ierindojās 3. vietā, nevis 5. vietā.", "She came third, not fifth."),
        ("Biļetes: 7.00, 10.00 un 15.00 EUR.", "Tickets: EUR 7, 10 and 15."),
        Example(
            "More than 60 out of every 90 trains were on time.",
            "No katriem 90 vilcieniem vairāk nekā 60 bija laikā.",
            "en",
            "lv",
        ),
        ("Piedalījās 200 vīriešu un 300 sieviešu.", "300 women and 200 men took part."),
        ("Piedalījās 200 vīriešu un 300 sieviešu.", "Men (200) and women (300) took part."),
        ("Rīgā ir 40 skolu, Liepājā – 15 skolu.", "There are 15 schools in Liepāja and 40 in Riga."),
        (
            "Ceļos ieguldīs 5 miljonus eiro, tiltos 3.",
            "EUR 5 million goes to roads and 3 million to bridges.",
        ),
        ("Uzbūvētas 12 skolas un 7 bibliotēkas.", "There are 12 new schools and 7 libraries."),
        ("85 % no projekta 580 000 eiro sedz fonds.", "The €580,000 project was 85% funded by the Fund."),
        (ITEMS, ITEMS_EN),
        (ITEMS, ITEMS_EN_BY_SUM),
        ("No 30 skolām 12 ir laukos.", "Of 30 schools, 12 are in the countryside."),
        Example("We sent 15 buses and 40 boats.", "Nosūtījām 40 laivu un 15 autobusu.", "en", "lv"),
        (
            "Par balsoja 62, pret – 18, atturējās 7.",
            "The votes were 18 against, 62 in favour and 7 abstentions.",
        ),
        (
            "Par likumu balsoja 62 deputāti, pret – 18.",
            "There were 18 votes against the law and 62 votes for it.",
        ),
        ("Sāksim plkst. 10.30 un beigsim plkst. 16.00.", "We will end at 16:00, having begun at 10:30."),
        ("Pērn bija 5 %, šogad – 3 %.", "It is 3% this year, down from 5% last year."),
        (
            "Ieņēmumi pieauga no 6 miljoniem eiro līdz 9 miljoniem eiro.",
            "Revenue rose to EUR 9 million from EUR 6 million.",
        ),
        (TABLE, TABLE_EN),
        (EVENTS, EVENTS_EN),
        (EVENTS, EVENTS_EN_BY_NAME),
        (SHARES, SHARES_EN),
        (RANGES, RANGES_EN),
        (COLUMNS, COLUMNS_EN),
        (TABLE, TABLE_EN.replace("140", "one hundred")),
        (
            "Oktobrī inflācija saruka no 2,4 % septembrī līdz 2,1 %.",
            "Inflation fell to 2.1% in October from 2.4% in September.",
        ),
        ("Sēde pārcelta uz piektdienu no pirmdienas.", "The meeting was moved from Monday to Friday."),
        ("No 20 pieteikumiem apstiprināti 7.", "Seven of the 20 applications were approved."),
        ("To atbalstīja ar 58 balsīm pret 9.", "It was adopted by 58 votes to 9."),
        (
            "Sniga 9 stundas. Alūksnē sniega kārta sasniedza 30 cm, bet Ventspilī – 12 cm.",
            "Snow fell for 9 hours. It lay 12 cm deep in Ventspils and 30 cm deep in Alūksne.",
        ),
        ("Cietuši 19 cilvēki, bet viens gājis bojā.", "One person was killed and 19 were hurt."),
        (
            "Durvis vēra visi 640 muzeji, izņemot septiņus. Durvis tur bija jālabo.",
            "All but seven of the 640 museums opened their doors. There, the doors had to be mended.",
        ),
        Example(
            "They raised a bell weighing 60 kilograms from a depth of 9 metres.",
            "No 9 metru dziļuma izcēla 60 kilogramu smagu zvanu.",
            "en",
            "lv",
        ),
    ],
    fails=[
        ("Tiltu atvērs 2028., nevis 2027. gadā.", "The bridge will open in 2027 instead of 2028."),
        ("Agrāko 40 eiro vietā maksās 60 eiro.", "They will pay EUR 40 instead of EUR 60."),
        ("10 dienu vietā termiņš ir 15 dienas.", "The time limit is 10 days rather than 15 days."),
        Example("It will start not in 2027 but in 2026.", "To sāks 2027. gadā, nevis 2026.", "en", "lv"),
        ("Piedalījās 200 vīriešu un 300 sieviešu.", "300 men and 200 women took part."),
        ("Uzbūvētas 12 skolas un 7 bibliotēkas.", "There are 7 new schools and 12 libraries."),
        ("Rīgā ir 40 skolu, Liepājā – 15.", "There are 15 schools in Riga and 40 in Liepāja."),
        (
            "Ieguldīs 5 miljonus eiro ceļos un 3 miljonus eiro tiltos.",
            "EUR 3 million will go to roads and EUR 5 million to bridges.",
        ),
        ("Atbalsts ir 60 % pilsētās un 40 % laukos.", "Support is 40% in cities and 60% in the countryside."),
        Example("We sent 15 buses and 40 boats.", "Nosūtījām 15 laivas un 40 autobusus.", "en", "lv"),
        ("Par balsoja 62 deputāti, pret – 18.", "18 members voted in favour and 62 against."),
        ("Par likumu balsoja 62 deputāti, pret – 18.", "18 members voted for the law and 62 against it."),
        ("Sāksim plkst. 10.30 un beigsim plkst. 16.00.", "We will begin at 16:00 and end at 10:30."),
        (
            "Inflācija 2025. gadā būs 2,1 %, bet 2026. gadā – 1,8 %.",
            "Inflation: 1.8% in 2025 and 2.1% in 2026.",
        ),
        ("To atbalstīja ar 58 balsīm pret 9.", "It was adopted by 9 votes to 58."),
        (
            "Sniga 9 stundas. Alūksnē sniega kārta sasniedza 30 cm, bet Ventspilī – 12 cm.",
            "Snow fell for 9 hours. It lay 12 cm deep in Alūksne and 30 cm deep in Ventspils.",
        ),
        ("Pērn bija 5 %, šogad – 3 %.", "It was 3% last year and 5% this year."),
        (
            "Izdevumi ir 3 miljoni eiro, bet ieņēmumi – 2 miljoni eiro.",
            "Revenue comes to EUR 3 million and expenditure to EUR 2 million.",
        ),
        (
            "Ieņēmumi pieauga no 6 miljoniem eiro līdz 9 miljoniem eiro.",
            "Revenue rose to EUR 6 million from EUR 9 million.",
        ),
        Example(
            "The rates are 2.00%, 2.15% and 2.40% respectively.",
            "Likmes ir attiecīgi 2,00 %, 2,40 % un 2,15 %.",
            "en",
            "lv",
        ),
        Example(
            "Exports grew by 4% and imports by 7%.", "Imports auga par 4 %, eksports par 7 %.", "en", "lv"
        ),
        (
            "Tiesa noteica trīs gadu cietumsodu ar pārbaudes laiku uz diviem gadiem.",
            "The court imposed a two-year prison sentence with three years' probation.",
        ),
        (
            "Ieejas maksa pieaugušajiem ir 6 eiro, skolēniem – 3 eiro. Ekskursija maksā 6 eiro.",
            "Admission is EUR 3 for adults and EUR 6 for pupils. A guided tour costs EUR 6.",
        ),
        ("Koncerts pārcelts no 5. maija uz 12. maiju.", "The concert has been moved from 12 May to 5 May."),
        ("Izstāde sāksies 5. maijā un beigsies 9. jūnijā.", "The show opens on 9 June and closes on 5 May."),
        ("Datus publicēs 28. maijā, nevis 22. maijā.", "The data will appear on 22 May, not 28 May."),
        (ITEMS, _exchanging(ITEMS_EN, "640", "515")),
        (TABLE, _exchanging(TABLE_EN, "541", "603")),
        (EVENTS, _exchanging(EVENTS_EN, "12:30", "10:00")),
        (TABLE, _exchanging(TABLE_EN, "140", "132")),
        (RANGES, _exchanging(RANGES_EN, "66–72", "81")),
        (SHARES, _exchanging(SHARES_EN, "14.0", "30.9")),
        (
            "Uzņēmumā strādā 157 cilvēki, pirms gada – 172.",
            "The firm employs 172 people, compared with 157 a year earlier.",
        ),
        ("Izlase ar 72:70 uzvarēja Igauniju.", "The team beat Estonia 70:72."),
    ],
)
def figures_exchanged(bitext: Bitext) -> Remarks:
    """No two figures of a paragraph stand at each other's words in the target, nor in each other's items or cells.

    In the cells of a table that is an error."""
    for cell in exchanged_cells(bitext):
        spot, related = Spot("target", cell.target), Spot("source", cell.source)
        found, wanted = bitext.target.blocks[cell.target].text, bitext.source.blocks[cell.source].text
        message = Message("“{found}” stands in the cell of “{wanted}”.", found=found, wanted=wanted)
        yield Remark(message, spot, related, Level.ERROR, value=f"{wanted} → {found}")
    for one, other in exchanged_items(bitext):
        yield _remark((one.source, one.target), (other.source, other.target))
    tags = bitext.languages
    if not all_give(Conjunctions, *tags):
        return
    for bead in compared_beads(bitext):
        for number, measured in exchanged_kinds(bead):
            yield _remark((number[0], measured[1]), (measured[0], number[1]))
        inside = [*exchanged_in(bead, tags)] or [
            pair for each in compared_sentences(bitext, bead) for pair in exchanged_in(each, tags)
        ]
        yield from (_remark(*pair) for pair in inside)


def _remark(one: Pair, other: Pair) -> Remark:
    first, second = (each[1].fact.surface for each in (one, other))
    message = Message("{first} and {second} have changed places.", first=first, second=second)
    return Remark(message, one[1].spot, one[0].spot, value=f"{first} ↔ {second}")
