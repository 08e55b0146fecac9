"""Latvian words of stock exchanges, of statistics on industry and of the safety of products, by what they say: fixed
and variable rates, audited reports, seasonally adjusted data, food and beverages."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

MADE = r"(?=(?:,?\s\w+){0,4}\s(?:ražošan|ražotāj|izstrādājum))"
ENDINGS = r"(?:s|a|i|as|u|us|am|ai|ā|iem|ām|ās|os|ais|ie|o|ajā|ajai|ajam)"
PAPER = r"(?=\s(?:\w+\s)?(?:apliecīb|pas[eui]|vīz|dokument|kart|licenc|biļe[tš]|sertifikāt|atļauj))"

CERTAIN = {
    "rate of interest": {
        "fixed": r"fiksēt\w+\s(?:\w+\s)?(?:\(\w+\)\s)?(?:procent|likm|kupon)*",
        "variable": r"mainīg\w+\s(?:\w+\s)?(?:\(\w+\)\s)?(?:procent|likm|kupon)*",
    },
    "general meeting": {
        "extraordinary": r"ārkārtas(?=\s(?:\w+\s)?(?:sapulc|kopsapulc|pilnsapulc))",
        "annual": r"(?:kārtēj|ikgadēj)\w+(?=\s(?:\w+\s)?(?:sapulc|kopsapulc|pilnsapulc))",
    },
    "report of a firm": {
        "unaudited": rf"ne(?:auditēt|revidēt){ENDINGS}",
        "audited": rf"(?:auditēt|revidēt){ENDINGS}(?=\s(?:\w+\s)?(?:pārskat|rezultāt|finanš|dat))",
    },
    "adjustment": {
        "season": r"sezonāl\w+\s(?:izlīdzināt|koriģēt)*",
        "calendar": r"kalendār\w+\s(?:izlīdzināt|koriģēt)*",
    },
    "branch of manufacturing": {
        "food": rf"pārtikas{MADE}",
        "beverages": rf"dzērienu{MADE}",
        "wood": rf"koksnes{MADE}",
        "furniture": rf"mēbeļu{MADE}",
        "clothing": rf"apģērb[au]{MADE}",
        "paper": rf"papīra{MADE}",
        "chemicals": rf"ķīmisko\svielu{MADE}",
        "medicines": rf"farmaceitisko{MADE}",
        "electric": rf"elektrisko\siekārtu{MADE}",
        "electronic": rf"elektronisko{MADE}",
        "vehicles": rf"automobiļu{MADE}",
        "metal products": r"(?:gatavo\s)?metālizstrādājumu",
    },
    "whose wear": {
        "children": r"bērnu(?=\s(?:velo|ķiver|apģērb|apav|drēb|jak|kurp))",
        "women": r"sieviešu(?=\s(?:velo|ķiver|apģērb|apav|drēb|jak|kurp))",
        "men": r"vīriešu(?=\s(?:velo|ķiver|apģērb|apav|drēb|jak|kurp))",
    },
    "of birth": {"date": r"dzimšanas\sdat*", "place": r"dzimšanas\sviet*"},
    "measure": {
        "power": r"jauda~",
        "weight": r"svar(?:s|a|u|am)",
        "speed": r"ātrum(?:s|a|u|am)",
        "height": r"augstum(?:s|a|u|am)",
        "length": r"garum(?:s|a|u|am)",
        "width": r"platum(?:s|a|u|am)",
        "temperature": r"temperatūr*",
        "pressure": r"spiedien(?:s|a|u|am)",
    },
    "health of": {
        "animals": r"dzīvnieku(?=\s(?:labtur|vesel|barīb))",
        "plants": r"augu(?=\s(?:vesel|aizsardz))",
    },
    "parts of a toy": {
        "small": r"(?:sīk|maz)(?:as|ām|i|iem|u|us)(?=\s(?:detaļ|daļ|priekšmet|magnēt))",
        "large": r"liel(?:as|ām|i|iem|u|us)(?=\s(?:detaļ|daļ|priekšmet|magnēt))",
    },
    "force of a paper": {
        "valid": rf"""
            derīg{ENDINGS}{PAPER} (?<=ir\s)derīg(?:s|a|i|as) (?<=būs\s)derīg(?:s|a|i|as)
            (?<=ir\s)spēkā(?!\s(?:ne)?esoš) (?<=būs\s)spēkā(?!\s(?:ne)?esoš)
        """,
        "invalid": r"nederīg(?!um)* spēkā\sneesoš*",
    },
    "reversal": {
        "impossible": r"neatgriezenisk* neatgūstam*",
        "possible": r"atgriezenisk(?!ā\ssait)*",
    },
    "ties": {
        "none": rf"nesaistīt{ENDINGS}",
        "some": rf"saistīt{ENDINGS}(?=\s[^\W\d_])",
    },
    "sum without a figure": {
        "thousands": r"(?<!\d\s)(?<!\d)tūkst\.\s(?:eiro|euro|latu|EUR|USD)",
        "millions": r"(?<!\d\s)(?<!\d)milj\.\s(?:eiro|euro|latu|EUR|USD)",
        "billions": r"(?<!\d\s)(?<!\d)mljrd\.\s(?:eiro|euro|latu|EUR|USD)",
    },
    "branch of law": {
        "competition": r"konkurences\stiesīb*",
        "labour": r"darba\stiesīb*",
        "criminal": r"krimināltiesīb*",
        "civil": r"civiltiesīb*",
    },
}
POSSIBLE = {
    "rate of interest": {
        "fixed": r"fiks* nemain* konstant* noteikt*",
        "variable": r"main* peldoš* atkarīg* svārst* EURIBOR*",
    },
    "general meeting": {
        "extraordinary": r"ārkārt* neplān*",
        "annual": r"kārtēj* ikgad* gada\s(?:\w+\s)?(?:pil|kop)?sapulc* parast*",
    },
    "report of a firm": {
        "unaudited": rf"{NE} nav bez provizor*",
        "audited": r"(?!ne)*audit* (?!ne)*revid* zvērināt*",
    },
    "adjustment": {"season": r"sezon*", "calendar": r"kalend* darbdien* darba\sdien*"},
    "branch of manufacturing": {
        "food": r"pārtik* ēdien*",
        "beverages": r"dzērien* alus alkohol*",
        "wood": r"kok* mež*",
        "furniture": r"mēbe*",
        "clothing": r"apģērb* drēb* tekstil*",
        "paper": r"papīr* celuloz*",
        "chemicals": r"ķīmi*",
        "medicines": r"farm* zāļ* medik*",
        "electric": r"elektr*",
        "electronic": r"elektron* dator* optisk*",
        "vehicles": r"auto* transport* piekab*",
        "metal products": r"metāl* *metāl*",
    },
    "whose wear": {
        "children": r"bērn* maz* pusaudž* jaun* meit* zēn* puik* skol*",
        "women": r"siev* dām* meit*",
        "men": r"vīr* kung* zēn*",
    },
    "measure": {
        "power": r"jaud* spēk* vat*",
        "weight": r"sv[aē]r* mas(?:a|as|u) smag* kg",
        "speed": r"ātr* temp* km",
        "height": r"augst* līmen*",
        "length": r"gar* ilg*",
        "width": r"plat*",
        "temperature": r"temp* grād* silt* auks* sal*",
        "pressure": r"spied* slodz*",
    },
    "of birth": {"date": r"dat* dzimis dzimusi gad* laik*", "place": r"viet* dzimten* dzimis dzimusi"},
    "health of": {"animals": r"*dzīvniek* lop* *lop*", "plants": r"augu augi augiem augļ* stād*"},
    "parts of a toy": {"small": r"sīk* ma[zs]*", "large": r"liel*"},
    "force of a paper": {
        "valid": r"derīg* der spēk*",
        "invalid": rf"{NE} nav anul* zaud* beig* beidz*",
    },
    "reversal": {"impossible": rf"{NE} nav pastāv*", "possible": r"at* nov*"},
    "ties": {"none": rf"{NE} nav bez savrup*", "some": r"(?!ne)*saist* savien* attiec*"},
    "sum without a figure": {
        "thousands": r"tūkst* *tūkst*",
        "millions": r"milj(?!ard)* mlj* mEUR",
        "billions": r"miljard* mljrd* mlrd*",
    },
    "branch of law": {
        "competition": r"konkuren*",
        "labour": r"darb*",
        "criminal": r"krimin*",
        "civil": r"civil*",
    },
}
