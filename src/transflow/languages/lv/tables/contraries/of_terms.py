"""Latvian terms that are taken for one another, by what they mean: „likumprojekts” and „noteikumu projekts”, hospitals
of the state and of municipalities."""

from __future__ import annotations

BODIES = r"(?=\s(?:sociāl|iestād|uzņēmum|kapitālsab|slimnīc|ceļ|īpašum|muzej|teātr|aprūp|pakalpojum)*)"
AID = r"\s(?:palīdzīb|atbalst)*"
OF = r"(?:o|ā|u|ās|ais|a|ajam|s|as)"
ILL = r"(?=\s(?:invaliditāt|funkcion|gait|form|simptom|norise)*)"

CERTAIN = {
    "still time": {
        "no": r"(?<!nav\s)(?<!nav\svēl\s)par\svēlu (?:ir|bija)\s(?:jau\s)?par\svēlu",
        "yes": r"(?:(?:nekad|vēl)\s)?nav\s(?:vēl\s)?par\svēlu",
    },
    "draft": {"law": r"likumprojekt*", "regulation": r"(?:noteikumu|regulas)\sprojekt*"},
    "rate": {"interest": r"procentu\slikm*", "tax": r"nodok\w+\slikm*"},
    "care": {"health": r"veselības\saprūp*", "social": r"sociāl(?:ās|ajā|o|ā)\saprūp*"},
    "area": {"municipality": r"novad(?:s|a|u|am|ā|i|iem|os)", "parish": r"pagast(?:s|a|u|am|ā|i|iem|os)"},
    "toll": {"deaths": r"bojāgājuš*(?=\sskait*)", "accidents": r"ceļu\ssatiksmes\snegadījum* autoavārij*"},
    "severity": {"severe": rf"smag\w+{ILL}", "mild": rf"viegl\w+{ILL}"},
    "where from": {
        "local": r"vietēj(?:ie|o|iem|ās|ām|os|ais|ā|aj\w+)(?=\s(?!pašvald|var|aug|sug|dzīvn)[^\W\d_])",
        "foreign": r"(?:ārvalstu|ārzemju)(?=\s(?!liet)[^\W\d_])",
    },
    "public owner": {"state": rf"valsts{BODIES}", "municipal": rf"pašvaldīb(?:as|u){BODIES}"},
    "kind of aid": {
        "military": rf"militār{OF}{AID}",
        "humanitarian": rf"(?:humān|humanitār){OF}{AID}",
        "financial": rf"(?:finanšu|finansiāl{OF}){AID}",
        "technical": rf"tehnisk{OF}{AID}",
        "legal": rf"juridisk{OF}{AID}",
        "medical": rf"(?:medicīnisk|mediķu){OF}?{AID}",
        "psychological": rf"psiholoģisk{OF}{AID}",
    },
    "pact": {
        "signed": r"parakst(?:a|īs|īja|ījis|ījuši|ījusi|īts|īti)(?=\s(?:\w+\s){0,2}līgum*)",
        "ended": r"(?:lauž|lauza|lauzt|izbeidz|izbeidza|izbeigt|pārtrauc|pārtrauca|uzteica)(?=\s(?:\w+\s){0,2}līgum*)",
    },
    "patient": {
        "in": r"slimnīc(?:ā|ās)\sieviet* ieviet\w+\sslimnīc* hospitalizē*",
        "out": r"izrakst\w+\sno\s(?:slimnīc|stacionār)* no\sslimnīc(?:as|ām)\sizrakst*",
    },
    "route": {"sea": r"pa\sjūru", "air": r"pa\sgaisu", "land": r"pa\s(?:sauszemi|dzelzceļu)"},
    "paper signed": {
        "memorandum": r"memorand*",
        "treaty": r"līgum(?:s|a|u|am|ā|i|iem|os)",
        "intent": r"nodomu\s(?:protokol|vēstul|deklarāc)*",
    },
}
POSSIBLE = {
    "still time": {"no": r"vairs nokav* beig*", "yes": r"nav vēl var laik* pag*"},
    "draft": {"law": r"*likum* grozīj*", "regulation": r"noteikum* regul* rīkoj*"},
    "rate": {"interest": r"procent* kredīt* aizdev* euribor", "tax": r"nodok* PVN akcīz* nodev*"},
    "care": {"health": r"vesel* medic* slimnīc*", "social": r"sociāl* aprūpes\s(?:centr|nam)*"},
    "area": {
        "municipality": r"novad* pašvald* pilsēt* reģion* dom(?:e|es|ei|i|ē)",
        "parish": r"pagast* lauk* ciem*",
    },
    "toll": {
        "deaths": r"boj* mir* nāv* upur* dzīvīb* noslīk* kritu*",
        "accidents": r"negadīj* avārij* sadurs* CSNg*",
    },
    "severity": {"severe": r"smag* nopietn* dziļ* krit* akūt*", "mild": r"viegl* nelie* mēren* maz*"},
    "where from": {
        "local": r"vietēj* iedzīvotāj* pašvald* sav* tuv* iekšz* mūsu dzimt* pašmāj* Latvij*",
        "foreign": r"ārval* ārzem* ārv* starptaut* ārpus* cit* import* pasaul*",
    },
    "public owner": {
        "state": r"valst* nacion* publisk* Latvij*",
        "municipal": r"pašvald* novad* dom(?:e|es|ei|i|ē) pilsēt* vietēj* reģion*",
    },
    "kind of aid": {
        "military": r"militār* bruņ* ieroč* aizsardz* karav*",
        "humanitarian": r"human* humān*",
        "financial": r"finan* naud* līdzek* eiro aizdev* grant* pabalst*",
        "technical": r"tehni* ekspert* iekārt*",
        "legal": r"jurid* juris* tiesisk* advok*",
        "medical": r"medic* mediķ* ārst* vesel* slimnīc*",
        "psychological": r"psiho* garīg* emocion*",
    },
    "pact": {
        "signed": r"parakst* noslē* slēd*",
        "ended": r"lauž lauz* izbei* pārtrauk* pārtrauc* uzteic* atkāp*",
    },
    "patient": {"in": r"ieviet* hospital* stacion* nogād* ārst*", "out": r"izrakst* pamet* atlais* mājās"},
    "route": {
        "sea": r"jūr* kuģ* prām* ost*",
        "air": r"gais* lidma* avi* lido* helikopt*",
        "land": r"sauszem* ceļ* dzelzc* auto* vilcien*",
    },
    "paper signed": {
        "memorandum": r"memorand* saprašan* sapratn* vienoš*",
        "treaty": r"*līgum* vienoš* konvenc* pakt*",
        "intent": r"nodom*",
    },
}
