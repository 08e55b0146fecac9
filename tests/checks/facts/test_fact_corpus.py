"""Real translations that nobody edited hardly ever differ in their facts, and planted slips are found."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from transflow.checks import checks
from transflow.model import Bead, Bitext, Block, Document, Level

DATA = Path(os.environ.get("TRANSFLOW_DATA", "absent")) / "parallel" / "ntrex128" / "docs"
IDS = "number-value magnitude percent currency date-value time-value duration unit phone email url legal-ref".split()
FIGURE = re.compile(r"(?<![\w.,/:-])[1-9]\d+(?![\w/:-]|[.,]\d)")

pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not DATA.is_dir(), reason="TRANSFLOW_DATA is not set")]


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")


def bitext(source: list[str], target: list[str]) -> Bitext:
    sides = [
        Document(tag, tag, "\n".join(texts), tuple(Block(text) for text in texts))
        for tag, texts in (("lv", source), ("en", target))
    ]
    return Bitext(sides[0], sides[1], tuple(Bead((at,), (at,)) for at in range(len(source))))


def errors(given: Bitext) -> int:
    return sum(remark.level in (None, Level.ERROR) for name in IDS for remark in checks[name].remarks(given))


def pairs() -> Iterator[tuple[list[str], list[str]]]:
    for folder in sorted(DATA.iterdir()):
        yield lines(folder / "lv.txt"), lines(folder / "en.txt")


def test_few_false_alarms() -> None:
    found = sum(errors(bitext(source, target)) for source, target in pairs())
    segments = sum(len(source) for source, _ in pairs())
    assert (
        found <= segments / 100
    )  # seven on this corpus, each of them a slip or an omission of the translator


def test_changed_figures_are_found() -> None:
    planted = found = 0
    for source, target in ((one, other) for pair in pairs() for one, other in zip(*pair, strict=True)):
        changed = FIGURE.sub(lambda match: str(int(match[0]) + 7), target, count=1)
        if changed != target:
            planted += 1
            found += errors(bitext([source], [changed])) > 0
    assert found >= planted * 0.97  # the rest are ordinals, which are warnings
