"""Pairing of documents: links right, links false, worth of the confidence, growth; beside two simple peers. In
Markdown, as docs/benchmarks.md holds it.

usage: python benchmarks/pairing.py [--quick]   (needs $TRANSFLOW_DATA; peer: scikit-learn, where installed)"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec

import numpy as np
from calibration import calibration_error
from command_line import parser_of
from heaps import Pair, generated_pairs, real_pairs, right_links, shuffled, sketched, summaries
from tables import print_heads, print_row
from timing import peak

from transflow.align.pairing import heaps, linked
from transflow.align.words.vocabulary import Floats
from transflow.model import Document

SALTS = ("one", "two", "three", "four", "five")
TAKEN = 0.2  # of each heap
GROWTH = (1250, 2500, 5000, 10_000)
FIGURE = re.compile(r"\d+(?:[.,]\d+)*")

Links = list[tuple[int, int, float]]
Pairer = Callable[[Sequence[Document], Sequence[Document]], Links]


def ours(sources: Sequence[Document], targets: Sequence[Document]) -> Links:
    """transflow's pairing."""
    found = linked(
        *heaps([sketched(each, "en") for each in sources], [sketched(each, "lv") for each in targets])
    )
    return [(link.source, link.target, link.confidence) for link in found]


def bag_of_figures(sources: Sequence[Document], targets: Sequence[Document]) -> Links:
    """Mutual best by the cosine of the figures in the text, weighted by rarity; all pairs are compared."""
    bags = [[Counter(FIGURE.findall(_text(each))) for each in side] for side in (sources, targets)]
    known = Counter(figure for side in bags for bag in side for figure in bag)
    places = {figure: at for at, figure in enumerate(known)}
    rarity = np.log(sum(map(len, bags)) / np.array([known[figure] for figure in places] or [1]))
    tables = [_rows(side, places, rarity) for side in bags]
    return _mutual_best(tables[0] @ tables[1].T)


def _rows(bags: Sequence[Counter[str]], places: dict[str, int], rarity: Floats) -> Floats:
    table = np.zeros((len(bags), max(1, len(places))))
    for at, bag in enumerate(bags):
        for figure, count in bag.items():
            table[at, places[figure]] = count * rarity[places[figure]]
    norms = np.linalg.norm(table, axis=1, keepdims=True)
    found: Floats = table / np.maximum(norms, 1e-9)
    return found


def tf_idf(sources: Sequence[Document], targets: Sequence[Document]) -> Links:
    """Mutual best by scikit-learn's TF-IDF of character n-grams; all pairs are compared."""
    vectorizer = import_module("sklearn.feature_extraction.text").TfidfVectorizer
    texts = [_text(each) for each in (*sources, *targets)]
    table = vectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2).fit_transform(texts)
    likeness = (table[: len(sources)] @ table[len(sources) :].T).toarray()
    return _mutual_best(likeness)


def _text(document: Document) -> str:
    return "\n".join(block.text for block in document.blocks)


def _mutual_best(likeness: Floats) -> Links:
    ahead, back = likeness.argmax(axis=1), likeness.argmax(axis=0)
    return [
        (at, int(to), float(likeness[at, to]))
        for at, to in enumerate(ahead.tolist())
        if back[to] == at and likeness[at, to] > 0
    ]


def pairers() -> dict[str, Pairer]:
    """Ours and the peers that are installed."""
    known: dict[str, Pairer] = {"transflow": ours, "cosine of figures": bag_of_figures}
    return {**known, "scikit-learn TF-IDF": tf_idf} if find_spec("sklearn") else known


def sets(*, is_quick: bool) -> Iterator[tuple[str, list[Pair], float, Sequence[str]]]:
    """Name, documents, share taken from each heap, shuffles."""
    real = real_pairs()
    salts = SALTS[:1] if is_quick else SALTS
    yield "development documents", real, TAKEN, salts
    yield "half of each heap taken", real, 0.5, salts
    yield "targets are summaries", summaries(real), TAKEN, salts
    yield "1,000 generated releases", generated_pairs(1000, "test"), TAKEN, salts[:1]


def measured(pairs: Sequence[Pair], share: float, salts: Sequence[str], pairer: Pairer) -> list[str]:
    """The cells of a row: links to find, share found, share of those found that are false, calibration error
    of our own confidence, seconds."""
    right = wrong = wanted = 0
    judged: list[tuple[float, bool]] = []
    began = time.perf_counter()
    for salt in salts:
        sides = shuffled(len(pairs), share, salt)
        gold = right_links(sides)
        found = pairer([pairs[at].source for at in sides[0]], [pairs[at].target for at in sides[1]])
        judged += [(sure, (one, other) in gold) for one, other, sure in found]
        right += sum((one, other) in gold for one, other, _ in found)
        wrong += sum((one, other) not in gold for one, other, _ in found)
        wanted += len(gold)
    took = (time.perf_counter() - began) / len(salts)
    error = f"{calibration_error(judged):.3f}" if pairer is ours else "–"
    return [
        str(wanted),
        f"{right / wanted:.4f}",
        f"{wrong / max(1, right + wrong):.4f}",
        error,
        f"{took:.2f}",
    ]


def growth(counts: Sequence[int]) -> Iterator[list[str]]:
    """Generated releases, a fifth taken from each heap: count, share right, share false, seconds, memory."""
    for count in counts:
        cells = measured(generated_pairs(count, "growth"), TAKEN, SALTS[:1], ours)
        yield [f"{count:,}", cells[1], cells[2], cells[4], f"{peak():.0f}"]


def main() -> None:
    """Prints both tables."""
    parser = parser_of(__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="one shuffle, and the smaller of the generated heaps"
    )
    is_quick = parser.parse_args().quick
    print_heads("heaps | pairing | links to find | right | false | ECE | seconds")
    for name, pairs, share, salts in sets(is_quick=is_quick):
        for title, pairer in pairers().items():
            print_row(name, title, *measured(pairs, share, salts, pairer))
    print()
    print_heads("documents a heap, before | right | false | seconds | peak memory so far, MB")
    for cells in growth(GROWTH[:2] if is_quick else GROWTH):
        print_row(*cells)


if __name__ == "__main__":
    main()
