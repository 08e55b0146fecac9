"""Latvian words for what burns and for papers, by what they say: a flat and a barn, a passport and a visa."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

CERTAIN = {
    "opening": {"window": r"pa\slog(?:u|iem)", "door": r"pa\s(?:\w+\s)?(?:dur(?:vīm|tiņām))"},
    "building": {
        "flat": r"dzīvoklis~",
        "house": r"privātmāj* ģimenes\smāj* dzīvojam(?:ā|o|ās|ajā)\smāj*",
        "garage": r"garāž*",
        "barn": r"šķūn*",
        "sauna": r"pirts~",
    },
    "paper": {
        "passport": r"pase~",
        "identity card": r"personas\sapliecīb* eID",
        "driving licence": r"vadītāj\w+\sapliecīb*",
        "visa": r"vīza~",
    },
    "maturity": {"minor": r"nepilngadīg*", "adult": r"pilngadīg* pieauguš(?:ais|ā|ie|o|os|ajiem|ajam|ajām)"},
    "purse": {"state": r"valsts\sbudžet*", "local": r"pašvaldīb(?:as|u)\sbudžet*"},
    "hair": {
        "long": r"gar(?:iem|ajiem)(?=(?:,?\s\w+){0,2}\smatiem\b)",
        "short": r"īs(?:iem|ajiem)(?=(?:,?\s\w+){0,2}\smatiem\b)",
    },
    "visit": {
        "with": r"pēc\s(?:\w+\s)?pieraksta ar\s(?:\w+\s)?pierakstu",
        "without": r"bez\s(?:\w+\s)?pieraksta",
    },
}
POSSIBLE = {
    "opening": {"window": r"log*", "door": r"dur[vt]* ieej*"},
    "building": {
        "flat": r"dzīv* māj*",
        "house": r"māj* dzīv* ēk* viensēt*",
        "garage": r"garāž* auto*",
        "barn": r"šķū* kūt* ēk* saimniec* nojum*",
        "sauna": r"pirt*",
    },
    "paper": {
        "passport": r"pase~ dokument* ceļošan*",
        "identity card": r"apliecīb* eid dokument* id kart*",
        "driving licence": r"apliecīb* tiesīb* licen* dokument*",
        "visa": r"vīz*",
    },
    "maturity": {
        "minor": r"nepilng* bērn* jaun* mazgad* skol* pusa* gad*",
        "adult": r"pilng* pieaug* liel*",
    },
    "purse": {"state": r"valst* budžet*", "local": r"pašvald* viet* pilsēt* novad* dom*"},
    "hair": {"long": r"gar* *gar*", "short": r"īs* *īs* apcirpt*"},
    "visit": {
        "with": r"(?<!arī\sbez\s)(?<!arī\sbez\siepriekšēja\s)pierakst* piesak* pieteik* iepriekš(?!ēja\spieraksta)*",
        "without": rf"bez dzīv* nav {NE}",
    },
}
