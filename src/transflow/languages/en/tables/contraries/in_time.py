"""English words that say when or how long, by what they say: last and next week, a year and a month ago."""

from __future__ import annotations

ANOTHER = {
    "last": r"(?<!last\s)(?<!past\s)(?<!previous\s)",
    "this": r"(?<!this\s)(?<!current\s)",
    "next": r"(?<!next\s)(?<!coming\s)(?<!following\s)",
}
MONTHS = (
    "january february (?-i:March) april (?-i:May) june july august september october november december "
    r"(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
)
WEEKDAYS = "mondays? tuesdays? wednesdays? thursdays? fridays? saturdays? sundays?"
OF_TIME = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter|night|season"
    r"|decade|(?:financial|reporting|academic|school)\syear)\b"
)
SOME = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple|several)(?:\sof)?"
    r"\s(?:minutes|hours|days|weeks|weekends|months|years|decades|seasons)"
)
SPAN = r"(?:year|month|week|decade)"
MANY = r"(?:several|few|many|couple\sof|recent|long)"
THE = r"(?:(?<=of\sthe\s)|(?<=of\sthat\s)|(?<=of\sa\s))"

YEAR = r"(?<!by\s)(?<!until\s)(?<!to\s)20\d\d"
SEASON = r"(?:year|season|summer|autumn|fall|spring|winter)"

UNITS = r"(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)"
COUNTED = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|couple|\d+)"

FOR = (
    r"(?:for|lasts?|lasted|lasting|within|takes?|took|wait(?:s|ed)?|spent)"
    r"\s(?:(?:about|almost|nearly|over|another)\s)?"
)
IN_A = r"(?<=\bin\sa\s)(?<!once\sin\sa\s)(?<!twice\sin\sa\s)(?<!times\sin\sa\s)"
SOME_ONE = r"\s(?:whole\s|full\s)?"
ALONE = r"(?![\w-]|\s(?:and|or|of|ago|earlier|before|long|trip|tour|out|off|rate|ticket|pass)\b)"
NOT_HALF = r"(?<!half\sa\s)(?<!half\san\s)(?<!half-)(?<!half\s)"

CERTAIN = {
    "when": {
        "last year": r"last\syear",
        "this year": r"this\syear",
        "next year": r"next\syear",
        "last month": r"(?:last|previous|past)\smonth",
        "this month": r"this\smonth",
        "next month": r"next\smonth",
        "last week": r"(?:last|previous|past)\sweek",
        "this week": r"this\sweek",
        "next week": r"next\sweek",
        "yesterday": r"(?<!before\s)yesterday last(?=\snight)",
        "today": r"today tonight",
        "tomorrow": r"(?<!after\s)tomorrow",
        "day after tomorrow": r"day\safter\stomorrow",
        "day before yesterday": r"day\sbefore\syesterday",
        "year before last": r"year\sbefore\slast",
    },
    "turn": {
        "last": rf"last(?=\s{OF_TIME})(?!\s\w+\sof\b) (?:last|past)(?=\s{SOME}) over\sthe\s(?:last|past)\s{SPAN}",
        "next": rf"next(?=\s{OF_TIME}) (?:next|coming)(?=\s{SOME}) over\sthe\s(?:next|coming)\s{SPAN}",
        "this": r"this(?=\sseason\b)",
    },
    "ago": {
        "year": r"(?:a|one)\syear\s(?:ago|earlier)",
        "month": r"(?:a|one)\smonth\s(?:ago|earlier)",
        "week": r"(?:a|one)\sweek\s(?:ago|earlier)",
        "hour": r"(?:an|one)\shour\s(?:ago|earlier)",
        "decade": r"(?:a|one)\sdecade\s(?:ago|earlier)",
        "century": r"(?:a|one)\s(?:century|hundred\syears)\s(?:ago|earlier)",
    },
    "way in time": {
        "back": rf"{UNITS}\s(?:ago|earlier|beforehand|previously|in\sadvance) ago",
        "ahead": rf"{UNITS}\s(?:later|afterwards) in(?=\s(?:an?other\s)?{COUNTED}\s(?:\w+\s)?{UNITS}\b)",
    },
    "frame of time": {
        "half-year": rf"{FOR}half\sa\syear half\sa\syear\slater half-year-long (?:six|6)\smonths",
        "half-hour": rf"{FOR}half\san\shour half\san\shour\slater half-hour-long {FOR}(?:thirty|30)\sminutes",
        **{
            each: rf"""
                {FOR}(?:an?|one){SOME_ONE}{each}{ALONE} (?<=\bin\sone\s){each} {IN_A}{each}{ALONE}
                over\sthe\s{each}{ALONE} (?<=\bafter\sa\s){each}{ALONE} {each}-long
            """
            for each in ("year", "month", "week", "day", "hour", "decade")
        },
    },
    "part": {
        "year": rf"{THE}year",
        "month": rf"{THE}month",
    },
    "span": {
        "day": rf"{MANY}\sdays",
        "week": rf"{MANY}\sweeks",
        "month": rf"{MANY}\smonths",
        "year": rf"{MANY}\syears",
        "decade": rf"{MANY}\sdecades",
    },
}
POSSIBLE = {
    "way in time": {
        "back": r"ago earlier (?<!than\s)before previous* prior last past since back former* old advance ahead early",
        "ahead": rf"""
            later after within next follow* subsequent* from\snow over(?=\s(?:\w+\s){{1,3}}{UNITS}\b)
            (?<=['’]\s)time (?<=['’]s\s)time (?<=ths\s)time (?<=rs\s)time
        """,
    },
    "when": {
        "last year": rf"""
            (?<!before\s)(?:last|previous|past)(?!\s(?:month|week)) earlier(?!\s(?:this|today)) year-on-year ago {YEAR}
        """,
        "this year": rf"current* today this\s(?:week|month) this\s(?:\w+\s)?{SEASON}* so\sfar present now {YEAR}",
        "next year": rf"next coming following upcoming forthcoming ahead future subsequent {YEAR}",
        "last month": rf"{ANOTHER['next']}{ANOTHER['this']}months? month-* {MONTHS}",
        "this month": rf"current* {ANOTHER['next']}{ANOTHER['last']}months? {MONTHS}",
        "next month": rf"{ANOTHER['last']}{ANOTHER['this']}months? {MONTHS}",
        "last week": rf"{ANOTHER['next']}{ANOTHER['this']}week(?:s|end|ends)? {WEEKDAYS}",
        "this week": rf"current* {ANOTHER['next']}{ANOTHER['last']}week(?:s|end|ends)? {WEEKDAYS}",
        "next week": rf"{ANOTHER['last']}{ANOTHER['this']}week(?:s|end|ends)? {WEEKDAYS}",
        "yesterday": rf"""
            (?:last|previous)\s(?:night|evening|day) day\s(?:before(?!\syesterday)|earlier) overnight {WEEKDAYS}
        """,
        "today": rf"""
            now* current* present* this\s(?:morning|afternoon|evening) modern contemporary days?
            {WEEKDAYS}
        """,
        "tomorrow": rf"(?:next|following)\s(?:day|morning) day\s(?:after(?!\stomorrow)|later) {WEEKDAYS}",
        "day after tomorrow": rf"day\safter two\sdays 48 {WEEKDAYS}",
        "day before yesterday": rf"day\sbefore two\sdays 48 {WEEKDAYS}",
        "year before last": rf"before\slast two\syears {YEAR}",
    },
    "turn": {
        "last": r"last* past previous* recent* preced* ago earlier yesterday former* final* latest",
        "next": r"next* coming following upcoming subsequent* forthcoming within ahead future later tomorrow",
        "this": r"this current* present* now today ongoing",
    },
    "ago": {
        "year": r"years? year-* annual* 12 twelve",
        "month": r"months? month-* 30 weeks? days?",
        "week": r"weeks? seven days? 7",
        "hour": r"hours? minutes? 60",
        "decade": r"decades? ten 10 years?",
        "century": r"centur* hundred* 100",
    },
    "frame of time": {
        "half-year": r"half* six* 6 26 180 semi-*",
        "half-hour": r"half* 30 thirty minutes?",
        "year": rf"{NOT_HALF}year* annual* 12 twelve 52 365",
        "month": r"month* 30 thirty four 4",
        "week": r"week* fortnight* seven 7 days",
        "day": r"day* daily 24 overnight nights?",
        "hour": rf"{NOT_HALF}hour* 60 minutes?",
        "decade": r"decade* ten 10",
    },
    "part": {"year": r"years? year-* annual* 20\d\d", "month": rf"months? month-* {MONTHS}"},
    "span": {
        "day": r"*days?",
        "week": r"week* fortnight* seven",
        "month": r"month* quarter*",
        "year": r"year* decade* annual* century centuries",
        "decade": r"decade* years? centur*",
    },
}
