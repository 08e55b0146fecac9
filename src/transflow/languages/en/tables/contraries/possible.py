"""English words that may say what the sure ones of `contraries` say, by the same groups."""

from transflow.languages.en.tables.contraries.general import MONTHS, SMALL_HOURS

ON = (  # "on request", "on arriving", but "on the funding"
    r"on(?=\s(?:\w+ing\b|(?:(?:the|an?|its|his|her|their|our)\s)?(?:basis|initiative|proposal|instruct|suggest|order|request"
    r"|recommend|completion|arriv|return|graduat|expir|receipt|retire|advice|account|average|demand|appoint)))"
)

_TIMES = (
    rf"(?:\d|(?:the|this|next|early|mid|late|that|its|their)\s(?:\w+\s)?(?:end|beginning|start|time|date|day|moment|week|month"
    rf"|year|age|entry|spring|summer|autumn|winter)\b|then\b|now\b|noon\b|midnight\b|to(?:day|morrow)\b|\w+day\b|{MONTHS})"
)
BY = rf"by(?=\s{_TIMES})"  # "by Monday", and no "by a committee"
FROM = rf"from(?=\s(?:{_TIMES}|(?:\w+\s)?\w+(?:tion|ment|al|ance|ing)\b))"  # "from the age of", "from publication"
PERIOD = "(?:year|month|week|decade|century)"

POSSIBLE = {
    "rank": {
        "general": r"generals?",
        "major": r"majors?",
        "lieutenant": r"[\w-]*lieutenants?",
        "senior lieutenant": r"lieutenants?",
        "lieutenant colonel": r"lt\.?\scol* ltc",
        "sergeant": r"sgt",
        "captain": r"capt",
    },
    "season": {
        "autumn": r"fall ss\d+ aw\d+",
        "summer": r"""
            *summer* solstice spring\s(?:barley|wheat|rape*|oats|crops?|cereals?)
            winter\styres(?=\s(?:\w+\s){0,4}(?:compulsory|mandatory|obligatory|required|must)\b)
        """,
        "winter": r"*winter* christmas",
        "spring": r"ss\d+",
    },
    "colour": {
        "red": r"redd* ruby scarlet crimson",
        "green": r"green* eco*",
        "blue": r"bluish navy azure",
        "pink": r"pink* rose rosy",
        "violet": r"violet* purpl* lilac lavender*",
        "black": r"dark blacken*",
        "brown": r"brown* hazel chestnut tan",
        "grey": r"gr[ea]y* silver*",
        "white": r"white* pale fair light",
        "silver": r"silver* gr[ea]y* metallic",
        "yellow": r"orange gold*",
        "orange": r"yellow*",
    },
    "degree": {
        "up": r"""
            (?<!cut\s)(?<!reduced\s)(?<!lowered\s)(?<!decreased\s)further
            over(?!\s(?:the|an?|\w+\s(?:year|month|week|day|decade|quarter)s?)\b)
            rais* rise* grow* gain* exceed* most above surg* skyrocket* jump* boost* expan* upward* improv*
            (?<!drawn\s)(?<!drew\s)(?<!set\s)(?<!signed\s)up
            another additional* better best longer stronger climb* soar* extra develop* enhanc*
            worst hardest ascen* strengthen* outperform* high* large* great* big superior beyond broader wider older
            faster extend* heavier main* major*
        """,
        "down": r"""
            declin* drop* plung* plummet* slump* tumbl* shrink* cut* rare* seldom least down* below under minim*
            dip* diminish* (?<!than\s)half halv* low* (?<!speed\s)limit* mitigat* small* restrict* narrow*
            deduct* weaken* slow*
            eas(?:e|es|ed|ing) alleviat* worse* few little not no never short* lack* loss* lose* curb* prevent* *n't
            relie* inferior cheap* discount(?!er)* (?<=%\s)off up\sto almost nearly within
        """,
    },
    "order": {
        "within": rf"""
            (?:as|than)\s(?:a|one)\s{PERIOD}\s(?:ago|earlier|before) within in over during by under throughout inside
            past last for
        """,
        "before": rf"""
            prior previous* earlier ago until till so\sfar {BY} formerly only\safter
            pre(?!sid|sent|mi|ss|ci|f|v|se|tt|par|su|cl|lim|dic|gn|req|scri)* eve last past up\sto ahead
            advance in\sfront first former yet
        """,
        "after": rf"""
            within\s(?:[\w-]+\s){{2,3}}of\b since follow* later upon subsequent* next {FROM} post* once when*
            (?:passed|elapsed|gone\sby|went\sby)\sbefore then behind beyond wait* having in\sthe\swake {ON} under
            in\saccordance pursuant based according
            over(?=[.,;:!?]|$|\s(?:and|but|when|yet)\b)
            (?:not|*n't|cannot)(?=\s[^.;:,]{{0,80}}\bbefore\b)
        """,
    },
    "edge": {
        "beginning": r"start* earl(?:y|iest) begin* began begun initial* launch* outset commenc* onset dawn",
        "end": r"end* weekend* complet* finish* late* clos* conclu* final* last* top goal* purpose* aim* expir* head",
    },
    "lasting": {
        "over": r"""
            not n't never stop* ceas* end* former* discontin* any\smore anymore past over ha(?:s|ve|d)\slost without
        """,
        "on": r"continu* remain* yet persist* keep* kept even to\sthis\sday as\sbefore not currently now",
    },
    "place": {
        "first": r"""
            initial* original* firstly start* begin* prim* one early premier* debut* inaugur* pioneer*
            maiden single former
        """,
        "last": r"last* latest final* past recent* latter end* late previous* ultimate* closing",
    },
    "sex": {
        "woman": r"""
            lad(?:y|ies) she her hers herself mother* wife wives daughters? sisters? feminin* gender
            actress* mrs ms miss people *wom[ae]n kids? child* young* teen*
        """,
        "man": r"""
            gentlem[ae]n he his him himself guys? father* husband* sons? brothers? masculin* gender mr
            people lads? (?!wo)*m[ae]n kids? child* young* teen*
        """,
    },
    "day": {
        "all": r"every* each all daily seven a\sday per whole full days? 24*",
        "working": r"working work-?days? week-?days? mondays? fridays? week business office",
        "free": r"holidays? saturdays? sundays? off vacation* break* (?<!working\s)(?<!business\s)days?",
        "any": r"(?<!working\s)(?<!business\s)(?<!banking\s)days? *-days? weeks? *week* holiday* calendar*",
    },
    "hours": {
        "small hours": r"night* a\.?\s?m\.? \d+am early dawn overnight midnight mornings?",
        "morning": rf"{SMALL_HOURS}\sin\sthe\smorning a\.?\s?m\.? \d+am dawn early tomorrow breakfast sunrise",
        "noon": r"noon midday lunch* 12* day",
        "evening": r"p\.?\s?m\.? \d+pm tonight *night* late* dusk sunset yesterday dinner eve party afternoon*",
        "night": rf"""
            {SMALL_HOURS}\sin\sthe\smorning [1-4](?:[.:]\d\d)?\s?a\.?m\.?
            nightly night-?time nocturnal tonight evening* sle[ep]* late* eve dark* accommodat* 24*
            round lodging* only
        """,
        "afternoon": r"afternoon* p\.?\s?m\.? \d+pm lunch* later evening* day*",
        "day": r"day* noon afternoon* midday 24*",
    },
    "wind": {
        "north-east": r"north-?east* NE north(?!-)",
        "north-west": r"north-?west* NW north(?!-)",
        "south-east": r"south-?east* SE south(?!-)",
        "south-west": r"south-?west* SW south(?!-)",
        "east": r"east* orient*",
        "west": r"west*",
        "north": r"north* nordic* nato scandinav*",
        "south": r"south*",
    },
    "mood": {
        "positive": r"positiv* favourabl* good* welcom* benefi*",
        "stable": r"stabil* stabl* stead* consist* firm* solid* secur* sustain* unchang*",
        "negative": r"negativ* advers* bad* harm* minus detriment*",
    },
    "every": {
        "minute": r"minut* min",
        "hour": r"hour* h",
        "year": r"years? year-* annual* biannual* biennial*",
        "quarter": r"quarter* Q[1-4]",
        "month": r"months? month-*",
        "week": r"weeks? (?:mon|tues|wednes|thurs|fri|satur|sun)days?",
        "day": r"days? every(?!\s(?:minute|hour|week|month|quarter|year)\b)* 24* daily hours night*",
    },
    "times": {
        "one": r"one* once single* disposable simultan* sole*",
        "two": r"two* both second* half couple pair bi(?:annual|ennial|month|week|later|-)* dual 2 semi* six",
        "three": r"three* third* 3 triple*",
    },
    "whole": {
        "in": r"with as\swell plus gross and",
        "out": r"without but not net apart besides outside other\sthan before except* free",
    },
    "half": {"first": r"first* begin* start* H1 early", "second": r"second* late* end* last H2"},
    "clarity": {
        "clear": r"clear* obvious* evident* certain* understand* explicit* definit* plain*",
        "unclear": r"un* not no doubt* vague* question* ambigu*",
    },
    "crowd": {
        "tens": r"tens?(?!\sof\s(?:thou|mil)) dozen* scores many several(?!\s(?:hundred|thousand|million|billion))",
        "hundreds": r"hundred*(?!\sof\s(?:thou|mil)) many",
        "thousands": r"(?<!tens\sof\s)(?<!hundreds\sof\s)thousand*",
        "tens of thousands": r"(?:tens|dozens|scores)\sof\sthou* [a-z]+ty\sthou*",
        "hundreds of thousands": r"hundred*\s(?:of\s)?thou*",
        "millions": r"(?<!of\s)mill* mln mn",
        "tens of millions": r"(?:tens|dozens|scores)\sof\smil* [a-z]+ty\smil*",
        "billions": r"bill* bn",
    },
    "stage": {"half": r"semi* four", "quarter": r"quarter* eight", "eighth": r"16 sixteen"},
    "medal": {
        "gold": r"gold* champion* title* won win* first",
        "silver": r"silver* second",
        "bronze": r"bronze* third",
    },
    "extreme": {
        "most": r"""
            max* at\smost most great* big* larg* up\sto ceiling* cap highest utmost top peak upper full limit* exceed*
        """,
        "least": r"minim* at\sleast least lowest smallest floor bare lower threshold* basic slight* negligible",
    },
    "frontier": {
        "inner": r"intern* inner inside within domestic interior indoor* home in-house inward",
        "outer": r"extern* outer outside foreign exterior outward abroad",
    },
    "horizon": {
        "long": r"long* sustain* lasting permanent* years",
        "medium": r"medium* mid*",
        "short": r"short* near[\s-]term immediate* temporar* brief*",
    },
    "share": {
        "more": r"major* most* more* bulk largely mainly predomin*",
        "fewer": r"minor* less few* small*",
    },
    "vital": {
        "birth": r"birth* born newborn* natality",
        "death": r"death* died dead die deceased mortality late killed",
    },
}
