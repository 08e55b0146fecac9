"""Errors in names and terms, and Latvian left where English ought to stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from mutation_kinds import CLAUSE, NUMBERS, Lines, Place, kind, substitution
from mutation_texts import latvian_sentences, sentences

from transflow.languages.lv.transcription import likeness
from transflow.model import Level
from transflow.text.letters import CAPITAL
from transflow.text.tokens import capitalised

ALIKE = 0.6


def is_whole_name(match: re.Match[str]) -> bool:
    """Whether no capitalised word stands beside it, as in the names of firms and offices."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    return not re.search(rf"(?:{CAPITAL}[\w.]*[\s-]|[/.-])$", before) and not re.match(
        rf"[\s-]{CAPITAL}|/", after
    )


@substitution(
    r"\b[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+ [A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+(?:s|a|e|is)\b",
    "person-name name-consistency name-transcription",
    Level.WARNING,
)
def name_replaced(match: re.Match[str], source: str, chance: Random) -> str | None:
    names = ["Andris Kļava", "Zane Liepniece", "Peter Wilson", "Laura Zvirbule"]
    return chance.choice(names) if match[0] in source and is_whole_name(match) else None


@substitution(
    r"\b(Mr|Mrs|Ms|Minister|President|Senator|Judge) ([A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+)(?![\w-])(?! [A-ZĀČĒĢĪĶĻŅŠŪŽ])",
    "person-name name-consistency",
    Level.WARNING,
)
def surname_replaced(match: re.Match[str], source: str, chance: Random) -> str | None:
    names = ["Zvirbule", "Liepnieks", "Wilson", "Henderson"]
    is_in_source = any(likeness(each.text, match[2]) > ALIKE for each in capitalised(source))
    return f"{match[1]} {chance.choice(names)}" if is_in_source else None


@substitution(
    r"\b[A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+ [A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+(?:s|a|e|is)\b", "person-name name-diacritics", Level.WARNING
)
def diacritics_lost(match: re.Match[str], source: str, chance: Random) -> str | None:
    plain = str.maketrans("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "acegiklnsuzACEGIKLNSUZ")
    return match[0].translate(plain) if match[0] in source else None


@substitution(
    r"\b(will|is|are|was|were|has|have|did|must|would|should|may) not(?= [a-z])", "negation", Level.WARNING
)
def negation_lost(match: re.Match[str], source: str, chance: Random) -> str | None:
    return match[1]


DECLINED = {
    "Mārtiņš Kalniņš": "Mārtiņa Kalniņa",
    "Ilze Vanaga": "Ilzei Vanagai",
    "Jānis Bērziņš": "Jānim Bērziņam",
    "Kristīne Ozoliņa": "Kristīni Ozoliņu",
}


@substitution(
    rf"\b({'|'.join(DECLINED)})\b",
    "person-name name-inflected-left leftover-source-word",
    Level.WARNING,
)
def name_left_inflected(match: re.Match[str], source: str, chance: Random) -> str | None:
    return DECLINED[match[0]] if match[0] in source else None


MISNAMED = {
    "State Border Guard": "State Border Police",
    "Ministry of the Interior": "Department of Home Security",
    "State Fire and Rescue Service": "National Firefighters Agency",
    "European Commission": "European Committee",
    "European Parliament": "European Assembly",
    "Supreme Court": "Highest Tribunal",
    "Cabinet of Ministers": "Council of the Ministers",
}


@substitution(
    "|".join(MISNAMED),
    "glossary-missing glossary-forbidden glossary-deprecated glossary-inconsistent position-mismatch",
    Level.WARNING,
)
def institution_misnamed(match: re.Match[str], source: str, chance: Random) -> str | None:
    return MISNAMED[match[0]]


@substitution(r"(?<![\w(/.])(?:EU|MoI|SFRS|UN|US|U\.S\.)(?![\w)/:.])", "abbrev-left", Level.ERROR)
def abbreviation_left(match: re.Match[str], source: str, chance: Random) -> str | None:
    latvian = {"EU": "ES", "MoI": "IeM", "SFRS": "VUGD", "UN": "ANO", "US": "ASV", "U.S.": "ASV"}
    return latvian[match[0]] if re.search(rf"(?<![\w(/]){latvian[match[0]]}(?![\w)/:])", source) else None


INFLECTED = {
    "State Border Guard": "Valsts robežsardzes",
    "Ministry of the Interior": "Iekšlietu ministrijai",
    "State Fire and Rescue Service": "Valsts ugunsdzēsības un glābšanas dienestu",
    "Cabinet of Ministers": "Ministru kabinetā",
    "European Commission": "Eiropas Komisijas",
    "European Parliament": "Eiropas Parlamentam",
    "European Union": "Eiropas Savienībā",
    "General Court": "Vispārējās tiesas",
}


@substitution(
    rf"(?:{'|'.join(INFLECTED)})(?!\w|[’'])",
    "leftover-source-word wrong-language near-same",
    Level.ERROR,
    "untranslated",
)
def term_left_inflected(match: re.Match[str], source: str, chance: Random) -> str | None:
    return INFLECTED[match[0]]


def in_step(lv: Lines, en: Lines, least: int) -> Iterator[tuple[int, list[str], list[str]]]:
    """The lines with as many sentences in both languages, none of them short."""
    for at, (first, second) in enumerate(zip(lv, en, strict=True)):
        ours, theirs = latvian_sentences(first), sentences(second)
        if len(ours) == len(theirs) >= least and min(map(len, [*ours, *theirs])) >= 40:
            yield at, ours, theirs


@kind("missing-paragraph " + NUMBERS, Level.WARNING)
def sentence_dropped(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [*in_step(lv, en, 2)]
    if not places:
        return None
    at, _, theirs = chance.choice(places)
    del theirs[chance.randrange(len(theirs))]
    en[at] = " ".join(theirs)
    return at, at


@substitution(CLAUSE, "missing-paragraph " + NUMBERS, Level.WARNING)
def clause_dropped(match: re.Match[str], source: str, chance: Random) -> str | None:
    return ""


@kind("missing-paragraph", Level.ERROR, "untranslated")
def paragraph_dropped(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at, line in enumerate(lv) if len(line) >= 60]
    if len(lv) < 4 or not places:
        return None
    at = chance.choice(places)
    del en[at]
    return at, -1


UNTRANSLATED = "same-as-source near-same leftover-source-word wrong-language missing-paragraph"


@kind(UNTRANSLATED, Level.ERROR, "untranslated")
def sentence_left_untranslated(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [*in_step(lv, en, 2)]
    if not places:
        return None
    at, ours, theirs = chance.choice(places)
    which = chance.randrange(len(theirs))
    theirs[which] = ours[which]
    en[at] = " ".join(theirs)
    return at, at


@kind(UNTRANSLATED, Level.ERROR, "untranslated")
def paragraph_left_untranslated(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at, line in enumerate(lv) if len(line) >= 60 and not line.isascii()]
    if not places:
        return None
    at = chance.choice(places)
    en[at] = lv[at]
    return at, at


@kind(UNTRANSLATED, Level.ERROR, "untranslated")
def heading_untranslated(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [
        at
        for at, line in enumerate(lv)
        if 12 <= len(line) < 90 and line[-1] not in '.:;,”"' and line.count(" ") >= 2
    ]
    places = [at for at in places if re.search(r"(?: [a-zāčēģīķļņšūž]+){2}", lv[at]) and not lv[at].isascii()]
    if not places:
        return None
    at = chance.choice(places)
    en[at] = lv[at]
    return at, at


def left_words(lv: Lines, en: Lines, chance: Random, count: int) -> Place | None:
    """`count` neighbouring Latvian words in the place of as many English ones."""
    latvian = re.compile(r"(?<= )" + " ".join([r"[a-zāčēģīķļņšūž]{4,}"] * count) + r"(?= )")
    english = re.compile(r"(?<= )" + " ".join([r"[a-z]{3,}"] * count) + r"(?= )")
    places = [
        (at, ours, theirs)
        for at, line in enumerate(lv)
        for ours in latvian.findall(line)
        for theirs in [*english.finditer(en[at])][:4]
    ]
    if not places:
        return None
    at, ours, theirs = chance.choice(places)
    en[at] = en[at][: theirs.start()] + ours + en[at][theirs.end() :]
    return at, at


@kind("leftover-source-word wrong-language near-same", Level.ERROR, "untranslated")
def three_words_left(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return left_words(lv, en, chance, 3)


@kind("leftover-source-word wrong-language near-same", Level.ERROR, "untranslated")
def two_words_left(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return left_words(lv, en, chance, 2)


@kind("leftover-source-word", Level.WARNING)
def one_word_left(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return left_words(lv, en, chance, 1)
