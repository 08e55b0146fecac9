"""Streets, parks and the other parts of a Latvian address."""

from __future__ import annotations

from transflow.text.letters import CAPITAL, SMALL
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

STREETS = "iel|krastmal|laukum|bulvār|prospekt|gatv|alej"
"""Beginnings of words for streets, a pattern."""
ADDRESS_WORDS = frozenset(
    """
    iela ielas ielā ielu bulvāris bulvāra bulvārī līnija līnijas līnijā laukums laukuma laukumā prospekts
    prospekta prospektā gatve gatves gatvē šoseja šosejas šosejā krastmala krastmalas krastmalā dambis
    dambja dambī ceļš ceļa aleja alejas alejā novads novada novadā pagasts pagasta pagastā ciems
    """.split()
)
STREET = LazyPattern(
    rf"(?<!\d)\d{{1,4}}\.\s[^\W\d_]+\s(?:{STREETS})[^\W\d_]{{1,2}}(?!\w)"
    rf"|(?<!\w){CAPITAL}\w+\s{SMALL}\w+\s(?:{STREETS})(?:a|s|is|e)(?!\w)"
    rf"|(?<!\w){CAPITAL}\w+\s(?:{STREETS})(?:a|s|is|e)\s\d{{1,4}}(?!\d)"  # "Brīvības iela 72"
)
VENUE = LazyPattern(  # "Jūras vārti, 40 Karlīnes iela"
    rf"(?<!\w)(?!Valsts|Latvijas|Ministru|Saeimas){CAPITAL}\w+(?:\s[^\W\d_]\w+){{1,3}}"
    rf",\s\d{{1,4}}[\w/-]*\s(?:{CAPITAL}\w*\.?\s){{1,3}}(?:{STREETS})[^\W\d_]{{1,2}}(?!\w)"
)
PARKS = "dārzs parks mežs tilts kalns ezers sala pils muiža kapi tirgus"
PARK = WordPattern(  # "Vērmanes dārzs park": the kind of place is said in English, too
    rf"(?<!\w){CAPITAL}\w+\s(?:{'|'.join(PARKS.split())})"
    r"(?=\s(?:park|garden|forest|bridge|hill|lake|island|castle|manor|cemetery|market)s?(?!\w))"
    rf"|(?<!\w){CAPITAL}\w{{2,}}(?<!ais)\s(?:dārzs|ezers|sala)(?!\w)",  # "Vērmanes dārzs", as guides call it
    PARKS,
    flags=0,
)
STREET_WORD = LazyPattern(rf"\s(?:{STREETS})")
STREET_BEHIND = LazyPattern(rf"\s(?:{STREETS})(?:a|s|is|e)(?!\w)")
