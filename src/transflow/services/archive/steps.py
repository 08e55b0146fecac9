"""What is done with one document of an archive, or with one pair: files in, a row of JSON out."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from transflow import gate
from transflow.align.documents import Translations
from transflow.align.pairing import Sketch
from transflow.align.words.vocabulary import tokens
from transflow.config import Settings
from transflow.frozen import Frozen, replace
from transflow.languages import language
from transflow.model import Bitext, Document, Finding, UnitLevel
from transflow.pipeline import judge, line_up
from transflow.report.as_json import finding_object
from transflow.services.archive.inputs import Listed, bytes_of
from transflow.services.archive.parts import Row
from transflow.services.glossaries import Contents, termbase_of_contents
from transflow.services.pairing.sketching import Sketched, Tags, sketched
from transflow.services.releases.bitexts import circumstances_of
from transflow.services.releases.documents import read_content
from transflow.services.releases.pairs import Pair
from transflow.terms.termbase import Termbase
from transflow.text.facts import Date

ABOUT_YEAR = 1500  # characters of a text that may tell its year
YEAR = re.compile(r"(?<!\d)(19[89]\d|20\d\d)(?!\d)")
LEFT = frozenset(("same-as-source", "near-same", "untranslated-segment", "wrong-language"))


class ArchiveRun(Frozen):
    """What the work on all documents of an archive has in common. `folder` is that from which files are named,
    `program` tells one version of ours from another, `translations` is what the archive itself taught."""

    settings: Settings
    glossaries: Contents
    tags: Tags
    folder: str
    today: str
    program: str
    level: UnitLevel = "paragraph"
    translations: Translations | None = None

    @property
    def termbase(self) -> Termbase:
        """The concepts of its glossaries."""
        return termbase_of_contents(self.glossaries)


class Link(Frozen):
    """Two documents that belong together, what changes when they do, and how sure it is that they do."""

    name: str
    source: str
    target: str
    marks: tuple[str, str]
    confidence: float


def sketch_row(run: ArchiveRun, listed: Listed) -> Row:
    """A document as the pairing needs it."""
    document = _document(listed.name, "", run)
    found = sketched(listed.name, document, listed.home, run.tags, run.termbase)
    tag = found.language or listed.home or run.tags[0]
    other = [] if found.by_text is found.at_home else [_packed(found.by_text)]
    return {
        "name": found.name,
        "home": found.home,
        "language": found.language,
        "year": _year(replace(document, language=tag)),
        "sketches": [_packed(found.at_home), *other],
    }


def sketched_from(row: Mapping[str, Any]) -> Sketched:
    """What `sketch_row` packed."""
    sketches = [_unpacked(each) for each in row["sketches"]]
    return Sketched(row["name"], row["home"], row["language"], sketches[0], sketches[-1])


def _packed(sketch: Sketch) -> list[str]:
    columns = (sketch.features.astype("<i8"), sketch.strengths.astype("<f8"))
    return [base64.b85encode(column.tobytes()).decode("ascii") for column in columns]


def _unpacked(columns: Iterable[str]) -> Sketch:
    features, strengths = (base64.b85decode(column) for column in columns)
    return Sketch(np.frombuffer(features, "<i8"), np.frombuffer(strengths, "<f8"))


def lesson_row(run: ArchiveRun, link: Link) -> Row:
    """What a pair, lined up, teaches of the two languages."""
    bitext = _bitext(run, link)
    lessons = [
        (tokens(" ".join(source)), tokens(" ".join(target)), bead.confidence)
        for bead, source, target in bitext.rows("sentence")
        if source and target
    ]
    return {"lessons": lessons}


def judged_row(run: ArchiveRun, link: Link) -> Row:
    """A pair with its beads, its findings and some sums."""
    bitext = _bitext(run, link)
    documents = (bitext.source, bitext.target)
    findings: tuple[Finding, ...] = ()
    if bitext.scope != "none":
        findings = gate.with_inline_waivers(judge(bitext, run.settings.rules()), documents)
    return {
        "release": link.name,
        "source": link.source,
        "target": link.target,
        "confidence": round(link.confidence, 4),
        "year": _year(bitext.source) or _year(bitext.target),
        "segments": len(bitext.source.segments),
        **_sums(bitext, findings),
        "beads": [
            [bead.kind, round(bead.confidence, 4), bead.is_moved, "\n".join(source), "\n".join(target)]
            for bead, source, target in bitext.rows(run.level)
        ],
        "findings": [finding_object(each) for each in findings],
    }


def _bitext(run: ArchiveRun, link: Link) -> Bitext:
    source, target = (
        _document(name, tag, run) for name, tag in zip((link.source, link.target), run.tags, strict=True)
    )
    pair = Pair(link.name, Path(link.source), Path(link.target), *run.tags)
    known = circumstances_of(source, pair, run.settings, run.today)
    known = replace(known, is_due=False, translations=run.translations)
    return line_up(source, target, run.termbase, known)


def _document(name: str, tag: str, run: ArchiveRun) -> Document:
    document = read_content(bytes_of(name, run.folder), Path(name), tag)
    return replace(document, path=name)


def _sums(bitext: Bitext, findings: Iterable[Finding]) -> dict[str, int]:
    """Characters of the source: all, those with a counterpart, those that stand untranslated in the target or have
    no counterpart."""
    lengths = [len(block.text) for block in bitext.source.blocks]
    answered = {block for bead in bitext.beads if bead.target for block in bead.source}
    left = {each.source_text for each in findings if each.check in LEFT and each.waived is None}
    same = {
        block
        for bead in bitext.beads
        if bead.source and bead.target and bitext.passage("source", bead.source).text in left
        for block in bead.source
    }
    covered = sum(lengths[block] for block in answered)
    return {
        "characters": sum(lengths),
        "covered": covered,
        "untranslated": sum(lengths) - covered + sum(lengths[block] for block in same),
    }


def _year(document: Document) -> int:
    """The year of a document by its front matter, its name, or the first date in its text; 0 where none tells."""
    found = YEAR.search(document.metadata.get("date", "")) or YEAR.search(document.path)
    return int(found[1]) if found else _year_in_text(document)


def _year_in_text(document: Document) -> int:
    facts = chain.from_iterable(map(language(document.language).facts, _beginning(document)))
    years = (each.value.year for each in facts if isinstance(each.value, Date) and each.value.year)
    return next((year for year in years if 1980 <= year < 2100), 0)


def _beginning(document: Document) -> Iterator[str]:
    left = ABOUT_YEAR
    for block in document.blocks:
        yield block.text[:left]
        left -= len(block.text) + 1
        if left <= 0:
            return
