"""English words of elections, confidence and talks between states, by what they say: an election of a president and
one of a parliament, the previous round of talks and the next."""

from __future__ import annotations

ELECTION = r"(?:\s\w+)?\selections?"
TALKS = (
    r"(?=\s(?:[a-z-]+\s)?(?:meeting|session|round|summit|consultation|talk|conference|visit|sitting|exercise"
    r"|government|parliament|election|convocation|edition)*)"
)
NEGOTIATIONS = r"(?=\s(?:\w+\s){0,2}(?:talks|negotiations)\b)"

TIES = r"(?=\s(?:[\w-]+\s){0,3}?(?:cooperation|relations|ties|contacts|dialogue)\b)"
FIGHTING = r"\s(?:the\s)?(?:violence|hostilities|aggression|fighting)"

CERTAIN = {
    "chamber": {
        "lords": r"house\sof\slords",
        "commons": r"house\sof\scommons",
        "representatives": r"house\sof\srepresentatives",
        "senate": r"(?-i:Senate)",
        "bundestag": r"bundestag",
        "bundesrat": r"bundesrat",
    },
    "whose election": {
        "president": rf"president(?:ial)?{ELECTION}",
        "parliament": rf"(?:parliamentary|saeima|general){ELECTION}",
        "council": rf"(?:local|municipal){ELECTION}",
        "union": rf"(?:european|EP){ELECTION}",
    },
    "confidence": {
        "no": r"no[\s-]confidence",
        "yes": r"(?:g[ai]ve|gives|given|won|wins|receiv(?:e|es|ed))\sa\svote\sof\sconfidence",
    },
    "row of talks": {"previous": rf"previous{TALKS}", "next": rf"(?:next|upcoming){TALKS}"},
    "fate of talks": {
        "opened": rf"(?:start|begin|open|launch)(?:s|ed|ing|ning|ing\sof|ning\sof)?{NEGOTIATIONS}",
        "broken off": rf"""
            (?:suspend|halt|stop|discontinu|terminat)(?:e?s|e|e?d|ing|ped|ping)?{NEGOTIATIONS}
            (?:suspension|termination|breakdown)\sof{NEGOTIATIONS}
        """,
    },
    "scope of ties": {
        "wider": rf"(?:expand|broaden|widen|deepen)(?:s|ed|ing)?{TIES}",
        "narrower": rf"(?:limit|restrict|curtail)(?:s|ed|ing)?{TIES}",
    },
    "stand taken": {
        "firm": r"(?:firm|strong|tough)(?=\s(?:stance|position)s?\b)",
        "soft": r"(?:soft|weak|lenient)(?=\s(?:stance|position)s?\b)",
    },
    "course of support": {
        "on": r"continu(?:e|es|ed|ing)(?=\s(?:to\s)?(?:support|assist|help)*)",
        "off": r"""
            (?:ceas|stop|end|suspend|discontinu|reduc)(?:e|es|ed|ing|ping)?(?=\s(?:the\s)?(?:support|assistance|help)\b)
        """,
    },
    "fairness": {
        "fair": r"fair(?=\s(?:and|peace|trial|competition|wage|price|pay|treatment)\b) just(?=\s(?:and|peace)\b)",
        "unfair": r"unfair unjust",
    },
    "point of a story": {"earlier": r"(?-i:Earlier)(?=,)", "later": r"(?-i:Later)(?=,)"},
    "violence": {
        "ended": rf"(?:ceas|stop|end|halt)(?:e|es|ed|ing|ping)?{FIGHTING}",
        "carried on": rf"(?:continu|resum)(?:e|es|ed|ing){FIGHTING}",
    },
}
POSSIBLE = {
    "chamber": {
        "lords": r"lords peers upper",
        "commons": r"commons MPs? lower members?",
        "representatives": r"representatives congress* house lower commons",
        "senate": r"senat* upper",
        "bundestag": r"bundestag lower",
        "bundesrat": r"bundesrat upper",
    },
    "whose election": {
        "president": r"president* head",
        "parliament": r"parliament* saeima* general* legislat* seimas riigikogu bundestag",
        "council": r"local* municip* council* city county regional",
        "union": r"europ* EP MEPs?",
    },
    "confidence": {"no": r"no not distrust against without n't", "yes": r"confiden* trust* support*"},
    "row of talks": {
        "previous": r"previous* last past earlier prior former ago before preced* recent* late* held took already",
        "next": r"next coming follow* subsequent* upcoming future forthcoming later ahead after* new further due",
    },
    "fate of talks": {
        "opened": r"start* begin* began* open* launch* commenc* enter* continu* resum*",
        "broken off": r"suspen* halt* stop* discontin* terminat* end* break* broke* interrupt* not no without",
    },
    "scope of ties": {
        "wider": r"expan* broad* wid* deep* develop* strength* increas* more grow* intensif* promot* enhanc* build*",
        "narrower": r"limit* restrict* curtail* reduc* narrow* cut* less not no without",
    },
    "stand taken": {
        "firm": r"firm* strong* tough* strict* clear* consisten* determin* unwavering resolute* hard* solid",
        "soft": r"soft* weak* lenient* mild* not no",
    },
    "course of support": {
        "on": r"continu* further ongoing sustain* maintain* keep* remain* still persist*",
        "off": r"ceas* stop* end* suspen* discontin* reduc* cut* interrupt* not no",
    },
    "fairness": {"fair": r"fair* just* equit* right*", "unfair": r"un* not no n't injust* wrong*"},
    "point of a story": {
        "earlier": r"earlier before previous* prior already ago last preced* until",
        "later": r"later then after* next subsequent* following eventually will",
    },
    "violence": {
        "ended": r"ceas* stop* end* halt* not no against refrain*",
        "carried on": r"continu* resum* ongoing persist* further still carr*",
    },
}
