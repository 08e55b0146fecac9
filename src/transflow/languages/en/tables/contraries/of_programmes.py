"""English words of programmes, notices and terms of use, by what they say: lunch and dinner, the past and the future, a
data controller and a processor."""

from __future__ import annotations

STOP = r"(?=[.,;:!?]|\s(?:and|is|are|was|of|has|will)\b|$)"
POST = (
    r"(?=\s(?:[A-Za-z]+\s)?(?:advis|lawyer|counsel|expert|consult|officer|special|inspect|engineer|analy|research|project"
    r"|account|programm|developer|prosecut|lectur|editor)*)"
)
TROOPS = r"(?=\s(?:\w+\s){0,4}(?:troop|force|army|armies|militar|soldier)*)"
CHECK = r"(?=\s(?:\w+\s)?(?:assess|evaluat|check|inspect|review|procedure|examin|test)*)"

CERTAIN = {
    "meal": {
        "breakfast": r"breakfasts?",
        "lunch": r"lunch(?:es)?",
        "dinner": r"(?<!school\s)dinners?(?!\spart) suppers?",
    },
    "era": {
        "past": rf"(?<=\bthe\s)past{STOP}",
        "present": rf"(?<=\bthe\s)present{STOP}",
        "future": rf"(?<=\bthe\s)future{STOP}",
    },
    "role with data": {
        "controller": r"data\scontrollers? controllers?(?=\sof\s(?:the\s)?(?:personal\s)?data\b)",
        "processor": r"data\sprocessors? processors?(?=\sof\s(?:the\s)?(?:personal\s)?data\b)",
    },
    "copies": {
        "one": r"(?:one|a\ssingle)\scopy",
        "two": r"in\sduplicate two\s(?:\w+\s)?copies",
        "three": r"in\striplicate three\s(?:\w+\s)?copies",
    },
    "level of a signature": {
        "qualified": r"qualified\s(?:electronic\s|digital\s)?(?:e-)?signatur*",
        "advanced": r"advanced\s(?:electronic\s|digital\s)?(?:e-)?signatur*",
    },
    "seniority": {"senior": rf"senior{POST}", "junior": rf"junior{POST}"},
    "depth of a check": {"simple": rf"simplified{CHECK}", "thorough": rf"in-depth{CHECK}"},
    "once more": {
        "first": r"first-time (?:for\sthe\sfirst|the\sfirst)\stime",
        "again": r"repeatedly repeat(?=\s[a-z]+s\b) again",
    },
    "staying": {
        "stay": r"stay(?=[.,;!?]|\s(?:in|at|here|put|on)\b)",
        "leave": r"leave(?=[.,;!?]|\s(?:Latvia|home|the\s(?:country|region|profession))\b)",
    },
    "march": {
        "out": rf"withdr[ae]w(?:s|n|ing|al)?{TROOPS} pull(?:s|ed|ing)?\sout{TROOPS}",
        "in": rf"(?:send|sends|sending|sent|bring|brings|bringing|brought)(?:\sin)?{TROOPS}",
    },
    "bounds": {
        "none": r"unlimited(?=\s(?:number|time|amount|quantit|period|access|opportunit|volume)*)",
        "some": r"limited(?=\s(?:number|time|amount|quantit|period|access|opportunit|volume)*)",
    },
    "beside a mark": {
        "above": r"(?:above|over)(?=\s(?:this|that)\s)",
        "below": r"(?:below|under)(?=\s(?:this|that)\s)",
    },
    "place of the day": {
        "home": r"at\shome",
        "work": r"at\swork(?!\s(?:on|in|to|with)\b) in\sthe\sworkplace",
    },
}
POSSIBLE = {
    "meal": {
        "breakfast": r"breakfast* morning*",
        "lunch": r"lunch* midday noon* meal* dinner(?=\smoney) school\sdinner* afternoon*",
        "dinner": r"dinner* supper* evening* meal* banquet* dine* dining",
    },
    "era": {
        "past": r"past histor* former* ago previous* yesterday* gone old* back behind was were",
        "present": r"present* today* now* current* moment contemporary modern",
        "future": r"futur* tomorrow* ahead com(?:e|ing) forward next years later will",
    },
    "role with data": {
        "controller": r"controller* administrator* holder* manager* keeper*",
        "processor": r"processor* operator*",
    },
    "copies": {
        "one": r"one* single a an 1 each copy",
        "two": r"two* duplicate* both pair 2 double",
        "three": r"three* triplicate* 3 third",
    },
    "level of a signature": {
        "qualified": r"qualif* secur* QES",
        "advanced": r"advanc* AES AdES improv* enhanc*",
    },
    "seniority": {
        "senior": r"senior* chief* lead* elder* older* eldest head* top high*",
        "junior": r"junior* young* youth* assistant*",
    },
    "depth of a check": {
        "simple": r"simpl* eas* streamlin* short* light*",
        "thorough": r"depth deep* thorough* detail* advanced extensive* comprehens* closer* enhanc*",
    },
    "once more": {
        "first": r"first* initial* new* never maiden debut* ever begin* original*",
        "again": r"repeat* again re-?\w+ second* more another anew subsequent* multiple several back twice",
    },
    "staying": {
        "stay": r"stay* remain* live* living continu* keep* kept not n't no",
        "leave": r"leav* left quit* depart* mov* away abandon* emigrat* go* drop* not n't no",
    },
    "march": {
        "out": r"with* pull* out leav* left remov*",
        "in": r"in into deploy* send* sent station* bring* brought introduc*",
    },
    "bounds": {
        "none": r"un* without no not n't any endless",
        "some": r"limit* restrict* only certain few* small",
    },
    "beside a mark": {
        "above": r"above over exceed* higher more than great*",
        "below": r"below under* less lower than within",
    },
    "place of the day": {
        "home": r"home* hous* domestic* indoor* flat*",
        "work": r"work* job* office* employ*",
    },
}
