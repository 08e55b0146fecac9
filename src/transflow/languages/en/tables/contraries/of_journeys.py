"""English words for ways and consulates, ages and what is done or left off, by what they say."""

from __future__ import annotations

WAY = r"(?=\s(?:route|transport|traffic|link|corridor|freight)*)"
DONE = r"\s[a-z]{2,}ing"

CERTAIN = {
    "way of travel": {
        "land": rf"(?:land|overland){WAY}",
        "sea": rf"(?:sea|maritime){WAY}",
        "air": rf"air{WAY}",
    },
    "consulate": {
        "honorary": r"honorary\sconsul*",
        "general": r"consul(?:ate)?s?[\s-]general general\sconsul*",
    },
    "age": {
        "older": r"aged\sover older\sthan over\sthe\sage over-\d*",
        "younger": r"aged\sunder younger\sthan under\sthe\sage under-\d*",
    },
    "haul": {"long": r"long-haul", "short": r"short-haul"},
    "kind of purpose": {
        "civil": r"(?:civil|civilian|peaceful)(?=\s(?:purpose|use|end|need)*)",
        "military": r"military(?=\s(?:purpose|use|end|need)*)",
    },
    "use": {
        "left off": rf"(?:stops?|stopped|ceased?|ceases|quit){DONE}",
        "begun": rf"(?:starts?|started|begins?|began){DONE}",
    },
}
POSSIBLE = {
    "way of travel": {
        "land": r"land* road* rail* overland ground",
        "sea": r"sea* marit* ship* ferr* naut* marine water* port*",
        "air": r"air* avia* fl(?:y|ying|ights?|ew|own)",
    },
    "consulate": {"honorary": r"honorary", "general": r"general"},
    "age": {
        "older": r"old* over above from senior* elder* plus adult* least more reach*",
        "younger": r"young* under below up child* minor* less fewer not n't",
    },
    "haul": {"long": r"long* intercontinent* distan*", "short": r"short* regional"},
    "kind of purpose": {"civil": r"civil* peace*", "military": r"milit* defen[cs]e weapon* arm* war*"},
    "use": {
        "left off": r"stop* ceas* quit* end* halt* discontinu* not n't refrain* avoid* no interrupt* abort* never",
        "begun": r"start* beg[aiu]n* commenc* launch* initiat* resum* since",
    },
}
