"""English words for how an office does what it does, for whom and until when, by what they say: on request or without
one, on paper, for a fixed term, taxed."""

from __future__ import annotations

CERTAIN = {
    "parties": {
        "two": r"bilateral(?:ly)? two-(?:party|way)",
        "three": r"trilateral(?:ly)? tripartite three-(?:party|way)",
        "four": r"quadrilateral four-(?:party|way)",
    },
    "request": {"none": r"automatic*", "made": r"(?:on|upon)\s(?:\w+\s)?request"},
    "carrier": {
        "paper": r"on\spaper paper\s(?:form|copy|copies|documents?|format) hand-?(?:written|signed) signed\sby\shand",
        "electronic": r"electronic*",
    },
    "taxation": {"free": r"non-?taxable untaxed tax-free tax-exempt", "taxed": r"(?<!non-)(?<!not\s)taxable"},
    "series of figures": {"raw": r"unadjusted non-?adjusted", "adjusted": r"(?<!non-)(?<!not\s)adjusted"},
    "labour status": {"self": r"self-employed", "out": r"unemployed jobless", "in": r"(?<!self-)employed"},
    "length of contract": {
        "open": r"indefinite(?:ly)? open-ended",
        "fixed": r"fixed[\s-](?:term|period) definite(?=\s(?:period|term|time))",
    },
    "seat": {"free": r"vacant", "taken": r"(?<=been\s)filled (?<=was\s)filled (?<=is\s)filled"},
    "study place": {
        "funded": r"(?:state|government|publicly|budget)[\s-](?:funded|financed|subsidi[sz]ed)",
        "paid": r"(?:tuition-)?fee-paying (?:tuition-)?fee-based",
    },
    "board of a company": {
        "management": r"(?:management|executive)\sboard",
        "supervisory": r"supervisory\s(?:board|council)",
    },
    "bound in time": {
        "latest": r"(?:no|not)\slater\sthan not\s(?:\w+\s){1,4}after(?=\s\d)",
        "earliest": r"(?:no|not)\s(?:earlier|sooner)\sthan not\s(?:\w+\s){1,4}before(?=\s\d)",
    },
    "germ": {"salmonella": r"salmonella", "listeria": r"listeria", "legionella": r"legionella"},
    "element": {
        "hydrogen": r"hydrogen",
        "nitrogen": r"nitrogen",
        "oxygen": r"oxygen",
        "carbon": r"carbon",
        "sulphur": r"sul(?:ph|f)ur",
        "phosphorus": r"phosphorus",
        "methane": r"methane",
        "ammonia": r"ammonia",
        "ozone": r"ozone",
    },
    "meat": {
        "turkey": r"(?-i:turkeys?)",
        "chicken": r"chickens?",
        "pork": r"pork",
        "beef": r"beef",
        "lamb": r"lamb mutton",
    },
    "queue": {"longer": r"(?<!no\s)longer(?!-)", "shorter": r"shorter"},
    "way there": {"near": r"closer(?=\sto\b) nearer nearest", "far": r"farther further\s(?:away|from)"},
    "what counts more": {
        "more": r"(?<!no\s)(?:more|most)\s(?:important|significant|convenient|accessible|popular|favourable)",
        "less": r"(?:less|least)\s(?:important|significant|convenient|accessible|popular|favourable)",
    },
    "finding": {
        "lost": r"""
            lost
            (?:lose|loses)(?=\s(?:your|an?|the|his|her|their|its)\s(?:\w+\s)?(?:passport|card|document|phone|key|luggage|ticket|licence|permit)*)
        """,
        "sought": r"(?:search|look)(?:es|s|ing|ed)?(?=\sfor\b) seeking sought",
        "found": r"found",
    },
}
POSSIBLE = {
    "parties": {"two": r"two both 2", "three": r"three tri* 3", "four": r"four* quadr* 4"},
    "request": {
        "none": r"automat* itself themsel* own without not no",
        "made": r"request* appl* ask* demand* submit* upon",
    },
    "carrier": {
        "paper": r"paper* print* hard in\sperson writ* letter* hand*",
        "electronic": r"electron* online e-* digital* internet web* email* portal* system* remote*",
    },
    "taxation": {
        "free": r"non* un* not free exempt* without relief allowance* no",
        "taxed": r"tax* liable subject",
    },
    "series of figures": {"raw": r"un* non* not raw without", "adjusted": r"adjust* correct*"},
    "labour status": {
        "self": r"self[\s-]employ* freelanc* sole entrepreneur*",
        "out": r"unemploy* jobless* out job\s?seek* without laid redundan* not no",
        "in": r"employ* work* job* staff",
    },
    "length of contract": {
        "open": r"indefinit* perman* open* un* without no*",
        "fixed": r"fixed definite specif* limited term* tempor* until set year* month*",
    },
    "seat": {
        "free": r"vacan* free open* empty un* not no available",
        "taken": r"fill* occupied taken appoint* found",
    },
    "study place": {
        "funded": r"state* budget* government* public* fund* free",
        "paid": r"fee* paid pay* charge* tuition",
    },
    "board of a company": {
        "management": r"(?<!supervisory\s)board* management executive* director* CEO chief head",
        "supervisory": r"supervis* council* non-executive*",
    },
    "bound in time": {
        "latest": r"late* until by before within deadline* least",
        "earliest": r"earl* before soon* after from only until",
    },
    "germ": {"salmonella": r"salmon*", "listeria": r"list*", "legionella": r"legion*"},
    "element": {
        "hydrogen": r"hydro*",
        "nitrogen": r"nitr*",
        "oxygen": r"ox*",
        "carbon": r"carbo* coal CO2?",
        "sulphur": r"sul* SO2?",
        "phosphorus": r"phosph*",
        "methane": r"methan* CH4",
        "ammonia": r"ammon* NH3",
        "ozone": r"ozon*",
    },
    "meat": {
        "turkey": r"turkey* poultry bird*",
        "chicken": r"chicken* poultry hen* broiler* fowl* bird*",
        "pork": r"pork* pig* ham bacon swine",
        "beef": r"beef* cattle cow* veal bovine",
        "lamb": r"lamb* mutton sheep",
    },
    "queue": {
        "longer": r"long* more extend* later prolong* bigger increas*",
        "shorter": r"short* less earlier quick* fast* brief* reduc*",
    },
    "way there": {"near": r"near* clos* next by", "far": r"far* further* away distan* remote beyond"},
    "what counts more": {
        "more": r"more most *ier *iest easiest easier better best primar* especial* particular* above",
        "less": r"less* least not un* in* no few*",
    },
    "finding": {
        "sought": r"search* look* seek* sought hunt* find wanted trac* request* call*",
        "lost": r"los* miss* disappear* stray* not no",
        "found": r"found find* recover* discover* locat* detect* traced",
    },
}
