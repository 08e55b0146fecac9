"""Latvian words of health, schools, contests and applications, by what they say: a mild illness, an applied science."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

ILLNESS = r"(?:blak|simptom|reakcij|slimīb|saslimšan|gait|form|komplikāc)"

CERTAIN = {
    "course of an illness": {
        "mild": rf"""
            viegli(?=\sslim)
            viegl\w{{1,3}}(?=\s(?:\w+\s)?{ILLNESS})
            {ILLNESS}\w*\s(?:\w+\s)?(?:ir|bija|būs)\sviegl\w{{1,2}} norit\w*\sviegl\w{{1,3}}
        """,
        "severe": rf"""
            smagi(?=\sslim)
            smag\w{{1,3}}(?=\s(?:\w+\s)?{ILLNESS})
            {ILLNESS}\w*\s(?:\w+\s)?(?:ir|bija|būs)\ssmag\w{{1,2}} norit\w*\ssmag\w{{1,3}}
        """,
    },
    "kind of illness": {"acute": r"akūtais~", "chronic": r"hronisk*"},
    "sale of medicine": {"prescribed": r"recepšu(?=\s\w*(?:zā[lļ]|medikament))", "free": r"bezrecepšu"},
    "rarity": {
        "rare": r"ret(?:a|s|as|u|ām|iem|ais|ie|ākā|ākais|ākie|ākās)",
        "common": r"bieži\ssastopam* izplatīt(?:a|s|as|i|ākā|ākais|ākie|ākās)",
    },
    "urgency": {
        "planned": r"plānveida plānot*(?=\s(?:operācij|procedūr))",
        "urgent": r"(?:neatliekam|steidzam)*(?=\s(?:operācij|procedūr))",
    },
    "health": {
        "well": r"vesel(?:s|a|i|ai|iem|am|ām) jūtas\s(?:\w+\s)?labi",
        "ill": r"slimais~ jūtas\s(?:\w+\s)?slikti",
    },
    "kind of science": {
        "theory": r"teorētisk(?:ā|ajā|o|ais|ie|ajos|us)",
        "use": r"lietišķ(?:ā|ajā|o|ais|ie|ajos|us|ās)",
        "test": r"eksperimentāl(?:ā|ajā|o|ais|ie|ajos|us)",
    },
    "at an event": {"host": r"rīkotāj* organizator*", "guest": r"dalībniek* dalībniec*"},
    "answer": {
        "yes": r"(?-i:Jā)(?=[.,!]) jā(?=[”“\"]?\satbildē) atbildē\w*\sapstiprinoši",
        "no": r"(?-i:Nē)(?=[.,!]) nē(?=[”“\"]?\satbildē) atbildē\w*\snoliedzoši",
    },
    "rightness": {
        "right": r"pareiz(?:s|a|i|ā|ais|ajā|o|ie|as|ās|ajam|ajai|āk|ākais|ākā)",
        "wrong": r"nepareiz* kļūdainais~",
    },
    "signature": {
        "without": r"bez\s(?:\w+\s)?paraksta neparakstīt*",
        "with": r"ar\s(?:\w+\s)?parakstu parakstīt(?:s|i|a|as|ie|ajiem|ajam|iem)",
    },
    "playing time": {"extra": r"papildlaik* pagarinājum(?:ā|s|u)", "regular": r"pamatlaik*"},
    "player": {
        "goal": r"vārtsargs~",
        "defence": r"aizsarg(?:s|a|am|i|iem)(?!\w)",
        "attack": r"uzbrucējs~",
        "middle": r"pussarg*",
    },
    "inclusion": {
        "in": r"iekļau(?:s|ta|ts|ti|tas|j\w*)",
        "out": r"""
            izslēg(?:s|ta|ts|ti|tas)(?=\sno\s) svītrot(?:s|a|i|as|o|ie)
            no\s\w+\s(?:sarakst|reģistr)\w+\s(?:dzēs|izņem|svītro|izslē)*
        """,
    },
    "possession": {
        "lost": r"zaudē(?:|ja|jis|jusi|juši|jot|s|jām)",
        "won": r"iegu(?:va|vis|vusi|vuši|vām) iegū(?:s|st|stot) atgū(?:t|st|s|stot) atgu(?:va|vis|vusi|vuši)",
    },
    "heritage": {
        "intangible": r"nemateriāl\w+(?=\s(?:\w+\s)?mantojum)",
        "world": r"pasaules(?=\s(?:\w+\s){0,2}mantojum)",
    },
}
POSSIBLE = {
    "kind of illness": {
        "acute": r"akūt* pēkšņ* smag* steidzam* neatliek*",
        "chronic": r"hronisk* ilgst*",
    },
    "sale of medicine": {"prescribed": r"recep* izraks*", "free": r"bezrecep* bez brīv*"},
    "course of an illness": {
        "mild": r"viegl* maz* neliel* nenozīm* nebūtisk*",
        "severe": r"smag* nopietn* bīstam* grūt* kritisk* stipr*",
    },
    "rarity": {
        "rare": rf"ret* unikāl* maz* īpaš* {NE} savdab* izņēm*",
        "common": r"biež* izplat* parast* kop* ikdien* vis* pazīst* ierast* vienot* tipisk* daudz*",
    },
    "health": {
        "well": r"vesel* *veseļo* labāk labi labā spirgt*",
        "ill": r"slim* saslim* *slimo* pacient* sērg* nevesel* slikt* cieš* infic*",
    },
    "urgency": {"planned": r"plān*", "urgent": r"neatliek* steidz* akūt*"},
    "kind of science": {
        "theory": r"teor* fundament*",
        "use": r"lieti* praktisk* pielie* izmanto*",
        "test": r"eksper* izmēģ* prakt*",
    },
    "at an event": {
        "host": r"rīko* organiz* orgkom* vadīt* pasākuma",
        "guest": r"""
            dalīb* piedal* apmeklē* klātes* konkursant* sacens* viesi* cilvēk* skolēn* ikvien* interesent* biedr*
        """,
    },
    "answer": {"yes": r"jā protams noteikti apstiprin*", "no": r"nē diemžēl nolie*"},
    "rightness": {
        "right": r"pareiz* taisn* tiesīb* īst* lab* precīz* korekt*",
        "wrong": r"ne(?!dēļ)* nav kļūd* aplam* maldīg* greiz*",
    },
    "signature": {"without": rf"{NE} bez nav", "with": r"(?<!bez\s)parakst* noslē* ar"},
    "playing time": {
        "extra": r"papild* pagarin* virsstund* pēcspēl* zelta",
        "regular": r"pamat* regulār* normāl*",
    },
    "player": {
        "goal": r"vārtsarg*",
        "defence": r"aizs* *sarg*",
        "attack": r"uzbr* *trieciena*",
        "middle": r"*sarg* vidus*",
    },
    "inclusion": {
        "in": r"iekļ* ietv* ietil* ieskait* iever* pievien* tostarp būs aptver* papild*",
        "out": r"izsl* izņem* ne(?!dēļ)* nav bez svītro* atskait* *dzēs* noņ* at* likvid*",
    },
    "possession": {
        "lost": r"zaud* *zaud* bez ne(?!dēļ)* nav atņem* pazau* pazud* beig* krīt* kritu*",
        "won": r"*gū* *guv* sasnie* uzvar* *pel[nņ]* saņem* pieau*",
    },
    "heritage": {"intangible": r"nemater* mutvārd*", "world": r"pasaul*"},
}
