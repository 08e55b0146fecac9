"""Latvian words of courts, police, parliament and budgets, by what they say: detained and released, revenue and
expenditure, a chair and a member of a board."""

from __future__ import annotations

BODY = r"(?:valdes|padomes|komisijas|kolēģijas)"

CERTAIN = {
    "custody": {
        "held": r"aiztur(?!īb)* apcietin(?!ājum)*",
        "freed": r"""
            atbrīvo(?:ja|ts|ta|ti|tas|jusi|juši)?(?!\w|\sno\s(?:amat|nodok|darb|maks|pienāk|PVN)) palai*\sbrīvībā
        """,
    },
    "judgment": {
        "stands": r"(?:at)?stā[jvtks]\w{0,4}\s(?:spēkā|negrozīt*)",
    },
    "bribe": {
        "taken": r"kukuļņ[eē]m* (?:pieņ|ņ|saņ)[eē]m*\skukuļ*",
        "given": r"kukuļdo* kukuļdev* (?:dev|dod|doš)*\skukuļ*",
    },
    "holder": {
        "former": r"bijuš(?:ais|ā|ajam|ajai|o|ie|ās|ajiem|ajām|os|ajā)",
        "current": r"pašreizēj* tagadēj*",
    },
    "pay": {"gross": r"bruto", "net": r"neto"},
    "hours of work": {
        "part": r"nepiln(?:a|u|ā|o)\s(?:darba\s)?(?:laik|slodz|nedēļ)*",
        "full": r"piln(?:a|u|ā|o)\s(?:darba\s)?(?:laik|slodz)*",
    },
    "reading": {
        "first": r"pirm(?:ajā|ais|o|ā|ajam)\slasījum*",
        "second": r"otr(?:ajā|ais|o|ā|ajam)\slasījum*",
        "final": r"(?:treš|galīg)(?:ajā|ais|o|ā|ajam)\slasījum*",
    },
    "camp": {"opposition": r"opozīcij*", "coalition": r"koalīcij*"},
    "fate": {
        "dead": r"mir(?:uši|ušas|usi|is) nomir* bojāgāj* gāj*\sbojā gājuš*\sbojā",
        "alive": r"izveseļo* izdzīvo*",
    },
    "board": {
        "chair": rf"{BODY}\spriekšsēdētāj*(?!\sviet)",
        "member": rf"{BODY}\sloce*",
    },
    "rector": {"rector": r"rektor(?!āt)*", "vice-rector": r"prorektor*"},
    "height": {
        "high": r"augst(?:s|a|i|u|as|o|ā|ais|ām|iem|os)(?!\s(?:amatperson|līmeņ|rang|vies|skol|mēr))",
        "low": r"zem(?:s|a|as|u|o|ais|ām|iem)",
    },
    "study": {"doctor": r"doktorant*", "master": r"maģistr(?!āl|āt)*", "bachelor": r"bakalaur*"},
}
POSSIBLE = {
    "custody": {
        "held": r"aiztur* turē* turam* tur arest* apcietin* ieslod* cietum* *ņem* *ņēm*",
        "freed": r"atbrīv* izlai* *palai* brīv*",
    },
    "judgment": {
        "stands": r"*stā* negroz* nemain* spēkā apstiprin* noraid* uztur* saglab*",
        "falls": r"atc* groz* maina mainī* anul* noraid* apmierin* spēku",
    },
    "bribe": {"taken": r"*ņem* *ņēm*", "given": r"dod* dev* doš* piedāv* *do[td]*"},
    "holder": {
        "former": r"bij* eks* agrāk* iepriekš* pagāj* kādreiz*",
        "current": r"pašreiz* tagad* esoš* šobrīd* pašlaik* patlaban* š(?:ā|ī|is|o) aktuāl*",
    },
    "pay": {"gross": r"bruto pirms nomaks*", "net": r"neto rokas pēc tīr*"},
    "hours of work": {"part": r"nepiln* puslodz* daļ* pusslodz*", "full": r"piln*"},
    "reading": {"first": r"pirm* 1\.", "second": r"otr* 2\.", "final": r"treš* galīg* 3\."},
    "camp": {"opposition": r"opoz* pretin* pret", "coalition": r"koalīc* valdīb* valdoš*"},
    "fate": {
        "dead": r"*mir* bojā* nāv* nogalin* nonāv* krit* upur* dzīvīb*",
        "alive": r"*vesel* (?:iz)?dzīv(?!ot)* atlab* atkop* atgu*",
    },
    "board": {
        "chair": r"priekšsēd* vadī* prezident* galv*",
        "member": r"loce* biedr* deputāt* dalībn* pārstāv*",
    },
    "rector": {"rector": r"rektor*", "vice-rector": r"prorekt* vietn*"},
    "height": {"high": r"*augst* liel* *liel* aug*", "low": r"*zem* *ma[zs]* vāj*"},
    "study": {"doctor": r"dokt* zinātņu", "master": r"maģistr*", "bachelor": r"bakalaur*"},
}
