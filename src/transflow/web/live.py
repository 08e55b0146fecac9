"""What colleagues do, told to all open pages: one look at the store for all who listen."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from transflow.errors import TransflowError
from transflow.services.queue.following import Follower
from transflow.store.feed import Happening
from transflow.web.people import is_still_in

PAUSE = 1.0  # seconds between two looks
BREATH = 15.0  # seconds of silence after which a line keeps the connection open, and after which is asked who listens
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

    async def stream(
        self, is_welcome: Callable[[], bool] = lambda: True, longest: float = LONGEST
    ) -> AsyncIterator[bytes]:
        """What happens from now on, as Server-Sent Events, until the server ends, the time is up, or whoever listens
        is not welcome any more, which may block and is asked now and then."""
        listener: Listener = asyncio.Queue(SLOWEST)
        self._listeners.add(listener)
        if self._task is None:
            self._task = asyncio.create_task(self._look_on())
        clock = asyncio.get_running_loop().time
        until, asked = clock() + longest, clock()
        try:
            yield b"retry: 3000\n\n"
            while (left := until - clock()) > 0:
                told = await _told_next(listener, min(BREATH, left))
                if clock() - asked >= BREATH:
                    if not await run_in_threadpool(is_welcome):
                        return
                    asked = clock()
                if told is None:
                    return
                yield told
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


async def _told_next(listener: Listener, patience: float) -> bytes | None:
    """What a page is told next: what happened, or that it is quiet; None at the end."""
    try:
        found = await asyncio.wait_for(listener.get(), patience)
    except TimeoutError:
        return b": \n\n"
    return None if found is END else _as_event(found)


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
    is_welcome = partial(is_still_in, request)
    headers = {"x-accel-buffering": "no"}  # a proxy in front passes each line on at once
    return StreamingResponse(live.stream(is_welcome), media_type="text/event-stream", headers=headers)


ROUTES = [Route("/events", events)]
