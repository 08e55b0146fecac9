"""What takes long to work out and can always be worked out again, kept between runs in the user's cache folder.

A value is plain JSON and is found by the digest of all it was made from, so it is never out of date. The
folder is `$TRANSFLOW_CACHE`, else the platform's. Where it cannot be read or written nothing is kept."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from transflow.errors import TransflowError
from transflow.io.writing import write_bytes_atomically

T = TypeVar("T")
MOST = 24  # files kept of one kind; the oldest go first
PACKAGE = Path(__file__).parents[1]


def cache_folder() -> Path:
    """Where derived values are kept; it need not be there yet."""
    if own := os.environ.get("TRANSFLOW_CACHE"):
        return Path(own)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or "~/AppData/Local"
    elif sys.platform == "darwin":
        base = "~/Library/Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(os.path.expanduser(base), "transflow")  # noqa: PTH111  (it never raises, `expanduser` of Path may)


def kept(kind: str, digest: str, make: Callable[[], T], is_valid: Callable[[object], bool]) -> T:
    """The value of `make`, from the last run that had the same `digest` where there was one."""
    file = cache_folder() / f"{kind}-{digest}.json"
    value = _read(file)
    if value is not None and is_valid(value):
        return value  # type: ignore[return-value]  # `is_valid` has looked
    made = make()
    _keep(file, kind, made)
    return made


def digest_of(parts: Iterable[bytes]) -> str:
    """A digest of several byte strings, in order."""
    found = hashlib.sha256()
    for part in parts:
        found.update(b"%d:" % len(part))
        found.update(part)
    return found.hexdigest()[:32]


def code_stamp(*packages: str) -> bytes:
    """Changes whenever a file of these packages of ours is another one than before."""
    seen = [
        f"{entry.path}:{status.st_size}:{status.st_mtime_ns}"
        for package in packages
        for folder in (PACKAGE / package, *sorted(PACKAGE.joinpath(package).glob("*/")))
        if folder.name != "__pycache__"
        for entry in sorted(os.scandir(folder), key=lambda each: each.name)
        if entry.is_file()
        for status in (entry.stat(),)
    ]
    return "\n".join(seen).encode("utf-8", "surrogateescape")


@lru_cache(maxsize=1)
def code_digest() -> str:
    """Changes whenever our own code or data, the Python that runs it or an installed package is another."""
    own = sorted(file for file in PACKAGE.rglob("*") if "__pycache__" not in file.parts and file.is_file())
    installed = sorted(
        name
        for place in sys.path
        if os.path.isdir(place)  # noqa: PTH112  (an entry may be empty, which is no folder)
        for name in os.listdir(place)  # noqa: PTH208
        if name.endswith((".dist-info", ".egg-info"))
    )
    parts = (part for file in own for part in (bytes(file), file.read_bytes()))
    return digest_of((sys.version.encode(), *map(os.fsencode, installed), *parts))


def _read(file: Path) -> object:
    try:
        return json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def _keep(file: Path, kind: str, value: object) -> None:
    content = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_bytes_atomically(file, content)
        others = sorted(file.parent.glob(f"{kind}-*.json"), key=lambda each: each.stat().st_mtime)
        for old in others[:-MOST]:
            old.unlink(missing_ok=True)
    except (OSError, TransflowError):
        return
