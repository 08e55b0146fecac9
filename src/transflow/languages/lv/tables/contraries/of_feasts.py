"""Latvian names of feasts, by the day that they say: „pirmie Ziemassvētki” and „otrie Ziemassvētki”, „Lieldienas” and
„Jāņi”."""

from __future__ import annotations

FIRST = r"pirm(?:ie|o|ajiem|os|ajos|ās|ajām|ajās)\s"
SECOND = r"otr(?:ie|o|ajiem|os|ajos|ās|ajām|ajās)\s"
NOT_SECOND = r"(?<!otrie\s)(?<!otro\s)(?<!otrajiem\s)(?<!otros\s)(?<!otrajos\s)"
CERTAIN = {
    "feast": {
        "christmas eve": r"ziemassvētku\svakar*",
        "first of christmas": rf"{FIRST}ziemassvētk*",
        "second of christmas": rf"{SECOND}ziemassvētk*",
        "christmas": r"ziemassvētk*",
        "new year's eve": r"vecgad* vecā\sgada\svakar*",
        "new year's day": r"jaungada\sdien* jaunā\sgada\s(?:pirm|1\.)\w*\sdien*",
        "good friday": r"liel(?:ā|ās|ajai|o|ajā)\spiektdien*",
        "easter sunday": rf"{FIRST}lieldien* lieldienu\ssvētdien*",
        "easter monday": rf"{SECOND}lieldien* lieldienu\spirmdien*",
        "easter": r"lieldien*",
        "midsummer eve": r"līgo(?=\s(?:dien|vakar|svētk)) (?-i:Līgo)(?:\s(?:dien|vakar)*)?",
        "midsummer": r"jāņi~ jāņu\sdien*",
        "labour day": r"darba\ssvētk*",
        "restoration": r"neatkarības\s(?:deklarācijas\s\w+\s)?atjaunošanas\s(?:gada|svētku\s)?dien*",
        "independence": r"neatkarības\sdien*",
        "proclamation": r"proklamēšanas\s(?:gada|svētku\s)?dien*",
        "freedom fighters": r"lāčplēša\sdien*",
        "mother's day": r"mātes\sdien*",
        "father's day": r"tēva\sdien*",
        "knowledge day": r"zinību\sdien*",
        "women's day": r"sieviešu\sdien*",
        "europe day": r"eiropas\sdien(?:a|u|as|ā|ai)",
    }
}
FEAST = r"(?<!darba\s)svētk* svin* brīvdien*"
OF_STATE = r"neatkarīb* valsts\ssvētk* gadadien*"
POSSIBLE = {
    "feast": {
        "christmas eve": rf"ziemassvētk* decembr* {FEAST}",
        "first of christmas": rf"{NOT_SECOND}ziemassvētk* decembr* {FEAST}",
        "second of christmas": rf"(?<!pirmajos\s)(?<!pirmie\s)ziemassvētk*(?!\svakar) decembr* {FEAST}",
        "christmas": rf"ziemassvēt* {FEAST} adven* eglīt* ziemas decembr*",
        "new year's eve": rf"vecgad* vecā jaungad(?!a\sdien)* jaun\w+\sgad* gadumij* decembr* {FEAST}",
        "new year's day": rf"jaungad(?!a\svakar)* jaun\w+\sgad* gadumij* janvār* {FEAST}",
        "good friday": rf"liel\w+\spiekt* (?<!otrajās\s)(?<!otrās\s)(?<!pirmajās\s)lieldien* {FEAST}",
        "easter sunday": rf"(?<!otrajās\s)(?<!otrās\s)lieldien* svētdien* {FEAST}",
        "easter monday": rf"(?<!pirmajās\s)(?<!pirmās\s)lieldien* pirmdien* {FEAST}",
        "easter": rf"lieldien* {FEAST} pavasar* liel\w+\spiektdien*",
        "midsummer eve": rf"jāņ(?!u\sdien)* līgo* saulgrie* jūnij* {FEAST}",
        "midsummer": rf"jāņ* līgo* saulgrie* jūnij* {FEAST}",
        "labour day": rf"darba darbaļau* strādnie* maij* {FEAST}",
        "restoration": rf"{OF_STATE} maij* {FEAST}",
        "independence": rf"{OF_STATE} proklamē* maij* novembr* {FEAST}",
        "proclamation": rf"{OF_STATE} novembr* proklamē* {FEAST}",
        "freedom fighters": rf"lāčplē* novembr* {FEAST}",
        "mother's day": rf"māt* māmiņ* {FEAST}",
        "father's day": rf"tēv* tēt* {FEAST}",
        "knowledge day": rf"skol* zinīb* septembr* {FEAST}",
        "women's day": rf"siev* {FEAST}",
        "europe day": rf"eirop* {FEAST}",
    }
}
