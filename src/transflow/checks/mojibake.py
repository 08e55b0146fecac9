"""Letters broken on their way through a wrong encoding: "iekÅ¡lietu" for "iekšlietu", the replacement
character, question marks for letters, a whole Latvian text without a single diacritic (Unicode Standard 5.22 on
U+FFFD), or letters taken apart, as they come out of PDF files on a Mac: they look right, and no search finds their
words (Unicode Standard Annex 15); `check --fix` makes them whole in all of the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from transflow.checks import Example, check
from transflow.checks._prose import not_prose
from transflow.checks._wording import language_name, short
from transflow.languages import language, table
from transflow.languages.lexicon import entries_of, is_english
from transflow.languages.tables.orthography import Orthography
from transflow.model import (
    SIDES,
    Bitext,
    Block,
    Document,
    Fix,
    Level,
    Message,
    Remark,
    Remarks,
    Side,
    Spot,
    other_side,
)
from transflow.text.code_pages import WESTERN, in_baltic
from transflow.text.letters import SMALL
from transflow.text.letters_apart import apart_in, letters_apart
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import word_texts, words

BROKEN = LazyPattern(
    r"[ÃÄÅ][\u0080-\u009f¡-¿]|[ÄÅ][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00a0](?=[^\W\d_])"
    r"|â€(?:[™œž˜¦“”\u009d\u009c]|$)|Â[«»°§\u00a0](?=\S)|[\w\s]?\ufffd+|ï»¿"
)
MAY_BE_BROKEN = LazyPattern("[ÃÄÅâÂ\ufffdï]")
LOST = LazyPattern(rf"(?<={SMALL})\?+(?={SMALL}{{2}})")
LEAST_LETTERS = 200
LEAST_OF_BLOCK = 70
LEAST_SMALL_WORDS = 4
LONG_WORD = 5
LEAST_BARE = 2
LEAST_ALIKE = 5  # letters with which words begin that are one
TEXT = "Robežsargi šonedēļ sāka mācības pie ezera, un tās ilgs līdz ceturtdienas rītam."
BARE = (
    "Ministrs tikas ar robezsargiem un parrunaja, ka tika gatavots plans par jauno vienibu. "
    "Vienibai bus divdesmit darbinieki, un tai pieskirs lidaparatus. Apmacibas notiks uz vietas, "
    "par tam atbild koledza. Ar pirmajiem darbiem saks jau ruden, un tas ir labi visiem."
)


@check(
    "mojibake",
    Level.ERROR,
    is_of_setting=True,
    passes=[
        (TEXT, "The border guards began their training at the lake this week."),
        ("Ångstrēms un Äänekoski", "Ångström and Äänekoski"),
        ("Cena ir 5 £ vai 6 €.", "The price is £5 or €6."),
        ("Vai tiešām? jā.", "Really? yes."),
        Example("The training began this week.", TEXT, "en", "lv"),
        Example("Two rooms", "Divas istabas", "en", "lv"),
        Example(
            "The road is open.\n\nIts name is 'European Anti-Fraud Office of the European Commission in Luxembourg'.",
            "Ceļš ir atvērts.\n\nNosaukums ir 'European Anti-Fraud Office of the European Commission in Luxembourg'.",
            "en",
            "lv",
        ),
        ("São Paulo un Málaga", "São Paulo and Málaga"),
        ("Fransuā Benuā ieradās kafejnīcā.", "François Benoît came to the café, an hôtel with a façade."),
        ("Spriegums ir 5 kΩ.", "It is 5 k\u2126."),
        ("Lapa www.iem.example/?id=5&sort?yes", "The page www.iem.example/?id=5&sort?yes"),
    ],
    fails=[
        ("Mārtiņš Kalniņš", "MÄrtiņš KalniņÅ¡".replace("Ä", "Ä\u0081")),
        ("Rēzekne", "RÄ“zekne"),
        ("Robežsargu darbs", "The guards\ufffd work"),
        ("Svētki Vērmanes dārzā", "A festival at Vçrmane Park"),
        Example("The government decided.", "Valdîba lçma.", "en", "lv"),
        ("Viņš teica: „Jā.”", "He said: â€œYes.â€\u009d"),
        Example("Ministry of the Interior", "IekÅ¡lietu ministrija", "en", "lv"),
        Example("The border guards began.", "Robe?sargi s?ka darbu.", "en", "lv"),
        Example("The Minister met the border guards.", BARE, "en", "lv"),
        Example(
            "The guards began on Thursday.", normalize("NFD", "Robežsargi sāka ceturtdienā."), "en", "lv"
        ),
        Example(
            "The road is open.\n\nDuring the visit the ministers also saw the college, where 214 cadets study.",
            "Ceļš ir atvērts.\n\nVizites laika ministri apmekleja ari Valsts robezsardzes koledzu, kura macas "
            "214 kadetu.",
            "en",
            "lv",
        ),
        Example(
            "The road is open. No wave followed this time, but more than 100 people died.",
            "Ceļš ir atvērts. Vilnis soreiz nesekoja, tacu mira vairak neka 100 cilveku.",
            "en",
            "lv",
        ),
    ],
)
def mojibake(bitext: Bitext) -> Remarks:
    """No letter has been broken by a wrong encoding."""
    for side in SIDES:
        document = bitext.document(side)
        yield from _broken(document, side)
        yield from _of_another_page(bitext, side)
        yield from _taken_apart(document, side)
        if _is_bare(document):
            name = language_name(document.language)
            message = Message("The {language} text has lost all its diacritics.", language=name)
            yield Remark(message, Spot(side, 0), value="diacritics")
        else:
            yield from _bare_blocks(document, side)


def _broken(document: Document, side: Side) -> Iterator[Remark]:
    """One remark for each block with broken letters."""
    lost = dict(_lost(document))
    if not lost and not MAY_BE_BROKEN.search(document.text):
        return
    for index, block in enumerate(document.blocks):
        match = BROKEN.search(block.text) if MAY_BE_BROKEN.search(block.text) else None
        if match or index in lost:
            yield _remark(document, side, index, match.span() if match else lost[index])


def _of_another_page(bitext: Bitext, side: Side) -> Iterator[Remark]:
    """Words in the letters of another code page, which the other text has in the right ones, "Vçrmane" and "Vērmanes",
    or which are Latvian so."""
    document = bitext.document(side)
    if not WESTERN.search(document.text):
        return
    others = {each.casefold() for each in word_texts(bitext.document(other_side(side)).text)}
    for index, block in enumerate(document.blocks):
        for token in words(block.text) if WESTERN.search(block.text) else ():
            right = in_baltic(token.text)
            if right and _is_right(right.casefold(), token.text.casefold(), others, document.language):
                spot = Spot(side, index, token.start, token.end)
                message = Message("“{word}” has letters broken by a wrong encoding.", word=token.text)
                yield Remark(message, spot, value=token.text, suggestion=right, fix=Fix(spot, right))


def _is_right(right: str, word: str, others: set[str], tag: str) -> bool:
    """Whether the word is Latvian in its other letters alone, or begins as one of the other text."""
    if word in others or not language("lv").letters.intersection(right):
        return False
    if tag == "lv" and language("lv").knows(right):
        return True
    stem = right[: max(LEAST_ALIKE, len(right) - 1)]
    return len(right) >= LEAST_ALIKE and any(each.startswith(stem) for each in others)


def _lost(document: Document) -> list[tuple[int, tuple[int, int]]]:
    """Where question marks stand for letters; a single one is a space forgotten."""
    if not language(document.language).letters or "?" not in document.text:
        return []
    found = [
        (index, span)
        for index, block in enumerate(document.blocks)
        if "?" in block.text
        for span in _lost_in(block)
    ]
    return found[::-1] if len(found) > 1 else []


def _lost_in(block: Block) -> Iterator[tuple[int, int]]:
    """Where question marks stand inside the words of a block."""
    if spans := [match.span() for match in LOST.finditer(block.text)]:
        spared = not_prose(block)
        yield from (span for span in spans if not spared.touch(span[0], span[0] + 1))


def _taken_apart(document: Document, side: Side) -> Iterator[Remark]:
    """One remark, at the first letter of the file that is written in two characters. Its correction is of all
    of the file."""
    if next(letters_apart(document.content), None) is None:
        return
    for index, block in enumerate(document.blocks):
        for each in apart_in(block, document.content):
            message = Message(
                "Letters are written in two characters, a letter and its mark; save the text in composed letters (NFC)."
            )
            spot = Spot(side, index, each.at, each.at + len(each.whole))
            yield Remark(message, spot, value="NFD", fix=Fix(spot, each.whole))
            return


def _remark(document: Document, side: Side, index: int, span: tuple[int, int]) -> Remark:
    text = document.blocks[index].text
    start = max(text.rfind(" ", 0, span[0]), text.rfind("\n", 0, span[0])) + 1
    end = re.compile(r"\S*").match(text, span[1])
    word = text[start : end.end() if end else span[1]]
    right = _mended(word)
    spot = Spot(side, index, start, start + len(word))
    message = Message("“{word}” has letters broken by a wrong encoding.", word=short(word))
    return Remark(message, spot, value=word, suggestion=right, fix=Fix(spot, right) if right else None)


def _mended(word: str) -> str | None:
    """The word as it was, where its letters are UTF-8 taken for Windows-1252."""
    try:
        return b"".join(map(_byte, word)).decode("utf-8")
    except UnicodeError:
        return None


def _byte(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")  # the five bytes that Windows-1252 leaves open


def _bare_blocks(document: Document, side: Side) -> Iterator[Remark]:
    """One remark for each paragraph without diacritics in a text that has them elsewhere."""
    letters = language(document.language).letters
    if document.language != "lv" or letters.isdisjoint(document.text):
        return
    for index, block in enumerate(document.blocks):
        if _is_bare_text(block.text, LEAST_OF_BLOCK, document.language) and _has_latvian_words(block.text):
            message = Message("“{text}” has lost all its diacritics.", text=short(block.text))
            yield Remark(message, Spot(side, index), value="diacritics")
        else:
            yield from _bare_sentences(document, side, index)


def _bare_sentences(document: Document, side: Side, index: int) -> Iterator[Remark]:
    """One remark for each sentence without diacritics that has words which are none without theirs."""
    known, letters = table(Orthography, document.language).bare_words, language(document.language).letters
    for each in document.segments_of_block.get(index, ()) if known else ():
        if (
            letters.isdisjoint(each.text)
            and len(known.intersection(word_texts(each.text.lower()))) >= LEAST_BARE
        ):
            message = Message("“{text}” has lost all its diacritics.", text=short(each.text))
            yield Remark(message, Spot(side, index, each.start, each.end), value="diacritics")


def _has_latvian_words(text: str) -> bool:
    """Whether most longer words would be Latvian if letters had not lost their diacritics."""
    long = [word for word in word_texts(text.lower()) if len(word) >= LONG_WORD]
    return 2 * sum(bool(entries_of(word)) and not is_english(word) for word in long) > len(long)


def _is_bare(document: Document) -> bool:
    """Whether a long text in a language with diacritics, by its small words, has none."""
    small = table(Orthography, document.language).without_marks
    if not small or not document.blocks:
        return False
    text = document.text.lower()
    is_bare = _is_bare_text(text, LEAST_LETTERS, document.language)
    return is_bare and sum(word in small for word in word_texts(text)) >= LEAST_SMALL_WORDS


def _is_bare_text(text: str, least: int, tag: str) -> bool:
    """Whether it has `least` letters, and none with a diacritic."""
    return language(tag).letters.isdisjoint(text) and sum(map(str.isalpha, text)) >= least
