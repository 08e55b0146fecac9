"""White space that a reader trips over, or that breaks a line in the wrong place: two spaces, a space
before a comma, none behind it, invisible characters (New Hart's Rules 4; Latvian orthography agrees)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._prose import corrected, is_in_code, occurrences, quoted
from transflow.checks._punctuation import quoting
from transflow.languages import base
from transflow.languages.en.facts import PREPOSITIONS as ENGLISH
from transflow.languages.lv.facts import PREPOSITIONS as LATVIAN
from transflow.model import Bitext, Level, Message, Remark, Remarks

# What stands before a space is looked at behind it, as a search for a space is the faster one.
DOUBLE = re.compile(r"[ \u00a0](?<=[^\s|].)[ \u00a0]{1,2}(?=[^\s,;:!?.)|])")
BEFORE_MARK = re.compile(
    r"[ \u00a0](?<=[^\W_].)[ \u00a0]*(?=[,;!?](?:\s|$)|\.(?:\s|$)(?! ?[.a-zāčēģīķļņšūž])|:(?:\s|$)(?! ?\d))"
)
BEFORE_COMMA = re.compile(r"[ \u00a0](?<=[^\W_].),(?=[^\W\d_])")
SPACED_COMMA = re.compile(r"[ \u00a0],[^\W\d_]")
INSIDE = re.compile(r"[ \u00a0](?:(?<=[(„].)[ \u00a0]*(?=\w)|(?<=\w.)[ \u00a0]*(?=\)(?![^\W\d_])))")
SPACED_MARK = re.compile("[,;!?.:](?<=[ \u00a0].)")
SPACED_INSIDE = re.compile("[(„)](?:(?<=[(„])[ \u00a0]|(?<=[ \u00a0][)]))")
BEHIND_MARK = re.compile(r"(?<=[^\W\d_]{2}[,;])(?=[^\W\d_]{2})")
GLUED_MARK = re.compile(r"[,;][^\W\d_]")
BEHIND_STOP = re.compile(r"(?<=[a-zāčēģīķļņšūž]{3}[.?!])(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž ])")
GLUED_STOP = re.compile(r"[.?!][A-ZĀČĒĢĪĶĻŅŠŪŽ]")
BEHIND_PREPOSITION = {
    tag: re.compile("|".join(rf"(?<=\b{each})(?=\d)" for each in words))
    for tag, words in (("lv", LATVIAN), ("en", ENGLISH))
}
GLUED_FIGURE = re.compile(r"[a-zāčēģīķļņšūž]\d")
BEFORE_QUOTATION = re.compile(r"(?<=[^\W\d_]{2}|[^\W\d_][:,;])")
BEHIND_QUOTATION = re.compile(r"(?=[^\W\d_]{3})")
SPACES = re.compile("[ \u00a0]+(?![„“”\"‘’'])")
SPACES_BACKWARDS = re.compile(r"(?<=[^\s„“”\"‘’'])(?<![„“”\"‘’'][.,!?])[ \u00a0]+\Z")
ZERO_WIDTH = re.compile(
    r"[\u200b-\u200d\u2060\ufeff](?:(?<=[\u200b\u2060\ufeff])[\u200b\u2060\ufeff]*"
    r"|(?<=[^\W_][\u200c\u200d])[\u200c\u200d]*(?=[^\W_]))"
)
SOFT_HYPHEN = re.compile("\u00ad+")
NO_BREAK = "\u00a0\u202f"
UNITS = r"(?:%|‰|°C|km²|km|m²|m³|mm|cm|kg|ha|kWh|MWh|MW|GW|EUR|USD|€)(?!\w)"
TO_KEEP = {
    "lv": re.compile(rf"[ {NO_BREAK}](?:(?<=\d.)(?={UNITS})|(?<=\b\d.)(?=\d{{3}}(?!\d)))"),
    "en": re.compile(rf"[ {NO_BREAK}](?:(?<=\d.)(?={UNITS})|(?<=\bEUR.|\bUSD.|\bGBP.)(?=\d))"),
}


@check(
    "double-space",
    Level.INFO,
    passes=[
        ("Ministrs atklāja sanāksmi.", "The Minister opened the meeting."),
        ("Divi teikumi. Pirmais īss.", "Two sentences. The first is short."),
        ("Rinda\nun vēl viena.", "A line\nand one more."),
        ("| Gads | Skaits |\n|---|---|\n| 2023 | 14 |", "| Year  |  Number |\n|---|---|\n| 2023  |  14 |"),
        ("Palaidiet `ls  -l`.", "Run `ls  -l`."),
        ("Vieta parakstam:", "Place for a signature:      date"),
    ],
    fails=[
        ("Ministrs atklāja sanāksmi.", "The Minister  opened the meeting."),
        ("Divi teikumi. Pirmais īss.", "Two sentences.  The first is short."),
        ("Kopā 14 robežsargi.", "A total of  14 border guards."),
        ("# Jauna vienība", "# A new  unit"),
        ("- Pirmais punkts", "- The first  point"),
        Example("The meeting was long.", "Sanāksme  bija gara.", "en", "lv"),
        ("Sēde sākas rīt.", "The sitting \u00a0starts tomorrow."),
    ],
)
def double_space(bitext: Bitext) -> Remarks:
    """Between two words stands one space."""
    for index, match in occurrences(bitext, DOUBLE):
        message = Message("There are {count} spaces in “{text}”.", count=len(match[0]), text=quoted(match))
        yield corrected(index, match, " ", message)


@check(
    "punctuation-spacing",
    Level.INFO,
    passes=[
        ("Jā, tā ir; protams!", "Yes, it is; of course!"),
        ("Attiecība ir 1 : 2.", "The ratio is 1 : 2."),
        ("Skatīt vide.gov.lv, tad zvanīt.", "See vide.gov.lv, then call."),
        ("Pasākumi (arī mācības) turpinās…", "The events (drills too) continue…"),
        ("Un tā tālāk . . .", "And so on . . ."),
        ("Nosaukuma sākumā ir . un burts.", "The name begins with a . and a letter."),
        ("Izmantot .NET vidi.", "Use the .NET environment."),
        ("Plkst. 9.30, t. i., no rīta.", "At 9.30 a.m., i.e. in the morning."),
        ("Maksa ir 1,50 eiro.", "The fee is 1.50 euros."),
        ("Lasiet par G7 un MP3.", "Read about the G7 and mp3, at https://a.example/at7."),
        ("Viņa saņēma divus „A”.", 'She got two "A"s.'),
        ("Viņš jautāja: „Kas teica: „Nē”?”", 'He asked: "Who said, "No"? "'),
        ('Ekrāns ir 24" liels.', 'The screen is 24"wide.'),
    ],
    fails=[
        ("Jā, tā ir.", "Yes , it is."),
        ("Vai tas ir viss?", "Is that all ?"),
        ("Tas ir viss. Paldies.", "That is all . Thank you."),
        ("Rīgā, Liepājā un Cēsīs", "In Riga,Liepāja and Cēsis"),
        ("Darbs ir galā. Paldies visiem.", "The work is done.Thanks to everybody."),
        ("Pasākumi (arī mācības) turpinās.", "The events ( drills too) continue."),
        ("Pasākumi (arī mācības) turpinās.", "The events (drills too ) continue."),
        Example("The list is as follows:", "Saraksts ir šāds :", "en", "lv"),
        ("Rīgā ,Liepājā un Cēsīs", "In Riga ,Liepāja and Cēsis"),
        ("Sēde sāksies plkst. 16.00.", "The sitting starts at16:00."),
        Example("Closed until 7 May.", "Slēgts līdz7. maijam.", "en", "lv"),
        ("Kuģis „Vējš” atgriezās.", 'The ship"Vējš" has come back.'),
        ("Kuģis „Vējš” atgriezās.", 'The ship "Vējš"has come back.'),
        ("Kuģis „Vējš” atgriezās.", 'The ship " Vējš" has come back.'),
        ("Kuģis „Vējš” atgriezās.", "The ship “Vējš ” has come back."),
        Example("She said: “We begin.”", "Viņa sacīja:„Mēs sākam.”", "en", "lv"),
    ],
)
def punctuation_spacing(bitext: Bitext) -> Remarks:
    """No space stands before a mark of punctuation, one behind it."""
    for pattern, sign in ((BEFORE_MARK, SPACED_MARK), (INSIDE, SPACED_INSIDE)):
        for index, match in occurrences(bitext, pattern, sign):
            yield _spare(index, match)
    for pattern, sign in ((BEHIND_MARK, GLUED_MARK), (BEHIND_STOP, GLUED_STOP)):
        for index, match in occurrences(bitext, pattern, sign):
            yield _missing(index, match)
    if glued := BEHIND_PREPOSITION.get(base(bitext.target.language)):
        for index, match in occurrences(bitext, glued, GLUED_FIGURE):
            yield _missing(index, match)
    for index, match in occurrences(bitext, BEFORE_COMMA, SPACED_COMMA):
        message = Message("The space stands on the wrong side of the comma in “{text}”.", text=quoted(match))
        yield corrected(index, match, ", ", message)
    yield from _at_quotations(bitext)


def _at_quotations(bitext: Bitext) -> Iterator[Remark]:
    """Spaces around the marks of quotations, where all are paired, so that it is clear which marks open."""
    for index, block in enumerate(bitext.target.blocks):
        text, found = block.text, quoting(block.text)
        if not found.pairs or found.opened or found.closed or found.inches:
            continue
        for pair in found.pairs:
            missing = BEFORE_QUOTATION.match(text, pair.start), BEHIND_QUOTATION.match(text, pair.end + 1)
            spare = (
                SPACES.match(text, pair.start + 1),
                SPACES_BACKWARDS.search(text, max(pair.start + 1, pair.end - 3), pair.end),
            )
            if any((*missing, *spare)) and not is_in_code(block, pair.start, pair.end + 1):
                yield from (_missing(index, match) for match in missing if match)
                yield from (_spare(index, match) for match in spare if match)


def _missing(index: int, match: re.Match[str]) -> Remark:
    return corrected(index, match, " ", Message("A space is missing in “{text}”.", text=quoted(match)))


def _spare(index: int, match: re.Match[str]) -> Remark:
    return corrected(index, match, "", Message("A space too many stands in “{text}”.", text=quoted(match)))


@check(
    "zero-width",
    Level.INFO,
    passes=[
        ("Robežsargi strādā.", "The border guards are at work."),
        ("Robežsargi strādā.", "The border\u00adguards are at work."),
        ("Rakstiet: iem@iem.example", "Write to: iem@iem.example"),
        ("Ģimenes diena 👨\u200d👩\u200d👧", "Family day 👨\u200d👩\u200d👧"),
        ("Piecas\u00a0dienas", "Five\u00a0days"),
        ("`a\u200bb` ir kods.", "`a\u200bb` is code."),
    ],
    fails=[
        ("Robežsargi strādā.", "The border\u200b guards are at work."),
        ("Robežsargi strādā.", "The border guards\ufeff are at work."),
        ("Robežsargi strādā.", "The bor\u2060der guards are at work."),
        ("Robežsargi strādā.", "The bor\u200cder guards are at work."),
        ("# Jauna vienība", "# A new\u200b\u200b unit"),
        Example("The guards are at work.", "Sargi strā\u200bdā.", "en", "lv"),
    ],
)
def zero_width(bitext: Bitext, *, soft_hyphens: bool = False) -> Remarks:
    """No invisible character hides in the text, where a search would miss the word.

    A soft hyphen, which many sites set, counts with `soft_hyphens`."""
    for pattern in (ZERO_WIDTH, SOFT_HYPHEN) if soft_hyphens else (ZERO_WIDTH,):
        for index, match in occurrences(bitext, pattern):
            code = " ".join(f"U+{ord(letter):04X}" for letter in match[0])
            message = Message("An invisible character ({code}) stands in the text.", code=code)
            yield corrected(index, match, "", message)


@check(
    "no-break-space",
    Level.INFO,
    passes=[
        ("Kopā 5 km un 7 km.", "5 km and 7 km in total."),
        ("Kopā 5 km.", "A total of 5 km."),
        ("Kopā 5 km un 7 km.", "5\u00a0km and 7\u00a0km in total."),
        ("Kopā 5 miljoni.", "EUR\u00a05 million in total."),
        Example("Growth of 3% and 4%.", "Kāpums par 3 % un 4 %.", "en", "lv"),
        Example("Growth of 3% and 4%.", "Kāpums par 3\u00a0% un 4\u00a0%.", "en", "lv"),
    ],
    fails=[
        ("Kopā 5 km un 7 km.", "5\u00a0km and 7 km in total."),
        ("No 2 EUR līdz 3 EUR.", "From EUR\u00a02 to EUR 3."),
        ("Masa ir 40 kg.\n\nPirms tam 38 kg.", "It weighs 40 kg.\n\nBefore that 38\u00a0kg."),
        Example("Growth of 3% and 4%.", "Kāpums par 3\u00a0% un 4 %.", "en", "lv"),
        Example("4,000 euros and 5%.", "4 000 eiro un 5\u00a0%.", "en", "lv"),
        Example("Heat of 30 °C by day, 20 °C by night.", "Dienā 30\u00a0°C, naktī 20 °C.", "en", "lv"),
    ],
)
def no_break_space(bitext: Bitext, *, always: bool = False) -> Remarks:
    """A text that keeps figure and unit together with a no-break space does so throughout.

    With `always` every text has to."""
    pattern = TO_KEEP.get(base(bitext.target.language))
    if pattern is None:
        return
    found = list(occurrences(bitext, pattern))
    if always or any(match[0] in NO_BREAK for _, match in found):
        for index, match in found:
            if match[0] == " ":
                message = Message(
                    "The line may break inside “{text}”; a no-break space prevents it.", text=quoted(match)
                )
                yield corrected(index, match, "\u00a0", message)
