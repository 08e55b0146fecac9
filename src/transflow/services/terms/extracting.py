"""Term pairs proposed from the project's releases, or from a bitext of another source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError, UnreadableFileError
from transflow.frozen import Frozen
from transflow.io.own_folder import one_at_a_time_beside
from transflow.languages import are_latvian_and_english
from transflow.model import Concept, Designation, Message
from transflow.pipeline import line_up
from transflow.services.glossaries import termbase_of
from transflow.services.releases.bitexts import circumstances_of, documents_of
from transflow.services.releases.pairs import Pair
from transflow.services.releases.selecting import selected_pairs
from transflow.services.terms.keeping import append_rows
from transflow.terms.clusters import Pair as SentencePair
from transflow.terms.extraction import Proposal, extract, pairs_of
from transflow.terms.termbase import Termbase


class Extracted(Frozen):
    """The proposals, from so many releases and sentence pairs, the releases that could not be read, and how many
    were left out."""

    proposals: tuple[Proposal, ...]
    releases: int
    sentences: int
    problems: tuple[str, ...]
    left_out: int = 0


def extract_terms(
    settings: Settings,
    paths: Sequence[Path],
    *,
    today: str,
    least: int,
    threshold: float,
    most: int,
    releases: int | None = None,
) -> Extracted:
    """Proposals from the releases that have both Latvian and English, at most so many; with `releases`, from the
    last so many by name."""
    selected, refused = selected_pairs(settings, paths)
    known = [each for each in selected if _is_of_ours(each)]
    pairs = known if releases is None else known[-releases:]
    if not pairs:
        raise TransflowError(
            Message("No release here has a Latvian and an English version; extraction needs both.")
        )
    termbase = termbase_of(settings)
    sentences: list[SentencePair] = []
    problems = [*refused]
    for pair in pairs:
        try:
            sentences += _sentences(pair, settings, termbase, today)
        except UnreadableFileError as error:
            problems.append(error.message)
    found = extract(sentences, termbase, least=least, threshold=threshold)
    return Extracted(
        tuple(found[:most]), len(pairs), len(sentences), tuple(problems), len(known) - len(pairs)
    )


def write_proposals(file: Path, proposals: Iterable[Proposal], root: Path) -> None:
    """Puts the proposals at the end of a glossary, or into a new one; others at work on the project in `root` are
    waited for."""
    with one_at_a_time_beside(root):
        append_rows(file, map(concept_of_proposal, proposals))


def concept_of_proposal(proposal: Proposal) -> Concept:
    """The row that a proposal would be; its note says where it comes from."""
    where = f", for example in {proposal.example.release}" if proposal.example.release else ""
    return Concept(
        (Designation(proposal.latvian, "lv"), Designation(proposal.english, "en")),
        proposal.category,
        note=f"extracted: {proposal.joint_count} of {proposal.count} sentences{where}",
    )


def _is_of_ours(pair: Pair) -> bool:
    is_known = are_latvian_and_english(pair.source_language, pair.target_language)
    return pair.has_source and pair.has_target and is_known


def _sentences(pair: Pair, settings: Settings, termbase: Termbase, today: str) -> Iterator[SentencePair]:
    source, target = documents_of(pair, settings.root)
    bitext = line_up(source, target, termbase, circumstances_of(source, pair, settings, today))
    return pairs_of(bitext)
