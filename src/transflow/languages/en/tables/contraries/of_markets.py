"""English words of stock exchanges, of statistics on industry and of the safety of products, by what they say: fixed
and variable rates, audited reports, seasonally adjusted data, food and beverages."""

from __future__ import annotations

RATE = r"(?:-|\s)(?:(?:annual|interest|coupon)\s)?(?:rate|interest|coupon)s?"
MADE = r"(?:(?:\s(?:products?|goods))?\s(?:manufactur|industr|produc)|\sproducts)"
MAKING = r"(?<=manufacture\sof\s)"
WEAR = r"(?=['’]s?\s(?:bicycle|bike|helmet|cloth|shoe|footwear|jacket|wear))"

CERTAIN = {
    "rate of interest": {"fixed": rf"fixed{RATE}", "variable": rf"(?:variable|floating){RATE}"},
    "general meeting": {
        "extraordinary": r"extraordinary(?=\s(?:\w+\s){0,3}meeting) (?-i:EGM)",
        "annual": r"(?:annual|ordinary)(?=\s(?:general\s|shareholders['’]?\s)?meeting) (?-i:AGM)",
    },
    "report of a firm": {
        "unaudited": r"unaudited non-?audited",
        "audited": r"(?<!non-)(?<!not\s)(?<!not\sbeen\s)audited",
    },
    "adjustment": {
        "season": r"season(?:ally)?(?=[\s-](?:and\scalendar[\s-])?adjusted)",
        "calendar": r"calendar(?=[\s-](?:and\sseasonally[\s-])?adjusted)",
    },
    "branch of manufacturing": {
        "food": rf"{MAKING}food food(?={MADE})",
        "beverages": rf"{MAKING}beverages? beverages?(?={MADE})",
        "wood": rf"{MAKING}wood wood(?={MADE})",
        "furniture": rf"{MAKING}furniture furniture(?={MADE})",
        "clothing": rf"{MAKING}(?:wearing\sapparel|clothing) wearing\sapparel (?:clothing|apparel)(?={MADE})",
        "paper": rf"{MAKING}paper paper(?={MADE})",
        "chemicals": rf"{MAKING}chemicals? chemicals?(?={MADE})",
        "medicines": rf"{MAKING}(?:basic\s)?pharmaceuticals? pharmaceuticals?(?={MADE})",
        "electric": r"electrical\sequipment",
        "electronic": rf"{MAKING}computers? electronic(?=\s(?:and\soptical\s)?products)",
        "vehicles": rf"{MAKING}motor\svehicles? motor\svehicles?(?={MADE})",
        "metal products": r"(?:fabricated\s)?metal\sproducts",
    },
    "whose wear": {"children": rf"children{WEAR}", "women": rf"women{WEAR}", "men": rf"men{WEAR}"},
    "measure": {
        "power": r"(?<=total\s)power(?=\sof\b) power\soutput",
        "weight": r"(?<=the\s)weight(?!\sof\s(?:evidence|the\sargument)) (?<=total\s)weight",
        "speed": r"(?<=the\s)speed(?!\s(?:limit|of\s(?:light|change))) (?:maximum|average|design)\sspeed",
        "height": r"(?<=the\s)height(?!\sof\sthe\s(?:season|crisis|war|summer))",
        "length": r"(?<=the\s)length(?!\sof\s(?:time|stay|service))",
        "width": r"(?<=the\s)width",
        "temperature": r"temperatures?",
        "pressure": r"(?<=the\s)pressure(?=\s(?:of|in)\sthe\s(?:pipe|tyre|tank|system))",
    },
    "of birth": {"date": r"dates?\sof\sbirth birth\s?date*", "place": r"places?\sof\sbirth birthplace*"},
    "health of": {
        "animals": r"animal(?=\s(?:welfare|health|feed))",
        "plants": r"plants?(?=\s(?:welfare|health|protection))",
    },
    "parts of a toy": {
        "small": r"(?:small|tiny)(?=\s(?:part|component|piece|magnet|object))",
        "large": r"(?:large|big)(?=\s(?:part|component|piece|magnet|object))",
    },
    "force of a paper": {
        "valid": r"""
            (?<!not\s)(?<!longer\s)valid(?=\s(?:[\w-]+\s)?(?:licen|passport|visa|document|card|ticket|certificate|permit))
            (?<=\bis\s)valid (?<=\bare\s)valid (?<=\bbe\s)valid
        """,
        "invalid": r"invalid(?!ity|\sperson)",
    },
    "reversal": {
        "impossible": r"irreversib* irreparab*",
        "possible": r"reversib*",
    },
    "ties": {
        "none": r"unrelated unconnected",
        "some": r"(?<!un)(?<!not\s)(?<!-)(?:related|linked)(?=\s[a-z]+\b)",
    },
    "sum without a figure": {
        "thousands": r"(?-i:EUR|USD|LVL|[€$])\sthousands? thousands?\sEUR",
        "millions": r"(?-i:EUR|USD|LVL)\s(?:millions?|mln|mn)(?!\w)",
        "billions": r"(?-i:EUR|USD|LVL)\s(?:billions?|bln|bn)(?!\w)",
    },
    "branch of law": {
        "competition": r"(?:competition|antitrust)\slaw",
        "labour": r"(?:labour|employment)\slaw",
        "criminal": r"criminal\slaw",
        "civil": r"civil\slaw",
    },
}
POSSIBLE = {
    "rate of interest": {
        "fixed": r"fix* constant set flat",
        "variable": r"variab* float* vary* adjust* chang* EURIBOR*",
    },
    "general meeting": {
        "extraordinary": r"extraord* EGM special emergency",
        "annual": r"annual* AGM ordinary regular year* general",
    },
    "report of a firm": {
        "unaudited": r"un* non* not without preliminar* n't",
        "audited": r"audit* certified sworn",
    },
    "adjustment": {"season": r"season*", "calendar": r"calendar* working* business\sday*"},
    "branch of manufacturing": {
        "food": r"food* meal*",
        "beverages": r"beverag* drink* beer alcohol*",
        "wood": r"wood* timber cork*",
        "furniture": r"furni*",
        "clothing": r"cloth* apparel garment* textil*",
        "paper": r"paper* pulp",
        "chemicals": r"chemi*",
        "medicines": r"pharm* medic* drug*",
        "electric": r"electr*",
        "electronic": r"electron* computer* optical",
        "vehicles": r"vehicle* car* auto* trailer* transport*",
        "metal products": r"metal*",
    },
    "whose wear": {
        "children": r"child* kid* youth* young* baby toddler* girl* boy* junior* school*",
        "women": r"wom[ae]n* lad(?:y|ies)* girl* female*",
        "men": r"m[ae]n* gentlem* male* boy*",
    },
    "measure": {
        "power": r"power* capacit* output watt*",
        "weight": r"weigh* mass heav* kg tonn*",
        "speed": r"speed* fast* velocit* pace rate km",
        "height": r"height* high* tall* altitude* level*",
        "length": r"length* long* duration",
        "width": r"width* wide*",
        "temperature": r"temp* degree* warm* cold* frost* hot heat*",
        "pressure": r"pressur*",
    },
    "of birth": {"date": r"date* born when year day", "place": r"place* born where country birthplace"},
    "health of": {"animals": r"animal* livestock vet*", "plants": r"plant* phyto* crop*"},
    "parts of a toy": {"small": r"small* tiny little fine mini*", "large": r"large* big* great*"},
    "force of a paper": {
        "valid": r"valid* force effect good",
        "invalid": r"invalid* not n't no expir* void null* cancel* revok* lost without",
    },
    "reversal": {
        "impossible": r"irrev* irrep* permanent* not n't never lasting",
        "possible": r"revers* return* recover*",
    },
    "ties": {
        "none": r"un* not n't no separat* independ* without",
        "some": r"relat* link* connect* associat* involv* concern* tied",
    },
    "sum without a figure": {
        "thousands": r"thou* thsd 000",
        "millions": r"mill* mln mn m mEUR",
        "billions": r"bill* bln bn",
    },
    "branch of law": {
        "competition": r"compet* antitrust",
        "labour": r"labour labor employ* work*",
        "criminal": r"crim* penal",
        "civil": r"civil*",
    },
}
