"""A page's own word that a machine translated it: nobody has read it yet, and readers should not be the
first. Met on published pages as "Translated by machine translator"."""

import re
from functools import lru_cache

from transflow.checks import Example, check
from transflow.checks._wording import short
from transflow.languages import every
from transflow.languages.tables import joined
from transflow.languages.tables.page_words import PageWords
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot

LONGEST_NOTICE = 160
LONGEST_LABEL = 2  # words, with which a line may begin by right: „Tulkojums: A. Liepa”


def is_notice(text: str) -> bool:
    """Whether a short text says that a machine translated the page."""
    if len(text) > LONGEST_NOTICE:
        return False
    return _has_sign(text.lower()) and _notice().search(text) is not None


def _has_sign(text: str) -> bool:
    """Whether a text speaks of translating at all."""
    return any(sign in text for sign in _signs())


@lru_cache(maxsize=1)
def _signs() -> tuple[str, ...]:
    return tuple(sign for each in every(PageWords) for sign in each.machine_signs)


@lru_cache(maxsize=1)
def _notice() -> re.Pattern[str]:
    return re.compile(joined([each.machine_notices for each in every(PageWords)]), re.IGNORECASE)


@lru_cache(maxsize=1)
def _answer() -> re.Pattern[str]:
    """What a model says before it translates, or instead of it."""
    return re.compile(rf"(?:{joined([each.machine_answers for each in every(PageWords)])})", re.IGNORECASE)


@check(
    "machine-translation-notice",
    Level.WARNING,
    passes=[
        ("Ministrija atklāj tulkošanas rīku.", "The ministry launches a translation tool."),
        ("Likums ir tulkots angļu valodā.", "The law has been translated into English."),
        ("Grāmatu tulkoja A. Liepa.", "The book was translated by A. Liepa."),
        ("Platforma piedāvā mašīntulkošanu.", "The platform offers machine translation to every agency."),
        ("Tulkojumu sagatavoja centrs.", "Translation prepared by the Centre."),
        ("Tulkojums: A. Liepa, 2024. gads.", "Translation: A. Liepa, 2024."),
        ("Šeit ir saite uz ziņojumu.", "Here is the link to the report."),
        ("Tulko robotu runu.", "Robots are taught to speak."),
        (
            "Portālā ir ziņas par pakalpojumiem, kontakti un veidlapas visām dzīves situācijām, sākot ar dzimšanu. "
            "Saturs tulkots automātiski.",
            "The portal has news on services, contacts and forms for all situations in life, beginning with birth, "
            "and also a calendar of events. The content is translated automatically.",
        ),
    ],
    fails=[
        ("Teksts.", "Translated by machine translator"),
        ("Teksts.", "This page is machine-translated."),
        ("Teksts.", "The text has been automatically translated."),
        ("Teksts.", "Translated using DeepL."),
        ("Teksts.", "Translated with Google Translate"),
        ("Termiņš beidzas jūlijā.", "[Machine translation] The term ends in July."),
        (
            "Šogad prezidents likumus nosūtījis divreiz, bet kopš pilnvaru sākuma septiņas reizes.",
            "This text was translated automatically. This year the President has returned laws for reconsideration "
            "twice, and since the beginning of his term of office seven times.",
        ),
        ("Termiņš beidzas jūlijā.", "Here is the English translation: The term ends in July."),
        ("Termiņš beidzas jūlijā.", "Translation: The term ends in July."),
        ("Muzejs ir liels. Tas ir jauns.", "The museum is large. Here is the translated text: It is new."),
        ("Termiņš beidzas jūlijā.", "As an AI language model, I cannot translate it."),
        Example("The term ends in July.", "Šeit ir tulkojums: Termiņš beidzas jūlijā.", "en", "lv"),
        ("Teksts.\n\nVēl teksts.", "A text.\n\nMachine translation"),
    ],
)
def machine_translation_notice(bitext: Bitext) -> Remarks:
    """The target does not say of itself that a machine translated it, nor answers as one does."""
    for index, block in enumerate(bitext.target.blocks):
        if is_notice(block.text):
            yield _remark(block.text, Spot("target", index))
    yield from _in_sentences(bitext)
    yield from _answers(bitext)


def _answers(bitext: Bitext) -> Remarks:
    """What a model says at the head of a sentence, and no label that the source has as well."""
    if not _has_sign(bitext.target.text.lower()):
        return
    for each in bitext.target.segments:
        answer = _answer().match(each.text) if not is_notice(each.text) else None
        is_label = answer is not None and len(answer[0].split()) <= LONGEST_LABEL
        if answer and not (is_label and ":" in bitext.source_of_block.get(each.block, "")):
            yield _remark(
                answer[0].strip(), Spot("target", each.block, each.start, each.start + answer.end())
            )


def _in_sentences(bitext: Bitext) -> Remarks:
    """A notice that begins or ends a longer paragraph, whose source speaks of no translation."""
    for each in bitext.target.segments:
        is_part = len(bitext.target.blocks[each.block].text) > LONGEST_NOTICE
        if is_part and is_notice(each.text) and not _has_sign(bitext.source_of_block[each.block]):
            yield _remark(each.text, Spot("target", each.block, each.start, each.end))


def _remark(text: str, spot: Spot) -> Remark:
    message = Message("“{text}” says that nobody has edited this translation.", text=short(text))
    return Remark(message, spot, value=text)
