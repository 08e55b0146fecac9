"""Latvian words for kin, and for what is hard, safe, won or true, by what they say."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

COMPANY = r"(?!\s(?:uzņēm|sabied|kompān|firm|kapit|bank|organiz|kuģ|valod|piena|dab|zem|māj))"

FORM = "(?:s|a|i|as|u|us|os|iem|ām|ais|ā|o)?"  # of a comparative
NO_STANCE = (
    r"(?!\s(?:\d|(?:sa)?maksu|velti|maz|daudz|\w+\s\w+āk\w*)\b)"  # „ir par maksu”, „ir par trešdaļu lielāks”
)

CERTAIN = {
    "kin": {
        "mother": rf"māt(?:e|es|i|ei|ē|ēm|ēs){COMPANY}",
        "father": r"tēv(?:s|a|u|am|ā|i|us|iem)(?!\szem)",
        "son": r"dēls~",
        "daughter": rf"meit(?:a|as|u|ai|ā|ām|ās){COMPANY}",
        "brother": r"brālis~",
        "sister": r"(?<!medicīnas\s)(?<!žēlsirdīgā\s)(?<!žēlsirdīgās\s)mās(?:a|as|u|ai|ā|ām|ās)",
        "husband": r"vīr(?:s|a|u|am) dzīvesbiedr(?:s|a|am|u)",
        "wife": r"sieva~ dzīvesbiedr(?:e|es|ei|i)",
        "grandmother": r"vecmām* vecāmāt*",
        "grandfather": r"vectē[vt]* vectēt*",
        "grandparent": r"vecvecāk*",
        "parent": r"vecāk(?:i|iem|us)(?!\s(?:par|nekā|kā|un\s)|,)",
    },
    "extent": {
        "full": r"pilnā\s(?:apmērā|apjomā) pilnībā pilnīg(?:u|s|am)(?=\satbrīvo)",
        "part": r"pa\sdaļām daļēji daļēj(?:u|s|am)(?=\satbrīvo)",
    },
    "contest of two": {
        "better": rf"labāk{FORM}(?=,?\s(?:nekā|kā|par)\b|\s[^.,;:]{{1,80}},?\snekā\b)",
        "worse": rf"sliktāk{FORM}(?=,?\s(?:nekā|kā|par)\b|\s[^.,;:]{{1,80}},?\snekā\b)",
    },
    "length of two": {
        "longer": r"ilgāk(?:s|a|i|as)?(?=,?\s(?:nekā|kā)\b)",
        "shorter": r"īsāk(?:s|a|i|as)?(?=,?\s(?:nekā|kā)\b)",
    },
    "slant": {"down": r"lejupvērst*", "up": r"augšupvērst*"},
    "length of a text": {
        "characters": r"(?<=\d\s)(?:rakst)?zīm(?:es|ju|ēm)",
        "words": r"(?<=\d\s)vārd(?:i|u|iem|us)",
        "pages": r"(?<=\d\s)(?:lappus(?:es|ēm)|lappušu|lapas|lapām|lapu)",
    },
    "ease": {
        "hard": r"""
            grūt(?:i|s|a|as|āk|āks|āka|āki|ākas|āku|ākais|ākā) sarežģīt(?:s|i|a|as|āk|āks|āka|āki|ākas)
            apgrūtin(?:a|ās|āja|āt|ot|ātu|āts|āta|āti|ātas)
        """,
        "easy": r"""
            vieglāk(?!\w*\s(?:ievain|cie|savain)) viegli(?=\s(?:\w+\s)?\w+t(?:ies)?\b)
            viegl(?:s|āks)(?=\s(?:uzdev|darb|ceļ|veid|risin|lēm)) vienkāršāk(?:s|a|i|as)?
        """,
    },
    "restriction": {
        "not only": r"ne(?:vis)?\s(?:tikai|vien) netikai nav\svienīg(?:ais|ā|ie|ās)",
        "only": r"(?<!ne\s)(?<!nevis\s)(?<!nav\s)(?<!nebija\s)(?<!jau\s)(?:tikai|vienīgi)(?!,?\skad)",
    },
    "passage": {
        "open": r"(?:at|iz)vēr(?:t|s|a|šan\w*) atvērs",
        "shut": r"(?:aiz|no)?slēg(?:t|s|šan\w*) slēgto(?=\s(?:\w+\s)?(?:gaisa|robež|ceļ|tilt|satiksm)*)",
    },
    "haste": {
        "now": r"nekavējoties nekavējoši tūlīt uzreiz",
        "later": r"vēlāk(?!\s(?:kā|par|nekā)) vēlāk(?=\snekā\s(?:parasti|ierasti|plānots|gaidīts))",
        "earlier": r"(?<=plānots\s)agrāk agrāk(?=[.;]|\snekā\s(?:parasti|ierasti|plānots|gaidīts)|\s\d{4}\.)",
    },
    "faction": {
        "republican": r"republikāņ*",
        "democrat": r"demokrāt(?:s|a|i|u|iem|us|e|es|os)",
        "conservative": r"konservatīv(?:ie|o|ajiem|ajos)",
        "labour": r"leiborist*",
    },
    "safety": {
        "safe": r"droš(?:s|a|as|u|ā|ais|āk*|i(?=\s(?:lieto|pārvieto|brauc|strād|atgriez|nokļ|šķērs|ceļo)))*",
        "danger": r"bīstam* nedroš*",
    },
    "frequency": {"often": r"bieži visbiežāk nereti", "seldom": r"reti"},
    "stance": {
        "against": r"(?:no)?balso*\spret pret\sbalso* (?:esmu|esam|ir|bija|kategoriski)\spret",
        "for": rf"""
            (?:no)?balso*\spar nobalsoja\s\d+\sdeput* (?<=par\sto\s)nobalso* (?:esmu|esam|ir|bija)\spar{NO_STANCE}
        """,
    },
    "truth": {
        "true": r"paties(?:s|a|as) taisnība patiesību",
        "false": r"nepaties* aplam* viltus melo(?:ja|jis|jusi|juši)",
    },
    "accord": {
        "friend": r"draug(?:s|a|am|u|i|iem|us|os)? draudzīg* sabiedroto sabiedrotie sabiedrotajiem",
        "enemy": r"ienaid(?:niek)* naidīg*",
    },
    "strength": {
        "strong": r"spēcīg(?:s|a|i|ais|ā|āk|o)* stipr(?:s|a|ais|ā|āk|o|ie)*",
        "weak": r"vāj(?:š|a|i|ais|ā|āk|ie|as|u)* novājināt*",
    },
    "width": {
        "wide": r"plat(?:s|a|i|ais|ā|āk|u|o)* plaš(?!saz)(?:s|a|i|ais|ā|āk|u|o)*",
        "narrow": r"šaur(?:s|a|i|ais|ā|āk|u|o)*",
    },
    "outlook": {
        "better": r"uzlabo(?:ja|jas|jās|jies|jus|juš|sies|s|t|ts|ta|ti|jum)*",
        "worse": r"pasliktin*",
    },
    "success": {
        "success": r"veiksmīg(?:i|s|a|ais|ā|u|o)* izdevās izdosies eksāmen*\snokārto* nokārto*\seksāmen*",
        "failure": r"neveiksmīg* neizdevās neizdevies neizdosies",
    },
    "floor": {"upper": r"augšēj*", "lower": r"apakšēj*"},
    "filling": {
        "full": r"piln(?:s|a|as|i|u)(?=\sar\s) (?<=ir\s)piln(?:s|a|as|i)(?=[.,;])",
        "empty": r"tukšais~",
    },
    "peace": {"peace": r"mier(?:s|a|u|am|ā)(?!\s(?:tiesn|laik|un\skārt))", "war": r"karš kar(?:a|u|am|ā)"},
    "pole": {"advantage": r"priekšrocīb*", "disadvantage": r"trūkum(?:s|i|us|iem) mīnus(?:s|i|us)"},
}
POSSIBLE = {
    "kin": {
        "mother": r"*mā[tm]* vecāk* dzimt* sieviet*",
        "father": r"*tē[vt]* vecāk* vīriet* vīrieš* mācītāj* priester*",
        "son": r"*dēl(?!ļ)* bērn* puik* puis* zēn* pēcnāc*",
        "daughter": r"*meit* bērn* pēcnāc*",
        "brother": r"*brā[lļ]* māsa* mūk* radi*",
        "sister": r"*mās* brāļ* mūķen* dvīņ*",
        "husband": r"*vīr* laulāt* dzīvesbied* dzīvesdraug* precē* apprec* partner* pār(?:is|a|im|i)",
        "wife": r"siev* laulāt* dzīvesbied* dzīvesdraudz* kundz* precē* apprec* partner* pār(?:is|a|im|i) atraitn*",
        "grandmother": r"vec* om*",
        "grandfather": r"vec* op*",
        "grandparent": r"vec*",
        "sibling": r"brā[lļ]* mās*",
        "parent": r"vecāk* mā[tm]* tē[vt]* ģimen* aizbildn*",
    },
    "extent": {
        "full": r"piln* vis* kopum* 100 galīg* absolūt* simtprocent*",
        "part": rf"daļ* *daļ* nepiln* daž* pus* {NE} nav viet* vairāk mazāk",
    },
    "contest of two": {
        "better": r"lab* *lab* augst* vairāk* spēc* pārs* priekš* izcil*",
        "worse": r"slikt* *slikt* zem* mazāk* vāj* ne(?!dēļ|kā|daudz)* nav atpal*",
    },
    "length of two": {
        "longer": r"*ilg* vairāk* gar(?:āk|š|a)* pār* virs vēlāk*",
        "shorter": r"īs* *īsi* maz* ātr* agr* ne(?!dēļ|kā)* nav saī*",
    },
    "slant": {
        "down": r"lej* negat* zem* kri* mazāk* pasl*",
        "up": r"aug[sš]* pozit* virs* lab* vairāk* pieau*",
    },
    "length of a text": {
        "characters": r"*zīm* simbol* burt*",
        "words": r"vārd*",
        "pages": r"lap* A4",
    },
    "ease": {
        "hard": rf"""
            grūt* sarežģ* smag* problem* {NE} nav maz* apgrūtin* izaicin* cīn* pagrūt* slikt* stingr* ciet*
            diezin
        """,
        "easy": rf"viegl* atviegl* vienkārš* ērt* {NE} nav bez rait* maz* ātr* brīv* lab* pieejam*",
    },
    "restriction": {
        "not only": rf"{NE} nav gan abi abas abu papildus",
        "only": r"(?<!ne\s)tikai (?<!nav\s)vienīg* vien (?<!ne\s)vien tik vairs ekskluzīv* pats pati",
    },
    "passage": {
        "open": r"atv[eē]r* atklā* atļau* vaļā brīv* atjaun* atcel*",
        "shut": rf"*slē[gd]* aizv[eē]r* aizlie* ierobež* bloķ* {NE} nav pārtrauk* apturē*",
    },
    "haste": {
        "now": r"nekavē* tūlīt* uzreiz steidz* drīz* ātr* operatīv* tagad līdzko tiklīdz",
        "later": r"vēl* pēc* tālāk* turpmāk* tad nākam* atlik* līdz",
        "earlier": r"agr* iepriekš* pirms* ātrāk* drīz* pērn* pagāj* sen* jau kādreiz* bij* līdz",
    },
    "faction": {
        "republican": r"republik* lab*",
        "democrat": r"demokrāt* kreis*",
        "conservative": r"konserv* toriji* toriju*",
        "labour": r"leibor* strādn* darb*",
    },
    "safety": {
        "safe": r"(?!ne)*droš* aizsarg* ne(?!droš|dēļ)* nav pasarg* uzticam* nekait* vesel* mierīg*",
        "danger": rf"bīstam* nedroš* draud* risk* apdraud* {NE} nav kait* smag* kritisk* nopietn* apgrūtin*",
    },
    "frequency": {
        "often": rf"""
            bie[žz]* regulār* parast* daudz* nereti {NE} nav lielākot* nemitīg* vairāk* ierast* visai
        """,
        "seldom": rf"ret* {NE} nav ma[zs]* dažkārt dažreiz šad izņēm*",
    },
    "stance": {
        "against": rf"pret* iebil* noraid* (?!ne\s(?:mazāk|vairāk|vēlāk|agrāk)){NE} nav protest* izņem* atskait*",
        "for": r"par vienīg* izņem* atskait* atbalst* piekr* labā pieņem* apstiprin*",
    },
    "truth": {
        "true": r"paties* taisn* pareiz* īst* ne(?!paties|dēļ)* nav tieš* fakt* tik* apstiprin*",
        "false": rf"*{NE} nav aplam* vilt* meli meliem melo* kļūd* safabricē* mald*",
    },
    "accord": {
        "friend": rf"*draug* draudz* sabiedr* partner* bied* (?!ne)*draudzīg* {NE} ģimen*",
        "enemy": rf"*naid* pretin* {NE} agres*",
    },
    "strength": {
        "strong": rf"""
            *spē[cjk]* stipr* liel* *stipr* ciet* intens* stingr* smag* varen* noturīg* augst* {NE} nav
        """,
        "weak": rf"vāj* slikt* ma[zs]* trausl* zem* nelie* viegl* mīkst* {NE} nav novāj* lēn*",
    },
    "width": {
        "wide": rf"*plat* *plaš* liel* {NE} visaptv* paplaš* daudz*",
        "narrow": rf"*šaur* cieš* ma[zs]* niecīg* {NE} iero[bž]*",
    },
    "outlook": {
        "better": rf"*labo* *lab* attīst* pilnveid* aug* {NE} nav progres* kāp* spirgt* atvese*",
        "worse": rf"*slikt* sma[gk]* krit* samazin* {NE} nav pasliktin* vājāk* ciet*",
    },
    "success": {
        "success": r"""
            (?!ne)*veik* nokārto* iztur* (?!ne)*izde[vw]* izdo(?:das|sies|ties) sekmīg* labi panāk*
            gūst* guv* sasnie* spē[jt]* varē* prat*
        """,
        "failure": rf"{NE} nav izgāz* bez neveik* bankrot* maksātnesp* zaud*",
    },
    "floor": {
        "upper": r"*augš* augst* virs* otr* maksim* pirm*",
        "lower": r"*apakš* zem* lej* pirm* minim* pagrab*",
    },
    "filling": {
        "full": r"*pild* piln* *pārpild* bagāt* vis(?:s|a|u)",
        "empty": rf"tukš* *tukš* brīv* pamest* {NE} nav bez iztukš* kail*",
    },
    "peace": {
        "peace": rf"*mier* pamier* klus* {NE} bez",
        "war": r"*kar(?:š|a|u|am|ā|i|os|iem|ad)* konflikt* cīņ* militār* kauj* iebruk* agresij* karo*",
    },
    "pole": {
        "advantage": r"priekšr* ieguv* priviliģ* plus* stipr* lab*",
        "disadvantage": rf"*trūkum* mīnus* vāj* slikt* nepiln* {NE} defekt* zaud*",
    },
}
