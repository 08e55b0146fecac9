"""Latvian words for posts at universities and in delegations, members, and what becomes of firms, by what they say."""

from __future__ import annotations

CERTAIN = {
    "place in a delegation": {
        "head": r"delegācijas\s(?:\w+\s)?(?:vadītāj|priekšniek)*",
        "member": r"delegācijas\s(?:\w+\s)?(?:locek|dalībniek)*",
    },
    "chair of learning": {
        "professor": r"(?<!asociētais\s)(?<!asociētā\s)(?<!asociēto\s)(?<!asociētās\s)profesor(?:s|a|am|u|e|es|ei|i|ā)",
        "docent": r"docent*",
        "lecturer": r"lektor(?:s|a|am|u|e|es|ei|i)",
    },
    "membership": {
        "associate": r"asociēt\w+(?=\s(?:dalībvalst|locek|biedr|partner)*)",
        "full": r"pilntiesīg\w+(?=\s(?:dalībvalst|locek|biedr|partner)*)",
    },
    "union of firms": {
        "merged": r"apvieno(?:t|ts|ta|ti|tas|jot|s|ja|sies|jās)",
        "split": r"sadalī(?:t|ts|ta|ti|tas|s|ja|jās|sies)",
    },
}
POSSIBLE = {
    "place in a delegation": {
        "head": r"vadī* priekšnie* priekšsēd* galv*",
        "member": r"loce* dalībn* biedr* pārstāv*",
    },
    "chair of learning": {
        "professor": r"profesor* prof",
        "docent": r"docent* asoc*",
        "lecturer": r"lektor* pasniedz* docent* mācībspēk* vieslektor*",
    },
    "membership": {"associate": r"asoci*", "full": r"piln* īst*"},
    "union of firms": {
        "merged": r"*vieno* kop* saplūd* savien* pievien* konsolid* veido*",
        "split": r"*dal* šķel* šķir* sašķel*",
    },
}
