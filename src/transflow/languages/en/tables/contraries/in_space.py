"""English words for where a thing is, whither it moves and in what state it is found, by what they say."""

from __future__ import annotations

from transflow.languages.tables.contraries import BEHIND_DEGREES

WHOSE = r"(?=\s(?:compan|student|tourist|invest|produc|worker|firm|enterpris|guest|visitor)*)"
NUMBERED = r"(?=[\s-](?:numbered|number|date|side|day|week)*)"


CERTAIN = {
    "time zone": {
        "Latvia": r"(?:Latvian?|Riga|Eastern\sEuropean)\s(?:summer\s|local\s|standard\s)?time EES?T",
        "Central Europe": r"(?:Brussels|Paris|Berlin|Rome|Warsaw|Central\sEuropean)\s(?:summer\s|local\s)?time CES?T",
        "universal": r"(?:Greenwich|London|universal)\s(?:\w+\s)?time (?:UTC|GMT)(?!\s?[+−–-])",
        "Kyiv": r"Ky?i[ey]?v\s(?:local\s)?time",
        "Moscow": r"Moscow\s(?:local\s)?time",
        "America": r"(?:New\sYork|Washington|US\sEastern)\s(?:local\s)?time",
    },
    "latitude": {"north": rf"(?:{BEHIND_DEGREES})(?-i:N)", "south": rf"(?:{BEHIND_DEGREES})(?-i:S)"},
    "longitude": {"east": rf"(?:{BEHIND_DEGREES})(?-i:E)", "west": rf"(?:{BEHIND_DEGREES})(?-i:W)"},
    "stream": {"up": r"upstream upriver", "down": r"downstream downriver"},
    "parity": {"odd": rf"odd{NUMBERED}", "even": rf"even{NUMBERED}"},
    "storey": {"under": r"basements? cellars?", "above": r"attics? lofts?", "roof": r"roofs?"},
    "inside": {
        "in": r"inside(?=\s(?:the|a|an|his|her|its|their|buildings?|premises)\b|[.,;])",
        "out": r"outside(?=\s(?:the|a|an|his|her|its|their|buildings?|premises)\b|[.,;])",
    },
    "page": {
        "top": r"""
            at\sthe\stop(?=\sof\sthe\s(?:page|document|form|screen|letter|building|hill|stairs|list)\b|[.,;])
        """,
        "bottom": r"""
            at\sthe\sbottom(?=\sof\sthe\s(?:page|document|form|screen|letter|building|hill|stairs|list)\b|[.,;])
        """,
    },
    "depth": {
        "deep": r"""
            deep(?=\s(?:water|lake|river|part|end|pool|snow|channel)*) (?<=\bis\s)deep(?=\sand\b|[.,]) deeper deepest
        """,
        "shallow": r"shallow(?:er|est)?",
    },
    "end of a car": {
        "front": r"front(?=\s(?:seat|door|wheel|row|axle|bumper|part|window)*) (?:at|on)\sthe\sfront",
        "rear": r"rear(?!\sadmiral) back(?=\s(?:seat|door|row|window|wheel)*) (?:at|on)\sthe\sback(?=[.,;]|\sof\sthe)",
    },
    "plane": {"level": r"horizontal*", "upright": r"vertical*"},
    "nearing": {
        "nearer": r"approach(?:es|ing|ed)(?=\sthe\b)",
        "farther": r"mov(?:es|ing|ed)\saway reced(?:es|ing|ed)",
    },
    "timetable": {"arrive": r"arriv(?:e|es|ed|al|als|ing)", "depart": r"depart(?:s|ed|ing|ures?)"},
    "cargo": {
        "on": r"loaded(?=\s(?:of|onto|at|in|on|into)\b) loading(?!\s(?:dock|bay|zone))",
        "off": r"unload*",
    },
    "wetness": {
        "dry": r"dry(?=[.,;]|\s(?:road|weather|grass|season|leaves|surface)*) dri(?:er|est)",
        "wet": r"wet(?:ter|test)?(?!land)",
    },
    "thickness": {"thin": r"thin(?:ner|nest)?", "thick": r"thick(?:er|est)?"},
    "loudness": {"loud": r"louder loudest noisier noisiest", "quiet": r"quieter quietest"},
    "sky": {"clear": r"sunny", "covered": r"cloudy overcast"},
    "lock": {"locked": r"locked(?!\sin\b)", "unlocked": r"unlocked"},
    "arms": {"armed": r"(?<!un)armed(?!\s(?:force|conflict|service)*)", "unarmed": r"unarmed"},
    "company": {"together": r"jointly together(?=[.,;])", "apart": r"separately independently(?!\sof\b)"},
    "origin": {
        "foreign": rf"foreign{WHOSE} foreign(?=\scitizen*)",
        "own": rf"local{WHOSE}",
    },
    "cleanness": {"clean": r"clean(?=\s(?:water|air|river|lake)*|[.,])", "dirty": r"polluted contaminated"},
    "worth": {
        "dear": r"(?<!more\s)(?<!most\s)(?<!less\s)(?<!least\s)(?<!not\s)expensive(?!\sthan) costly",
        "cheap": r"(?<!not\s)cheap",
    },
    "distance": {
        "near": r"nearest nearby closest(?=\s(?:neighbour|town|village|hospital|station)*)",
        "far": r"distant(?=\s(?:forest|village|place|town)*) farthest furthest most\s(?:distant|remote)",
    },
}
POSSIBLE = {
    "time zone": {
        "Latvia": r"Latvia* Riga local Eastern EES?T (?:UTC|GMT)\s?\+",
        "Central Europe": r"Central* Europe* local CES?T Brussels Paris Berlin Rome (?:UTC|GMT)\s?\+",
        "universal": r"Greenwich London universal UTC GMT local",
        "Kyiv": r"Ky?i[ey]?v Ukrain* local",
        "Moscow": r"Mosc* Russia* local",
        "America": r"York Washington US Eastern EDT EST local",
    },
    "latitude": {"north": r"north* N", "south": r"south* S"},
    "longitude": {"east": r"east* E", "west": r"west* W"},
    "stream": {"up": r"up* against above", "down": r"down* below with"},
    "parity": {"odd": r"odd* uneven", "even": r"even* pair*"},
    "storey": {
        "under": r"basement* cellar* under* below lower ground vault*",
        "above": r"attic* loft* roof* upper top garret*",
        "roof": r"roof* attic* loft* top",
    },
    "inside": {
        "in": r"in* within at on aboard",
        "out": r"out* beyond exterior extern* off away abroad excl* from near front by except*",
    },
    "page": {
        "top": r"top* above head* high* up* beginning first",
        "bottom": r"bottom* foot* low* below base down* end* under* last",
    },
    "depth": {
        "deep": r"deep* depth* profound* great* thorough* heart*",
        "shallow": r"shallow* low* little superficial",
    },
    "end of a car": {
        "front": r"front* fore* ahead before first start",
        "rear": r"rear* back* behind tail* end second hind*",
    },
    "plane": {"level": r"horiz* level flat", "upright": r"vertic* up*"},
    "nearing": {
        "nearer": r"approach* near* clos* com(?:e|es|ing) came toward* next draw* reach*",
        "farther": r"away reced* retreat* leav* left far* from mov*",
    },
    "timetable": {
        "arrive": r"arriv* com(?:e|es|ing) came reach* land* get gets got return* enter* incom* here at been",
        "depart": r"""
            depart* leav* left go* went set* start* sail* outbound out fl(?:y|ies|ew|own|ight*)
            run* from
        """,
    },
    "cargo": {"on": r"(?!un)*load* embark* put", "off": r"unload* discharg* off* empt*"},
    "wetness": {
        "dry": r"dr[yi]* drought arid without",
        "wet": r"wet* damp* moist* humid* rain* soak* water*",
    },
    "loudness": {
        "loud": r"loud* nois* aloud high* more",
        "quiet": r"quiet* silen* calm* soft* peace* low* less not",
    },
    "thickness": {
        "thin": r"thin* slim* fine narrow* slight light not n't",
        "thick": r"thick* dense* heav* solid strong not n't",
    },
    "sky": {"clear": r"sun* clear* bright fair", "covered": r"cloud* overcast gr[ea]y* rain*"},
    "lock": {"locked": r"lock* bolt* clos* shut secur*", "unlocked": r"un* open* not n't no"},
    "arms": {"armed": r"arm* weapon* gun* firearm* milit*", "unarmed": r"un* not no n't without non*"},
    "company": {
        "together": r"joint* together common* collective* both shared all with mutual* collab* united one",
        "apart": r"""
            separat* individual* each apart alone single singly own independ* distinct* special*
            other*
        """,
    },
    "origin": {
        "foreign": r"foreign* abroad overseas internat* other import* extern* third",
        "own": r"local* domest* Latvia* home* national* our native resident*",
    },
    "cleanness": {
        "clean": r"clean* pur* safe* clear* tid* not n't no",
        "dirty": r"*pollut* contam* dirt* foul* not n't un* waste*",
    },
    "worth": {
        "dear": r"expens* dear* cost* pric* high* valuab* preci* much a\slot afford*",
        "cheap": r"cheap* low* inexp* afford* econom* budget less bargain* value not n't",
    },
    "distance": {
        "near": r"near* clos* next coming soon* short* local* neighbour* forese* immediat* within",
        "far": r"far* furth* distan* remot* long* outly* later extrem*",
    },
}
