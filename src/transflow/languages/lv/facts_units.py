"""What Latvian counts: money, time, measurements, per cent, each noun in all its forms."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.text.fact_amounts import Measure

MASCULINE = "s a am u ā i iem us os".split()
FEMININE_A = "a as ai u ā ām ās".split()
ADJECTIVE = "s a am u ā i iem us os as ai ām ās ais o ajam ajai ajā ie ajiem ajām ajos ajās".split()
FEMININE_E = "e es ei i ē ēm ēs".split()


def forms(stem: str, endings: Iterable[str]) -> tuple[str, ...]:
    """The stem with each ending."""
    return tuple(stem + ending for ending in endings)


def _counted(measure: Measure, *words: str) -> dict[str, Measure]:
    return dict.fromkeys(words, measure)


def _masculine(stem: str, kind: str = "s") -> tuple[str, ...]:
    """The forms of a noun in -s, or with `kind` such as "tr|tr" of one in -is (two stems)."""
    if kind == "s":
        return forms(stem, MASCULINE)
    return (*forms(stem, ("is", "im", "i", "ī")), *forms(kind, ("a", "i", "u", "iem", "us", "os")))


def _named(unit: str, *stems: str) -> dict[str, Measure]:
    return {form: Measure("quantity", unit) for stem in stems for form in _masculine(stem)}


def _dollars(before: str) -> tuple[str, ...]:
    return tuple(before + form for form in forms("dolār", MASCULINE))


MONEY = {
    "EUR": ("eiro", "euro"),
    "EUR-cent": (
        *forms("cent", MASCULINE),
        *forms("eirocent", MASCULINE),
        *(f"eiro {form}" for form in forms("cent", MASCULINE)),
    ),
    "USD": (*_dollars(""), *_dollars("asv ")),
    "CAD": _dollars("kanādas "),
    "AUD": _dollars("austrālijas "),
    "GBP": tuple(f"{before}{form}" for before in ("", "sterliņu ") for form in forms("mārciņ", FEMININE_A)),
    "LVL": ("lats", "lata", "latu", "latam", "lati", "latiem", "latus", "ls"),
    "SEK": tuple(f"zviedrijas {form}" for form in forms("kron", FEMININE_A)),
    "RUB": _masculine("rubl", "rubļ"),
}
DURATIONS = {
    "second": ("sek", *forms("sekund", FEMININE_E), "sekunžu"),
    "minute": (*forms("minūt", FEMININE_E), "minūšu"),
    "hour": forms("stund", FEMININE_A),
    "day": (*forms("dien", FEMININE_A), *forms("diennakt", ("s", "i", "is", "īm")), "diennakšu"),
    "week": (*forms("nedēļ", FEMININE_A),),
    "month": tuple("mēnesis mēneša mēnesim mēnesi mēnesī mēneši mēnešu mēnešiem mēnešus mēnešos".split()),
    "year": (*forms("gad", MASCULINE), *forms("gadīg", ADJECTIVE), "gadnieks", "gadniece"),
    "century": (*forms("gadsimt", MASCULINE),),
    "decade": (*forms("desmitgad", FEMININE_E), "desmitgažu", *forms("gadu desmit", MASCULINE)),
}


def _measures() -> dict[str, Measure]:
    percent = (*_masculine("procent"), "proc")
    points = (
        *_masculine("procentpunkt"),
        *(f"{a} {b}" for a in ("procentu", "procenta") for b in _masculine("punkt")),
        "p p",
    )
    return {
        **{form: Measure("money", currency) for currency, each in MONEY.items() for form in each},
        **{form: Measure("duration", unit) for unit, each in DURATIONS.items() for form in each},
        **_counted(Measure("percent"), *percent),
        **_counted(Measure("points"), *points),
        **_quantities(),
    }


def _quantities() -> dict[str, Measure]:
    metre = {"": "", "kilo": "k", "centi": "c", "mili": "m"}
    named: dict[str, Measure] = {}
    for prefix, letter in metre.items():
        named |= {
            form: Measure("quantity", f"{letter}m") for form in _masculine(f"{prefix}metr", f"{prefix}metr")
        }
    named |= {form: Measure("quantity", "m²") for form in _masculine("kvadrātmetr", "kvadrātmetr")}
    named |= {form: Measure("quantity", "km²") for form in _masculine("kvadrātkilometr", "kvadrātkilometr")}
    named |= {form: Measure("quantity", "m³") for form in _masculine("kubikmetr", "kubikmetr")}
    named |= {form: Measure("quantity", "l") for form in _masculine("litr", "litr")}
    named |= {form: Measure("quantity", "t") for form in forms("tonn", FEMININE_A)}
    named |= {form: Measure("quantity", "ft") for form in forms("pēd", FEMININE_A)}
    named |= {form: Measure("quantity", "mile") for form in forms("jūdz", FEMININE_E)}
    named |= {form: Measure("quantity", "in") for form in forms("coll", FEMININE_A)}
    named["jūdžu"] = Measure("quantity", "mile")
    named["pēdu"] = Measure("quantity", "ft")
    named |= (
        _named("ha", "hektār") | _named("kg", "kilogram") | _named("g", "gram") | _named("mg", "miligram")
    )
    named |= _named("MW", "megavat") | _named("GW", "gigavat") | _named("kW", "kilovat")
    named |= {
        f"{each}stund{end}": Measure("quantity", f"{unit}h")
        for each, unit in (("megavat", "MW"), ("gigavat", "GW"), ("kilovat", "kW"))
        for end in ("a", "as", "u", "ām", "ai", "ā")
    }
    named |= {f"{form} stundā": Measure("quantity", "km/h") for form in _masculine("kilometr", "kilometr")}
    return named


MEASURES = _measures()
