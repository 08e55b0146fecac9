"""English words of courts, police, parliament and budgets, by what they say: detained and released, revenue and
expenditure, a chair and a member of a board."""

from __future__ import annotations

BODY = r"(?:(?:management|executive|supervisory)\s)?(?:board|council|committee|commission)"

CERTAIN = {
    "custody": {
        "held": r"detain(?!ee)* arrest(?:ed|s)",
        "freed": r"""
            freed (?:is|are|was|were|be|been)\s(?:later\s)?released
            releas(?:e|es|ed|ing)(?=\s(?:from\s(?:custody|prison|jail|detention)|on\sbail))
            releas(?:e|es|ed|ing)(?=\s(?:\w+\s)?(?:persons?|people|suspects?|m[ae]n|wom[ae]n|residents?|citizens?)\b)
        """,
    },
    "judgment": {
        "stands": r"left\s(?:unchanged|in\sforce)",
        "falls": r"overturn(?:ed|s) quash(?:ed|es) overrul(?:ed|es) annul(?:led|s) set\saside",
    },
    "bribe": {
        "taken": r"(?:accept|tak|receiv|solicit)*\s(?:an?\s)?bribes? bribe-?taking",
        "given": r"(?:giv|offer|pay)*\s(?:an?\s)?bribes? bribe-?giving",
    },
    "holder": {"former": r"former", "current": r"current(?!\s(?:account|year|season)) incumbent"},
    "pay": {"gross": r"gross(?!\s(?:domestic|national))", "net": r"net"},
    "hours of work": {"part": r"part[\s-]time", "full": r"full[\s-]time"},
    "reading": {
        "first": r"first\sreading",
        "second": r"second\sreading",
        "final": r"(?:third|final)\sreading",
    },
    "camp": {"opposition": r"opposition", "coalition": r"coalition"},
    "fate": {"dead": r"died dies dead killed fatalit*", "alive": r"recovered survived survives?"},
    "board": {
        "chair": rf"chair(?:man|woman|person)?\sof\sthe\s{BODY} {BODY}\schair(?:man|woman|person)?",
        "member": rf"members?\sof\sthe\s{BODY} {BODY}\smembers?",
    },
    "rector": {
        "rector": r"(?<!vice\s)(?<!vice-)(?<!pro-)rector",
        "vice-rector": r"vice[\s-]rectors? pro-?rectors?",
    },
    "height": {
        "high": r"high(?!\s(?:school|court|rep|comm|sea|street|time|tech|level|rank))",
        "low": r"low",
    },
    "study": {
        "doctor": r"doctoral doctorates? PhD",
        "master": r"master(?=['’]s)",
        "bachelor": r"bachelor(?=['’]s)",
    },
}
POSSIBLE = {
    "custody": {
        "held": r"""
            detain* arrest* custod* detention apprehend* caught captur* seiz* held hold* stop* imprison* jail*
            remand* nab* suspect* delay* withh*
        """,
        "freed": r"releas* free* let liberat* discharg*",
    },
    "judgment": {
        "stands": r"""
            uph[eo]ld* left leav* unchanged force confirm* affirm* reject* dismiss* maintain* sustain* stand*
            remain* kept keep*
        """,
        "falls": r"""
            overturn* quash* overrul* annul* revers* set cancel* revo[ck]* repeal* amend* chang* lift* abol* void*
            str[iu]* *turned grant* scrap* withdr* rescind*
        """,
    },
    "bribe": {
        "taken": r"accept* tak* took receiv* solicit* passive corrupt*",
        "given": r"giv* gave offer* pa(?:y|id)* active brib* corrupt*",
    },
    "holder": {
        "former": r"former* ex previous* past once late one-time earlier then retired was were had",
        "current": r"current* present* now exist* incumbent today* this these ongoing still",
    },
    "pay": {"gross": r"gross before total", "net": r"net after take-home clean"},
    "hours of work": {"part": r"part* half reduced incomplete", "full": r"full* whole entire"},
    "reading": {"first": r"first", "second": r"second", "final": r"third final* last"},
    "camp": {"opposition": r"oppos*", "coalition": r"coalit* govern* ruling"},
    "fate": {
        "dead": r"die[sd]? dying dead* death* kill* fatal* lives life victim* perish* mortal* late bod(?:y|ies)",
        "alive": r"recover* surviv* heal* alive cured live*",
    },
    "board": {
        "chair": r"chair* head* president* speaker* leader* CEO chief",
        "member": r"member* commissioner* director* councillor* deput* MPs?",
    },
    "rector": {"rector": r"president* chancellor* head*", "vice-rector": r"deput* vice*"},
    "height": {
        "high": r"high* great* large* strong* top upper elevat* tall big* heav* sever* rais*",
        "low": r"low* small* weak* little bottom reduc* cheap* poor* under below few* minor",
    },
    "study": {
        "doctor": r"doctor* PhD* postdoc* dr graduate",
        "master": r"master* magist* graduate postgrad* MA MSc",
        "bachelor": r"bachelor* undergrad* BA BSc",
    },
}
