"""An archive from documents to results: read, paired, taught, judged, written."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import starmap
from pathlib import Path

from msgspec.structs import astuple

from transflow.align.learning import LEAST_SURE, Lesson, learned
from transflow.config import OPTIONS, Settings
from transflow.frozen import Frozen, replace
from transflow.io.derived import digest_of
from transflow.io.scratch import Pile, ascending, scratch_files
from transflow.io.writing import clear_drafts, make_folder, write_bytes_atomically
from transflow.messages import of_plain
from transflow.model import UnitLevel
from transflow.report.archive import ArchiveSummary, Unpaired, archive_page, summed
from transflow.services.archive.chunks import Workforce, done
from transflow.services.archive.inputs import Inputs, Listed, inputs_of, languages_by_name, listed
from transflow.services.archive.machines import demand_dask
from transflow.services.archive.manifest import begun, note
from transflow.services.archive.parts import Row
from transflow.services.archive.steps import (
    ArchiveRun,
    Link,
    judged_row,
    lesson_row,
    sketch_row,
    sketched_from,
)
from transflow.services.archive.writing import demand_writers, write_results
from transflow.services.checking.verdicts import NEUTRAL
from transflow.services.glossaries import contents_for
from transflow.services.pairing.sketching import Gathered, Tags, left_alone, links_between

TEACHERS = 2_000  # pairs that teach; more of them teach little more


class ArchiveRequest(Frozen):
    """What somebody wants of an archive. `least` is how sure a pair must be; `learns`: the words of the archive
    are learned from a first alignment; `formats` are those of the results; `language` is that of the page."""

    source: str
    target: str | None
    folder: Path
    told: tuple[str | None, str | None] = (None, None)
    least: float = 0.6
    level: UnitLevel = "paragraph"
    learns: bool = False
    formats: tuple[str, ...] = ("tmx", "jsonl")
    language: str = "en"


class Archived(Frozen):
    """What became of an archive: its sums, what could not be read, the page that shows it."""

    summary: ArchiveSummary
    tags: Tags
    page: Path

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each document that could not be read, and the like."""
        return self.summary.problems


class Linked(Frozen):
    """The pairs of an archive, and the documents that are in none with their languages."""

    links: Sequence[Link]
    left: Sequence[Unpaired]
    problems: tuple[str, ...]
    keys: tuple[str, ...]


def archive(request: ArchiveRequest, settings: Settings, workforce: Workforce, *, today: str) -> Archived:
    """Pairs, aligns and checks all documents and writes the results into a folder. What an earlier run has done,
    even one that was killed, is not done again."""
    demand_writers(request.formats)
    if workforce.scheduler:
        demand_dask()
    tags = languages_by_name(
        request.source, request.target, request.told, (settings.source, settings.targets[0])
    )
    inputs = inputs_of(request.source, request.target, tags)
    run = _run(request, settings, tags, *begun(request.folder, today))
    make_folder(request.folder)
    said = _said_of(request, run)
    note(request.folder, said, is_done=False)
    linked = _known_links(inputs, tags) if inputs.is_paired else _found_links(inputs, run, request, workforce)
    run, taught_by = _taught(run, linked.links, workforce) if request.learns else (run, [])
    keys = done("Checking", partial(judged_row, run), linked.links, _common(run), workforce)
    summary = summed(_rows(workforce, keys), linked.left, linked.problems, inputs.passed_over)
    write_results(request.folder, request.formats, partial(_rows, workforce, keys), linked.left, tags)
    page = request.folder / "index.html"
    write_bytes_atomically(page, archive_page(summary, tags, request.language).encode("utf-8", "replace"))
    workforce.parts.keep_only([*linked.keys, *taught_by, *keys])
    clear_drafts(request.folder)
    note(request.folder, said, is_done=True)
    return Archived(summary, tags, page)


def _run(request: ArchiveRequest, settings: Settings, tags: Tags, today: str, program: str) -> ArchiveRun:
    glossaries = contents_for(settings)
    return ArchiveRun(settings, glossaries, tags, str(Path.cwd()), today, program, request.level)


def _said_of(request: ArchiveRequest, run: ArchiveRun) -> Mapping[str, object]:
    """What the manifest says of a run."""
    return {
        "source": request.source,
        "target": request.target or request.source,
        "languages": list(run.tags),
        "level": request.level,
        "day": run.today,
        "program": run.program,
    }


def _known_links(inputs: Inputs, tags: Tags) -> Linked:
    """The pairs of a list."""
    pairs = ((listed(one), listed(other), sure) for one, other, sure in inputs.pairs)
    left = _left((each.name, each.home or tags[0], 0) for each in inputs.documents)
    return Linked(_links(pairs), left, (), ())


def _found_links(inputs: Inputs, run: ArchiveRun, request: ArchiveRequest, workforce: Workforce) -> Linked:
    """The pairs that the documents themselves tell."""
    documents = inputs.documents
    keys = done("Reading", partial(sketch_row, run), documents, _common(run, has_rules=False), workforce)
    read, years = array("L"), array("H")  # the numbers of those that could be read, and their years
    problems = [*inputs.problems]
    with scratch_files() as room:
        gathered = Gathered(room)
        for number, row in enumerate(workforce.parts.rows(keys)):
            if "problem" in row:
                problems.append(of_plain(row["problem"]))
                continue
            gathered.add(sketched_from(row))
            read.append(number)
            years.append(row["year"])
        pairs = links_between(gathered, run.tags, request.least)
    alone = left_alone(gathered, pairs, run.tags)
    left = _left((gathered.names[at], tag, years[at]) for at, tag in alone)
    links = _links((documents[read[one]], documents[read[other]], sure) for one, other, sure in pairs)
    return Linked(links, left, tuple(problems), tuple(keys))


def _links(pairs: Iterable[tuple[Listed, Listed, float]]) -> Sequence[Link]:
    """The pairs in the order of their sources, each named after it."""
    rows = ascending((one.name, other.name, sure, (one.mark, other.mark)) for one, other, sure in pairs)
    links: Pile[Link] = Pile(astuple, lambda told: Link(*told))
    links.extend(Link(_named(one), one, other, marks, sure) for one, other, sure, marks in rows)
    return links


def _left(told: Iterable[tuple[str, str, int]]) -> Sequence[Unpaired]:
    """The documents without a counterpart, of which names, languages and years are told."""
    left: Pile[Unpaired] = Pile(astuple, lambda told: Unpaired(*told))
    left.extend(starmap(Unpaired, told))
    return left


def _named(name: str) -> str:
    """A document's name without the suffix."""
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem and "/" not in name[len(stem) :] else name


def _taught(run: ArchiveRun, links: Sequence[Link], workforce: Workforce) -> tuple[ArchiveRun, list[str]]:
    """The run with what pairs from everywhere in the archive teach."""
    teachers = links[:: -(-len(links) // TEACHERS) or 1]
    keys = done("Learning", partial(lesson_row, run), teachers, _common(run, has_rules=False), workforce)
    return replace(run, translations=learned(run.tags, _lessons(workforce, keys))), keys


def _lessons(workforce: Workforce, keys: Sequence[str]) -> Iterator[Lesson]:
    for row in workforce.parts.rows(keys):
        yield from ((one, other, sure) for one, other, sure in row.get("lessons", ()) if sure >= LEAST_SURE)


def _rows(workforce: Workforce, keys: Sequence[str]) -> Iterator[Row]:
    return workforce.parts.rows(keys)


def _common(run: ArchiveRun, *, has_rules: bool = True) -> bytes:
    """A digest of what all rows of a stage are made from besides their documents."""
    names = (name for name in OPTIONS if name not in NEUTRAL) if has_rules else ("scorers",)
    known = run.glossaries
    said = [{name: getattr(run.settings, name) for name in names}, run.tags, known.source, len(known.own)]
    said += [run.level, run.today] if has_rules else []
    taught = run.translations.by_source if run.translations else None
    parts = [run.program.encode(), json.dumps([said, taught]).encode("utf-8", "surrogatepass")]
    return digest_of([*parts, *(data for _, data in (*known.own, *known.shipped))]).encode()
