"""What an adapter is given, what it makes of it, and how it reads an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from transflow.frozen import Frozen
from transflow.io.json_client import MalformedAnswerError
from transflow.io.machine.service import Service

Term = tuple[str, str]  # as it stands in the source, and its approved rendering


class Job(Frozen):
    """Texts of one release for a service. `embargoes` are all that its files say of one."""

    release: str
    embargoes: tuple[str, ...]
    source_language: str
    target_language: str
    texts: tuple[str, ...]
    terms: tuple[Term, ...] = ()


class Request(Frozen):
    """What is posted where."""

    url: str
    body: Mapping[str, Any]
    headers: Mapping[str, str]


class Engine(Frozen):
    """How one kind of service is spoken to: `request` makes what is posted of a service, its key and a job,
    `read` takes the texts out of an answer and raises `MalformedAnswerError` where it cannot."""

    request: Callable[[Service, str, Job], Request]
    read: Callable[[Any], Sequence[object]]
    key_variable: str
    needs_key: bool
    url: str = ""
    most_texts: int = 20
    most_characters: int = 10_000


def texts_in(answer: Any, *path: str | int) -> Any:
    """What stands at a path of an answer; `MalformedAnswerError` where nothing does."""
    for step in path:
        try:
            answer = answer[step]
        except (LookupError, TypeError):
            raise MalformedAnswerError(f"The answer of the service has no {step!r}.") from None
    return answer


def a_list(value: Any) -> Sequence[object]:
    """A value that must be a list."""
    if not isinstance(value, list):
        raise MalformedAnswerError("The answer of the service holds no list of translations.")
    return value
