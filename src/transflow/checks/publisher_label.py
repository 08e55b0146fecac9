"""The publishing body named in the source's language beside the date of a translated page: a label that
the site prints, not the translator."""

from transflow.checks import check
from transflow.checks._mentions import whole_fix
from transflow.checks._wording import language_name, rendering, short
from transflow.languages.designations import plain
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot
from transflow.untranslated.labels import is_publisher_label

BODY, BODY_EN = "Valdība lēma par robežas drošību.", "The government decided on border security."


@check(
    "publisher-label",
    Level.WARNING,
    passes=[
        (f"Ministru kabinets\n\n27.01.2023.\n\n{BODY}", f"Cabinet of Ministers\n\n27.01.2023.\n\n{BODY_EN}"),
        (f"Valsts kanceleja\n\n27.01.2023.\n\n{BODY}", f"State Chancellery\n\n27.01.2023.\n\n{BODY_EN}"),
        (
            f"27.01.2023.\n\nAizsardzības ministrija\n\n{BODY}",
            f"27.01.2023.\n\nMinistry of Defence\n\n{BODY_EN}",
        ),
        (BODY, BODY_EN),
        (f"{BODY}\n\nValsts kanceleja", f"{BODY_EN}\n\nState Chancellery"),
        (f"27.01.2023.\n\n{BODY}", f"27.01.2023.\n\n{BODY_EN}"),
    ],
    fails=[
        (f"Ministru kabinets\n\n27.01.2023.\n\n{BODY}", f"Ministru kabinets\n\n27.01.2023.\n\n{BODY_EN}"),
        (f"Valsts kanceleja\n\n27.01.2023.\n\n{BODY}", f"Valsts kanceleja\n\n27.01.2023.\n\n{BODY_EN}"),
        (
            f"27.01.2023.\n\nAizsardzības ministrija\n\n{BODY}",
            f"27.01.2023.\n\nAizsardzības ministrija\n\n{BODY_EN}",
        ),
        (
            f"27.01.2023.\n\nIekšlietu ministrija\n\n{BODY}",
            f"Published: 27.01.2023.\n\nIekšlietu ministrija\n\n{BODY_EN}",
        ),
        (f"Ārlietu ministrija\n\n22.05.2025\n\n{BODY}", f"Ārlietu ministrija\n\n22.05.2025\n\n{BODY_EN}"),
        (f"Veselības ministrija\n\n24.11.2020\n\n{BODY}", f"Veselības ministrija\n\n24.11.2020\n\n{BODY_EN}"),
    ],
)
def publisher_label(bitext: Bitext) -> Remarks:
    """The line that names the publisher is in the target's language."""
    name, wanted = language_name(bitext.source.language), language_name(bitext.target.language)
    for index, block in enumerate(bitext.target.blocks):
        if is_publisher_label(bitext, index):
            advice = _rendering(bitext, index)
            message = Message(
                "The publisher's label “{label}” is in {language}{advice}.",
                label=short(block.text),
                language=name,
                advice=rendering(wanted, advice),
            )
            fix = whole_fix(bitext, Spot("target", index))
            yield Remark(message, Spot("target", index), value=block.text, suggestion=advice, fix=fix)


def _rendering(bitext: Bitext, index: int) -> str | None:
    mentions = bitext.target.mentions_of_block.get(index, ())
    names = (name for each in mentions for name in each.concept.names(bitext.target.language))
    return next((plain(each.text) for each in names), None)
