"""Files in object stores and other places that have an address (`s3://…`, `memory://…`), by fsspec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from transflow.errors import TransflowError, UnreadableFileError
from transflow.io.files import LARGEST

WEB = ("http", "https")
SIGNS = ("size", "mtime", "LastModified", "last_modified", "updated", "ETag", "etag", "created")


def is_address(text: str) -> bool:
    """Whether this names a place in a store, not a file of this machine."""
    return "://" in text


def addresses_below(address: str) -> dict[str, str]:
    """The addresses of all files below one, none that is hidden, by name, each with a mark that changes when the
    file does."""
    system, path = _opened(address)
    try:
        found = system.find(path, detail=True)
    except Exception as error:  # each kind of store has errors of its own
        raise TransflowError(f"{address} cannot be listed ({error}).") from None
    below = {name: sign for name, sign in found.items() if not _is_hidden(name, path)}
    return {system.unstrip_protocol(name): _mark(below[name]) for name in sorted(below)}


def mark_of(address: str) -> str:
    """What changes when the file at an address does; empty where it cannot be asked for."""
    system, path = _opened(address)
    try:
        return _mark(system.info(path))
    except Exception:  # reading it will say why
        return ""


def read_address(address: str) -> bytes:
    """The bytes of the file at an address."""
    system, path = _opened(address)
    try:
        with system.open(path, "rb") as stream:
            found = bytes(stream.read(LARGEST + 1))
    except FileNotFoundError:
        raise UnreadableFileError(address, "there is no such file; check the address.") from None
    except Exception as error:
        raise UnreadableFileError(address, f"the file cannot be read ({error}).") from None
    if not found:
        raise UnreadableFileError(address, "the file is empty; write the text, restore it or remove it.")
    if len(found) > LARGEST:
        raise UnreadableFileError(address, f"the file is larger than {LARGEST // 1_000_000} MB; split it.")
    return found


def _opened(address: str) -> tuple[Any, str]:
    """The file system of an address, and the path in it."""
    if address.partition("://")[0].lower() in WEB:
        raise TransflowError(f"{address} is a page of the web; bring pages with `transflow fetch`.")
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise TransflowError(
            f"{address} needs an extra; install it with: pip install 'transflow[archive]'."
        ) from None
    try:
        system, path = url_to_fs(address)
    except (ValueError, ImportError, OSError) as error:
        raise TransflowError(f"{address} cannot be opened ({error}).") from None
    return system, str(path)


def _is_hidden(name: str, above: str) -> bool:
    return any(part.startswith(".") for part in name.removeprefix(above).split("/"))


def _mark(info: Mapping[str, Any]) -> str:
    return " ".join(str(info[sign]) for sign in SIGNS if sign in info)
