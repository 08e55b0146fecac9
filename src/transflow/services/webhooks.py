"""Webhooks: what happens in the queue is told to the addresses of the settings."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.io.webhooks import Webhook
from transflow.services.store import project_work
from transflow.store.deliveries import Delivery, delivered, make_deliveries, next_delivery, put_off

MOST = 100  # deliveries in one round


class Untold(Frozen):
    """An address that could not be told, why, and whether it will be tried again."""

    url: str
    why: str
    is_given_up: bool


def tell_webhooks(settings: Settings, clock: Callable[[], datetime.datetime]) -> tuple[Untold, ...]:
    """One round: new events become deliveries, those that are due are sent. Each event reaches its address at
    least once, or is tried for a day."""
    with project_work(settings) as work:
        make_deliveries(work, {each.url: each.verbs for each in settings.webhooks}, clock())
    untold = []
    for _ in range(MOST):
        with project_work(settings) as work:
            delivery = next_delivery(work, clock())
        if delivery is None:
            break
        trouble = _sent(settings.webhooks, delivery, clock())
        with project_work(settings) as work:
            if not trouble:
                delivered(work, delivery)
                continue
            is_given_up = not put_off(work, delivery, clock())
        untold.append(Untold(delivery.url, trouble, is_given_up))
    return tuple(untold)


def demand_secrets(hooks: Sequence[Webhook]) -> None:
    """Refuses webhooks whose secret the environment lacks."""
    for each in hooks:
        _ = each.secret  # which refuses to be asked for in vain


def _sent(hooks: Sequence[Webhook], delivery: Delivery, now: datetime.datetime) -> str:
    """Sends it; why it could not be, else nothing. An address that the settings name no more is passed
    over."""
    hook = next((each for each in hooks if each.url == delivery.url), None)
    if hook is None:
        return ""
    try:
        hook.send(delivery.body.encode(), int(now.timestamp()))
    except TransflowError as error:
        return str(error)
    return ""
