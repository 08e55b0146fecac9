"""English words of the economy and of state institutions, of which a text about one does not speak of the other, by
what they say: constant and current prices, a customs duty and an excise, spruce and birch."""

from __future__ import annotations

AVERAGE = r"(?:the\s)?(?:average|normal|market|usual|norm)"
PLANNED = r"(?:planned|expected|scheduled|anticipated)"


CERTAIN = {
    "income tax": {
        "corporate": r"corporat(?:e|ion)\s(?:income\s)?tax* (?-i:CIT)",
        "personal": r"personal\sincome\stax* (?-i:PIT)",
    },
    "prices": {"constant": r"(?:constant|comparable)\sprices", "current": r"current\sprices"},
    "output of a country": {
        "domestic": r"gross\sdomestic\sproduct (?-i:GDP)",
        "national": r"gross\snational\s(?:income|product) (?-i:GN[IP])",
    },
    "rate of a bank": {
        "deposits": r"deposit\s(?:facility\s)?(?:interest\s)?rates?",
        "loans": r"lending\s(?:facility\s)?(?:interest\s)?rates?",
    },
    "goods": {"food": r"food\s(?:product|good|item)*", "other": r"non-food"},
    "fuel": {
        "gas": r"(?:liquefied\s)?natural\sgas (?-i:LNG)",
        "oil": r"crude(?=\soil)",
        "coal": r"coal(?!ition)",
        "peat": r"peat",
        "chips": r"wood\s?chips?",
        "pellets": r"(?:wood\s)?pellets?",
        "petrol": r"petrol gasoline",
        "diesel": r"diesel(?=\s(?:fuel|price)|[.,]|$)",
    },
    "tree": {
        "spruce": r"spruces?",
        "pine": r"pines?(?!\w)",
        "birch": r"birch(?:es)?",
        "oak": r"(?-i:oaks?)",
        "aspen": r"aspens?",
        "alder": r"(?-i:alders?)",
    },
    "power company": {
        "distribution": r"""
            (?<=electricity\s)distribut* (?<=gas\s)distribut* distribution\s(?:system|network|grid|tariff)*
        """,
        "transmission": r"""
            (?<=electricity\s)transmission (?<=gas\s)transmission transmission\s(?:system|network|grid|tariff)*
        """,
        "generation": r"(?<=electricity\s)(?:generat|produc)* (?<=power\s)generat*",
    },
    "line of a state": {"customs": r"customs\sborder*", "state": r"(?:state|national)\sborder(?!\sguard)*"},
    "decoration": {
        "stars": r"order\sof\s(?:the\s)?three\sstars",
        "viesturs": r"order\sof\sviesturs",
        "cross": r"cross\sof\srecognition",
    },
    "class of an order": {
        "commander": r"(?:grand\s)?commanders?(?=\sof\sthe\sorder\b)",
        "officer": r"officers?(?=\sof\sthe\sorder\b)",
        "cross": r"grand\scross(?:es)?(?=\sof\sthe\sorder\b)",
    },
    "target of a missile": {
        "aircraft": r"air[\s-]defen[cs]e\s(?:missile|munition|system)* anti-aircraft",
        "tank": r"anti-?tank",
        "ship": r"anti-?ship",
    },
    "tempo": {"faster": r"accelerat* quicken*", "slower": r"slow(?:s|ed|ing|down)? decelerat*"},
    "schedule": {
        "later": rf"""
            postpon* (?:put|puts|putting)\soff deferred later\sthan\s{PLANNED}
            later\sthan\s(?:before|usual|until\snow|previously)
        """,
        "earlier": rf"""
            (?:bring|brings|bringing|brought)\sforward (?:earlier|sooner)\sthan\s{PLANNED}
            (?:earlier|sooner)\sthan\s(?:before|usual|until\snow|previously)
        """,
    },
    "financing": {
        "shared": r"co-?financ* co-?fund*",
        "whole": r"(?:fully|wholly|entirely)\s(?:financ|fund)*",
    },
    "average": {
        "above": rf"above(?=\s{AVERAGE}) higher(?=\sthan\s{AVERAGE})",
        "below": rf"below(?=\s{AVERAGE}) lower(?=\sthan\s{AVERAGE})",
    },
    "whole sum": {
        "all": r"full(?=\s(?:price|amount|refund|compensation|cost|fare|sum))",
        "part": r"""
            half(?=\s(?:the\s)?(?:price|amount|fare|cost|sum)) half-price partial(?=\s(?:refund|compensation|payment))
        """,
    },
}
POSSIBLE = {
    "income tax": {
        "corporate": r"corporat* compan* business* CIT profit*",
        "personal": r"personal* PIT wage* individual*",
    },
    "prices": {"constant": r"constant* comparab* fixed real base", "current": r"current* actual* nominal*"},
    "output of a country": {"domestic": r"domestic GDP econom*", "national": r"national GN[IP] income*"},
    "rate of a bank": {"deposits": r"deposit*", "loans": r"lend* loan* borrow* credit*"},
    "goods": {"food": r"food* edible grocer*", "other": r"non-?food* non industrial other"},
    "fuel": {
        "gas": r"gas* LNG",
        "oil": r"oil* petrol*",
        "coal": r"coal*",
        "peat": r"peat*",
        "chips": r"chip* wood(?!\spellet)*",
        "pellets": r"pellet* granul*",
        "petrol": r"petrol* gas* fuel* octane",
        "diesel": r"diesel* fuel*",
    },
    "tree": {
        "spruce": r"spruce* fir* conifer* softwood* Christmas",
        "pine": r"pine* conifer* softwood*",
        "birch": r"birch* broadlea* deciduous hardwood*",
        "oak": r"oak* broadlea* deciduous hardwood*",
        "aspen": r"aspen* broadlea* deciduous hardwood*",
        "alder": r"alder* broadlea* deciduous hardwood*",
    },
    "power company": {
        "distribution": r"distribut*",
        "transmission": r"transmi* transport* transfer*",
        "generation": r"generat* produc* output",
    },
    "line of a state": {"customs": r"customs", "state": r"state* national*"},
    "decoration": {"stars": r"star*", "viesturs": r"viestur*", "cross": r"cross*"},
    "class of an order": {"commander": r"commander*", "officer": r"officer*", "cross": r"cross*"},
    "target of a missile": {
        "aircraft": r"air* anti-air* surface-to-air SAM",
        "tank": r"*tank* armour*",
        "ship": r"*ship*",
    },
    "tempo": {
        "faster": r"fast* quick* accelerat* speed* sped rapid* expedit* pick* swift*",
        "slower": r"slow* decelerat* moderat* eas(?:e|es|ed|ing) cool* brake* weak*",
    },
    "schedule": {
        "later": r"postpon* put* defer* delay* late* behind moved reschedul* adjourn* suspend* held*",
        "earlier": r"forward earl* ahead expedit* moved sooner",
    },
    "financing": {
        "shared": r"co co-?fin* co-?fun* part* joint* shar* support* contribut*",
        "whole": r"full* whol* entire* total* all 100",
    },
    "average": {
        "above": r"above over more high* exceed* great* better larg* warm* surpass*",
        "below": r"below under less low* few* small* short cold* worse not n't",
    },
    "whole sum": {
        "all": r"full* whole entire* total* complete* all 100 hundred",
        "part": r"half* part* 50 fifty some",
    },
}
