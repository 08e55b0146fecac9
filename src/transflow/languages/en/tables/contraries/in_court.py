"""English words of courts and crimes, by what they say: detained and released, guilty and innocent, theft and robbery,
one drug and another."""

from __future__ import annotations

CERTAIN = {
    "custody": {
        "held": r"detain(?!ee)* arrest(?:ed|s) remanded (?:taken|placed|remain\w*)\s(?:in|into)\scustody",
        "guilty": r"(?<!not\s)guilty (?<!not\s)convict(?:ed|s) sentenced",
        "innocent": r"not\s(?:guilty|convicted) innocent acquitted",
        "charged": r"charged\swith indicted",
        "freed": r"""
            freed released(?=\s(?:the|an?|all|both|him|her|them)\b)
            released(?=\s(?:\w+\s){1,2}(?:nationals|citizens|suspects|m[ae]n|wom[ae]n|drivers|foreigners|migrants)\b)
            (?:(?:is|are|was|were|be|been)\s(?:later\s)?|later\s)released
            releas(?:e|es|ed|ing)(?=\s(?:[\w-]+\s){0,3}from\s(?:custody|prison|jail|detention)|\son\sbail)
            releas(?:e|es|ed|ing)(?=\s(?:\w+\s)?(?:persons?|people|suspects?|m[ae]n|wom[ae]n|residents?|citizens?)\b)
        """,
    },
    "judgment": {
        "stands": r"""
            left\s(?:(?:it|the\s(?:[\w’']+\s){0,2}(?:judgment|ruling|verdict|sentence|decision))\s)?(?:unchanged|in\sforce)
            uph[eo]ld*(?=\s(?:[\w’']+\s){0,3}(?:decision|judg|ruling|convict|verdict|sentence))
        """,
        "falls": r"overturn(?:ed|s) quash(?:ed|es) overrul(?:ed|es) annul(?:led|s) set\saside",
    },
    "bribe": {
        "taken": r"(?:accept|tak|receiv|solicit)*\s(?:an?\s)?bribes? bribe-?taking",
        "given": r"(?:giv|offer|pay)*\s(?:an?\s)?bribes? bribe-?giving",
    },
    "crime": {
        "theft": r"thefts? burglar* stole stolen",
        "robbery": r"robber* robbed(?!\sof)",
        "murder": r"murder* homicides?",
        "fraud": r"fraud* swindl* scam*",
        "hooliganism": r"hooligan*",
        "spying": r"sp(?:y|ies|ied|ying) espionage",
        "kidnapping": r"kidnap* abduct*",
    },
    "drug": {
        "cocaine": r"cocaine",
        "heroin": r"heroin",
        "cannabis": r"marijuana cannabis hashish",
        "amphetamine": r"amphetamines?",
        "methamphetamine": r"methamphetamines?",
        "tobacco": r"cigarettes?",
    },
    "plea": {
        "admits": r"admits? admitted confess* pleads?\sguilty pleaded\sguilty",
        "denies": r"""
            den(?:y|ies|ied)
            (?:reject|refute)(?:s|ed)?\s(?:the|these|those|all|any)\s(?:allegation|accusation|charge)*
        """,
    },
    "appeal": {
        "none": r"not\ssubject\sto\sappeal (?:cannot|may\snot)\sbe\sappealed",
        "open": r"(?<!not\s)subject\sto\sappeal (?:may|can)\sbe\sappealed",
    },
}
POSSIBLE = {
    "custody": {
        "held": r"""
            detain* arrest* (?<!from\s)custod*
            (?<!from\s)detention apprehend* caught captur* seiz* held hold* stop* imprison* jail*
            remand* nab* suspects? delay* withh*
        """,
        "freed": r"releas* acquit* free* let liberat* discharg*",
        "guilty": r"(?<!not\s)guilt* convict* senten* punish* imprison* jail* judg*",
        "innocent": r"innocen* acquit* exonerat* not\s(?:guilt|convict)* no\s(?:guilt|fault)* clear* justif*",
        "charged": r"charg* indict* accus* prosecut* defendant* alleg*",
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
    "crime": {
        "theft": r"theft* thiev* thief stol* steal* burgl* shoplift* pickpocket*",
        "robbery": r"rob* heist* loot* hold-up",
        "murder": r"murder* kill* homicid* manslaught* assassin* death* sla(?:y|in)*",
        "fraud": r"fraud* swind* scam* dece[pi]* defraud* cheat* con trick* phish*",
        "hooliganism": r"hooligan* vandal* disorder*",
        "spying": r"spy* spie* espion* intelligence",
        "kidnapping": r"kidnap* abduct* rob* stol* hijack* looted",
    },
    "drug": {"cannabis": r"cannab* marij* hash* hemp weed", "amphetamine": r"*amphet* speed"},
    "plea": {
        "admits": r"""
            admit* acknowledg* recogni* confess* conced* sa(?:y|ys|id) found find* consider* declar* accept*
            believ* not(?:es|ed|ing)? plead* agree* think* conclud* rul(?:es|ed) held point* stress* told
        """,
        "denies": r"den(?:y|ies|ied|ying|ial)* not n't no never reject* refut*",
    },
    "appeal": {"none": r"not no n't cannot", "open": r"(?<!not\ssubject\sto\s)(?<!not\sbe\s)appeal*"},
}
