"""Passwords, of which only an Argon2id hash (RFC 9106) is kept."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from transflow.errors import TransflowError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 10
LONGEST = 1000


class PasswordError(TransflowError):
    """A password that cannot be taken."""


def hashed(password: str) -> str:
    """The hash of a password with a salt of its own; one that is too short or too long is refused."""
    if len(password) < SHORTEST:
        raise PasswordError(f"A password has at least {SHORTEST} characters; take a longer one.")
    if len(password) > LONGEST:
        raise PasswordError(f"A password has at most {LONGEST} characters; take a shorter one.")
    return _hasher().hash(_bytes(password))


def is_right(kept: str, password: str) -> bool:
    """Whether the hash is that of the password; where nothing is kept, no password is right, and saying so
    takes as long."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        _hasher().verify(kept or _of_nobody(), _bytes(password[: LONGEST + 1]))
    except (VerificationError, InvalidHashError):
        return False
    return bool(kept)


def is_outdated(kept: str) -> bool:
    """Whether a newer hash of the same password would be harder to break."""
    return _hasher().check_needs_rehash(kept)


@lru_cache(maxsize=1)
def _of_nobody() -> str:
    return _hasher().hash(b"nobody has this password")


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    try:
        from argon2 import PasswordHasher
    except ImportError:
        raise TransflowError("Passwords need argon2-cffi; pip install 'transflow[web]'.") from None
    return PasswordHasher()


def _bytes(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")
