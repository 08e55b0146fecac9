"""Files that are written only if nobody changed them since they were read."""

from __future__ import annotations

from pathlib import Path

from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.io.files import read_bytes
from transflow.io.writing import write_bytes_atomically
from transflow.model import Message
from transflow.services.releases.paths import shown_path


class Write(Frozen):
    """A file to be written: its bytes before (None: it is not there) and after."""

    path: Path
    before: bytes | None
    after: bytes


def write_unchanged(write: Write, root: Path) -> None:
    """Writes a file that is still as it was when it was read."""
    now = read_bytes(write.path) if write.path.is_file() else None
    if now != write.before:
        shown = shown_path(write.path, root)
        raise TransflowError(
            Message("{file} was changed while it was synced; nothing was lost, sync again.", file=shown)
        )
    write_bytes_atomically(write.path, write.after)
