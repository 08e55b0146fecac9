"""Latvian words for verdicts, ranks of units, storeys, routes and shades, by what they say."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

PURPOSE = r"(?=\s(?:nolūk|mērķ|iemesl|apsvērum|motīv)*)"
COLOUR = r"(?=\s?(?:zil|sark|zaļ|pelēk|brūn|violet)*)"
CASES = r"(?:s|a|u|i|as|am|ai|us|iem|ām|ais|ā|o|ie|ās|ajā|ajam|ajai)"
DEGREE = r"(?<=grādu\s)"
THING = r"(?=\s(?:laik|armij|okup|mīn|lādiņ|munīc|karav|period|režīm|var[as]|bumb|šāviņ)*)"
LENGTH = r"(?=\s(?:attālum|augstum|dziļum|platum|garum|biezum)*)"

CERTAIN = {
    "verdict": {"guilty": r"notiesājoš*", "innocent": r"attaisnojoš*"},
    "nationals": {
        "third": r"treš(?:o|ajām|ās|ajās)\svalst*",
        "union": r"(?:ES|Eiropas\sSavienības)\s(?:dalībvals\w+\s)?(?:pilso[nņ]|valstspiederīg)*",
    },
    "unit of a service": {"platoon": r"vada\skomand*", "company": r"rotas\skomand*"},
    "popularity": {
        "most": r"vis(?:izplatīt|biež|populār|pieprasīt|apmeklēt)āk*",
        "least": r"visretāk* vismazāk\s(?:izplatīt|populār|pieprasīt|apmeklēt)*",
    },
    "Mediterranean": {
        "central": r"Centrāl\w+\sVidusjūr*",
        "western": r"Rietum\w*\sVidusjūr*",
        "eastern": r"Austrum\w*\sVidusjūr*",
    },
    "shade": {"dark": rf"tumš(?:i|{CASES}){COLOUR}", "light": rf"gaiš(?:i|{CASES}){COLOUR}"},
    "the sooner": {"sooner": r"jo\s(?:ātrāk|agrāk)", "later": r"jo\svēlāk"},
    "field of a degree": {
        "law": rf"{DEGREE}(?:tiesīb|jurisprudenc)*",
        "economics": rf"{DEGREE}ekonomik*",
        "medicine": rf"{DEGREE}medicīn*",
        "engineering": rf"{DEGREE}inženier*",
        "history": rf"{DEGREE}vēstur*",
        "psychology": rf"{DEGREE}psiholoģij*",
        "politics": rf"{DEGREE}politi(?:kas|skaj|skās)*",
    },
    "aim": {
        "political": rf"politisk(?:os|iem|u|ā|ie|us){PURPOSE}",
        "economic": rf"ekonomisk(?:os|iem|u|ā|ie|us){PURPOSE}",
        "humanitarian": rf"humān(?:os|iem|u|ā|ie|us){PURPOSE}",
    },
    "plug": {
        "out": r"atvieno(?:t|ts|ta|ti|tas|ja|jiet|jis|juši)",
        "in": r"pieslē[gd](?:t|ts|ta|ti|tas|za|ziet|zis|uši)",
    },
    "requirement": {
        "least": r"minimāl*",
        "most": r"maksimāl*",
    },
    "part of a street": {"pavement": r"ietve~", "road": r"brauktuv*"},
    "way of lying": {"back": r"uz\smuguras", "stomach": r"uz\svēdera"},
    "a length": {
        "centimetre": rf"centimetra{LENGTH}",
        "metre": rf"metra{LENGTH}",
        "kilometre": rf"kilometra{LENGTH}",
    },
    "telephone": {
        "held": r"rok(?:ā|ās)\stur* tur(?:ot|ēt|ama|amu|amais|ams)?\srok(?:ā|ās)",
        "free": r"brīvroku* bez\sroku\spalīdzības",
    },
    "side in the war": {"soviet": rf"padomju{THING}", "german": rf"vācu{THING}"},
    "number of storeys": {
        "one": r"vienstāv*",
        "two": r"div(?:u\s)?stāv*",
        "three": r"tr(?:īs|iju\s)stāv*",
        "four": r"četr(?:u\s)?stāv*",
        "five": r"piec(?:u\s)?stāv*",
        "nine": r"deviņ(?:u\s)?stāv*",
    },
}
POSSIBLE = {
    "verdict": {"guilty": r"notiesā* vain* sodā*", "innocent": rf"attaisno* {NE} nav izbeig* atcel* atcēl*"},
    "nationals": {"third": r"treš* ārvalst* ārpus* ārzem*", "union": r"ES Eirop* Savien* dalībvalst*"},
    "unit of a service": {"platoon": r"vad(?:s|a|am|u|ā|i|os|iem)", "company": r"rot*"},
    "popularity": {
        "most": r"vis* populār* izplatīt* biež* daudz* pieprasīt* galven* parast*",
        "least": rf"ret* maz* vismaz* {NE} nav",
    },
    "Mediterranean": {"central": r"centrāl* vidu*", "western": r"rietum*", "eastern": r"austrum*"},
    "shade": {"dark": r"tumš* meln*", "light": r"gaiš* bāl* blond*"},
    "the sooner": {"sooner": r"ātr* agr* drīz* steidz*", "later": r"vēl* ilg* lēn*"},
    "field of a degree": {
        "law": r"tiesī* juri*",
        "economics": r"ekonom* tautsaimn* uzņēmējdarb* finan* vadīb*",
        "medicine": r"medicīn* veselīb* ārst*",
        "engineering": r"inženier* tehni*",
        "history": r"vēstur*",
        "psychology": r"psiholo*",
        "politics": r"politi* attiecīb*",
    },
    "aim": {
        "political": r"politi*",
        "economic": r"ekonom* saimniec* finan*",
        "humanitarian": r"humān* palīdz*",
    },
    "plug": {"out": r"atvieno* atslē* izslē* no* pārtr* atda* atkab*", "in": r"pie* savieno* ieslē*"},
    "requirement": {
        "least": rf"minim* maz* vismaz zem* pamat* obligāt* {NE}",
        "most": r"""
            maks* liel* augst*
            (?<!mazākais\s)(?<!mazākā\s)(?<!mazāko\s)(?<!zemākais\s)(?<!zemākā\s)(?<!zemāko\s)pie[lļ]au*
        """,
    },
    "part of a street": {
        "pavement": r"ietv* gājēju\s(?:ceļ|cel|zon)* trotuār*",
        "road": r"brauktuv* ceļ* iel* šosej*",
    },
    "way of lying": {"back": r"mugur* augšpēdus", "stomach": r"vēder* krūt* kniept*"},
    "a length": {"centimetre": r"*centimetr* cm", "metre": r"metr* m", "kilometre": r"*kilometr* km"},
    "telephone": {"held": r"rokā* tur*", "free": r"brīv* bez*"},
    "side in the war": {
        "soviet": r"padomj* PSRS kriev* Sarkan* komun* okup*",
        "german": r"vāc* naci* hitler*",
    },
    "number of storeys": {
        "one": r"vien* pirm* 1",
        "two": r"div* otr* 2",
        "three": r"tr[iī]* treš* 3",
        "four": r"četr* ceturt* 4",
        "five": r"piec* piekt* 5",
        "nine": r"deviņ* devīt* 9",
    },
}
