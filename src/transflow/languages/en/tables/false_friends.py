"""English words that look like Latvian ones of another meaning, and what says in English what those mean."""

from __future__ import annotations

from transflow.languages.tables.false_friends import FalseFriends

NO_NOUN = "on|of|for|that|which|and|from|was|has|with|where|when|will|can|may|but|into|through|the|this|than|rather|not"

BEFORE_QUALITY = "|".join(rf"(?<=\b{each}\s)" for each in ("a", "most", "more", "very"))

MACHINES = (
    "heavy|military|agricultural|household|construction|special|armou?red|combat|rescue|fire|computer|office"
)
LOOKS = {
    "actual": r"actual actuality actualities",
    "academic": r"academics?",
    "angina": r"angina",
    "appellation": r"appellation*",
    "benzene": r"benz[ei]ne",
    "balloon": r"gas\sballoons?",
    "cabinet": r"(?-i:cabinets?)",
    "capital": r"capital\s(?:repair|renovation|reconstruction)s?",
    "commander": r"(?<!wing\s)(?<!lieutenant\s)commanders?",
    "commandant": r"commandants?",
    "communal": r"communal\s(?:service|payment|cost|fee|utilit|bill)*",
    "competition": r"concourses? concurren(?:ce|cy)",
    "concern": r"concerns?",
    "consequent": r"consequently consequent",
    "consul": r"counsels? councils?",
    "criminal": r"criminals",
    "data": r"data",
    "decade": r"decades?",
    "deputy": r"""
        deputy\s(?:head|chair|director|minister|prime|mayor|commander|chief|secretar|president|governor|speaker|ombuds|rector)*
    """,
    "direction": r"directions?",
    "economics": r"(?:the|our|latvian|latvia['’]s|european|national|global|regional|world)\seconomics",
    "eventual": r"eventual eventually",
    "fabric": r"fabrics?",
    "filial": r"filials?",
    "fraction": r"fractions?",
    "genial": r"genial",
    "gym": r"gyms?",
    "human": r"human\s(?:aid|assistance|consideration|ground|reason|support|help)*",
    "insult": r"insults?",
    "magazine": r"magazines?",
    "mayor": r"mayors?",
    "meeting": r"meetings?",
    "novel": r"novels?",
    "operative": r"operative\s(?:service|information|vehicle|transport|action|assistance)*",
    "pathetic": r"pathetic",
    "personal": r"personal",
    "perspective": rf"(?:{BEFORE_QUALITY})perspective(?=\s(?!(?:{NO_NOUN})\b)[a-z]{{3,}}|[.,;]|$)",
    "physician": r"physicians?",
    "police": r"police",
    "policy": r"polic(?:y|ies)",
    "politics": r"""
        (?:migration|fiscal|tax|energy|agricultural|monetary|defence|foreign|housing|youth|trade|employment|budget)\spolitics
    """,
    "preservative": r"preservatives?",
    "pretend": r"pretend(?:s|ed|ing|ers?)?",
    "provisor": r"provisors?",
    "receipt": r"receipts?",
    "resort": r"resorts?",
    "revision": r"revisions?",
    "sympathetic": r"sympathetic",
    "technique": rf"(?:{MACHINES})\stechni(?:que|c)s?",
}
INSTEAD = {
    "actual": r"""
        current* topical relevan* latest now recent* present* update* up-to-date important pressing news urgent* today*
    """,
    "academic": r"academicians? members?\sof\sthe\sacadem* fellow*",
    "angina": r"tonsil* throat*",
    "appellation": r"appeal*",
    "benzene": r"petrol* gasoline fuel*",
    "balloon": r"cylinder* bottle* tank*",
    "cabinet": r"(?-i:Cabinet*) office* room* clinic* surger* classroom* practice* government* stud(?:y|ies)",
    "capital": r"overhaul* major",
    "commander": r"commandant*",
    "commandant": r"commander* commanding",
    "communal": r"public municipal utilit*",
    "competition": r"compet* tender* contest* call*",
    "concern": r"group* compan* corporat* conglomerat*",
    "consequent": r"consisten*",
    "consul": r"consul* consular*",
    "criminal": r"forensic* criminalist* expert*",
    "data": r"dates? days? deadline*",
    "decade": r"ten[\s-]days? 10[\s-]days? tenday* beginning middle end early late mid* (?:first|second|last)\sthird",
    "deputy": r"""
        MPs? members? councillors? lawmaker* parliamentarian* deputies MEPs? legislator* deputy(?=\s(?:of|from|and)\b)
    """,
    "direction": r"directorate* administration board office* agenc* department*",
    "economics": r"econom(?:y|ies)",
    "eventual": r"possibl* potential* may might could any contingen*",
    "fabric": r"factor* mill mills plant plants works manufactur*",
    "filial": r"branch* subsidiar* affiliate* office* outlet*",
    "fraction": r"groups? factions? part(?:y|ies) parliamentary caucus*",
    "genial": r"brilliant* genius* ingenious*",
    "gym": r"gymnasium* grammar secondary school* (?-i:Gym*)",
    "human": r"humanitarian humane*",
    "insult": r"stroke*",
    "magazine": r"shop* store* warehouse*",
    "mayor": r"majors?",
    "meeting": r"rall(?:y|ies) demonstrat* protest*",
    "novel": r"short\sstor* novella*",
    "operative": r"emergenc* operational prompt* rapid* rescue urgent*",
    "pathetic": r"emotional* solemn* passion* pathos",
    "personal": r"staff* personnel employee* workforce human\sresource* HR worker* crew* recruit*",
    "perspective": r"promising prospect* potential future* viable",
    "physician": r"physicist* physics",
    "police": r"polic(?:y|ies)\b insur*",
    "policy": r"police* officers? patrol*",
    "politics": r"polic(?:y|ies)",
    "preservative": r"condom* contracept*",
    "pretend": r"""
        appl* candidat* compet* claim* contend* nominat* aspir* bid* qualif* eligib* tender* contest* vie vying
    """,
    "provisor": r"pharmacist*",
    "receipt": r"prescri* recipe*",
    "resort": r"ministr* sector* department* field* area* agenc*",
    "revision": r"audit* inspect* check* control*",
    "sympathetic": r"nice* likeable likable pleasant charming attractive lovely",
    "technique": r"equipment machin* vehicle* appliance* hardware technolog* gear",
}

false_friends = FalseFriends(LOOKS, INSTEAD)
