"""Latvian words whose exchange turns a sentence round, by what they say."""

from __future__ import annotations

from transflow.languages.contraries import Contraries

NOT_DENIED = r"(?<!netika\s)(?<!netiks\s)(?<!netiek\s)(?<!netiktu\s)"
CERTAIN = {
    "rank": {
        "lieutenant colonel": r"pulkvež*leitnant*",
        "colonel": r"pulkve[dž](?!*leitn)*",
        "brigadier general": r"brigādes\sģenerā[lļ]\w{1,4}",
        "major general": r"ģenerālmajor*",
        "lieutenant general": r"ģenerālleitnant*",
        "general": r"ģenerā(?:lis|ļa|lim|li)(?=\s[A-ZĀ-Ž])",
        "major": r"major(?:s|a|am|u|e|es|ei|i|iem)",
        "captain": r"kaptei[nņ]*",
        "senior lieutenant": r"virsleitnant*",
        "lieutenant": r"leitnant*",
        "admiral": r"*admirā[lļ]\w{1,4}",
        "sergeant": r"*seržant*",
        "corporal": r"kaprā[lļ]*",
    },
    "season": {
        "spring": r"(?:šo)?pavasar*",
        "summer": r"vasar(?:a|as|ā|u|ai|ās|ām|īg*) šovasar",
        "autumn": r"(?:šo)?ruden* rudeņ*",
        "winter": r"ziem(?:a|as|ā|u|ai|ās|ām|īg*) šoziem",
    },
    "colour": {
        "red": r"sarkan*",
        "green": r"zaļ*",
        "yellow": r"dzelten*",
        "orange": r"oranž*",
        "blue": r"zil(?:s|a|ā|u|am|ai|i|as|ie|ais|o|ajā|ajam|ajai|us|os|iem|ām)",
        "black": r"meln*",
    },
    "degree": {
        "up": r"""
            vairāk pieau[gd]* palielin* paaugstin* celsies cēl(?:ies|usies|ās) augstāk* lielāk*
            visaugstāk* vislielāk* audzis augusi augs
        """,
        "down": r"mazāk* samazin* sarūk saru[kc]* krities kritu* zemāk* viszemāk* vismazāk* pazemin* kritīsies",
    },
    "order": {
        "before": r"pirms agrāk,?\snekā",
        "after": r"pēc kopš",
    },
    "edge": {
        "beginning": r"sākum*",
        "end": r"beig(?:ās|ām|as|u) nobeigum* noslēgum*",
    },
    "place": {
        "first": r"pirm(?:ais|ā|ajā|ajam|ajai)",
        "last": r"pēdēj(?:ais|ā|ajā|ajam|ajai)(?!\sminēt)",
    },
    "sex": {
        "woman": r"sieviet* meiten*",
        "man": r"vīriet* vīrieš* zēn* puis* puiš*",
    },
    "day": {
        "working": r"darbdien* darba\sdien*",
        "free": r"brīvdien* nedēļas\snogal*",
    },
    "hours": {
        "morning": r"no\srīta rīt(?:ā|u|os)",
        "evening": r"vakar(?:s|ā|a|u|os|i|iem|am)",
        "night": r"nakt* pusnakt*",
    },
    "east-west": {
        "east": r"austrum*",
        "west": r"rietum*",
    },
    "north-south": {
        "north": r"ziemeļ*",
        "south": r"dienvid*",
    },
    "trade": {
        "buy": r"(?:no)?pirk* iegād*",
        "sell": r"pārdo*",
    },
    "border": {
        "import": r"import* ieved* ieve[sš]*",
        "export": r"eksport* izved* izve[sš]*",
    },
    "outcome": {
        "support": rf"{NOT_DENIED}(?:atbalst|apstiprin|apmierin|pieņem(?:ts|ta|ti|tas|t)\b|pieņēma)*",
        "reject": r"noraid* ne(?:tika|tiek|tiks|tiktu)\s(?:atbalst*|apstiprin*|pieņem*)",
    },
    "mood": {
        "positive": r"pozitīv*",
        "stable": r"stabil*",
        "negative": r"negatīv*",
    },
    "every": {
        "year": r"(?:ik|katru)\s?gadu ikgad* gadskārt* (?:reiz*|eiro)\sgadā",
        "month": r"(?:ik|katru)\s?mēnesi ikmēne* (?:reiz*|eiro)\smēnesī",
        "week": r"(?:ik|katru)\s?nedēļu iknedēļ* reiz*\snedēļā",
        "day": r"(?:ik|katru)\s?dienu reiz*\sdienā",
    },
    "times": {
        "one": r"reizi(?=\s(?:gadā|mēnesī|nedēļā|dienā|diennaktī)) vienreiz*",
        "two": r"divreiz* divas\sreizes divtik div*kār[tš]* dubult* reizi\spusgadā",
        "three": r"trīsreiz* trīs\sreizes trīskār[tš]*",
    },
    "whole": {
        "in": r"(?:ieskaitot|iekļaujot|ar)\s(?:PVN|pievienotās\svērtības|nodok*)",
        "out": r"(?:neieskaitot|neiekļaujot|bez)\s(?:PVN|pievienotās\svērtības|nodok*)",
    },
    "when": {
        "last year": r"pērn pērnajā\sgadā pagājušajā\sgadā",
        "this year": r"šogad šajā\sgadā",
        "next year": r"nākamgad nākamajā\sgadā",
        "last month": r"pagājuš*\smēne*",
        "last week": r"pagājuš*\snedēļ*",
    },
}
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
        "red": r"sārt* rud*",
    },
    "degree": {
        "up": r"""
            virs vismaz pārsnie* aug* audz* ce[lļ]* cēl* papild* uzlab* attīst* pace[lļ]* kāp* papla* *aug* vēl
            (?!ma[zs]|zem|ret|īs|šaur|lēt|vāj|lēn|agr)*āk*
        """,
        "down": r"""
            saī[sc]* ierobež* īsāk* zem* retāk krīt* *krit* *ma[zs]* sar[au]* šaurāk* lētāk* vājāk*
            lēnāk* ne(?!dēļ|atkar|kā|kur)* nav nost bez tikai vismaz gandrīz
        """,
    },
    "order": {
        "before": r"līdz* agrāk* iepriekš* priekš* pagāj* pērn* senāk kamēr pirm* vēl jau",
        "after": r"tālāk* vēlāk* turpmāk* nākam* nākotn* sek* tad tiklīdz tūlīt aiz beidzoties noslēdzoties kad",
    },
    "edge": {
        "beginning": r"*sāk* agr* iesāk*",
        "end": r"*bei[gdzķ]* noslē* *gal* pēdēj* vēl* mērķ* slē[gd]*",
    },
    "place": {
        "first": r"pirm* *sāk* vispirms 1\.",
        "last": r"pēdēj* *gal* pagāj* pērn* nesen* beig* aizvad* jaunāk* noslē*",
    },
    "sex": {
        "woman": r"viņa* mā[tm](?!āj)* meita* *niec* siev* māsa* kundz* dām* jaunie* bērn*",
        "man": r"viņ* tēv* brā[lļ]* vīr* kung* dēl* cilvē* jaunie* bērn*",
    },
    "day": {
        "working": r"pirmdien* piektdien* dien*",
        "free": r"se[sš]tdien* svēt* atvaļin* brīv* tirgus*",
    },
    "hours": {
        "morning": r"rīt* agr* brokast*",
        "evening": r"vakar* vēl* nakt* *pusdien*",
        "night": r"vakar* vēl* nakš* diennakt* tums*",
    },
    "north-south": {
        "north": r"skandināv*",
    },
    "trade": {
        "buy": r"*pirk* *pērk* *iegū* patēr* klient* *tirg* *tirdz*",
        "sell": r"*tirg* *tirdz* realiz* pārdev* pārdod* noiet* veikal* izso*",
    },
    "border": {
        "import": r"iebrau* ienes*",
        "export": r"izbrau* iznes*",
    },
    "outcome": {
        "support": r"""
            uztur* atļau* piekri* piekrīt* vieno* pieš[kķ]* palīdz* atzī* nodroš* veicin* palīg*
            (?:no)?balso* atstā*
        """,
        "reject": r"ne(?!dēļ|kā|kur)* pret noliedz* atte[iu]* atsak* atmet* nolie* liedz* nav ignor*",
    },
    "mood": {
        "positive": r"lab* atzinīg*",
        "negative": r"slikt* ne(?!dēļ|kā|kur)*",
    },
    "every": {
        "year": r"gad* pusgad*",
        "month": r"mēne*",
        "week": r"nedēļ* *dien*",
        "day": r"dien* diennakt* ikdien*",
    },
    "times": {
        "one": r"reizi(?!\spusgadā) vienreiz* vien(?:s|a|u|o|ā|am|ai|as)",
        "two": r"div* ab* otr* pus* 2",
        "three": r"trīs* trij* treš* 3",
    },
    "whole": {
        "in": r"arī tostarp skaitā *iek[lļ]* ietver* ieskait* sk ar starp",
        "out": r"bez iz(?:slē|ņem)* ne* nav ārpus atskait*",
    },
    "when": {
        "last year": r"pērn* (?:pagājuš|iepriekš|aizvad)*(?!\s(?:mēne|nedēļ)) pagāj(?:is|a) aizgāj* gadu pirms",
        "this year": r"šogad šā šajā šī šo pašreiz* tekoš* kārtēj*",
        "next year": r"nāk* turpm* sek* pēc",
        "last month": r"mēne*",
        "last week": r"nedēļ* *dien*",
    },
}

contraries = Contraries(CERTAIN, POSSIBLE)
