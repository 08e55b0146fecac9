"""Latvian words for what one need not or must not do, for both and one of them, and for what is done already or soon,
by what they say."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

DAYS = r"(?:pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|svētdien)"
DENIED = r"(?:nav|nebūs|nebija)"
PUNISHED = r"(?:ar\s)?(?:naudas\ssod|sabiedrisk\w+\sdarb|brīvības\satņemšan)"

CERTAIN = {
    "freedom": {
        "need not": rf"""
            {DENIED}\s(?:obligāt|pienākum|nepieciešam|vajadzīg)*
            {DENIED}\sjā(?:maksā|ierodas|iesniedz|reģistrējas|piesakās|uzrāda|gaida|pērk|iegādājas)
        """,
        "must not": r"nedrīkst*",
        "may": r"drīkst(?:am|at|ēs)?",
    },
    "two": {
        "both": r"ab(?:i|as|us|u|iem|ām|ās|os)",
        "one of them": r"vien(?:s|a|u|am|ai|ā)(?=\sno\s(?:abiem|abām|viņiem|viņām|tiem|tām|šiem|šīm)\b)",
    },
    "leaving a post": {
        "refused": r"(?:atsakās|atteicās|atteikusies|atteicies|atteiksies)\satkāpties",
        "agreed": r"atkāpšan(?:os|ās)",
    },
    "sense lost": {
        "sight": r"neredzīg* vājredzīg* aklais~",
        "hearing": r"nedzirdīg* vājdzirdīg* kurl*",
    },
    "or and and": {
        "either": rf"vai(?=\s{PUNISHED}) vai(?=\saizbildn(?:is|im|i|ja|e|es|ei)\b)",
        "together": rf"un(?=\s{PUNISHED}) un(?=\saizbildn(?:is|im|i|ja|e|es|ei)\b)",
    },
    "progress": {"to come": r"drīzumā drīz(?=\s(?:\w+s|tiks|būs|varēs)\b)"},
    "side of a border": {
        "other": r"otrpus* viņpus* robežas\sotr\w+\spus*",
        "this": r"šaipus* robežas\sšaj\w+\spus*",
    },
    "part of those named": {
        "among them": r"no(?=\s(?:viņiem|viņām|tiem|tām|kuriem|kurām)\b)",
        "others": r"cit(?:i|as|iem|ām)(?=\s(?:\w+\s)?(?:gāja|cieta|guva|nogādā|ievieto|tika)\b)",
    },
    "fate of a document": {
        "issued": r"izsnie(?:dz|dza|dzis|dzot|gs|gts|gta|gti|gtas)",
    },
    "liability": {
        "applied": r"(?<!ne)piemēro(?:s|t|ts|ta|ti|tas|ja)?",
        "exempt": r"atbrīvot(?:s|a|i|as)(?=\sno\s(?:\w+\s){0,3}(?:maks|nodok|nodev|sod|samaks|pienākum)*)",
    },
    "state of an animal": {
        "dead": r"beigt(?:s|a|i|as|u|ām|iem|us|o|ajām|ajiem)(?=\s(?:put|mežacūk|cūk|dzīvniek|ziv|gulb|meža)*)",
        "live": r"(?<!sa)dzīv(?:s|a|i|as|u|ām|iem|us|o|ajām|ajiem)(?=\s(?:put|mežacūk|cūk|dzīvniek|ziv|gulb)*)",
    },
    "traffic of a day": {
        "busiest": r"(?:vis)?noslogotāk(?:ais|ā|ajā|ie|ās|o) rosīgāk(?:ais|ā|ajā|ie|ās)",
        "quietest": r"(?:vis)?mierīgāk(?:ais|ā|ajā|ie|ās|o)",
    },
    "seat of a car": {
        "driver": r"""
            (?<=automašīnas\s)vadītāj* (?<=transportlīdzekļa\s)vadītāj(?!a\sapl)*
            (?<=[”“]\s)vadītāj(?:s|a|u|am)(?=,\skur|\sbrauc)
        """,
    },
    "papers of a car": {
        "inspection": r"tehnisk\w+\sapskat*",
        "insurance": r"OCTA (?:apdrošināšanas\s)?polis(?:e|es|i|ēm)",
    },
    "plan": {
        "planned": r"""
            plānot(?:s|a|i|as) paredzēt(?:s|a|i|as)(?=\s(?:\d|\w+(?:ī|ā|ē|ū|ās|os|am|dien|brī|eksh|beigās|sākumā)\b))
        """,
        "held": r"notika norisinājās (?:notikusi|notikuši|noticis|notikušas)",
    },
    "counter": {
        "post office": r"(?<!-)pastā pasta\s(?:nodaļ|filiāl)*",
        "bank": r"bankā bankas\s(?:kont|nodaļ|filiāl)*",
    },
    "who is meant": {
        "only those": r"tikai(?=\s(?:tie|tās|tiem|tām|tos)\b)",
        "all": r"vis(?:i|as|iem|ām|us)(?=\s(?:tie|tās|tiem|tām)?\s?\w+(?:i|as|iem|ām|us),\s(?:kas|kur)*)",
    },
    "day left out": {"that alone": rf"tikai(?=\s{DAYS})"},
}
POSSIBLE = {
    "freedom": {
        "need not": r"""
            brīv* nav\sjā* nevajag* nevajadz* ne(?:obligāt|saist)* neb[iū]\w+\sjā* var\sne* bez atbrīvo*
            nav\s(?:no)?teikts
        """,
        "must not": r"""
            ne(?:drīkst|var|ļau|atļau|pieļau)* aizlie* lie[gd]* liegt* nav\s(?:atļaut|ļaut|pieļaujam|tiesīb|iespēj)*
            jāat* drīkst\w*\stikai
        """,
        "may": r"drīkst* var varē* atļau* ļau* tiesī* tikai vien ja bez",
    },
    "two": {
        "both": r"ab(?:i|as|us|u|iem|ām|ās|os|ēj*) abpus* div* pār(?:is|i|a|im) kop* gan katr* savstarpēj*",
        "one of them": r"vien* kād* atsevišķ* cit* otr* daļ* daž*",
    },
    "leaving a post": {
        "refused": rf"at(?:sak|tei|sac)* {NE} paliek* paliks*",
        "agreed": r"""
            (?<!atsakās\s)(?<!atteicās\s)(?<!atteikusies\s)(?<!atteicies\s)(?<!atteiksies\s)atkāp* demis* aiziet* amat*
        """,
    },
    "sense lost": {"sight": r"*redz* akl* brail* red[zž]*", "hearing": r"*dzird* kurl* surdo* zīmju"},
    "or and and": {
        "either": r"vai\s(?:\w+\s){0,3}(?:sod|darb|atņem|uzraudz|aizbildn)* alternatīv*",
        "together": r"un\s(?:\w+\s){0,3}(?:sod|darb|atņem|uzraudz|aizbildn)* kopā papildu* vienlaik* kā\sarī",
    },
    "progress": {
        "done": r"jau līdz\sšim bij* iepriekš ti(?:ka|kuši|kusi|kušas|cis) *jis *jusi *juši nesen tikko",
        "to come": r"drīz* tuvāk* ti(?:ks|kšot) būs varēs sāk* nākam* turpm* tūlīt* plān* vēl tagad",
    },
    "side of a border": {
        "other": r"otr* viņ* pretēj* aiz* pāri kaimiņ* ārpus* ār* Krievij* Baltkrievij*",
        "this": r"šaj* šeit* mūsu Latvij* iekš* šaipus",
    },
    "part of those named": {
        "among them": r"no\s* tostarp starp tai vid* kur* vien* (?:tajā|tai)\sskaitā",
        "others": r"cit* vēl pārēj* papildu arī otr* atlik*",
    },
    "fate of a document": {
        "issued": r"izsnie* izdo* izdev* piešķ* noformē* saņ[eē]m* izgatavo*",
        "revoked": r"anul* atņem* atņēm* atcel* atsau[kc]* nederīg*",
    },
    "liability": {
        "applied": r"piemēro* aplie* pakļau* jāmaksā maksā* attiec* iekasē* notei* soda* indeks*",
        "exempt": rf"atbrīv* {NE} bez izņem* nav",
    },
    "state of an animal": {
        "dead": r"beig* kritu* *miru* bojā* nobeig* līķ* nonāv* nogalin*",
        "live": r"dzīv*",
    },
    "traffic of a day": {
        "busiest": r"*noslog* *aizņemt* *intensīv* *lielāk* visvairāk rosīg* rekord*",
        "quietest": r"klus* *mierīg* *mazāk* tukš*",
    },
    "papers of a car": {
        "inspection": r"apskat* tehnisk*",
        "insurance": r"apdroš* OCTA KASKO polis*",
    },
    "plan": {
        "planned": r"plān* paredz* iecer* noti(?:ks|kšot) gaid* būs tiks nozīm* notiek*",
        "held": r"noti[ck]* noris* bij* sasauc* rīko* organiz* tika pagāj* aizvad* iepriekš* pērn* *jās *jā *ēja *ja",
    },
    "counter": {"post office": r"past* sūtīj*", "bank": r"bank* kont* kredīt*"},
    "who is meant": {
        "only those": r"tikai vien* ekskluzīv* ne ja",
        "all": r"vis* ikvien* katr* jebkur*",
    },
    "day left out": {
        "all but that": rf"izņem* {NE} slē[gd]* bez brīv* nav",
        "that alone": r"tikai vien* atvērt* strād*",
    },
}
