"""Latvian words for sides of a dispute and what becomes of it, of doubts, lending, serving and guarding."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

CERTAIN = {
    "sentence": {
        "suspended": r"nosacīt(?:u|s|a|i|o|ais|am)",
        "real": r"reāl(?:u|s|a|o)(?=\s(?:\w+\s)?(?:sod|brīvīb|ciet|ieslod)) cietumsod*",
    },
    "proceedings": {
        "begun": r"""
            (?:ierosin|uzsāk|uzsāc)\w*\s(?:kriminālproces|kriminālliet|tiesved)*
            (?:kriminālproces|kriminālliet|tiesved)\w*\s(?:\w+\s){0,3}(?:ierosin|uzsāk)*
        """,
        "in court": r"liet(?:a|as|u)\s(?:\w+\s)?(?:nodo(?:t|d|ta)|nosūtī(?:ta|jusi|jis|ja))\w*\stiesai",
        "ended": r"""
            izbei[gdz]\w*\s(?:kriminālproces|kriminālliet|tiesved)*
            (?:kriminālproces|kriminālliet|tiesved)\w*\s(?:\w+\s){0,3}izbei[gdz]*
        """,
    },
    "lending": {
        "borrow": r"aizņ[eē]m(?:ās|as|sies|ies|ušies|usies|ties)",
        "lend": r"aizdev(?:a|is|usi|uši) aizdod aizdos aizdot(?:s|a|i|u|ie)? aizdošan*",
    },
    "debt fate": {
        "written off": r"parād\w*\s(?:\w+\s)?dzē[sš]* dzē[sš]\w*\s(?:\w+\s)?parād*",
        "collected": r"piedzin* piedzī[ts]* piedzīšan* piedzen iekasē*",
    },
    "flight": {"caught": r"notver* noķer* noķēr*", "escaped": r"(?:aiz|iz)bē(?:g|dz)*"},
    "payment": {"payer": r"maksātāj*", "receiver": r"saņēmēj*"},
    "fighter": {
        "civilian": r"civiliedzīvotāj* civilperson* civilist*",
        "soldier": r"militārperson*",
    },
    "assault": {"attack": r"uzbruk* uzbruc* uzbrūk*", "defend": r"aizstāvē(?:j|s|t|šan)* aizstāv aizstāvas"},
    "ballot kind": {"secret": r"aizklāt*", "open": r"atklāt\w*\sbalso*"},
    "doubt": {
        "none": r"(?:nav|nebija|nebūs|nerada)\s(?:(?:ne)?kād(?:u|as)\s|ne\w+\s)?šaub* bez\sšaubām neapšaubāmi",
        "some": r"(?:ir|bija|būs|rada|radās|rodas|pastāv|paust(?:as|ās))\s(?:\w+\s)?šaub(?:as|u)",
    },
    "weight": {
        "none": r"(?:nav|nebija|nebūs)\s(?:svarīg(?:i|s|a|as)|būtisk(?:i|s|a|as)|no\ssvara)(?!\s(?:tikai|vien)\b)",
        "some": r"(?:ir|bija|būs)\s(?:svarīg(?:i|s|a|as)|būtisk(?:i|s|a|as)|no\ssvara)(?!\s(?:tikai|vien|ne)\b)",
    },
}
POSSIBLE = {
    "sentence": {
        "suspended": r"nosac* aptur* pārbaud* probāc* atlik*",
        "real": r"reāl* cietum* ieslod* brīvīb* faktisk*",
    },
    "proceedings": {
        "in court": r"ties* nodo* nosūt* iztiesā*",
        "begun": r"ierosin* *sāk* *sāc* atklā* sākt*",
        "ended": r"izbei[gdz]* beig* pārtrauk* aptur* slēg* noslē*",
    },
    "lending": {
        "borrow": r"aizņ* aizdevum* kredīt* ņem* ņēm* parād* saņ*",
        "lend": r"aizde* aizdo* kredīt* piešķ* dev* izsnie* dod*",
    },
    "debt fate": {
        "written off": r"dzē* *dzē* norakst* atlaid* atcel* atbrīv* svītr*",
        "collected": r"piedz* iekas* saņ* atmaks* atgū* samaks* ieņ*",
    },
    "flight": {
        "caught": r"*tver* *ķer* *ķēr* aiztur* apcietin* sagūst*",
        "escaped": r"*bēg* *muk* *slēp* aizbrau*",
    },
    "payment": {"payer": r"maksā* *maksā* devēj*", "receiver": r"*ņēmēj* adresāt* pabalst*"},
    "fighter": {
        "civilian": r"civil* iedzīv* cilvēk* mierīg*",
        "soldier": r"karav* militār* bruņot* kareiv* armij* dienest* spēk*",
    },
    "assault": {
        "attack": r"uzbr* triec* agres* iebru* apšau* uzlid* vērs*",
        "defend": r"aizst* aizsar* *sarg* pretot* pretoj* atvair* nosarg*",
    },
    "ballot kind": {"secret": r"aizkl* slepen* anonīm*", "open": r"atkl* publi*"},
    "doubt": {
        "none": rf"{NE} nav bez droš* protam* skaidr* acīmred* patie* tiešām gan pārlie*",
        "some": r"(?<!nav\s)(?<!bez\s)šaub* apšaub* neskaidr* jautā* diez* vai",
    },
    "weight": {
        "none": rf"{NE} nav maz* vienalg* otršķir* lai sīk* bez",
        "some": r"(?<!ne)(?<!nav\s)svar* būtisk* nozīm* *āk* jā* vajadz* vērtīg* galven* lielu liela",
    },
}
