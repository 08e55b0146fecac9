"""Latvian words of the economy and of state institutions, of which a text about one does not speak of the other, by
what they say: constant and current prices, a customs duty and an excise, spruce and birch."""

from __future__ import annotations

PLANNED = r",\s(?:nekā|kā)\s(?:\w+\s)?(?:plān|paredz|gaid|iecer)*"


CERTAIN = {
    "income tax": {
        "corporate": r"uzņēmumu\sienākuma\snodok* (?-i:UIN)",
        "personal": r"iedzīvotāju\sienākuma\snodok* (?-i:IIN)",
    },
    "prices": {"constant": r"(?:salīdzinām|nemainīg)\w+\scen*", "current": r"faktiskaj\w+\scen*"},
    "output of a country": {
        "domestic": r"iekšzemes\skopprodukt* (?-i:IKP)",
        "national": r"nacionāl\w+\skop(?:ienākum|produkt)* (?-i:NKI)",
    },
    "rate of a bank": {
        "deposits": r"noguldījumu\s(?:iespējas\s)?(?:procentu\s)?likm*",
        "loans": r"aizdevumu\s(?:iespējas\s)?(?:procentu\s)?likm*",
    },
    "goods": {"food": r"pārtikas\sprec*", "other": r"nepārtikas\sprec*"},
    "fuel": {
        "gas": r"(?:sašķidrināt\w+\s)?dabasgāz*",
        "oil": r"jēlnaft*",
        "coal": r"og(?:les|ļu|lēm|lēs)(?!\w) akmeņogl* akmeņogļu",
        "peat": r"kūdra~",
        "chips": r"šķelda~",
        "pellets": r"granula~",
        "petrol": r"benzīns~",
        "diesel": r"dīzeļdegviel*",
    },
    "tree": {
        "spruce": r"(?-i:egl(?:e|es|i|ei|ē|ēm|ēs))",
        "pine": r"(?-i:pried(?:e|es|i|ei|ē|ēm|ēs)) (?-i:priežu)",
        "birch": r"(?-i:bērz(?:s|a|am|u|i|iem|us|os))",
        "oak": r"(?-i:ozol(?:s|a|am|u|i|iem|us|os))",
        "aspen": r"(?-i:apses?) (?-i:apšu)",
        "alder": r"(?-i:melnalkš)* (?-i:baltalkš)*",
    },
    "power company": {
        "distribution": r"(?<=enerģijas\s)sadal* (?<=gāzes\s)sadal* sadales\s(?:sistēm|tīkl|tarif)*",
        "transmission": r"(?<=enerģijas\s)pārvad* (?<=gāzes\s)pārvad* pārvades\s(?:sistēm|tīkl|tarif)*",
        "generation": r"(?<=enerģijas\s)ražo* (?<=enerģijas\s)izstrād*",
    },
    "line of a state": {"customs": r"muitas\srobež*", "state": r"valsts\srobež*"},
    "decoration": {
        "stars": r"triju\szvaigžņu\sorde*",
        "viesturs": r"viestura\sorde*",
        "cross": r"atzinības\skrust*",
    },
    "class of an order": {
        "commander": r"(?<=ordeņa\s)(?:liel)?komandier*",
        "officer": r"(?<=ordeņa\s)virsniek*",
        "cross": r"(?<=ordeņa\s)lielkrust*",
    },
    "target of a missile": {
        "aircraft": r"pretgaisa\s(?:aizsardzības\s)?(?:raķe|munīc|sistēm|līdzek)*",
        "tank": r"prettank*",
        "ship": r"pretkuģ*",
    },
    "tempo": {"faster": r"paātrin*", "slower": r"palēnin* kļū*\slēnāk*"},
    "schedule": {
        "later": rf"""
            atlik(?:t|ta|ts|tas|ti|s) atliek aizkavēj(?:ās|as|ies|usies|ušies|ušās) vēlāk{PLANNED}
            vēlāk,?\snekā\s(?:līdz\sšim|parasti|iepriekš|ierasts)
        """,
        "earlier": rf"pasteidzinā* (?:agrāk|ātrāk){PLANNED} agrāk,?\snekā\s(?:līdz\sšim|parasti|iepriekš|ierasts)",
    },
    "financing": {
        "shared": r"līdzfinans*",
        "whole": r"pilnībā\sfinans* finans\w+\spilnā\sapmērā",
    },
    "average": {
        "above": r"virs(?=\s(?:vidēj|norm|parast|tirg)*) augstāk*(?=\s(?:par|nekā)\s(?:vidēj|norm|parast|tirg)*)",
        "below": r"zem(?=\s(?:vidēj|norm|parast|tirg)*) zemāk*(?=\s(?:par|nekā)\s(?:vidēj|norm|parast|tirg)*)",
    },
    "whole sum": {
        "all": r"piln(?:u|a|ā|as|ās|ai|o)(?=\s(?:cen|summ|kompens|atmaks|samaks)*)",
        "part": r"pus(?:i|e)(?=\s(?:no\s)?(?:cen|summ)*) puscen* daļēj*(?=\s(?:kompens|atmaks|samaks)*)",
    },
}
POSSIBLE = {
    "income tax": {"corporate": r"uzņēm* UIN peļņ*", "personal": r"iedzīvotāj* IIN alg*"},
    "prices": {
        "constant": r"salīdzin* nemain* pastāv* reāl* bāzes",
        "current": r"faktisk* pašreizēj* tekoš* nomināl*",
    },
    "output of a country": {"domestic": r"iekšzem* IKP ekonomik*", "national": r"nacionāl* NK[IP] ienākum*"},
    "rate of a bank": {"deposits": r"noguld* depozīt*", "loans": r"aizdev* aizņem* kredīt*"},
    "goods": {"food": r"pārtik* ēdam*", "other": r"nepārtik* rūpniec* citas"},
    "fuel": {
        "gas": r"gāz* SDG",
        "oil": r"naft*",
        "coal": r"ogl* ogļ* akmeņog*",
        "peat": r"kūdr*",
        "chips": r"šķeld* koks*",
        "pellets": r"granul*",
        "petrol": r"benzīn* degviel*",
        "diesel": r"dīzeļ* degviel*",
    },
    "tree": {
        "spruce": r"egl* skuj* Ziemassvēt*",
        "pine": r"pried* priež* skuj*",
        "birch": r"bērz* lapu",
        "oak": r"ozol* lapu",
        "aspen": r"aps* apš* lapu",
        "alder": r"*alks* lapu",
    },
    "power company": {
        "distribution": r"sadal*",
        "transmission": r"pārvad*",
        "generation": r"raž* izstrād* ģener*",
    },
    "line of a state": {"customs": r"muit*", "state": r"valst*"},
    "decoration": {"stars": r"zvaigž*", "viesturs": r"viestur*", "cross": r"krust*"},
    "class of an order": {"commander": r"*komandier*", "officer": r"virsniek*", "cross": r"*krust*"},
    "target of a missile": {"aircraft": r"*gais* zenīt* aviāc*", "tank": r"*tank* bruņ*", "ship": r"*kuģ*"},
    "tempo": {
        "faster": r"ātr* paātr* strauj*",
        "slower": r"lēn* palēn* bremz* sabremz* mazin* sarūk* sar[au]k*",
    },
    "schedule": {
        "later": r"atli[ek]* pārc[eē]* vēl* aizkav* kavē*",
        "earlier": r"agr* ātr* pasteidz* pārc[eē]* pirms apstei*",
    },
    "financing": {"shared": r"līdz* daļ* kop*", "whole": r"piln* vis* 100"},
    "average": {
        "above": r"virs augst* vairāk* liel* pārsnie* lab* silt*",
        "below": r"zem* maz* nav nesasnie* slikt* auks* vēs*",
    },
    "whole sum": {"all": r"piln* vis* 100", "part": r"pus* daļ* 50"},
}
