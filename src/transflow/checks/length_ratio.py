"""A translation far shorter or longer than its source has lost or gained something.

Lengths are compared by the model of Gale and Church (1993), the mean taken from the release itself."""

from math import sqrt

from transflow.checks import check
from transflow.checks._example_texts import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.checks._wording import short
from transflow.model import Bitext, Level, Message, Remark, Remarks

VARIANCE = 6.8  # of the target's length, per character of the source
SHORTEST = 60
ALL, ALL_EN = f"{FIRST} {SECOND} {THIRD}", f"{FIRST_EN} {SECOND_EN} {THIRD_EN}"


@check(
    "length-ratio",
    Level.INFO,
    passes=[
        (FIRST, FIRST_EN),
        (SECOND, SECOND_EN),
        (THIRD, THIRD_EN),
        (ALL, ALL_EN),
        ("Jā.", "Yes, of course we will."),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
    ],
    fails=[
        (f"{ALL} {ALL}", "The post cost 2 million euros."),
        (f"{ALL} {ALL}", SECOND_EN),
        (f"{FIRST} {THIRD} {ALL}", FIRST_EN),
        (FIRST, f"{ALL_EN} {THIRD_EN}"),
        (SECOND, f"{ALL_EN} {ALL_EN}"),
        (SECOND, f"{SECOND_EN} {ALL_EN}"),
    ],
)
def length_ratio(bitext: Bitext, *, deviations: float = 4.0) -> Remarks:
    """The lengths of two paragraphs don't differ by more than `deviations` standard deviations."""
    pairs = [each for each in bitext.passages() if each[0].source and each[0].target]
    mean = _mean(sum(len(each[1].text) for each in pairs), sum(len(each[2].text) for each in pairs))
    for _, source, target in pairs:
        first, second = len(source.text), len(target.text)
        if max(first, second) < SHORTEST or not first or not second:
            continue
        distance = (second - mean * first) / sqrt(VARIANCE * max(first, second))
        if abs(distance) > deviations:
            message = Message(
                "“{target}” is much shorter than “{source}”: {ours} against {theirs} characters."
                if distance < 0
                else "“{target}” is much longer than “{source}”: {ours} against {theirs} characters.",
                target=short(target.text),
                source=short(source.text),
                ours=second,
                theirs=first,
            )
            yield Remark(message, target.spot())


def _mean(source: int, target: int) -> float:
    """Characters of target for one of source; a release is never far from the common ratio."""
    return min(1.2, max(0.9, target / source)) if source else 1.0
