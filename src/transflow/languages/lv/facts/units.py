"""What Latvian counts: money, time, measurements, per cent, each noun in all its forms."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.text.facts.measures import Measure

MASCULINE = "s a am u ā i iem us os".split()
FEMININE_A = "a as ai u ā ām ās".split()
ADJECTIVE = "s a am u ā i iem us os as ai ām ās ais o ajam ajai ajā ie ajiem ajām ajos ajās".split()
FEMININE_E = "e es ei i ē ēm ēs".split()


def forms(stem: str, endings: Iterable[str]) -> tuple[str, ...]:
    """The stem with each ending."""
    return tuple(stem + ending for ending in endings)


def _in_is(stem: str, softened: str) -> tuple[str, ...]:
    """The forms of a noun in -is, whose stem softens: "rublis", "rubļa"."""
    return (*forms(stem, ("is", "im", "i", "ī")), *forms(softened, ("a", "i", "u", "iem", "us", "os")))


def _metric(stem: str) -> tuple[str, ...]:
    """The forms of a unit in -s, "metrs", or -is, as it was declined of old: "metris"."""
    return (*forms(stem, MASCULINE), *forms(stem, ("is", "im", "ī")))


def _of(land: str, each: Iterable[str]) -> tuple[str, ...]:
    """The forms of a currency after the state whose it is."""
    return tuple(f"{land} {form}" for form in each)


DOLLARS = forms("dolār", MASCULINE)
CROWNS = forms("kron", FEMININE_A)
FRANCS = forms("frank", MASCULINE)
LIRAS = forms("lir", FEMININE_A)
LITAS = forms("lit", MASCULINE)
LEI = forms("lej", FEMININE_A)
WON = forms("von", FEMININE_A)
SHEKELS = _in_is("šekel", "šekeļ")
ROUBLES = _in_is("rubl", "rubļ")
MONEY = {
    "EUR": ("eiro", "euro"),
    "EUR-cent": (
        *forms("cent", MASCULINE),
        *forms("eirocent", MASCULINE),
        *(f"eiro {form}" for form in forms("cent", MASCULINE)),
    ),
    "USD": (*DOLLARS, *_of("asv", DOLLARS)),
    "CAD": _of("kanādas", DOLLARS),
    "AUD": _of("austrālijas", DOLLARS),
    "NZD": _of("jaunzēlandes", DOLLARS),
    "HKD": _of("honkongas", DOLLARS),
    "SGD": _of("singapūras", DOLLARS),
    "GBP": tuple(f"{before}{form}" for before in ("", "sterliņu ") for form in forms("mārciņ", FEMININE_A)),
    "LVL": (*forms("lat", MASCULINE), "ls"),
    "LTL": (*LITAS, *_of("lietuvas", LITAS)),
    "crown": CROWNS,
    "SEK": _of("zviedrijas", CROWNS),
    "NOK": _of("norvēģijas", CROWNS),
    "DKK": _of("dānijas", CROWNS),
    "CZK": _of("čehijas", CROWNS),
    "ISK": _of("īslandes", CROWNS),
    "EEK": _of("igaunijas", CROWNS),
    "franc": FRANCS,
    "CHF": _of("šveices", FRANCS),
    "PLN": forms("zlot", MASCULINE),
    "UAH": (*forms("grivn", FEMININE_A), *forms("hrivn", FEMININE_A)),
    "HUF": forms("forint", MASCULINE),
    "INR": tuple(f"{before}{form}" for before in ("", "indijas ") for form in forms("rūpij", FEMININE_A)),
    "lira": LIRAS,
    "TRY": _of("turcijas", LIRAS),
    "JPY": forms("jen", FEMININE_A),
    "CNY": forms("juaņ", FEMININE_A),
    "KRW": (*_of("dienvidkorejas", WON), *_of("korejas", WON)),
    "ILS": (*SHEKELS, *_of("izraēlas", SHEKELS)),
    "KZT": ("tenge", "kazahstānas tenge"),
    "GEL": ("gruzijas lari",),
    "RON": _of("rumānijas", LEI),
    "MDL": _of("moldovas", LEI),
    "BGN": _of("bulgārijas", forms("lev", FEMININE_A)),
    "RUB": ROUBLES,
    "BYN": _of("baltkrievijas", ROUBLES),
}
DURATIONS = {
    "second": ("sek", *forms("sekund", FEMININE_E), "sekunžu"),
    "minute": (*forms("minūt", FEMININE_E), "minūšu"),
    "hour": tuple(f"{of}{form}" for of in ("", "darba ") for form in forms("stund", FEMININE_A)),
    "day": (
        *(f"{of}{form}" for of in ("", "darb", "darba ") for form in forms("dien", FEMININE_A)),
        *forms("diennakt", ("s", "i", "ī", "is", "īm", "īs")),
        "diennakšu",
    ),
    "week": (*forms("nedēļ", FEMININE_A),),
    "month": tuple("mēnesis mēneša mēnesim mēnesi mēnesī mēneši mēnešu mēnešiem mēnešus mēnešos".split()),
    "year": (*forms("gad", MASCULINE), *forms("gadīg", ADJECTIVE), "gadnieks", "gadniece"),
    "century": (*forms("gadsimt", MASCULINE),),
    "decade": (*forms("desmitgad", FEMININE_E), "desmitgažu", *forms("gadu desmit", MASCULINE)),
}
METRES = {
    "m": "metr",
    "km": "kilometr",
    "cm": "centimetr",
    "mm": "milimetr",
    "m³": "kubikmetr",
    "cm³": "kubikcentimetr",
    "l": "litr",
    "ml": "mililitr",
}
WATTS = {"MW": "megavat", "GW": "gigavat", "kW": "kilovat", "TW": "teravat"}
DEGREES = forms("grād", MASCULINE)
OTHERS = {"ha": "hektār", "kg": "kilogram", "g": "gram", "mg": "miligram", "µg": "mikrogram"}
QUANTITIES = {
    **{unit: _metric(stem) for unit, stem in METRES.items()},
    **{unit: forms(stem, MASCULINE) for unit, stem in (WATTS | OTHERS).items()},
    **{f"{unit}h": forms(f"{stem}stund", "a as u ām ai ā".split()) for unit, stem in WATTS.items()},
    "m²": (*_metric("kvadrātmetr"), "kv m", "kv metri", "kv metru"),
    "km²": (*_metric("kvadrātkilometr"), "kv km", "kv kilometri", "kv kilometru"),
    "km/h": tuple(f"{form} stundā" for form in (*_metric("kilometr"), "km")),
    "m/s": tuple(f"{form} sekundē" for form in (*_metric("metr"), "m")),
    "mph": tuple(f"{form} stundā" for form in (*forms("jūdz", FEMININE_E), "jūdžu")),
    "°C": tuple(f"{form}{scale}" for form in DEGREES for scale in ("", " pēc celsija")),
    "°F": tuple(f"{form} pēc fārenheita" for form in DEGREES),
    "‰": (
        *forms("promil", FEMININE_E),
        "promiļu",
        *(f"{gram} litrā" for gram in ("g", *forms("gram", MASCULINE))),
    ),
    "t": forms("tonn", FEMININE_A),
    "q": forms("centner", "is a im i u iem us os".split()),
    "ft": forms("pēd", FEMININE_A),
    "ft²": forms("kvadrātpēd", FEMININE_A),
    "ft/s": tuple(f"{form} sekundē" for form in forms("pēd", FEMININE_A)),
    "yd": forms("jard", MASCULINE),
    "st": forms("stoun", MASCULINE),
    "oz": (*forms("unc", FEMININE_E), "unču"),
    "mile": (*forms("jūdz", FEMININE_E), "jūdžu"),
    "mile²": (*forms("kvadrātjūdz", FEMININE_E), "kvadrātjūdžu"),
    "nmi": tuple(f"jūras {form}" for form in (*forms("jūdz", FEMININE_E), "jūdžu")),
    "in": forms("coll", FEMININE_A),
    "acre": forms("akr", ("s", "a", "i", "u", "iem", "us", "os")),
}
PERCENT = (*forms("procent", MASCULINE), "proc")
POINTS = (
    *forms("procentpunkt", MASCULINE),
    *(f"{a} {b}" for a in ("procentu", "procenta") for b in forms("punkt", MASCULINE)),
    "pp",
    "p p",
)
FRACTIONS = {
    "3": "treš",
    "5": "piekt",
    "6": "sest",
    "7": "septīt",
    "8": "astot",
    "9": "devīt",
    "10": "desmit",
}
MEASURES = {
    **{
        form: Measure("fraction", of)
        for of, stem in (FRACTIONS | {"4": "ceturt"}).items()
        for form in forms(f"{stem}daļ", FEMININE_A)
    },
    **{form: Measure("money", currency) for currency, each in MONEY.items() for form in each},
    **{form: Measure("duration", unit) for unit, each in DURATIONS.items() for form in each},
    **{form: Measure("quantity", unit) for unit, each in QUANTITIES.items() for form in each},
    **dict.fromkeys(PERCENT, Measure("percent")),
    **dict.fromkeys(POINTS, Measure("points")),
}
