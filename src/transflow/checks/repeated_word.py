"""A word typed twice ("the the"). Some doubles are right in either language and are let alone; so are names
and what the source doubles too."""

from __future__ import annotations

import re
from functools import cache

from transflow.checks import Example, check
from transflow.checks._prose import around, occurrences
from transflow.languages import table
from transflow.languages.tables.orthography import Orthography
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot

TWICE = re.compile(r"\b(?<!['’-])([^\W\d_]++)\s++((?i:\1))(?![\w'’-])(?:\s++(?i:\1)(?![\w'’-]))*+")


@check(
    "repeated-word",
    Level.WARNING,
    passes=[
        ("Viņš teica, ka tas ir labi.", "He said that that was good."),
        ("Viņam bija bijis laiks.", "He had had time."),
        ("Grupa „Duran Duran” uzstāsies.", "The band Duran Duran will play."),
        ("Numurs 12 12 12", "Number 12 12 12"),
        ("Labi, labi.", "Good, good."),
        ("Aiziet, aiziet lejup pa upi upi", "Down the river river"),
        Example("It was very, very long.", "Tas bija ļoti ļoti ilgi.", "en", "lv"),
        Example("School is about to begin.", "Tūliņ tūliņ sāksies skola.", "en", "lv"),
        ("A grupa un B grupa", "Group A and group B"),
    ],
    fails=[
        ("Ministrs atklāja sanāksmi.", "The Minister opened the the meeting."),
        ("Robežsargi strādā naktī.", "The guards work at at night."),
        ("Sanāksmi atklāja ministrs.", "The the meeting was opened by the Minister."),
        ("Plāns paredz jaunu vienību.", "The plan provides\nfor for a new unit."),
        Example("The Minister and the Chief", "Ministrs un un priekšnieks", "en", "lv"),
        Example("The guards work in Ludza.", "Robežsargi strādā strādā Ludzā.", "en", "lv"),
    ],
)
def repeated_word(bitext: Bitext) -> Remarks:
    """No word stands twice in a row."""
    allowed = table(Orthography, bitext.target.language).doubled
    is_doubled_in_source = cache(lambda index: _is_doubled_in_source(bitext, index))
    for index, match in occurrences(bitext, TWICE):
        first, second = match[1], match[2]
        if second[0].isupper() or first.lower() in allowed or is_doubled_in_source(index):
            continue
        yield Remark(
            Message("“{words}”: the word stands here twice.", words=f"{first} {second}"),
            Spot("target", index, *match.span()),
            value=around(match),
            suggestion=first,
        )


def _is_doubled_in_source(bitext: Bitext, index: int) -> bool:
    bead = bitext.bead_of_block["target", index]
    return any(TWICE.search(bitext.source.blocks[each].text) for each in bead.source)
