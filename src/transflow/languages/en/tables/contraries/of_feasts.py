"""English names of feasts, by the day that they say: Christmas Day and Boxing Day, Easter and Midsummer."""

from __future__ import annotations

CERTAIN = {
    "feast": {
        "christmas eve": r"christmas\seve",
        "first of christmas": r"christmas\sday first\sday\sof\schristmas",
        "second of christmas": r"boxing\sday second\s(?:day\sof\schristmas|christmas\sday)",
        "christmas": r"christmas",
        "new year's eve": r"new\syear['’]s\seve",
        "new year's day": r"new\syear['’]s\sday",
        "good friday": r"good\sfriday",
        "easter sunday": r"easter\s(?:sun)?day",
        "easter monday": r"easter\smonday",
        "easter": r"easter(?!\ssaturday)",
        "midsummer eve": r"midsummer(?:['’]?s)?\seve st\.?\sjohn(?:['’]?s)?\seve līgo",
        "midsummer": r"midsummer(?:['’]?s\sday)? jāņi",
        "labour day": r"(?:labour|labor|may)\sday",
        "restoration": r"""
            (?:restoration\sof\s(?:the\s)?independence|independence\srestoration)\sday
            day\sof\sthe\srestoration\sof\sindependence
        """,
        "independence": r"independence\sday",
        "proclamation": r"proclamation\sday day\sof\sthe\sproclamation\sof\sthe\srepublic",
        "freedom fighters": r"(?-i:Lāčplēsis|Bearslayer(?:['’]s)?)\sday",
        "mother's day": r"mother(?:['’]?s['’]?)?\sday",
        "father's day": r"father(?:['’]?s['’]?)?\sday",
        "knowledge day": r"(?:day\sof\sknowledge|knowledge\sday)",
        "women's day": r"women(?:['’]?s['’]?)?\sday",
        "europe day": r"europe\sday",
    }
}
HOLIDAY = r"*holiday* feast* festiv*"
OF_STATE = r"independence\sday national\s(?:day|holiday)* state\sholiday* anniversar*"
CHRISTMAS = r"christmas(?!\s(?:day|eve)) december xmas"
POSSIBLE = {
    "feast": {
        "christmas eve": rf"{CHRISTMAS} {HOLIDAY}",
        "first of christmas": rf"{CHRISTMAS} {HOLIDAY}",
        "second of christmas": rf"{CHRISTMAS} {HOLIDAY} st\.?\sstephen*",
        "christmas": rf"xmas {HOLIDAY} winter advent december boxing",
        "new year's eve": rf"new\syear(?:['’]?s)?(?!['’]?s?\sday) december turn {HOLIDAY} (?<!christmas\s)eve",
        "new year's day": rf"new\syear(?:['’]?s)?(?!['’]?s?\seve) january turn {HOLIDAY}",
        "good friday": rf"easter(?!\s(?:sun|mon)day) {HOLIDAY}",
        "easter sunday": rf"easter(?!\smonday) {HOLIDAY} sunday",
        "easter monday": rf"easter(?!\ssunday) {HOLIDAY} monday",
        "easter": rf"{HOLIDAY} spring good\sfriday",
        "midsummer eve": rf"midsummer(?!['’]?s\sday) jāņ* l[iī]go* st\.?\sjohn* solstice {HOLIDAY} june",
        "midsummer": rf"jāņ* l[iī]go* st\.?\sjohn* solstice {HOLIDAY} june",
        "labour day": rf"workers* {HOLIDAY} may",
        "restoration": rf"{OF_STATE} {HOLIDAY} may",
        "independence": rf"{OF_STATE} independence proclam* may november {HOLIDAY}",
        "proclamation": rf"{OF_STATE} {HOLIDAY} november proclam*",
        "freedom fighters": rf"lāčplē* freedom {HOLIDAY} november",
        "mother's day": rf"mother* {HOLIDAY}",
        "father's day": rf"father* {HOLIDAY}",
        "knowledge day": rf"school* september knowledge {HOLIDAY}",
        "women's day": rf"wom[ae]n* {HOLIDAY}",
        "europe day": rf"europe* {HOLIDAY}",
    }
}
