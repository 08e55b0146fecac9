"""English words of elections, confidence and talks between states, by what they say: an election of a president and
one of a parliament, the previous round of talks and the next."""

from __future__ import annotations

ELECTION = r"(?:\s\w+)?\selections?"
TALKS = (
    r"(?=\s(?:[a-z-]+\s)?(?:meeting|session|round|summit|consultation|talk|conference|visit|sitting|exercise"
    r"|government|parliament|election|convocation|edition)*)"
)
NEGOTIATIONS = r"(?=\s(?:\w+\s){0,2}(?:talks|negotiations)\b)"

CERTAIN = {
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
        "opened": rf"(?:start|begin|open|launch)(?:s|ed|ing|ning)?{NEGOTIATIONS}",
        "broken off": rf"(?:suspend|halt|stop|discontinu|terminat)(?:e?s|e|e?d|ing|ped|ping)?{NEGOTIATIONS}",
    },
}
POSSIBLE = {
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
        "broken off": r"suspend* halt* stop* discontin* terminat* end* break* broke* interrupt* not no without",
    },
}
