"""Latvian words of accounts, prices and comparisons in time, by what they say: turnover and profit, nominal and market
value, on the month and on the year."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE
from transflow.languages.lv.tables.contraries.in_time import MONTHS

LAST = r"iepriekšēj\w{1,4}"
PAY = r"(?=\s(?:\w+\s){0,2}(?:alg|pensij|atalgojum|darba\ssamaks))"

CERTAIN = {
    "compared with": {
        "month": rf"{LAST}\smēne(?:si|sī|ša|šiem|sis)",
        "quarter": rf"{LAST}\sceturk(?:sni|snī|šņa|snis)",
        "year": rf"{LAST}\sgad(?:u|ā|a|am)",
    },
    "borrower": {
        "household": r"mājsaimniecība~",
        "firm": r"uzņēmum(?:i|u|iem|us|os)(?!\sienākum)",
    },
    "line of accounts": {"turnover": r"apgrozījums~"},
    "kind of value": {
        "nominal": r"nominālvērtīb* nominālā\svērtīb*",
        "market": r"tirgus\svērtīb*",
        "cadastral": r"kadastrāl\w+\svērtīb*",
        "book": r"(?:uzskaites|bilances)\svērtīb*",
    },
    "life of a bond": {
        "begun": r"emitē(?:t|ta|tas|to|ts|ja|s|šan\w+)",
        "ended": r"(?<=obligācijas\s)dzē[sš]* (?<=obligāciju\s)dzē[sš]* (?<=vērtspapīrus\s)dzē[sš]*",
    },
    "kind of wage": {
        "least": rf"minimāl\w{{1,4}}{PAY}",
        "most": rf"maksimāl\w{{1,4}}{PAY}",
        "mean": rf"vidēj\w{{1,4}}{PAY}",
        "median": r"mediān(?:a|as|u|ai|ā|alg\w*)",
    },
    "generation": {"young": r"jaunietis~", "old": r"senior*"},
    "way to market": {
        "out": r"izņem(?:t|ts|ta|tas|ti)?\sno\s(?:tirgus|tirdzniecības|apgrozības)",
        "in": r"(?:laist|laiž|laista|laists|laistas|laisti)\stirgū",
    },
    "side of an insurance": {
        "insurer": r"apdrošinātāj*",
        "insured": r"apdrošināt(?:ais|ajam|ajai|o|ie|ajiem|ās)(?!\s(?:automaš|īpašum|transport|objekt))",
    },
    "period of a report": {
        "year": r"gada(?=\spārskat)",
        "quarter": r"ceturkšņa(?=\spārskat)",
        "half": r"pusgada(?=\spārskat)",
        "month": r"mēneša(?=\spārskat)",
    },
    "account with the state": {
        "over": r"pārmaksa~",
        "owed": r"nodok\w+\sparād(?:s|a|u|i|iem|us)",
    },
    "kind of price": {
        "purchase": r"iepirkuma(?=\scen)",
        "retail": r"mazumtirdzniecības(?=\scen)",
        "wholesale": r"vairumtirdzniecības(?=\scen)",
        "producer": r"ražotāju(?=\scen)",
        "consumer": r"patēriņa(?=\scen)",
    },
    "slope": {"down": r"lejupejoš* lejupslīdoš*", "up": r"augšupejoš*"},
    "residence": {"abroad": r"nerezident*", "here": r"rezidents~"},
    "eligibility": {
        "no": r"neatbalstām* neattiecinām*",
        "yes": r"(?<!ne)(?:atbalstām|attiecinām)(?:ās|ie|ais|ā|o|ajām|ajiem|as|i)",
    },
    "what is sold": {"goods": r"prec(?:es|ēm|u)", "services": r"pakalpojumi~"},
    "business of a bank": {"deposit": r"noguldījum(?:i|u|iem|us|os)(?!\s(?:iespējas\s)?(?:procentu\s)?likm)"},
    "medium": {
        "air": r"gaisa(?=\s(?:kvalitāt|piesārņ))",
        "water": r"(?:dzeramā\s)?ūdens(?=\s(?:kvalitāt|piesārņ)) ūdeņu(?=\s(?:kvalitāt|piesārņ))",
        "soil": r"augsnes(?=\s(?:kvalitāt|piesārņ))",
    },
}
POSSIBLE = {
    "compared with": {
        "month": rf"mēne* *mēne* {MONTHS}",
        "quarter": r"ceturk* kvartāl* trīs",
        "year": r"gad* *gad* pērn* šogad (?:19|20)\d\d 12",
    },
    "borrower": {
        "household": r"mājsaim* iedzīvotāj* privātperson* ģimen* fizisk* cilvēk* mājokļ* patērētāj*",
        "firm": r"uzņēm* komers* *sabiedrīb* firm* biznes* juridisk* saimnie* tirgo* ražotāj* darba\sdevēj* nozar*",
    },
    "line of accounts": {
        "turnover": r"apgroz* ieņēm* pārd[eo]* noiet* realiz* tirdz*",
        "profit": r"peļņ* pel[nņ]* ienāk* ieguv* rezultāt* EBITDA",
        "loss": r"zaud* mīnus*",
    },
    "kind of value": {
        "nominal": r"nomināl*",
        "market": r"tirg* tirdz*",
        "cadastral": r"kadastr*",
        "book": r"uzskait* bilanc* grāmat*",
    },
    "life of a bond": {
        "begun": r"emi[ts]* emisij* laid* laiž* izlai* izdo* izsole* piedāv* pārdo*",
        "ended": r"dzē[sš]* atmaks* termiņ* beig*",
    },
    "kind of wage": {
        "least": r"minim* zemāk*",
        "most": r"maksim* augstāk* griest*",
        "mean": r"vidē* caurmēr*",
        "median": r"mediān* vid*",
    },
    "generation": {
        "young": r"jaun* pusaudž* bērn* skolēn* student*",
        "old": r"senior* pension* vec* gados sirm*",
    },
    "way to market": {
        "out": r"izņem* atsa* no\stirgus aizlie* pārtrau*",
        "in": r"tirgū laist* laiž* pieejam* ieva* ievie* pārdo*",
    },
    "side of an insurance": {
        "insurer": r"apdrošinātāj* apdrošināšanas\s(?:sabied|komp|akciju)* biroj*",
        "insured": r"apdrošināt* apdrošinājuma\sņēm* klient* person*",
    },
    "period of a report": {
        "year": r"gad* ikgad*",
        "quarter": r"ceturk* trīs",
        "half": r"pusgad* seš* starpperiod*",
        "month": r"mēne* ikmēne*",
    },
    "account with the state": {"over": r"pār* atmaks* atgū*", "owed": r"parād* nenomaks* nesamaks* kavē*"},
    "kind of price": {
        "purchase": r"iepirk* uzpirk* pirk*",
        "retail": r"mazum* veikal* patēr*",
        "wholesale": r"vairum* birž*",
        "producer": r"ražo*",
        "consumer": r"patēr* mazum*",
    },
    "slope": {
        "down": r"lejup* krīt* krit* samazin* saru* zem*",
        "up": r"aug* pieaug* kāp* palielin* paaugst*",
    },
    "residence": {"abroad": r"nerezid* ārvalst* ārzem*", "here": r"rezid* vietēj* iekšzem*"},
    "eligibility": {"no": rf"{NE} nav izņem*", "yes": r"(?!ne)*atbalst* attiecin* piemērot* var drīkst*"},
    "what is sold": {
        "goods": r"prec* preč* produk* izstrādāj* mant* krav* ražojum* tirg*",
        "services": r"pakalpoj* dienest* apkalpo* serviss*",
    },
    "business of a bank": {"deposit": r"nogul* depozīt* uzkrāj*", "loan": r"aizdev* kredīt* aizņ* aizdo*"},
    "medium": {"air": r"gais* atmosf*", "water": r"ūde[nņ]* upe* upju jūr* ezer*", "soil": r"augs* zem*"},
}
