"""The kinds of error that `mutations.py` plants, each with the checks that ought to find it and how heavily.

A kind is a function from a pair of lists of lines, Latvian and English, and a source of chance to the place
of the error, or to None where the pair offers no place for it. The lists are changed in place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from transflow.model import Level

Lines = list[str]
Place = tuple[int, int]  # the Latvian line and the English line that the error concerns
Plant = Callable[[Lines, Lines, Random], Place | None]

MONTHS = dict(
    zip(
        "January February March April May June July August September October November December".split(),
        "janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr".split(),
        strict=True,
    )
)
WEEKDAYS = dict(
    zip(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
        "pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien".split(),
        strict=True,
    )
)
MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b")
DAY = re.compile(rf"\b(\d{{1,2}})(?= (?:{'|'.join(MONTHS)})\b)")
YEAR = re.compile(r"(?<![\d/])(?:19|20)\d\d(?![\d/])")
FIGURE = re.compile(r"(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?![\d/.])|(?<![\w.,/(-])\d{2,}(?![\w/.,-])")
NOUN = re.compile(r" (?=(?:people|persons|countries|officials|members|years|days|words|pages)\b)")
QUOTES = '“”"‘’'


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of error: what plants it, the ids of the checks that may find it, and the level asked for."""

    name: str
    plant: Plant
    checks: frozenset[str]
    level: Level
    group: str = ""


kinds: dict[str, Kind] = {}


def kind(checks: str, level: Level, group: str = "") -> Callable[[Plant], Plant]:
    """Registers a kind under the name of the decorated function."""

    def register(plant: Plant) -> Plant:
        name = plant.__name__.replace("_", " ")
        kinds[name] = Kind(name, plant, frozenset(checks.split()), level, group)
        return plant

    return register


NUMBERS = "number-value magnitude percent currency unit duration ordinal legal-ref date-value time-value"


def substituted(
    lv: Lines,
    en: Lines,
    chance: Random,
    pattern: re.Pattern[str],
    change: Callable[[re.Match[str], str], str | None],
) -> Place | None:
    """One match of `pattern` in an English line replaced by what `change` makes of it and the Latvian line;
    a match that it makes None of is no place."""
    sites = [
        (at, match, new)
        for at, line in enumerate(en)
        for match in pattern.finditer(line)
        if (new := change(match, lv[at])) is not None and new != match[0]
    ]
    if not sites:
        return None
    at, match, new = chance.choice(sites)
    en[at] = en[at][: match.start()] + new + en[at][match.end() :]
    return at, at


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def has_figure(text: str, figure: str) -> bool:
    """Whether the text has exactly this figure, however it groups its thousands."""
    flat = re.sub(r"(?<=\d)[ \u00a0\u202f.](?=\d{3}(?!\d))", "", text)
    return re.search(rf"(?<![\d,.]){digits(figure)}(?![\d,]|\.\d)", flat) is not None


@kind("date-value", Level.ERROR, "date")
def month(lv: Lines, en: Lines, chance: Random) -> Place | None:
    def change(match: re.Match[str], source: str) -> str | None:
        near = match.string[max(0, match.start() - 4) : match.end() + 4]
        is_date = any(map(str.isdigit, near))
        return chance.choice([*MONTHS]) if is_date and MONTHS[match[1]] in source.lower() else None

    return substituted(lv, en, chance, MONTH, change)


@kind("date-value", Level.ERROR, "date")
def day(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        DAY,
        lambda match, source: str(int(match[1]) % 28 + 1) if re.search(rf"\b{match[1]}\.", source) else None,
    )


@kind(NUMBERS, Level.ERROR, "date")
def year(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        YEAR,
        lambda match, source: (
            str(int(match[0]) - chance.randint(1, 9))
            if re.search(rf"\b{match[0]}\. ?g", source) and not match.string[: match.start()].endswith("OJ ")
            else None
        ),
    )


@kind(NUMBERS, Level.ERROR, "number")
def decimal_shift(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<![\d.])\d+\.\d{1,2}(?![\d.])"),
        lambda match, source: (
            match[0].replace(".", "").lstrip("0") if match[0].replace(".", ",") in source else None
        ),
    )


@kind(NUMBERS, Level.ERROR, "number")
def thousands(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<![\d,.])\d{1,3},\d{3}(?![\d,.]\d)"),
        lambda match, source: match[0] + ",000" if has_figure(source, match[0]) else None,
    )


@kind(NUMBERS, Level.ERROR, "number")
def million_for_billion(lv: Lines, en: Lines, chance: Random) -> Place | None:
    other = {"million": "billion", "billion": "million"}
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<=\d )(?:m|b)illion"),
        lambda match, source: other[match[0]] if re.search(r"\bmilj|\bmljr", source) else None,
    )


@kind(NUMBERS, Level.ERROR, "number")
def percent_value(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"\b\d+(?= ?(?:%|per ?cent\b))"),
        lambda match, source: str(int(match[0]) + chance.randint(1, 9)) if match[0] in source else None,
    )


@kind("percent", Level.ERROR, "number")
def percentage_points(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<=\d) ?(?:%|per ?cent\b)"),
        lambda match, source: " percentage points" if re.search(r"%|procent(?!punkt)", source) else None,
    )


@kind(NUMBERS + " phone", Level.ERROR, "number")
def digits_swapped(lv: Lines, en: Lines, chance: Random) -> Place | None:
    def change(match: re.Match[str], source: str) -> str | None:
        figure = match[0]
        pairs = [
            at
            for at in range(len(figure) - 1)
            if figure[at : at + 2].isdigit() and figure[at] != figure[at + 1] and figure[at + 1] != "0"
        ]
        if not pairs or not has_figure(source, figure):
            return None
        at = chance.choice(pairs)
        return figure[:at] + figure[at + 1] + figure[at] + figure[at + 2 :]

    return substituted(lv, en, chance, FIGURE, change)


@kind(NUMBERS, Level.ERROR, "number")
def number_lost(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(FIGURE.pattern.replace("\\d{2,}", "\\d{3,}") + r"(?= [a-z]{4,})"),
        lambda match, source: (
            "several"
            if has_figure(source, match[0])
            and not MONTH.search(match.string, max(0, match.start() - 12), match.start())
            else None
        ),
    )


@kind(NUMBERS, Level.ERROR, "number")
def number_only_in_the_target(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(lv, en, chance, NOUN, lambda match, source: f" {chance.randint(131, 989)} ")


@kind("phone", Level.ERROR, "contact")
def phone_digit(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<=\+371 \d{6})\d"),
        lambda match, source: str((int(match[0]) + chance.randint(1, 9)) % 10),
    )


@kind("email", Level.ERROR, "contact")
def mail_changed(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"\b[\w.]+(?=@)"),
        lambda match, source: match[0][:-1] + chance.choice("xyz"),
    )


@kind("email", Level.ERROR, "contact")
def mail_lost(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<![:\[])\b[\w.]+@[\w.]*\w(?![\w.)\]])"),
        lambda match, source: "our office",
    )


@kind("url", Level.ERROR, "contact")
def link_lost(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv, en, chance, re.compile(r"\[([^\]]+)\]\(http[^)]+\)"), lambda match, source: match[1]
    )


@kind("url", Level.ERROR, "contact")
def link_to_another_host(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<=\]\(https://)www\.[\w.]+(?=/)"),
        lambda match, source: chance.choice(["www.example.com", "www.portal.example", "news.example"]),
    )


@kind("url-language", Level.WARNING)
def link_to_the_latvian_page(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv, en, chance, re.compile(r"(?<=\w)/en/article/"), lambda match, source: "/lv/raksts/"
    )


def is_whole_name(match: re.Match[str]) -> bool:
    """Whether no capitalised word stands beside it, as in the names of firms and offices."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    return not re.search(r"(?:[A-ZĀ-Ž][\w.]*[\s-]|[/.-])$", before) and not re.match(
        r"[\s-][A-ZĀ-Ž]|/", after
    )


@kind("person-name name-consistency name-transcription", Level.WARNING)
def name_replaced(lv: Lines, en: Lines, chance: Random) -> Place | None:
    names = ["Andris Kļava", "Zane Liepniece", "Peter Wilson", "Laura Zvirbule"]
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"\b[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+ [A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+(?:s|a|e|is)\b"),
        lambda match, source: chance.choice(names) if match[0] in source and is_whole_name(match) else None,
    )


@kind("person-name name-diacritics", Level.WARNING)
def diacritics_lost(lv: Lines, en: Lines, chance: Random) -> Place | None:
    plain = str.maketrans("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "acegiklnsuzACEGIKLNSUZ")
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"\b[A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+ [A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+(?:s|a|e|is)\b"),
        lambda match, source: match[0].translate(plain) if match[0] in source else None,
    )


@kind("person-name name-inflected-left leftover-source-word", Level.WARNING)
def name_left_inflected(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"\b(Mārtiņš Kalniņš|Ilze Vanaga|Jānis Bērziņš|Kristīne Ozoliņa)\b"),
        lambda match, source: (
            {
                "Mārtiņš Kalniņš": "Mārtiņa Kalniņa",
                "Ilze Vanaga": "Ilzei Vanagai",
                "Jānis Bērziņš": "Jānim Bērziņam",
                "Kristīne Ozoliņa": "Kristīni Ozoliņu",
            }[match[0]]
            if match[0] in source
            else None
        ),
    )


@kind("glossary-missing glossary-forbidden glossary-deprecated glossary-inconsistent", Level.WARNING)
def institution_misnamed(lv: Lines, en: Lines, chance: Random) -> Place | None:
    wrong = {
        "State Border Guard": "State Border Police",
        "Ministry of the Interior": "Department of Home Security",
        "State Fire and Rescue Service": "National Firefighters Agency",
        "European Commission": "European Committee",
        "European Parliament": "European Assembly",
        "Supreme Court": "Highest Tribunal",
        "Cabinet of Ministers": "Council of the Ministers",
    }
    return substituted(lv, en, chance, re.compile("|".join(wrong)), lambda match, source: wrong[match[0]])


@kind("abbrev-left", Level.ERROR)
def abbreviation_left(lv: Lines, en: Lines, chance: Random) -> Place | None:
    latvian = {"EU": "ES", "MoI": "IeM", "SFRS": "VUGD", "UN": "ANO", "US": "ASV", "U.S.": "ASV"}
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<![\w(/.])(?:EU|MoI|SFRS|UN|US|U\.S\.)(?![\w)/:.])"),
        lambda match, source: (
            latvian[match[0]] if re.search(rf"(?<![\w(/]){latvian[match[0]]}(?![\w)/:])", source) else None
        ),
    )


@kind("leftover-source-word wrong-language near-same", Level.ERROR, "untranslated")
def term_left_inflected(lv: Lines, en: Lines, chance: Random) -> Place | None:
    forms = {
        "State Border Guard": "Valsts robežsardzes",
        "Ministry of the Interior": "Iekšlietu ministrijai",
        "State Fire and Rescue Service": "Valsts ugunsdzēsības un glābšanas dienestu",
        "Cabinet of Ministers": "Ministru kabinetā",
        "European Commission": "Eiropas Komisijas",
        "European Parliament": "Eiropas Parlamentam",
        "European Union": "Eiropas Savienībā",
        "General Court": "Vispārējās tiesas",
    }
    return substituted(
        lv,
        en,
        chance,
        re.compile(rf"(?:{'|'.join(forms)})(?!\w|[’'])"),
        lambda match, source: forms[match[0]],
    )


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[a-z)”\"][.?!])(?<!\bDr\.)(?<!\bMr\.)(?<!\bInc\.)(?<!\bSt\.) (?=[A-Z“\"])", text)


def latvian_sentences(text: str) -> list[str]:
    return re.split(r"(?<=[a-zāčēģīķļņšūž)”\"][.?!]) (?=[A-ZĀČĒĢĪĶĻŅŠŪŽ“„\"])", text)


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


@kind("unit number-value", Level.ERROR, "number")
def unit_changed(lv: Lines, en: Lines, chance: Random) -> Place | None:
    other = {
        "km": "miles",
        "kilometres": "miles",
        "kilometers": "miles",
        "miles": "kilometres",
        "tonnes": "kilograms",
        "metres": "kilometres",
        "hectares": "acres",
        "MW": "kW",
    }
    units = r"km|kilomet\w+|jūdž\w+|jūdz\w+|tonn\w+|metr\w+|hektār\w+|ha|MW"
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<=\d )(?:" + "|".join(other) + r")\b"),
        lambda match, source: other[match[0]] if re.search(rf"\d (?:{units})\b", source) else None,
    )


@kind("currency", Level.ERROR, "number")
def currency_changed(lv: Lines, en: Lines, chance: Random) -> Place | None:
    other = {"euros": "dollars", "euro": "dollars", "EUR": "USD", "€": "$", "$": "€", "£": "€"}
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<=\d )euros?\b|(?<=illion )euros?\b|\bEUR(?= \d)|(?<=\d )EUR\b|[€$£](?=\d)"),
        lambda match, source: (
            other[match[0]] if re.search(r"eiro|EUR|€|dolār|\$|mārciņ|£|USD", source) else None
        ),
    )


@kind("weekday-date date-value", Level.WARNING)
def weekday_changed(lv: Lines, en: Lines, chance: Random) -> Place | None:
    days = [*WEEKDAYS]
    return substituted(
        lv,
        en,
        chance,
        re.compile(rf"\b(?:{'|'.join(days)})\b"),
        lambda match, source: (
            days[(days.index(match[0]) + chance.randint(1, 6)) % 7]
            if WEEKDAYS[match[0]] in source.lower()
            else None
        ),
    )


@kind("time-value", Level.ERROR, "date")
def time_changed(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<![\d:.])\d{1,2}(?=[:.][0-5]\d(?![\d:%]))(?=.{0,12})"),
        lambda match, source: (
            str(int(match[0]) + 1) if re.search(rf"plkst\. ?0?{match[0]}\b", source) else None
        ),
    )


@kind("legal-ref number-value", Level.ERROR, "number")
def legal_reference_changed(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"(?<=\bArticle )\d+|(?<=\bSection )\d+|(?<=\bparagraph )\d+|(?<=\bParagraph )\d+"),
        lambda match, source: (
            str(int(match[0]) + chance.randint(3, 9))
            if len(re.findall(rf"\b{match[0]}\. ?(?:pant|punkt)", source)) == 1
            else None
        ),
    )


@kind("ordinal number-value date-value", Level.WARNING)
def ordinal_changed(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"\b\d{1,2}(?=(?:st|nd|rd|th)\b)"),
        lambda match, source: (
            str(int(match[0]) // 10 * 10 + 14) if re.search(rf"\b{match[0]}\.", source) else None
        ),
    )


@kind("duration number-value", Level.ERROR, "number")
def duration_changed(lv: Lines, en: Lines, chance: Random) -> Place | None:
    return substituted(
        lv,
        en,
        chance,
        re.compile(r"\b\d{1,3}(?= (?:days|weeks|months|years|hours|minutes)\b)"),
        lambda match, source: (
            str(int(match[0]) + chance.randint(1, 5)) if re.search(rf"\b{match[0]}\b", source) else None
        ),
    )


@kind("duplicate-paragraph", Level.WARNING)
def paragraph_twice(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at, line in enumerate(en) if len(line) >= 60 and "](" not in line]
    if not places:
        return None
    at = chance.choice(places)
    to = chance.randint(at + 1, len(en))
    en.insert(to, en[at])
    return at, to


@kind("paragraph-order missing-paragraph extra-paragraph", Level.WARNING)
def paragraphs_swapped(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at in range(len(en) - 1) if min(len(en[at]), len(en[at + 1]), len(lv[at])) >= 60]
    if not places:
        return None
    at = chance.choice(places)
    en[at], en[at + 1] = en[at + 1], en[at]
    return at, at


@kind("missing-paragraph list-items", Level.WARNING)
def list_item_dropped(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at, line in enumerate(en) if line.startswith("- ")]
    if not places:
        return None
    at = chance.choice(places)
    del en[at]
    return at, -1


@kind("extra-paragraph", Level.WARNING)
def paragraph_only_in_the_target(lv: Lines, en: Lines, chance: Random) -> Place | None:
    at = chance.randint(1, len(en))
    en.insert(at, "The office was founded a century ago and moved to its present building much later.")
    return max(0, at - 1), at


@kind("quote-balance", Level.WARNING)
def quotation_mark_lost(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [
        (at, mark)
        for at, line in enumerate(en)
        for mark in '“”"'
        if line.count(mark) == (2 if mark == '"' else 1)
        and line.count("“") == line.count("”")
        and "'" not in line
    ]
    if not places:
        return None
    at, mark = chance.choice(places)
    en[at] = en[at].replace(mark, "", 1)
    return at, at


@kind("untranslated-segment missing-paragraph", Level.ERROR, "untranslated")
def placeholder_text(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at, line in enumerate(en) if len(line) >= 60]
    if not places:
        return None
    at = chance.choice(places)
    en[at] = chance.choice(
        ["TODO", "XXX", "[translation pending]", "To be translated", "Lorem ipsum dolor sit"]
    )
    return at, at


@kind("machine-translation-notice", Level.WARNING)
def machine_translation_notice(lv: Lines, en: Lines, chance: Random) -> Place | None:
    notices = ["Translated by machine translator", "This text was machine translated.", "Machine translation"]
    en.append(chance.choice(notices))
    return len(lv) - 1, len(en) - 1
