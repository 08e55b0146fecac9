"""Latvian words of elections, confidence and talks between states, by what they say: an election of a president and
one of a parliament, the previous round of talks and the next."""

from __future__ import annotations

from transflow.languages.lv.contraries.denying import NE

TALKS = (
    r"(?=\s(?:\w+\s)?(?:sanāksm|sēd|kārt|samit|konsultācij|sarun|konferenc|vizīt|mācīb|valdīb|saeim|parlament|vēlēšan"
    r"|sasaukum|tikšan)*)"
)
NEGOTIATIONS = r"(?=\s(?:\w+\s){0,2}sarunas\b)"

CERTAIN = {
    "whose election": {
        "union": r"(?:eiropas\sparlamenta|EP)\svēlēšan*",
        "president": r"prezidenta\svēlēšan*",
        "parliament": r"(?:saeimas|parlamenta|seima)\svēlēšan* parlamentār\w+\svēlēšan*",
        "council": r"(?:pašvaldīb|vietēj)\w+\svēlēšan*",
    },
    "confidence": {
        "no": r"neuzticīb*",
        "yes": r"(?:izsaka|izteica|izteiks|izteikt|izteikusi)\suzticību",
    },
    "row of talks": {"previous": rf"iepriekšēj*{TALKS}", "next": rf"nākam*{TALKS}"},
    "fate of talks": {
        "opened": rf"(?:uz)?sāk*{NEGOTIATIONS}",
        "broken off": rf"(?:pārtrau|aptur|izbeig)*{NEGOTIATIONS}",
    },
}
POSSIBLE = {
    "whose election": {
        "union": r"eirop* EP",
        "president": r"prezident* galv*",
        "parliament": r"parlament* saeim* seim* deputāt* vispārēj* rīgikogu bundestāg*",
        "council": r"pašvald* viet* dom* pilsēt* novad*",
    },
    "confidence": {"no": rf"{NE} nav pret bez", "yes": r"uzticī* atbalst*"},
    "row of talks": {
        "previous": r"iepriekš* pagāj* pēdēj* līdzšin* agrāk* pērn* aizvad* bijuš* pirms",
        "next": r"nāk* turpm* sek* tuv* gaid* jaun* vēl* tālāk* pēc plānot* paredzēt*",
    },
    "fate of talks": {
        "opened": r"*sāk* *sāc* atklā* atvē* turpin* atsāk* atjaun*",
        "broken off": rf"pārtr* aptur* *beig* *beidz* {NE} nav bez",
    },
}
