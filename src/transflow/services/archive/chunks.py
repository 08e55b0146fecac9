"""A stage of the work on an archive: many things, in chunks, each chunk done once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from msgspec.structs import astuple

from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.io.derived import digest_of
from transflow.messages import Message, as_plain
from transflow.services.archive.machines import finished_on
from transflow.services.archive.parts import Parts, Row
from transflow.services.processes import finished

T = TypeVar("T")
Work = Callable[[Any], Row]
Watched = Callable[[Iterable[T], int, str], Iterable[T]]


class Workforce(Frozen):
    """Who does the work: `jobs` processes of this machine, or the workers of a Dask scheduler; how many things are a
    chunk, where the parts are kept, and who watches."""

    parts: Parts
    jobs: int = 1
    scheduler: str = ""
    chunk: int = 25
    watched: Watched[str] = lambda keys, count, label: keys


@dataclass(frozen=True, slots=True)
class Chunks(Sequence[tuple[Any, ...]]):
    """Things in pieces of one size, each taken when it is asked for."""

    things: Sequence[Any]
    size: int
    starts: Sequence[int]

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, at: Any) -> Any:
        start = self.starts[at]
        return tuple(self.things[start : start + self.size])

    def those(self, numbers: Sequence[int]) -> Chunks:
        """Some of them."""
        return Chunks(self.things, self.size, [self.starts[at] for at in numbers])


def done(label: str, work: Work, things: Sequence[Any], common: bytes, workforce: Workforce) -> list[str]:
    """Does all the work that was not done before, and returns the keys of its parts, in order. `work` makes a row of
    a thing; what it raises becomes a row with a `problem`."""
    chunks = Chunks(things, workforce.chunk, range(0, len(things), workforce.chunk))
    keys = [_key(chunk, label, common) for chunk in chunks]
    for _ in workforce.watched(_each_done(keys, chunks, work, workforce), len(keys), label):
        pass
    return keys


def _each_done(keys: Sequence[str], chunks: Chunks, work: Work, workforce: Workforce) -> Iterator[str]:
    left = [at for at, key in enumerate(keys) if not workforce.parts.has(key)]
    waiting = set(left)
    yield from (key for at, key in enumerate(keys) if at not in waiting)
    spread = _spread(work, workforce)
    for place, rows in spread(chunks.those(left)):
        at = left[place]
        workforce.parts.keep(keys[at], rows if rows is not None else _alone(chunks[at], spread))
        yield keys[at]


Spread = Callable[[Sequence[tuple[Any, ...]]], Iterator[tuple[int, list[Row] | None]]]


def _spread(work: Work, workforce: Workforce) -> Spread:
    chunk_work = partial(_rows, work)
    if workforce.scheduler:
        return partial(finished_on, workforce.scheduler, chunk_work)
    return partial(_by_processes, chunk_work, workforce.jobs)


def _by_processes(
    work: Callable[[tuple[Any, ...]], list[Row]], jobs: int, chunks: Sequence[tuple[Any, ...]]
) -> Iterator[tuple[int, list[Row] | None]]:
    return finished(work, chunks, jobs)


def _alone(chunk: tuple[Any, ...], spread: Spread) -> list[Row]:
    """The rows of a chunk during which a process died: tried again with nothing beside it, then thing by thing, so
    that only the one at fault goes without."""
    ((_, rows),) = spread([chunk])
    if rows is not None:
        return rows
    if len(chunk) == 1:
        died = Message("{name}: the process that worked on it died; it was left out.", name=chunk[0].name)
        return [{"problem": as_plain(died)}]
    return [row for thing in chunk for row in _alone((thing,), spread)]


def _rows(work: Work, chunk: tuple[Any, ...]) -> list[Row]:
    return [_row(work, thing) for thing in chunk]


def _row(work: Work, thing: Any) -> Row:
    try:
        return work(thing)
    except TransflowError as error:
        return {"problem": as_plain(error.message)}
    except Exception as error:  # a flaw of ours may cost a document, not the other hundred thousand
        what = f"{type(error).__name__}: {error}"
        flaw = Message(
            "{name}: it could not be worked on ({what}); please report this.", name=thing.name, what=what
        )
        return {"problem": as_plain(flaw)}


def _key(chunk: Sequence[Any], label: str, common: bytes) -> str:
    named = json.dumps([label, *map(astuple, chunk)]).encode()
    return digest_of((common, named))
