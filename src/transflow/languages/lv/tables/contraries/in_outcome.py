"""Latvian words for how things turned out: records, repairs, strikes, prizes, hearings, by what they say."""

from __future__ import annotations

CERTAIN = {
    "level reached": {
        "low": r"rekordzem* rekordmaz*",
        "high": r"(?<=sasnie(?:dz|gs|gt)\s)rekordu (?<=sasniedza\s)rekordu rekordaugst* rekordliel*",
    },
    "repair": {
        "done": r"(?:sa|iz|no)labot(?:s|a|i|as) saremontēt(?:s|a|i|as) izremontēt(?:s|a|i|as)",
        "wanted": r"nedarbojas (?:ir|bija)\s(?:sa)?bojāt(?:s|a|i|as) sabojā(?:jies|jusies|jušies|jās)",
    },
    "strike": {
        "off": r"""
            streik\w+\s(?:\w+\s)?(?:atc[eē]l|pārtrau[ck]|izbei[gd])*
            (?:atc[eē]l|pārtrau[ck]|izbei[gd])\w*\s(?:\w+\s)?streik*
        """,
        "on": r"""
            (?:pietei[ck]|izsludin|sāk|uzsā[ck])\w*\s(?:\w+\s)?streik*
            streik\w+\s(?:pietei[ck]|izsludin|sāk|uzsā[ck])*
        """,
    },
    "copy": {
        "original": r"oriģināl(?:s|u|ā|a|i|us|os|iem|ie)",
        "copy": r"kopija~ norakst(?:s|u|a|i|us|iem)",
    },
    "prize": {
        "named for": r"nominēt(?:s|a|i|as) (?:izvirzīt|pieteikt)(?:s|a|i|as)\s(?:\w+\s){0,2}balv*",
        "won": r"(?:saņ[eē]m|ieguv|izcīnī)\w*\s(?:\w+\s){0,2}balv*",
    },
    "hearing": {
        "closed": r"aiz\sslēgtām\sdurvīm slēgt(?:ā|ās|as|a)(?=\s(?:tiesas\s)?sēd)",
        "open": r"atklāt(?:ā|ās|as|a)(?=\s(?:tiesas\s)?sēd) publiski",
    },
}
POSSIBLE = {
    "level reached": {
        "low": r"*zem* *ma[zs]* min*",
        "high": r"*augst* *liel* *rekord(?!zem|maz)* vairāk* maks*",
    },
    "repair": {
        "done": r"*labo* *remont* atjaun* darbojas strādā novērs*",
        "wanted": r"*bojā* nedarb* nestrād* nav avārij* salūz* ne(?!dēļ)*",
    },
    "strike": {
        "off": r"atc[eē]l* pārtrau* izbei* beig* beidz* aptur* noslēdz* ne(?!dēļ)*",
        "on": r"pietei* izsludin* *sāk* *sā[ck]* rīko* plān* paredz* turpin* brīdinājum* draud*",
    },
    "copy": {
        "original": r"oriģ* pirm* sākotn* īst*",
        "copy": r"*kopij* norakst* eksemplār* atvasināj* izdruk* *kopē* noraksti*",
    },
    "prize": {
        "named for": r"nomin* izvirz* pieteik* pretend* kandid* final*",
        "won": r"saņ* ieg[uū]* izcīn* uzvar* piešķ* apbalv* laureāt* godalg* pasnie* balvas?\s(?:tika|nonāk*)",
    },
    "hearing": {"closed": r"slēg* nepublis* neatklāt* aizklāt*", "open": r"atklā* publisk* atvēr* sabiedr*"},
}
