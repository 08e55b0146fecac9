"""A place kept for a translation that never came: nothing, a space, "TODO" (MQM, accuracy:
untranslated)."""

import re
from functools import lru_cache

from transflow.checks import check
from transflow.checks._wording import short
from transflow.languages import every
from transflow.languages.tables.page_words import PageWords, joined
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot
from transflow.text.normalise import plain_spaces


@check(
    "untranslated-segment",
    Level.ERROR,
    passes=[
        ("Ministrs atklāja sanāksmi.", "The Minister opened the meeting."),
        ("Tulkojums", "Translations of laws"),
        ("Sadaļa „Jātulko” ir slēgta.", "The section “To do” is closed."),
        ("Darāmo darbu saraksts", "To-do list"),
        ("Tulkošanas nodaļa", "Translation Department"),
        ("Īsumā", "In brief"),
    ],
    fails=[
        ("Ministrs atklāja sanāksmi.", "TODO"),
        ("Ministrs atklāja sanāksmi.", "[translation pending]"),
        ("Ministrs atklāja sanāksmi.", "Lorem ipsum dolor sit amet, consectetur adipiscing elit."),
        ("Ministrs atklāja sanāksmi.", "Tulkojums sekos"),
        ("Ministrs atklāja sanāksmi.", "To be translated."),
        ("Ministrs atklāja sanāksmi.\n\nRunu teica vēstnieks.", "The Minister opened the meeting.\n\nXXX"),
    ],
)
def untranslated_segment(bitext: Bitext) -> Remarks:
    """A paragraph with text in the source is not empty or a placeholder in the target."""
    for bead, source, target in bitext.passages():
        found = [(index, _placeholder().fullmatch(bitext.target.blocks[index].text)) for index in bead.target]
        if not any(match for _, match in found) or plain_spaces(source.text) == plain_spaces(target.text):
            continue
        if not plain_spaces(target.text):
            message = Message("There is no translation of “{text}”.", text=short(source.text))
            yield Remark(message, target.spot())
        for index, match in found:
            if match and match["words"] and match[0] not in source.text:
                message = Message(
                    "“{text}” stands in for the translation of “{source}”.",
                    text=short(match[0]),
                    source=short(source.text),
                )
                yield Remark(message, Spot("target", index), value=match[0])


@lru_cache(maxsize=1)
def _placeholder() -> re.Pattern[str]:
    """Nothing, or what stands for a translation to come in any language."""
    words = joined(["xxx+", "lorem ipsum.*", *(each.placeholders for each in every(PageWords))])
    return re.compile(rf"[\W_]*+(?P<words>{words})?[\W_]*", re.IGNORECASE | re.DOTALL)
