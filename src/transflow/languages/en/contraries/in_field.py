"""English words of farms, roads, railways, ports and barracks, by what they say: herring and cod."""

from __future__ import annotations

CERTAIN = {
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
        "over": r"exceed(?:s|ed|ing)?",
        "under": r"""
            (?:fall|falls|fell|is|are|was|were|be|(?:stay|remain)(?:s|ed)?)\s(?:short\sof|below)(?=\s(?:the\s)?[a-z])
        """,
    },
}
POSSIBLE = {
    "favour": {
        "good": r"favou?r* good benefici* conduciv* suitab* advantag*",
        "bad": r"un* advers* not n't no poor bad*",
    },
    "kind of fish": {
        "herring": r"herring* fish*",
        "salmon": r"salmon* fish*",
        "cod": r"cod* fish*",
        "sprat": r"sprat* fish*",
        "trout": r"trout* fish*",
        "eel": r"eel* fish*",
        "pike": r"pike* fish*",
        "carp": r"carp* fish*",
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
        "under": r"below under short less not n't no fewer within lower up",
    },
}
