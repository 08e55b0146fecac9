"""English words whose exchange turns a sentence round, by what they say."""

from __future__ import annotations

from transflow.languages.contraries import Contraries

CERTAIN = {
    "rank": {
        "lieutenant colonel": r"lieutenant[\s-]colonels?",
        "colonel": r"colonels?",
        "brigadier general": r"brigadier[\s-]generals?",
        "major general": r"major[\s-]generals?",
        "lieutenant general": r"lieutenant[\s-]generals?",
        "general": r"""
            (?-i:General)(?=\s(?-i:[A-ZĀ-Ž]))(?!\s(?:Secr|Dire|Assem|Counc|Prosec|Data|Court|Meet|Staff|Aff|Elec))
        """,
        "major": r"(?-i:Majors?)(?=\s(?-i:[A-ZĀ-Ž]))",
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
        "red": r"red",
        "green": r"green",
        "yellow": r"yellow",
        "orange": r"orange",
        "blue": r"blue",
        "black": r"black",
    },
    "degree": {
        "up": r"""
            up(?=\sby\b|\s\d) more increas* raised raises rise rises rising risen rose grew grown higher highest larger
            largest biggest bigger greater greatest
        """,
        "down": r"""
            down(?=\sby\b|\s\d) less fewer fewest decreas* reduc* fall falls falling fallen fell lower lowered lowest
            smaller smallest dropped
        """,
    },
    "order": {
        "before": r"before ago preced(?:e|es|ed|ing) prior\sto",
        "after": r"after behind\sschedule",
    },
    "edge": {
        "beginning": r"beginning start",
        "end": r"end",
    },
    "place": {
        "first": r"first(?!\s(?:of\sall|name)) 1st",
        "last": r"last(?=\sof\b) final",
    },
    "sex": {
        "woman": r"wom[ae]n girls? females?",
        "man": r"m[ae]n males? boys?",
    },
    "day": {
        "working": r"working\sdays? week-?days? business\sdays? workdays?",
        "free": r"weekends?",
    },
    "hours": {
        "morning": r"mornings?",
        "evening": r"evenings?",
        "night": r"nights? midnight overnight",
    },
    "east-west": {
        "east": r"east(?:ern)?",
        "west": r"west(?:ern)?",
    },
    "north-south": {
        "north": r"north(?:ern)?",
        "south": r"south(?:ern)?",
    },
    "trade": {
        "buy": r"buys? buying bought purchas*",
        "sell": r"sells? selling sold sales?",
    },
    "border": {
        "import": r"import(?:s|ed|ing|er|ers|ation)?",
        "export": r"export*",
    },
    "outcome": {
        "support": r"supported supports approv* adopted upheld backed allowed",
        "reject": r"reject* dismissed dismisses refused turned\sdown",
    },
    "mood": {
        "positive": r"positive",
        "stable": r"stable",
        "negative": r"negative",
    },
    "every": {
        "year": r"""
            (?:per|every|each)\syear a\syear(?!\s(?:ago|earlier|later|before|after|of|long|from|in|and))
            annual(?:ly)? yearly per\sannum
        """,
        "month": r"""
            (?:per|every|each)\smonth
            a\smonth(?!\s(?:ago|earlier|later|before|after|of|long|from|in|and)) monthly
        """,
        "week": r"""
            (?:per|every|each)\sweek a\sweek(?!\s(?:ago|earlier|later|before|after|of|long|from|in|and))
            weekly
        """,
        "day": r"""
            (?:per|every|each)\sday a\sday(?!\s(?:ago|earlier|later|before|after|of|long|from|in|and))
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
        "in": r"(?:including|inclusive\sof)\s(?:VAT|tax*)",
        "out": r"(?:excluding|exclusive\sof|excl\.?|without)\s(?:VAT|tax*)",
    },
    "when": {
        "last year": r"last\syear",
        "this year": r"this\syear",
        "next year": r"next\syear",
        "last month": r"(?:last|previous|past)\smonth",
        "last week": r"(?:last|previous|past)\sweek",
    },
}
POSSIBLE = {
    "rank": {
        "general": r"generals?",
        "major": r"majors?",
        "lieutenant": r"[\w-]*lieutenants?",
        "colonel": r"[\w-]*colonels?",
        "senior lieutenant": r"lieutenants?",
        "lieutenant colonel": r"lt\.?\scol* ltc",
        "sergeant": r"sgt",
        "captain": r"capt",
    },
    "season": {
        "autumn": r"fall ss\d+ aw\d+",
        "summer": r"*summer* solstice spring\s(?:barley|wheat|rape*|oats|crops?|cereals?)",
        "winter": r"*winter* christmas",
        "spring": r"ss\d+",
    },
    "colour": {
        "red": r"redd* ruby scarlet crimson",
        "green": r"green* eco*",
        "blue": r"bluish navy azure",
        "black": r"dark blacken*",
        "yellow": r"orange gold*",
        "orange": r"yellow*",
    },
    "degree": {
        "up": r"""
            over rais* rise* grow* gain* exceed* most above surg* boost* expan* upward* improv* up
            another additional* better best further longer stronger climb* soar* extra develop* enhanc*
            ascen* strengthen* outperform* high* large* great* big superior beyond broader wider older
            faster extend* heavier main* major*
        """,
        "down": r"""
            declin* drop* shrink* shrank shrunk cut* least down* below under minim* dip* diminish* half
            halv* low* limit* mitigat* small* restrict* narrow* deduct* weaken* slow* eas(?:e|es|ed|ing)
            alleviat* worse* few little not no never short* lack* loss* lose* curb* prevent* *n't relie*
            inferior cheap* discount* (?<=%\s)off up\sto almost nearly within
        """,
    },
    "order": {
        "before": r"""
            prior previous* earlier until till so\sfar by pre* formerly eve last past up\sto ahead
            advance in\sfront first former yet
        """,
        "after": r"""
            since following follow* later upon subsequent* next from post* once when* then behind beyond
            having in\sthe\swake on under in\saccordance pursuant based according over
        """,
    },
    "edge": {
        "beginning": r"start* earl* begin* began begun initial* launch* outset commenc* onset dawn",
        "end": r"*end* complet* finish* late* clos* conclu* final* last* top goal* purpose* aim* expir* head",
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
        "working": r"days? mondays? fridays? week",
        "free": r"holidays? saturdays? sundays? off vacation* break*",
    },
    "hours": {
        "morning": r"a\.?\s?m\.? \d+am dawn early tomorrow breakfast sunrise",
        "evening": r"p\.?\s?m\.? \d+pm tonight *night* late* dusk sunset yesterday dinner eve party afternoon*",
        "night": r"""
            nightly night-?time nocturnal tonight evening* sle[ep]* late* eve dark* accommodat* 24*
            round lodging*
        """,
    },
    "east-west": {
        "east": r"east* orient*",
        "west": r"west*",
    },
    "north-south": {
        "north": r"north* nordic* nato scandinav*",
        "south": r"south*",
    },
    "trade": {
        "buy": r"acqui* procur* obtain* shop* buyers? get consum* customer* client* trad* commerc*",
        "sell": r"seller* market* retail* trad* vend* commerc* offer* distribut* deal* dispos* auction* store*",
    },
    "border": {
        "import": r"bring* brought introduc* import* smuggl* ent(?:er|ry)*",
        "export": r"remov* tak* carr* collect* leav* ship*",
    },
    "outcome": {
        "support": r"""
            support* adopt* allow* grant* uph[eo]ld* back* accept* pass* agree* satisf* confirm* endors*
            favour* receiv* assum* mak* made tak* took help* assist* ratif* assur* host* welcom* decid*
            decision* enact* aid* verif* reiterat* stat* advoca* sustain*
        """,
        "reject": r"""
            refus* declin* den(?:y|ied|ies|ying|ial) dismiss* oppos* against not no repel* overrul* *n't
            never nor fail* unsuccess*
        """,
    },
    "mood": {
        "positive": r"positiv* favourabl* good* welcom* benefi*",
        "stable": r"stabil* stabl* stead* consist* firm* solid* secur* sustain* unchang*",
        "negative": r"negativ* advers* bad* harm* minus detriment*",
    },
    "every": {
        "year": r"years? year-* annual* biannual* biennial*",
        "month": r"months? month-*",
        "week": r"weeks? *days?",
        "day": r"days? every* 24* daily hours? night*",
    },
    "times": {
        "one": r"one* once single* disposable simultan* sole*",
        "two": r"two* both second* half couple pair bi* dual 2 semi* six",
        "three": r"three* third* 3 triple*",
    },
    "whole": {
        "in": r"with as\swell plus gross and",
        "out": r"without but not net apart besides outside other\sthan before except* free",
    },
    "when": {
        "last year": r"(?:last|previous|past)(?!\s(?:month|week)) earlier year-on-year ago 20\d\d",
        "this year": r"current* this so\sfar present now 20\d\d",
        "next year": r"next coming following upcoming forthcoming ahead after future subsequent 20\d\d",
        "last month": r"months? month-* \d+",
        "last week": r"weeks? \d+",
    },
}

contraries = Contraries(CERTAIN, POSSIBLE)
