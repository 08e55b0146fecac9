"""Which texts of a release ask for a translation, and what the memory and the termbase have for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transflow.frozen import Frozen
from transflow.languages import without_regions
from transflow.ledger.memory import queries
from transflow.ledger.records import is_proposed
from transflow.model import Bead, Bitext, Document, Mention, Record, State
from transflow.recall import Match, matches
from transflow.services.desk import Desk
from transflow.services.glossaries import termbase_of
from transflow.services.ledgers.files import read_ledger_of
from transflow.services.ledgers.known import Known, known_pair
from transflow.services.releases.bitexts import circumstances_of, documents_of
from transflow.services.releases.pairs import Pair
from transflow.store import Store
from transflow.store import memory as kept
from transflow.store.claims import holder
from transflow.store.items import Wanted, listed
from transflow.terms.applying import rendering_of
from transflow.terms.prefilling import rendered
from transflow.text.normalise import text_hash

Term = tuple[str, str]


class Choice(Frozen):
    """What is to be pretranslated: missing texts, and with `is_initial` those that nobody has confirmed yet;
    from `fuzzy` percent on, a match that is only near is taken too (0: none is)."""

    is_initial: bool = False
    fuzzy: int = 0


class Proposal(Frozen):
    """A translation, who made it, and on what ground."""

    text: str
    by: str
    why: str


class Piece(Frozen):
    """A text that asks for a translation: its place, its terms with their approved renderings, what is known
    for it, and the nearest match where that is not enough."""

    record: Record
    file: str
    line: int
    terms: tuple[Term, ...] = ()
    proposal: Proposal | None = None
    suggestion: Match | None = None


class Chosen(Frozen):
    """The pieces of one release in one language. `embargoes` are what its files say of one; `held` are how
    many somebody is at work on."""

    pair: Pair
    pieces: tuple[Piece, ...] = ()
    embargoes: tuple[str, ...] = ()
    held: int = 0


def chosen(desk: Desk, pair: Pair, store: Store, choice: Choice) -> Chosen:
    """What of a pair asks for a translation, with what memory and termbase know. Of a summary nothing that is
    missing does."""
    settings = desk.settings
    documents = documents_of(pair, settings.root)
    embargoes = (*embargoes_of(documents), *settings.embargoes_of(pair.release))
    circumstances = circumstances_of(documents[0], pair, settings, desk.today)
    if circumstances.scope == "none":
        return Chosen(pair, embargoes=embargoes)
    ledger = read_ledger_of(settings, pair)
    known = known_pair(documents, ledger, termbase_of(settings), circumstances)
    wanted = [(bead, known.records[key]) for bead, key in known.keys]
    wanted = [(bead, record) for bead, record in wanted if _is_wanted(record, choice, circumstances.scope)]
    with store.begin() as work:
        of_release = Wanted(release=pair.release, language=pair.target_language, is_any=True)
        held = {each.record.key for each in listed(work, of_release) if holder(each, desk.now)}
        free = [each for each in wanted if each[1].key not in held]
        asked = queries(known.ledger)
        found = [
            matches(query, kept.candidates(work, query)) for _, each in free if (query := asked[each.key])
        ]
    pieces = (_piece(known, *each, own, choice.fuzzy) for each, own in zip(free, found, strict=True))
    return Chosen(pair, tuple(filter(None, pieces)), embargoes, len(wanted) - len(free))


def embargoes_of(documents: Sequence[Document]) -> tuple[str, ...]:
    """What the front matter of either version says of an embargo."""
    return tuple(
        value.strip()
        for each in documents
        for name, value in each.metadata.items()
        if name.strip().casefold() == "embargo" and value.strip()
    )


def _is_wanted(record: Record, choice: Choice, scope: str) -> bool:
    """Whether a record may be filled: what a person rejected, or must choose about, is left to people."""
    if record.conflict or record.change or record.note or is_proposed(record):
        return False
    if record.state is State.MISSING:
        return scope == "full"
    return choice.is_initial and record.state is State.INITIAL


def _piece(known: Known, bead: Bead, record: Record, found: Sequence[Match], fuzzy: int) -> Piece | None:
    """The record as a piece; None where it has the translation already that is proposed."""
    bitext = without_regions(known.bitext)
    source = bitext.source
    mentions = [
        each
        for each in source.mentions
        if each.block in bead.source and each.designation.language == source.language
    ]
    tag = bitext.target.language
    proposal = (
        _of_memory(found, 100)
        or _of_terms(bitext, bead, mentions)
        or (_of_memory(found, fuzzy) if fuzzy else None)
    )
    if proposal and text_hash(proposal.text) == text_hash(record.target):
        return None
    return Piece(
        record,
        source.path,
        source.place(bead.source[0], 0, 0).line,
        tuple(dict.fromkeys(_terms(mentions, tag))),
        proposal,
        found[0] if found and not proposal else None,
    )


def _of_memory(found: Sequence[Match], least: int) -> Proposal | None:
    if not found or found[0].likeness < least:
        return None
    best = found[0]
    what = best.kind if best.kind != "fuzzy" else f"{best.likeness}%"
    return Proposal(best.unit.target, "memory", f"memory, {what}, {best.unit.origin}")


def _of_terms(bitext: Bitext, bead: Bead, mentions: Sequence[Mention]) -> Proposal | None:
    if len(bead.source) != 1:
        return None
    text = bitext.source.blocks[bead.source[0]].text
    found = rendered(text, mentions, bitext.target.language)
    return Proposal(found.strip(), "terms", "termbase") if found else None


def _terms(mentions: Sequence[Mention], tag: str) -> Iterator[Term]:
    for each in mentions:
        if name := rendering_of(each, tag):
            yield each.surface, name
