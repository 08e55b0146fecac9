"""The translation memory: units in a table, found by the hash of their source or by a full-text index over
the stems of its words (FTS5 in SQLite, a GIN index over `tsvector` in PostgreSQL)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, islice
from typing import Any

from sqlalchemy import Select, delete, func, select, text
from sqlalchemy.dialects import postgresql, sqlite

from transflow.model import State
from transflow.recall import MemoryUnit, Query, stems
from transflow.store import Work
from transflow.store.tables import MemoryFileRow, MemoryRow
from transflow.text.normalise import text_hash

AT_ONCE = 1000  # rows written together
MOST_WORDS = 5  # of which pairs are made
ENOUGH = 3  # rare words
MANY = 3000  # rows that are ordered in a few milliseconds
MOST_CANDIDATES = 120
Group = tuple[str, ...]


def remember(work: Work, units: Iterable[MemoryUnit]) -> int:
    """Adds units; one that is there already stays as it is. Returns how many were new."""
    rows = (_values(work, each) for each in units)
    count = 0
    while batch := list(islice(rows, AT_ONCE)):
        new = _insert(work).values(batch).on_conflict_do_nothing().returning(MemoryRow.id)
        count += len(work.session.scalars(new).all())
    return count


def forget(work: Work, origin: str) -> int:
    """Takes out the units of one origin; returns how many."""
    gone = work.session.execute(
        delete(MemoryRow).where(MemoryRow.workspace_id == work.workspace, MemoryRow.origin == origin)
    )
    return int(gone.rowcount)  # type: ignore[attr-defined]


def remembered_files(work: Work) -> dict[str, str]:
    """The ledger files whose units are here, each with the stamp it had then."""
    rows = work.session.execute(
        select(MemoryFileRow.file, MemoryFileRow.stamp).where(MemoryFileRow.workspace_id == work.workspace)
    )
    return {row.file: row.stamp for row in rows}


def note_file(work: Work, file: str, stamp: str) -> None:
    """Remembers at which stamp the units of a ledger were taken; an empty stamp forgets it."""
    known = work.session.get(MemoryFileRow, (work.workspace, file))
    if known and not stamp:
        work.session.delete(known)
    elif known:
        known.stamp = stamp
    elif stamp:
        work.session.add(MemoryFileRow(workspace_id=work.workspace, file=file, stamp=stamp))
    work.session.flush()


def candidates(work: Work, query: Query) -> list[MemoryUnit]:
    """Units whose source is the same, and those that share the rarest of its words; not all of them fit."""
    same = select(MemoryRow).where(*_pair(query), MemoryRow.source_hash == text_hash(query.text))
    found = list(work.session.scalars(same.limit(MOST_CANDIDATES)))
    words = _telling(work, stems(query.text, query.source_language))
    if words and len(found) < MOST_CANDIDATES:
        found += work.session.scalars(_by_words(work, query, words, MOST_CANDIDATES))
    return [_unit(row) for row in {row.id: row for row in found}.values()]


def concordance(work: Work, words: str, query: Query, limit: int) -> list[MemoryUnit]:
    """The units in whose source all these words stand, in any of their forms."""
    wanted = stems(words, query.source_language)
    if not wanted:
        return []
    rows = work.session.scalars(_by_words(work, query, [wanted], limit))
    return [_unit(row) for row in rows]


def units(work: Work, source_language: str = "", target_language: str = "") -> Iterator[MemoryUnit]:
    """All units, or those of a language pair, as they were added; read in portions."""
    query = select(MemoryRow).where(MemoryRow.workspace_id == work.workspace).order_by(MemoryRow.id)
    if source_language:
        query = query.where(MemoryRow.source_language == source_language)
    if target_language:
        query = query.where(MemoryRow.target_language == target_language)
    for row in work.session.scalars(query.execution_options(yield_per=AT_ONCE)):
        yield _unit(row)


def counted(work: Work) -> int:
    """How many units there are."""
    query = select(func.count()).select_from(MemoryRow).where(MemoryRow.workspace_id == work.workspace)
    return work.session.scalar(query) or 0


def _by_words(work: Work, query: Query, groups: Iterable[Group], limit: int) -> Select[MemoryRow]:
    """The units in whose source all words of one of the groups stand, those with the most of them first."""
    base = select(MemoryRow).where(MemoryRow.workspace_id == work.workspace, *_pair(query)).limit(limit)
    if _is_postgres(work):
        asked = " | ".join("(" + " & ".join(f"'{_quoted(word)}'" for word in each) + ")" for each in groups)
        vector, wanted = func.to_tsvector(text("'simple'"), MemoryRow.stems), func.to_tsquery("simple", asked)
        return base.where(vector.op("@@")(wanted)).order_by(func.ts_rank(vector, wanted).desc(), MemoryRow.id)
    asked = " OR ".join("(" + " AND ".join(f'"{word}"' for word in each) + ")" for each in groups)
    hits = text(
        "SELECT rowid FROM memory_words WHERE memory_words MATCH :asked ORDER BY rank LIMIT :most"
    ).bindparams(asked=asked, most=limit)
    return base.where(MemoryRow.id.in_(hits))


def _telling(work: Work, words: Iterable[str]) -> list[Group]:
    """What a text is found by: its rarest words where they are rare enough, else pairs of them, so that the
    database has few rows to order. PostgreSQL tells no frequencies; there the longest words stand in."""
    distinct = sorted({each for each in words if len(each) > 1}, key=lambda each: (-len(each), each))
    counts = {} if _is_postgres(work) else {word: _frequency(work, word) for word in distinct}
    known = sorted(
        (each for each in distinct if counts.get(each, 1)), key=lambda each: counts.get(each, MANY)
    )
    rare = [
        word
        for at, word in enumerate(known)
        if sum(counts.get(each, MANY) for each in known[: at + 1]) <= MANY
    ]
    if len(rare) >= ENOUGH or len(known) < 2:
        return [(word,) for word in rare or known]
    return [*((word,) for word in rare), *combinations(known[:MOST_WORDS], 2)]


def _frequency(work: Work, word: str) -> int:
    found = work.session.execute(text("SELECT doc FROM memory_vocabulary WHERE term = :word"), {"word": word})
    return found.scalar() or 0


def _quoted(word: str) -> str:
    return word.replace("'", "''").replace("\\", "")


def _pair(query: Query) -> tuple[Any, ...]:
    return (
        MemoryRow.source_language == query.source_language,
        MemoryRow.target_language == query.target_language,
    )


def _is_postgres(work: Work) -> bool:
    return work.session.get_bind().dialect.name == "postgresql"


def _insert(work: Work) -> Any:
    return postgresql.insert(MemoryRow) if _is_postgres(work) else sqlite.insert(MemoryRow)


def _values(work: Work, unit: MemoryUnit) -> Mapping[str, Any]:
    named = (unit.source_language, unit.target_language, unit.source, unit.target, unit.before, unit.after)
    parts = (str(work.workspace), *named, unit.origin)
    return {
        "uid": hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32],
        "workspace_id": work.workspace,
        "source_language": unit.source_language,
        "target_language": unit.target_language,
        "source": unit.source,
        "target": unit.target,
        "stems": " ".join(stems(unit.source, unit.source_language)),
        "source_hash": text_hash(unit.source),
        "before": unit.before,
        "after": unit.after,
        "origin": unit.origin,
        "state": unit.state.value,
        "by": unit.by,
        "at": unit.on,
    }


def _unit(row: MemoryRow) -> MemoryUnit:
    return MemoryUnit(
        row.source_language,
        row.target_language,
        row.source,
        row.target,
        row.before,
        row.after,
        row.origin,
        State(row.state),
        row.by,
        row.at,
    )
