"""Amounts that differ by a thousand, a million or a billion: the costliest slip of the pen in a budget
release. "Miljards" is a billion (short scale, as in all English official texts), "tūkstotis" a thousand."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "magnitude",
    Level.ERROR,
    passes=[
        ("Apkalpoti jau septiņi miljoni pasažieru", "Seven millionth passenger served"),
        ("Budžetā 15,1 miljards eiro.", "EUR 15.1 billion in the budget."),
        ("Atbalsts – 1,2 milj. eiro.", "Support of €1.2m."),
        ("Garantijas – līdz 7 mEUR.", "Guarantees of up to EUR 7 million."),
        ("Bija 17,2 tūkst. vakanču.", "There were 17.2 thsd vacancies."),
        ("Nosūtīti 40 tūkst. vēstuļu.", "40,000 letters were sent."),
        ("Piešķirti 3 000 eiro.", "EUR 3,000 was granted."),
        ("Trīs miljoni apmeklētāju gadā.", "Three million visitors a year."),
        ("Izmaksas ir 2,5 mljrd. eiro.", "The cost is EUR 2,500 million."),
        (
            "Sodi ir attiecīgi 400 un 300 miljoni eiro.",
            "The fines are EUR 400 million and EUR 300 million respectively.",
        ),
    ],
    fails=[
        ("Budžetā 15,1 miljards eiro.", "EUR 15.1 million in the budget."),
        ("Atbalsts – 1,2 milj. eiro.", "Support of €1.2bn."),
        ("Nosūtīti 40 tūkst. vēstuļu.", "40 letters were sent."),
        ("Piešķirti 3 000 eiro.", "EUR 3 was granted."),
        ("Trīs miljoni apmeklētāju gadā.", "Three thousand visitors a year."),
        ("Saražots 7 tūkst. tonnu graudu.", "7 million tonnes of grain were produced."),
    ],
)
def magnitude(bitext: Bitext) -> Remarks:
    """Thousand, million and billion stay what they are."""
    yield from report(bitext, "magnitude", Message("magnitude"))
