"""English words of farms, roads, railways, ports and barracks, by what they say: herring and cod."""

from __future__ import annotations

CERTAIN = {
    "catch": {"fish": r"fishing fishery fisheries", "game": r"hunting"},
    "favour": {"good": r"favou?rabl[ey]", "bad": r"unfavou?rabl[ey] adverse(?=\s(?:weather|condition)*)"},
    "kind of fish": {
        "herring": r"herrings?",
        "salmon": r"salmon",
        "cod": r"cod",
        "sprat": r"sprats?",
        "trout": r"trout",
        "eel": r"eels?",
        "pike": r"pike(?!-)",
        "carp": r"carps?",
        "zander": r"zanders? pike-?perch",
        "perch": r"perch",
        "bream": r"breams?",
        "smelt": r"smelts?",
        "flounder": r"flounders?",
        "burbot": r"burbots?",
        "lamprey": r"lampreys?",
    },
    "growing here": {
        "native": r"native(?=\s(?:species|plant|animal|bird|fish|flora)*) indigenous",
        "alien": r"invasive(?=\s(?:species|plant|animal|alien)*) alien\sspecies",
    },
    "surface": {"gravel": r"gravel(?=\s(?:road|surfac|pav))", "asphalt": r"asphalt(?:ed)? tarmac paved"},
    "kind of train": {
        "electric": r"electric\strains?",
        "diesel": r"diesel\strains?",
        "freight": r"(?:freight|goods|cargo)\strains?",
    },
    "kind of cargo": {
        "general": r"general\scargo",
        "dry": r"(?:dry\sbulk|(?<!liquid\s)bulk\scargo)(?:es|s)?",
        "liquid": r"liquid\s(?:bulk|cargo)(?:es|s)?",
    },
    "stuff": {"glass": r"glass(?=\s(?:bottle|container|packag|wast|jar)*)", "plastic": r"plastics?"},
    "arm": {
        "infantry": r"infantry",
        "artillery": r"artillery",
        "engineers": r"engineers?(?=\s(?:battalion|company|unit|regiment))",
    },
    "alliance": {
        "atlantic": r"(?-i:NATO)",
        "europe": r"(?-i:EU) European\sUnion",
        "world": r"(?-i:UN) United\sNations",
    },
    "defence of": {
        "air": r"(?:anti-)?air(?:craft)?\sdefen[cs]es?",
        "coast": r"coastal\sdefen[cs]es?",
        "network": r"cyber[\s-]?(?:defen[cs]e|security)",
        "people": r"civil\s(?:defen[cs]e|protection)",
    },
    "load of a line": {"peak": r"(?<!off-)(?:peak|rush)[\s-](?:time|hour)s?", "other": r"off[\s-]peak"},
    "threshold": {
        "over": r"""
            exceed(?:s|ed|ing)? (?<=remain\s)above(?=\s(?:the|its)\s[a-z]) (?<=remains\s)above(?=\s(?:the|its)\s[a-z])
            (?<=remained\s)above(?=\s(?:the|its)\s[a-z])
        """,
        "under": r"""
            (?:fall|falls|fell|is|are|was|were|be|(?:stay|remain)(?:s|ed)?)\s(?:short\sof|below)(?=\s(?:the\s)?[a-z])
            (?:close|near)(?=\sto\s(?:the|a|its)\s(?:\w+\s)?(?:mark|level|threshold|limit|target|record)s?\b)
        """,
    },
}
POSSIBLE = {
    "catch": {"fish": r"fish* angl* catch* trawl*", "game": r"hunt* shoot* game shot"},
    "favour": {
        "good": r"favou?r* good benefici* conduciv* suitab* advantag*",
        "bad": r"un* advers* not n't no poor bad*",
    },
    "kind of fish": {
        "herring": r"herring* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "salmon": r"salmon* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "cod": r"cod* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "sprat": r"sprat* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "trout": r"trout* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "eel": r"eel* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "pike": r"pike* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "carp": r"carp* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "zander": r"zander* pike* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "perch": r"perch* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "bream": r"bream* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "smelt": r"smelt* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "flounder": r"flounder* plaice flatfish (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "burbot": r"burbot* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
        "lamprey": r"lamprey* (?<!to\s)fish(?!ing|er|ed|\sfor\b)*",
    },
    "growing here": {
        "native": r"nativ* indigen* local* Latvia* own domestic wild",
        "alien": r"invas* alien* foreign* non-native introduced",
    },
    "surface": {
        "gravel": r"gravel* dirt unpaved unsurfaced crush*",
        "asphalt": r"asphalt* tarmac* paved hard surfaced",
    },
    "kind of train": {
        "electric": r"electr* EMU*",
        "diesel": r"diesel* DMU*",
        "freight": r"freight* cargo* goods",
    },
    "kind of cargo": {
        "general": r"general*",
        "dry": r"bulk* dry",
        "liquid": r"liquid* oil*",
    },
    "stuff": {"glass": r"glass*", "plastic": r"plast* PET poly*"},
    "arm": {
        "infantry": r"infant* rifle* land ground",
        "artillery": r"artill* howitzer* gun*",
        "engineers": r"engineer* sapper*",
    },
    "alliance": {
        "atlantic": r"NATO Allian* alli* Atlantic partner*",
        "europe": r"EU Europ* union* member* commission bloc communit*",
        "world": r"UN nations world* global* international* UNICEF UNESCO UNHCR",
    },
    "defence of": {
        "air": r"air* aer* fl(?:y|ight)* avia* sky anti-air*",
        "coast": r"coast* sea* shore* maritime naval marine",
        "network": r"cyber* digital information network*",
        "people": r"civil* population* disaster* emergency",
    },
    "load of a line": {
        "peak": r"(?<!off-)(?<!off\s)peak* rush* busy busiest",
        "other": r"off-?peak outside off other* rest",
    },
    "threshold": {
        "over": r"exce* over above more than beyond surpass* larger higher great* top*",
        "under": r"below under close near* approach* short less not n't no fewer within lower up",
    },
}
