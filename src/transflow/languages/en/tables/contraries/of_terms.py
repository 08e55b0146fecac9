"""English terms that are taken for one another, by what they mean: a draft law and a draft regulation, state and
municipal hospitals."""

from __future__ import annotations

BODIES = r"(?=\s(?:social|institution|compan|enterprise|hospital|road|propert|museum|theatr|care|service\b)*)"
AID = r"\s(?:aid|assistance|support|help)\b"
ILL = r"(?=\s(?:disabilit|impairment|course|form\b|symptom)*)"
PLACES_OF = r"(?=\s(?!government|authorit|council|time|minist|affair|polic|trade|secret|direct|exchange|election)[a-z])"

CERTAIN = {
    "still time": {
        "no": r"(?<!not\s)(?<!not\syet\s)(?<!never\s)(?<!n['’]t\s)too\slate",
        "yes": r"(?:not|never|n['’]t)\s(?:yet\s)?too\slate",
    },
    "draft": {
        "law": r"draft\slaws?",
        "regulation": r"draft\s(?:cabinet\s)?(?:regulation|rule)s?",
    },
    "rate": {"interest": r"interest\srates?", "tax": r"tax\srates?"},
    "care": {"health": r"health[\s-]?care", "social": r"social\scare"},
    "area": {"municipality": r"municipalit(?:y|ies)", "parish": r"parish(?:es)?"},
    "toll": {"deaths": r"deaths fatalities", "accidents": r"(?:traffic|road)\saccidents?"},
    "severity": {"severe": rf"(?:severe|serious){ILL}", "mild": rf"(?:mild|minor|slight){ILL}"},
    "where from": {"local": rf"local{PLACES_OF}", "foreign": rf"foreign{PLACES_OF}"},
    "public owner": {"state": rf"state{BODIES}", "municipal": rf"municipal{BODIES}"},
    "kind of aid": {
        each: rf"{each}{AID}"
        for each in "military humanitarian financial technical legal medical psychological".split()
    },
    "pact": {
        "signed": r"sign(?:s|ed|ing)?(?=\s(?:[\w-]+\s){0,2}(?:contract|agreement|treaty)*)",
        "ended": r"(?:terminat|rescind)*(?=\s(?:[\w-]+\s){0,2}(?:contract|agreement|treaty)*)",
    },
    "patient": {
        "in": r"admitted\sto\s(?:the\s)?hospitals? hospitali[sz]ed",
        "out": r"discharged\sfrom\s(?:the\s)?hospitals?",
    },
    "route": {"sea": r"by\ssea(?!\sroute)", "air": r"by\sair(?!\sroute)", "land": r"by\s(?:land|road|rail)"},
    "paper signed": {
        "memorandum": r"memorand(?:um|a|ums)",
        "treaty": r"treat(?:y|ies)",
        "intent": r"(?:letter|protocol|declaration)s?\sof\sintent",
    },
}
POSSIBLE = {
    "still time": {"no": r"no\slonger miss* over", "yes": r"not n't never still time yet can before"},
    "draft": {
        "law": r"law* bill* act acts legislat* amend*",
        "regulation": r"regulation* rule* order* decree*",
    },
    "rate": {"interest": r"interest* euribor borrow* loan* credit*", "tax": r"tax* VAT dut(?:y|ies) excise*"},
    "care": {"health": r"health* medic* hospital*", "social": r"social* welfare home homes"},
    "area": {
        "municipality": r"municip* count(?:y|ies) district* region* local* council*",
        "parish": r"parish* rural villag* count(?:y|ies)",
    },
    "toll": {
        "deaths": r"death* dead die[ds]? kill* fatal* liv(?:es|ing) victim* toll lost casualt*",
        "accidents": r"accident* crash* collision* incident*",
    },
    "severity": {
        "severe": r"sever* serious* grave* profound heav* acute critical* bad* hard*",
        "mild": r"mild* minor slight* light* moderat* small",
    },
    "where from": {
        "local": r"local* resident* domestic* nativ* home communit* municip* near* region* Latvia* own there based",
        "foreign": r"foreign* abroad overseas internat* other* import* world* countr* visit* alien*",
    },
    "public owner": {
        "state": r"state* nation* public* govern* central countr* (?-i:Latvia)*",
        "municipal": r"municip* local* cit(?:y|ies) council* town* count(?:y|ies) region*",
    },
    "kind of aid": {
        "military": r"militar* arm* weapon* defen* lethal",
        "humanitarian": r"humanit* relief",
        "financial": r"financ* mone* fund* cash grant* euro* EUR loan* budget*",
        "technical": r"technic* equip* tech* expert*",
        "legal": r"legal* law* juri* attorney*",
        "medical": r"medic* health* doctor* hospital* ambulance* treat*",
        "psychological": r"psycho* mental* emotional* counsel*",
    },
    "pact": {
        "signed": r"sign* conclu* enter*",
        "ended": r"terminat* rescind* end* cancel* withdr* break* broke*",
    },
    "patient": {
        "in": r"admi* taken took rush* hospitali* brought treat* remain*",
        "out": r"discharg* releas* left leav* home",
    },
    "route": {
        "sea": r"sea ship* ferr* marit* boat* vessel* port*",
        "air": r"air* plane* fl(?:y|ies|ew|ight)* aerial helicopter*",
        "land": r"land* road* rail* overland truck* train* lorr*",
    },
    "paper signed": {
        "memorandum": r"memo* MoUs? understanding agree*",
        "treaty": r"treat(?:y|ies) agree* contract* pact* convention* accord*",
        "intent": r"intent*",
    },
}
