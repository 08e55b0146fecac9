"""Text in the source's language where no source says the same: a paragraph pasted in, a contact block of
the other version. Short texts are left to the word-by-word check, since identifiers err on them."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from transflow.checks import Example, check
from transflow.checks._wording import language_name, short
from transflow.languages import base, has_grammar
from transflow.languages.detect import language_of
from transflow.model import Bitext, Level, Message, Passage, Remark, Remarks, Spot
from transflow.text.normalise import normal
from transflow.text.spans import is_covered
from transflow.text.tokens import words
from transflow.untranslated.cases import cases
from transflow.untranslated.letterheads import letterhead_in_both
from transflow.untranslated.shielded import shielded
from transflow.untranslated.third_language import is_in_a_third_language, is_of_a_third_language

NOT_LATIN = re.compile("[^\x00-\u024f]")
LEAST_STRANGE = 20
LEAST_WORDS = 6
FOREIGN_LETTER = re.compile("[\u00df-\u024f](?<![āčēģīķļņšūž÷])")  # of neither English nor Latvian
PASSES: list[tuple[str, str] | Example] = [
    (
        "Ministrs tikās ar vēstnieku, lai pārrunātu sadarbību drošības jomā.",
        "The Minister met the Ambassador to discuss security cooperation.",
    ),
    (
        "Piedalījās Jānis Bērziņš, Kristīne Ozoliņa un Pēteris Krūmiņš.",
        "Jānis Bērziņš, Kristīne Ozoliņa, Pēteris Krūmiņš, Ģirts Šķēle, Žanis Ķēniņš.",
    ),
    (
        "Adrese: Čiekurkalna 1. līnija 1, k-2, Rīga, LV-1026",
        "Čiekurkalna 1. līnija 1, k-2, Rīga, LV-1026, Latvija",
    ),
    (
        "Raksts „Par drošību un sadarbību pie Latvijas robežas” ir publicēts.",
        "The article “Par drošību un sadarbību pie Latvijas robežas” has been published.",
    ),
    ("Īss teksts.", "A short text."),
    (
        "Runāja par projektu.\n\nBaltic Offshore Grid Initiative",
        "They spoke about the project.\n\nBaltic Offshore Grid Initiative",
    ),
    ("Izdots žurnāls „Новая газета”.", "The paper “Новая газета” has been published."),
    Example(
        "The Minister met the Ambassador to discuss security.",
        "Ministrs tikās ar vēstnieku, lai pārrunātu drošību.",
        "en",
        "lv",
    ),
    (
        "Prasītāja: Front populaire pour la libération de la Saguia el-Hamra (pārstāvis: J. Yılmaz, advokāts)",
        "Applicant: Front populaire pour la libération de la Saguia el-Hamra (represented by: J. Yılmaz, lawyer)",
    ),
    Example(
        "Applicant: Front populaire pour la libération de la Saguia el-Hamra (represented by: J. Yılmaz)",
        "Prasītāja: Front populaire pour la libération de la Saguia el-Hamra (pārstāvis: J. Yılmaz)",
        "en",
        "lv",
    ),
    (
        "Filmu „Das Leben der anderen über die Mauer” rādīs svētdien.",
        "The film “Das Leben der anderen über die Mauer” will be shown on Sunday.",
    ),
    (
        "Viņš citēja: Wir haben so viele schöne Tage gesehen und müssen jetzt gehen.",
        "He quoted: Wir haben so viele schöne Tage gesehen und müssen jetzt gehen.",
    ),
]
FAILS: list[tuple[str, str] | Example] = [
    (
        "Ministrs tikās ar vēstnieku.",
        "Vakar ministrs un viņa padomnieki tikās ar vairākiem vēstniekiem, lai runātu par drošību.",
    ),
    (
        "Sīkāka informācija ministrijā.",
        "Lai uzzinātu vairāk, lūdzam zvanīt uz ministrijas tālruni vai rakstīt mums vēstuli.",
    ),
    (
        "Valdība lēma par robežu.",
        "Šodien Ministru kabinets apstiprināja noteikumus, kas stiprinās robežas apsardzību.",
    ),
    ("Bērniem ieeja bez maksas.", "Вход для детей бесплатный, взрослым 5 евро."),
    (
        "Darbs jau sākts.",
        "The work has begun. Tomēr līdz gada beigām vēl ir jāpabeidz vairāki būtiski un dārgi uzdevumi.",
    ),
    (
        "Puses tikās.\n\nThe parties also discussed the situation in the region and its security.",
        "The parties met.\n\nThe parties also discussed the situation in the region and its security.",
    ),
    (
        "Aicinām pieteikties.",
        "Aicinām ikvienu interesentu pieteikties dalībai pasākumā līdz šī gada novembra beigām.",
    ),
    (
        "Policija lūdz iedzīvotājus nekavējoties ziņot par aizdomīgiem zvaniem.",
        "Die Polizei bittet die Bevölkerung, verdächtige Anrufe sofort zu melden.",
    ),
    (
        "Policija lūdz iedzīvotājus nekavējoties ziņot par aizdomīgiem zvaniem.",
        "Politsei palub elanikel kahtlastest kõnedest viivitamata teatada.",
    ),
    Example(
        "The police ask residents to report suspicious calls at once.",
        "Policija prašo gyventojų nedelsiant pranešti apie įtartinus skambučius.",
        "en",
        "lv",
    ),
    Example(
        "The Minister met the Ambassador.",
        "Yesterday the Minister and his team met with several ambassadors to talk about security.",
        "en",
        "lv",
    ),
    (
        "Policija lūdz ziņot par krāpniekiem. Zvaniet diennakts tālrunim.",
        "The police ask you to report fraud. Die Polizei bittet die Bevölkerung, verdächtige Anrufe sofort zu melden.",
    ),
    (
        "Bērniem ieeja brīva. Koncerts sāksies septiņos.",
        "The concert will start at seven in the evening, and everybody is welcome. Вход для детей бесплатный.",
    ),
]


@check("wrong-language", Level.ERROR, passes=PASSES, fails=FAILS)
def wrong_language(bitext: Bitext) -> Remarks:
    """A block or sentence of the target is in the target's language, and a page says so."""
    name, wanted = language_name(bitext.source.language), language_name(bitext.target.language)
    for case in cases(bitext, "wrong"):
        message = Message(
            "“{text}” is in {language} in the {wanted} text.",
            text=short(case.text),
            language=name,
            wanted=wanted,
        )
        yield Remark(message, case.spot, value=case.text)
    yield from _in_source(bitext)
    yield from _in_another_script(bitext)
    yield from _in_a_third_language(bitext)
    yield from _declared(bitext)
    yield from _title_left(bitext)


def _in_source(bitext: Bitext) -> Remarks:
    """Blocks of the source that are in the target's language, and word for word what the target says."""
    tags = bitext.languages
    for bead, source, target in bitext.passages() if tags[0] != tags[1] else ():
        is_same = len(bead.source) == len(bead.target) == 1 and normal(source.text) == normal(target.text)
        is_letterhead = is_same and bead.target[0] in letterhead_in_both(bitext)
        if is_same and not is_letterhead and _is_surely_of(source.text, tags):
            message = Message(
                "“{text}” is in {language} in the {wanted} text.",
                text=short(source.text),
                language=language_name(bitext.target.language),
                wanted=language_name(bitext.source.language),
            )
            yield Remark(message, source.spot(), related=target.spot(), value=source.text)


def _is_surely_of(text: str, tags: tuple[str, str]) -> bool:
    """Whether a sentence is in the language of the second tag, and in neither the first nor a third one."""
    fields = shielded(text)
    return (
        sum(not is_covered(each.start, each.end, fields) for each in words(text)) >= LEAST_WORDS
        and language_of(text, tags) == tags[1]
        and not is_of_a_third_language(text, *tags)
    )


def _title_left(bitext: Bitext) -> Remarks:
    """The title of a page, which its tab and the search engines show, where it is none of the blocks."""
    source_title, target_title = (
        each.metadata.get("title", "").partition("|")[0] for each in (bitext.source, bitext.target)
    )
    tags = bitext.languages
    blocks = bitext.target.blocks
    if not target_title or not blocks or any(normal(each.text) == normal(target_title) for each in blocks):
        return
    if normal(source_title) == normal(target_title) and language_of(target_title, tags) == tags[0] != tags[1]:
        message = Message(
            "The page's title “{text}” is in {language}.",
            text=short(target_title.strip()),
            language=language_name(tags[0]),
        )
        yield Remark(message, Spot("target", 0, 0, 0), value=target_title)


def _in_another_script(bitext: Bitext) -> Remarks:
    """What is in Cyrillic, say, where the source is not."""
    if not has_grammar(bitext.target.language):
        return
    for text, spot, _ in _strange(bitext, NOT_LATIN, _is_in_a_script_of_its_own):
        message = Message(
            "“{text}” is in a script that {wanted} does not use.",
            text=short(text),
            wanted=language_name(bitext.target.language),
        )
        yield Remark(message, spot, value=text)


def _in_a_third_language(bitext: Bitext) -> Remarks:
    """What is in a language that is neither the source's nor the target's."""
    source_tag, target_tag = bitext.languages
    if source_tag == target_tag or not (has_grammar(source_tag) and has_grammar(target_tag)):
        return
    is_in_one = partial(is_in_a_third_language, own=source_tag, other=target_tag)
    for text, spot, source in _strange(bitext, FOREIGN_LETTER, is_in_one):
        message = Message(
            "“{text}” is in a third language in the {wanted} text.",
            text=short(text),
            wanted=language_name(bitext.target.language),
        )
        yield Remark(message, spot, related=source.spot() if source.pieces else None, value=text)


def _strange(
    bitext: Bitext, sign: re.Pattern[str], is_strange: Callable[[str, str], bool]
) -> Iterator[tuple[str, Spot, Passage]]:
    """The blocks of the target that have the sign and are strange beside their counterpart, else such sentences in
    them; with the counterpart."""
    sentences = bitext.target.segments_of_block
    for bead, source, target in bitext.passages():
        for block in bead.target if sign.search(target.text) else ():
            text = bitext.target.blocks[block].text
            if is_strange(text, source.text):
                yield text, Spot("target", block), source
                continue
            for each in sentences.get(block, ()):
                if sign.search(each.text) and is_strange(each.text, source.text):
                    yield each.text, Spot("target", block, each.start, each.end), source


def _is_in_a_script_of_its_own(text: str, counterpart: str) -> bool:
    return _is_in_another_script(text) and not _is_in_another_script(counterpart)


def _is_in_another_script(text: str) -> bool:
    """Whether most letters are not Latin ones; a name or a word may be."""
    strange = sum(map(str.isalpha, NOT_LATIN.findall(text)))
    return strange >= LEAST_STRANGE and 2 * strange > sum(map(str.isalpha, text))


def _declared(bitext: Bitext) -> Remarks:
    """A page that calls itself a text of the source's language is read aloud and searched as one
    (WCAG 2.2, success criterion 3.1.1)."""
    declared = bitext.target.metadata.get("lang", "")
    source_tag, target_tag = bitext.languages
    if declared and source_tag != target_tag and base(declared) == source_tag and bitext.target.blocks:
        message = Message(
            'The page says that it is in {language} (lang="{declared}"); it is the {wanted} text.',
            language=language_name(declared),
            declared=declared,
            wanted=language_name(target_tag),
        )
        yield Remark(message, Spot("target", 0, 0, 0), level=Level.WARNING, value=f"lang={declared}")
