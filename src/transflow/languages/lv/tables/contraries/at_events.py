"""Latvian words about what takes place, by what they say: its price, start and end, and in which language it is."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE
from transflow.text.letters import SMALL

NO_TIMES = (
    r"(?!\s(?:darba\sd|mācību\sd|kalendār|slimīb|nokavēt|kavējum|otr|treš|ceturt|piekt|nāk|jaun|dien|nedēļ|mēne|ceturks|gad|stund|minūt|rīt|vakar|nakt|reiz|ziņ"
    r"|puse|pusi|pusgad))"
)

ALREADY = r"jau(?=\s(?!simt|desmit)\w{3,}t(?:s|a|i|as)\b)"  # „jau uzstādītas”

CERTAIN = {
    "price": {
        "free": r"bez\smaksas bezmaksas",
        "paid": r"par\s(?:sa)?maksu (?<=\bir\s)maksas (?<=\bbūs\s)maksas maksas(?=\s(?:auto)?stāvviet)",
    },
    "course": {
        "begin": r"(?:uz|ie)?sāc(?:ies|ēs) (?:uz|ie)?sāk(?:as|ās|sies|usies|ušies|ušās|ta|ti|ts|tas)",
        "end": r"""
            beidzas beidzies beidzās beigsies (?:no)?beigusies (?:no)?beigušies beigušās noslēdzas noslēdzās noslēgsies
            pabeig(?:s|ta|ti|ts|tas|uši|usi) (?:ilgs|ilgst|turpināsies|turpinās|norisināsies)\slīdz
        """,
        "on": r"turpinās",
    },
    "portion": {
        "all": rf"""
            (?<!ne\s)(?<!gandrīz\s)vis(?:i|us|iem|as|ām|ās|os)(?!\s(?:vairāk|laik|lab|liel|maz|aug))
            visu(?!\s(?:dien|nedēļ|gad|laik|ziem|vasar|mūž|nakt))(?=\s{SMALL}{{3,}}u\b)
            katr(?:s|a|am|ai|ā|u)(?=\s{SMALL}{{3,}}){NO_TIMES}
        """,
        "some": rf"""
            daž(?:i|us|iem|as|ām|ās|os)(?!\s(?:dien|stund|nedēļ|mēne|gad|minū|metr|kilomet|simt|tūkst|miljo))
            (?<![mtšrkvl]o\s)daļu(?=\s(?:no\s)?{SMALL}{{3,}})
        """,
        "most": r"lielāk(?:ā|o|ās|ajai|ajā)\sdaļ* vairum(?:s|a|u|am|ā) gandrīz\svis(?:i|us|iem|as|ām|ās|os)",
        "many": r"(?<!cik\s)(?<!tik\s)(?<!pārāk\s)daudz(?:i|as|us|iem|ām|ās|os)(?!\s(?:vairāk|mazāk|kas\b))",
        "half": r"(?:gandrīz|aptuveni|apmēram)\spus(?:e|i|ei) pus(?:e|i|ei)(?=\sno\b)",
        "few": r"(?:nelie[ļl]\w*|maz\w*)\sda[žļ]*",
    },
    "ceremony": {
        "opening": r"""
            atklāšan(?:a|as|ā|u|ai)(?=\s(?:piedal|uzstāj|runā|ceremon|pasākum|svinīb|koncert)*)
            (?:svētku|festivāla|izstādes|sezonas)\satklāšan*
            atklājot(?=\s(?:\w+\s)?(?:izstād|festivāl|konferenc|forum|sezon)*)
        """,
        "closing": r"""
            noslēguma(?=\s(?:koncert|ceremonij|svinīb)*)
            (?:no)?slēdzot(?=\s(?:\w+\s)?(?:izstād|festivāl|konferenc|forum|sezon)*)
            (?:no)?slēgšan(?:a|as|ā|u|ai)(?=\s(?:piedal|uzstāj|runā|ceremon|pasākum|svinīb|koncert)*)
        """,
    },
    "doorway": {"in": r"ieeja~", "out": r"izeja~"},
    "novelty": {
        "existing": r"(?:esoš|līdzšinēj)(?:ais|ā|o|ie|ās|ajā|ajam|ajai|os|ajos|ajās)",
        "old": r"""
            (?:nolieto|nodilu)(?:t|š)(?:as|ām|ajām|us|iem|u)
            vecais~
        """,
        "new": r"jaun(?:s|a|u|i|as|us|am|ai|iem|ām|ais|ā|o|ās|ajā|ajam|ajai|ajos|ajās)",
    },
    "migration": {"out": r"izceļotāj* emigrant*", "in": r"ieceļotāj* imigrant*"},
    "quantity": {"little": r"(?:cik|tik|pārāk|ļoti)\smaz", "much": r"(?:cik|tik|pārāk|ļoti)\sdaudz"},
    "done": {
        "not yet": r"vēl\s(?:nav|ne)* vēl(?=\sjā\w{3,})",
        "already": rf"jau\s(?:ir|bija|tika|tikus\w*) {ALREADY}",
    },
    "tongue": {
        name: rf"""
            {stem}u(?=\s(?:un\s\w+\s)?valod*) (?<=valoda\sir\s){stem}u
            (?<=[sšņļč]u\sun\s){stem}u(?=[.,;]|\s\(|$) {adverb}
        """
        for name, (stem, adverb) in {
            "latvian": ("latvieš", "latviski"),
            "english": ("angļ", "angliski"),
            "russian": ("kriev", "krieviski"),
            "german": ("vāc(?:ieš)?", "vāciski"),
            "french": ("franč", "franciski"),
            "lithuanian": ("lietuvieš", "lietuviski"),
            "estonian": ("igauņ", "igauniski"),
            "ukrainian": ("ukraiņ", "ukrainiski"),
            "polish": ("poļ", "poliski"),
            "spanish": ("spāņ", "spāniski"),
            "swedish": ("zviedr", "zviedriski"),
            "finnish": ("som", "somiski"),
            "norwegian": ("norvēģ", "norvēģiski"),
            "danish": ("dāņ", "dāniski"),
            "italian": ("itāļ", "itāliski"),
            "portuguese": ("portugāļ", "portugāliski"),
            "chinese": ("ķīnieš", "ķīniski"),
            "japanese": ("japāņ", "japāniski"),
            "arabic": ("arāb", "arābiski"),
            "turkish": ("turk", "turciski"),
        }.items()
    },
}
POSSIBLE = {
    "fate of an event": {
        "cancelled": rf"atcel* atcēl* {NE} nav anul* pārtrauk* zaud*",
        "put off": r"pārc[eē]l* atlik* atliek* vēl* cit*",
    },
    "price": {
        "free": rf"bez* par\sbrīvu brīv* nav {NE} nulle",
        "paid": r"(?<!bez\s)maks* samaks* cen[aāu]* par\s(?:naudu|samaksu|atlīdz\w+|\d+) eiro",
    },
    "course": {
        "begin": r"*sāk* atklā* atvē* no ar stāj* pirm* kopš dodas startē* aizsā* uz",
        "on": r"turp* vēl joproj* notiek* aizvien pagaid*",
        "end": r"bei[gdz]* nobei* noslē* līdz pabei* izbei* apstā* pēdēj* gal* pārtr* slē[gd]* termiņ* iztek*",
    },
    "portion": {
        "all": rf"vis* ik* katr* abi abas abus abu pilnīg* pilnā kop* {NE} jebkur*",
        "some": r"""
            daž* daļ* vairāk* atseviš* kād* viens viena vienu otr* neliel* reiz* cit* starp
            (?<!\w\s)no(?=\s\w+(?:iem|ām|ajiem|ajām)\b) ne(?:vis|daudz|lie|kad|kur)* ne mazāk*
        """,
        "most": r"""
            gandrīz(?!\spus\w) vairā* vairum* galven* daudz* liel* pār* virs puse* visbiežāk parasti
        """,
        "many": r"""
            daudz* vairā* vairum* liel* virkn* rind* dažād* simt* tūksto* desmit* *skait* plaš* ne\smaz* bieži ļoti pār*
        """,
        "half": r"pus* 50 piecdesmit*",
        "few": r"maz(?!in)* nelie* (?<!lielākā\s)(?<!lielāko\s)da[žļ]* minoritāt*",
    },
    "ceremony": {
        "opening": r"at(?:klā|vē)* sāk* iesāk* pirm* inaugur* uzsāk*",
        "closing": r"*slēg* *slēdz* nobei* bei[gdz]* noslē* pēdēj* gal*",
    },
    "doorway": {"in": r"ie* durv* vārt*", "out": r"iz* ārā durv*"},
    "novelty": {
        "existing": r"esoš* pašreiz* tagad* līdzšin* šobrīd* patlab* pastāvoš* spēkā",
        "old": r"ve[cč]* noliet* nodil* sen* bijuš* iepriekš* vēstur* agrāk* tradīc* antīk*",
        "new": r"jaun* mūsdien* modern* nesen* svaig* pēdēj* cit(?:s|a|u|ā|am|ai|i|as)",
    },
    "migration": {"out": r"iz* emigr* diaspor* aizbrau* migr*", "in": r"ie* imigr* migr*"},
    "quantity": {
        "little": rf"*ma[zs]* reti retāk {NE} nav nedaudz trū[kc]*",
        "much": r"daudz* vairāk* liel* bieži* pietiek* gana",
    },
    "done": {
        "not yet": rf"vēl {NE} nav līdz bez joprojām gaid* plāno* paredz* drīzum*",
        "already": r"jau agrāk iepriekš kopš tagad līdz",
    },
    "tongue": {
        "latvian": r"latv* valsts\svalod* dzimt*",
        "english": r"ang[ļl]* brit*",
        "russian": r"kriev*",
        "german": r"vāc* šveic* austr*",
        "french": r"fran[cč]* šveic*",
        "lithuanian": r"lietuv* leiš*",
        "estonian": r"igau[ņn]*",
        "ukrainian": r"ukrai*",
        "polish": r"po[ļl]*",
        "spanish": r"spā[ņn]* kastīl*",
        "swedish": r"zviedr*",
        "finnish": r"som(?:u|i|ij|isk)*",
        "norwegian": r"norvēģ*",
        "danish": r"dā[ņn]*",
        "italian": r"itā[ļl]*",
        "portuguese": r"portug* brazīl*",
        "chinese": r"ķīn*",
        "japanese": r"japā*",
        "arabic": r"arāb*",
        "turkish": r"tur[ck]*",
    },
}
