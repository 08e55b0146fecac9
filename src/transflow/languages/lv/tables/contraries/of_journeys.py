"""Latvian words for ways and consulates, ages and what is done or left off, by what they say."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

WAY = r"(?=\s(?:ceļ|maršrut|transport|satiksm|savienojum|pārvadājum)*)"

CERTAIN = {
    "way of travel": {"land": rf"sauszemes{WAY}", "sea": rf"jūras{WAY}", "air": rf"gaisa{WAY}"},
    "consulate": {"honorary": r"goda\skonsul*", "general": r"ģenerālkonsul*"},
    "age": {
        "older": r"vecāk(?:s|a|i|as|iem|ām|us|u|ajiem)\spar",
        "younger": r"jaunāk(?:s|a|i|as|iem|ām|us|u|ajiem)\spar",
    },
    "haul": {
        "long": r"tālsatiksm* tāl(?:ie|o|os|iem|ajiem|ajos)\s(?:lidojum|reis)*",
        "short": r"tuvsatiksm* īs(?:ie|o|os|iem|ajiem|ajos)\s(?:lidojum|reis)*",
    },
    "kind of purpose": {
        "civil": r"civil(?:iem|us|u|i|ajiem|ajos|os)(?=\s(?:mērķ|nolūk|vajadzīb)*)",
        "military": r"militār(?:iem|us|u|i|ajiem|ajos|os|ām)(?=\s(?:mērķ|nolūk|vajadzīb)*)",
    },
    "use": {
        "left off": r"pārtrauciet",
        "begun": r"(?:uz)?sāciet (?:uz)?sāk(?:a|usi|uši|s)?(?=\s(?:\w+\s)?\w{3,}šanu\b)",
    },
}
POSSIBLE = {
    "way of travel": {
        "land": r"sauszem* autoc* dzelzc* zem*",
        "sea": r"jūr* kuģ* ost* prām* ūden*",
        "air": r"gais* avi* lid*",
    },
    "consulate": {"honorary": r"goda", "general": r"ģenerāl*"},
    "age": {
        "older": r"vec* virs pār* no sākot vismaz senior* pilngad* sasnie*",
        "younger": rf"jaun* līdz zem bērn* nepiln* {NE}",
    },
    "haul": {"long": r"tāl* gar* starpkontinent*", "short": r"tuv* īs* reģionāl*"},
    "kind of purpose": {
        "civil": r"civil* miermīl* mierīg*",
        "military": r"militār* kara* ieroč* aizsardzīb*",
    },
    "use": {
        "left off": rf"*trau[kc]* beig* izbeig* atme* vairs apstā* izvair* {NE}",
        "begun": r"*sāk* *sāc* atsāk* ķer*",
    },
}
