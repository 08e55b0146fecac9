"""English words for works of art, branches of the economy, visits and meetings, of which a text about one does not
speak of the other, by what they say."""

from __future__ import annotations

CERTAIN = {
    "artwork": {
        "painting": r"paintings?",
        "sculpture": r"sculptures?",
        "photograph": r"photographs? photos?",
    },
    "industry": {
        "building": r"construction(?=\s(?:cost|sector|industr|compan|firm|output|volume|price)*)",
        "farming": r"agriculture farming",
        "forestry": r"forestry",
        "fisheries": r"fisher(?:y|ies)",
        "tourism": r"tourism",
    },
    "armed service": {
        "sea": r"navy naval\sforces? (?:naval|maritime)\s(?:base|patrol)*",
        "air": r"air\sforces? (?:air|airspace)\s(?:base|polic|patrol)*",
        "land": r"(?:land|ground)\sforces?",
        "guard": r"national\sguard",
    },
    "state visit": {
        "working": r"working\svisit*",
        "official": r"official\svisit*",
        "state": r"state\svisit*",
    },
    "sitting": {
        "regular": r"(?:regular|ordinary)\s(?:meeting|sitting|session)*",
        "extraordinary": r"extraordinary\s(?:meeting|sitting|session)*",
    },
    "pension": {
        "disability": r"disability\spension*",
        "old-age": r"(?:old[\s-]age|retirement)\spension*",
        "survivor": r"survivor(?:['’]?s['’]?)?\spension*",
    },
    "record": {
        "national": r"national\srecord*",
        "world": r"world\srecord*",
        "European": r"european\srecord*",
    },
}
POSSIBLE = {
    "artwork": {
        "painting": r"paint* portrait* landscape* canvas* picture*",
        "sculpture": r"sculpt* statue* monument*",
        "photograph": r"photo* picture* image*",
    },
    "industry": {
        "building": r"construct* build* built",
        "farming": r"agri* farm* rural",
        "forestry": r"forest* timber wood*",
        "fisheries": r"fish* maritime",
        "tourism": r"touris* travel* hospitality visitor*",
    },
    "armed service": {
        "sea": r"nav* sea ship* fleet* maritime",
        "air": r"air* avia*",
        "land": r"land* ground army brigade* infantry",
        "guard": r"guard* zemessar*",
    },
    "state visit": {"working": r"work*", "official": r"offic* state", "state": r"state*"},
    "sitting": {
        "regular": r"regular* ordinar* usual schedul* next",
        "extraordinary": r"extraord* emergenc* special",
    },
    "pension": {"disability": r"disab*", "old-age": r"old* retire* age*", "survivor": r"surviv*"},
    "record": {"national": r"national* country* Latvia*", "world": r"world*", "European": r"Europe*"},
}
