"""What the queue decided and a crash kept from the files."""

from __future__ import annotations

import datetime

from transflow.config import Settings
from transflow.services.queue.writing import finish_pending
from transflow.services.store import project_store


def finish_queue(settings: Settings) -> tuple[str, ...]:
    """Carries out the decisions of the queue that have not reached the files; returns a sentence for each
    that must wait longer."""
    with project_store(settings) as store:
        return finish_pending(settings, store, datetime.datetime.now().astimezone())
