"""The translation memory: units in a table, found by the hash of their source or by a full-text index over
the stems of its words (FTS5 in SQLite, a GIN index over `tsvector` in PostgreSQL)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import accumulate, combinations, islice
from typing import Any

from sqlalchemy import and_, delete, func, literal, select, text

from transflow.model import State
from transflow.recall import MemoryUnit, Query, stems
from transflow.store import Work
from transflow.store.dialect import deleted, insert, is_postgres
from transflow.store.stamps import stamps
from transflow.store.tables import LedgerRow, MemoryFileRow, MemoryRow
from transflow.text.normalise import text_hash

AT_ONCE = 1000  # rows written together
MOST_WORDS = 4  # of which pairs are made
ENOUGH = 3  # rare words
MANY = 2000  # rows that are looked at in a few milliseconds
MOST_CANDIDATES = 60
SQLITE_HITS = "SELECT rowid FROM memory_words WHERE memory_words MATCH :asked ORDER BY rowid DESC LIMIT :most"
# Left of a CROSS JOIN is what SQLite looks at first: the hits, not the index of workspaces.
SQLITE_ROWS = """
SELECT memory.id, memory.stems FROM json_each(:hits) AS hit CROSS JOIN memory ON memory.id = hit.value
WHERE workspace_id = :workspace AND source_language = :source AND target_language = :target"""
POSTGRES_WORDS = """
SELECT most_common_elems::text::text[] AS words, most_common_elem_freqs AS shares,
       (SELECT reltuples FROM pg_class WHERE oid = 'memory'::regclass) AS units
FROM pg_stats WHERE schemaname = current_schema() AND tablename = 'ix_memory_words'"""
Group = tuple[str, ...]


def remember(work: Work, units: Iterable[MemoryUnit]) -> int:
    """Adds units; one that is there already stays as it is. Returns how many were new."""
    rows = (_values(work, each) for each in units)
    count = 0
    while batch := list(islice(rows, AT_ONCE)):
        new = insert(work.session, MemoryRow).values(batch).on_conflict_do_nothing().returning(MemoryRow.id)
        count += len(work.session.scalars(new).all())
    return count


def forget(work: Work, origin: str) -> int:
    """Takes out the units of one origin; returns how many."""
    asked = delete(MemoryRow).where(MemoryRow.workspace_id == work.workspace, MemoryRow.origin == origin)
    return deleted(work.session, asked)


def remembered_files(work: Work) -> Iterator[tuple[str, str]]:
    """The ledger files whose units are here, by name, each with the stamp it had then."""
    return stamps(work, MemoryFileRow)


def outdated_files(work: Work, most: int) -> dict[str, str]:
    """Ledger files whose units are not here as the queue knows the files, `most` at most: each with the stamp that the
    queue has, "" where the file is gone."""
    memory, ledger = MemoryFileRow, LedgerRow
    is_same = and_(memory.workspace_id == ledger.workspace_id, memory.file == ledger.file)
    newer = (
        select(ledger.file, ledger.stamp)
        .outerjoin(memory, is_same)
        .where(ledger.workspace_id == work.workspace, func.coalesce(memory.stamp, "") != ledger.stamp)
        .order_by(ledger.file)
    )
    gone = (
        select(memory.file, literal("").label("stamp"))
        .outerjoin(ledger, is_same)
        .where(memory.workspace_id == work.workspace, ledger.file.is_(None))
    )
    return {row.file: row.stamp for query in (gone, newer) for row in work.session.execute(query.limit(most))}


def note_file(work: Work, file: str, stamp: str) -> None:
    """Remembers at which stamp the units of a ledger were taken; an empty stamp forgets it."""
    row = MemoryFileRow
    if not stamp:
        work.session.execute(delete(row).where(row.workspace_id == work.workspace, row.file == file))
        return
    new = insert(work.session, row).values(workspace_id=work.workspace, file=file, stamp=stamp)
    place = (row.workspace_id, row.file)
    work.session.execute(new.on_conflict_do_update(index_elements=place, set_={"stamp": stamp}))


def candidates(work: Work, query: Query) -> list[MemoryUnit]:
    """Units whose source is the same, and those that share the most words with it; not all of them fit."""
    same = select(MemoryRow).where(*_pair(work, query), MemoryRow.source_hash == text_hash(query.text))
    found = list(work.session.scalars(same.limit(MOST_CANDIDATES)))
    words = frozenset(stems(query.text, query.source_language))
    near = _near(work, query, words) if len(found) < MOST_CANDIDATES else []
    if near:
        found += work.session.scalars(select(MemoryRow).where(MemoryRow.id.in_(near)))
    return [_unit(row) for row in {row.id: row for row in found}.values()]


def _near(work: Work, query: Query, words: frozenset[str]) -> list[int]:
    """The rows that share the most words with a text, among those that share the rarest ones."""
    hits: Sequence[Any] = ()
    for groups in _telling(work, words):
        hits = _hits(work, query, groups, MANY)
        if len(hits) < MANY:
            break
    rows = _rows(work, query, hits)
    own = ((frozenset(row.stems.split()), row.id) for row in rows)
    shares = ((2 * len(words & each) / (len(words) + len(each)), number) for each, number in own)
    return [number for _, number in nlargest(MOST_CANDIDATES, shares)]


def concordance(work: Work, words: str, query: Query, limit: int) -> list[MemoryUnit]:
    """The units in whose source all these words stand, in any of their forms; the newest first."""
    wanted = tuple(dict.fromkeys(stems(words, query.source_language)))
    if not wanted:
        return []
    hits = _rows(work, query, _hits(work, query, [wanted], MANY))
    found = sorted((row.id for row in hits), reverse=True)
    rows = work.session.scalars(select(MemoryRow).where(MemoryRow.id.in_(found[:limit])))
    return [_unit(row) for row in sorted(rows, key=lambda row: -row.id)]


def units(work: Work, source_language: str = "", target_language: str = "") -> Iterator[MemoryUnit]:
    """All units, or those of a language pair, as they were added; read in portions."""
    query = select(MemoryRow).where(MemoryRow.workspace_id == work.workspace).order_by(MemoryRow.id)
    if source_language:
        query = query.where(MemoryRow.source_language == source_language)
    if target_language:
        query = query.where(MemoryRow.target_language == target_language)
    for row in work.session.scalars(query.execution_options(yield_per=AT_ONCE)):
        yield _unit(row)


def _hits(work: Work, query: Query, groups: Iterable[Group], most: int) -> Sequence[Any]:
    """Units in whose source all words of one of the groups stand, `most` at most: their numbers, the newest, whatever
    their languages, from SQLite; number and stems from PostgreSQL."""
    if is_postgres(work.session):
        return work.session.execute(_postgres_hits(work, query, groups, most)).all()
    return work.session.scalars(text(SQLITE_HITS), {"asked": _asked(groups), "most": most}).all()


def _rows(work: Work, query: Query, hits: Sequence[Any]) -> Sequence[Any]:
    """Number and stems of those hits that are in the languages of the query."""
    if is_postgres(work.session):
        return hits
    languages = {"source": query.source_language, "target": query.target_language}
    values = {"hits": json.dumps(hits), "workspace": work.workspace, **languages}
    return work.session.execute(text(SQLITE_ROWS), values).all()


def _postgres_hits(work: Work, query: Query, groups: Iterable[Group], most: int) -> Any:
    asked = " | ".join("(" + " & ".join(f"'{_quoted(word)}'" for word in each) + ")" for each in groups)
    vector = func.to_tsvector(text("'simple'"), MemoryRow.stems)
    rows = select(MemoryRow.id, MemoryRow.stems).where(*_pair(work, query)).limit(most)
    return rows.where(vector.op("@@")(func.to_tsquery(text("'simple'"), asked)))


def _asked(groups: Iterable[Group]) -> str:
    """Groups of words in the language of FTS5."""
    return " OR ".join("(" + " AND ".join(f'"{word}"' for word in each) + ")" for each in groups)


def _telling(work: Work, words: Iterable[str]) -> Iterator[list[Group]]:
    """What a text is found by: its rarest words where there are some, or all the others together (the same
    sentence about other people); else pairs of words, where these are in too many units triples, and so on."""
    distinct = sorted({each for each in words if len(each) > 1}, key=lambda each: (-len(each), each))
    counts = _common_words(work, distinct) if is_postgres(work.session) else _counts(work, distinct)
    known = sorted((each for each in distinct if counts[each]), key=lambda each: counts[each])
    sums = accumulate(counts[each] for each in known)
    rare: list[Group] = [(word,) for word, total in zip(known, sums, strict=True) if total <= MANY]
    if len(rare) >= ENOUGH or len(known) == 1:
        others = tuple(known[len(rare) :][:MOST_WORDS])
        yield [*rare, others] if others else rare
        return
    for size in range(2, min(len(known), MOST_WORDS) + 1):
        yield [*rare, *combinations(known[:MOST_WORDS], size)]


def _counts(work: Work, words: Iterable[str]) -> dict[str, int]:
    """How many units have each word, counted no further than is worth knowing."""
    return {word: _count(work, [(word,)]) for word in words}


def _count(work: Work, groups: Iterable[Group]) -> int:
    hits = "SELECT rowid FROM memory_words WHERE memory_words MATCH :asked LIMIT :most"
    values = {"asked": _asked(groups), "most": MANY + 1}
    return work.session.execute(text(f"SELECT count(*) FROM ({hits})"), values).scalar() or 0


def _common_words(work: Work, words: Iterable[str]) -> dict[str, int]:
    """How many units have each word, by what PostgreSQL knows of its index: the commonest words. Others
    have fewer than the least common of these."""
    row = work.session.execute(text(POSTGRES_WORDS)).first()
    if row is None or not row.words:
        return dict.fromkeys(words, MANY)
    shares = dict(zip(row.words, row.shares, strict=False))
    least = min(row.shares) / 2
    return {word: round(row.units * shares.get(word, least)) + 1 for word in words}


def settle_counts(work: Work) -> None:
    """Lets PostgreSQL look at which words are common, after many units have come."""
    if is_postgres(work.session):
        work.session.execute(text("ANALYZE memory"))


def _quoted(word: str) -> str:
    return word.replace("'", "''").replace("\\", "")


def _pair(work: Work, query: Query) -> tuple[Any, ...]:
    return (
        MemoryRow.workspace_id == work.workspace,
        MemoryRow.source_language == query.source_language,
        MemoryRow.target_language == query.target_language,
    )


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
