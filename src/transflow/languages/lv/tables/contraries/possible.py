"""Latvian words that may say what the sure ones of `contraries` say, by the same groups."""

from transflow.languages.lv.tables.contraries.denying import DENYING, NE
from transflow.text.letters import CAPITAL

END = "(?:no)?gal(?:s|a|am|u|ā|os|e|es|ē)?"
MORE = (  # the endings of a comparative
    "(?:s|a|ais|ā|ajā|ajai|ajam|as|ās|ajās|ajām|i|ie|ajiem|ajos|iem|ām|o|os|u|us|um|umā)?"
)
POSSIBLE = {
    "rank": {
        "general": r"ģenerā*",
        "lieutenant": r"*leitnant*",
        "captain": r"*kaptei*",
    },
    "season": {
        "winter": r"ziem*",
        "summer": r"vasar* līgo jāņ*",
        "spring": r"vasarāj* vasaras\s(?:mie[žš]|kvie[šs]|rap[sš])*",
    },
    "colour": {
        "orange": r"*dzelten* apelsīn*",
        "blue": r"zil*",
        "pink": r"rozā sārt* rozīg*",
        "violet": r"violet* lillā lavand*",
        "red": r"sārt* rud(?!zu|en|eņ)*",
        "brown": r"brūn* kastaņ* šatēn*",
        "grey": r"pelēk* sirm* sudrab*",
        "white": r"balt* gaiš*",
        "silver": r"sudrab* pelēk* metālisk*",
    },
    "degree": {
        "up": rf"""
            virs vismaz pārsnie* audz(?!in|ēk)* *dārdz*
            cel(?!tn)* ceļ(?:as)? cēl* papild* uzlab* attīst* pace[lļ]* kāp* papla* vēl
            (?:ie|pie|iz|pār|uz|sa|at|vis|strauj)?aug(?!st(?!āk)|ust(?:s|a|am|u|ā)?\b|uš(?:ais|ie|o|ajiem|ajam|ajos)\b)*
            (?-i:(?!{CAPITAL}))(?!ma[zs]|zem|ret|īs|šaur|lēt|vāj|lēn|agr|tuv|turpm|(?:at|ie|pa|uz)?[ns]āk)*āk{MORE}
        """,
        "down": rf"""
            saī[sc]* ierobež* īsāk* zem(?!es|niek|kop)* krīt* *krit* (?!mazumt|mazdēl|mazbērn|mazmeit)*maz* sar[au]*
            šaurāk* lētāk* vājāk* lēnāk* {NE} nav nost bez tikai vismaz gandrīz
        """,
    },
    "order": {
        "within": r"laikā ne\svēlāk līdz gad* ik šogad jau\spēc",
        "before": r"""
            (?:tikai|vien|vienīgi)\spēc (?<![\d.]\s)līdz līdzšin* agrāk* iepriekš* priekš(?!nie|sēd|lik|met|pils|sta)*
            pagāj* pērn* senāk kamēr
            pirms* vispirms vēl(?=\sn[ea]) jau pēc(?=\skur)
        """,
        "after": rf"""
            tālāk* (?<!ne\s)vēlāk* turpmāk* nākam* nākotn* sek(?!re|su|sū|m|t|un)* tad(?!,?\sja\b) tiklīdz
            tūlīt aiz laikā\s(?:no|kopš) beidzoties noslēdzoties (?<!tam,\s)kad
            pirms(?=\s[^.;:,]{{0,80}}\b(?:{DENYING})) (?:{DENYING})(?=\s[^.;:,]{{0,80}}\bpirms\b)
        """,
    },
    "edge": {
        "beginning": r"*sāk* agr* iesāk*",
        "middle": r"vid* mij[āu] pus*",
        "end": rf"*bei[gdzķ]* noslē* {END} pēdēj* vēl(?:s|u|a|ā|ais|ajā|āk*) mērķ* slē[gd]*",
    },
    "lasting": {
        "over": rf"vairs beidz* beig* pārtrauk* pārst* izbeig* bijuš* {NE} nav bez",
        "on": r"vēl turpin* palik* paliek* saglab* līdz\sšim tagad patlaban",
    },
    "place": {
        "first": r"pirm* *sāk* vispirms 1\.",
        "last": rf"pēdēj* iepriekš* {END} pagāj* pērn* nesen* beig* aizvad* jaunāk(?!s\b|i\b|u\b)* noslē*",
    },
    "sex": {
        "woman": r"viņa* mā[tm](?!āj)* meita* *niec* siev* māsa* kundz* dām* jaunie* bērn*",
        "man": r"viņ* tēv* brā[lļ]* vīr* kung* dēl* cilvē* jaunie* bērn*",
    },
    "day": {
        "working": r"pirmdien* piektdien* darbdien* darba\s(?:dien|laik|nedēļ|stund)* strād(?!ā\b)*",
        "free": r"se[sš]tdien* svēt* atvaļin* brīv* tirgus* (?<!darba\s)dien*",
        "any": r"(?<!darba\s)dien* diennakt* *nedēļ* brīv* kalendār*",
        "all": r"katr* ik* vis* dien* nepārtr*",
    },
    "hours": {
        "small hours": r"nakt* *nakt* rīt* agr*",
        "morning": r"rīt* agr* brokast* šorīt*",
        "noon": r"pusdien* 12* dien(?:ā|as|u)",
        "evening": r"vakar* vēl(?!ē[tš])* nakt* *pusdien*",
        "night": r"vakar* vēl(?!ē[tš])* nakš* diennakt* tums* tikai",
        "afternoon": r"*pusdien* dien(?!as\spirm)* vakar* vēl(?!ē[tš])* 1[2-8]*",
        "day": r"dien* pusdien* gaiš* 24*",
    },
    "wind": {
        "north": r"skandināv*",
        "north-east": r"ZA ziemeļ(?!riet)*",
        "north-west": r"ZR ziemeļ(?!austr)*",
        "south-east": r"DA dienvid(?!riet)*",
        "south-west": r"DR dienvid(?!austr)*",
    },
    "mood": {
        "positive": r"lab* atzinīg*",
        "negative": rf"slikt* {NE}",
    },
    "every": {
        "minute": r"*minū[tš]* min",
        "hour": r"*stund* h",
        "year": r"gad* pusgad*",
        "quarter": r"ceturk* kvartāl*",
        "month": r"mēne*",
        "week": r"nedēļ* (?:pirm|otr|treš|ceturt|piekt|sest|svēt)dien*",
        "day": r"dien* ikdien*",
    },
    "times": {
        "one": r"reizi(?!\spusgadā) vienreiz* vien(?:s|a|u|o|ā|am|ai|as)",
        "two": r"div* ab* otr* pus* 2",
        "three": r"trīs* trij* treš* 3",
    },
    "whole": {
        "in": r"arī tostarp skaitā *iek[lļ]* ietver* ieskait* sk ar starp",
        "out": rf"bez iz(?:slē|ņem)* {NE} nav ārpus atskait*",
    },
    "half": {"first": r"pirm(?:ajā|ā|o|ais|os) sākum* I 1\.", "second": r"otr* vēl* beig* II 2\."},
    "clarity": {
        "clear": r"(?<!nav\s)(?<!nebija\s)skaidr* noteikt* saprot* acīmredz* protams",
        "unclear": rf"{NE} nav šaub* miglain*",
    },
    "crowd": {
        "tens": r"desmit*(?!\s(?:tūkst|mil)) daudz* vairākas du[cč]*",
        "hundreds": r"simt*(?!\s(?:tūkst|mil)) daudz*",
        "thousands": r"(?<!desmitiem\s)(?<!simtiem\s)tūkst*",
        "tens of thousands": r"*desmit*\stūkst*",
        "hundreds of thousands": r"simt*\stūkst*",
        "billions": r"milja* mljrd",
        "millions": r"(?<!desmitiem\s)(?:miljo|mlj|milj\.)*",
        "tens of millions": r"*desmit*\smiljo*",
    },
    "stage": {"half": r"pusfin*", "quarter": r"ceturtdaļ*", "eighth": r"astotdaļ* 16"},
    "medal": {"gold": r"zelt* čempion* uzvar* pirm*", "silver": r"sudrab* otr*", "bronze": r"bronz* treš*"},
    "extreme": {
        "most": r"maks* lielāk* augstāk* ne\svairāk līdz griesti* virs* pārsnie* visvairāk",
        "least": r"minim* mazāk* zemāk* vismaz sliek* niecīg*",
    },
    "frontier": {
        "inner": r"iekš* vietēj* pašmāj*",
        "outer": r"ār*",
    },
    "horizon": {"long": r"ilg* gad* tālāk* pastāv*", "medium": r"vidē*", "short": r"īs* tuvāk* tūlīt* drīz*"},
    "share": {"more": r"vairāk* vairum* liel* pārsvar*", "fewer": r"maz*"},
    "vital": {"birth": r"dzim* jaundzim*", "death": r"mir* nāv* bojā*"},
}
