"""English words that say that something suits or does not, grows dear or cheap, is won or lost, by what they say, and
who stands at the head of a state."""

from __future__ import annotations

from transflow.text.letters import CAPITAL

MUCH = r"\sas\s(?:many|much|high|large|big|great|often|likely|expensive|long)"
RATE = r"\sthe(?=\s(?:national|average|EU|usual|level|rate|number|price))"
GAMES = (
    r"(?=\s(?:\w+|\w+\sof\s\w+(?:\s\w+)?)\s(?:game|match|bout|race|fight|set))"  # "four of its seven games"
)
METRES = r"m(?:et(?:re|er)s)?\s"

CERTAIN = {
    "content": {"no": r"dissatisfied unsatisfied unhappy", "yes": r"(?<!not\s)satisfied(?=\s(?:with|by)\b)"},
    "lawfulness": {
        "no": r"unlawful* illegal* unauthori[sz]ed",
        "yes": r"""
            (?<!not\s)lawful* (?<!not\s)legal(?:ly)?
            authori[sz]ed(?=\s(?:place|area|crossing|access|use|entry|parking)s?\b)
        """,
    },
    "warmth": {
        "warmer": r"""
            warm(?:er|est)?(?!\s(?:up|welcome|thank|wish|word|greet|regard|heart))
            hot(?=\s(?:weather|water|air|summer|day)) (?:(?<=of\s)|(?<=the\s))heat(?=[.,;]|\son\b)
        """,
        "colder": r"cool(?=\s(?:to|down)\b) colder cooler coldest cold(?!\swar)",
    },
    "contest": {
        "won": rf"beat defeated defeats wins won winning{GAMES}",
        "lost": rf"""
            lost(?=\s(?:to\s|(?:\d|the\s(?:match|game|final|semi)))) lost(?=\s\d)
            lost{GAMES} losing{GAMES}
            lost(?=\s(?:the|its|his|her|their)\s(?:case|match|game|final|appeal|lawsuit|election|vote|battle|war)\b)
            lost(?=\sthe\s(?:first|second|third|fourth|opening|last)\s(?:quarter|half|set|period|game|leg))
        """,
    },
    "duration": {
        "for good": r"(?<!non-)(?<!non\s)permanent(?:ly)? perennial",
        "for now": r"non[\s-]permanent temporar(?:y|ily)",
    },
    "belonging": {
        "in": r"join(?:s|ed|ing)? acced(?:e|es|ed) accession",
        "out": r"""
            withdraw(?:s|n)?(?=\sfrom) withdrew(?=\sfrom) (?:has|have|had)\sleft(?=\s(?:the|a)\b)
            left(?=\s(?:the|its)\s(?:alliance|union|EU|coalition|party|organi[sz]ation|convention|bloc|treaty|league)\b)
        """,
    },
    "fitness": {
        "no": r"incompatible inconsistent not\scompatible not\scompliant non-compliant",
        "yes": r"""
            (?<!not\s)(?<!not\sbe\s)compatible (?<!not\s)compliant(?=\swith) complies
            (?<!non-)compliance(?=\swith)
        """,
    },
    "fold": {
        "more": rf"twice{MUCH} twice{RATE} two\stimes\s(?:more|higher|larger) doubled doubles? doubling",
        "less": rf"half{MUCH} half{RATE} halved halv(?:e|es|ing)",
    },
    "money": {"spent": r"spent", "saved": r"saved"},
    "staff": {
        "hired": r"hir(?:e|es|ed|ing) recruit(?:s|ed|ing)?",
        "dismissed": r"lay(?:s|ing)?\soff laid\soff dismissing",
    },
    "dearness": {
        "dearer": r"(?:more|most)\sexpensive dear(?:er|est)",
        "cheaper": r"cheap(?:er|est) (?:less|least)\sexpensive",
    },
    "head of state": {
        "prime minister": r"prime\sminister* premier",
        "vice-president": r"vice[\s-]presidents?",
        "president": r"(?-i:President)",
        "chancellor": r"chancellor(?!\sof\sjustice)",
        "king": rf"(?-i:King|Queen)(?=\s(?-i:{CAPITAL})|\sof\b)",
        "speaker": rf"(?-i:Speaker)(?=\s(?-i:{CAPITAL})|\sof\b)",
    },
    "secretary": {
        "state": r"secretary\sof\sstate(?!\sfor)",
        "defence": r"secretary\s(?:of\sstate\s)?(?:of|for)\sdefen[cs]e defen[cs]e\ssecretary",
        "interior": r"home\ssecretary",
        "foreign": r"foreign\ssecretary",
        "finance": r"treasury\ssecretary secretary\sof\sthe\streasury",
        "health": r"health\ssecretary secretary\s(?:of\sstate\s)?(?:of|for)\shealth",
        "justice": r"justice\ssecretary secretary\s(?:of\sstate\s)?(?:of|for)\sjustice",
    },
    "troops": {"battalion": r"battalions?", "brigade": r"brigades?", "regiment": r"regiments?"},
    "envoy": {
        "ambassador": r"ambassadors?",
        "consul": r"(?-i:Consul|consul)(?!\w)",
        "chargé d'affaires": r"charg[eé]s?\sd['’]affaires",
    },
    "quarter": {
        "first": r"first\squarter Q1",
        "second": r"second\squarter Q2",
        "third": r"third\squarter Q3",
        "fourth": r"(?:fourth|last)\squarter Q4",
    },
    "lengthwise": {
        "long": rf"{METRES}long",
        "high": rf"{METRES}high",
        "deep": rf"{METRES}deep",
        "wide": rf"{METRES}wide",
    },
    "wood": {
        "planted": r"plant(?:ed|ing)? plant(?=\s(?:\d|trees|about|around|more))",
        "felled": r"fell(?=\s[\d,.]+\s(?:\w+\s)?trees) felled felling logged",
    },
    "switch": {
        "on": r"""
            lights\son(?=[.,;]|$|\sbut\b|\sand\b) (?:switched|turned)\son
            (?:switch|turn)\son(?=\s(?:the|your)\b)
            (?:switch|turn)\son(?=\s(?:the|your|an?|all|automatic|multi-factor|two-factor|location|notifications|updates|headlights)\b)
        """,
        "off": r"""
            lights\soff(?=[.,;]|$|\sbut\b|\sand\b) (?:switched|turned)\soff
            (?:switch|turn)\soff(?=\s(?:the|your)\b)
            (?:switch|turn)\soff(?=\s(?:the|your|an?|all|automatic|multi-factor|two-factor|location|notifications|updates|headlights)\b)
        """,
    },
    "harshness": {
        "harsher": r"harsher stricter tougher",
        "milder": r"milder looser laxer softer gentler (?:more\s)?lenient",
    },
    "size of firm": {
        "small": r"small(?=\s(?:and\s[\w-]+\s)?(?:business|compan|enterpris|firm|merchant|farm)*)",
        "large": r"(?:large|big)(?=\s(?:and\s[\w-]+\s)?(?:business|compan|enterpris|firm|merchant|farm)*)",
        "medium": r"medium(?:-sized)?(?=\s(?:business|compan|enterpris|firm|merchant|farm|ones)*)",
    },
    "life of a firm": {"begun": r"founded established set\sup", "ended": r"wound\sup liquidated dissolved"},
}
POSSIBLE = {
    "content": {
        "no": r"dis* un* not no n't complain*",
        "yes": r"satisf* happy pleas* content* positive* good well",
    },
    "lawfulness": {
        "no": r"un* il* not no n't breach* violat* without irregular*",
        "yes": r"law* legal* legit* right* statut* valid",
    },
    "warmth": {
        "warmer": r"warm* hot* mild* above high* ris*",
        "colder": r"cold* cool* chill* below low* frost* freez*",
    },
    "contest": {
        "won": r"beat* defeat* w[io]n* victor* triumph* top* champions? clinch* overc* secur* claim* first winner*",
        "lost": r"los[et]* defeat* loss beat* fell fail* down thrash* crush* rout* trail* behind knocked",
    },
    "duration": {
        "for good": r"perman* constant* standing lasting continu* resident* ongoing regular* stable indefinit* always",
        "for now": r"temporar* non* interim provisional* short* limited acting time transitional not",
    },
    "belonging": {
        "in": r"join* acce* ent(?:er|ry)* becom* became member(?!s\b)* affiliat* add* sign* take* took part* in",
        "out": r"withdr* leav* left quit* exit* abandon* drop* out resign* desert* pull*",
    },
    "fitness": {
        "no": r"in* not no n't non* un* breach* contra* violat* fail* mismatch*",
        "yes": r"compat* compl* conform* consist* meet* met accord* line fit* correspond* match* suit* satisf*",
    },
    "fold": {
        "more": r"twice(?!\sless) doubl* two twofold two-fold 100",
        "less": r"half halv* twice\sless less fewer low* reduc* decreas* 50 fifty drop* fall* fell two* cut*",
    },
    "money": {"spent": r"spen* cost* use* invest* paid", "saved": r"sav* rescu* cut* reduc* spar*"},
    "staff": {
        "hired": r"hir* recruit* employ* tak* add* engag*",
        "dismissed": r"dismiss* lay* laid fir(?:e|ed) redundan* sack* cut* releas*",
    },
    "dearness": {
        "dearer": r"(?<!less\s)(?<!least\s)expens* dear* ris* rose increas* higher up go* cost* pric* more inflat*",
        "cheaper": r"cheap* low* fall* fell drop* reduc* decreas* less afford* down cut*",
    },
    "head of state": {
        "prime minister": r"prime premier* PM government* head counterpart* minister*",
        "vice-president": r"vice* deput*",
        "president": r"president* head* chair* governor leader* chief speaker CEO",
        "chancellor": r"chancell*",
        "king": r"king* queen* majest* royal* monarch*",
        "speaker": r"speaker* chair chairman chairwoman chairperson head leader* parliament*"
        r" president\sof\sthe\s(?:senate|parliament|chamber)",
    },
    "secretary": {
        "state": r"state foreign permanent diplomat*",
        "defence": r"defen* military pentagon war mod",
        "interior": r"home* interior internal",
        "foreign": r"foreign state external diplomat*",
        "finance": r"treasur* financ* exchequer",
        "health": r"health*",
        "justice": r"justice attorney law",
    },
    "troops": {
        "battalion": r"battalion* battlegroup* battle\sgroup*",
        "brigade": r"brigad* crew* team*",
        "regiment": r"regiment* shelf colonel*",
    },
    "envoy": {
        "ambassador": r"ambassad* envoy* represent* diplomat* embass* mission",
        "consul": r"consul* represent* diplomat*",
        "chargé d'affaires": r"charg* represent* diplomat*",
    },
    "quarter": {
        "first": r"first Q1 I 1st march january three beginning early",
        "second": r"second Q2 II 2nd june half april",
        "third": r"third Q3 III 3rd september july",
        "fourth": r"fourth last final Q4 IV 4th december october end late",
    },
    "lengthwise": {
        "long": r"long* length* tall*",
        "high": r"high* tall* height*",
        "deep": r"deep* depth*",
        "wide": r"wide* width* broad*",
    },
    "wood": {
        "planted": r"plant* sow* reforest* forest* grow*",
        "felled": r"fell* cut* log* harvest* clear* chop*",
    },
    "switch": {"on": r"on lit light(?!s?\soff)* start*", "off": r"off not no out dark* cut"},
    "harshness": {
        "harsher": r"harsh* strict* tough* sever* heav* tight*",
        "milder": r"mild* loos* lax* relax* lenien* light* less soft*",
    },
    "size of firm": {
        "small": r"small* SMEs? micro*",
        "large": r"large* big* major",
        "medium": r"medium* mid* SMEs? average",
    },
    "life of a firm": {
        "begun": r"found* establish* set creat* start* new regist* form* open* launch*",
        "ended": r"wound liquid* dissol* clos* shut ceas* deregist* strik* cull* destroy* eliminat*",
    },
}
