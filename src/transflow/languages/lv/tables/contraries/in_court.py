"""Latvian words of courts and crimes, by what they say: detained and released, guilty and innocent, theft and robbery,
one drug and another."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

CERTAIN = {
    "custody": {
        "held": r"""
            aiztur(?!īb)* apcietin(?!ājum)*
            (?:piemēro|noteik|lēm)\w*\s(?:drošības\slīdzekli\s)?(?:[–-]\s)?apcietinājum*
        """,
        "guilty": r"par\svainīg* notiesā(?:ja|ts|ta|ti|tas|tu|t|s|jis|juši|jusi|šan*)?",
        "innocent": r"nevainīg* nav\svainīg* attaisno*",
        "charged": r"apsūdzēt(?:s|a|i|as)",
        "freed": r"""
            atbrīvo(?:ja|ts|ta|ti|tas|jusi|juši)?(?!\w|\sno\s(?:amat|nodok|darb|maks|pienāk|PVN)) palai*\sbrīvībā
        """,
    },
    "judgment": {
        "falls": r"""
            atc[eē]l\w*(?=\s(?:\w+\s){0,3}spriedum) (?<=spriedumu\s)atc[eē]l\w* (?<=tiesa\s)atc[eē]l\w*
            atzi(?:na|nusi|nis|nuši|ts|ta|nīs)\s(?:\w+\s){1,4}par\s(?:prettiesisk|nelikumīg|nepamatot)*
        """,
        "stands": r"""
            (?:at)?stā[jvtks]\w{0,4}\s(?:spēkā|negrozīt*)
            atzi(?:na|nusi|nis|nuši|ts|ta|nīs)\s(?:\w+\s){1,4}par\s(?:tiesisk|likumīg|pamatot)*
        """,
    },
    "bribe": {
        "taken": r"kukuļņ[eē]m* (?:pieņ|ņ|saņ)[eē]m*\skukuļ*",
        "given": r"kukuļdo* kukuļdev* (?:dev|dod|doš)*\skukuļ*",
    },
    "crime": {
        "theft": r"zādzīb* (?:ap|no)[zs]a[gd]*",
        "robbery": r"laupīšan* aplaup[aī]*",
        "murder": r"slepkav* noslepkav*",
        "fraud": r"krāpšan* krāpniec* krāpniek*",
        "hooliganism": r"huligān*",
        "spying": r"spieg(?:s|i|u|a|us|iem|o)\w*",
        "kidnapping": r"nolaupīšan*",
    },
    "drug": {
        "cocaine": r"kokaīn*",
        "heroin": r"heroīn*",
        "cannabis": r"marihuān* kaņep* hašiš*",
        "amphetamine": r"amfetamīn*",
        "methamphetamine": r"metamfetamīn*",
        "tobacco": r"cigarete~",
    },
    "plea": {
        "admits": r"atzīst atzina (?:apgalvoj|apsūdzīb|pārmet)\w+\s(?:ir\s)?atzi(?:nis|nusi|nuši|nušas)",
        "denies": r"noliedz* noliegu* (?:apgalvoj|apsūdzīb|pārmet)\w+\s(?:ir\s)?noraid*",
    },
    "appeal": {
        "none": r"nav\spārsūdzam(?:s|a) nepārsūdzam*",
        "open": r"(?<!nav\s)pārsūdzam(?:s|a) var\spārsūdzēt",
    },
}
POSSIBLE = {
    "custody": {
        "held": r"""
            aiztur* turē* turam* tur arest* (?<!no\s)apcietin* (?<!no\s)ieslod* (?<!no\s)cietum*
            *ņem* *ņēm*
        """,
        "freed": r"atbrīv* attaisno* izlai* *palai* brīv*",
        "guilty": r"notiesā* sodī* piespr* sprie* vain*",
        "innocent": rf"attaisno* atbrīv* {NE} nav",
        "charged": r"apsūdz* uzrād* inkrim* kriminālvaj*",
    },
    "judgment": {
        "stands": r"(?:at|pa)?stā* negroz* nemain* spēkā apstiprin* noraid* uztur* saglab*",
        "falls": r"atc* groz* maina mainī* anul* noraid* apmierin* spēku",
    },
    "bribe": {"taken": r"*ņem* *ņēm*", "given": r"dod* dev* doš* piedāv* *do[td]*"},
    "crime": {
        "theft": r"*zag* *zād* *zog* piesav*",
        "robbery": r"*laup*",
        "murder": r"*slepkav* nogalin* nonāv* nāv*",
        "fraud": r"*krāp* mānīš* blēd* viltus",
        "hooliganism": r"huligān* kārtīb* nekārtīb*",
        "spying": r"spieg* izlūk*",
        "kidnapping": r"nolaup* sagrāb* nozag*",
    },
    "drug": {"cannabis": r"marih* kaņep* hašiš*", "amphetamine": r"*amfet*"},
    "plea": {
        "admits": r"atzī* uzskat* piekrīt* teic*",
        "denies": rf"nolie* noraid* {NE} nav atsp* lie[dg]*",
    },
    "appeal": {"none": rf"galīg* nav {NE}", "open": r"(?<!nav\s)pārsūdz*"},
}
