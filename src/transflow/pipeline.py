"""The one path from two documents to findings. It takes values and returns values; the gate, the sync,
the report and the archive all come this way."""

from __future__ import annotations

import hashlib
from bisect import bisect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from transflow.align.changes import changes
from transflow.align.documents import Pin, Translations, align
from transflow.checks._consequences import Told, without_consequences
from transflow.languages import language, without_regions
from transflow.model import (
    Bead,
    Bitext,
    Document,
    Finding,
    Place,
    Related,
    Remark,
    Scope,
    Segment,
    Side,
    Spot,
    Staleness,
    Use,
    other_side,
)
from transflow.rules import Rules
from transflow.terms.matching import annotated
from transflow.terms.termbase import Termbase
from transflow.text.normalise import plain_spaces
from transflow.text.remembered import kept


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of a pair besides its two texts."""

    release: str = ""
    scope: Scope = "full"
    is_due: bool = False
    is_orphaned: bool = False
    today: str = ""
    pins: tuple[Pin, ...] = ()
    translations: Translations | None = None
    scorers: tuple[str, ...] = ()
    stale: tuple[Staleness, ...] = ()


def segmented(document: Document) -> Document:
    """The document with its sentences; a block of a file read by lines is one segment, even an empty one."""
    spans = _whole if document.format == "lines" else language(document.language).segments
    segments = [
        Segment(block.text[start:end], index, start, end)
        for index, block in enumerate(document.blocks)
        for start, end in spans(block.text)
    ]
    return replace(document, segments=tuple(segments))


def _whole(text: str) -> tuple[tuple[int, int], ...]:
    return ((0, len(text)),)


def line_up(
    source: Document, target: Document, termbase: Termbase, known: Circumstances | None = None
) -> Bitext:
    """Two documents, segmented, annotated with terms and aligned."""
    known = known or Circumstances()
    source = annotated(segmented(_asked_of(target, source)), termbase, target.language)
    target = annotated(segmented(target), termbase, source.language)
    bitext = align(source, target, pins=known.pins, translations=known.translations, scorers=known.scorers)
    return replace(
        bitext,
        release=known.release,
        scope=known.scope,
        stale=known.stale,
        is_due=known.is_due,
        is_orphaned=known.is_orphaned,
        today=known.today,
    )


def _asked_of(target: Document, source: Document) -> Document:
    """What of the source the target is to say: the heads and feet of pages, which come last, only where it has some."""
    if not source.blocks or not source.blocks[-1].is_around_pages:
        return source
    if any(each.is_around_pages for each in target.blocks):
        return source
    return replace(source, blocks=tuple(each for each in source.blocks if not each.is_around_pages))


def with_history(bitext: Bitext, old_source: Document, old_target: Document) -> Bitext:
    """The bitext with its stale blocks by two earlier versions: the source block changed in facts or
    wording since then, and what stands against it in the target did not change in wording."""
    changed_targets = {
        each.block for each in changes(old_target, bitext.target, "target") if each.change != "cosmetic"
    }
    stale = [
        each
        for each in changes(old_source, bitext.source, "source")
        if each.change == "cosmetic" or not changed_targets & set(_partners(bitext, each.block))
    ]
    return replace(bitext, stale=(*bitext.stale, *(each for each in stale if _partners(bitext, each.block))))


def _partners(bitext: Bitext, source_block: int) -> tuple[int, ...]:
    return bitext.bead_of_block["source", source_block].target


def judge(bitext: Bitext, rules: Rules | None = None) -> tuple[Finding, ...]:
    """What the checks find, in the order of the files: source side first, then by place and id. They see the
    languages without their regions."""
    rules = rules or Rules()
    seen = without_regions(bitext)
    told = [
        Told(each.name, remark, rules.level(each, remark))
        for each in rules.chosen()
        for remark in each.function(seen, **rules.options.get(each.name, {}))
    ]
    findings = [_finding(bitext, each) for each in without_consequences(seen, told)]
    return tuple(sorted(_without_copies(findings), key=_order))


def uses(bitext: Bitext, rules: Rules) -> tuple[Use, ...]:
    """The names of institutions in the target, for comparing releases; none where that is not wanted."""
    return tuple(
        Use(institution, name, _finding(bitext, Told(check.name, remark, rules.level(check, remark))))
        for check in rules.chosen()
        if check.across and rules.option(check, "across_releases")
        for institution, name, remark in check.across(without_regions(bitext))
    )


def examine(
    source: Document,
    target: Document,
    *,
    termbase: Termbase,
    rules: Rules | None = None,
    known: Circumstances | None = None,
) -> tuple[Bitext, tuple[Finding, ...]]:
    """Two documents to a bitext with its findings."""
    bitext = line_up(source, target, termbase, known)
    return bitext, judge(bitext, rules)


def fingerprint(check: str, bitext: Bitext, source_text: str, target_text: str, value: str) -> str:
    """Identifies a finding by what it is about, not by where it stands."""
    parts = (
        check,
        bitext.release,
        bitext.target.language,
        plain_spaces(source_text),
        plain_spaces(target_text),
        plain_spaces(value),
    )
    return "v1:" + hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _finding(bitext: Bitext, told: Told) -> Finding:
    remark, spot = told.remark, told.remark.spot
    side: Side = spot.side if spot else "source"
    bead = bitext.bead_of_block.get((side, spot.block)) if spot else None
    source_text = bitext.passage("source", bead.source).text if bead else ""
    target_text = bitext.passage("target", bead.target).text if bead else ""
    document = bitext.document(side)
    return Finding(
        check=told.check,
        level=told.level,
        message=remark.message,
        file=document.path,
        place=_place(document, remark),
        side=side,
        release=bitext.release,
        language=bitext.target.language,
        source_text=source_text,
        target_text=target_text,
        related=_related(bitext, remark, bead),
        suggestion=remark.suggestion,
        fingerprint=fingerprint(told.check, bitext, source_text, target_text, remark.value),
        fix=remark.fix,
    )


def _place(document: Document, remark: Remark) -> Place | None:
    spot, value = remark.spot, document.place_of_value(remark.key) if remark.key else None
    return value or (document.place(spot.block, spot.start, spot.end) if spot else None)


def _related(bitext: Bitext, remark: Remark, bead: Bead | None) -> Related | None:
    if remark.key and remark.spot:
        document = bitext.document(other_side(remark.spot.side))
        if place := document.place_of_value(remark.key):
            return Related(document.path, place.line, place.column)
    if remark.related:
        return _counterpart(bitext, remark.related)
    if remark.spot is None or bead is None:
        return None
    side = other_side(remark.spot.side)
    block = _answering_block(bitext, bead, side)
    return None if block is None else _counterpart(bitext, Spot(side, block, 0, 0))


def _counterpart(bitext: Bitext, spot: Spot) -> Related:
    document = bitext.document(spot.side)
    place = document.place(spot.block, spot.start, spot.start)
    return Related(document.path, place.line, place.column)


def _answering_block(bitext: Bitext, bead: Bead, side: Side) -> int | None:
    """The bead's first block on `side`, else that of the nearest bead that has one."""
    own = bead.units(side)
    if own:
        return own[0]
    number, pairs = _numbered(bitext)
    here = number[bead]
    at = bisect(pairs, here)
    nearest = min(pairs[max(0, at - 1) : at + 1], key=lambda each: abs(each - here), default=None)
    return None if nearest is None else bitext.beads[nearest].units(side)[0]


@kept
def _numbered(bitext: Bitext) -> tuple[Mapping[Bead, int], list[int]]:
    """The place of each bead among all, and the places of those with two sides."""
    pairs = [at for at, each in enumerate(bitext.beads) if each.source and each.target]
    return {each: at for at, each in enumerate(bitext.beads)}, pairs


def _without_copies(findings: Iterable[Finding]) -> list[Finding]:
    return list({(each.check, each.file, each.place, each.fingerprint): each for each in findings}.values())


def _order(finding: Finding) -> tuple[int, int, int, str]:
    place = finding.place
    side = 0 if finding.side == "source" else 1
    return (side, place.line if place else 0, place.column if place else 0, finding.check)
