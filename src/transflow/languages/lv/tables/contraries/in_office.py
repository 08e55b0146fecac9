"""Latvian words of boards, parliament and posts, and of what offices write about, by what they say: a chair and a
member of a board, coalition and opposition, the domestic and the international."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE
from transflow.text.letters import CAPITAL

BODY = r"(?:valdes|padomes|komisijas|kolēģijas)"

SIDED = (
    "(?:pus|josl|rok|kāj|krast|acs|acī|acu|aus|ceļgal|plaukst|elko[nņ]|potīt|pēd|vaig|augšstilb|plec"
    "|ietv|brauktuv|sliež|pagriezien)"
)

POST = r"(?=\s(?:\w+\s)?(?:direktor|vadītāj|priekšnie|ministr|prezident|mēr|rektor|īpašnie|komandier))"

CERTAIN = {
    "holder": {
        "former": rf"""
            bijusī bijuš(?:ais|ā|ajam|ajai|o|ie|ās|ajiem|ajām|os|ajā) iepriekšēj(?:ais|ā|o|am|ajam|ajai|ie){POST}
        """,
        "current": r"pašreizēj* tagadēj*",
    },
    "pay": {"gross": r"bruto", "net": r"neto"},
    "hours of work": {
        "part": r"nepiln(?:a|u|ā|o)\s(?:darba\s)?(?:laik|slodz|nedēļ)*",
        "full": r"piln(?:a|u|ā|o)\s(?:darba\s)?(?:laik|slodz)*",
    },
    "reading": {
        "first": r"pirm(?:ajā|ais|o|ā|ajam)\slasījum*",
        "second": r"otr(?:ajā|ais|o|ā|ajam)\slasījum*",
        "final": r"(?:treš|galīg)(?:ajā|ais|o|ā|ajam)\slasījum*",
    },
    "camp": {"opposition": r"opozīcij*", "coalition": r"koalīcij*"},
    "fate": {
        "born": r"piedzim* dzimuši",
        "dead": r"""
            miruš(?:u|i|as|us|ais|ā) mir(?:uši|ušas|usi|is) nomir* bojāgāj(?!\w+\s(?:nav|neb))*
            gāj*\sbojā gājuš*\sbojā bojā\sgāj*
        """,
        "alive": r"""
            izveseļo* izdzīvo* sveik*\sun\svesel* (?<=dus\s)dzīvus
            atra\w*\s(?:\w+\s)?dzīv(?:u|s|a|i|us)
        """,
        "hurt": r"""
            ievainot(?:s|a|i|as) savainot(?:s|a|i|as)
            ciet(?:a|is|usi|uši|ušas|ušus)(?!\s(?:no|sakāv|neveiksm|zaudējum|fiask)*)
            cietušajiem(?=\s(?:[–-]\s)?(?:drīz|ātr|izvese|atvese)*) (?<=šanos\s)cietušajiem
        """,
    },
    "board": {
        "chair": rf"{BODY}\spriekšsēdētāj*(?!\sviet)",
        "member": rf"{BODY}\sloce*",
    },
    "head of a body": {
        "chair": rf"(?<!valdes\s)priekšsēdētāj(?:s|a|am|u|as|ai)(?=\s(?-i:{CAPITAL}))",
        "director": rf"(?:ģenerāl|izpild)?direktor(?:s|a|am|u|e|es|ei)(?=\s(?-i:{CAPITAL}))",
        "secretary": r"ģenerālsekretār*",
    },
    "rector": {"rector": r"rektor(?!āt)*", "vice-rector": r"prorektor*", "director": r"direktor*"},
    "height": {
        "high": r"augst(?:s|a|i|u|as|o|ā|ais|ām|iem|os)(?!\s(?:amatperson|līmeņ|rang|vies|skol|mēr))",
        "low": r"zem(?:s|a|as|u|o|ais|ā|ām|iem)",
    },
    "study": {"doctor": r"doktorant*", "master": r"maģistr(?!āl|āt)*", "bachelor": r"bakalaur*"},
    "injury": {
        "serious": r"""
            smag(?:as|us|i|u|ā|ām|ajām|os|iem)\s(?:\w+\s)?(?:traum|miesas|ievaino|savaino|cieta|cietu|stāvokl)*
        """,
        "slight": r"viegl(?:as|us|i|u|ām|ajām|os|iem)\s(?:traum|miesas|ievaino|savaino|cieta|cietu)*",
    },
    "post": {
        "left": r"""
            demision* atkāp(?:jas|ās|ies|sies|usies) atbrīvo\w*\sno\s(?:\w+\s)?amat* no\samata\satbrīvo*
            atlai(?:sts|sta|sti|šan)*
        """,
        "taken": r"""
            iecel(?:ts|ta|ti|t|s|šan)* ieceļ iecēl(?:a|is|usi|uši) stāsies\samatā stājās\samatā
            amatā\s(?:viņ[ašu]\s)?stā(?:jas|jās|sies)
        """,
        "kept": r"amatā\spaliek* paliek*\samatā",
    },
    "pace": {
        "fast": r"(?:vis)?ātr(?:s|a|i|ais|ā|āk*) (?:vis)?strauj* pēkšņ*",
        "slow": r"(?:vis)?lēn(?:s|a|i|ais|ā|āk*) pakāpenisk*",
    },
    "years": {
        "oldest": r"""
            vecāk(?:ais|ā|ajam|ajai|ie|ās|os|ajiem|ajām)(?!\s(?:eksper|speciāl|inspek|referen|mās|leitnan|serž))
        """,
        "youngest": r"jaunāk(?:ais|ā|ajam|ajai|ajiem|ajām)(?!\s(?:eksper|speciāl|inspek|referen))",
    },
    "side": {
        "right": rf"pa\slabi no\slabās(?!\s{SIDED}) lab(?:ajā|o|ās|ā|ais)\s{SIDED}*",
        "left": rf"pa\skreisi no\skreisās(?!\s{SIDED}) kreis(?:ajā|o|ās|ā|ais)\s{SIDED}*",
    },
    "settlement": {
        "town": r"pilsētās pilsētnie* pilsētu(?=\s(?:iedzīvotāj|skol)*)",
        "country": r"lauk(?:os|u\steritor|u\sreģion|u\sapvid|u\siedzīvotāj|u\sskol)*",
    },
    "reach": {"domestic": r"iekšzem*", "international": r"starptautisk*"},
    "directness": {"direct": r"tieš(?:ie|ais|ā|s|ajiem|ās)", "indirect": r"netieš*"},
    "way": {"in": r"ienākoš*", "out": r"izejoš*"},
    "exception": {
        "but": r"izņemot izslēdzot",
        "with": r"""
            ieskaitot(?!\s(?:PVN|pievienot|nodok)) tostarp (?:tai|tajā)\sskaitā
            (?<=,\s)(?:(?:jo|it)\s)?(?:īpaši|sevišķi)
        """,
    },
    "warning": {
        "yellow": r"dzelten*\s(?:brīdināj|līme|kod)*",
        "orange": r"oranž*\s(?:brīdināj|līme|kod)*",
        "red": r"sarkan*\s(?:brīdināj|līme|kod)*",
    },
    "running": {
        "resumed": r"atsā[kc]* atjaunot(?:a|s|i|as)",
        "suspended": r"""
            aptur(?:|a|ēs|ēt|ēta|ēts|ēti|ētas|ēja|ējis|ējusi|ējuši) pārtrau(?:kta|kts|kti|ktas|c)(?!\suz\b)
            izbeigšan(?:a|as|u|ai|ā) pārtraukšan(?:a|as|u|ai|ā)
            (?:satiksm|reis|vilcien)\w*\s(?:[\w-]+\s){0,6}?atcelt(?:s|a|i|as)
        """,
    },
    "figure": {
        "inflation": r"inflācij*",
        "unemployment": r"bezdarb(?:s|a|u|am|ā)(?!\s(?:pabalst|apdrošin))",
        "employment": r"nodarbinātīb*",
        "growth": r"IKP iekšzemes\skopprodukt*",
        "debt": r"(?:valsts|valdības|publisk\w*)\sparād*",
    },
    "materiel": {
        "drone": r"drons~",
        "tank": r"tanks~",
        "missile": r"raķete~",
        "mine": r"mīnas~",
        "helicopter": r"helikopter*",
        "howitzer": r"haubi[cč]*",
    },
}
POSSIBLE = {
    "holder": {
        "former": r"bij* eks* agrāk* iepriekš* pagāj* kādreiz*",
        "current": r"pašreiz* tagad* esoš* šobrīd* pašlaik* patlaban* š(?:ā|ī|is|o) aktuāl*",
    },
    "pay": {"gross": r"bruto pirms nomaks*", "net": r"neto rokas pēc tīr*"},
    "hours of work": {"part": r"nepiln* puslodz* daļ* pusslodz*", "full": r"piln*"},
    "reading": {"first": r"pirm* 1\.", "second": r"otr* 2\.", "final": r"treš* galīg* 3\."},
    "camp": {"opposition": r"opoz* pretin* pret", "coalition": r"koalīc* valdīb* valdoš*"},
    "fate": {
        "born": r"*dzim* dzem*",
        "dead": r"*mir* nedzīv* neizdzīv* bojā* nāv* nogalin* nonāv* krit* upur* dzīvīb*",
        "alive": r"bojāgāj\w+\s(?:nav|nebij*) *vesel* (?:iz)?dzīv(?!ot)* atlab* atkop* atgu*",
        "hurt": r"*ievain* *savain* ciet* *traum*",
    },
    "board": {
        "chair": r"priekšsēd* vadī* prezident* galv*",
        "member": r"loce* biedr* deputāt* dalībn* pārstāv*",
    },
    "head of a body": {
        "chair": r"*priekšsēd* vadī* prezident* galv* mēr* spīker* līder*",
        "director": r"*direktor* *direkcij* vadī* priekšniek* *prezident* pārvaldniek* komisār* rektor*",
        "secretary": r"*sekretār*",
    },
    "rector": {
        "rector": r"rektor*",
        "vice-rector": r"prorekt* vietn*",
        "director": r"*direktor* vadītāj* priekšniek*",
    },
    "height": {"high": r"*augst(?!um)* liel* *liel* aug(?!st)*", "low": r"*zem* *ma[zs]* vāj*"},
    "study": {"doctor": r"dokt* zinātņu", "master": r"maģistr*", "bachelor": r"bakalaur*"},
    "injury": {
        "serious": r"smag* nopietn* bīstam* kritisk* dzīvīb*",
        "slight": r"vieg* nelie* sīk* neb* nenopiet*",
    },
    "post": {
        "left": r"demis* atkāp* aiz(?:iet|gāj|ie)* atstā* atbrīv* bij* pamet* atlai* atsauk*",
        "taken": r"iecel* iecēl* ievēl* apstiprin* stāj* nozīm* jaun*",
    },
    "pace": {
        "fast": r"*ātr* *strauj* steidz* rait* drīz* pēkš* negaid* piepeš*",
        "slow": r"*lēn* *gaus* pakāpen* vāj* mēren*",
    },
    "years": {"oldest": r"(?<!gadus\s)(?<!gadu\s)vec* senāk*", "youngest": r"jaun*"},
    "side": {"right": r"lab*", "left": r"kreis*"},
    "settlement": {"town": r"*pilsēt* Rīg*", "country": r"lauk* lauc* pagast* ciem* novad*"},
    "reach": {
        "domestic": r"iek* vietēj* Latvij* valst*",
        "international": r"starpt* ārvalst* ārzem* ārpus* pasaul*",
    },
    "directness": {"direct": r"(?<!ne)tieš*", "indirect": r"netieš* pastarp*"},
    "way": {"in": r"ienāk* iek* saņem*", "out": r"izej* iziet* aiz*"},
    "exception": {
        "but": rf"izņem* bez {NE} nav tikai citi* pārēj* atskait*",
        "with": r"*skait* tostarp tajā arī iek[lļ]* ar īpaš* sevišķ* visvairāk galvenokārt",
    },
    "warning": {"yellow": r"dzelt*", "orange": r"oranž*", "red": r"sarkan*"},
    "running": {
        "resumed": r"atsā* atjaun* atkal atklā* atvēr* turpin*",
        "suspended": rf"aptur* pārtrau* *slē[gd]* aizlie* atcel* {NE} nav stāv* beig* izbeig*",
    },
    "figure": {
        "inflation": r"inflāc* cen* patēriņ*",
        "unemployment": r"bezdarb* bez\sdarba",
        "employment": r"nodarb* darb(?!asp)* strād* algot* amat*",
        "growth": r"IKP iekšzem* ekonomik* tautsaimn* izaugsm*",
        "debt": r"parād* aizņē*",
    },
    "materiel": {
        "drone": r"dron* bezpilot* lidapar*",
        "tank": r"tank* bruņ*",
        "missile": r"raķe*",
        "mine": r"*mīn* spridz* munīc*",
        "helicopter": r"helikopt* gaisa lidapar*",
        "howitzer": r"haubi* artilēr* lielgab*",
    },
}
