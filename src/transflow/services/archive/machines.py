"""Work spread over machines: the workers of a Dask scheduler."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, TypeVar

from transflow.errors import TransflowError

if TYPE_CHECKING:
    from distributed import Client

Thing = TypeVar("Thing")
Made = TypeVar("Made")
PATIENCE = 15  # seconds to reach the scheduler
AHEAD = 3  # things handed out for each thread of a worker


def finished_on(
    scheduler: str, function: Callable[[Thing], Made], things: Sequence[Thing]
) -> Iterator[tuple[int, Made | None]]:
    """What `function` makes of each thing, with its index, as soon as it is finished. What a lost worker was working
    on is given to another; None for a thing that has cost several workers their lives."""
    from distributed import as_completed
    from distributed.scheduler import KilledWorker

    if not things:
        return
    waiting = list(reversed(range(len(things))))
    with _client(scheduler) as client:
        running: dict[Any, int] = {}
        finished = as_completed(loop=client.loop)
        while waiting or running:
            while waiting and len(running) < AHEAD * _threads(client):
                at = waiting.pop()
                future = client.submit(function, things[at], pure=False)
                running[future] = at
                finished.add(future)
            future = next(finished)
            try:
                made = future.result()
            except KilledWorker:
                made = None
            except (OSError, TimeoutError) as error:
                raise _lost(scheduler, error) from None
            yield running.pop(future), made


def _client(scheduler: str) -> Client:
    from distributed import Client

    try:
        client = Client(scheduler, timeout=PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise _lost(scheduler, error) from None
    ours = version("transflow")
    try:
        theirs = client.run(version, "transflow")
    except Exception as error:
        client.close()
        raise TransflowError(
            f"A worker of {scheduler} has no transflow; install it there ({error})."
        ) from None
    others = sorted({each for each in theirs.values() if each != ours})
    if others or not theirs:
        client.close()
        what = f"have transflow {', '.join(others)}, here is {ours}" if others else "are none"
        raise TransflowError(f"The workers of {scheduler} {what}; start workers of the same version.")
    return client


def _threads(client: Client) -> int:
    return max(1, int(sum(client.nthreads().values())))


def _lost(scheduler: str, error: Exception) -> TransflowError:
    reason = str(error) or type(error).__name__
    return TransflowError(
        f"The scheduler {scheduler} cannot be reached ({reason}); what was done is kept, run it again later."
    )


def demand_dask() -> None:
    """Refuses where the extra is not installed."""
    try:
        import distributed  # noqa: F401
    except ImportError:
        raise TransflowError(
            "--scheduler needs an extra; install it with: pip install 'transflow[dask]'."
        ) from None
