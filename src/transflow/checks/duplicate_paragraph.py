"""A paragraph that the target has twice and the source once: pasted again, or left from an older draft."""

from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from transflow.checks import check
from transflow.checks._example_texts import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.checks._wording import short
from transflow.model import Bitext, Level, Message, Remark, Remarks, Segment, Spot
from transflow.text.normalise import normal
from transflow.untranslated.labels import is_credit

CREDIT = "Foto: Anna Ozola, Iekšlietu ministrija"
CREDIT_EN = "Photo: Anna Ozola, Ministry of the Interior"
ALIKE = 0.8
SURE = 0.97
LEAST_WORDS = 8  # of a paragraph that is nearly another


@check(
    "duplicate-paragraph",
    Level.WARNING,
    passes=[
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{FIRST}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{FIRST_EN}"),
        (
            f"„Nevienu nedrīkst sodīt bez likuma.”\n\n{FIRST}\n\n„Nevienu cilvēku nedrīkst sodīt, ja nav likuma.”",
            f"‘No one shall be punished without law.’\n\n{FIRST_EN}\n\n‘No one shall be punished without law.’",
        ),
        ("Jā.\n\nNē.\n\nNezinu.", "Yes.\n\nNo.\n\nNo."),
        ("Tālr. 67219263\n\nFakss 67219264", "Phone\n\nPhone"),
        (f"{FIRST}\n\n{THIRD}", f"{FIRST_EN}\n\n{THIRD_EN}"),
        (
            "Koris dzied vēl un vēlreiz. Koris dzied vēl un vēlreiz.",
            "The choir sings again and again. The choir sings again and again.",
        ),
        (f"# Jaunumi\n\n{FIRST}\n\n# Jaunumi", f"# News\n\n{FIRST_EN}\n\n# News"),
        (f"{FIRST}\n\n{CREDIT}\n\n{THIRD}", f"{FIRST_EN}\n\n{CREDIT_EN}\n\n{THIRD_EN}\n\n{CREDIT_EN}"),
        ("", f"{FIRST_EN}\n\n{FIRST_EN}"),
    ],
    fails=[
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{FIRST_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{FIRST_EN}\n\n{THIRD_EN}"),
        (THIRD, f"{THIRD_EN}\n\n{THIRD_EN}"),
        (
            "Koris uzstāsies svētdien. Ieeja ir bez maksas.",
            "The choir will sing on Sunday. Admission is free for everyone. Admission is free for everyone.",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\n{FIRST}\n\n{THIRD}",
            f"{FIRST_EN}\n\n{SECOND_EN}\n\n{FIRST_EN}\n\n{THIRD_EN}\n\n{THIRD_EN}",
        ),
        (
            f"{FIRST}\n\n{SECOND}\n\n{FIRST}\n\n{THIRD}",
            f"{FIRST_EN}\n\n{SECOND_EN}\n\n{SECOND_EN}\n\n{FIRST_EN}\n\n{THIRD_EN}",
        ),
        (f"{FIRST}\n\n{THIRD}", f"{THIRD_EN}\n\n{FIRST_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{CREDIT}\n\n{THIRD}", f"{FIRST_EN}\n\n{CREDIT_EN}\n\n{CREDIT_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{FIRST_EN.rsplit(maxsplit=1)[0]}\n\n{SECOND_EN}"),
        ("Tilts ir 90 metru garš.", "The bridge is 90 m long.\n\nThe bridge is 90 m long."),
    ],
)
def duplicate_paragraph(bitext: Bitext, *, shortest: int = 30) -> Remarks:
    """No paragraph of `shortest` characters or more stands twice in the target and once in the source.

    Half as many are enough where both render one paragraph. Nor does a sentence stand twice in its paragraph."""
    if bitext.source.is_missing:
        return
    repeats = [*_repeated(bitext, shortest)]
    said = {pair for pair in repeats if _is_said_twice(bitext, *pair)}
    spare = _repeats(bitext) - sum(_is_same_twice(bitext, *pair) for pair in said) if repeats else 0
    for first, index in [pair for pair in repeats if pair not in said][max(0, spare) :]:
        text, line = bitext.target.blocks[index].text, bitext.target.place(first).line
        spot = Spot("target", index)
        message = Message("“{text}” already stands in line {line}.", text=short(text), line=line)
        yield Remark(message, spot, value=text, settles=(spot,))

    for sentence in _sentences_twice(bitext, shortest):
        spot = Spot("target", sentence.block, sentence.start, sentence.end)
        line = bitext.target.place(sentence.block).line
        message = Message("“{text}” already stands in line {line}.", text=short(sentence.text), line=line)
        yield Remark(message, spot, value=sentence.text, settles=(spot,))


def _sentences_twice(bitext: Bitext, shortest: int) -> Iterator[Segment]:
    """Each sentence of the target that its paragraph has twice, where no paragraph rendered there has one twice."""
    sentences = bitext.source.segments_of_block
    for sentence in _again(bitext.target.segments, shortest):
        bead = bitext.bead_of_block["target", sentence.block]
        rendered = [each for block in bead.source for each in sentences.get(block, ())]
        if rendered and not any(_again(rendered, 1)):
            yield sentence


def _again(sentences: Iterable[Segment], shortest: int) -> Iterator[Segment]:
    """The sentences of `shortest` characters or more that repeat an earlier one of their paragraph."""
    said: set[tuple[int, str]] = set()
    for each in sentences:
        key = each.block, normal(each.text)
        if key in said:
            yield each
        elif len(each.text) >= shortest:
            said.add(key)


def _repeated(bitext: Bitext, shortest: int) -> Iterator[tuple[int, int]]:
    """Each block of the target that repeats an earlier one, after the first of its kind."""
    first: dict[str, int] = {}
    for index, block in enumerate(bitext.target.blocks):
        key = normal(block.text)
        if len(key) < shortest // 2 or first.setdefault(key, index) == index:
            if _is_nearly_again(bitext, index):
                yield index - 1, index
            continue
        if is_credit(block.text) and first[key] != index - 1:
            continue  # each picture has one
        if len(key) >= shortest or _is_for_one(bitext, first[key], index):
            yield first[key], index


def _is_nearly_again(bitext: Bitext, index: int) -> bool:
    """Whether a long paragraph is nearly the one right before it, and both render one of the source."""
    if not index or not _is_for_one(bitext, index - 1, index):
        return False
    one, other = (bitext.target.blocks[each].text.split() for each in (index - 1, index))
    if min(len(one), len(other)) < LEAST_WORDS:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > ALIKE


def _is_for_one(bitext: Bitext, one: int, other: int) -> bool:
    """Whether both render one paragraph of the source, or the second, right after, renders none."""
    first, second = (bitext.bead_of_block["target", index] for index in (one, other))
    if first is second:
        return len(first.source) == 1
    return other == one + 1 and not second.source


def _is_said_twice(bitext: Bitext, one: int, other: int) -> bool:
    """Whether each of the two has a paragraph of the source of its own, and these resemble each other or are both
    sure to be rendered so, as two wordings of one sentence of an act are."""
    beads = [bitext.bead_of_block["target", index] for index in (one, other)]
    first, second = (bitext.passage("source", bead.source).text.split() for bead in beads)
    if beads[0] is beads[1] or not first or not second:
        return False
    are_sure = all(bead.kind == "1-1" and bead.confidence > SURE for bead in beads)
    return are_sure or SequenceMatcher(None, first, second, autojunk=False).ratio() > ALIKE


def _is_same_twice(bitext: Bitext, one: int, other: int) -> bool:
    """Whether the paragraphs of the source that the two render are one text twice."""
    beads = [bitext.bead_of_block["target", index] for index in (one, other)]
    first, second = (normal(bitext.passage("source", bead.source).text) for bead in beads)
    return first == second


def _repeats(bitext: Bitext) -> int:
    """How many blocks of the source repeat an earlier one."""
    counts = Counter(normal(block.text) for block in bitext.source.blocks if len(block.text) > 20)
    return counts.total() - len(counts)
