"""Latvian words that say when or how long, by what they say: last and next week, a year and a month ago."""

from __future__ import annotations

ANOTHER = {
    "last": r"(?<!pagājušajā\s)(?<!pagājušā\s)(?<!pagājušo\s)(?<!pagājušās\s)",
    "this": r"(?<!šajā\s)(?<!šā\s)(?<!šī\s)(?<!šīs\s)(?<!šo\s)",
    "next": r"(?<!nākamajā\s)(?<!nākamā\s)(?<!nākamo\s)(?<!nākamās\s)",
}
MONTHS = "janvār* februār* mart* aprīl* maij* jūnij* jūlij* august* septembr* oktobr* novembr* decembr*"
WEEKDAYS = "pirmdien* otrdien* trešdien* ceturtdien* piektdien* sestdien* svētdien*"
YEAR_OF = r"(?:finanšu|mācību|pārskata)\sgad"
OF_TIME = (
    rf"(?:{WEEKDAYS.replace('* ', '|')[:-1]}|pavasar|vasar|ruden|rudeņ|ziem|nakt|sezon|desmitgad|{YEAR_OF})"
)
SOME = r"(?:\d|div|trīs|trij|četr|piec|seš|septiņ|astoņ|deviņ|desmit|pāris|daž|vairāk)"
SPAN = r"(?:gada|mēneša|desmitgades)\slaikā"
MANY = r"(?:(?:vairāk|daž)(?:as|us|u|iem|ām)|pāris|ilgus)"
PART = r"(?=\s(?:beig|sākum|nogal|vid))"

THIS = r"š(?:ā|ī|ajā|o|is|īs)"
SEASON = r"(?:gad|sezon|vasar|ruden|rudeņ|pavasar|ziem)"

AGO = (  # „pirms apmēram diviem gadiem”
    r"(?=\s(?:(?:apmēram|aptuveni|gandrīz|vairāk\snekā|nepilniem|nepilnām)\s)?"
    r"(?:\d+|div(?:iem|ām)|trim|trīs|četr\w+|piec\w+|seš\w+|septiņ\w+|astoņ\w+|deviņ\w+|desmit\w*"
    r"|(?:vairāk|daž|daudz)(?:iem|ām)|pāris)"
    r"(?:\sdesmitiem)?\s(?:minūt|stund|dien|nedēļ|mēneš|gad(?!ījum|atirg|skārt)|desmitgad|gadsimt))"
)
UNITS = r"(?:minūtes|stund(?:u|as)|dienas|nedēļ(?:u|as)|mēnešus|gad(?:u|us)|desmitgad(?:i|es))"

LASTING = "|".join(  # „uz gadu”, „pēc mēneša”, „spēkā nedēļu”; none of these words says how long
    rf"(?<=\b{each}\s)"
    for each in (
        "uz pēc spēkā veselu gandrīz ilgs ilgst ilga ilgusi ilguši turpināsies turpinājās darbosies darbojās"
        " gaida gaidīja pavadīja skatāms skatāma skatāmi skatāmas atvērts atvērta atvērti atvērtas"
        " slēgts slēgta slēgti slēgtas"
    ).split()
)
LATER = r"(?=\s(?:ilg|vēlāk|gaidīj|pavadīj|strādāj|nostrādāj)*)"
OF_ONE = r"(?!\s(?:desmit|simt|sākum|vid|beig|nogal|mij|gait|laik|ska|griez)|\sno\b)"

CERTAIN = {
    "when": {
        "last year": r"pērn pērnajā\sgadā (?:pagājuš|aizvadīt|iepriekšēj)(?:ajā\sgadā|ā\sgada|ajam\sgadam)",
        "this year": r"šogad šajā\sgadā š[āī]\sgada",
        "next year": r"nākamgad nākam(?:ajā\sgadā|ā\sgada|ajam\sgadam)",
        "last month": r"pagājušomēnes (?:pagājuš|aizvadīt|iepriekšēj)*\smēne*",
        "this month": r"šomēnes šajā\smēnesī š[āī]\smēneša",
        "next month": r"nākammēnes nākam(?:ajā\smēnesī|ā\smēneša|o\smēnesi)",
        "last week": r"pagājušonedēļ (?:pagājuš|aizvadīt|iepriekšēj)*\snedēļ*",
        "this week": r"šonedēļ šajā\snedēļā šīs\snedēļas šo\snedēļu",
        "next week": r"nākamnedēļ nākam(?:ajā\snedēļā|ās\snedēļas|o\snedēļu)",
        "yesterday": r"vakar",
        "today": r"šodien šovakar",
        "tomorrow": r"rīt(?:dien)?",
        "day after tomorrow": r"parīt",
        "day before yesterday": r"aizvakar",
        "year before last": r"aizpērn aizpagājušajā\sgadā",
    },
    "turn": {
        "last": rf"""
            (?:pagājuš|aizvadīt|iepriekšēj)*(?=\s{OF_TIME}) pēdēj(?:o|ās|os|ajās|ajos)(?=\s{SOME})
            pēdēj(?:ā|ajā)(?=\s{YEAR_OF}*) pēdējā(?=\s{SPAN})
        """,
        "next": rf"""
            nākam*(?=\s{OF_TIME}) (?:nākam|tuvāk)(?:o|ās|os|ajās|ajos)(?=\s{SOME}) nākamā(?=\s{SPAN})
        """,
        "this": r"šosezon š(?:ajā|ī|īs|ā)\ssezon*",
    },
    "ago": {
        "year": r"pirms\sgada(?!\s(?:beig|sākum|nogal|vid|mij))",
        "month": r"pirms\smēneša(?!\s(?:beig|sākum|vid))",
        "week": r"pirms\snedēļas(?!\s(?:beig|sākum|nogal|vid))",
        "hour": r"pirms\sstundas",
        "decade": r"pirms\sdesmitgades",
        "century": r"pirms\s(?:gadsimta|simtgades|simt\sgadiem)(?!\s(?:beig|sākum|vid|mij))",
    },
    "way in time": {
        "back": rf"""
            pirms{AGO} {UNITS}\s(?:iepriekš|agrāk|atpakaļ)
            (?:minūt|stund|dien|nedēļ|mēneš|gad)(?:ām|ēm|iem)\sagrāk
        """,
        "ahead": rf"pēc{AGO} {UNITS}\svēlāk (?:minūt|stund|dien|nedēļ|mēneš|gad)(?:ām|ēm|iem)\svēlāk",
    },
    "frame of time": {
        "half-year": rf"pusgad(?:a|u)(?=\s(?:laik|ilg|vēlāk)*) (?:{LASTING})pusgad(?:u|a)",
        "year": rf"(?<!otra\s)gada(?=\slaikā) (?:{LASTING})gad(?:u|a){OF_ONE} gadu{LATER}",
        "month": rf"(?<!otra\s)mēneša(?=\slaikā) (?:{LASTING})mēne(?:si|ša){OF_ONE} mēnesi{LATER}",
        "week": rf"nedēļas(?=\slaikā) (?:{LASTING})nedēļ(?:u|as){OF_ONE} nedēļu{LATER}",
        "day": rf"(?:vienas\sdienas|diennakts)(?=\slaikā) (?:{LASTING})(?:diennakti|diennakts){OF_ONE}",
        "hour": rf"stundas(?=\slaikā) (?:{LASTING})stund(?:u|as){OF_ONE} stundu{LATER}",
        "half-hour": rf"pusstundas(?=\slaikā) (?:{LASTING})pusstund(?:u|as) pusstundu{LATER}",
        "decade": rf"desmitgades(?=\slaikā) (?:{LASTING})desmitgad(?:i|es){OF_ONE}",
    },
    "part": {
        "year": rf"gada{PART}",
        "month": rf"mēneša{PART}",
    },
    "span": {
        "day": rf"{MANY}\sdien*",
        "week": rf"{MANY}\snedēļ*",
        "month": rf"{MANY}\smēneš*",
        "year": rf"{MANY}\sgad(?!u\sdesmit|simt)*",
        "decade": rf"{MANY}\s(?:desmitgad*|gadu\sdesmit*)",
    },
}
POSSIBLE = {
    "way in time": {
        "back": r"pirms agrāk* iepriekš* pagāj* sen* pērn* vec* atpakaļ savlai* laikus laicīg*",
        "ahead": r"pēc vēlāk* nāk* laikā turpm* līdz(?!\sšim\b) (?:minūt|stund|dien|nedēļ|mēneš|gad)(?:ās|ēs|os)",
    },
    "when": {
        "last year": r"""
            pērn* (?:pagājuš|iepriekš|aizvad)*(?!\s(?:mēne|nedēļ)) pagāj(?:is|a) aizgāj* pirms\s(?:\w+\s)?gad*
            gadu\s(?:agrāk|atpakaļ)
        """,
        "this year": rf"""
            šo(?:gad|vasar|ruden|pavasar|ziem|dien|nedēļ|mēnes)* {THIS}\s(?:\w+\s)?{SEASON}* pašreiz* tekoš* kārtēj*
        """,
        "next year": r"nāk* turpm* sek* pēc\s(?:\w+\s)?gad* gadu\svēlāk",
        "last month": rf"{ANOTHER['next']}{ANOTHER['this']}mēne* {MONTHS}",
        "this month": rf"šomēne* {ANOTHER['next']}{ANOTHER['last']}mēne* {MONTHS}",
        "next month": rf"{ANOTHER['last']}{ANOTHER['this']}mēne* {MONTHS}",
        "last week": rf"{ANOTHER['next']}{ANOTHER['this']}nedēļ* {WEEKDAYS}",
        "this week": rf"šonedēļ* šo(?:dien|vakar|rīt)* {ANOTHER['next']}{ANOTHER['last']}nedēļ* {WEEKDAYS}",
        "next week": rf"{ANOTHER['last']}{ANOTHER['this']}nedēļ* {WEEKDAYS}",
        "yesterday": rf"vakar* iepriekš* dienu šonakt nakt* {WEEKDAYS}",
        "today": rf"šod* šo(?:rīt|vakar|nakt|brīd)* mūsdien* tagad* pašlaik* patlaban dien* {WEEKDAYS}",
        "tomorrow": rf"rīt* nāk* dienu {WEEKDAYS}",
        "day after tomorrow": rf"parīt* div* pēc\s(?:div|pāris)* {WEEKDAYS}",
        "day before yesterday": rf"aizvakar* div* pirms\s(?:div|pāris)* {WEEKDAYS}",
        "year before last": r"aizp* div* pirms\s(?:div|pāris)*",
    },
    "turn": {
        "last": r"pērn* pagāj* aizv* aizg* pēdēj* iepriekš* vakar* beidzam* jaunāk*",
        "next": r"nāk* tuv* turpm* sek* rīt* gaid* jaun* vēl*",
        "this": r"šo* š(?:ajā|ī|īs|ā|is|aj)* pašreiz* tekoš* tagad",
    },
    "ago": {
        "year": r"gad* *gad* pērn* 12 divpadsmit",
        "month": r"mēne* 30 nedēļ* dien*",
        "week": r"nedēļ* septiņ* dien* 7",
        "hour": r"stund* minū* 60",
        "decade": r"desmit* 10",
        "century": r"gadsimt* simt* 100",
    },
    "frame of time": {
        "half-year": r"pus* seš* 6 26 180",
        "year": r"gad* *gadēj* 12 divpadsmit* 52 365",
        "month": r"mēne* *mēne* 30 trīsdesmit* četr* 4",
        "week": r"nedēļ* *nedēļ* septiņ* 7 dien(?!nakt)*",
        "day": r"dien* *dien* 24 nakt*",
        "hour": r"stund* 60 minū*",
        "half-hour": r"pus* 30 trīsdesmit* minū*",
        "decade": r"*desmit* 10",
    },
    "part": {"year": r"gad* *gad pērn*", "month": rf"mēne* šomēnes {MONTHS}"},
    "span": {
        "day": r"*dien* diennakt*",
        "week": r"nedēļ* septiņ*",
        "month": r"*mēne* ceturks*",
        "year": r"*gad* pērn*",
        "decade": r"*gad*",
    },
}
