"""Two heaps of documents whose pairs are known: real documents, their summaries, generated releases."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from corpora import data_folder
from generated_releases import generated_releases

from transflow.align.pairing import Sketch, sketch
from transflow.frozen import Frozen
from transflow.io.shipped import glossary_files
from transflow.model import Block, Document
from transflow.services.glossaries import read_termbases
from transflow.terms.annotating import annotated

CORPORA = ("ntrex128", "multileg", "gnome_user_docs", "cc_legalcode")


class Pair(Frozen):
    """A document in both languages."""

    corpus: str
    name: str
    source: Document
    target: Document

    def sketches(self) -> tuple[Sketch, Sketch]:
        """Both as the pairing sees them."""
        return sketched(self.source, self.target.language), sketched(self.target, self.source.language)


def sketched(single: Document, other_language: str) -> Sketch:
    """The sketch of a document in which the shipped terms are marked, as `transflow pair` makes it."""
    termbase = read_termbases(glossary_files())
    return sketch(annotated(single, termbase, single.language), other_language)


def real_pairs() -> list[Pair]:
    """The development documents."""
    return [pair for corpus in CORPORA for pair in _of_corpus(corpus)]


def _of_corpus(corpus: str) -> Iterable[Pair]:
    for folder in sorted((data_folder() / "parallel" / corpus / "docs").iterdir()):
        if (folder / "lv.txt").is_file() and (folder / "en.txt").is_file():
            texts = [(folder / f"{tag}.txt").read_text("utf-8").splitlines() for tag in ("lv", "en")]
            yield Pair(corpus, folder.name, document(texts[0], "lv"), document(texts[1], "en"))


def summaries(pairs: Iterable[Pair]) -> list[Pair]:
    """The same with the first quarter of the target only."""
    return [Pair(each.corpus, each.name, each.source, _beginning(each.target)) for each in pairs]


def _beginning(whole: Document) -> Document:
    kept = max(2, len(whole.blocks) // 4)
    return document([block.text for block in whole.blocks[:kept]], whole.language)


def generated_pairs(count: int, salt: str = "") -> list[Pair]:
    """Generated releases."""
    return [
        Pair("generated", each.name, document(each.source, "lv"), document(each.target, "en"))
        for each in generated_releases(count, salt)
    ]


def document(paragraphs: Iterable[str], language: str) -> Document:
    """A document without a file."""
    texts = [text for text in paragraphs if text.strip()]
    return Document("", language, "\n".join(texts), tuple(map(Block, texts)))


def shuffled(count: int, share: float, salt: str) -> tuple[list[int], list[int]]:
    """Which documents stand in either heap, after a share was taken from each, and in which order."""
    chance = random.Random(salt)
    kept = count - round(count * share)
    return chance.sample(range(count), kept), chance.sample(range(count), kept)


def right_links(sides: tuple[Sequence[int], Sequence[int]]) -> set[tuple[int, int]]:
    """The links to be found, by place in the heaps."""
    places = {document: place for place, document in enumerate(sides[1])}
    return {(at, places[document]) for at, document in enumerate(sides[0]) if document in places}
