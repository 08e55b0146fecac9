"""Latvian words for how an office does what it does, for whom and until when, by what they say: on request or without
one, on paper, for a fixed term, taxed."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

CERTAIN = {
    "parties": {"two": r"divpusēj*", "three": r"trīspusēj*", "four": r"četrpusēj*"},
    "request": {"none": r"automātisk*", "made": r"pēc\s(?:pieprasījuma|lūguma|iesnieguma)"},
    "carrier": {
        "paper": r"papīra\s(?:form|veid|dokument|format|kopij)* uz\spapīra pašrocīg* rokrakstā",
        "electronic": r"elektronisk*",
    },
    "taxation": {"free": r"neapliekam*", "taxed": r"apliekam*"},
    "series of figures": {
        "raw": r"ne(?:koriģēt|izlīdzināt)(?:ie|aj|ais|ā|o|u|i|iem)*",
        "adjusted": r"(?:koriģēt|izlīdzināt)(?:ie|aj|ais|ā|o|u|i|iem)*",
    },
    "labour status": {
        "self": r"pašnodarbināt*",
        "out": r"bezdarbniek*",
        "in": r"nodarbināt(?:ie|o|ajiem|ajām|ajos)",
    },
    "length of contract": {
        "open": r"(?:uz\s)?nenoteiktu\slaik* beztermiņa*",
        "fixed": r"uz\snoteiktu\slaik*",
    },
    "seat": {"free": r"vakant*", "taken": r"aizpildīt(?:s|a|i|as)(?=\s(?:amat|viet|vakanc)*)"},
    "study place": {"funded": r"budžeta\sviet* valsts\sfinansēt*", "paid": r"maksas\s(?:studij)?viet*"},
    "board of a company": {
        "management": r"valdes?\s(?:priekšsēdētāj|locek)*",
        "supervisory": r"(?:uzraudzības\s)?padomes?\s(?:priekšsēdētāj|locek)*(?!\s(?:vietniek|Eiropa))",
    },
    "bound in time": {"latest": r"ne\svēlāk\s(?:kā|par)", "earliest": r"ne\s(?:agrāk|ātrāk)\s(?:kā|par)"},
    "germ": {"salmonella": r"salmonel*", "listeria": r"lister*", "legionella": r"legionel*"},
    "element": {
        "hydrogen": r"ūdeņrad* ūdeņraža*",
        "nitrogen": r"slāpek[lļ]*",
        "oxygen": r"skābek[lļ]*",
        "carbon": r"ogleklis oglekļa",
        "sulphur": r"sēra(?=\s(?:di|tri)?oks*)",
        "phosphorus": r"fosfors~",
        "methane": r"metāns~",
        "ammonia": r"amonjak*",
        "ozone": r"ozons~",
    },
    "meat": {
        "turkey": r"tītar*",
        "chicken": r"vistas~ cā[lļ](?:a|u|is|i)",
        "pork": r"cūkgaļ* cūkas\sgaļ*",
        "beef": r"liellopu?\s?gaļ* liellop(?:a|u)\sgaļ*",
        "lamb": r"jēra\s?gaļ* aitas\sgaļ*",
    },
    "queue": {"longer": r"garāk(?:s|a|as|i|us|ām|iem)", "shorter": r"īsāk(?:s|a|as|i|us|ām|iem)"},
    "way there": {
        "near": r"tuvāk tuvākais~",
        "far": r"(?:at)?tālāk(?:s|a|ais|ā|i|o|ie|ajā|as)",
    },
    "what counts more": {
        "more": r"(?:vis)?(?:svarīg|nozīmīg|būtisk|ērt|pieejam|izdevīg|populār|iecienīt)āk*",
        "less": r"(?:vis)?mazāk\s(?:svarīg|nozīmīg|būtisk|ērt|pieejam|izdevīg|populār|iecienīt)*",
    },
    "finding": {
        "lost": r"(?:no|pa)zaudē(?:t|j|š|s)*",
        "sought": r"meklē(?:ja|jam|jot|ts|ta|ti|tas)?(?!\s(?:\w+\s)?(?:atbild|ceļ|iespēj|kompromis|risināj|veid)*)",
        "found": r"atrast(?:s|a|i|as|o|ais|ā) atrad(?:a|is|usi|uši)",
    },
}
POSSIBLE = {
    "parties": {"two": r"div* ab* 2", "three": r"trīs* trij* trejād* 3", "four": r"četr* 4"},
    "request": {"none": rf"pats paš* uzreiz bez {NE}", "made": r"piepras* iesnieg* pieteik* lūg* vēl* pēc"},
    "carrier": {
        "paper": r"papīr* druk* klātien* rakstisk* vēstul* rok* pašroc*",
        "electronic": r"elektron* e-* digit* tiešsaist* internet* portāl* EDS sistēm* tīmek* vietn* attālin*",
    },
    "taxation": {"free": rf"{NE} nav bez atbrīv* atvieglo*", "taxed": r"apliek* aplik* nodokļu\smaksāt*"},
    "series of figures": {"raw": rf"{NE} nav bez", "adjusted": r"koriģ* izlīdzin*"},
    "labour status": {
        "self": r"pašnod* individuāl* uzņēmēj*",
        "out": rf"bezdarb* bez\sdarba darba\smeklēt* {NE} nav",
        "in": r"nodarbināt(?!īb)* strādā* darbin*",
    },
    "length of contract": {
        "open": rf"{NE} bez* pastāvīg* mūž*",
        "fixed": r"noteikt* termiņ* līdz gad* mēne* pagaidu",
    },
    "seat": {
        "free": rf"vakan* brīv* tukš* {NE} nav",
        "taken": r"aizpild* aizņem* ieņem* iece[lļ]* apstiprin* ieņēm* atras* izraudz*",
    },
    "study place": {"funded": r"budžet* valst* finansē* bez*", "paid": r"maks* par\smaks* cen* līdzekļ*"},
    "board of a company": {"management": r"vald(?!īb)*", "supervisory": r"padom(?!nie)* uzraudz*"},
    "bound in time": {
        "latest": r"vēl* līdz pirms laikā termiņ* vismaz",
        "earliest": r"agr* ātr* pēc no kopš tikai pirms",
    },
    "germ": {"salmonella": r"salmon*", "listeria": r"list*", "legionella": r"legion*"},
    "element": {
        "hydrogen": r"ūdeņ*",
        "nitrogen": r"slāp*",
        "oxygen": r"skāb*",
        "carbon": r"ogl* CO2?",
        "sulphur": r"sēr*",
        "phosphorus": r"fosf*",
        "methane": r"metān*",
        "ammonia": r"amon*",
        "ozone": r"ozon*",
    },
    "meat": {
        "turkey": r"tītar* putn*",
        "chicken": r"vist* cā[lļ]* putn* broiler*",
        "pork": r"cūk* šķiņķ* bekon*",
        "beef": r"liellop* gov* teļ*",
        "lamb": r"jēr* ait*",
    },
    "queue": {
        "longer": r"gar* ilg* vairāk lielāk* pagarin* pieau*",
        "shorter": r"īs* saīsin* mazāk ātrāk* agrāk samazin*",
    },
    "way there": {"near": r"*tuv* pie blakus līdzās", "far": r"*tāl* projām prom"},
    "what counts more": {"more": r"*āk* vis* vairāk", "less": r"maz* *mazāk ne(?!dēļ|kā\b)* grūt* nav"},
    "finding": {
        "sought": r"*mekl* izsludinā* vēl* aicin* izziņ*",
        "lost": rf"*zaud* *zud* *klīd* maldīj* {NE} nav",
        "found": r"*atras* *atrad* atgū* konstat* uziet* atklā*",
    },
}
