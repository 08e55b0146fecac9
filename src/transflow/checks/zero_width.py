"""Characters without a width, which nobody sees and every search stumbles over (Unicode Standard 23.2)."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.checks._prose import corrected, occurrences
from transflow.model import Bitext, Document, Level, Message, Remark, Remarks, Spot

# Spaces and word joiners without a width anywhere, those that join letters (U+200C, U+200D) between letters alone. All
# of them are looked for first, as one class of characters, and only then what is around them.
ZERO_WIDTH = re.compile(
    r"[\u200b-\u200d\u2060\ufeff](?:(?<=[\u200b\u2060\ufeff])[\u200b\u2060\ufeff]*"
    r"|(?<=[^\W_][\u200c\u200d])[\u200c\u200d]*(?=[^\W_]))"
)
SOFT_HYPHEN = re.compile("\u00ad|&(?:shy|#173|#x0*ad);", re.IGNORECASE)


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

    A soft hyphen, which many sites set and no reader of a text is shown, counts with `soft_hyphens`."""
    for index, match in occurrences(bitext, ZERO_WIDTH):
        code = " ".join(f"U+{ord(letter):04X}" for letter in match[0])
        message = Message("An invisible character ({code}) stands in the text.", code=code)
        yield corrected(index, match, "", message)
    if soft_hyphens:
        yield from _with_soft_hyphens(bitext.target)


def _with_soft_hyphens(document: Document) -> Remarks:
    """The paragraphs that are written with them."""
    for index, block in enumerate(document.blocks):
        if SOFT_HYPHEN.search(document.content, block.start, block.end):
            message = Message("An invisible character ({code}) stands in the text.", code="U+00AD")
            yield Remark(message, Spot("target", index), value=block.text)
