"""Why a bead is a bead: the words, numbers and names that pair."""

from __future__ import annotations

import numpy as np

from transflow.align.words.evidence import evidence
from transflow.align.words.vocabulary import COUNTS, units
from transflow.model import Bitext, UnitLevel

MOST = 8  # pairs of words shown
NOTHING = "nothing pairs but length and place"


def explained(bitext: Bitext, level: UnitLevel) -> list[str]:
    """For each bead of the level one line such as "ministrs = minister, 27 = 27"."""
    languages = bitext.languages
    return [
        _reason("\n".join(sources), "\n".join(targets), languages)
        for _, sources, targets in bitext.rows(level)
    ]


def _reason(source: str, target: str, languages: tuple[str, str]) -> str:
    if not source or not target:
        return "no counterpart found"
    pairs = word_pairs(source, target, languages)
    return ", ".join(f"{word} = {counterpart}" for word, counterpart in pairs[:MOST]) or NOTHING


def word_pairs(source: str, target: str, languages: tuple[str, str]) -> list[tuple[str, str]]:
    """The words and numbers of two texts that speak for each other, the strongest first, each once."""
    known = evidence(units([source], languages[0]), units([target], languages[1]))
    pairs = known.pairs
    strength = np.sqrt(pairs.forward * pairs.backward)
    chosen: list[tuple[str, str]] = []
    sources: set[int] = set()
    targets: set[int] = set()
    for at in np.argsort(-strength, kind="stable").tolist():
        u, v = int(pairs.source[at]), int(pairs.target[at])
        if strength[at] > 1 and u not in sources and v not in targets:
            chosen.append((_shown(known.source.words[u]), _shown(known.target.words[v])))
            sources.add(u)
            targets.add(v)
    return chosen


def _shown(word: str) -> str:
    return word.removeprefix("#").removesuffix(COUNTS)
