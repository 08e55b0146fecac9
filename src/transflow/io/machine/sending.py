"""The one door through which texts leave: a release under embargo does not pass it."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from importlib import import_module

from transflow.errors import TransflowError
from transflow.io.json_client import JsonClient, MalformedAnswerError, host_of
from transflow.io.machine.engine import Engine, Job
from transflow.io.machine.service import Service

LONGEST = 20  # times the source, and a little


class EmbargoError(TransflowError):
    """A text that may not leave before a day that is not over."""


class MissingKeyError(TransflowError):
    """The environment has no key for the service."""


def engine_of(kind: str) -> Engine:
    """The engine of a kind of service."""
    module = {"http": "plain"}.get(kind, kind)
    found: Engine = import_module(f"transflow.io.machine.{module}").ENGINE
    return found


def key_of(service: Service) -> str:
    """The key for a service, from the environment; "" where it needs none."""
    engine = engine_of(service.kind)
    name = service.key_variable or engine.key_variable
    key = os.environ.get(name, "").strip()
    if not key and (engine.needs_key or service.key_variable):
        raise MissingKeyError(f"The key of {service.kind} is missing; put it into the variable {name}.")
    if not key.isascii() or not key.isprintable():
        raise MissingKeyError(f"The variable {name} holds no key; it has characters that no key has.")
    return key


def host_of_service(service: Service) -> str:
    """Where the texts go."""
    return host_of(service.url or engine_of(service.kind).url, allows_http=service.allow_http)


def is_embargoed(embargo: str, now: datetime.datetime) -> bool:
    """Whether a release may not be known yet. A day without an hour begins at midnight of this machine's
    zone; what is no date is refused, for it may mean one."""
    if not embargo.strip():
        return False
    try:
        until = datetime.datetime.fromisoformat(embargo.strip())
    except ValueError:
        raise EmbargoError(f"embargo must be a date such as 2026-03-31, not {embargo!r}.") from None
    return until.astimezone() > now.astimezone()


def translate(
    service: Service, job: Job, now: datetime.datetime, client: JsonClient | None = None
) -> tuple[str, ...]:
    """The translations of a job, one for each text, in order. This is the one way out: a release under
    embargo is refused here, whoever asks."""
    for each in job.embargoes:
        if is_embargoed(each, now):
            raise EmbargoError(
                f"{job.release} is under embargo until {each}; none of it is sent to {service.kind}."
            )
    key = key_of(service)
    client = client or JsonClient(key, service.allow_http, service.timeout)
    engine = engine_of(service.kind)
    request = engine.request(service, key, job)
    host = host_of(request.url, allows_http=service.allow_http)
    return _fitting(engine.read(client.post(request.url, request.body, request.headers)), job.texts, host)


def _fitting(found: Sequence[object], texts: Sequence[str], host: str) -> tuple[str, ...]:
    if len(found) != len(texts):
        raise MalformedAnswerError(f"{host}: {len(texts)} texts were sent, {len(found)} came back.")
    return tuple(_text(each, text, host) for each, text in zip(found, texts, strict=True))


def _text(found: object, source: str, host: str) -> str:
    """A translation has as many paragraphs as its source, and is not many times as long."""
    if not isinstance(found, str) or not found.strip():
        raise MalformedAnswerError(f"{host}: the answer lacks a translation.")
    if len(found) > LONGEST * len(source) + 200:
        raise MalformedAnswerError(f"{host}: a translation is many times as long as its source.")
    parts = [" ".join(each.split()) for each in found.replace("\r\n", "\n").split("\n\n") if each.strip()]
    count = source.count("\n\n") + 1
    if count == 1:
        return " ".join(parts)
    if len(parts) != count:
        raise MalformedAnswerError(f"{host}: {count} paragraphs were sent, {len(parts)} came back.")
    return "\n\n".join(parts)
