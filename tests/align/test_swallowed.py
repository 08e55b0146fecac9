"""A line that was run into its neighbour's paragraph is in one bead with it; one that is lost stands alone."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.align.documents import Pin
from transflow.align.swallowed import sentences_of, with_swallowed
from transflow.align.words.evidence import evidence
from transflow.align.words.vocabulary import units
from transflow.model import Bead, Bitext
from transflow.pipeline import Circumstances

FIRST = "Aizturēti arī septiņi autovadītāji alkohola reibumā; augstākā konstatētā koncentrācija bija 2,84 promiles."
FIRST_EN = "Seven drunk drivers were also detained; the highest concentration recorded was 2.84 per mille."
LEAD, LEAD_EN = "Policija atgādina:", "The police remind drivers that:"
ITEMS = "- drošu distanci ieteicams dubultot;\n- pirms brauciena jānotīra sniegs."
ITEMS_EN = "- it is advisable to double the safe distance;\n- the snow must be cleared before setting off."
FREE = "Ieeja bez maksas, bet vietu skaits ir ierobežots – 2000 sēdvietas."
FREE_EN = "Admission is free, but the number of places is limited to 2,000 seats."
SHUT = "No plkst. 17.00 līdz 24.00 Turaidas ielā būs slēgta satiksme."
SHUT_EN = "Turaida Street will be closed to traffic from 17:00 to 24:00."
LAST, LAST_EN = (
    "Koncertu rīko pašvaldība un ministrija.",
    "The municipality and the ministry hold the concert.",
)


def alone(source: str, target: str) -> tuple[list[str], list[str]]:
    """The texts of both sides that no bead joins to anything."""
    bitext: Bitext = bitext_of(source, target)
    ours = [bitext.source.blocks[i].text for bead in bitext.beads if not bead.target for i in bead.source]
    theirs = [bitext.target.blocks[i].text for bead in bitext.beads if not bead.source for i in bead.target]
    return ours, theirs


PRIZES = (
    f"# Balvas\n\nKonkursā ir trīs balvas:\n\n- pirmā vieta – 150 000 eiro;\n- otrā vieta – 80 000 eiro;\n"
    f"- trešā vieta – 40 000 eiro.\n\n{LAST}"
)
PRIZES_EN = (
    "# Prizes\n\nThere are three prizes: EUR 150,000 for first place, EUR 80,000 for second and EUR 40,000 for third."
    f"\n\n{LAST_EN}"
)
COURSES = (
    "# Kursi\n\nKursos apgūs:\n\n- kā apturēt asiņošanu,\n- kā rīkoties apdegumu gadījumā,\n"
    f"- kā atdzīvināt cilvēku.\n\n{LAST}"
)
COURSES_EN = (
    "# Courses\n\nParticipants will learn how to stop bleeding, what to do in case of burns and how to resuscitate a "
    f"person.\n\n{LAST_EN}"
)
ADVICE = (
    "# Ko darīt?\n\nNeatveriet saiti! Izdzēsiet īsziņu! Ja dati jau ievadīti, zvaniet bankai un bloķējiet karti! "
    "Par notikušo ziņojiet policijai."
)
ADVICE_EN = (
    "# What to do?\n\n1. Do not open the link.\n2. Delete the message.\n3. If you have already entered your details, "
    "call your bank and block the card.\n4. Report the incident to the police."
)
SWALLOWED = [
    (PRIZES, PRIZES_EN),
    (COURSES, COURSES_EN),
    (ADVICE, ADVICE_EN),
    (f"{FIRST}\n\n{LEAD}\n\n{ITEMS}", f"{FIRST_EN} {LEAD_EN}\n\n{ITEMS_EN}"),
    (f"{FIRST}\n\n{FREE}\n\n{LAST}", f"{FIRST_EN} {FREE_EN}\n\n{LAST_EN}"),
    (f"{FREE}\n\n{SHUT}\n\n{LAST}", f"{FREE_EN}\n\n{SHUT_EN} {LAST_EN}"),
    (f"{FIRST}\n\n{LEAD}\n\n{ITEMS}", f"{LEAD_EN} {FIRST_EN}\n\n{ITEMS_EN}"),
    (f"{FIRST} {LEAD}\n\n{ITEMS}", f"{FIRST_EN}\n\n{LEAD_EN}\n\n{ITEMS_EN}"),
    (f"{FREE} {SHUT}\n\n{LAST}", f"{FREE_EN}\n\n{SHUT_EN}\n\n{LAST_EN}"),
]
LOST = [
    (
        COURSES,
        COURSES_EN.replace(" and how to resuscitate a person", " and of frostbite"),
        ["kā atdzīvināt cilvēku."],
    ),
    (f"{LAST}\n\n{LEAD}\n\n{FREE}", f"{LAST_EN}\n\n{FREE_EN}", [LEAD]),
    (f"{FIRST}\n\n{LEAD}\n\n{SHUT}", f"{FIRST_EN}\n\n{SHUT_EN}", [LEAD]),
    (f"{FIRST}\n\n{FREE}\n\n{LAST}", f"{FIRST_EN}\n\n{LAST_EN}", [FREE]),
    (f"{FREE} {LAST}\n\n{SHUT}", f"{FREE_EN} {LAST_EN}", [SHUT]),
    (f"{FREE}\n\n{SHUT}\n\n{LAST}", f"{FREE_EN}\n\n{LAST_EN}", [SHUT]),
    (f"{FIRST} {FREE}\n\n{LEAD}\n\n{LAST}", f"{FIRST_EN} {FREE_EN}\n\n{LAST_EN}", [LEAD]),
    (f"{FIRST}\n\n{SHUT}\n\n{LAST}", FIRST_EN.replace("; ", ". ").replace("the h", "The h"), [SHUT, LAST]),
]


@pytest.mark.parametrize(("source", "target"), SWALLOWED)
def test_a_line_inside_a_paragraph_is_found(source: str, target: str) -> None:
    assert alone(source, target) == ([], [])


@pytest.mark.parametrize(("source", "target", "told"), [(*SWALLOWED[4], True), (*LOST[3][:2], False)])
def test_a_line_that_the_search_left_alone_is_looked_for_beside_it(
    source: str, target: str, *, told: bool
) -> None:
    bitext = bitext_of(source, target)
    ours, theirs = bitext.source, bitext.target
    known = evidence(
        units([each.text for each in ours.segments], "lv"),
        units([each.text for each in theirs.segments], "en"),
    )
    found = with_swallowed(
        [Bead((0,), (0,)), Bead((1,), ()), Bead((2,), (1,))], sentences_of(known, ours, theirs)
    )
    assert [(each.source, each.target) for each in found] == (
        [((0, 1), (0,)), ((2,), (1,))] if told else [((0,), (0,)), ((1,), ()), ((2,), (1,))]
    )


@pytest.mark.parametrize(("source", "target", "lost"), LOST)
def test_a_lost_line_stays_alone(source: str, target: str, lost: list[str]) -> None:
    assert alone(source, target) == (lost, [])


def test_what_a_person_left_alone_stays_alone() -> None:
    source, target = SWALLOWED[0]
    bitext = bitext_of(source, target, Circumstances(pins=(Pin((1,), ()),)))
    assert [(bead.source, bead.target) for bead in bitext.beads if bead.is_pinned] == [((1,), ())]
