"""Latvian words for bodies and acts of the European Union and for what its releases tell, by what they say."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

ENERGY = r"(?=\s(?:enerģ|elektro|stacij|park|jaud|turbīn|panel|element|bateri|ģenerator)\w*)"

CERTAIN = {
    "body of the Union": {
        "council": r"(?<!Eiropas\s)(?<!Ministru\s)(?-i:Padom)(?:e|es|ei|i|ē)",
        "commission": r"(?<!Eiropas\s)(?-i:Komisij)(?:a|as|ai|u|ā)",
        "parliament": r"(?<!Eiropas\s)(?-i:Parlament)(?:s|a|am|u|ā)",
    },
    "act": {
        "regulation": r"regula~",
        "directive": r"direktīv*",
        "decision": r"lēmum\w{1,3}(?=\s(?:\(|Nr\b|\d))",
    },
    "conformity": {
        "against": r"pretēji(?=\s\w+(?:am|ajam|ai|ajai|iem|ajiem|ām|ajām)\b)",
        "along": r"saskaņā\sar atbilstoši",
    },
    "shore": {
        "land": r"sauszemes(?=\s(?:vēj|turbīn|elektro|park)*)",
        "sea": r"(?:jūras|atkrastes)(?=\s(?:vēj|turbīn|elektro|park)*)",
    },
    "ever": {"never": r"nekad", "not always": r"ne\svienmēr", "always": r"(?<!ne\s)vienmēr"},
    "director": {
        "executive": r"izpilddirektor*",
        "general": r"ģenerāldirektor*",
        "of finance": r"finanšu\sdirektor*",
        "of communication": r"komunikācijas\sdirektor*",
        "of operations": r"(?:operatīv(?:ais|ā|o|ās|ajam|ajai)|operāciju|darbības)\sdirektor*",
        "of science": r"zinātnisk(?:ais|ā|o|ās|ajam|ajai)\sdirektor*",
    },
    "source of energy": {
        "wind": rf"vēja{ENERGY}",
        "sun": rf"saules{ENERGY}",
        "water": rf"ūdens{ENERGY} hidroelektr* (?-i:HES)",
        "atom": rf"(?:atom|kodol)(?:a\b{ENERGY}|ener|elektr|stacij)* (?-i:AES)",
    },
}
POSSIBLE = {
    "body of the Union": {
        "council": r"padom* eiropadom* samit* dom(?:e|es|ei|i|ē) vald* kabinet* kolēģij* ministr*",
        "commission": r"komisij* EK komisār* komitej* brisel*",
        "parliament": r"parlament* saeim* EP deput* asamblej*",
    },
    "act": {
        "regulation": r"noteikum* regul* reglament*",
        "directive": r"norādījum* rīkojum*",
        "decision": r"lēm* nolēm* sprieš* spried*",
    },
    "conformity": {
        "against": rf"pret* par\sspīti atšķir* {NE} pārkāp*",
        "along": r"saskaņ* atbil* pēc ievēro* balst* pamat* līdz\sar ar kā",
    },
    "shore": {"land": r"sauszem* krast* piekrast*", "sea": r"jūr* *krast* baltij*"},
    "ever": {
        "never": rf"nekad* {NE} nav bez",
        "not always": rf"dažkārt reizēm {NE} nav ne",
        "always": r"(?<!ne\s)vienmēr mūžīg* *vien ik* katr* allaž joproj* pastāv*",
    },
    "director": {
        "executive": r"izpild* valdes",
        "general": r"ģenerāl* galven* valdes",
        "of finance": r"finan*",
        "of communication": r"komunik* sabiedrisk* preses",
        "of operations": r"opera* darbīb* izpild*",
        "of science": r"zinātn* pētniec*",
    },
    "source of energy": {
        "wind": r"vēj* atjaun*",
        "sun": r"saul* atjaun*",
        "water": r"ūden* hidro* hes aizspr* atjaun*",
        "atom": r"atom* kodol* reaktor* aes",
    },
}
