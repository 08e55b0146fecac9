"""English words for what burns and for papers, by what they say: a flat and a barn, a passport and a visa."""

from __future__ import annotations

CERTAIN = {
    "opening": {
        "window": r"(?:through|by)\s(?:the|an?)\s(?:\w+\s)?windows?",
        "door": r"(?:through|by)\s(?:the|an?)\s(?:\w+\s)?doors?",
    },
    "building": {
        "flat": r"(?:a|the|one|two|three)\sflats? apartments?(?!\s(?:building|block|house|complex))",
        "house": r"(?:private|detached|family|dwelling)\shouses? private\shomes?",
        "garage": r"garages?",
        "barn": r"barns?",
        "sauna": r"saunas? bathhouses?",
    },
    "paper": {
        "passport": r"passports?",
        "identity card": r"(?:identity|ID)\scards? eID(?:\scards?)?",
        "driving licence": r"driv(?:ing|er[’']?s?[’']?)\slicen[cs]es?",
        "visa": r"visas?",
    },
    "maturity": {"minor": r"minors underage juveniles?", "adult": r"adults?"},
    "purse": {"state": r"(?:state|national)\sbudget*", "local": r"(?:local|municipal)\s(?:\w+\s)?budget*"},
    "hair": {
        "long": r"long(?=(?:,?\s[\w-]+){0,2}\shair\b)",
        "short": r"short(?=(?:,?\s[\w-]+){0,2}\shair\b)",
    },
    "visit": {
        "with": r"by\s(?:an?\s)?(?:previous(?:ly)?\s|prior\s|scheduled\s){0,2}appointment with\san\sappointment",
        "without": r"without\s(?:an?\s|prior\s|previous(?:ly)?\s|scheduled\s){0,3}appointment*",
    },
}
POSSIBLE = {
    "opening": {"window": r"window*", "door": r"door* entran* gate*"},
    "building": {
        "flat": r"flat* apart* home* house* resid* dwell* propert* accommod* premises",
        "house": r"house* home* resid* dwell* building* propert* cottage*",
        "garage": r"garage*",
        "barn": r"barn* shed* outbuild* hayloft*",
        "sauna": r"sauna* bath*",
    },
    "paper": {
        "passport": r"passport* document* travel*",
        "identity card": r"card* id eid* identit* certificat* document*",
        "driving licence": r"licen[cs]* driv* permit* document*",
        "visa": r"visa*",
    },
    "maturity": {
        "minor": r"""
            minor* underage under juven* (?<!adult\s)child* teen* young* youth* boy* girl* school* aged years[\s-]old
        """,
        "adult": r"adult* grown* of\sage major* legal",
    },
    "purse": {
        "state": r"state* national budget* govern* public",
        "local": r"local* munic* cit(?:y|ies) count*",
    },
    "hair": {"long": r"long* shoulder*", "short": r"short* crop* cut bob"},
    "visit": {
        "with": r"book* regist* advance* prior schedul*",
        "without": r"without no not walk* queue live unschedul*",
    },
}
