"""Room on disk for what is too much for memory."""

from __future__ import annotations

import marshal
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from heapq import merge
from itertools import islice, pairwise
from operator import eq
from tempfile import TemporaryFile, gettempdir
from typing import IO, Any, BinaryIO, TypeVar
from weakref import finalize

from transflow.errors import TransflowError

T = TypeVar("T")
MOST = 500  # values that a pile holds in memory
BUFFER = 1 << 16


@contextmanager
def scratch_files() -> Iterator[Callable[[], BinaryIO]]:
    """Gives empty files as often as asked; they have no name, and are gone in the end however it comes."""
    try:
        with ExitStack() as files:
            yield lambda: files.enter_context(TemporaryFile())
    except OSError as error:
        raise _no_room(error) from None


class Pile(Sequence[T]):
    """Values in the order in which they came, to be gone through as often as is wanted: the first ones, `most` at most,
    are in memory, the others in a file without a name, which is gone when the pile is. `plain` makes lists, strings and
    numbers of a value, `made` the value of these."""

    def __init__(self, plain: Callable[[T], Any], made: Callable[[Any], T], most: int = MOST) -> None:
        self._plain, self._made, self._most = plain, made, most
        self._first: list[T] = []
        self._file: IO[bytes] | None = None
        self._ends = array("Q", [0])

    def append(self, value: T) -> None:
        """Puts a value on top."""
        if len(self._first) < self._most:
            self._first.append(value)
        else:
            self._put_away(marshal.dumps(self._plain(value)))

    def extend(self, values: Iterable[T]) -> None:
        """Puts more values on top, one after the other."""
        for each in values:
            self.append(each)

    def _put_away(self, written: bytes) -> None:
        try:
            if self._file is None:
                self._file = TemporaryFile(buffering=BUFFER)  # noqa: SIM115  (it lives as long as the pile)
                finalize(self, _close, self._file)
            if self._file.tell() != self._ends[-1]:
                self._file.seek(self._ends[-1])
            self._file.write(written)
        except OSError as error:
            raise _no_room(error) from None
        self._ends.append(self._ends[-1] + len(written))

    def __len__(self) -> int:
        return len(self._first) + len(self._ends) - 1

    def __getitem__(self, at: Any) -> Any:
        where = range(len(self))[at]
        return self._at(where) if isinstance(where, int) else [self._at(each) for each in where]

    def __iter__(self) -> Iterator[T]:
        return map(self._at, range(len(self)))

    __hash__ = None  # type: ignore[assignment]  # it grows

    def __eq__(self, other: object) -> bool:
        """Piles of equal values are equal, wherever the values are."""
        return isinstance(other, Pile) and len(self) == len(other) and all(map(eq, self, other))

    def _at(self, number: int) -> T:
        if self._file is None or number < len(self._first):
            return self._first[number]
        start, end = self._ends[number - self._most : number - self._most + 2]
        try:
            self._file.seek(start)
            written = self._file.read(end - start)
        except OSError as error:  # what was still in the buffer is written before it is read
            raise _no_room(error) from None
        return self._made(marshal.loads(written))


def ascending(values: Iterable[tuple[Any, ...]], most: int = MOST) -> Iterator[tuple[Any, ...]]:
    """Values of strings and numbers in ascending order; some are sorted at once, the others wait on disk."""
    pile: Pile[tuple[Any, ...]] = Pile(tuple, tuple, 0)
    rest, ends = iter(values), [0]
    while run := sorted(islice(rest, most)):
        pile.extend(run)
        ends.append(len(pile))
    return merge(*(map(pile.__getitem__, range(*borders)) for borders in pairwise(ends)))


def _close(file: IO[bytes]) -> None:
    """What found no room was told of when it was written; the rest of it is written no more."""
    with suppress(OSError):
        file.close()


def _no_room(error: OSError) -> TransflowError:
    return TransflowError(
        f"{gettempdir()}: there is no room for temporary files ({error.strerror}); set TMPDIR to another folder."
    )
