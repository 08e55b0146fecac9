"""What colleagues do, told to all open pages: one look at the store for all who listen."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from transflow.errors import TransflowError
from transflow.services.queue.following import Follower
from transflow.store.feed import Happening

PAUSE = 1.0  # seconds between two looks
BREATH = 15.0  # seconds of silence after which a line keeps the connection open
LONGEST = 600.0  # seconds of a stream; whoever opens the next one is looked at anew
SLOWEST = 1000  # happenings that a listener may lag behind
END = None
Listener = asyncio.Queue[Happening | None]


class Live:
    """All listeners of one server, and the one task that looks for them while there are any."""

    def __init__(self, follower: Follower, is_ending: Callable[[], bool] = lambda: False) -> None:
        self._follower = follower
        self._is_ending = is_ending
        self._listeners: set[Listener] = set()
        self._task: asyncio.Task[None] | None = None

    async def stream(self, longest: float = LONGEST) -> AsyncIterator[bytes]:
        """What happens from now on, as Server-Sent Events, until the server ends or the time is up."""
        listener: Listener = asyncio.Queue(SLOWEST)
        self._listeners.add(listener)
        if self._task is None:
            self._task = asyncio.create_task(self._look_on())
        clock = asyncio.get_running_loop().time
        until = clock() + longest
        try:
            yield b"retry: 3000\n\n"
            while (left := until - clock()) > 0:
                try:
                    found = await asyncio.wait_for(listener.get(), min(BREATH, left))
                except TimeoutError:
                    yield b": \n\n"
                    continue
                if found is END:
                    return
                yield _as_event(found)
        finally:
            self._listeners.discard(listener)

    async def _look_on(self) -> None:
        try:
            while self._listeners and not self._is_ending():
                await self._look()
                await asyncio.sleep(PAUSE)
        finally:
            self._task = None
            for each in self._listeners:
                _tell(each, END)

    async def _look(self) -> None:
        try:
            found = await run_in_threadpool(self._follower.look)
        except TransflowError:
            return  # the store is away; `/ready` says so, and the next look may succeed
        for each in tuple(self._listeners):
            for happening in found:
                _tell(each, happening)


def _tell(listener: Listener, what: Happening | None) -> None:
    """One who lags too far behind is let go, and comes again."""
    if listener.full():
        while not listener.empty():
            listener.get_nowait()
        what = END
    listener.put_nowait(what)


def _as_event(happening: Happening) -> bytes:
    values = {name: getattr(happening, name) for name in ("item", "verb", "by", "at")}
    text = json.dumps(values, ensure_ascii=False)
    return f"event: item\ndata: {text}\n\n".encode("utf-8", "replace")


async def events(request: Request) -> Response:
    """The stream for one page."""
    live: Live = request.app.state.live
    headers = {"x-accel-buffering": "no"}  # a proxy in front passes each line on at once
    return StreamingResponse(live.stream(), media_type="text/event-stream", headers=headers)


ROUTES = [Route("/events", events)]
