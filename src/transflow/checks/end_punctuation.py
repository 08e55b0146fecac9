"""A paragraph that ends with another mark than its source: a question made a statement, a full stop lost.
Headings, list items and lines of a site are let alone; quotation marks and brackets don't count."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._wording import short
from transflow.model import Bead, Bitext, BlockKind, Level, Message, Passage, Remark, Remarks
from transflow.untranslated.labels import is_site_line

AROUND = " \n\u00a0\"'„“”«»’‘)]*_"
MARKS = ".?!…:;,"
LENIENT = frozenset({";", ",", "–", "-"})
ALIKE = ({".", "…"}, {".", "!"}, {":", "."})
PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE})
LEAST_PROSE = 60  # letters, so that a line without a full stop is no caption or label


@check(
    "end-punctuation",
    Level.INFO,
    passes=[
        ("„Vai tas ir viss?”", "“Is that all?”"),
        ("Tas ir viss (pagaidām).", "That is all (for now.)"),
        ("# Vai tas ir viss?", "# That is all"),
        ("- pirmais;\n- otrais.", "- the first,\n- the second"),
        ("Tālrunis: 67000123", "Phone: 67000123."),
        ("Lūk, ko saka ministrs:", "This is what the Minister says."),
        ("Tas ir brīnišķīgi!", "That is wonderful."),
    ],
    fails=[
        ("Vai robeža ir slēgta?", "The border is closed."),
        ("Robeža ir slēgta.", "The border is closed?"),
        ("Kur pieteikties?", "Where to apply"),
        ("Par to jautāja arī vēstnieks: vai plāns stāsies spēkā?", "The ambassador asked if it would be so:"),
        (
            "Robežsargi šonedēļ sāka mācības pie ezera, un tās ilgs līdz ceturtdienas rītam.",
            "The border guards began their training at the lake this week, and it will last until Thursday",
        ),
        Example("Is the border closed?", "Robeža ir slēgta.", "en", "lv"),
        Example("Where can one apply for it?", "„Kur var pieteikties!”", "en", "lv"),
    ],
)
def end_punctuation(bitext: Bitext) -> Remarks:
    """A paragraph ends with the same mark as its source."""
    for bead, source, target in bitext.passages():
        source_mark, target_mark = _last(source), _last(target)
        is_short = len(target.text) < LEAST_PROSE
        if _is_alike(source_mark, target_mark, is_short=is_short) or not _is_prose(bitext, bead):
            continue
        at = len(target.text.rstrip(AROUND))
        message = Message(
            "“{text}” ends with “{mine}”, the source with “{theirs}”."
            if target_mark
            else "“{text}” ends without a mark, the source with “{theirs}”.",
            text=short(target.text, 40),
            mine=target_mark,
            theirs=source_mark,
        )
        yield Remark(message, target.spot(max(0, at - 1), at), value=f"{source_mark} → {target_mark}")


def _is_alike(source: str, target: str, *, is_short: bool) -> bool:
    """Whether the marks say the same, or nothing: a label, a list, an exclamation toned down."""
    if source == target or not source or target in LENIENT or source in LENIENT or {source, target} in ALIKE:
        return True
    return not target and source != "?" and is_short


def _is_prose(bitext: Bitext, bead: Bead) -> bool:
    """Whether both sides are paragraphs, one each."""
    if len(bead.source) != 1 or len(bead.target) != 1:
        return False
    source, target = bitext.source.blocks[bead.source[0]], bitext.target.blocks[bead.target[0]]
    return (
        source.kind in PROSE
        and target.kind in PROSE
        and not is_site_line(bitext.source, bead.source[0])
        and not is_site_line(bitext.target, bead.target[0])
    )


def _last(passage: Passage) -> str:
    """The mark at the end, none where it is a letter."""
    text = passage.text.replace("...", "…").rstrip(AROUND)
    return text[-1] if text and text[-1] in MARKS else ""
