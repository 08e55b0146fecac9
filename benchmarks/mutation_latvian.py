"""Errors in a Latvian translation: values, names and words, and English left in it."""

from __future__ import annotations

import re
from random import Random

from mutation_kinds import CLAUSE, NUMBERS, Lines, Place, kind, substitution
from mutation_texts import has_figure, latvian_sentences, sentences

from transflow.model import Level

MONTHS = "janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr".split()
SOFT = ("janvār", "februār", "aprīl", "septembr", "oktobr", "novembr", "decembr")
OF_A_DAY = r"(?<=\d\. )"
ENDING = "(is|s|[aāīu])(?!\\w)"
UNTRANSLATED = "same-as-source near-same leftover-source-word wrong-language missing-paragraph"


@substitution(rf"{OF_A_DAY}({'|'.join(MONTHS)}){ENDING}", "date-value", Level.ERROR, "date")
def month(match: re.Match[str], source: str, chance: Random) -> str | None:
    of_its_kind = [each for each in MONTHS if (each in SOFT) == (match[1] in SOFT) and each != match[1]]
    return f"{chance.choice(of_its_kind)}{match[2]}"


@substitution(rf"{OF_A_DAY}({'|'.join(SOFT)}){ENDING}", "date-value", Level.ERROR, "date")
def another_month_misspelt(match: re.Match[str], source: str, chance: Random) -> str | None:
    other = chance.choice([each for each in SOFT if each != match[1]])
    at = chance.randint(1, 3)
    return f"{other[:at]}{other[at + 1]}{other[at]}{other[at + 2 :]}{match[2]}"


@substitution(rf"\b\d{{1,2}}(?=\. (?:{'|'.join(MONTHS)}))", "date-value", Level.ERROR, "date")
def day(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str(int(match[0]) % 28 + 1)


@substitution(r"\b(?:19|20)\d\d(?=\. gad)", NUMBERS, Level.ERROR, "date")
def year(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str(int(match[0]) - chance.randint(1, 9)) if match[0] in source else None


@substitution(r"(?<![\d.,])\d+,\d{1,2}(?![\d.])", NUMBERS, Level.ERROR, "number")
def decimal_shift(match: re.Match[str], source: str, chance: Random) -> str | None:
    return match[0].replace(",", "").lstrip("0") if match[0].replace(",", ".") in source else None


@substitution(r"(?<![\d,.])\d{1,3}[ \u00a0]\d{3}(?![\d,.]\d)", NUMBERS, Level.ERROR, "number")
def thousands(match: re.Match[str], source: str, chance: Random) -> str | None:
    return f"{match[0]} 000" if has_figure(source.replace(",", ""), match[0]) else None


@substitution(r"(?<=\d )milj(?:on|ard)(?=\w)", NUMBERS, Level.ERROR, "number")
def million_for_billion(match: re.Match[str], source: str, chance: Random) -> str | None:
    other = {"miljon": "miljard", "miljard": "miljon"}
    return other[match[0]] if re.search(r"[mb]illion|\d[mb]n?\b", source) else None


@substitution(r"\b\d+(?=[ \u00a0]?(?:%|procent))", NUMBERS, Level.ERROR, "number")
def percent_value(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str(int(match[0]) + chance.randint(1, 9)) if match[0] in source else None


@substitution(r"(?<=\+371 \d{6})\d", "phone", Level.ERROR, "contact")
def phone_digit(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str((int(match[0]) + chance.randint(1, 9)) % 10)


@substitution(r"(?<=plkst\. )\d{1,2}(?=[.:]\d\d)", "time-value", Level.ERROR)
def time_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str((int(match[0]) + 2) % 24)


@substitution(r"\b(?:pirm|otr|treš|ceturt|piekt|sest|svēt)(?=dien)", "weekday-date date-value", Level.WARNING)
def weekday_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    days = {
        "pirm": "Mon",
        "otr": "Tues",
        "treš": "Wednes",
        "ceturt": "Thurs",
        "piekt": "Fri",
        "sest": "Satur",
    }
    days["svēt"] = "Sun"
    others = [each for each in days if each != match[0]]
    return chance.choice(others) if f"{days[match[0]]}day" in source else None


@substitution(r"\beiro(?!\w)", "currency", Level.ERROR)
def currency_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    return chance.choice(["dolāru", "latu", "mārciņu"]) if re.search(r"\beuros?\b|EUR|€", source) else None


@substitution(
    r"\b(?:Iekšlietu|Finanšu|Tieslietu|Aizsardzības)(?= ministrij)", "glossary-missing", Level.WARNING
)
def ministry_misspelt(match: re.Match[str], source: str, chance: Random) -> str | None:
    at, word = chance.randint(1, 4), match[0]
    return f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" if word[at] != word[at + 1] else None


@substitution(
    r"\b(?:Iekšlietu|Finanšu|Tieslietu|Aizsardzības)(?= ministrij)",
    "glossary-missing term-exchanged",
    Level.WARNING,
)
def another_ministry(match: re.Match[str], source: str, chance: Random) -> str | None:
    return chance.choice(["Kultūras", "Satiksmes", "Veselības"])


PLACES = {"Rēzek": "Rēzekne", "Franc": "France", "Vāc": "German", "Spān": "Spain", "Ukrai": "Ukraine"}


@substitution(rf"\b(?:{'|'.join(PLACES)})(?=\w)", "place-name", Level.WARNING)
def place_misspelt(match: re.Match[str], source: str, chance: Random) -> str | None:
    word = match[0]
    return f"{word[0]}{word[2]}{word[1]}{word[3:]}" if PLACES[word] in source else None


@substitution(r"\b(?:palielin|samazin)(?=\w)", "contrary", Level.WARNING)
def rise_for_fall(match: re.Match[str], source: str, chance: Random) -> str | None:
    return {"palielin": "samazin", "samazin": "palielin"}[match[0]]


@substitution(r"\b(?:pirms|pēc)(?= (?:\w+ )?\w+(?:iem|ām|as|a)\b)", "contrary", Level.WARNING)
def before_for_after(match: re.Match[str], source: str, chance: Random) -> str | None:
    said = {"pirms": r"\b(?:before|ago|prior)\b", "pēc": r"\bafter\b"}
    other = {"pirms": "pēc", "pēc": "pirms"}
    return other[match[0]] if re.search(said[match[0]], source) else None


@substitution(r"\bne(?=(?:bija|var|drīkst|tika|tiek|būs)\b)|\bnav\b", "negation", Level.WARNING)
def negation_lost(match: re.Match[str], source: str, chance: Random) -> str | None:
    is_denied = re.search(r"\bnot\b|n['’]t\b|\bno\b|\bnever\b|\bcannot\b", source)
    return ("ir" if match[0] == "nav" else "") if is_denied else None


@kind("missing-paragraph " + NUMBERS, Level.WARNING)
def sentence_dropped(en: Lines, lv: Lines, chance: Random) -> Place | None:
    return _with_sentences(en, lv, chance, is_left=False)


@substitution(CLAUSE, "missing-paragraph " + NUMBERS, Level.WARNING)
def clause_dropped(match: re.Match[str], source: str, chance: Random) -> str | None:
    return ""


@kind(UNTRANSLATED, Level.ERROR, "untranslated")
def sentence_left_untranslated(en: Lines, lv: Lines, chance: Random) -> Place | None:
    return _with_sentences(en, lv, chance, is_left=True)


def _with_sentences(en: Lines, lv: Lines, chance: Random, *, is_left: bool) -> Place | None:
    """A sentence of a line that has as many in both languages, none of them short, left in English or dropped."""
    pairs = [(sentences(first), latvian_sentences(second)) for first, second in zip(en, lv, strict=True)]
    places = [
        at
        for at, (ours, theirs) in enumerate(pairs)
        if len(ours) == len(theirs) > 1 and min(map(len, [*ours, *theirs])) >= 40
    ]
    if not places:
        return None
    at = chance.choice(places)
    ours, theirs = pairs[at]
    which = chance.randrange(len(theirs))
    theirs[which : which + 1] = [ours[which]] if is_left else []
    lv[at] = " ".join(theirs)
    return at, at


@kind("missing-paragraph", Level.ERROR, "untranslated")
def paragraph_dropped(en: Lines, lv: Lines, chance: Random) -> Place | None:
    places = [at for at, line in enumerate(en) if len(line) >= 60]
    if len(en) < 4 or not places:
        return None
    at = chance.choice(places)
    del lv[at]
    return at, -1


@kind(UNTRANSLATED, Level.ERROR, "untranslated")
def paragraph_left_untranslated(en: Lines, lv: Lines, chance: Random) -> Place | None:
    places = [
        at for at, line in enumerate(en) if len(line) >= 60 and len(re.findall(r" [a-z]{3,}", line)) > 6
    ]
    if not places:
        return None
    at = chance.choice(places)
    lv[at] = en[at]
    return at, at


@kind("leftover-source-word wrong-language near-same", Level.ERROR, "untranslated")
def two_words_left(en: Lines, lv: Lines, chance: Random) -> Place | None:
    return _left_words(en, lv, chance, 2)


@kind("leftover-source-word", Level.WARNING)
def one_word_left(en: Lines, lv: Lines, chance: Random) -> Place | None:
    return _left_words(en, lv, chance, 1)


def _left_words(en: Lines, lv: Lines, chance: Random, count: int) -> Place | None:
    """`count` neighbouring English words in the place of as many Latvian ones."""
    english = re.compile(r"(?<= )" + " ".join([r"[a-z]{4,}"] * count) + r"(?= )")
    latvian = re.compile(r"(?<= )" + " ".join([r"[a-zāčēģīķļņšūž]{4,}"] * count) + r"(?= )")
    places = [
        (at, ours, theirs)
        for at, line in enumerate(en)
        for ours in english.findall(line)
        for theirs in [*latvian.finditer(lv[at])][:4]
    ]
    if not places:
        return None
    at, ours, theirs = chance.choice(places)
    lv[at] = lv[at][: theirs.start()] + ours + lv[at][theirs.end() :]
    return at, at
