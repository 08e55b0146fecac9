"""Text that a translation repeats almost word for word: a half-translated list, a sentence in which only
the date was put into the other language."""

from transflow.checks import Example, check
from transflow.checks._wording import language_name, short
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.untranslated.cases import cases

PASSES: list[tuple[str, str] | Example] = [
    ("Ministrs tikās ar vēstnieku Rīgā.", "The Minister met the Ambassador in Riga."),
    (
        "Piedalās Jānis Kalns, Anna Liepa, Ieva Ozola un Pēteris Egle.",
        "Participants: Jānis Kalns, Anna Liepa, Ieva Ozola and Pēteris Egle.",
    ),
    ("NATO, EU, OECD, WHO un UNESCO", "NATO, EU, OECD, WHO and UNESCO"),
    ("Tālr.: +371 67219263, e-pasts: prese@iem.gov.lv", "Phone: +371 67219263, e-mail: prese@iem.gov.lv"),
    ("SIA „Latvijas Gāze”, AS „Latvenergo”", "SIA “Latvijas Gāze”, AS “Latvenergo”"),
    ("SIA „Ventspils siltuma tīkli”", "SIA Ventspils siltuma tīkli"),
    (
        "AS „Attīstības finanšu institūcija Altum”, Doma laukums 4, Rīga, LV-1050",
        "AS Attīstības finanšu institūcija Altum, Doma laukums 4, Riga, LV-1050",
    ),
    Example("The project Rail Baltica Global.", "Projekts Rail Baltica Global.", "en", "lv"),
]
FAILS: list[tuple[str, str] | Example] = [
    (
        "Sanāksme par robežas drošību notiks 27. janvārī Rīgā.",
        "Sanāksme par robežas drošību notiks 27 January Rīgā.",
    ),
    (
        "Jāiesniedz pase, iesniegums, izziņa un fotogrāfija.",
        "Jāiesniedz passport, iesniegums, izziņa un fotogrāfija.",
    ),
    (
        "Ministrijas dienesti un iestādes turpina darbu pie robežas.",
        "Ministrijas dienesti un iestādes turpina darbu pie border.",
    ),
    (
        "Plašāka informācija par pasākumu ir mūsu mājaslapā.",
        "More informācija par pasākumu ir mūsu mājaslapā.",
    ),
    (
        "SIA „Ventspils siltuma tīkli” no maija vairs nesildīs pilsētas skolas.",
        "SIA Ventspils siltuma tīkli no maija vairs nesildīs pilsētas schools.",
    ),
    (
        "Valsts policija un robežsardze šogad saņems 12 jaunus auto.",
        "Valsts policija un robežsardze šogad saņems 12 jaunus cars.",
    ),
    Example(
        "The service will be open to all on Monday in Riga.",
        "The service will be open to all on Monday in Rīgā.",
        "en",
        "lv",
    ),
]


@check("near-same", Level.ERROR, passes=PASSES, fails=FAILS)
def near_same(bitext: Bitext) -> Remarks:
    """A block of the target does not repeat nearly all words of its source."""
    name = language_name(bitext.source.language)
    for case in cases(bitext, "near"):
        message = Message(
            "“{text}” is almost word for word the {language} source; most of it is not translated.",
            text=short(case.text),
            language=name,
        )
        yield Remark(message, case.spot, value=case.text)
