"""`queue show`: all that somebody needs to decide about one item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transflow import gate
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.languages import base, language
from transflow.model import SIDES, Bead, Bitext, Finding, Level, Side, Spot
from transflow.recall import Match
from transflow.report.rows import Row, bead_of, row_of, spot_of
from transflow.services.checking.baseline import debt_of
from transflow.services.desk import Desk
from transflow.services.memory import matches_for
from transflow.services.queue.naming import the_item
from transflow.services.queue.opening import open_queue
from transflow.services.queue.standing import Standing, findings_of, standing
from transflow.services.queue.writing import live
from transflow.services.releases.paths import shown_path
from transflow.services.remembering import remember_known
from transflow.store import Work, claims
from transflow.store.history import comments, drafts, history
from transflow.store.values import Comment, Draft, Event, Item
from transflow.terms.applying import rendering_of
from transflow.terms.renderings import is_named
from transflow.text.diff import Change, word_diff
from transflow.text.facts import Fact
from transflow.text.facts.equality import answers

GAP = "\n\n"


class ShownFact(Frozen):
    """A value in one of the two texts, and whether the other text answers it."""

    side: Side
    kind: str
    surface: str
    is_answered: bool


class ShownTerm(Frozen):
    """A term in the source, how it is to be called in the target, and whether it is."""

    surface: str
    approved: str
    is_used: bool


class Correction(Frozen):
    """The certain fix of a finding, or what it suggests for a value at its place: `target[start:end]` of the
    item becomes `replacement`."""

    fingerprint: str
    start: int
    end: int
    replacement: str


class Blocking(Frozen):
    """A finding at which the gate stops for the release, and the key of the item that it is about, if any."""

    finding: Finding
    key: str


class Shown(Frozen):
    """An item with its surroundings. `diff` leads from the source that was agreed to the source as it is,
    empty where nothing changed; `places` are file and line of source and target; `row` has both texts with
    their terms, facts and findings marked; `blocking` is what still blocks the release; `matches` are what the
    memory has that is near."""

    item: Item
    places: tuple[tuple[str, int], ...]
    diff: tuple[Change, ...]
    facts: tuple[ShownFact, ...]
    terms: tuple[ShownTerm, ...]
    findings: tuple[Finding, ...]
    corrections: tuple[Correction, ...]
    comments: tuple[Comment, ...]
    history: tuple[Event, ...]
    drafts: tuple[Draft, ...]
    row: Row
    blocking: tuple[Blocking, ...]
    matches: tuple[Match, ...]

    @property
    def counted(self) -> tuple[Finding, ...]:
        """The findings that nobody waived and that are more than a matter of style."""
        return tuple(each for each in self.findings if not each.waived and each.level > Level.INFO)


def show_item(desk: Desk, name: str) -> Shown:
    """The item as the files make it at this moment; a look at one's own renews the claim."""
    with open_queue(desk) as store, store.begin() as work:
        known = the_item(desk, work, name)
        if claims.holder(known, desk.now) == desk.by:
            known = claims.renew(work, known, desk.by, desk.now)
        if not store.is_lasting:  # a server does it beside its answers
            remember_known(work, desk.settings)
        return _shown(desk, work, *live(desk, known))


def _shown(desk: Desk, work: Work, item: Item, here: Standing) -> Shown:
    settings, record, bead = desk.settings, item.record, here.beads[item.record.key]
    judged = findings_of(settings, here, desk.today)
    findings = tuple(about_bead(here.bitext, bead, judged))
    return Shown(
        item=item,
        places=tuple(_places(here, bead)),
        diff=tuple(word_diff(record.old_source, record.source)) if record.change else (),
        facts=tuple(_facts(here, record.source, record.target)),
        terms=tuple(terms_of(here.bitext, bead, record.target)),
        findings=findings,
        corrections=tuple(_corrections(here.bitext, bead, findings)),
        comments=comments(work, item),
        history=history(work, item),
        drafts=drafts(work, item),
        row=row_of(here.bitext, bead, findings),
        blocking=tuple(_blocking(settings, here, judged)),
        matches=matches_for(work, here.known.ledger, record, shown_path(here.ledger_file, settings.root)),
    )


def blocking_keys(desk: Desk, release: str, language: str) -> frozenset[str]:
    """The keys of the items at which the gate stops for a release as its files are at this moment."""
    here = standing(desk.settings, release, language, desk.today)
    found = findings_of(desk.settings, here, desk.today)
    return frozenset(each.key for each in _blocking(desk.settings, here, found))


def _places(here: Standing, bead: Bead) -> Iterator[tuple[str, int]]:
    for side in SIDES:
        if blocks := bead.units(side):
            document = here.bitext.document(side)
            yield document.path, document.place(blocks[0], 0, 0).line


def _facts(here: Standing, source: str, target: str) -> Iterator[ShownFact]:
    in_source = language(here.bitext.source.language).facts(source)
    in_target = language(here.bitext.target.language).facts(target)
    yield from _on_side("source", in_source, in_target)
    yield from _on_side("target", in_target, in_source)


def _on_side(side: Side, own: Sequence[Fact], others: Sequence[Fact]) -> Iterator[ShownFact]:
    for fact in own:
        is_answered = any(answers(fact.value, other.value) for other in others)
        if fact.is_demanded or is_answered:
            yield ShownFact(side, type(fact.value).__name__.lower(), fact.surface, is_answered)


def terms_of(bitext: Bitext, bead: Bead, target: str) -> Iterator[ShownTerm]:
    """The terms in the source of a bead, and whether a text calls each by an approved name."""
    seen, tag = set(), base(bitext.target.language)
    for mention in bitext.source.mentions:
        name = rendering_of(mention, tag)
        if mention.block in bead.source and name and (mention.surface, name) not in seen:
            seen.add((mention.surface, name))
            is_used = is_named(mention.concept, tag, target)
            yield ShownTerm(mention.surface, name, is_used)


def _corrections(bitext: Bitext, bead: Bead, findings: Sequence[Finding]) -> Iterator[Correction]:
    """Corrections inside the target; paragraphs of an item are divided by a blank line."""
    begins, at = {}, 0
    for block in bead.target:
        begins[block] = at
        at += len(bitext.target.blocks[block].text) + len(GAP)
    for each in findings:
        spot = each.fix.spot if each.fix else _value_at(bitext, each)
        text = each.fix.replacement if each.fix else each.suggestion
        if spot and text and not each.waived and spot.side == "target" and spot.block in begins:
            begin, own = begins[spot.block], bitext.target.blocks[spot.block].text
            end = len(own) if spot.end is None else spot.end
            if own[spot.start : end] != text:  # else it is read so already
                yield Correction(each.fingerprint, begin + spot.start, begin + end, text)


def _value_at(bitext: Bitext, finding: Finding) -> Spot | None:
    """Where a finding stands, if that is a value of the text and nothing more."""
    spot = spot_of(bitext, finding) if finding.suggestion else None
    if spot is None:
        return None
    document = bitext.document(spot.side)
    facts = language(document.language).facts(document.blocks[spot.block].text)
    return spot if any((each.start, each.end) == (spot.start, spot.end) for each in facts) else None


def about_bead(bitext: Bitext, bead: Bead, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings about the two texts of a bead."""
    texts = (
        bitext.passage("source", bead.source).text if bead.source else "",
        bitext.passage("target", bead.target).text if bead.target else "",
    )
    return (each for each in findings if (each.source_text, each.target_text) == texts)


def _debt(settings: Settings) -> gate.Debt:
    """What the baseline counts; one that cannot be read forgives nothing here, and the gate says what is wrong."""
    try:
        return debt_of(settings)
    except TransflowError:
        return gate.Debt({})


def _blocking(settings: Settings, here: Standing, findings: Sequence[Finding]) -> Iterator[Blocking]:
    keys = dict(here.known.keys)
    for each in _debt(settings).beyond(findings):
        if gate.fails([each], settings.gate_level):
            bead = bead_of(here.bitext, each)
            yield Blocking(each, keys.get(bead, "") if bead else "")
