"""English words for posts at universities and in delegations, members, and what becomes of firms, by what they say."""

from __future__ import annotations

CERTAIN = {
    "place in a delegation": {
        "head": r"heads?\sof\s(?:the\s)?(?:[\w-]+\s)?delegation* delegation\s(?:head|leader)*",
        "member": r"members?\sof\s(?:the\s)?(?:[\w-]+\s)?delegation* delegation\smembers?",
    },
    "chair of learning": {
        "professor": r"(?<!associate\s)(?<!assistant\s)professors?",
        "docent": r"docents? (?:associate|assistant)\sprofessors?",
        "lecturer": r"lecturers?",
    },
    "membership": {
        "associate": r"associate(?=\smember*)",
        "full": r"full(?=\smember*)",
    },
    "union of firms": {"merged": r"merge[ds]? merging", "split": r"split divided(?=\sinto)"},
}
POSSIBLE = {
    "place in a delegation": {
        "head": r"head* lead* led chair* chief*",
        "member": r"member* delegates? represent* part",
    },
    "chair of learning": {
        "professor": r"professor* prof",
        "docent": r"docent* associate assistant lecturer* reader",
        "lecturer": r"lecturer* teach* assistant associate reader",
    },
    "membership": {"associate": r"associat*", "full": r"full*"},
    "union of firms": {
        "merged": r"merg* unit* union join* combin* consolid* amalgam* unif* together link*",
        "split": r"split* divid* division* separat* br(?:eak|oke)* distribut* shar* demerg* apport* alloc*",
    },
}
