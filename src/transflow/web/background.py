"""What goes on beside the answering of requests, a thread each."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from transflow.errors import TransflowError
from transflow.services.checking.so_far import Judge
from transflow.services.queue.opening import look_again
from transflow.services.remembering import remember_more
from transflow.services.webhooks import tell_webhooks
from transflow.web.site import Site

PAUSE = 1.0  # seconds between two rounds
LONGEST_PAUSE = 60.0  # after rounds that failed, so that a full disk is not filled by the log
SLICE = 2.0  # seconds of judging in a round
SHARE = 20  # no more than one part of so many of the time
SELDOM = 50  # the same of judging, which holds up answers as long as it lasts
log = logging.getLogger("transflow.web")


@contextmanager
def looking(site: Site) -> Iterator[None]:
    """Brings the queue to what files and ledgers say, while the block lasts."""
    with _again_and_again("looking", lambda: look_again(site.settings, site.clock())):
        yield


@contextmanager
def remembering(site: Site) -> Iterator[None]:
    """Brings the memory to what the queue knows, while the block lasts."""
    with _again_and_again("remembering", lambda: remember_more(site.settings)):
        yield


@contextmanager
def judging_on(site: Site, judge: Judge) -> Iterator[None]:
    """Brings what the gate says to what the files say, while the block lasts."""
    with _again_and_again("judging", lambda: _judge(site, judge), SELDOM):
        yield


def _judge(site: Site, judge: Judge) -> None:
    judge.look()
    judge.judge_more(site.today(), SLICE)


@contextmanager
def telling(site: Site) -> Iterator[None]:
    """Tells the webhooks of a site while the block lasts; what is untold then, the next server tells."""
    if not site.settings.webhooks:
        yield
        return
    with _again_and_again("webhooks", lambda: _tell(site)):
        yield


def _tell(site: Site) -> None:
    for each in tell_webhooks(site.settings, site.clock):
        values = {"url": each.url, "why": each.why, "given_up": each.is_given_up}
        log.warning("webhook", extra={"values": values})


@contextmanager
def _again_and_again(name: str, deed: Callable[[], None], share: int = SHARE) -> Iterator[None]:
    is_over = threading.Event()
    thread = threading.Thread(target=repeat, args=(name, deed, share, is_over), daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join(timeout=5)


def repeat(name: str, deed: Callable[[], None], share: int, is_over: threading.Event) -> None:
    """Does a deed in rounds until it is over: rarely where it takes long, ever more seldom where it fails."""
    pause = PAUSE
    while not is_over.wait(pause):
        begun = time.monotonic()
        try:
            deed()
        except TransflowError as error:
            log.warning(name, extra={"values": {"why": str(error)}})
            pause = min(2 * pause, LONGEST_PAUSE)
        except Exception:
            log.exception(name)  # a fault of one round may not end all that follow
            pause = min(2 * pause, LONGEST_PAUSE)
        else:
            pause = max(PAUSE, share * (time.monotonic() - begun))
