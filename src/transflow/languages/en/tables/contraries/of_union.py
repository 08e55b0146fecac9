"""English words for bodies and acts of the European Union and for what its releases tell, by what they say."""

from __future__ import annotations

ENERGY = r"(?=\s(?:energy|power|farm|park|plant|capacity|generation|turbine|panel|cell|station)s?\b)"

CERTAIN = {
    "body of the Union": {
        "council": r"(?<!European\s)(?<!Ministerial\s)(?-i:Council)(?!\s(?:of|for)\b)",
        "commission": r"(?<!European\s)(?-i:Commission)(?!\s(?:of|for|on)\b)",
        "parliament": r"(?<!European\s)(?-i:Parliament)",
    },
    "act": {
        "regulation": r"(?-i:Regulation) (?<=the\s)regulation(?=\son\b)",
        "directive": r"directives?(?=\s(?:on|of)\b) (?-i:Directive)",
        "decision": r"(?-i:Decision)(?=\s(?:\([A-Z]|No\b|\d))",
    },
    "conformity": {"against": r"contrary\sto", "along": r"in\s(?:accordance|line)\swith"},
    "shore": {"land": r"onshore", "sea": r"offshore"},
    "ever": {
        "never": r"never",
        "not always": r"(?:not|n['’]t)\salways",
        "always": r"(?<!not\s)(?<!n['’]t\s)always",
    },
    "director": {
        "executive": r"executive\sdirectors? (?-i:CEO) chief\sexecutive",
        "general": r"directors?[\s-]general general\sdirectors?",
        "of finance": r"chief\sfinancial\sofficer (?-i:CFO) financ(?:e|ial)\sdirectors?",
        "of communication": r"""
            chief\scommunications?\sofficer communications?\sdirectors? director\sof\scommunications?
        """,
        "of operations": r"(?-i:COO) chief\soperat\w+\sofficer operations\sdirectors? director\sof\soperations",
        "of science": r"chief\sscientific\sofficer scientific\sdirectors?",
    },
    "source of energy": {
        "wind": rf"wind{ENERGY}",
        "sun": rf"solar{ENERGY}",
        "water": rf"hydro{ENERGY} hydro(?:power|electric)* (?-i:HPPs?)",
        "atom": rf"nuclear{ENERGY}",
    },
}
POSSIBLE = {
    "body of the Union": {
        "council": r"council* summit* board* government* cabinet* ministers?",
        "commission": r"commission* committee* EC brussels panel* executive",
        "parliament": r"parliament* MEPs? EP saeima* MPs? assembl* house* legislat* deput* member*",
    },
    "act": {
        "regulation": r"rules? provision* regulation*",
        "directive": r"directive* instruction* order*",
        "decision": r"deci[ds]* ruling* judgment*",
    },
    "conformity": {
        "against": r"contrary* against despite opposite not no n't un* violat* breach* infring* disregard*",
        "along": r"accord* line under pursuant comply compli* consist* with by follow* as based",
    },
    "shore": {
        "land": r"on-?shore land* inland ground",
        "sea": r"off-?shore sea* marine maritime coast* baltic",
    },
    "ever": {
        "never": r"never not no n't nobody none without ever",
        "not always": r"sometimes occasional* not n't never no rarely seldom",
        "always": r"""
            (?<!not\s)(?<!n['’]t\s)always ever constant* every* each all invariabl* still any* permanent* regular*
        """,
    },
    "director": {
        "executive": r"executive* chief CEO managing",
        "general": r"general* chief CEO managing",
        "of finance": r"financ* CFO treasur*",
        "of communication": r"communic* press public media",
        "of operations": r"operat* COO",
        "of science": r"scien* research*",
    },
    "source of energy": {
        "wind": r"wind* renewable*",
        "sun": r"solar* sun* photovolt* PV renewable*",
        "water": r"hydr* water dam* river* renewable*",
        "atom": r"nuclear* atom* reactor*",
    },
}
