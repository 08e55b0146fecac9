"""What changed between two texts, word by word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from transflow.text.cut_short import first_words, last_words
from transflow.text.patterns import LazyPattern

PIECES = LazyPattern(r"\s+|\w+|[^\w\s]")
WORDS = re.compile(r"\s+|\S+")
MARKED = re.compile(r"\[-(.+?)(?:-\]|\Z)|\{\+(.+?)(?:\+\}|\Z)", re.DOTALL)  # cut off, it has no end
Step = tuple[str, int, int, int, int]
"""What is done, from where to where in the old pieces and in the new ones."""


MOST_PIECES = 2000  # between the first and the last change; comparing takes the square of it


class Change(NamedTuple):
    """A stretch that both texts have ("="), only the new one ("+") or only the old one ("-")."""

    kind: Literal["=", "+", "-"]
    text: str


def word_diff(old: str, new: str) -> list[Change]:
    """The steps from `old` to `new`: the "=" and "-" stretches read as `old`, "=" and "+" as `new`. Of long texts all
    between the first and the last change is one stretch."""
    before, after = PIECES.findall(old), PIECES.findall(new)
    changes: list[Change] = []
    for kind, a, b, c, d in _steps(before, after):
        gone, come = "".join(before[a:b]), "".join(after[c:d])
        changes += [Change("=", gone)] if kind == "equal" else [Change("-", gone), Change("+", come)]
    return [each for each in changes if each.text]


class Replacement(NamedTuple):
    """`old[start:end]` becomes `text`."""

    start: int
    end: int
    text: str


def replacements(old: str, new: str) -> list[Replacement]:
    """What makes `new` of `old`, in order, as little as words allow; one stretch where the texts are long."""
    found: list[Replacement] = []
    at = 0
    for kind, text in word_diff(old, new):
        if kind == "+" and found and found[-1].end == at and not found[-1].text:
            found[-1] = found[-1]._replace(text=text)
        elif kind == "+":
            found.append(Replacement(at, at, text))
        elif kind == "-":
            found.append(Replacement(at, at + len(text), ""))
        at += len(text) if kind != "+" else 0
    return found


def by_words(changes: Iterable[Replacement], old: str) -> Iterator[Replacement]:
    """The changes, a stretch for which as many words have come cut into those of its words that differ."""
    for each in changes:
        before, after = WORDS.findall(old[each.start : each.end]), WORDS.findall(each.text)
        if len(before) != len(after) or [*map(str.isspace, before)] != [*map(str.isspace, after)]:
            yield each
            continue
        at = each.start
        for gone, come in zip(before, after, strict=True):
            if gone != come:
                yield Replacement(at, at + len(gone), come)
            at += len(gone)


def _steps(before: list[str], after: list[str]) -> list[Step]:
    """Words that were replaced one after the other are one stretch: their spaces alone tell a reader nothing."""
    steps: list[Step] = []
    for step in _single_steps(before, after):
        if [*(each[0] for each in steps[-2:]), step[0]] == ["replace", "equal", "replace"]:
            (_, old, _, new, _), (_, start, end, _, _) = steps[-2:]
            if "".join(before[start:end]).isspace():
                steps[-2:] = [("replace", old, step[2], new, step[4])]
                continue
        steps.append(step)
    return steps


def _single_steps(before: list[str], after: list[str]) -> list[Step]:
    """What both begin with, the changes between, and what both end with; any of these may be empty."""
    start = _in_common(before, after)
    shared = _in_common(before[start:][::-1], after[start:][::-1])
    end, new_end = len(before) - shared, len(after) - shared
    changed = before[start:end], after[start:new_end]
    between: list[Step] = [("replace", 0, len(changed[0]), 0, len(changed[1]))]
    if max(map(len, changed)) <= MOST_PIECES:
        between = [*SequenceMatcher(None, *changed, autojunk=False).get_opcodes()]
    return [
        ("equal", 0, start, 0, start),
        *((kind, start + a, start + b, start + c, start + d) for kind, a, b, c, d in between),
        ("equal", end, len(before), new_end, len(after)),
    ]


def _in_common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many pieces both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def marked_diff(old: str, new: str, *, context: int = 40) -> str:
    """One line for a message: "[-old-]{+new+}" with the unchanged stretches between shortened."""
    changes = word_diff(old, new)
    last = len(changes) - 1
    return "".join(
        _shortened(each.text, context if at else 0, context if at < last else 0)
        if each.kind == "="
        else _in_marks(each)
        for at, each in enumerate(changes)
    )


def marked(changes: Iterable[Change]) -> str:
    """All of a text with its changes in it: "the same [-old-]{+new+}"."""
    return "".join(each.text if each.kind == "=" else _in_marks(each) for each in changes)


def _in_marks(change: Change) -> str:
    return f"[-{change.text}-]" if change.kind == "-" else f"{{+{change.text}+}}"


def _shortened(text: str, front: int, end: int) -> str:
    """A text of which only some characters at its ends are kept, none where that is 0."""
    head = first_words(text, front) if front else ""
    tail = last_words(text, end) if end else ""
    return text if len(head) + len(tail) >= len(text) else f"{head}…{tail}"


def changes_in(line: str) -> list[Change]:
    """The stretches of a message in which a marked diff stands; one that was cut off goes on to the end."""
    changes: list[Change] = []
    at = 0
    for match in MARKED.finditer(line):
        if match.start() > at:
            changes.append(Change("=", line[at : match.start()]))
        changes.append(Change("-", match[1]) if match[1] else Change("+", match[2]))
        at = match.end()
    return [*changes, Change("=", line[at:])] if at < len(line) else changes
