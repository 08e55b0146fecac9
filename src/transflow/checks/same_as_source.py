"""Text that a translation repeats word for word (MQM, accuracy: untranslated).

Every tool of the trade has this check; what makes it useful is leaving out what is the same in both
languages by right: names, codes, figures, abbreviations, addresses."""

from transflow.checks import Example, check
from transflow.checks._mentions import whole_fix
from transflow.checks._wording import language_name, short
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot
from transflow.untranslated.cases import Case, cases

PASSES: list[tuple[str, str] | Example] = [
    ("Izdota grāmata „Vējš, kas nāk no jūras puses”.", "The book „Vējš, kas nāk no jūras puses” is out."),
    ("- „Vējš, kas nāk no jūras puses”", "- „Vējš, kas nāk no jūras puses”"),
    Example("Video (1 min 12 s): youtu.be/army", "Video (1 min 12 s): youtu.be/army", "en", "lv"),
    Example("Info: t.me/army", "Info: t.me/army", "en", "lv"),
    ("Komunikācijas nodaļa", "Communication Department"),
    ("Jānis Bērziņš", "Jānis Bērziņš"),
    ("LETA, NATO, SIA „Latvijas Gāze”", "LETA, NATO, SIA „Latvijas Gāze”"),
    ("+371 67219263", "+371 67219263"),
    ("prese@iem.gov.lv", "prese@iem.gov.lv"),
    ("27.01.2023.", "27.01.2023."),
    ("Evika Siliņa, Rīga", "Evika Siliņa, Rīga"),
    ("https://www.iem.gov.lv/lv/jaunums", "https://www.iem.gov.lv/lv/jaunums"),
    Example("Rail Baltica", "Rail Baltica", "en", "lv"),
    Example("Face ID", "Face ID", "en", "lv"),
    Example('AS "BalticGroup"', 'AS "BalticGroup"', "en", "lv"),
    ("ECLI:LV:AT:2021:0701.A123456789.5.S", "ECLI:LV:AT:2021:0701.A123456789.5.S"),
    Example("ECLI:LV:AT:2021:0701.A123.5.S", "ECLI:LV:AT:2021:0701.A123.5.S", "en", "lv"),
    Example("GPS: 56.912345, 24.112233", "GPS: 56.912345, 24.112233", "en", "lv"),
    Example("AS “JŪRAS VĒJU BIEDRĪBA”", "AS “JŪRAS VĒJU BIEDRĪBA”", "en", "lv"),
    ("Ilze Ozola, Rīga", "Ilze Ozola, Rīga"),
    ("Kuldīga, Talsi, Saldus", "Kuldīga, Talsi, Saldus"),
    (
        "| Autobuss | Atiet no pieturas |\n|---|---|\n| Nr. 3 | Jūras iela |\n| Nr. 7 | Vecais teātris |\n",
        "| Bus | Leaves from |\n|---|---|\n| No. 3 | Jūras iela |\n| No. 7 | Vecais teātris |\n",
    ),
    Example(
        "| Name | Purpose |\n|---|---|\n| session | login |\n| _pk_id | visits |",
        "| Nosaukums | Nolūks |\n|---|---|\n| session | pieslēgšanās |\n| _pk_id | apmeklējumi |",
        "en",
        "lv",
    ),
    (
        "| Nr. | Pieturvieta |\n|---|---|\n| 1 | Vecais teātris |",
        "| No. | Stop |\n|---|---|\n| 1 | Vecais teātris |",
    ),
]
FAILS: list[tuple[str, str] | Example] = [
    ("# „Viltus zvanus atpazīt nav tik viegli”", "# „Viltus zvanus atpazīt nav tik viegli”"),
    (
        "| Zivs | Cena |\n|---|---|\n| svaiga menca | 5 eiro |\n",
        "| Fish | Price |\n|---|---|\n| svaiga menca | 5 euros |\n",
    ),
    ("Komunikācijas nodaļa", "Komunikācijas nodaļa"),
    ("Ministrs tikās ar vēstnieku.", "Ministrs tikās ar vēstnieku."),
    (
        "Robežsardze turpina darbu.\n\nVizīte sākas rīt.",
        "The Border Guard continues its work.\n\nVizīte sākas rīt.",
    ),
    ("Sagatavoja preses dienests", "Sagatavoja preses dienests"),
    (
        "Valdība lēma par plānu. Tas stāsies spēkā jūlijā.",
        "The government decided on a plan. Tas stāsies spēkā jūlijā.",
    ),
    ("- dzīvesvietas deklarācija\n- pase", "- dzīvesvietas deklarācija\n- passport"),
    ("Ministrs Jānis Kalniņš", "Ministrs Jānis Kalniņš"),
    ("Vizīte Kuldīgā", "Vizīte Kuldīgā"),
    Example("The meeting starts at noon.", "The meeting starts at noon.", "en", "lv"),
    Example("Press and communication unit", "Press and communication unit", "en", "lv"),
    Example("- Recency", "- Recency", "en", "lv"),
    Example("- Bauska Municipality", "- Bauska Municipality", "en", "lv"),
]


@check("same-as-source", Level.ERROR, passes=PASSES, fails=FAILS)
def same_as_source(bitext: Bitext) -> Remarks:
    """A block or sentence of the target is not the source's text unchanged."""
    name = language_name(bitext.source.language)
    for case in cases(bitext, "same"):
        message = Message(
            "“{text}” stands here in {language} as in the source; it is not translated.",
            text=short(case.text),
            language=name,
        )
        fix = whole_fix(bitext, case.spot)
        better = fix.replacement if fix else None
        yield Remark(
            message,
            case.spot,
            case.related,
            value=case.text,
            suggestion=better,
            fix=fix,
            settles=_both_sides(bitext, case),
        )


def _both_sides(bitext: Bitext, case: Case) -> tuple[Spot, ...]:
    """Where the text stands: in the target, and in the source where the two are a pair."""
    original = case.related
    if original and case.spot.block in bitext.bead_of_block["source", original.block].target:
        return case.spot, original
    return (case.spot,)
