"""Latvian words for what stands, moves and falls in a town, and for what its authorities give and take, by what they
say."""

from __future__ import annotations

CERTAIN = {
    "vehicle": {
        "bus": r"autobus*",
        "train": r"vilcien*",
        "tram": r"tramvaj*",
        "lorry": r"kravas\s(?:auto|mašīn)* smagā\s(?:auto|mašīn)*",
        "motorcycle": r"motocikl(?!ist)*",
        "bicycle": r"velosipēd(?!ist)*",
        "ship": r"kuģ(?:is|a|im|i|ī|u|iem|us|os)(?<!gaisa\skuģis)(?<!gaisa\skuģa)(?<!gaisa\skuģi)(?<!gaisa\skuģu)",
        "aeroplane": r"lidmašīn*",
    },
    "weather": {
        "rain": r"lie(?:tus|tu|tum|tū) lī(?:st|s|ja)",
        "snow": r"snieg(?:s|a|u|am|ā) snig* snieg",
        "hail": r"krus(?:a|as|u)",
        "fog": r"migl(?:a|as|u|ā)",
        "wind": r"vēj(?:š|a|u|am|i|iem)(?!\w|\s(?:park|stac|turb|elektr))",
        "frost": r"saln(?:a|as|u|ām|ās) sal(?:s|a|am|u)(?!\w)",
        "ice": r"apledojum*",
        "drought": r"sausum(?:s|a|u|am|ā)",
        "thunder": r"pērkon(?:s|a|u|am) negais(?:s|a|i|u|am|iem)",
        "heat": r"karstum(?:s|a|u|am|ā)",
        "storm": r"vētr(?:a|as|u|ā|ām|ai)",
    },
    "house": {
        "hospital": r"slimnīc*",
        "school": r"skol(?:a|as|u|ā|ai|ām|ās)",
        "nursery": r"bērnudārz*",
        "library": r"bibliotēk*",
        "museum": r"muzej*",
        "theatre": r"teātr*",
        "church": r"baznīc*",
        "prison": r"cietum(?:s|a|u|ā|am|i|os|iem)",
        "hotel": r"viesnīc*",
        "airport": r"lidost*",
        "pharmacy": r"aptiek*",
    },
    "crossing": {"bridge": r"tilt(?:s|a|u|am|ā|i|us|iem|os)", "tunnel": r"tunel*"},
    "power": {
        "government": r"valdīb(?:a|as|u|ā|ai) ministru\skabinet*",
        "parliament": r"saeim(?:a|as|u|ā|ai) parlament(?:s|a|u|ā|am)",
    },
    "intoxicant": {"alcohol": r"alkohol(?:s|a|u|am|ā)", "drugs": r"narkotik* narkotisk*"},
    "penalty": {
        "prison": r"cietumsod* brīvības\satņemšan* ieslodzījum*",
        "fine": r"naudas\ssod* soda\snaud*",
    },
    "aid": {"benefit": r"pabalst(?:s|a|u|am|i|us|iem)", "loan": r"aizdevum* kredīt(?:s|a|u|am|i|us|iem)"},
}
POSSIBLE = {
    "vehicle": {
        "bus": r"*autobus* mikroautobus* reis* transport* satiksm*",
        "train": r"vilcien* dzelzceļ* sliež* lokomotīv* transport* satiksm*",
        "tram": r"tramvaj* transport* satiksm*",
        "lorry": r"krav* smag* autovilc* furgon* fūr* auto*",
        "motorcycle": r"moto* mop* brauc*",
        "bicycle": r"velo* riteņ* divrite* brauc*",
        "ship": r"kuģ* jahta* laiv* prām* flot* jūr*",
        "aeroplane": r"lid* gais* avi* reis*",
    },
    "weather": {
        "rain": r"liet* lī(?:st|s|ja)* nokriš* lij* vētr* plūd*",
        "snow": r"snieg* snig* snidz* puteni* nokriš* slapj* ziem* slēp*",
        "hail": r"krus* led*",
        "fog": r"migl* dūmak* redzamīb*",
        "wind": r"*vēj* brāzm* vētr* viesul* pūt*",
        "frost": r"*sal[aāns]* *aukst* led* sarm*",
        "ice": r"*led* slid* sasal* apsarm*",
        "drought": r"saus* *saus* karst*",
        "thunder": r"pērkon* negais* zib[en]* vētr*",
        "heat": r"karst* siltum* *karst* tveic* svelm*",
        "storm": r"vētr* viesul* vēj* negais* pērkon* lietus* brāzm* puten*",
    },
    "house": {
        "hospital": r"slimn* klīnik* medicīn* stacionār* ārst* veselīb*",
        "school": r"*skol* skolēn* izglīt* mācīb* ģimnāz* klas* audzēk* universit* koledž* akadēm*",
        "nursery": r"bērnudārz* pirmsskol* izglīt*",
        "library": r"bibliot* lasīt* grāmat*",
        "museum": r"muzej* galerij* izstād* krājum*",
        "theatre": r"teātr* izrād* skatuv* oper* drām* kino*",
        "church": r"baznīc* katedrāl* dievnam* draudz* kapel* reliģ*",
        "prison": r"cietum* ieslodz* apcietin* kamer*",
        "hotel": r"viesn* naktsmīt* viesu* hosteļ* motel* izmitinā*",
        "airport": r"lidost* lid* terminā* avi*",
        "pharmacy": r"aptiek* farmā* zāļ* farmac*",
    },
    "crossing": {"bridge": r"*tilt* viaduk* pārvad*", "tunnel": r"tunel* tuneļ* pazem*"},
    "power": {
        "government": r"valdīb* ministr* kabinet* koalīcij* valst* pārvald* izpildvar* varas* administrāc*",
        "parliament": r"saeim* parlament* deputāt* likumdev* kongres* senāt* bundestāg* tautas* palāt*",
    },
    "intoxicant": {
        "alcohol": r"alkohol* reibum* dzērien* dzērum* iereib* promil* vīn* alu* degvīn* lietoj*",
        "drugs": r"narko* viel* psihotrop* kokaīn* marihuān* zāļ* medikament* apreibin*",
    },
    "penalty": {
        "prison": r"cietum* ieslodz* brīvīb* apcietin* gad* aresta* arests",
        "fine": r"naud* sod* soda* maksā* eiro",
    },
    "aid": {
        "benefit": r"pabalst* atbalst* palīdz* maksā* izmaks* kompens* labum* ieguv* priekšroc* dotāc* subsīd*",
        "loan": r"aizdev* kredīt* aizņ* hipotēk* aizdo* parād*",
    },
}
