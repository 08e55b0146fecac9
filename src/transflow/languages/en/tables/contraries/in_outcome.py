"""English words for how things turned out: records, repairs, strikes, prizes, hearings, by what they say."""

from __future__ import annotations

CERTAIN = {
    "level reached": {"low": r"record(?:-|\s)low*", "high": r"record(?:-|\s)high* all-time\shigh*"},
    "repair": {
        "done": r"(?:been|was|were)\s(?:repaired|fixed)",
        "wanted": r"out\sof\s(?:order|service) broken\sdown not\sworking",
    },
    "strike": {
        "off": r"""
            call(?:s|ed)?\soff\s(?:the|its|their|a)\s(?:\w+\s)?strikes?
            (?:cancell?|end|suspend)(?:s|ed)\s(?:the|its|their|a)\s(?:\w+\s)?strikes?
        """,
        "on": r"(?:announc|declar|call|start|launch)(?:e?s|e?d)\s(?:an?|the|its|their)\s(?:\w+\s)?strikes?",
    },
    "copy": {
        "original": r"originals (?<=the\s)original original(?=\s(?:document|copies|copy|invoice|receipt)s?\b)",
        "copy": r"cop(?:y|ies)(?=\sof\b) photocop(?:y|ies)",
    },
    "prize": {
        "named for": r"nominated(?=\sfor\b) shortlisted",
        "won": r"(?:won|received|wins)\s(?:\w+\s){0,3}(?:prize|award)s?",
    },
    "hearing": {
        "closed": r"behind\sclosed\sdoors in\scamera closed(?=\s(?:hearing|session|meeting)s?\b)",
        "open": r"in\spublic open(?=\s(?:hearing|session|court)s?\b) public(?=\ssession)",
    },
}
POSSIBLE = {
    "level reached": {
        "low": r"low* least small* minim* fewest worst bottom",
        "high": r"record(?![-\s]low)* high* most larg* great* best peak* maxim* big* biggest all-time",
    },
    "repair": {
        "done": r"repair* fix* restor* mend* working work* renovat* replac* rectif* back",
        "wanted": r"broke* out fault* damag* fail* not n't no defect* malfunction* down",
    },
    "strike": {
        "off": r"off cancel* end* suspend* stop* over avert* halt* abandon* not no n't",
        "on": r"announc* declar* call* start* launch* beg[ai]n* stag* go went hold* held plan* threat* will on",
    },
    "copy": {
        "original": r"origin* authentic genuine initial*",
        "copy": r"*copy *copies duplicat* transcript* extract*",
    },
    "prize": {
        "named for": r"nomin* shortlist* contend* candidat* final* put up running",
        "won": r"w[io]n* winner* receiv* award* present* earn* collect* pick* took tak* given grant* honour*",
    },
    "hearing": {"closed": r"clos* camera private privat* not", "open": r"public* open*"},
}
