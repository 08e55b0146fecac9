"""Alignment gold: texts whose beads are known, read from `$TRANSFLOW_DATA` or made by seeded edits.

A line-parallel document is edited as real releases drift apart: segments are cut in two, joined, dropped,
left untranslated, boilerplate is added on one side, two blocks change places. Every segment carries the
numbers of the original lines in it; the gold beads are the connected components of shared numbers."""

from __future__ import annotations

import random
import re
from ast import literal_eval
from collections.abc import Iterator, Sequence
from pathlib import Path

from transflow.frozen import Frozen

Bead = tuple[tuple[int, ...], tuple[int, ...]]
Piece = tuple[str, frozenset[int]]

BOILERPLATE = {
    "source": (
        "Plašāka informācija medijiem:",
        "Sabiedrisko attiecību nodaļa, tālr. 67000000, preses@ministrija.lv",
        "Attēls: ministrijas arhīvs",
        "Padalies ar rakstu",
        "Par mums: kopš 1992. gada iestāde sniedz pakalpojumus visā valstī.",
    ),
    "target": (
        "Media contacts:",
        "Public Relations Unit, phone 67000000, press@ministry.lv",
        "Image: archive of the ministry",
        "Share this article",
        "About us: the institution has provided services throughout the country since 1992.",
    ),
}
BREAKS = (
    re.compile(r'[.!?]["”»\')]*\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ“"„])'),
    re.compile(r"[,;:–—-]\s+"),
    re.compile(r"\s+"),
)


class GoldText(Frozen):
    """Units of two languages and the beads that line them up."""

    name: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    beads: tuple[Bead, ...]


def parallel_documents(folder: Path) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Documents of `<name>/lv.txt` and `<name>/en.txt`, line for line."""
    for document in sorted(path for path in folder.iterdir() if path.is_dir()):
        sides = [_lines(document / f"{language}.txt") for language in ("lv", "en")]
        if len(sides[0]) == len(sides[1]) and all(map(str.strip, sides[0] + sides[1])):
            yield document.name, list(zip(*sides, strict=True))


def aligned_by_hand(folder: Path) -> Iterator[GoldText]:
    """Texts of `src.txt` and `tgt.txt` with beads in `gold.txt`."""
    for path in sorted(folder.glob("*/gold.txt")):
        beads = [line.split(":")[:2] for line in _lines(path) if line]
        yield GoldText(
            path.parent.name,
            _unnumbered(_lines(path.parent / "src.txt")),
            _unnumbered(_lines(path.parent / "tgt.txt")),
            tuple((tuple(literal_eval(one)), tuple(literal_eval(other))) for one, other in beads),
        )


def _unnumbered(lines: Sequence[str]) -> tuple[str, ...]:
    """Lines without the number that some corpora put before each."""
    numbers = [f"{number}\t" for number in range(len(lines))]
    is_numbered = all(line.startswith(number) for line, number in zip(lines, numbers, strict=True))
    return tuple(line.partition("\t")[2] for line in lines) if is_numbered else tuple(lines)


def _lines(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text("utf-8").splitlines()]


def drifted(name: str, pairs: Sequence[tuple[str, str]], kind: str, salt: str) -> GoldText:
    """A document whose sides drifted apart: `clean` not at all, `hard`, `swap` (two blocks exchanged too)
    or `hard2` (twice as much)."""
    chance = random.Random(f"{name} {kind} {salt}")
    strength = {"clean": 0.0, "hard": 1.0, "swap": 1.0, "hard2": 2.0}[kind]
    sides = [
        _edited([(pair[side], frozenset({line})) for line, pair in enumerate(pairs)], chance, strength)
        for side in (0, 1)
    ]
    source, target = (side or [(pairs[0][at], frozenset({0}))] for at, side in enumerate(sides))
    if strength and chance.random() < 0.3:
        at = chance.randrange(len(target))
        target[at] = " ".join(pairs[line][0] for line in sorted(target[at][1])), target[at][1]
    if strength and chance.random() < 0.6:
        _add_boilerplate(source, target, chance)
    if kind == "swap":
        target = _exchanged(source, target, chance)
    texts = tuple(text for text, _ in source), tuple(text for text, _ in target)
    return GoldText(name, *texts, tuple(_components(source, target)))


def _edited(pieces: list[Piece], chance: random.Random, strength: float) -> list[Piece]:
    parted: list[Piece] = []
    for text, lines in pieces:
        halves = _halves(text) if chance.random() < 0.035 * strength else ()
        parted += [(half, lines) for half in halves] or [(text, lines)]
    joined: list[Piece] = []
    run = 0
    for text, lines in parted:
        likelihood = 0.15 * strength * (0.5 if run > 1 else 1.0)
        if joined and run < 3 and chance.random() < likelihood:
            joined[-1] = f"{joined[-1][0]} {text}", joined[-1][1] | lines
            run += 1
        else:
            joined.append((text, lines))
            run = 1
    return [piece for piece in joined if chance.random() >= 0.06 * strength]


def _halves(text: str, margin: int = 15) -> tuple[str, ...]:
    """A text cut near its middle, at the end of a sentence, else of a clause, else of a word."""
    for pattern in BREAKS if len(text) >= 40 else ():
        places = [
            match.end() for match in pattern.finditer(text) if margin < match.end() < len(text) - margin
        ]
        if places:
            at = min(places, key=lambda place: abs(2 * place - len(text)))
            return text[:at].strip(), text[at:].strip()
    return ()


def _add_boilerplate(source: list[Piece], target: list[Piece], chance: random.Random) -> None:
    which, side = chance.choice((("source", source), ("target", target)))
    lines = chance.sample(BOILERPLATE[which], chance.randint(1, 4))
    at = len(side) if chance.random() < 0.7 else chance.randint(0, len(side))
    side[at:at] = [(line, frozenset({10**6 + number})) for number, line in enumerate(lines)]


def _exchanged(source: list[Piece], target: list[Piece], chance: random.Random) -> list[Piece]:
    """Two neighbouring blocks of up to three target pieces exchanged, cut between beads."""
    bead_of = {unit: bead for bead in _components(source, target) for unit in bead[1]}
    inner = [at for at in range(1, len(target)) if bead_of[at - 1] != bead_of[at]]
    borders = [0, *inner, len(target)]
    places = [
        (a, b, c) for a in borders for b in borders for c in borders if 0 < b - a <= 3 and 0 < c - b <= 3
    ]
    if not places:
        return target
    a, b, c = chance.choice(places)
    return [*target[:a], *target[b:c], *target[a:b], *target[c:]]


def _components(source: Sequence[Piece], target: Sequence[Piece]) -> list[Bead]:
    groups: list[tuple[set[int], list[int], list[int]]] = []
    for side, pieces in ((1, source), (2, target)):
        for unit, (_, lines) in enumerate(pieces):
            group: tuple[set[int], list[int], list[int]] = (set(lines), [], [])
            for touched in [each for each in groups if each[0] & lines]:
                group[0].update(touched[0])
                group[1].extend(touched[1])
                group[2].extend(touched[2])
                groups.remove(touched)
            (group[1] if side == 1 else group[2]).append(unit)
            groups.append(group)
    beads = [(tuple(sorted(ours)), tuple(sorted(theirs))) for _, ours, theirs in groups]
    return sorted(beads, key=lambda bead: (bead[0] or (10**9,), bead[1]))
