"""Translations that were made for another text than the one that stands there now.

A changed fact or wording makes a paragraph stale until somebody confirms or changes the translation; a
change of spacing or typography doesn't.

Authority: translators' complaints about flags that lie in both directions (kubernetes/website#45844, #42441)
and about approvals lost over a comma (weblate#7807)."""

from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._wording import short
from transflow.model import Bitext, Level, Message, Remark, Remarks, Side, Spot, Staleness, other_side
from transflow.text.diff import marked_diff

SUM, SUM_EN = "Atbalstam piešķirti 3 000 eiro.", "A total of 3,000 euros was granted for support."
CALL, CALL_EN = "„Esiet uzmanīgi uz ledus!” aicina glābēji.", "“Be careful on the ice!” rescuers urge."
PLAN, PLAN_EN = "Plāns stāsies spēkā 7. martā.", "The plan will take effect on 7 March."
AGREED, AGREED_EN = f"{SUM}\n\n{CALL}\n\n{PLAN}", f"{SUM_EN}\n\n{CALL_EN}\n\n{PLAN_EN}"


FACTS: dict[Side, Message] = {
    "source": Message("A fact of the source changed after this was translated"),
    "target": Message("A fact of the target changed after this was translated"),
}
WORDING: dict[Side, Message] = {
    "source": Message("The wording of the source changed after this was translated"),
    "target": Message("The wording of the target changed after this was translated"),
}
COSMETICS: dict[Side, Message] = {
    "source": Message("Only spacing or typography of the source changed"),
    "target": Message("Only spacing or typography of the target changed"),
}
BOTH = Message("Both sides were edited since they last agreed; somebody must choose")


def since_agreed(old: str = "", new: str = "", old_en: str = "", new_en: str = "") -> Example:
    """The agreed texts, each with one stretch changed since."""
    return Example(AGREED.replace(old, new), AGREED_EN.replace(old_en, new_en), agreed=(AGREED, AGREED_EN))


UNTOUCHED = [
    since_agreed(),
    Example(SUM, SUM_EN, agreed=(SUM, SUM_EN)),
    Example(AGREED, AGREED_EN),
    Example(
        f"{PLAN}\n\n{SUM}", f"{PLAN_EN}\n\n{SUM_EN}", agreed=(f"{SUM}\n\n{PLAN}", f"{SUM_EN}\n\n{PLAN_EN}")
    ),
]
COSMETIC = [
    since_agreed("„Esiet uzmanīgi uz ledus!”", "“Esiet uzmanīgi uz ledus!”"),
    since_agreed("3 000 eiro", "3\N{NO-BREAK SPACE}000 eiro"),
    since_agreed("Plāns stāsies", "Plāns  stāsies"),
    since_agreed("„Esiet uzmanīgi uz ledus!” aicina", "„Esiet uzmanīgi uz ledus!” – aicina"),
    since_agreed("uz ledus!”", "uz ledus.”"),
    since_agreed("spēkā 7. martā", "spēkā\N{NO-BREAK SPACE}7. martā"),
]
REWRITTEN = [
    since_agreed("3 000", "30 000"),
    since_agreed("7. martā", "8. martā"),
    since_agreed("Atbalstam piešķirti", "Ģimenēm piešķirti"),
    since_agreed("aicina glābēji", "aicina policija"),
    since_agreed("stāsies spēkā", "zaudēs spēku"),
    since_agreed("aicina glābēji.", "aicina glābēji. Ledus ir plāns."),
]
TARGET_EDITED = [
    since_agreed(old_en="A total of 3,000 euros was granted", new_en="EUR 3,000 has been granted"),
    since_agreed(old_en="rescuers urge", new_en="the rescuers are urging"),
]
BOTH_EDITED = [
    since_agreed("3 000", "30 000", "3,000 euros was granted", "3,000 euros has been set aside"),
    since_agreed("7. martā", "8. martā", "will take effect", "is due to take effect"),
    since_agreed("Atbalstam", "Ģimenēm", "granted for support", "granted to support schools"),
    since_agreed("aicina glābēji", "aicina policija", "rescuers urge", "the fire service urges"),
    since_agreed("stāsies spēkā", "zaudēs spēku", "7 March", "9 March"),
    since_agreed("piešķirti", "solīti", "3,000 euros", "5,000 euros"),
]


@check(
    "outdated-source",
    Level.ERROR,
    passes=[*UNTOUCHED, *COSMETIC[:3], *TARGET_EDITED],
    fails=REWRITTEN,
)
def outdated_source(bitext: Bitext) -> Remarks:
    """No paragraph has changed in facts or wording since its translation was made."""
    for stale in _of(bitext, is_conflict=False):
        if stale.change != "cosmetic":
            yield _remark(
                bitext, stale, FACTS[stale.side] if stale.change == "facts" else WORDING[stale.side]
            )


@check(
    "cosmetic-source-change",
    Level.INFO,
    passes=[*UNTOUCHED, *REWRITTEN[:4]],
    fails=COSMETIC,
)
def cosmetic_source_change(bitext: Bitext) -> Remarks:
    """Spacing or typography of a paragraph changed since its translation was made."""
    for stale in _of(bitext, is_conflict=False):
        if stale.change == "cosmetic":
            yield _remark(bitext, stale, COSMETICS[stale.side])


@check(
    "conflict",
    Level.ERROR,
    passes=[*UNTOUCHED, *REWRITTEN[:2], *TARGET_EDITED, *COSMETIC[:2]],
    fails=BOTH_EDITED,
)
def conflict(bitext: Bitext) -> Remarks:
    """No paragraph was edited on both sides since they last agreed."""
    for stale in _of(bitext, is_conflict=True):
        yield _remark(bitext, stale, BOTH)


def _of(bitext: Bitext, *, is_conflict: bool) -> Iterator[Staleness]:
    return (each for each in bitext.stale if each.is_conflict == is_conflict)


def _remark(bitext: Bitext, stale: Staleness, claim: Message) -> Remark:
    changed = Spot(stale.side, stale.block)
    text = bitext.document(stale.side).blocks[stale.block].text
    diff = short(marked_diff(stale.old_text, text), 400)
    spot = _counterpart(bitext, stale)
    message = Message("{claim}: {diff}", claim=claim, diff=diff)
    return Remark(message, spot or changed, changed if spot else None, value=text)


def _counterpart(bitext: Bitext, stale: Staleness) -> Spot | None:
    bead = bitext.bead_of_block.get((stale.side, stale.block))
    other = other_side(stale.side)
    blocks = bead.units(other) if bead else ()
    return Spot(other, blocks[0]) if blocks else None
