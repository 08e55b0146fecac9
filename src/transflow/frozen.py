"""What the program passes on: values with named parts, which nobody changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, dataclass_transform

from msgspec import Struct, field

if TYPE_CHECKING:
    from dataclasses import replace  # for a caller the same, and its names and types are checked
else:
    from msgspec.structs import replace

__all__ = ["Frozen", "field", "replace"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen(Struct, frozen=True):
    """A value that is made whole, never changed, and equal to another of its class with equal parts.

    It is declared and used like a frozen dataclass. With `dict=True` it also keeps what its cached properties found;
    that is neither compared nor sent to another process.
    """
