"""Sums of money: amount or currency differ. The order of sign and figure, code or word, is free."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.currencies import exchanged_currencies
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remark, Remarks


@check(
    "currency",
    Level.ERROR,
    passes=[
        ("Tie ir vairāki simti miljonu eiro.", "It is several hundred million euros."),
        ("Biļetes cena: -120 eiro.", "Ticket price: EUR 120."),
        ("Ieejas maksa 5,- EUR.", "Admission: EUR 5."),
        ("Biļetes cena 7/10/15 EUR.", "Tickets cost EUR 7/10/15."),
        ("Biļetes: 7.00, 10.00 un 15.00 EUR.", "Tickets: EUR 7, 10 and 15."),
        ("Konta atlikums ir −120 eiro.", "The account balance is EUR −120."),
        ("Gada rezultāts ir mīnus 3 miljoni eiro.", "The year ended with a loss of EUR 3 million."),
        ("Mazulis svēra astoņas mārciņas.", "The baby weighed 8 lb."),
        ("Piešķirti 5 miljoni eiro.", "EUR 5 million was allocated."),
        ("Sods ir 140 eiro.", "The fine is €140."),
        ("ASV piešķīra 1,5 miljardus dolāru.", "The US granted $1.5 billion."),
        ("Biļete maksā 120 kronas, bet Norvēģijā – 95.", "A ticket costs SEK 120, in Norway NOK 95."),
        ("Viņa izcīnīja trīs kroņus un 2 kausus.", "She won three crowns and 2 cups."),
        ("Alga augs no 820 līdz 870 eiro.", "Pay will rise by EUR 50, from EUR 820 to EUR 870."),
        ("Biļete maksā 50 centus.", "A ticket costs 50 cents."),
        ("Kopējās izmaksas ir EUR 9 748 304.", "The total cost is EUR 9,748,304."),
        ("Palīdzība 10 milj. euro apmērā.", "Aid of ten million euros."),
        ("Tas maksās no 100 līdz 200 miljoniem eiro.", "It will cost between 100 and 200 million euros."),
        ("Piešķirti no 1,5 līdz 2 miljardiem eiro.", "Between EUR 1.5 and 2 billion was granted."),
        (
            "Bankas izlaidīs jaunu 2 eiro monētu.\n\nMonētu kaldinās Vācijā.",
            "Banks will issue a new 2-euro coin.\n\nThe 2-euro coin will be minted in Germany.",
        ),
        (
            "| Skola | 200 000 eiro |\n|---|---|\n| Pils | 40 eiro |",
            "| School | 200,000 |\n|---|---|\n| Castle | 40 |",
        ),
        (
            "| Gads | Ieņēmumi, tūkst. eiro |\n|---|---|\n| 2024 | 120 |",
            "| Year | Revenue, € thousand |\n|---|---|\n| 2024 | 120 |",
        ),
        ("Dolāra kurss pret eiro.", "The dollar against the euro."),
    ],
    fails=[
        ("Gada rezultāts ir mīnus 3 miljoni eiro.", "The result for the year is EUR 3 million."),
        ("Konta atlikums ir 120 eiro.", "The account balance is -€120."),
        ("Piešķirti 5,2 miljoni eiro.", "EUR 52 million was allocated."),
        ("Sods ir 140 eiro.", "The fine is $140."),
        ("Biļete uz prāmja maksā 120 kronas.", "A ticket on the ferry costs 120 euros."),
        ("Uzņēmums ieguldīs 3 miljonus šekeļu.", "The company will invest 3 million dollars."),
        ("Līgumcena ir 48 300 eiro.", "The contract price is EUR 43,800."),
        ("Biļete maksā 15 eiro.", "A ticket costs 51 euros."),
        ("Alga augs no 820 līdz 870 eiro.", "Pay will rise by EUR 40, from EUR 820 to EUR 870."),
        ("Ziedoti 25 000 eiro.", "A donation was made."),
        ("Tiks izlaista 2 eiro monēta.", "A coin will be issued."),
        ("Piešķirti 200 miljoni eiro skolām.", "Schools were granted 200 million."),
        ("Tas maksās no 100 līdz 200 miljoniem eiro.", "It will cost between 100 and 300 million euros."),
        ("Kopējās izmaksas ir EUR 9 748 304.", "The total cost is EUR 9,748,340."),
        (
            "| Gads | Ieņēmumi, tūkst. eiro |\n|---|---|\n| 2024 | 120 |",
            "| Year | Revenue, USD thousand |\n|---|---|\n| 2024 | 120 |",
        ),
    ],
)
def currency(bitext: Bitext) -> Remarks:
    """Every sum has its counterpart in amount and currency."""
    yield from report(bitext, "currency", Message("sum"))
    tags = bitext.languages
    for (source, word), (target, counterpart) in exchanged_currencies(bitext):
        message = Message(
            "The {noun} differs: {source} ({source_language}) but {target} ({target_language}).",
            noun=Message("currency"),
            source=word.text,
            source_language=tags[0],
            target=counterpart.text,
            target_language=tags[1],
        )
        spots = target.spot(counterpart.start, counterpart.end), source.spot(word.start, word.end)
        yield Remark(message, *spots, value=f"{word.text} → {counterpart.text}")
