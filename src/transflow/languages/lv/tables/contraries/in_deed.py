"""Latvian words that say whether a thing is in speech or in writing, on purpose or not, early or late, by what they
say."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE
from transflow.languages.tables.contraries import ASKED

NO_AIM = r"(?!\s[^.,;:]{0,80}\w(?:tu|tos)\b)"  # „lai arī citi varētu”, so that others may

CERTAIN = {
    "times paid": {
        "once": r"vienreizēj(?:s|a|o|u|ais|ā|i|as|ie|am|ai|ajam|ajai|us|ām|iem)(?!\slietošan)",
        "month": r"(?:ikmēneša|mēneša)(?=\s(?:pabalst|maksāj|atbalst|piemaks)*)",
        "year": r"(?:ikgadēj*|gada)(?=\s(?:pabalst|maksāj|atbalst|piemaks|prēmij)*)",
    },
    "costs of": {
        "all": r"kopēj(?:ās|ais|o|ā|ie|am)(?=\s(?:izmaks|budžet|finansēj|izdev|ieguldīj)*)",
        "year": r"(?:gada|ikgadēj(?:ās|ais|o|ā|ie|am))(?=\s(?:izmaks|budžet|finansēj|izdev|ieguldīj)*)",
        "month": r"(?:ikmēneša|mēneša)(?=\s(?:izmaks|budžet|finansēj|izdev)*)",
    },
    "of all": {
        "most": r"(?:vis)?(?:lielāk|augstāk)(?:ais|ā|ie|o|os|ās|aj(?:am|ai|ā|iem|ām|os|ās))(?!\sdaļ)",
        "least": r"(?:vis)?(?:mazāk|zemāk)(?:ais|ā|ie|o|os|ās|aj(?:am|ai|ā|iem|ām|os|ās))(?!\s(?:daļ|pie[lļ]auj))",
    },
    "way of speech": {"spoken": r"mutisk* mutvārd*", "written": r"rakstisk* rakstveid*"},
    "purpose": {
        "meant": r"tīšais~ tīšuprāt*",
        "not meant": r"netīš* nejauš* aiz\sneuzmanības nolaidīg* neuzmanīg*",
    },
    "giving back": {"back": r"atdo(?:d|t|dot|s|šan*) atdev(?:a|is|usi|uši)", "kept": r"paturē* paturot"},
    "genuineness": {"false": r"viltot* viltus", "true": r"īstais~"},
    "across the border": {
        "in": r"ieve(?:d(?!muit)|st|z)*",
        "out": r"izve(?:d(?!muit)|st|z)*(?=\s(?:no|uz\sārzem))",
    },
    "quality": {"good": r"(?<!ne)kvalitatīv*", "bad": r"nekvalitatīv*"},
    "best of all": {
        "best": r"(?:vis)?labāk(?:ais|ā|ie|o|os|ās|ajam|ajai|ajiem|ajos|ajās)",
        "worst": r"(?:vis)?sliktāk(?:ais|ā|ie|o|os|ās|ajam|ajai|ajiem|ajos|ajās)",
    },
    "share of the price": {"half": r"puscen* pus\scen*", "full": r"piln(?:u|a|ā)\s(?:cen|maks)*"},
    "reason": {
        "because": r"(?<=,\s)jo(?!\s(?:\w+āk|īpaši|sevišķi)) (?:tāpēc|tādēļ),\ska tā\skā(?!\s(?:\w+\s)?(?:pats|pati))",
        "although": rf"(?:lai|kaut)\s(?:gan|arī{NO_AIM})",
    },
    "addition": {
        "in": r"pievieno(?:t|ja|jām|ts|ta|ti|tas|to|jot|siet|jiet)?",
        "out": r"noņem* noņēm* izdzēs(?!ē)*",
    },
    "cipher": {"closed": r"(?:no)?šifrē(?!jum)*", "opened": r"atšifrē*"},
    "punctuality": {
        "late": r"kavēšanos (?:no)?kavēj(?:as|ās) (?:no)?kavē(?:sies|jies|jusies)",
        "early": r"(?<=minūtes\s)agrāk (?<=minūtēm\s)agrāk (?<=stundu\s)agrāk priekšlaikus priekšlaicīgi",
    },
    "selection": {
        "in": r"(?:at|iz)lasīt(?:s|a|i|as|o) izraudzīt(?:s|a|i|as|ie|o)",
        "out": r"noraidīt(?:s|a|i|as|o) atsijāt(?:s|a|i|as|o) diskvalificēt(?:s|a|i|as|o)",
    },
    "limits": {
        "limited": r"(?<!ne)(?<!nav\s)(?<!nebija\s)ierobežot(?:s|a|i|as)",
        "unlimited": r"neierobežotais~",
    },
    "majority": {
        "large": r"(?:liel|pārliecinoš)(?:s|u|a|am|ais|ā|o)\s(?:\w+\s)?vairākum*",
        "small": r"(?:niecīg|neliel)(?:s|u|a|am|ais|ā|o)\s(?:\w+\s)?vairākum*",
    },
    "clock": {"always": r"visu\sdiennakti diennakts\srežīmā", "working": r"darba\slaikā"},
    "traveller": {
        "migrant": r"migrants~",
        "smuggler": r"kontrabandist*",
        "refugee": r"bēglis~",
        "tourist": r"tūrists~",
    },
    "fire": {
        "out": r"(?:ap|no)dzēs(?:ts|ta|ti|a|tas) (?<=[Uu]gunsgrēks\s)likvidēts",
        "broke out": r"izcēl(?:ās|ies|usies|ušies)",
    },
    "gladness": {
        "glad": r"gandarījums~",
        "sorry": r"nožēl(?:a|u|o|oja|ojam)",
        "worried": r"(?:paud|pauž|izteic)\w*\s(?:\w+\s)?baž*",
    },
    "question": {
        "why": rf"(?-i:Kāpēc|Kādēļ){ASKED}",
        "when": rf"(?-i:Kad){ASKED}",
        "where": rf"(?-i:Kur){ASKED}",
    },
}
POSSIBLE = {
    "times paid": {"once": r"vien* reizi", "month": r"*mēne*", "year": r"*gad*"},
    "costs of": {"all": r"kop* vis* pavisam", "year": r"*gad* pērn*", "month": r"*mēne*"},
    "of all": {
        "most": r"*liel* *augst* vairāk* visvairāk maks* rekord* galven* labāk* pamat* garāk*",
        "least": r"*maz* *zem* minim* sliktāk* vājāk* īsāk* trūc*",
    },
    "way of speech": {
        "spoken": r"mut* runā* vārd* run(?:a|as|u|ā) teik* stāst* klātien* zvan* tālru*",
        "written": r"rakst* parakst* vēstul* e-past* dokument* pierakst* epast* iesnieg*",
    },
    "purpose": {
        "meant": r"tīš* nodom* apzināt* mērķtiec* iepriekš* speciāli plānot* ļaunprātīg*",
        "not meant": rf"{NE} kļūd* bez",
    },
    "giving back": {
        "back": r"at* nodo* nodev* *dod* *dev*",
        "kept": r"patur* sagla* palik* paliek* glabā* turē* atstā*",
    },
    "genuineness": {
        "false": rf"vilt* fals* krāp* kļūd* mānīg* šķietam* mākslīg* {NE}",
        "true": r"īst* patie* autentisk* oriģinā* reāl* pareiz* derīg* likumīg*",
    },
    "across the border": {
        "in": r"ieve* import* ieceļ* iebrauk* iekļū* uz ienāk*",
        "out": r"izve* eksport* izceļ* izbrauk* ārā prom no aizve*",
    },
    "quality": {
        "good": r"(?<!ne)(?<!zemas\s)(?<!sliktas\s)kvalit* *lab*",
        "bad": r"nekval* zem* slikt* vāj* brāķ* ne(?!dēļ|kā\b)* nav",
    },
    "best of all": {
        "best": r"lab* *labāk* augst* vislab* rekord* izcil*",
        "worst": r"slikt* *slikt* zem* ne(?!dēļ|kā\b)* nav",
    },
    "share of the price": {"half": r"pus* 50", "full": r"piln* vis*"},
    "reason": {
        "because": r"jo tāpēc tādēļ dēļ tā\skā sakar* ņemot ka kā",
        "although": r"gan kaut arī tomēr taču bet lai kamēr turpret* savukārt ne(?:skat|raug)* spīt*",
    },
    "addition": {
        "in": r"pievie* pieli* piesl* papild* pieskait* piešķ* klāt ie*",
        "out": rf"""
            noņ* izņ* *dzēs* svītr* izsvītr* nost atce* izslē* likvid* nov* aizvā* *tīr* atbrī* bez atņ* *kaut* {NE} nav
        """,
    },
    "cipher": {"closed": r"(?:no|ie)?šifr* (?:no|ie)?kod*", "opened": rf"atšifr* atkod* {NE}"},
    "punctuality": {
        "late": r"*kavē* vēl(?:āk|u|ā|s)* novēlot* atpali*",
        "early": r"agr* priekšlai* pirms* ātr* iepriekš*",
    },
    "selection": {
        "in": r"""
            *las[aīā]* izv[eē]l* izraudz* nosau[kc]* uzvar* apstiprin* iekļ* virzī* tik* kvalific* pieņem* paliek*
        """,
        "out": rf"noraid* atsij* diskval* izslēg* izkrit* atteik* {NE} nav izstā* atmet* zaud* atbir*",
    },
    "limits": {
        "limited": r"(?<!ne)ierobež* limit* ma[zs]* nav ne(?!ierobež)* tikai šaur* noteikt* līdz maksim*",
        "unlimited": r"neierobež* bez* brīv* nav jebk* viss* visu pilnīg* neskait*",
    },
    "majority": {"large": r"liel* pārliecin* plaš* absolūt*", "small": r"nie* neliel* ma[zs]* šaur* knap*"},
    "clock": {"always": r"diennak* nepārtr* vienm* 24*", "working": r"darb*"},
    "traveller": {
        "migrant": r"*migr* robežpārk* cilvēk* person* ārvalst* ieceļo*",
        "smuggler": r"kontraband* pārvad* organiz* cilvēktirg*",
        "refugee": r"bēg* patvēr*",
        "tourist": r"tūris* ceļo* apmeklē* vies*",
    },
    "fire": {
        "out": r"*dzēs* likvid* lokaliz* beig* slāp*",
        "broke out": r"izcēl* izcel* sāk* aizdeg* uzlies* not[ie]k* deg* bija",
    },
    "title": {"ambassador": r"vēstn* sūtn* pārstāv*", "state secretary": r"*sekretār* vietn*"},
    "gladness": {
        "glad": r"gandar* prie[ckč]* lepn* apmierin* pateic* iepriecin* pozitīv* sveic* laim*",
        "sorry": r"*žēl* diemžēl skum* līdzjūt* sēr* atvain* sarūgt* bēd*",
        "worried": r"*baž* *raiz* satrauk* uztrauk* uztrauc* brīdin* šaub*",
    },
    "question": {"why": r"kāpēc kādēļ kas kā", "when": r"kad cik*", "where": r"kur* kād*"},
}
