"""English words of boards, parliament and posts, and of what offices write about, by what they say: a chair and a
member of a board, coalition and opposition, the domestic and the international."""

from __future__ import annotations

from transflow.text.letters import CAPITAL

BODY = r"(?:(?:management|executive|supervisory)\s)?(?:board|council|committee|commission)"
SIDED = (
    r"(?=\s(?:side|lane|bank|hand|leg|arm|foot|eye|ear|knee|shoulder"
    r"|pavement|carriageway|sidewalk|track|palm|wrist|elbow|ankle|cheek|thigh))"
)

AT_SIDE = r"(?:on|to|from)\sthe\s"
ON = r"(?:pictured|photo|picture|from)\s(?:on\s)?"
TURN, CLOSED = r"turn(?:s|ed|ing)?\s", r"(?=\x29|\sturn)"  # "(left)", "a left turn"
BEFORE_NAME = rf"(?=:|,\s(?-i:{CAPITAL}))"

CERTAIN = {
    "holder": {
        "former": r"former ex(?=-\w)",
        "current": r"current(?!\s(?:account|year|season|prices)) incumbent",
    },
    "pay": {"gross": r"gross(?!\s(?:domestic|national))", "net": r"net"},
    "hours of work": {"part": r"part[\s-]time", "full": r"full[\s-]time"},
    "reading": {
        "first": r"first\sreading",
        "second": r"second\sreading",
        "final": r"(?:third|final)\sreading",
    },
    "camp": {"opposition": r"opposition", "coalition": r"coalition"},
    "fate": {
        "born": r"born",
        "dead": r"died dies dead killed fatalit*",
        "alive": r"""
            (?:safe|alive)\sand\s(?:well|sound|unharmed) alive recovered
            (?<!not\s)(?<!n['’]t\s)surviv(?:ed|es?)
        """,
        "hurt": r"injured wounded",
    },
    "board": {
        "chair": rf"chair(?:man|woman|person)?\sof\sthe\s{BODY} {BODY}\schair(?:man|woman|person)?",
        "member": rf"members?\sof\sthe\s{BODY} {BODY}\smembers?",
    },
    "head of a body": {
        "chair": rf"(?-i:Chair(?:man|woman|person)?)(?=\sof\s(?!the\s(?:\w+\s)?Board)|\s(?-i:{CAPITAL}))",
        "director": rf"(?-i:Director)(?=(?:\s(?-i:General))?(?:\sof\s(?!the\s(?:\w+\s)?Board)|\s(?-i:{CAPITAL})))",
        "secretary": r"(?-i:Secretary)[\s-](?-i:General)",
    },
    "rector": {
        "rector": r"(?<!vice\s)(?<!vice-)(?<!pro-)rector",
        "director": r"directors?(?![\s-]general)",
        "vice-rector": r"vice[\s-]rectors? pro-?rectors?",
    },
    "height": {
        "high": r"high(?!\s(?:school|court|rep|comm|sea|street|time|tech|level|rank))",
        "low": r"low",
    },
    "study": {
        "doctor": r"doctoral doctorates? PhD",
        "master": r"master(?=['’]s)",
        "bachelor": r"bachelor(?=['’]s)",
    },
    "injury": {
        "serious": r"(?:serious|severe|grave|critical)(?:ly)?\s(?:\w+\s)?(?:injur|hurt|wound|condition)*",
        "slight": r"(?:slight(?:ly)?|minor|light(?:ly)?)\s(?:\w+\s)?(?:injur|hurt|wound)* stable\scondition",
    },
    "post": {
        "left": r"""
            resign(?:s|ed|ing)? stepp?(?:s|ed|ing)?\sdown dismissal (?<=to\s)dismiss
            (?:dismissed|removed)(?=\s(?:as|from\s(?:office|his|her|the\s(?:post|position|job)))\b)
            le(?:ave|aves|ft)(?=\s(?:his|her|the)\s(?:post|office|job|position)\b)
        """,
        "taken": r"appoint(?:s|ed|ment)? t(?:ake|akes|ook)\soffice",
        "kept": r"(?:stay|remain)(?:s|ed|ing)?\s(?:in\soffice|on\sas|in\s(?:his|her|the)\s(?:post|job))",
    },
    "pace": {
        "fast": r"fast(?:er|est)? quick* rapid(?:ly)? sudden(?:ly)?",
        "slow": r"slow(?:er|est|ly)? gradual(?:ly)?",
    },
    "years": {
        "oldest": r"oldest eldest (?:elder|older)(?=\s(?:brother|sister|son|daughter|child|sibling)*)",
        "youngest": r"youngest newest younger(?=\s(?:brother|sister|son|daughter|child|sibling)*)",
    },
    "side": {
        "right": rf"right{SIDED} right-hand {AT_SIDE}right {ON}right right{BEFORE_NAME} {TURN}right right{CLOSED}",
        "left": rf"left{SIDED} left-hand {AT_SIDE}left {ON}left left{BEFORE_NAME} {TURN}left left{CLOSED}",
    },
    "settlement": {"town": r"urban", "country": r"rural countryside"},
    "reach": {
        "domestic": r"domestic(?!\s(?:violence|abuse|dispute|animal))",
        "international": r"international",
    },
    "directness": {"direct": r"direct(?:ly)?", "indirect": r"indirect(?:ly)?"},
    "way": {"in": r"incoming", "out": r"outgoing"},
    "exception": {
        "but": r"except apart\sfrom excluding(?!\s(?:VAT|tax|value))",
        "with": r"including(?!\s(?:VAT|tax|value)) (?<=,\s)(?:and\s)?(?:especially|particularly|in\sparticular)",
    },
    "warning": {
        "yellow": r"yellow\s(?:\w+\s)?(?:warning|alert|level|code)*",
        "orange": r"(?:orange|amber)\s(?:\w+\s)?(?:warning|alert|level|code)*",
        "red": r"red\s(?:\w+\s)?(?:warning|alert|level|code)*",
    },
    "running": {
        "resumed": r"resum(?:e|es|ed|ing) resumption renewal(?=\sof\s(?:suppl|deliver|service|traffic|operat)*)",
        "suspended": r"""
            suspends? suspended discontinuation discontinued
            (?:trains?|flights?|buses|ferries|sailings)\s(?:[\w-]+\s){0,6}?(?:is|are|was|were|be|been)\scancelled
        """,
    },
    "figure": {
        "inflation": r"inflation",
        "unemployment": r"unemployment(?!\s(?:benefit|insurance|allowance))",
        "employment": r"employment",
        "growth": r"GDP gross\sdomestic\sproduct",
        "debt": r"(?:government|public|national)\sdebt",
    },
    "materiel": {
        "drone": r"drones?",
        "tank": r"(?<!think\s)(?<!water\s)(?<!fuel\s)(?<!storage\s)tanks",
        "missile": r"missiles? rockets?",
        "mine": r"(?:land)?mines(?!weep)",
        "helicopter": r"helicopters?",
        "howitzer": r"howitzers?",
    },
}
POSSIBLE = {
    "holder": {
        "former": r"former* ex previous* past once late one-time earlier then retired was were had",
        "current": r"current* present* now exist* incumbent today* this these ongoing still",
    },
    "pay": {"gross": r"gross before total", "net": r"net after take-home clean"},
    "hours of work": {"part": r"part* half reduced incomplete", "full": r"full* whole entire"},
    "reading": {"first": r"first", "second": r"second", "final": r"third final* last"},
    "camp": {"opposition": r"oppos*", "coalition": r"coalit* govern* ruling"},
    "fate": {
        "born": r"born birth* newborn*",
        "dead": r"""
            die[sd]? dying dead* death* kill* fatal* lives life victim* perish* mortal* late
            bod(?:y|ies) (?<=not\s)survive (?<=n['’]t\s)survive
        """,
        "alive": r"recover* surviv* heal* alive cured live*",
        "hurt": r"injur* wound* hurt casualt* victim* trauma*",
    },
    "board": {
        "chair": r"chair* head* president* speaker* leader* CEO chief",
        "member": r"member* commissioner* director* councillor* deput* MPs?",
    },
    "head of a body": {
        "chair": r"*chair* presid* speaker* head* lead* led chief* mayor* governor* CEO executive",
        "director": r"*direct* head* manag* chief* CEO executive lead* led presid* governor* commissioner* principal*",
        "secretary": r"secretar*",
    },
    "rector": {
        "rector": r"president* chancellor* head*",
        "vice-rector": r"deput* vice*",
        "director": r"direct* head* principal* manag* chief",
    },
    "height": {
        "high": r"high* great* large* strong* top upper elevat* tall big* heav* sever* rais*",
        "low": r"low* small* weak* little bottom reduc* cheap* poor* under below few* minor",
    },
    "study": {
        "doctor": r"doctor* PhD* postdoc* dr graduate",
        "master": r"master* magist* graduate postgrad* MA MSc",
        "bachelor": r"bachelor* undergrad* BA BSc",
    },
    "injury": {
        "serious": r"serious* sever* grav* critic* bad* life[\s-]threat* heav(?:y|ily)(?=\s(?:injur|wound)*)",
        "slight": r"slight* minor* light* mild* stable superficial not no",
    },
    "post": {
        "left": r"resign* step* leav* left quit* dismiss* remov* former* retir* depart* out ous* tender*",
        "taken": r"""
            appoint* nam(?:e|ed|es) elect* assum* took tak* new install* nominat* confirm* sworn
            becom* became
        """,
    },
    "pace": {
        "fast": r"""
            fast* quick* rapid* speed* soon* swift* prompt* high-speed express* sudden* abrupt* sharp* acute*
            unexpect*
        """,
        "slow": r"slow* gradual* *low* weak* modest* moderat* sluggish* subdued poor* tepid",
    },
    "years": {
        "oldest": r"(?<!years\s)(?<!year-)old* eld* senior* ancient earliest",
        "youngest": r"young* new* latest recent* junior*",
    },
    "side": {"right": r"right*", "left": r"left*"},
    "settlement": {
        "town": r"urban* cit(?:y|ies) town* municipal*",
        "country": r"rural* countr* village* farm* field* parish* outside provinc* region*",
    },
    "reach": {
        "domestic": r"domest* local* nation* home* inland intern(?:al|ally) Latvia*",
        "international": r"internat* foreign* global* world* abroad overseas",
    },
    "directness": {
        "direct": r"direct* immediate* exact* right just live precise* straight*",
        "indirect": r"indirect* implicit*",
    },
    "way": {"in": r"incom* inbound receiv* in", "out": r"sent out*"},
    "exception": {
        "but": r"except* apart excluding but without not no other save clos* unless only",
        "with": r"inclu* also as\swell with plus among such like both especial* particular* notabl* above\sall mainly",
    },
    "warning": {"yellow": r"yellow*", "orange": r"orange* amber", "red": r"red"},
    "running": {
        "resumed": r"resum* reopen* restor* renew* again back continu* restart* open*",
        "suspended": r"""
            suspen* halt* stop* interrupt* cut* clos* ban* cancel* not no n't paus* discontin*
            disrupt*
        """,
    },
    "figure": {
        "inflation": r"inflation* price* CPI consumer",
        "unemployment": r"unemploy* jobless* out\sof\swork redundan*",
        "employment": r"employ* job* work* labour labor occup*",
        "growth": r"GDP gross econom* growth output",
        "debt": r"debt* owe* borrow* liabilit*",
    },
    "materiel": {
        "drone": r"drone* unmanned UAV* UAS* aerial",
        "tank": r"tank* armou?r*",
        "missile": r"missile* rocket* air",
        "mine": r"*mine* explos* ordnance",
        "helicopter": r"helicopter* chopper* air*",
        "howitzer": r"howitz* artiller* gun*",
    },
}
