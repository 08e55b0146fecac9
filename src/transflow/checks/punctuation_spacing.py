"""A space before a comma, or none after it; one inside brackets, or none before a quotation: a reader trips over each
(New Hart's Rules 4; Latvian orthography agrees)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache, partial

from transflow.checks import Example, check
from transflow.checks._prose import corrected, not_prose, occurrences, quoted
from transflow.checks._quoting import quoting
from transflow.languages import all_give, table
from transflow.languages.tables.orthography import Orthography
from transflow.model import Bitext, Block, Level, Message, Remark, Remarks
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.patterns import LazyPattern, Pattern

# What stands before a space is looked at after it, as a search for a space is the faster one.
BEFORE_MARK = LazyPattern(
    rf"[ \u00a0](?<=[^\W_].)[ \u00a0]*(?=[,;!?](?:\s|$)|\.(?:\s|$)(?! ?(?:\.|{SMALL}))|:(?:\s|$)(?! ?\d))"
)
BEFORE_COMMA = LazyPattern(r"[ \u00a0](?<=[^\W_].),(?=[^\W\d_])")
SPACED_COMMA = LazyPattern(r"[ \u00a0],[^\W\d_]")
INSIDE = LazyPattern(r"[ \u00a0](?:(?<=[(„].)[ \u00a0]*(?=\w)|(?<=\w.)[ \u00a0]*(?=\)(?![^\W\d_])))")
SPACED_MARK = LazyPattern("[,;!?.:](?<=[ \u00a0].)")
SPACED_INSIDE = LazyPattern("[(„)](?:(?<=[(„])[ \u00a0]|(?<=[ \u00a0][)]))")
SET_OFF = (";", ":", "!", "?")  # by a space, in French
BEHIND_MARK = LazyPattern(r"(?<=[^\W\d_]{2}[,;])(?=[^\W\d_]{2})")
GLUED_MARK = LazyPattern(r"[,;][^\W\d_]")
BEHIND_STOP = LazyPattern(rf"(?<={SMALL}{{3}}[.?!])(?={CAPITAL}(?:{SMALL}| ))")
GLUED_STOP = LazyPattern(rf"[.?!]{CAPITAL}")
GLUED_FIGURE = LazyPattern(rf"\d(?<={SMALL}.)")
BEFORE_QUOTATION = LazyPattern(r"(?<=[^\W\d_]{2}|[^\W\d_][:,;])")
BEHIND_QUOTATION = LazyPattern(r"(?=[^\W\d_]{3})")
SPACES = LazyPattern("[ \u00a0]+(?![„“”\"‘’'])")
SPACES_BACKWARDS = LazyPattern(r"(?<=[^\s„“”\"‘’'])(?<![„“”\"‘’'][.,!?])[ \u00a0]+\Z")


@check(
    "punctuation-spacing",
    Level.INFO,
    is_of_setting=True,
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
        ("Zīme ir ![](zime.png).", "The sign is ![](zime.png)."),
        Example("Viņa sacīja: „Nē!” Kāpēc?", "Elle a dit : « Non ! » Pourquoi ?", "lv", "fr"),
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
        Example("Jā, protams.", "Oui , bien sûr.", "lv", "fr"),
    ],
)
def punctuation_spacing(bitext: Bitext) -> Remarks:
    """No space stands before a mark of punctuation, one after it.

    Of a language whose orthography is not known nothing is said that French writes otherwise: « Oui ; non ! »."""
    is_known = all_give(Orthography, bitext.target.language)
    for pattern, sign in ((BEFORE_MARK, SPACED_MARK), (INSIDE, SPACED_INSIDE)):
        for index, match in occurrences(bitext, pattern, sign):
            block = bitext.target.blocks[index]
            is_set_off = not is_known and block.text.startswith(SET_OFF, match.end())
            if not is_set_off and not _is_beside_picture(block, match):
                yield _spare(index, match)
    for pattern, sign in ((BEHIND_MARK, GLUED_MARK), (BEHIND_STOP, GLUED_STOP)):
        for index, match in occurrences(bitext, pattern, sign):
            yield _missing(index, match)
    if words := table(Orthography, bitext.target.language).before_figures:
        for index, match in occurrences(bitext, _before_figure(words), GLUED_FIGURE):
            yield _missing(index, match)
    for index, match in occurrences(bitext, BEFORE_COMMA, SPACED_COMMA):
        message = Message("The space stands on the wrong side of the comma in “{text}”.", text=quoted(match))
        yield corrected(index, match, ", ", message)
    if is_known:
        yield from _at_quotations(bitext)


@lru_cache(maxsize=16)
def _before_figure(words: tuple[str, ...]) -> Pattern:
    """The end of a word that a figure follows at once."""
    return re.compile("|".join(rf"(?<=\b{each})(?=\d)" for each in words))


def _at_quotations(bitext: Bitext) -> Iterator[Remark]:
    """Spaces around the marks of quotations, where all are paired, so that it is clear which marks open."""
    for index, block in enumerate(bitext.target.blocks):
        text, found = block.text, quoting(block.text)
        if not found.pairs or found.opened or found.closed or found.inches:
            continue
        spared = cache(partial(not_prose, block))
        for pair in found.pairs:
            missing = BEFORE_QUOTATION.match(text, pair.start), BEHIND_QUOTATION.match(text, pair.end + 1)
            spare = (
                SPACES.match(text, pair.start + 1),
                SPACES_BACKWARDS.search(text, max(pair.start + 1, pair.end - 3), pair.end),
            )
            if any((*missing, *spare)) and not spared().touch(pair.start, pair.end + 1):
                yield from (_missing(index, match) for match in missing if match)
                yield from (_spare(index, match) for match in spare if match)


def _is_beside_picture(block: Block, match: re.Match[str]) -> bool:
    """Whether a picture stands at the space: it is what the mark follows."""
    return any(mark.kind == "image" and match.start() <= mark.start <= match.end() for mark in block.marks)


def _missing(index: int, match: re.Match[str]) -> Remark:
    return corrected(index, match, " ", Message("A space is missing in “{text}”.", text=quoted(match)))


def _spare(index: int, match: re.Match[str]) -> Remark:
    return corrected(index, match, "", Message("A space too many stands in “{text}”.", text=quoted(match)))
