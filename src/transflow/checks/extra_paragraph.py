"""Paragraphs of the target that no source says: left from an older draft, or from another release (MQM,
accuracy: addition)."""

from transflow.checks import check
from transflow.checks._example_texts import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.checks._foreign import runs
from transflow.checks._labels import is_publisher_label, is_site_line
from transflow.checks._said_otherwise import is_folded
from transflow.checks._shielded import shielded
from transflow.checks._untranslated import base, normal
from transflow.checks._wording import language_name, no_counterpart
from transflow.checks.machine_translation_notice import is_notice
from transflow.model import Bitext, Level, Remark, Remarks, Spot


@check(
    "extra-paragraph",
    Level.WARNING,
    passes=[
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\nPublished: 27.01.2023.\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n[Share](#)\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\nPhoto: E. Ozoliņš\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}\n\nTranslated by machine translator"),
    ],
    fails=[
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (FIRST, f"{FIRST_EN}\n\n{THIRD_EN}"),
        (SECOND, f"{FIRST_EN}\n\n{SECOND_EN}"),
        (
            f"{FIRST}\n\n{SECOND}",
            f"{FIRST_EN}\n\n{SECOND_EN}\n\nThe Ministry was founded in 1918 and has several agencies.",
        ),
    ],
)
def extra_paragraph(bitext: Bitext) -> Remarks:
    """Every paragraph of the target has its source."""
    name = language_name(bitext.source.language)
    texts = [normal(block.text) for block in bitext.target.blocks]
    for block in (block for bead in bitext.beads if not bead.source for block in bead.target):
        text = bitext.target.blocks[block].text
        is_said = texts.count(texts[block]) > 1 or is_notice(text) or _is_foreign(bitext, text)
        is_label = is_site_line(bitext.target, block) or is_publisher_label(bitext, block)
        if not is_said and not is_label and not is_folded(bitext, "target", block):
            yield Remark(no_counterpart(name, text), Spot("target", block))


def _is_foreign(bitext: Bitext, text: str) -> bool:
    """What is left in the source's language is a finding of another check."""
    own, other = base(bitext.target.language), base(bitext.source.language)
    return any(run.is_certain for run in runs(text, own, other, spared=shielded(text)))
