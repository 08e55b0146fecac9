"""English words for verdicts, ranks of units, storeys, routes and shades, by what they say."""

from __future__ import annotations

PURPOSE = r"(?=\s(?:purpose|reason|end|motive|ground|consideration|goal|aim)s?\b)"
COLOUR = r"(?=[\s-](?:blue|red|green|gr[ea]y|brown|purple)*)"
STOREY = r"[\s-](?:storey|storeyed|story|storied|floor)(?=\s\w)"
DEGREE = r"(?<=degree\sin\s)"
THING = r"(?=\s(?:era|arm(?:y|ies)|occup|mine|shell|munition|soldier|period|regime|bomb|tank|rifle|grenade)*)"
BECOMING = r"(?=\s(?:the|you|we|they|it|help|people|police)\b)"

CERTAIN = {
    "verdict": {"guilty": r"convictions?", "innocent": r"acquittals?"},
    "nationals": {
        "third": r"third[\s-]countr(?:y|ies)",
        "union": r"(?:EU|European\sUnion|Union)\s(?:nationals?|citizens?)",
    },
    "unit of a service": {
        "platoon": r"platoon\scommander*",
        "company": r"company\scommander*",
    },
    "popularity": {
        "most": r"most\s(?:common(?:ly)?|widespread|popular|frequent(?:ly)?|visited|requested|widely)",
        "least": r"least\s(?:common(?:ly)?|widespread|popular|frequent(?:ly)?|visited|requested|widely) rarest",
    },
    "Mediterranean": {
        "central": r"central\sMediterranean",
        "western": r"western\sMediterranean",
        "eastern": r"eastern\sMediterranean",
    },
    "shade": {"dark": rf"dark{COLOUR}", "light": rf"(?:light|pale){COLOUR}"},
    "the sooner": {
        "sooner": rf"(?-i:The|the)\s(?:sooner|earlier|faster|quicker){BECOMING}",
        "later": rf"(?-i:The|the)\slater{BECOMING}",
    },
    "field of a degree": {
        "law": rf"{DEGREE}(?:law|legal)",
        "economics": rf"{DEGREE}economics",
        "medicine": rf"{DEGREE}medicine",
        "engineering": rf"{DEGREE}engineering",
        "history": rf"{DEGREE}history",
        "psychology": rf"{DEGREE}psychology",
        "politics": rf"{DEGREE}politic*",
    },
    "aim": {
        "political": rf"political{PURPOSE}",
        "economic": rf"economic{PURPOSE}",
        "humanitarian": rf"humanitarian{PURPOSE}",
    },
    "plug": {
        "out": r"disconnect(?:ed|s|ing)? unplug*",
        "in": r"(?<!dis)connected(?!\s(?:with|to)\b) plugged\sin",
    },
    "requirement": {"least": r"minimum minimal", "most": r"maximum maximal"},
    "part of a street": {
        "pavement": r"pavements? sidewalks? footpaths?",
        "road": r"carriageways? roadways? on\sthe\sroads?",
    },
    "way of lying": {
        "back": r"on\s(?:his|her|their|your|its)\sbacks?",
        "stomach": r"on\s(?:his|her|their|your|its)\s(?:stomachs?|bell(?:y|ies))",
    },
    "a length": {
        "centimetre": r"(?<!half\s)(?:a|one)\scentimet(?:re|er)",
        "metre": r"(?<!half\s)(?:a|one)\smet(?:re|er)",
        "kilometre": r"(?<!half\s)(?:a|one)\skilomet(?:re|er)",
    },
    "telephone": {"held": r"hand-?held", "free": r"hands[\s-]free"},
    "side in the war": {"soviet": rf"Soviet{THING}", "german": rf"German{THING}"},
    "number of storeys": {
        "one": rf"(?:single|one){STOREY}",
        "two": rf"two{STOREY}",
        "three": rf"three{STOREY}",
        "four": rf"four{STOREY}",
        "five": rf"five{STOREY}",
        "nine": rf"nine{STOREY}",
    },
}
POSSIBLE = {
    "verdict": {
        "guilty": r"convict* guilt* sentenc* criminal* punish*",
        "innocent": r"acquit* not n't clear* exonerat* innocen* overturn* quash* set\saside annul*",
    },
    "nationals": {"third": r"third* non* foreign* outside", "union": r"EU europ* union member*"},
    "unit of a service": {
        "platoon": r"platoon* squad* crew* team* unit\scommander* section*",
        "company": r"compan(?:y|ies)",
    },
    "popularity": {
        "most": r"most* (?<!least\s)(?:common|popular|widespread|frequent)* usual* main* prevalent* top often",
        "least": r"least rare* few* less* not n't seldom un*",
    },
    "Mediterranean": {"central": r"central* middle", "western": r"west*", "eastern": r"east*"},
    "shade": {"dark": r"dark* black navy deep", "light": r"light* pale* bright* blond* fair"},
    "the sooner": {
        "sooner": r"soon* earl* fast* quick* prompt* immediate* swift*",
        "later": r"late* long* slow* delay*",
    },
    "field of a degree": {
        "law": r"law* legal* jur*",
        "economics": r"econom* business* financ* management",
        "medicine": r"medic* health* doctor*",
        "engineering": r"engineer* technic*",
        "history": r"histor*",
        "psychology": r"psycholog*",
        "politics": r"politic* relation*",
    },
    "aim": {
        "political": r"politic*",
        "economic": r"econom* financ* commerc*",
        "humanitarian": r"human* compassion* relief",
    },
    "plug": {
        "out": r"disconnect* unplug* cut* isolat* remov* off detach* separat* uncoupl*",
        "in": r"connect* plug* attach* link* on hook*",
    },
    "requirement": {
        "least": r"minim* least less low* small* basic essential* short* not",
        "most": r"maxim* most max large* high* great* top upper long* ceiling",
    },
    "part of a street": {
        "pavement": r"pavement* sidewalk* footpath* walkway* pedestrian\s(?:path|way|area)*",
        "road": r"road* street* carriageway* highway* lane* motorway*",
    },
    "way of lying": {
        "back": r"back* supine face\sup*",
        "stomach": r"stomach* bell(?:y|ies) front* face\sdown prone",
    },
    "a length": {
        "centimetre": r"centimet* cm",
        "metre": r"met(?:re|er)* m yard*",
        "kilometre": r"kilomet* km",
    },
    "telephone": {
        "held": r"hand-?held* held hold* hand(?!s?-) hands(?!-)",
        "free": r"hands[\s-]free* without free*",
    },
    "side in the war": {
        "soviet": r"Soviet* USSR Russia* Red communis* occup*",
        "german": r"German* Nazi* Reich* Wehrmacht Hitler*",
    },
    "number of storeys": {
        "one": r"one single ground first bungalow 1 1-*",
        "two": r"two second 2 2-*",
        "three": r"three third 3 3-*",
        "four": r"four* 4 4-*",
        "five": r"five fifth 5 5-*",
        "nine": r"nine ninth 9 9-*",
    },
}
