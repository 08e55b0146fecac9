"""Where the settings name several kinds of files, a release may have two of one language: the text, and the Word file
it came from. One is read; what stands only in the other is seen by nobody, though it may be what is published. A file
that says the same, such as a page made of the text, is no matter: spaces, case, marks, front matter, pictures, and
the heads and feet of pages are not compared, and neither is what the other lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._wording import short
from transflow.model import Bitext, Block, BlockKind, Document, Level, Message, Remark, Remarks, Side, Spot
from transflow.text.normalise import matching_form

FINE, FINE_EN = "Sods ir 3,50 eiro.", "The fine is EUR 3.50."
TWO, TWO_EN = "Robeža ir slēgta.\n\nSods ir 3,50 eiro.", "The border is closed.\n\nThe fine is EUR 3.50."
WORD = re.compile(r"\w+")


def beside(text: str, text_en: str, *, source: str = "", target: str = "") -> Example:
    """The texts with another file of one side or of both."""
    sides: tuple[tuple[Side, str], ...] = (("source", source), ("target", target))
    return Example(text, text_en, unread=tuple((side, other) for side, other in sides if other))


@check(
    "second-file",
    Level.ERROR,
    passes=[
        (FINE, FINE_EN),
        beside(FINE, FINE_EN, source=FINE),
        beside(FINE, FINE_EN, source="Sods  ir\n3,50 eiro", target=FINE_EN),
        beside(TWO, TWO_EN, source="ROBEŽA IR SLĒGTA\n\nSods ir 3,50 eiro."),
        beside(TWO, TWO_EN, target=FINE_EN),
        beside(f"# {FINE}", f"# {FINE_EN}", source=FINE, target=FINE_EN),
        beside("Sods „ar brīdinājumu” — **3 eiro**.", FINE_EN, source='Sods "ar brīdinājumu" - 3 eiro.'),
    ],
    fails=[
        beside(FINE, FINE_EN, source="Sods ir 4,50 eiro."),
        beside(FINE, FINE_EN, target="The fine is EUR 4.50."),
        beside(FINE, FINE_EN, source=TWO),
        beside(FINE, FINE_EN, source=FINE, target=TWO_EN),
        beside(FINE, "", source="Sods nav 3,50 eiro."),
        beside(TWO, TWO_EN, source="Pavisam cita ziņa."),
    ],
)
def second_file(bitext: Bitext) -> Remarks:
    """No other file of a release, in a language that it has a file of already, says something else."""
    for side, unread in bitext.unread:
        read = bitext.document(side)
        text = next(_only_in(unread, read), None)
        if text is not None:
            message = Message(
                "{read} is read and {path} is not, though “{text}” stands only there; keep one of the two files.",
                read=read.path,
                path=unread.path,
                text=short(text),
            )
            yield Remark(
                message, Spot(side, 0, 0, 0) if read.blocks else None, value=f"{unread.path}: {text}"
            )


def _only_in(unread: Document, read: Document) -> Iterator[str]:
    """The texts of a document that another one lacks."""
    known = " ".join(_words(each.text) for each in read.blocks)
    for block in unread.blocks:
        if _is_said(block) and f" {_words(block.text)} " not in f" {known} ":
            yield block.text


def _is_said(block: Block) -> bool:
    """Whether a block is of the text itself, not of what a kind of files has around it."""
    is_around = block.kind is BlockKind.FRONT_MATTER or block.attribute or block.is_around_pages
    return not is_around and WORD.search(block.text) is not None


def _words(text: str) -> str:
    return " ".join(WORD.findall(matching_form(text)))
