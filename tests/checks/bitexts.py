"""Bitexts for tests of checks: two Markdown texts, read, cut, annotated with the shipped terms, aligned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

import pytest

from transflow import gate
from transflow.checks import Example
from transflow.errors import UnreadableFileError
from transflow.formats.documents.markdown import read
from transflow.formats.own_files.baseline_json import read_baseline
from transflow.formats.termbases.csv import read as read_termbase
from transflow.frozen import replace
from transflow.io.shipped import glossary_files
from transflow.ledger.reconcile import reconcile
from transflow.model import Bitext, Document, Finding, Ledger, Level, Side
from transflow.pipeline import Circumstances, judge, line_up
from transflow.terms.auditing import conflicts
from transflow.terms.termbase import Termbase

TODAY = "2025-06-01"
BOTH_WAYS = pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])


@lru_cache(maxsize=1)
def shipped_terms() -> Termbase:
    concepts = [each for path in glossary_files() for each in read_termbase(path.read_bytes(), path.name)]
    return Termbase(tuple(concepts))


def bitext_of(
    source: str, target: str, known: Circumstances | None = None, languages: tuple[str, str] = ("lv", "en")
) -> Bitext:
    """The bitext of two Markdown texts; an empty target is no file."""
    ours, theirs = (_document(text, tag) for text, tag in zip((source, target), languages, strict=True))
    return line_up(ours, theirs, shipped_terms(), known)


def found(latvian: str, english: str, tags: tuple[str, str], least: Level = Level.INFO) -> set[str]:
    """The ids of what is found in a pair of texts, in the direction of the tags, at the least level or above."""
    texts = (latvian, english) if tags[0] == "lv" else (english, latvian)
    findings = judge(bitext_of(*texts, languages=tags))
    return {each.check for each in findings if each.level >= least}


def _document(text: str, tag: str) -> Document:
    if not text:
        return Document(f"{tag}.md", tag, "", (), "markdown", is_missing=True)
    return read(text.encode(), f"{tag}.md", tag)


def example_bitext(example: Example) -> Bitext:
    languages = (example.source_language, example.target_language)
    known = Circumstances(
        today=TODAY,
        scope=example.scope,
        is_due=example.is_due,
        is_orphaned=example.is_orphaned,
        unread=tuple(_further(example)),
    )
    bitext = bitext_of(example.source, example.target, known, languages)
    if not example.agreed:
        return bitext
    begun = reconcile(bitext_of(*example.agreed, known, languages), Ledger("", *languages), TODAY)
    return replace(bitext, stale=reconcile(bitext, begun.ledger, TODAY).stale)


def _further(example: Example) -> Iterator[tuple[Side, Document]]:
    languages = {"source": example.source_language, "target": example.target_language}
    for side, text in example.unread:
        yield side, read(text.encode(), f"{languages[side]}.txt", languages[side])


def housekeeping(example: Example) -> list[Finding]:
    """What the gate says of the waivers and the baseline of an example."""
    findings = judge(example_bitext(example))
    waivers = [replace(each, fingerprint=_first(findings, each.check)) for each in example.waivers]
    found = gate.on_waivers("transflow-waivers.toml", waivers, findings, TODAY, lambda check: True)
    found += (
        gate.on_glossaries(conflicts(read_termbase(example.glossary.encode(), "glossary.csv"), "lv"))
        if example.glossary
        else ()
    )
    if example.baseline:
        text = example.baseline.replace("{fingerprint}", findings[0].fingerprint if findings else "v1:none")
        try:
            counts = read_baseline(text.encode(), "baseline.json")
        except UnreadableFileError as error:
            return [*found, _unreadable(str(error))]
        debt = gate.Debt(counts)
        found += (*debt.beyond(findings), *debt.gone("baseline.json"))
    return found


def _first(findings: Iterable[Finding], check: str) -> str:
    return next((each.fingerprint for each in findings if each.check == check), "v1:none")


def _unreadable(message: str) -> Finding:
    """The gate stops with the id of the check in its message."""
    name = "baseline-unreadable"
    assert name in message
    return Finding(name, Level.ERROR, message, "", None, "source", "", "", "", "", None, None, "")
