"""English words about what takes place, by what they say: its price, start and end, and in which language it is."""

from __future__ import annotations

from transflow.languages.en.number_words import VALUES
from transflow.text.letters import CAPITAL, SMALL

THEM = r"\sof\s(?:the|them|those|these|his|her|its|their|our)"
FEW = r"(?<!a\s)(?<!the\s)(?<!next\s)(?<!last\s)(?<!past\s)(?<!first\s)few(?=\s(?:[a-z-]+\s)?(?:[a-z]{3,}s|people)\b)"
THINGS = r"(?:[a-z]{3,}s|people|children|men|women|(?:EU\s)?Member\sStates)"
ABOUT = "|".join(VALUES)  # "some two thirds"
NO_TIMES = (
    r"(?!\s(?:year|quarter|month|week|fortnight|hour|minute|second|third|fourth|fifth|three|four|five|time|night|morning"
    r"|evening|weekday|weekend|summer|winter|spring|autumn|season|decade|century|other|with|from"
    r"|have|were|will|would|when|while|until|after|before|during)\b)"
)
BEFORE_TONGUE = (
    r"in\s",
    *(rf"(?:ian|ish|man|nch)\s{joint}\s" for joint in ("and", "or")),
    r"languages\sare\s",
    r"language\sis\s",
)
TAUGHT = r"(?=\s(?:language|exam|lesson|version|text|translation)*)"

FESTIVE = r"(?:festival|exhibition|season|event|conference|forum)\b"

CERTAIN = {
    "price": {
        "free": r"""
            free\sof\scharge (?:free|no)\sadmission free(?=\s(?:vaccin|ticket|entr|public|parking|of\scost)*)
            (?<=\b(?:is|be)\s)free(?=[.,;]|$|\son\b|\sfor\b) (?<=\bare\s)free(?=[.,;]|$|\sfor\b)
        """,
        "paid": r"""
            (?<!be\s)(?<!is\s)(?<!are\s)paid(?=\s(?:\S+\s)?(?:line|service|parking|entry|admission)*) for\sa\sfee
            subject\sto\sa\s(?:charge|fee) not\sfree(?=[.,;]|$)
        """,
    },
    "course": {
        "begin": r"begins? began begun commenc* start(?:s|ed|ing)? (?<=season\s)opens",
        "end": r"""
            (?<=season\s)closes (?<=to\s)end (?<=will\s)end ends ended finish(?:es|ed) conclude[sd] (?<=will\s)conclude
            completed
        """,
        "on": r"ongoing",
    },
    "portion": {
        "all": rf"""
            (?<!not\s)(?<!at\s)(?<!above\s)(?<!almost\s)(?<!nearly\s)all(?=\s(?:of|the|(?:(?!that|this|those|it|up|over)[\w-]+\s)?(?:[a-z-]+\s)?{THINGS})\b)
            everyone everybody each(?=\s(?:of\s|[a-z]{{4,}}\b)){NO_TIMES} every(?=\s[a-z]{{4,}}\b){NO_TIMES}
        """,
        "some": rf"some{THEM} some\sof\s(?:us|you) some(?=\s(?!(?:{ABOUT})\b)(?:[a-z-]+\s)?{THINGS}\b)",
        "most": rf"(?:most|almost\sall|nearly\sall)\sof most(?=\s{THINGS}\b) (?:almost|nearly)\sall(?=\s)",
        "many": rf"(?<!how\s)(?<!as\s)(?<!so\s)(?<!too\s)(?<!not\s)many(?=\sof\s|\s(?:[a-z-]+\s)?{THINGS}\b)",
        "half": r"half(?=\sof\b)",
        "few": rf"(?:a|the)\s(?:small|minor)\s(?:part|share|fraction|proportion) (?:a|the)\sminority\sof {FEW}",
    },
    "ceremony": {
        "opening": rf"""
            opening(?=\s(?:was|is|will|ceremony|event|concert|speech)\b|[.,])
            opening(?=\s(?:the|an?)\s(?:\w+\s)?{FESTIVE})
        """,
        "closing": rf"""
            closing(?=\s(?:was|is|will|ceremony|event|concert|speech)\b|[.,])
            closing(?=\s(?:of\s)?(?:the|an?)\s(?:\w+\s)?{FESTIVE})
        """,
    },
    "doorway": {"in": r"entrances?", "out": r"exits?"},
    "novelty": {
        "existing": r"existing",
        "old": r"""
            worn(?:-out)?(?=\s(?:tyre|tire|part|surface)*)
            (?<!year-)(?<!years\s)(?<!months\s)old(?!-age|\s(?:town|city|age|riga|man|men|wom|people))
        """,
        "new": r"new(?!\s(?:year|york|zealand|delhi|jersey))",
    },
    "migration": {"out": r"emigrants?", "in": r"immigrants?"},
    "quantity": {
        "little": r"(?:how|so|too|very)\s(?:little|few)",
        "much": r"(?:how|so|too|very)\s(?:much|many)",
    },
    "done": {
        "not yet": r"""
            not\syet (?:has|have|had)\syet\sto (?:not|\w+n['’]t)\s\w+\syet unless\s(?:\w+\s){1,4}already
        """,
        "already": r"already",
    },
    "tongue": {
        each.lower(): rf"""
            {" ".join(f"(?<={before})" + each for before in BEFORE_TONGUE)} {each}{TAUGHT}
        """
        for each in (
            "Latvian English Russian German French Lithuanian Estonian Ukrainian Polish Spanish"
            " Swedish Finnish Norwegian Danish Italian Portuguese Chinese Japanese Arabic Turkish"
        ).split()
    },
}
POSSIBLE = {
    "fate of an event": {
        "cancelled": r"""
            cancel* call* off not n't no scrap* revok* repeal* lift* annul* abolish* overturn* quash* withdr* revers*
        """,
        "put off": r"postpon* put* mov* delay* reschedul* defer* shift* transfer* later carried adjourn*",
    },
    "price": {
        "free": r"free* no without gratis complimentary zero not cost* nothing",
        "paid": r"""
            fee* paid pay* (?<!of\s)charge* price* cost* for\s(?:(?:only|just)\s)?(?:\d|EUR|euro|money|sale|[€£$])*
        """,
    },
    "course": {
        "on": r"ongoing continu* still under\sway underway remain* progress* keep* kept goes go last* yet",
        "begin": rf"""
            beg[aiu]n* start* open* launch* from(?!\s(?-i:{CAPITAL}{SMALL}+\s(?:to|and|until)\b))
            commenc* initia* kick* onset as\sof since enter* take* set* inaugur*
            first
        """,
        "end": r"""
            end* finish* conclu* clos* complet* until till final* last over expir* stop* ceas* culminat* result* due
            by to(?!\s(?:be|start|begin|open|launch)\b) come* came termina* deadline* cut* up off fail*
        """,
    },
    "portion": {
        "all": r"""
            all every* each entire* whole both any* total* complete* full* throughout across overall altogether
            together unanim* no none nobody nothing sum
        """,
        "some": r"""
            some* several few* part(?:s|ly|ial*)? certain various one* number multiple couple individual other*
            another occasional* among not share* portion* proportion* fraction half third quarter percent*
        """,
        "most": r"""
            most* almost nearly majorit* main* large* big* bulk more over much many half predomin* usual* great* lion*
        """,
        "many": r"""
            many much most* numer* large* lot* plenty wide* hundred* thousand* dozen* several number* various broad*
            great* countless multi* majorit* scores extens* different frequent* often high* variet* more
        """,
        "half": r"half halves 50 fifty",
        "few": r"small* few* minor* some little fraction* part* less* low* slight* several",
    },
    "ceremony": {
        "opening": r"open* launch* inaugur* unveil* start* beg[aiu]n* first",
        "closing": r"clos* end* conclu* final* last finish* complet* shut*",
    },
    "doorway": {"in": r"ent(?:er|ry|ran)* access* gate* door*", "out": r"exit* leav* way\sout depart* out"},
    "novelty": {
        "existing": r"""
            exist* current* present* already now previous* former* until\snow past incumbent outgoing old to\sdate
            so\sfar
        """,
        "old": r"old* worn* former* ancient* histor* previous* earlier age* long* tradition* vintage antique",
        "new": r"new* young* recent* modern* fresh* latest junior* novel* innovat* renew* another youth*",
    },
    "migration": {
        "out": r"emigra* migra* leav* left abroad diaspora expat* exile*",
        "in": r"immigra* migra* arriv* come* came",
    },
    "quantity": {
        "little": r"little few* less small* hardly rare* low* not n't scarce* short*",
        "much": r"much many more lot* great* numerous plenty high* large* often enough extent far",
    },
    "done": {
        "not yet": r"yet not n't still pending no never without until nor",
        "already": r"already before now previous* as\searly since ever early",
    },
    "tongue": {
        "latvian": r"Latvia* official state national local native mother",
        "english": r"English* Anglo* British UK",
        "russian": r"Russia* Soviet",
        "german": r"German* Austria* Swiss",
        "french": r"French* Franco* Swiss",
        "lithuanian": r"Lithuania*",
        "estonian": r"Estonia*",
        "ukrainian": r"Ukrain*",
        "polish": r"Polish* Pole*",
        "spanish": r"Spanish* Spain Castilian Latin",
        "swedish": r"Swed*",
        "finnish": r"Finn* Finland*",
        "norwegian": r"Norw* Nordic",
        "danish": r"Danish Dan(?:e|es) Denmark*",
        "italian": r"Ital*",
        "portuguese": r"Portug* Brazil*",
        "chinese": r"Chin* Mandarin",
        "japanese": r"Japan*",
        "arabic": r"Arab*",
        "turkish": r"Turk*",
    },
}
