"""One pair of files to its findings."""

from __future__ import annotations

from pathlib import Path

from transflow import gate
from transflow.config import Settings
from transflow.errors import UnreadableFileError
from transflow.frozen import Frozen, field, replace
from transflow.io.git import file_at
from transflow.model import Bitext, Document, Finding, Ledger, Use
from transflow.pipeline import judge, line_up, uses, with_history
from transflow.rules import Rules
from transflow.services.glossaries import termbase_of
from transflow.services.ledgers.files import read_ledger_of
from transflow.services.ledgers.known import known_pair
from transflow.services.releases.bitexts import circumstances_of, documents_of
from transflow.services.releases.documents import demand_text, read_content
from transflow.services.releases.pairs import Pair


class Judged(Frozen):
    """A pair with its findings (inline waivers applied), or with the problem that kept it from being read."""

    pair: Pair
    bitext: Bitext | None = None
    ledger: Ledger = field(default_factory=lambda: Ledger("", "", ""))
    is_synced: bool = True
    findings: tuple[Finding, ...] = ()
    problem: str = ""
    uses: tuple[Use, ...] = ()


def judge_pair(pair: Pair, *, settings: Settings, today: str, commit: str | None) -> Judged:
    """One pair from files to findings; a file that cannot be read is the problem of its pair alone."""
    try:
        return _judged(_known(pair, settings, today, commit), settings.rules())
    except UnreadableFileError as error:
        return Judged(pair, problem=error.message)


def judge_documents(pair: Pair, source: Document, target: Document, settings: Settings, today: str) -> Judged:
    """Two documents that stand in no file of the project, such as pages of the web."""
    known = circumstances_of(demand_text(source), pair, settings, today)
    return _judged(Judged(pair, line_up(source, target, termbase_of(settings), known)), settings.rules())


def _judged(known: Judged, rules: Rules) -> Judged:
    """The pair with its findings, inline waivers applied; where no translation is asked for, those on waivers alone."""
    bitext = known.bitext
    if bitext is None:
        return known
    is_judged, documents = bitext.scope != "none", (bitext.source, bitext.target)
    marked = gate.with_inline_waivers(judge(bitext, rules) if is_judged else (), documents)
    found = uses(bitext, rules) if is_judged else ()
    used = tuple(replace(each, finding=_marked(each.finding, documents)) for each in found)
    present = (*marked, *(each.finding for each in used))
    marked += tuple(gate.on_inline_waivers(documents, present, known.pair.release, rules.is_chosen))
    return replace(known, findings=marked, uses=used)


def _marked(finding: Finding, documents: tuple[Document, ...]) -> Finding:
    (marked,) = gate.with_inline_waivers((finding,), documents)
    return marked


def _known(pair: Pair, settings: Settings, today: str, commit: str | None) -> Judged:
    """The pair aligned around its ledger, with the blocks that are stale by it; without a ledger, by git. Of one whose
    source is gone the ledger stays as it is."""
    source, target = documents_of(pair, settings.root)
    circumstances = circumstances_of(source, pair, settings, today)
    ledger = read_ledger_of(settings, pair)
    if not pair.has_source:
        is_orphaned = _is_orphaned(pair, ledger, settings.root, commit)
        circumstances = replace(circumstances, is_orphaned=is_orphaned)
        return Judged(pair, line_up(source, target, termbase_of(settings), circumstances), ledger)
    if circumstances.scope != "none" and ledger.records:
        known = known_pair((source, target), ledger, termbase_of(settings), circumstances)
        is_synced = known.ledger == ledger and not pair.former_ledger
        return Judged(pair, known.bitext, known.ledger, is_synced)
    bitext = line_up(source, target, termbase_of(settings), circumstances)
    if commit and circumstances.scope != "none":
        bitext = _with_git(bitext, pair, settings.root, commit)
    return Judged(pair, bitext, ledger, is_synced=circumstances.scope == "none")


def _is_orphaned(pair: Pair, ledger: Ledger, root: Path, commit: str | None) -> bool:
    """Whether a translation once had the source that is not there, by its ledger or else by git."""
    was_paired = any(each.source and each.target for each in ledger.records)
    return was_paired or bool(commit and file_at(root, commit, pair.source))


def _with_git(bitext: Bitext, pair: Pair, root: Path, commit: str) -> Bitext:
    old_source = _as_it_was(pair.source, bitext.source, root, commit)
    old_target = _as_it_was(pair.target, bitext.target, root, commit)
    return with_history(bitext, old_source, old_target) if old_source and old_target else bitext


def _as_it_was(file: Path, document: Document, root: Path, commit: str) -> Document | None:
    data = file_at(root, commit, file)
    return read_content(data, file, document.language, root) if data is not None and data.strip() else None
