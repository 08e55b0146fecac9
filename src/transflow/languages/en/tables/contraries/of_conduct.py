"""English words for what one need not or must not do, for both and one of them, and for what is done already or soon,
by what they say."""

from __future__ import annotations

DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
NOT = r"(?:not|don['’]t|doesn['’]t|won['’]t|isn['’]t|aren['’]t)"
PUNISHED = (
    r"(?:by\s|with\s)?(?:an?\s)?(?:monetary\s|pecuniary\s)?"
    r"(?:fines?|community\sservice|imprisonment|deprivation\sof\sliberty)\b"
)
SUCH = r"(?:most|\w+est|first|main|key|leading|few|reasons|ways|things|topics)"
REFUSED = r"(?:refus(?:es|ed|ing)|declin(?:es|ed|ing))\sto"
FELT = r"(?=\s(?:people|persons?|passengers?|children|pupils|students|visitors|users|voters|residents|community)\b)"

CERTAIN = {
    "freedom": {
        "need not": rf"""
            {NOT}\s(?:be\s)?(?:obliged|required|necessary|obligatory|compulsory|mandatory)
            {NOT}\s(?:need|have)\sto need\snot no\s(?:need|obligation)\sto under\sno\sobligation
        """,
        "must not": rf"""
            must\snot mustn['’]t {NOT}\s(?:be\s)?(?:allowed|permitted)
            may\snot(?=\s(?:bring|use|enter|leave|take|carry|drive|ride|swim|smoke|drink|sell|buy|cross|stay|park|set\sup)\b)
        """,
    },
    "two": {
        "both": r"both",
        "one of them": rf"one\sof\sthe(?!\s(?:\w+\s)?{SUCH}\b)m? only\sone\sof",
    },
    "leaving a post": {
        "refused": rf"{REFUSED}\s(?:resign|step\sdown|leave\soffice|go)\b",
        "agreed": r"resignation",
    },
    "sense lost": {
        "sight": rf"(?:visually|sight)[\s-]impaired partially\ssighted blind{FELT} (?<=\sthe\s)blind(?=[.,;]|\sand\b)",
        "hearing": r"deaf hard\sof\shearing hearing[\s-]impaired",
    },
    "or and and": {
        "either": rf"or(?=\s{PUNISHED}) or(?=\s(?:a\s|legal\s)?guardian\b)",
        "together": rf"and(?=\s{PUNISHED}) and(?=\s(?:a\s|legal\s)?guardian\b)",
    },
    "progress": {"to come": r"soon(?!\s(?:after|as|became)\b) shortly(?!\s(?:after|before|thereafter)\b)"},
    "side of a border": {
        "other": r"(?:other|far|opposite)\sside(?=\sof\s(?:the|its|their|our)\sborder) across\sthe\sborder",
        "this": r"(?:this|our)\sside(?=\sof\sthe\sborder)",
    },
    "part of those named": {
        "among them": r"of\s(?:them|whom)",
        "others": r"others(?=\s(?:died|were|was|have|had|are|suffered|sustained|lost)\b)",
    },
    "fate of a document": {
        "issued": r"""
            issue[ds]?(?=\s(?:\d|an?\b|the\b|[a-z]+\s)?(?:[\d,]*\s)?(?:\w+\s){0,2}(?:documents?|passports?|permits?|licen[cs]es?|cards?|certificates?|visas?)\b)
        """,
    },
    "liability": {
        "applied": r"subject(?=\sto\s(?:\w+\s){0,2}(?:tax|VAT|indexation|penalt)*)",
        "exempt": r"exempt(?:ed)?(?=\sfrom\b)",
    },
    "state of an animal": {
        "dead": r"dead(?=\s(?:wild\s)?(?:boar|pig|bird|animal|fish|swan)*)",
        "live": r"live(?=\s(?:wild\s)?(?:boar|pig|bird|animal|fish|swan)*)",
    },
    "traffic of a day": {"busiest": r"busiest", "quietest": r"quietest"},
    "papers of a car": {
        "inspection": r"roadworthiness* technical\sinspection* MOT",
        "insurance": r"insurance\spolic(?:y|ies) MTPL",
    },
    "plan": {
        "planned": r"(?:is|are)\s(?:planned|scheduled)(?=\s(?:for|to|in|on)\b)",
        "held": r"took\splace (?:was|were)\sheld",
    },
    "counter": {
        "post office": r"post\soffices?",
        "bank": r"(?:at|in)\s(?:the|a|their|his|her)\sbank bank\s(?:account|branch)*",
    },
    "who is meant": {
        "only those": r"only(?=\s(?:those|[a-z]+s)\s(?:who|that|which|with)\b)",
        "all": r"all(?=\s(?:\w+\s)?(?:those|[a-z]+s)\s(?:who|that|which)\b) (?:everyone|anyone)(?=\swho\b)",
    },
    "day left out": {
        "that alone": rf"{DAYS}(?=\sonly\b) only(?=\s(?:on\s)?{DAYS}\b)",
    },
}
POSSIBLE = {
    "freedom": {
        "need not": r"""
            need* requir* oblig* necess* compuls* mandator* (?:have|has|had)\sto optional* volunt* free* exempt* without
            duty waive* choos* choice decide
        """,
        "must not": r"""
            must shall should cannot can['’]t not\s(?:\w+\s)?(?:allow|permit|able|possib|eligib|entitl)* may\snot
            prohibit* forbid* ban banned bans bar* refus* den* illegal* unlawful* no never impossib* without unless
        """,
        "may": r"may(?!\snot\b) can allow* permit* right* entitl* only unless except* if could no\sneed need\snot",
    },
    "two": {
        "both": r"""
            both two each either pair couple mutual bilateral all they their them themselves twin* parents together
            joint* double neither respective*
        """,
        "one of them": r"one single either another other part some",
    },
    "leaving a post": {
        "refused": r"refus* declin* not no n't won't stay* remain* reject* unwilling keep* kept cling* never",
        "agreed": r"""
            (?<!refused\sto\s)(?<!refuses\sto\s)(?<!refusing\sto\s)(?<!declined\sto\s)(?<!declines\sto\s)(?:resign|step|stand|quit|leav|depart)*
            left out dismiss*
        """,
    },
    "sense lost": {
        "sight": r"blind* visual* sight* vision* see* eye* braille",
        "hearing": r"deaf* hear* sign* audi*",
    },
    "or and and": {
        "either": r"""
            or\s(?:[\w-]+\s){0,4}(?:fine|service|liberty|imprison|supervision|guardian)* either alternativ* up\sto
        """,
        "together": r"""
            and\s(?:[\w-]+\s){0,4}(?:fine|service|liberty|imprison|supervision|guardian)* as\swell plus together
            additional* also combin*
        """,
    },
    "progress": {
        "done": r"already has have had was were been now since yet earlier previous* recent* just so\sfar",
        "to come": r"soon* short* will near* next upcoming imminent* plan* about to prepar*",
    },
    "side of a border": {
        "other": r"other far opposite beyond across over neighbour* behind outside abroad Russia* Belarus*",
        "this": r"this our here Latvia* home inside domestic*",
    },
    "part of those named": {
        "among them": r"of\s(?:them|whom|which|these|those|the) includ* among* whom which from out with",
        "others": r"other* another more further additional* else also rest remaining",
    },
    "fate of a document": {
        "issued": r"issu* grant* gave give* hand* deliver* receiv* produc* *made",
        "revoked": r"revok* annul* cancel* withdr* invalid* rescind* take* void",
    },
    "liability": {
        "applied": r"appl* subject* impos* charg* lev(?:y|ied) use* pay* liable fin(?:e|ed|es)",
        "exempt": r"exempt* not no free without except* exclud* waive* reliev* n't",
    },
    "state of an animal": {
        "dead": r"dead die* died carcas* fallen perish* kill* cull*",
        "live": r"live living alive",
    },
    "traffic of a day": {
        "busiest": r"busi* busy most peak highest record heav*",
        "quietest": r"quiet* calm* least slow* low*",
    },
    "papers of a car": {
        "inspection": r"inspect* roadworth* technical* MOT test*",
        "insurance": r"insur* MTPL polic*",
    },
    "plan": {
        "planned": r"plan* schedul* expect* due set will to intend* envisag* would foresee* foreseen slated is are",
        "held": r"took held happen* was were had has have occurred been convened *ed met",
    },
    "counter": {"post office": r"post* mail*", "bank": r"bank* account* loan*"},
    "who is meant": {
        "only those": r"only sole* just no not limited restrict* exclusive* must provided if unless but",
        "all": r"all every* each any* whoever",
    },
    "day left out": {
        "all but that": r"except* exclud* apart but not closed no other off",
        "that alone": r"only just sole* open alone exclusive*",
    },
}
