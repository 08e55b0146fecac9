"""Latvian words of elections, confidence and talks between states, by what they say: an election of a president and
one of a parliament, the previous round of talks and the next."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

TALKS = (
    r"(?=\s(?:\w+\s)?(?:sanāksm|sēd|kārt|samit|konsultācij|sarun|konferenc|vizīt|mācīb|valdīb|saeim|parlament|vēlēšan"
    r"|sasaukum|tikšan)*)"
)
NEGOTIATIONS = r"(?=\s(?:\w+\s){0,2}sarunas\b)"

TIES = r"(?=\s(?:\w+\s){0,3}?(?:sadarbīb|attiecīb|sakar|kontakt|dialog)*)"
FIGHTING = r"\s(?:vardarbīb|karadarbīb|agresij)*"

CERTAIN = {
    "chamber": {
        "lords": r"lordu\spalāt*",
        "commons": r"kopienu\spalāt*",
        "representatives": r"pārstāvju\spalāt*",
        "senate": r"(?-i:Senāt)(?:s|a|am|u|ā)",
        "bundestag": r"bundestāg*",
        "bundesrat": r"bundesrāt*",
    },
    "whose election": {
        "union": r"(?:eiropas\sparlamenta|EP)\svēlēšan*",
        "president": r"prezidenta\svēlēšan*",
        "parliament": r"(?:saeimas|parlamenta|seima)\svēlēšan* parlamentār\w+\svēlēšan*",
        "council": r"(?:pašvaldīb|vietēj)\w+\svēlēšan*",
    },
    "confidence": {
        "no": r"neuzticīb*",
        "yes": r"(?:izsaka|izteica|izteiks|izteikt|izteikusi)\suzticību",
    },
    "row of talks": {"previous": rf"iepriekšēj*{TALKS}", "next": rf"nākam*{TALKS}"},
    "fate of talks": {
        "opened": rf"(?:uz)?sāk*{NEGOTIATIONS} sarunu\s(?:uz)?sākšan*",
        "broken off": rf"(?:pārtrau|aptur|izbeig)*{NEGOTIATIONS} sarunu\s(?:pārtrau|aptur|izbeig)*",
    },
    "scope of ties": {
        "wider": rf"(?:paplaš|padziļ)inā*{TIES}",
        "narrower": rf"(?:ierobež|sašaurin)*{TIES}",
    },
    "stand taken": {"firm": r"stingr*(?=\snostāj*)", "soft": r"(?:vāj|maig|piekāpīg)*(?=\snostāj*)"},
    "course of support": {
        "on": r"turpin*(?=\s(?:\w+\s)?(?:atbalst|palīdz)*) (?:atbalst|palīdzīb)\w*\sturpin*",
        "off": r"(?:pārtrau|aptur|izbeig|samazin)*(?=\s(?:\w+\s)?(?:atbalst|palīdz)*)",
    },
    "fairness": {"fair": r"taisnīg*", "unfair": r"netaisnīg*"},
    "point of a story": {"earlier": r"(?-i:Iepriekš)(?=,)", "later": r"(?-i:Vēlāk)(?=,)"},
    "violence": {
        "ended": rf"(?:pārtrau|izbei|aptur)*{FIGHTING}",
        "carried on": rf"(?:turpin|atsāk)*{FIGHTING}",
    },
}
POSSIBLE = {
    "chamber": {
        "lords": r"lord* augš(?:palāt|nam)*",
        "commons": r"kopien* pārstāvju\spalāt* apakš(?:palāt|nam)* deputāt*",
        "representatives": r"pārstāvju\spalāt* apakš(?:palāt|nam)* kongres*",
        "senate": r"sen[aā]t* augš(?:palāt|nam)*",
        "bundestag": r"bundestāg* apakš(?:palāt|nam)*",
        "bundesrat": r"bundesrāt* augš(?:palāt|nam)*",
    },
    "whose election": {
        "union": r"eirop* EP",
        "president": r"prezident* galv*",
        "parliament": r"parlament* saeim* seim* deputāt* vispārēj* rīgikogu bundestāg*",
        "council": r"pašvald* viet* dom* pilsēt* novad*",
    },
    "confidence": {"no": rf"{NE} nav pret bez", "yes": r"uzticī* atbalst*"},
    "row of talks": {
        "previous": r"iepriekš* pagāj* pēdēj* līdzšin* agrāk* pērn* aizvad* bijuš* pirms",
        "next": r"nāk* turpm* sek* tuv* gaid* jaun* vēl* tālāk* pēc plānot* paredzēt*",
    },
    "fate of talks": {
        "opened": r"*sāk* *sāc* atklā* atvē* turpin* atsāk* atjaun*",
        "broken off": rf"pārtr* aptur* *beig* *beidz* {NE} nav bez",
    },
    "scope of ties": {
        "wider": r"*plaš* *dziļ* *attīst* stiprin* vairo* palielin* vairāk ciešāk* *auga veicin* aktivizē* vērš*",
        "narrower": rf"*ierobež* *šaurin* samazin* mazin* {NE} nav bez",
    },
    "stand taken": {
        "firm": r"stingr* skaidr* konsekven* noteikt* ciet* nelokām*",
        "soft": rf"vāj* maig* mīkst* piekāp* {NE}",
    },
    "course of support": {
        "on": r"*turpin* joprojām vēl arvien aizvien saglab* ilgstoš* nemainīg* pastāv*",
        "off": rf"*pārtr* aptur* *beig* samazin* {NE} nav",
    },
    "fairness": {"fair": r"taisn* god* pamatot* patie* tikai tik", "unfair": rf"{NE} nav bez"},
    "point of a story": {
        "earlier": r"iepriekš* agrāk* pirms* jau pērn* pagāj* līdz",
        "later": r"vēlāk* pēc* tad nākam* turpmāk* tālāk* sek*",
    },
    "violence": {
        "ended": rf"pārtr* izbei* aptur* *beig* {NE} nav pret atturē*",
        "carried on": r"turpin* atsāk* joprojām vēl",
    },
}
