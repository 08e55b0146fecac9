"""English words of notices to hunters, suppliers, farmers and the sick, by what they say: red deer and roe deer, the
protection zone and the surveillance zone."""

from __future__ import annotations

CERTAIN = {
    "shift": {"back": r"(?<=moved\s)back backwards?", "on": r"(?<=moved\s)forward forwards"},
    "kind of deer": {"red": r"red\sdeer", "roe": r"roe\sdeer", "fallow": r"fallow\sdeer"},
    "zone of a disease": {
        "protection": r"protection(?=\szones?\b)",
        "surveillance": r"surveillance(?=\szones?\b)",
        "infected": r"infected(?=\szones?\b)",
    },
    "hunting": {"closed": r"closed?\sseason", "open": r"open\sseason hunting\sseason"},
    "eclipse": {"lunar": r"lunar(?=\seclipse)", "solar": r"solar(?=\seclipse)"},
    "brightness": {"bright": r"brighter brightest", "faint": r"fainter faintest dimmer dimmest"},
    "part of a payment": {
        "advance": r"advances?(?=\spayments?\b|\sof\s\d) prepayments? pre-?financing",
        "rest": r"(?:final|balance)\spayments? balance(?=\sof\s(?:EUR\s)?\d)",
    },
    "award": {
        "advantage": r"most\seconomically\sadvantageous",
        "price": r"cheapest(?=\s(?:tender|bid|offer)s?\b) lowest(?=[\s-]pric*)",
    },
    "from a day": {
        "on": r"(?<=\bon\s)or\s(?:after|later) (?<=that\sday\s)or\s(?:after|later)",
        "back": r"(?<=\bon\s)or\s(?:before|earlier) (?<=that\sday\s)or\s(?:before|earlier)",
    },
    "timely": {
        "late": r"belated(?:ly)? too\slate",
        "early": r"in\sgood\stime timely",
    },
    "windiness": {
        "calm": r"calm(?=\s(?:weather|conditions|day|night|wind)s?\b) windless",
        "windy": r"windy",
    },
}
POSSIBLE = {
    "size allowed": {
        "least": r"min* least small* low* short*",
        "most": r"max* most large* high* long* great*",
    },
    "shift": {"back": r"back* behind return* revers* ago", "on": r"forward* ahead on* toward* further"},
    "kind of deer": {
        "red": r"red stag* hind* (?<!roe\s)(?<!fallow\s)deer",
        "roe": r"roe* (?<!red\s)(?<!fallow\s)deer",
        "fallow": r"fallow deer",
    },
    "zone of a disease": {
        "protection": r"protect*",
        "surveillance": r"surveil* monitor* supervis*",
        "infected": r"infect* affect*",
    },
    "hunting": {"closed": r"clos* ban* prohib* spawn*", "open": r"open* season* hunt*"},
    "eclipse": {"lunar": r"lunar moon*", "solar": r"solar sun*"},
    "brightness": {"bright": r"bright* lumin* shin*", "faint": r"faint* dim* weak* dark*"},
    "part of a payment": {
        "advance": r"advance* pre* down early first",
        "rest": r"balance* final* remain* rest residual* second",
    },
    "award": {"advantage": r"advantag* MEAT quality", "price": r"cheap* low* price*"},
    "from a day": {"on": r"after later from since onwards", "back": r"before earlier until till prior by"},
    "timely": {
        "late": r"late* delay* belated* overdue after",
        "early": r"time* prompt* early advance beforehand",
    },
    "windiness": {
        "calm": r"calm* windless still* light",
        "windy": r"wind(?!less)* strong* storm* gust* breez*",
    },
}
