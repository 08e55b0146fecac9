"""English words of every kind of text whose exchange turns a sentence round, by what they say."""

from __future__ import annotations

from transflow.languages.tables.contraries import counted
from transflow.text.letters import CAPITAL

LARGE = r"(?:thousand|million|billion)*"
ALONE = r"(?<!\d\s)(?<!of\s)"
MONTHS = "january|february|march|april|may\\b|june|july|august|september|october|november|december"
EARLY_IN = rf"(?=\s(?:in\s(?:the\s)?)?(?:\d|nineteenth|twentieth|{MONTHS})*)"
BODY = (  # "heard before the Committee"
    r"(?!\s(?:the|an?|its|this|that)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:courts?|tribunals?|judges?|committees?|parliament|saeima|jury|panel|bureau|board|authority|commission"
    r"|council|ombudsman|inspectorate|chamber|assembly|notary|regulator|senate)\b)"
)
_AMOUNTS = (
    "rates?|tax|taxes|prices?|fees?|pensions?|wages?|salary|salaries|tariffs?|charges?|fines?|benefits?|duty|duties"
    "|costs?|spending|expenditure|funding|thresholds?|quotas?"
)
AMOUNT = rf"(?=\s(?:{_AMOUNTS})\b|\s[\w-]+\s(?:{_AMOUNTS})\b)"  # "raise taxes", unlike "raise awareness"
COLLECTED = (  # "raises EUR 6 million", "raised funds", "raised doubts"
    r"\s(?:[\w-]+\s){0,2}?(?:(?-i:EUR|USD|GBP)\b|[€$£]|money\b|funds\b|funding\b|capital\b|cash\b|donations?\b|(?:awareness|concerns?|questions?"
    r"|doubts?|alarm|issues?|objections?|suspicions?|hopes?|eyebrows|children|voices?|flags?)\b)"
    r"|\s(?:(?:about|around|over|almost|nearly)\s)?\d[\d.,]*\s(?:million|billion|thousand)\b"
)
OTHER_THAN_AGO = r"(?!\s(?:ago|earlier|later|before|after|and\sa))"
NO_BALANCE = r"(?<!in\sthe\s)(?<!into\sthe\s)(?<!of\sthe\s)"  # "in the black", of firms
COLOURED = r"(?=\s(?!(?:sea|market|list|box|for|since|last|this|again|by|after|and|as|to|at|on|in|when|while)\b)[a-z])"
NO_HILL = (
    r"(?!\s(?:walk(?:s|ers?|ing)|runn(?:ers?|ing)|rac(?:e|es|ers?|ing)|pon(?:y|ies))\b)"  # "a fell walker"
)
SMALL_HOURS = r"(?:one|two|three|four|(?<![\d.:])[1-4](?:[.:]\d\d)?)"
COUNTED = counted("two three four five six seven eight nine ten fourteen fifteen twenty thirty")

CERTAIN = {
    "rank": {
        "lieutenant colonel": r"lieutenant[\s-]colonels? lt\.?\scol(?:onel)?\b",
        "colonel": r"(?<!lieutenant\s)(?<!lieutenant-)(?<!lt\s)(?<!lt\.\s)colonels?",
        "brigadier general": r"brigadier[\s-]generals?",
        "major general": r"major[\s-]generals? maj\.?\sgen(?:eral)?\b",
        "lieutenant general": r"lieutenant[\s-]generals?",
        "general": rf"""
            (?-i:General)(?=\s(?-i:{CAPITAL}))(?!\s(?:Secr|Dire|Assem|Counc|Prosec|Data|Court|Meet|Staff|Aff|Elec))
        """,
        "major": rf"(?-i:Majors?)(?=\s(?-i:{CAPITAL}))",
        "captain": r"captains?",
        "senior lieutenant": r"(?:senior|first)\slieutenants?",
        "lieutenant": r"lieutenants?",
        "admiral": r"(?:rear\s|vice\s)?admirals?",
        "sergeant": r"(?:master\s|first\s|staff\s)?sergeants?",
        "corporal": r"corporals?",
    },
    "season": {
        "spring": r"spring(?:time)?",
        "summer": r"summers?(?:time)?",
        "autumn": r"autumns?",
        "winter": r"winters?(?:time)?",
    },
    "colour": {
        "red": rf"{NO_BALANCE}red red{COLOURED}",
        "green": r"green",
        "pink": r"pink",
        "violet": r"purple violet",
        "yellow": r"yellow",
        "orange": r"orange",
        "blue": r"blue",
        "black": rf"{NO_BALANCE}black(?!\s(?:sea|market|list|box)\b) black{COLOURED}",
        "brown": r"brown",
        "grey": r"gr[ea]y(?!\s(?:area|zone|econom))",
        "white": r"white(?!\s(?:house|paper|collar)\b)",
        "silver": r"silver(?=\s(?:car|van|audi|bmw|ford|volvo|volkswagen|vw|toyota|opel|mercedes)*|,)",
    },
    "degree": {
        "up": rf"""
            rais(?:e|ing){AMOUNT}
            up(?=\sby\b|\s\d) (?:go(?:es|ne)?|went)\sup on\sthe\srise more increas(?!ingly)* climb(?:s|ed|ing)?
            soar(?:s|ed|ing)? surg(?:e|es|ed|ing) skyrocket*
            upsiz* expand(?:s|ed|ing)?
            rais(?:ed|es)(?!{COLLECTED}) rise rises rising risen rose grow grows grew grown higher widen(?:s|ed|ing)
            highest tallest larger largest biggest bigger greater greatest
        """,
        "down": rf"""
            cut(?:s|ting)?{AMOUNT}
            down(?=\sby\b|\s\d) (?:go(?:es|ne)?|went)\sdown be\scut on\sthe\s(?:decline|wane)
            less\s(?:frequent|often)* less fewer fewest decreas* diminish* reduc*
            f(?:all(?:s|ing|en)?|ell)(?!\s(?:ill|asleep|victim|in\slove|into|within|under|silent|apart|short|pregnant|due)\b){NO_HILL}
            eas(?:e|es|ed|ing)(?=\s(?:(?:further|slightly|back)\s)?(?:to|from|by)\s(?:about\s)?\d)
            lower lowered lowers lowest halved cuts?(?=\s(?:its|the|their|by)\b)
            plummet* slump(?:s|ed|ing)? plunge[sd]?(?=\sby\b|\sto\b|\s\d)
            declin(?:e|es|ed|ing)(?=\sby\b|\sin\b|\sof\b|\sfrom\b|[.,])
            smaller smallest downsiz* slow-?downs? slow\sdown cuts(?=\s(?:to|in)\b) lowering dropped
            shrinks? shrank shrunk slipp(?:ed|ing) dropping narrow(?:s|ed|ing)
            abat(?:e|es|ed|ing) subsid(?:e|es|ed|ing)
        """,
    },
    "sequel": {
        "before": r"before\swhich before\s(?:that|this|then)(?=[.,;]|$|\s(?:he|she|it|they|we|the)\b) beforehand",
        "after": r"after\swhich after\s(?:that|this)(?=[.,;]|$|\s(?:he|she|it|they|we|the)\b) afterwards? thereafter",
    },
    "order": {
        "before": rf"""
            before{BODY} preced(?:e|es|ed|ing) prior\sto ahead\sof in\sadvance\sof run-up\sto eve\sof
            (?:by|until)(?=\sthe\s(?:end|beginning|start)\sof)
            (?:by|until)(?=\s(?:christmas|easter|midsummer|spring|summer|autumn)\b)
            (?:seconds?|minutes?|hours?|days?|weeks?)(?=(?:\sof(?:\s[\w-]+){{1,3}})?\s(?:left|remaining|to\sgo)\b)
        """,
        "within": r"""
            within(?!\s(?:an?|one)\s(?:year|month|week|hour)\b)(?=\s(?:[\w-]+\s){1,2}(?:days?|weeks?|months?|years?|hours?)\b)
        """,
        "after": r"""
            after from(?=\sthe\send\sof)
            once(?=\s(?:back|home)\b) behind\sschedule since(?=\sthe\s(?:end|beginning|start|turn)\sof)
            (?<!the\s)following(?=\s(?:the|an?|his|her|its|their|this|these|talks)\b) in\sthe\swake\sof
        """,
    },
    "edge": {
        "beginning": rf"beginning start outset early{EARLY_IN}",
        "middle": r"mid(?=-) middle(?=\sof)",
        "end": rf"end late{EARLY_IN}",
    },
    "half": {
        "first": r"first[\s-]half H1",
        "second": r"(?:second|latter)[\s-]half H2",
    },
    "lasting": {
        "over": r"no\slonger",
        "on": r"still",
    },
    "place": {
        "first": r"first(?!\s(?:of\sall|name)) 1st",
        "last": r"""
            last(?=\sof\b|\sday\b|\stime\b|\s\w+day\sof\b) final
            (?<=the\s)last(?=\s(?:one|person|deadline|stage|part|round|vehicle|group|train|chapter|phase|step|crew)\b|\s(?:\w+\s)?to\s)
        """,
    },
    "sex": {
        "woman": r"wom[ae]n girls? females?",
        "man": r"m[ae]n males? boys?",
    },
    "day": {
        "working": r"working\sdays? week-?days? business\sdays? workdays?",
        "free": r"weekends? (?:public|bank)\sholidays? on\sholidays",
        "any": rf"(?:{COUNTED})(?:calendar\s)?days?(?!\s(?:a|per|each|every)\b)",
    },
    "hours": {
        "small hours": rf"{SMALL_HOURS}\sin\sthe\smorning",
        "morning": r"mornings?",
        "noon": r"noon midday",
        "evening": r"evenings?",
        "night": r"nights? midnight overnight",
        "afternoon": r"afternoons?",
        "day": r"(?:during|in)\sthe\sday(?:time)? by\sday daytime",
    },
    "wind": {
        "north-east": r"north-?east*",
        "north-west": r"north-?west*",
        "south-east": r"south-?east*",
        "south-west": r"south-?west*",
        "east": r"east(?:ern)?",
        "west": r"west(?:ern)?",
        "north": r"north(?:ern)?",
        "south": r"south(?:ern)?",
    },
    "mood": {
        "positive": r"positive",
        "stable": r"stable",
        "negative": r"negative",
    },
    "every": {
        "minute": r"(?:per|every|each)\sminute",
        "hour": rf"""
            hourly (?:per|every|each)\shour
            (?:(?<=\d\s)|(?<=euros\s)|(?<=once\s)|(?<=twice\s)|(?<=times\s))an\shour{OTHER_THAN_AGO}
            \d+\s\w+\san\shour{OTHER_THAN_AGO}
        """,
        "year": r"""
            (?:per|every|each)\syear
            a\syear(?!\s(?:ago|earlier|later|before(?!\stax)|after(?!\stax)|of|long|from|in|and\sa))
            annual(?:ly)? yearly per\sannum
        """,
        "month": r"""
            (?:per|every|each)\smonth
            a\smonth(?!\s(?:ago|earlier|later|before(?!\stax)|after(?!\stax)|of|long|from|in|and\sa)) monthly
        """,
        "quarter": r"""
            (?:per|every|each)\squarter(?!\sof) quarterly
            (?:(?<=once\s)|(?<=twice\s)|(?<=times\s))a\squarter(?!\sof)
        """,
        "week": r"""
            week(?=\s(?:ticket|pass)*)
            (?:per|every|each)\sweek a\sweek(?!\s(?:ago|earlier|later|before|after|of|long|from|in|and\sa))
            weekly
        """,
        "day": r"""
            day(?=\s(?:ticket|pass)*)
            (?:per|every|each)\sday a\sday(?!\s(?:ago|earlier|later|before|after|of|long|from|in|and\sa))
            daily
        """,
    },
    "times": {
        "one": r"""
            (?<!at\s)once(?=\s(?:a|an|per|every|each)\b)(?!\severy\s(?:six|two|three|four))
            once(?=[,.;])
        """,
        "two": r"twice two[\s-]?fold doubl* two\stimes biannual* once\severy\ssix\smonths half[\s-]yearly",
        "three": r"thrice three[\s-]?fold tripl* trebl* three\stimes",
    },
    "whole": {
        "in": r"(?:including|inclusive\sof)\s(?:VAT|tax*|value[\s-]added) VAT\s(?:is\s)?included",
        "out": r"""
            (?:excluding|exclusive\sof|excl\.?|without)\s(?:VAT|tax*|value[\s-]added)
            VAT\s(?:is\s)?(?:not\sincluded|excluded) not\sincluding\sVAT net\sof\sVAT
        """,
    },
    "clarity": {
        "clear": r"(?<!not\s)clear(?!\sof\b)",
        "unclear": r"unclear not\sclear",
    },
    "crowd": {
        "tens of thousands": r"(?:tens|dozens|scores)\sof\sthousands",
        "hundreds of thousands": r"hundreds\sof\sthousands",
        "tens": rf"tens\sof(?!\s{LARGE}) dozens(?!\sof\s{LARGE}) (?:several|a\sfew)\sdozen(?!\s{LARGE})",
        "hundreds": rf"hundreds(?!\sof\s{LARGE}) (?:several|a\sfew)\shundred(?!\s{LARGE})",
        "thousands": rf"{ALONE}thousands (?:several|a\sfew)\sthousand",
        "tens of millions": r"(?:tens|dozens|scores)\sof\smillions",
        "billions": rf"{ALONE}billions (?:several|a\sfew)\sbillion",
        "millions": rf"{ALONE}millions (?:several|a\sfew)\smillion",
    },
    "stage": {
        "half": r"semi[\s-]?finals?",
        "quarter": r"quarter[\s-]?finals?",
        "eighth": r"(?:last|round\sof)\s16",
    },
    "medal": {"gold": r"gold", "silver": r"silver", "bronze": r"bronze"},
    "extreme": {
        "most": r"maximum",
        "least": r"minimum (?<!at\s)least(?=\s(?:\w+\s)?(?:interest|attention|support|concern|impact|effect|damage)\b)",
    },
    "frontier": {
        "inner": r"internal",
        "outer": r"external (?:foreign|overseas)(?=\s(?:trade|polic|debt|market|issue|sale)*)",
    },
    "horizon": {
        "long": r"long[\s-]term long(?=\sstay)",
        "medium": r"medium[\s-]term mid-term",
        "short": r"short[\s-]term short(?=\sstay)",
    },
    "share": {"more": r"majority", "fewer": r"minority"},
    "vital": {"birth": r"births birth\srates?", "death": r"deaths (?:death|mortality)\srates? mortality"},
}
