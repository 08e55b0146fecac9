"""English words of health, schools, contests and applications, by what they say: a mild illness, an applied science."""

from __future__ import annotations

ILLNESS = r"(?:side\seffect|symptom|reaction|illness|disease|form|case|complication)s?"

CERTAIN = {
    "course of an illness": {
        "mild": rf"""
            (?:slightly|mildly)\sill
            mild(?:er)?(?=\s(?:\w+\s)?{ILLNESS}) (?<=is\s)mild (?<=are\s)mild (?<=were\s)mild (?<=usually\s)mild
        """,
        "severe": rf"""
            (?:severely|seriously|critically|gravely)\sill
            severe(?=\s(?:\w+\s)?{ILLNESS}) (?<=is\s)severe (?<=are\s)severe (?<=were\s)severe
            (?<=usually\s)severe
        """,
    },
    "kind of illness": {"acute": r"acute(?:ly)?", "chronic": r"chronic(?:ally)?"},
    "sale of medicine": {
        "prescribed": r"(?<!non-)prescription(?:-only)?(?=\s(?:medic|drug)*)",
        "free": r"over-the-counter non-prescription without\s(?:a\s)?prescription",
    },
    "rarity": {"rare": r"rare(?:r|st)?", "common": r"(?<!in\s)common(?=\s[a-z])"},
    "urgency": {
        "planned": r"(?:planned|scheduled|elective)(?=\s(?:operation|surger|procedure|admission)*)",
        "urgent": r"(?:emergency|urgent)(?=\s(?:operation|surger|procedure|admission)*)",
    },
    "health": {
        "well": r"""
            healthy(?!\s(?:diet|eating|food|lifestyle|meal)) in\sgood\shealth
            (?:doing|feel(?:s|ing)?)\s(?:\w+\s)?well
        """,
        "ill": r"""
            (?:is|are|was|were|be|fall|falls|fell|fallen)\sill in\s(?:poor|ill)\shealth
            doing\s(?:\w+\s)?(?:badly|poorly)
            sick(?=\s(?:people|children|child|animal|patient|person)*)
        """,
    },
    "kind of science": {
        "theory": r"theoretical",
        "use": r"applied(?=\s(?:science|research|physics|art|chemistry|mathematics|stud)*)",
        "test": r"experimental",
    },
    "at an event": {"host": r"organi[sz]ers?", "guest": r"participants?"},
    "answer": {
        "yes": r"(?-i:Yes)(?=[.,!]) (?:said|answered|replied)\s(?:yes|in\sthe\saffirmative)",
        "no": r"(?-i:No)(?=[.,!](?!\s?\d)) (?:said|answered|replied)\s(?:no(?!\s\w)|in\sthe\snegative)",
    },
    "rightness": {
        "right": r"correct(?:ly)? right(?=\s(?:direction|answer|path|track|way|decision|place|one|account)\b)",
        "wrong": r"wrong(?:ly)? incorrect(?:ly)?",
    },
    "signature": {
        "without": r"unsigned",
        "with": r"signed(?=\s(?:application|nomination|document|form|request|copy|copies)*)",
    },
    "playing time": {"extra": r"overtime extra\stime", "regular": r"(?:regulation|normal|regular)\stime"},
    "player": {
        "goal": r"goal(?:keep|tend)ers?",
        "defence": r"defen[cs]em[ae]n defenders?",
        "attack": r"strikers?",
        "middle": r"midfielders?",
    },
    "inclusion": {
        "in": r"includ(?:e|es|ed) (?:added|entered)(?=\s(?:to|on|in)\sthe\s(?:\w+\s)?(?:list|register)\b)",
        "out": r"exclud(?:e|es|ed) (?:removed|deleted|struck)(?=\s(?:off|from)\sthe\s(?:\w+\s)?(?:list|register)\b)",
    },
    "possession": {
        "lost": r"los(?:e|es|ing)",
        "won": r"regain(?:s|ed|ing)? gain(?:s|ed|ing)(?!\s(?:access|entry|ground)) acquir(?:e|es|ed|ing)",
    },
    "heritage": {
        "intangible": r"intangible",
        "world": r"world(?=\s(?:\w+\s)?heritage)",
    },
}
POSSIBLE = {
    "kind of illness": {
        "acute": r"acut* sudden* severe* urgent* emergenc*",
        "chronic": r"chronic* long* persist*",
    },
    "sale of medicine": {"prescribed": r"prescri* Rx", "free": r"over-the* OTC non* without no free*"},
    "course of an illness": {
        "mild": r"mild* light* minor slight* not no n't eas*",
        "severe": r"sever* serious* grave* acute critical heavy hard* danger* bad*",
    },
    "rarity": {
        "rare": r"rare* unusual* uncommon* scarce* few* seldom unique exception* infrequent* extraordinar* little not",
        "common": r"common* frequent* widespread usual* often typical* popular* prevalent most* general* many ordinary",
    },
    "health": {
        "well": r"(?<!poor\s)(?<!ill\s)health* well good fit* recover* fine better",
        "ill": r"ill(?:ness)?* sick* patient* diseas* infected unwell poor* bad* suffer*",
    },
    "urgency": {
        "planned": r"plan* schedul* elective routine",
        "urgent": r"urgen* emergenc* acute immediat* ambulance",
    },
    "kind of science": {
        "theory": r"theor* fundament* basic",
        "use": r"appl* practic* use*",
        "test": r"experiment* test* pract* trial*",
    },
    "at an event": {
        "host": r"organi* host* hold* held* run* manag* lead* event*",
        "guest": r"""
            particip* entrant* contestant* competitor* attend* visitor* guest* delegate* people member* pupils?
            player* everyone take* join* shareholder*
        """,
    },
    "answer": {
        "yes": r"yes indeed certainly sure course absolutely",
        "no": r"no(?=[.,!]) unfortunately never not",
    },
    "rightness": {
        "right": r"right* correct* proper* accurate* good well",
        "wrong": r"""
            wrong* (?:in|un)correct* (?:not|n't)\s(?:\w+\s){0,4}correct* correct(?:ed|ing|ions?) error*
            mistak* fals* not *n't bad* in[a-z]+ un[a-z]+ faulty erroneous*
        """,
    },
    "signature": {
        "without": r"unsigned without not\ssigned n't\ssigned no",
        "with": r"sign* conclu* with agree*",
    },
    "playing time": {"extra": r"extra over* extend* additional", "regular": r"regul* normal* main full* 90"},
    "player": {
        "goal": r"goal* keep*",
        "defence": r"defen* back* guard*",
        "attack": r"strik* wing* forward* attack* assail*",
        "middle": r"mid* guard* cent* wing*",
    },
    "inclusion": {
        "in": r"""
            inclu* contain(?:s|ed|ing)? compris* cover* add* part feature* incorporat* listed inscri* enter* put
            embed* integrat*
        """,
        "out": r"exclu* except* not n't no without remov* omit* delet* expel* rule* struck strike*",
    },
    "possession": {
        "lost": r"los* forfeit* without deprived* no\slonger never miss* shed*",
        "won": r"gain* acquir* win* won obtain* earn* ha(?:s|ve|d) get* got reach* achiev* receiv* attract*",
    },
    "heritage": {"intangible": r"intangib* immaterial oral", "world": r"world*"},
}
