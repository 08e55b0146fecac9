"""What an endpoint is, and what a call of it brings along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from transflow.errors import TransflowError
from transflow.frozen import Frozen, field
from transflow.roles import Deed
from transflow.services.desk import Desk

Json = dict[str, Any]
Kind = Literal["string", "integer", "boolean"]
KINDS: dict[Kind, type] = {"string": str, "integer": int, "boolean": bool}
CALLED: dict[Kind, str] = {"string": "a text", "integer": "a whole number", "boolean": "true or false"}
WORDS = {"true": True, "false": False}
LARGEST_NUMBER = 1_000_000
LONGEST_TEXT = 100_000  # characters


class MalformedCallError(TransflowError):
    """A call that does not keep to the OpenAPI document."""


class Field(Frozen):
    """A value that a call may carry, in its address or in its body."""

    name: str
    about: str
    kind: Kind = "string"
    is_needed: bool = False
    default: Any = ""
    allowed: tuple[str, ...] = ()
    most: int = LARGEST_NUMBER


class Call(Frozen):
    """Who asks for what, and when."""

    desk: Desk
    places: Mapping[str, str]
    given: Mapping[str, Any]

    @property
    def item(self) -> str:
        """The item that the address names."""
        return "/".join(self.places[name] for name in ("release", "language", "key"))


class Answer(Frozen):
    """What a call is answered with."""

    values: Json
    status: int = 200


class Endpoint(Frozen):
    """A method at an address (below /api/v1), what it takes, and the function that answers."""

    method: Literal["GET", "POST", "PUT"]
    path: str
    run: Callable[[Call], Answer]
    deed: Deed
    gives: str
    """The schema of the answer, by its name in `schemas`."""
    query: tuple[Field, ...] = ()
    body: tuple[Field, ...] = ()
    refusals: tuple[int, ...] = field(default=())

    @property
    def name(self) -> str:
        return self.run.__name__

    @property
    def summary(self) -> str:
        """What it does, in one line."""
        return " ".join((self.run.__doc__ or "").split())


def from_address(fields: tuple[Field, ...], given: Mapping[str, str]) -> Json:
    """The values of a query; what is not said is the default."""
    _demand_known(fields, given)
    return {
        each.name: _read(each, given[each.name]) if each.name in given else each.default for each in fields
    }


def from_body(fields: tuple[Field, ...], given: Any) -> Json:
    """The values of a body that is a JSON object."""
    if not isinstance(given, dict):
        raise MalformedCallError("The body must be a JSON object.")
    _demand_known(fields, given)
    for each in fields:
        if each.is_needed and each.name not in given:
            raise MalformedCallError(f"The body lacks {each.name!r}.")
    return {each.name: _checked(each, _whole(given.get(each.name, each.default))) for each in fields}


def _demand_known(fields: tuple[Field, ...], given: Mapping[str, Any]) -> None:
    known = {each.name for each in fields}
    for name in given:
        if name not in known:
            raise MalformedCallError(f"There is no {name!r} here; there are: {', '.join(sorted(known))}.")


def _read(wanted: Field, text: str) -> Any:
    if wanted.kind == "boolean":
        return _checked(wanted, WORDS.get(text, text))
    is_number = text.isascii() and text.isdigit() and len(text) < 10
    return _checked(wanted, int(text) if wanted.kind == "integer" and is_number else text)


def _whole(value: Any) -> Any:
    """A number without a fraction is whole in JSON however it is written: 3.0 is 3."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _checked(wanted: Field, value: Any) -> Any:
    if type(value) is not KINDS[wanted.kind]:  # True is no number
        raise MalformedCallError(f"{wanted.name!r} must be {CALLED[wanted.kind]}.")
    if wanted.is_needed and value == "":
        raise MalformedCallError(f"{wanted.name!r} must not be empty.")
    if wanted.allowed and value and value not in wanted.allowed:
        raise MalformedCallError(f"{wanted.name!r} must be one of: {', '.join(wanted.allowed)}.")
    if type(value) is int and not 0 <= value <= wanted.most:
        raise MalformedCallError(f"{wanted.name!r} must be a number from 0 to {wanted.most}.")
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        raise MalformedCallError(f"{wanted.name!r} is longer than {LONGEST_TEXT} characters.")
    return value
