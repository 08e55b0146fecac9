"""English words of courts, audits and breaches, and of how the public sees them, by what they say."""

from __future__ import annotations

BREACH = r"(?=\s(?:\w+\s){0,2}(?:infringement|violation|breach|irregularit)*)"
SEEN = r"(?:trust|confidence|faith)\b"

CERTAIN = {
    "next day": {
        "before": r"the\sday\sbefore(?=[.,;]|\sby\b|$) the\sprevious\sday (?:a|one)\s(?:day|week|month)\searlier",
        "after": r"the\sday\safter(?=[.,;]|\sby\b|$) the\s(?:next|following)\sday (?:a|one)\s(?:day|week|month)\slater",
    },
    "instance": {
        "higher": r"higher\s(?:\w+\s)?(?:courts?|instances?)",
        "lower": r"lower\s(?:\w+\s)?(?:courts?|instances?)",
    },
    "trust": {
        "lost": rf"los(?:e|es|ing|t)\s(?:\w+\s)?{SEEN}",
        "won": rf"(?:gain|regain|win|won|earn)(?:s|ed|ing|ning)?\s(?:\w+\s)?{SEEN}",
    },
    "amount paid": {"too much": r"overpa(?:y|id)*", "too little": r"underpa(?:y|id)*"},
    "scale": {"large": r"large[\s-]scale", "small": r"small[\s-]scale"},
    "gravity": {
        "minor": rf"minor{BREACH} (?<=is\s)minor(?=[.,;])",
        "serious": rf"(?:serious|major|grave|gross|severe){BREACH} (?<=is\s)(?:serious|grave)(?=[.,;])",
    },
    "likelihood": {
        "unlikely": r"unlikely",
        "likely": r"""
            (?<!not\s)(?<!less\s)(?<!n't\s)likely(?=\sto\b) (?<=\bis\s)likely (?<=\bare\s)likely
            (?:most|highly|very)\slikely
        """,
    },
    "sameness": {
        "same": r"""
            (?<=the\s)same(?!\s(?:time|day|year|month|period|way|as\b))
            equal(?=\s(?:opportunit|right|treatment|condition|term)*)
        """,
        "different": r"(?<=a\s)different(?=\s[a-z])",
    },
    "constancy": {
        "kept": r"unaltered",
        "changed": r"(?:be|been|is|are|was|were)\s(?:chang|alter)ed (?:will|would)\schange (?:has|have|had)\schanged",
    },
    "answerability": {
        "no": r"irresponsib*",
        "yes": r"responsible(?=\s(?:attitude|action|approach|behavio|conduct)*) responsibly",
    },
    "audit": {
        "financial": r"financial\saudits?",
        "performance": r"performance\saudits?",
        "compliance": r"(?:compliance|regularity|legality)\saudits?",
    },
    "union of two": {"divorce": r"divorces?", "marriage": r"marriages?"},
    "kind of street": {"street": r"(?-i:Street) iela", "boulevard": r"boulevard bulvāris"},
    "of the government": {
        "no": r"non-?governmental NGOs?",
        "yes": r"(?<!non-)governmental(?=\sorgani[sz]ation*)",
    },
}
POSSIBLE = {
    "next day": {
        "before": r"before previous* earlier prior preced* yesterday ago last eve past",
        "after": r"after* next following later subsequent* tomorrow thereafter",
    },
    "instance": {
        "higher": r"high* supreme appe* superior upper regional",
        "lower": r"low* first inferior district below",
    },
    "trust": {
        "lost": r"los* declin* fall* fell erod* undermin* less* not n't",
        "won": r"gain* win* won earn* grow* more",
    },
    "amount paid": {
        "too much": r"over* exces* too extra more",
        "too little": r"under* less short* not insufficient*",
    },
    "scale": {
        "large": r"large* wide* extensive* big* major substantial* significant* mass*",
        "small": r"small* minor little limited petty low*",
    },
    "gravity": {
        "minor": r"""
            minor* (?:no|not)(?=\s(?:\w+\s)?(?:serious|major|grave|gross)) small* slight* insignific* petty light* less
            negligible
        """,
        "serious": r"serious* major grav* gross* sever* signific* material* substant* important* big* most",
    },
    "likelihood": {
        "unlikely": r"un* not n't no hardly doubt* improbab* remote* low* little small* scarce*",
        "likely": r"(?<!un)likel* prob* poss* may might could expect* risk* can would chance*",
    },
    "sameness": {
        "same": r"same* identical* equal* similar* alike like* also common one single very",
        "different": r"differ* other* another various* divers* separate* not n't un* vary* varied distinct*",
    },
    "constancy": {
        "kept": r"un* not n't no remain* stay* constant* stab* same still continu* fixed steady",
        "changed": r"(?<!un)chang* alter* amend* modif* new* var* differ* revis* convert* replac* switch*",
    },
    "answerability": {"no": r"irr* not n't careless* reckless*", "yes": r"respons* account* conscien*"},
    "audit": {
        "financial": r"financ* account*",
        "performance": r"perform* effic* effect* value",
        "compliance": r"complian* regular* legal* conform*",
    },
    "union of two": {
        "marriage": r"marri* wed* spous* matrimon* couple*",
        "divorce": r"divorc* separat* dissol* annul* split*",
    },
    "kind of street": {"street": r"str* st iela road* rd avenue*", "boulevard": r"boul* bulv* blvd avenue*"},
    "of the government": {
        "no": r"non* NGO* civil* volunt* independent public",
        "yes": r"govern* state* ministr*",
    },
}
