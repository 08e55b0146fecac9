"""Latvian words of every kind of text whose exchange turns a sentence round, by what they say."""

from __future__ import annotations

from transflow.languages.tables.contraries import counted
from transflow.text.letters import CAPITAL

PASS = "(?:biļet|abonement|kart|maks)"
PER = r"par\s(?:vienu\s|katru\s)?(?:hektār|bērn|skolēn|student|darbiniek|cilvēk|iedzīvotāj|dzīvok|kvadrātmetr)\w*\s"
TIMES = r"(?:(?<=[nrsv]reiz\s)|(?<=reizi\s)|(?<=reizes\s)|(?<=reižu\s))"
EACH = r"(?:eiro|personai|cilvēkam|iedzīvotājam|bērnam|darbiniekam|ģimenei|mājsaimniecībai)"
MANY = r"\d+(?:\s\w+(?:i|us|as|es|u|iem|ām)|\s?%)\s"
ANY = r"\d+(?:\s\w+(?:i|us|as|es|u|iem|ām)|\s?%)?\s"
THEN = r"(?!,|\s(?:kad|pirms|pēc|pēdēj\w+|no)\b)"  # „dienā, kad”
COSTING = (  # „gadā vajadzīgi 3 miljoni”, „mēnesī tas maksā 300 eiro”, but „šajā gadā”, „2027. gadā”, „kādā gadā”
    r"(?=\s(?:(?:būs|tas|tā|par\sto|tam|papildus)\s){0,2}"
    r"(?:vajadzīg|nepieciešam|vajag|vajadzēs|maksā|izmaksā|tērē|iztērē|patērē)\w*)"
)
THE_SAME = r"(?<!\.\s)(?<!ajā\s)(?<!šā\s)(?<!visā\s)(?<!dā\s)(?<!rā\s)(?<!nā\s)(?<!mā\s)(?<!otrā\s)"
JOURNEYS = r"(?:lidojum|reis|braucien)(?:us|i|u)"
SEVERAL = r"(?:vairāk|daž)(?:i|us?|iem)"
ALONE = (
    r"(?<!\d\s)"
    + "".join(
        rf"(?<!{number}{end}\s)"
        for number, ends in (
            ("simt", " s i iem"),
            ("desmit", " iem"),
            ("padsmit", ""),
            ("trīs", ""),
            ("trim", ""),
        )
        for end in ends.split(" ")
    )
    + "".join(
        rf"(?<!{stem}{end}\s)"
        for stem in "div četr piec seš septiņ astoņ deviņ".split()
        for end in ("i", "iem", "us")
    )
)
COUNTED = counted(
    "divas divu divām divās trīs triju trim trijās četras četru četrām četrās piecas piecu piecām piecās sešas sešu"
    " sešām sešās septiņas septiņu septiņām septiņās desmit divdesmit trīsdesmit"
)
ASKED_FOR = (
    r"\s(?:\w+\s){0,2}(?:\w*(?:prasījuma|lūguma|aicinājuma|ierosinājuma)|iniciatīvas|ieskat(?:a|iem))\b"
)
MARKED = r"(?=\s(?:\w+\s)?(?:interes|uzmanīb|atbalst|ietekm|kaitējum|postījum)*)"

CERTAIN = {
    "rank": {
        "lieutenant colonel": r"pulkvež*leitnant*",
        "colonel": r"pulkve[dž](?!*leitn)*",
        "brigadier general": r"brigādes\sģenerā[lļ]\w{1,4}",
        "major general": r"ģenerālmajor*",
        "lieutenant general": r"ģenerālleitnant*",
        "general": rf"ģenerā(?:lis|ļa|lim|li)(?=\s(?-i:{CAPITAL}))",
        "major": r"majors~ majore~",
        "captain": r"kaptei[nņ]*",
        "senior lieutenant": r"virsleitnant*",
        "lieutenant": r"leitnant*",
        "admiral": r"*admirā[lļ]\w{1,4}",
        "sergeant": r"*seržant*",
        "corporal": r"kaprā[lļ]*",
    },
    "season": {
        "spring": r"(?:šo|nākam)?pavasar*",
        "summer": r"vasar(?:a|as|ā|u|ai|ās|ām|īg*) (?:šo|nākam)vasar",
        "autumn": r"(?:šo|nākam)?ruden* rudeņ*",
        "winter": r"ziem(?:a|as|ā|u|ai|ās|ām|īg*) ziemāj* (?:šo|nākam)ziem",
    },
    "colour": {
        "red": r"sarkan\w*(?!\scipar)",
        "green": r"zaļ*",
        "pink": r"rozā",
        "violet": r"violet*",
        "yellow": r"dzelten*",
        "orange": r"oranž*",
        "blue": r"zilais~",
        "black": r"meln*",
        "brown": r"brūn*",
        "grey": r"pelēk* sirm*",
        "white": r"balt(?:s|a|u|i|as|o|ais|ie|ajā|ajām|ām|iem|us)(?!\sjūr)",
        "silver": r"sudrabot* sudrabain* sudraba\skrāsas*",
    },
    "degree": {
        "up": r"""
            vairāk(?!\snekā\s[\w,]+\sreiz\w+\s(?:maz|lēt|zem|īs|ret)āk)
            visvairāk* pieau[gd](?!uš(?:ais|o|ie|aj|iem|am))* palielin* paaugstin* celsies
            kāpum* pakāp(?:usies|s?ies|jas|ās|joties|ušies) nepieau[gd]* nepalielin* nepaaugstin*
            cēl(?:ies|usies|ās) cel(?:t|s|šot)(?=\s(?:likm|alg|nodokļ|cenas|pensij|tarif|pabalst|maksu|maksas)*)
            biežāk(?:s|i|a|as|u|us|os|iem|ām)? augstāk* lielāk* visaugstāk* vislielāk* celties audzis augusi augs
            pastiprinā(?:t|ja|jot|jusi|juši)(?=\s(?:\w+\s)?gatavīb*) pastiprinā(?:s|jās|sies|jies|jusies|ties)
            celšanās~
        """,
        "down": r"""
            mazāk(?!um)* mazin(?!āt)* mazināt*(?=\s(?:\w+\s){0,3}risk*)
            retāk(?:s|i|a|as|u|us|os|iem|ām)? (?:ne)?samazin* nemazin* sarūk saru[kc]* noslīdē* kri(?:s?ties|tās) kritu*
            krītas zemāk* viszemāk* vismazāk* pazemin* kritīsies norim(?:s|st|a|is|usi|usies) krišanās~
        """,
    },
    "sequel": {
        "before": r"pirms\stam(?!,?\skad)",
        "after": r"pēc\stam(?!,?\skad)",
    },
    "order": {
        "before": r"""
            pirms(?!\stam\b(?!,?\skad)) pirmssvētku agrāk,?\snekā
            līdz(?=\s(?:gada|mēneša|nedēļas|vasaras|sēdes|sesijas|spēles|sezonas|\w+[rlt]a)\s(?:beig|sākum)*)
            līdz(?=\s(?:\w+\s){0,2}\w+šanai\b) līdz(?=\s(?:ziemassvētk|lieldien|jāņ|pavasar|vasar|ruden)*)
        """,
        "within": r"""
            (?<=dienu\s)laikā (?<=nedēļu\s)laikā (?<=nedēļas\s)laikā (?<=mēnešu\s)laikā (?<=mēneša\s)laikā
            (?<=gadu\s)laikā (?<=stundu\s)laikā (?<=stundas\s)laikā (?<=minūšu\s)laikā
        """,
        "after": rf"pēc(?!\stam\b(?!,?\skad)|{ASKED_FOR}) kopš",
    },
    "edge": {
        "beginning": r"sākum*",
        "middle": r"(?<=a\s)vid(?:us|ū|um)",
        "end": r"beigas~ nobeigum* noslēgum*",
    },
    "half": {
        "first": r"pirm(?:ajā|ā|o|ais)\spus(?:gad*|laik*|ē|i|e) (?:1\.|I)\spusgad*",
        "second": r"otr(?:ajā|ā|o|ais)\spus(?:gad*|laik*|ē|i|e) (?:2\.|II)\spusgad*",
    },
    "lasting": {
        "over": r"vairs\s(?:ne|nav)*",
        "on": r"joprojām aizvien arvien\svēl vēl(?=\s(?:ir|bija)\s(?:spēkā|derīg|atvērt|slēgt|pieejam|dzīv|vajadzīg))",
    },
    "place": {
        "first": r"""
            pirm(?:ais|ā|ajā|ajam|ajai|ie|ajiem|ajām) pirm(?:o|os|ās)\sno pirmo\sreizi pirmās(?=\s\w+as[.,;\s])
        """,
        "last": r"""
            pēdēj(?:ais|ā|ajā|ajam|ajai|ie|ajiem|ajām|iem|ām)(?!\sminēt) pēdējo\sreizi
            pēdējās(?=\s(?!dien|nedēļ|stund|minūt)\w+as[.,;\s])
        """,
    },
    "sex": {
        "woman": r"sieviet* sieviešu meiten*",
        "man": r"vīriet* vīrieš* zēn* puis* puiš*",
    },
    "day": {
        "working": r"darbdien* darba\sdien*",
        "free": r"brīvdien* nedēļas\snogal* svētku\sdien(?:ās|ām)",
        "any": rf"(?:{COUNTED})(?:kalendār*\s)?dien(?:as|u|ām|ās) kalendār\w+\sdien*",
    },
    "hours": {
        "morning": r"no\srīta rīt(?:ā|u|os|us|am) šorīt dienas\spirmajā\spusē",
        "noon": r"pusdienlaik*",
        "evening": r"vakars~",
        "night": r"nakt(?!sm)* pusnakt*",
        "afternoon": r"pēcpusdien* dienas\sotrajā\spusē",
        "day": r"(?-i:Dienā) dienas\slaikā pa\sdienu (?<=naktī\sun\s)dienā",
    },
    "wind": {
        "north-east": r"ziemeļaustrum*",
        "north-west": r"ziemeļrietum*",
        "south-east": r"dienvidaustrum*",
        "south-west": r"dienvidrietum*",
        "east": r"austrum*",
        "west": r"rietum*",
        "north": r"ziemeļ*",
        "south": r"dienvid*",
    },
    "mood": {
        "positive": r"pozitīv*",
        "stable": r"stabil*",
        "negative": r"negatīv*",
    },
    "every": {
        "minute": rf"(?:ik|katru)\s?minūti eiro\sminūtē {TIMES}minūtē {MANY}minūtē",
        "hour": rf"""
            stundas\s(?:alg|likm|tarif)* eiro\sstundā {TIMES}stundā
            (?:ik|katru)\s?stundu vidēji\sstundā {ANY}stundā{THEN}
        """,
        "year": rf"""
            gada(?=\s(?:{PASS}|(?:apgrozīj|peļņ|ieņēmum)\w*)) (?:ik|katru)\s?gadu ikgad* gadskārt*
            {EACH}\sgadā {TIMES}gadā {PER}gadā
            vidēji\sgadā {MANY}gadā{THEN} {THE_SAME}gadā{COSTING}
        """,
        "month": rf"""
            mēneša(?=\s{PASS}) mēneš{PASS}* (?:ik|katru)\s?mēnesi ikmēne* {EACH}\smēnesī {TIMES}mēnesī
            {PER}mēnesī vidēji\smēnesī {ANY}mēnesī{THEN} {THE_SAME}mēnesī{COSTING}
        """,
        "week": rf"""
            nedēļas(?=\s{PASS}) (?:ik|katru)\s?nedēļu iknedēļ*
            (?:eiro|stund(?:as|u|ām)|{JOURNEYS})\snedēļā {TIMES}nedēļā
            vidēji\snedēļā {ANY}nedēļā{THEN}
        """,
        "quarter": rf"(?:ik|katru)\s?ceturksni ikceturkš* eiro\sceturksnī {TIMES}ceturksnī",
        "day": rf"""
            dienas(?=\s{PASS}) (?:ik|katru)\s?dienu katru\s(?:darba|mācību|kalendāra|slimības|nokavēto|kavējuma)\sdienu
            (?:eiro|stund(?:as|u|ām)|litr(?:i|us|u)|gram(?:i|us|u)|{JOURNEYS})\s(?:dienā|diennaktī)
            {TIMES}(?:dienā|diennaktī) vidēji\s(?:dienā|diennaktī) {ANY}(?:dienā|diennaktī){THEN}
        """,
    },
    "times": {
        "one": r"vienu\sreizi reizi(?=\s(?:gadā|ceturksnī|mēnesī|nedēļā|dienā|diennaktī|stundā|minūtē)\b) vienreiz*",
        "two": r"divreiz* divas\sreizes divtik div*kār[tš]* dubult* reizi\spusgadā",
        "three": r"trīsreiz* trīs\sreizes trīskār[tš]*",
    },
    "whole": {
        "in": r"(?:ieskaitot|skaitot|iekļaujot|ar)\s(?:PVN|pievienotās\svērtības|nodok*)",
        "out": r"(?:neieskaitot|neskaitot|neiekļaujot|bez)\s(?:PVN|pievienotās\svērtības|nodok*)",
    },
    "clarity": {
        "clear": r"(?<!nav\s)(?<!nebija\s)skaidr(?:s|i|a|ais)",
        "unclear": r"neskaidr(?:s|i|a) nav\sskaidr* nebija\sskaidr*",
    },
    "crowd": {
        "tens of thousands": rf"(?:desmitiem|{SEVERAL}\sdesmit(?:i|us?|iem))\stūkstoš*",
        "hundreds of thousands": rf"(?:simtiem|{SEVERAL}\ssimt(?:i|us?|iem))\stūkstoš*",
        "tens": rf"desmitiem(?!\s(?:tūkst|mil)) {SEVERAL}\sdesmit(?:i|us?|iem)(?!\s(?:tūkst|mil))",
        "hundreds": rf"simtiem(?!\s(?:tūkst|mil)) {SEVERAL}\ssimt(?:i|us?|iem)(?!\s(?:tūkst|mil))",
        "thousands": rf"{ALONE}tūkstoš(?:i|iem) {SEVERAL}\stūkstoš*",
        "tens of millions": rf"(?:desmitiem|{SEVERAL}\sdesmit(?:i|us?|iem))\smiljon*",
        "millions": rf"{ALONE}miljon(?:i|us|iem) {SEVERAL}\smiljon*",
        "billions": rf"{ALONE}miljard(?:i|us|iem) {SEVERAL}\smiljard*",
    },
    "stage": {"half": r"pusfināl*", "quarter": r"ceturtdaļfināl*", "eighth": r"astotdaļfināl*"},
    "medal": {"gold": r"zelts~", "silver": r"sudrabs~", "bronze": r"bronz*"},
    "extreme": {
        "most": rf"maksimāl* vislielāk(?:o|ā|ais|ie|ās){MARKED}",
        "least": rf"minimāl* vismazāk(?:o|ā|ais|ie|ās){MARKED}",
    },
    "frontier": {"inner": r"iekšēj* vietēj\w+(?=\stirg)", "outer": r"ārēj*"},
    "horizon": {"long": r"ilgtermiņ*", "medium": r"vidēj(?:ā|a|o)\stermiņ*", "short": r"īstermiņ* īslaicīg*"},
    "share": {"more": r"vairākum* vairum(?:s|ā|u)", "fewer": r"mazākum*"},
    "vital": {"birth": r"dzimuš(?:o|ie) dzimstīb*", "death": r"miruš(?:o|ie) mirstīb*"},
}
